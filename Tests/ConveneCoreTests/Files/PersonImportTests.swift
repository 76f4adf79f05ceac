import ConveneFixtures
import ConveneWords
import Foundation
import Testing

@testable import ConveneCore
@testable import ConveneValues

struct PersonImportTests {
  private static let header = "name,email,organisation,country,languages,gender,position,name_ar\n"

  private func read(_ rows: [String]) throws -> PersonImport {
    var random = SeededRandom(seed: 1)
    return try PersonImport(
      Array((Self.header + rows.joined(separator: "\n")).utf8), countries: .printed
    ) {
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

  @Test func `a name in Arabic has its English form beside it`() throws {
    var random = SeededRandom(seed: 1)
    let table = """
      الاسم,name_en,البريد الإلكتروني,المنظمة,البلد,القطاع,اللغات,الجنس,اللقب,الوظيفة
      ليلى حداد,Leila Haddad,leila@example.org,بيت الماء,JO,academia,ar en,f,الدكتورة,مديرة

      """
    let result = try PersonImport(Array(table.utf8), countries: .printed) {
      UUID(milliseconds: 0, random: random.next(), random.next())
    }
    let person = try #require(result.people.first)
    #expect(
      person
        == Person(
          id: person.id, name: "ليلى حداد",
          names: Wording([.arabic: "ليلى حداد", .english: "Leila Haddad"]),
          honorific: Wording([.arabic: "الدكتورة"]), position: Wording([.arabic: "مديرة"]),
          email: "leila@example.org", organisation: result.organisations.first?.id,
          country: try #require(Country("JO")), languages: ["ar", "en"], gender: .female))
    #expect(result.organisations.map(\.sector) == [.academia])
    #expect(result.notices == [])
  }

  @Test func `a sector that is stated without an organisation is told as left out`() throws {
    var random = SeededRandom(seed: 1)
    let table = """
      name,email,organisation,country,sector,languages
      Leila Haddad,leila@example.org,,JO,academia,ar
      Omar Said,omar@example.org,Water House,JO,academia,ar
      Rana Said,rana@example.org,,JO,,ar

      """
    let result = try PersonImport(Array(table.utf8), countries: .printed) {
      UUID(milliseconds: 0, random: random.next(), random.next())
    }
    #expect(result.organisations.map(\.sector) == [.academia])
    #expect(
      result.notices.inEnglish == [
        WordedProblem(
          "row 2, sector",
          "academia is left out: a sector is kept of an organisation, and none is named here")
      ])
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
      result.notices.inEnglish == [
        WordedProblem("email", "desk@example.org serves 2 people, in rows 3, 5"),
        WordedProblem("row 4", "leila  haddad stands in row 2 already; taken once"),
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
      (error as? Refusal)?.inEnglish.problems == [
        WordedProblem("row 3", "Leila Haddad stands in row 2 with another organisation, country"),
        WordedProblem("row 4, name", "the person has no name"),
        WordedProblem("row 4, email", "nowhere is not an address such as name@example.org"),
        WordedProblem("row 4, gender", "q is not f, m, x or empty"),
        WordedProblem("row 4, country", "ZZ is no country by its name or its ISO 3166 code"),
      ]
    }
  }

  @Test func `a name and a country are enough, and what stands in for languages is told`() throws {
    let result = try PersonImport(
      Array("name,country\nDr. Léa Daou,JO\nكريم ضو,LB\n".utf8), countries: .printed
    ) {
      UUID()
    }
    #expect(result.people.map(\.name) == ["Dr. Léa Daou", "كريم ضو"])
    #expect(result.people.allSatisfy { $0.email.isEmpty && $0.languages == ["en"] })
    #expect(result.rows.allSatisfy { !$0.given.contains(.languages) })
    #expect(
      result.notices.inEnglish
        == [WordedProblem("languages", "2 rows name no language; en was taken")])
  }

  @Test func `what cannot be kept is refused, and what is read otherwise is told`() throws {
    let result = try read([
      "\"Karim\nDaou\",karim@example.org\u{200b},Soils,JO,ar,m,,",
      "Lina\u{ad} 🌿 Aoun,mailto:lina@example.org,Soils,JO,ar,f,\" Head\r\nof unit\",",
      "Karím Daou,other@example.org,Soils,JO,ar,m,,",
    ])
    #expect(result.people.map(\.name) == ["Karim Daou", "Lina 🌿 Aoun", "Karím Daou"])
    #expect(
      result.people.map(\.email) == ["karim@example.org", "lina@example.org", "other@example.org"])
    #expect(result.people[1].position == [.english: "Head of unit"])
    #expect(
      result.notices.inEnglish == [
        WordedProblem("row 2, name", "a line end in the cell was read as a blank"),
        WordedProblem("row 2, email", "invisible characters were left out of karim@example.org"),
        WordedProblem("row 3, name", "invisible characters were left out"),
        WordedProblem("row 3, name", "🌿 cannot be printed on every paper"),
        WordedProblem("row 3, email", "mailto: was left out of lina@example.org"),
        WordedProblem("row 3, position", "a line end in the cell was read as a blank"),
        WordedProblem("row 4, name", "Karím Daou is nearly the name of Karim Daou in row 2"),
      ])
    func hidden(_ sign: String) -> String {
      "holds \(sign), which nobody sees and which turns or hides what stands beside it"
    }
    #expect {
      _ = try read([
        "Ka\0rim,karim@example.org,So\u{1b}ils,JO,ar,m,,",
        "Lina,lina..aoun@example.org,Soils,JO,ar,f,,",
        "\u{202e}Rana,\u{202a}rana@example.org\u{202c},Soils\u{e0041},JO,ar,f,\u{2066}Head,",
        "\(String(repeating: "a", count: 401)),j@مثال.example.org,Soils,JO,ar,f,,",
      ])
    } throws: { error in
      (error as? Refusal)?.inEnglish.problems == [
        WordedProblem("row 2, name", "holds the control character U+0000"),
        WordedProblem("row 2, organisation", "holds the control character U+001B"),
        WordedProblem(
          "row 3, email",
          "lina..aoun@example.org has a part before the @ that is empty, too long or not plain"),
        WordedProblem("row 4, name", hidden("U+202E")),
        WordedProblem("row 4, email", hidden("U+202A")),
        WordedProblem("row 4, organisation", hidden("U+E0041")),
        WordedProblem("row 4, position", hidden("U+2066")),
        WordedProblem("row 5, name", "is longer than 400 characters"),
        WordedProblem(
          "row 5, email",
          "j@مثال.example.org has letters outside ASCII in its domain; write its xn-- form"),
      ]
    }
  }
}
