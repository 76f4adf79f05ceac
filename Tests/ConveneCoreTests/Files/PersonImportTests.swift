import Foundation
import Testing

@testable import ConveneCore

struct PersonImportTests {
  private static let header = "name,email,organisation,country,languages,gender,position,name_ar\n"

  private func read(_ rows: [String]) throws -> PersonImport {
    var random = SeededRandom(seed: 1)
    return try PersonImport(Array((Self.header + rows.joined(separator: "\n")).utf8)) {
      UUID(milliseconds: 0, random: random.next(), random.next())
    }
  }

  @Test func `a row is a person as given`() throws {
    let result = try read(["Leila Haddad,leila@example.org,Water House,jor,ar en,f,Head,ليلى حداد"])
    let organisation = try #require(result.organisations.first)
    #expect(result.organisations.map(\.name) == ["Water House"])
    let person = try #require(result.people.first)
    #expect(
      person
        == Person(
          id: person.id, name: "Leila Haddad", names: Wording([.arabic: "ليلى حداد"]),
          position: Wording([.english: "Head"]), email: "leila@example.org",
          organisation: organisation.id, country: try #require(Country("JO")),
          languages: ["ar", "en"], gender: .female))
    #expect(result.notices == [])
  }

  @Test func `who stands in the list twice is taken once`() throws {
    let result = try read([
      "Leila Haddad,leila@example.org,Water House,JO,ar,f,,",
      "Omar Said,desk@example.org,Water  House,JO,ar,m,,",
      "leila  haddad,Leila@Example.org,water house,JO,ar,f,,",
      "Rana Said,desk@example.org,,JO,ar,f,,",
    ])
    #expect(result.people.map(\.name) == ["Leila Haddad", "Omar Said", "Rana Said"])
    #expect(result.organisations.map(\.name) == ["Water House"])
    #expect(
      result.notices == [
        Problem("email", "desk@example.org serves 2 people, in rows 3, 5"),
        Problem("row 4", "leila  haddad stands in row 2 already; taken once"),
      ])
  }

  @Test func `every problem of every row is told at once`() {
    #expect {
      _ = try read([
        "Leila Haddad,leila@example.org,Water House,JO,ar,f,,",
        "Leila Haddad,leila@example.org,Fire House,LB,ar,f,,",
        ",nowhere,House,ZZ,,q,,",
      ])
    } throws: { error in
      (error as? Refusal)?.problems == [
        Problem("row 3", "Leila Haddad stands in row 2 with another organisation, country"),
        Problem("row 4, name", "the person has no name"),
        Problem("row 4, email", "nowhere is not an address such as name@example.org"),
        Problem("row 4, gender", "q is not f, m, x or empty"),
        Problem("row 4, languages", "no language is named"),
        Problem("row 4, country", "ZZ is not an ISO 3166 country code"),
      ]
    }
  }
}
