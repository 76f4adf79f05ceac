import ConveneCore
import ConveneService
import ConveneTables
import ConveneTesting
import ConveneValues
import ConveneWords
import Testing

/// Lists that somebody else made, taken in as they are.
@Suite struct RealListTests {
  private static let form = TableForm(
    namings: [
      .init(theirs: "Person_Name", ours: "name"),
      .init(theirs: "Institution", ours: "organisation"),
      .init(theirs: "Nation", ours: "country"),
    ], fillings: [.init(column: "languages", value: "ar")])

  @Test func `a list without addresses goes in, and no name is rewritten`() async throws {
    let list = RealList(count: 300, faultyThousandths: 0, seed: 7)
    try await atDesk { desk in
      let report = try await desk.importPeople(list.file, form: Self.form)
      #expect(report.count == 300)
      let people = try await desk.people()
      #expect(
        people.map { Array($0.name.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
          == list.names.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
      #expect(people.allSatisfy { $0.email.isEmpty && $0.languages == ["ar"] })
      let again = try await desk.importPeople(list.file, form: Self.form, updating: true)
      #expect(again.count == 0)
      #expect(try await desk.people() == people)
    }
  }

  @Test func `good rows are kept and the others answered with what is wrong`() async throws {
    let list = RealList(count: 300, faultyThousandths: 100, seed: 8)
    #expect(!list.faulty.isEmpty)
    try await atDesk { desk in
      let answer = try await refusal { _ = try await desk.importPeople(list.file, form: Self.form) }
      #expect(answer == "bad-rows")
      let report = try await desk.importPeople(list.file, form: Self.form, keepingGood: true)
      #expect(report.count == list.names.count)
      #expect(Set(try await desk.people().map(\.name)) == Set(list.names))
      let rest = try #require(report.toMend)
      #expect(rest.count == list.faulty.count)
      let table = try CSV(rest.table { Phrases(.english).sentence(of: $0) })
      #expect(table.header.cells.last == "problem")
      // What is not mended is refused again.
      let again = try await desk.importPeople(
        rest.table { Phrases(.english).sentence(of: $0) }, form: Self.form, keepingGood: true)
      #expect(again.count == 0)
      #expect(again.toMend?.count == list.faulty.count)
    }
  }

  @Test func `who applied already stays out, and the others apply`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      let file = try caseFile("00-applications.csv")
      let lines = String(decoding: file, as: UTF8.self).split(separator: "\n")
      let first = Array(lines.prefix(3).joined(separator: "\n").utf8)
      #expect(try await desk.importApplications(first, to: hand).count == 2)
      let dry = try await desk.importApplications(file, to: hand, keepingGood: true, dryRun: true)
      #expect(dry.toMend?.count == 2)
      #expect(try await desk.applications(hand).count == 2)
      let report = try await desk.importApplications(file, to: hand, keepingGood: true)
      #expect(report.count == 4)
      #expect(report.toMend?.count == 2)
      #expect(try await desk.applications(hand).count == 6)
    }
  }

  @Test func `a fault of the whole table keeps nothing`() async throws {
    try await atDesk { desk in
      let answer = try await refusal {
        _ = try await desk.importPeople(Array("who,country\nHala,JO\n".utf8), keepingGood: true)
      }
      #expect(answer == "wrong-columns")
    }
  }
}
