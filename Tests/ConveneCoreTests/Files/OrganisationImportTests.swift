import ConveneFixtures
import ConveneWords
import Foundation
import Testing

@testable import ConveneCore
@testable import ConveneValues

struct OrganisationImportTests {
  private func read(_ text: String, repairing: Bool = false) throws -> OrganisationImport {
    try read(Array(text.utf8), repairing: repairing)
  }

  private func read(_ bytes: [UInt8], repairing: Bool = false) throws -> OrganisationImport {
    var random = SeededRandom(seed: 1)
    return try OrganisationImport(bytes, repairing: repairing, countries: .printed) {
      Identifier(UUID(milliseconds: 0, random: random.next(), random.next()))
    }
  }

  private var sample: [UInt8] {
    get throws { try TestFile.bytes("Sources/ConveneDemo/Files/organisations-sample.csv") }
  }

  @Test func `the demo's list comes in whole and as it was`() throws {
    let result = try read(sample)
    #expect(result.organisations.count == 120)
    #expect(Set(result.organisations.map(\.id)).count == 120)
    #expect(result.organisations.allSatisfy { $0.original == nil })
    let sectors = Dictionary(grouping: result.organisations, by: \.sector).mapValues(\.count)
    #expect(sectors == [.privateSector: 30, .academia: 54, .government: 21, nil: 15])
    #expect(
      result.notices.prefix(5).inEnglish == [
        WordedProblem("header", "not read: street, postCode"),
        WordedProblem("country", "EL was read as GR in 8 rows"),
        WordedProblem("country", "UK was read as GB in 10 rows"),
        WordedProblem("sector", "OTH names no sector; left unknown in 15 rows"),
        WordedProblem("encoding", "the encoding of 15 rows is broken and was kept"),
      ])
    let name = result.organisations.map(\.shortName).first { $0.hasPrefix("Billerud") }
    #expect(name == "BillerudKorsn√§s")
  }

  @Test func `repair keeps the row as it was read`() throws {
    let result = try read(sample, repairing: true)
    let repaired = result.organisations.filter { $0.original != nil }
    #expect(repaired.count == 15)
    let one = try #require(repaired.first { $0.shortName == "BillerudKorsnäs" })
    #expect(one.original?.contains("BillerudKorsn√§s") == true)
    let told = result.notices.inEnglish.contains {
      $0.message == "BillerudKorsn√§s was read as BillerudKorsnäs"
    }
    #expect(told)
  }

  @Test func `columns are known by other names`() throws {
    let result = try read("PIC;Legal Name;Name (AR);Sector;Country Code\n7;ESCWA;الإسكوا;UN;LBN\n")
    let one = try #require(result.organisations.first)
    #expect(one.externalKey == "7")
    #expect(one.names == [.arabic: "الإسكوا"])
    #expect(one.sector == .internationalOrganisation)
    #expect(one.country == Country("LB"))
    #expect(result.notices == [])
  }

  @Test func `all problems are told at once and nothing comes in`() {
    let refusal = #expect(throws: Refusal.self) {
      try read("id,name,country\n1,A,XX\n2,,LB\n1,C,JO\n3,D\n4,E,")
    }
    #expect(refusal?.code == "bad-rows")
    #expect(
      refusal?.inEnglish.message
        == "4 problems in the table of organisations; nothing was imported")
    #expect(
      refusal?.inEnglish.problems == [
        WordedProblem("row 2, country", "XX is no country by its name or its ISO 3166 code"),
        WordedProblem("row 3, name", "the organisation has no name"),
        WordedProblem("row 4, id", "1 stands in row 2 already"),
        WordedProblem("row 5, country", "the row has 2 cells, the header 3"),
      ])
  }

  @Test func `characters lost earlier are told`() throws {
    let result = try read("name,country\nCaf\u{fffd},FR\n,\n")
    #expect(result.organisations.count == 1)
    #expect(
      result.notices.inEnglish == [
        WordedProblem("row 2, name", "Caf\u{fffd} holds characters lost before it came here")
      ])
  }
}
