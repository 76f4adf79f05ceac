import ConveneFixtures
import ConveneWords
import Foundation
import Testing

@testable import ConveneCore
@testable import ConveneValues

struct ApplicationImportTests {
  private func read(_ text: String) throws -> ApplicationImport {
    var random = SeededRandom(seed: 1)
    let meeting = try MeetingFile.read(TestFile.fixture("meeting/round-table.json"))
    return try ApplicationImport(Array(text.utf8), for: meeting, countries: .printed) {
      UUID(milliseconds: 0, random: random.next(), random.next())
    }
  }

  /// A table of one applicant, with one column more.
  private static func applicant(_ heading: String, _ text: String) -> String {
    """
    name,email,organisation,country,languages,topics,\(heading)
    Rima,rima@example.org,Cedar Lab,LB,ar,a,"\(text)"

    """
  }

  @Test(arguments: ["LB", "Lebanon", "لبنان", "liban"])
  func `a country is a code, or a name of the meeting's own list in any language`(
    country: String
  ) throws {
    let table = Self.applicant("offers", "").replacing(",LB,", with: ",\(country),")
    #expect(try read(table).entries.first?.person.country == Country("LB"))
    let refusal = #expect(throws: Refusal.self) {
      try read(table.replacing(",\(country),", with: ",Nowhere,"))
    }
    #expect(refusal?.problems.map(\.at) == ["row 2, country"])
  }

  @Test(arguments: PersonalStatement.allCases)
  func `a statement comes in from its column, and one that is too long is refused`(
    statement: PersonalStatement
  ) throws {
    for heading in [statement.rawValue] + statement.synonyms {
      let entry = try read(Self.applicant(heading, "Two\nlines")).entries.first
      #expect(entry?.application.statements.given.map(\.statement) == [statement])
      #expect(entry?.application.statements.given.map(\.text) == ["Two\nlines"])
      #expect(entry?.application.answers.contains(statement.answer) == true)
    }
    #expect(
      try read(Self.applicant(statement.rawValue, " ")).entries.first?.application.statements
        .isEmpty == true
    )
    let refusal = #expect(throws: Refusal.self) {
      try read(Self.applicant(statement.rawValue, String(repeating: "é", count: 2_001)))
    }
    #expect(
      refusal?.inEnglish.problems == [
        WordedProblem("row 2, \(statement.rawValue)", "is longer than 2000 characters")
      ])
  }

  @Test func `an application without statements is written as before there were any`() throws {
    let application = try #require(
      try read(Self.applicant("gender", "")).entries.first
    ).application
    let text = String(decoding: try JSONEncoder().encode(application), as: UTF8.self)
    #expect(!text.contains("statements"))
    #expect(try JSONDecoder().decode(Application.self, from: Data(text.utf8)) == application)
    var stated = application
    stated.statements = PersonalStatements([.motivation: "why"])
    let read = try JSONDecoder().decode(Application.self, from: JSONEncoder().encode(stated))
    #expect(read == stated)
  }

  @Test func `an application comes in whole`() throws {
    let result = try read(
      """
      name;name_ar;email;organisation;country;sector;languages;gender;topics;authority;target;\
      measure;baseline;date;gates;offers;wishes
      Rima Example;ريما مثال;rima@example.org;Cedar Lab;UK;academia;ar, fr;f;b|a;commits;20 \
      centres;centres open;4;2008-09-05;G1;"training:b:L:LB|JO"; Palm Trust
      """)
    #expect(result.entries.count == 1)
    let entry = try #require(result.entries.first)
    #expect(entry.row == 2)
    #expect(entry.person.name == "Rima Example")
    #expect(entry.person.names == [.arabic: "ريما مثال"])
    #expect(entry.person.country == Country("GB"))
    #expect(entry.person.languages == ["ar", "fr"])
    #expect(entry.person.gender == .female)
    #expect(entry.person.organisation == result.organisations.first?.id)
    #expect(result.organisations.map(\.name) == ["Cedar Lab"])
    #expect(result.organisations.map(\.sector) == [.academia])
    #expect(entry.application.code == "A-0001")
    #expect(entry.application.person == entry.person.id)
    #expect(entry.application.topics == ["b", "a"])
    #expect(entry.application.authority == .commits)
    #expect(entry.application.gates == ["G1"])
    #expect(entry.application.offers.map(\.cell) == ["training:b:L:LB|JO"])
    #expect(
      entry.application.target
        == Target(
          text: "20 centres", measure: "centres open", baseline: "4", date: Day("2008-09-05")))
    #expect(entry.wishes == ["Palm Trust"])
    #expect(result.notices.inEnglish == [WordedProblem("country", "UK was read as GB in 1 row")])
  }

  @Test func `more than counts is kept, and told`() throws {
    let needs = ["funding:a:L", "data:a:M", "training:a:S", "premises:a:S"]
    let result = try read(Self.applicant("needs", needs.joined(separator: ";")))
    let application = try #require(result.entries.first).application
    #expect(application.needs.map(\.asset) == [.funding, .data, .training, .premises])
    #expect(PairModel.Weights().uncounted(of: application) == [4])
    #expect(
      result.notices.inEnglish == [
        WordedProblem(
          "needs",
          "1 row names more than 3 needs: all are kept, and the first 3 count for scores and seats")
      ])
    let three = try read(Self.applicant("offers", needs.dropLast().joined(separator: ";")))
    #expect(three.notices == [])
  }

  @Test func `several people on one mailbox are several people`() throws {
    let result = try read(
      """
      name,email,organisation,country,languages,topics
      Rima Example,office@example.org,Cedar Lab,LB,ar,a
      Sami Example,Office@example.org,cedar  lab,LB,ar,b
      """)
    #expect(result.entries.map(\.application.code) == ["A-0001", "A-0002"])
    #expect(result.organisations.count == 1)
    #expect(Set(result.entries.map(\.person.id)).count == 2)
    #expect(
      result.notices.inEnglish
        == [WordedProblem("email", "office@example.org serves 2 people, in rows 2, 3")])
  }

  @Test func `all problems are told at once by row and column`() {
    let refusal = #expect(throws: Refusal.self) {
      try read(
        """
        Full name,E-mail,organisation,country,sector,languages,gender,topics,authority,date,gates,needs
        Rima,rima.example.org,X,LB,academia,ar,f,a,,,,
        Sami,s@example.org,X,ZZ,government,english,q,z|a|b|a,maybe,tomorrow,G9,data:z:S
        Rima,t@example.org,Y,LB,guild,ar,,a,,2008-01-01,,
        rima,T@example.org,Y,LB,,,,,,,,
        Sami,u@example.org
        """)
    }
    #expect(refusal?.code == "bad-rows")
    #expect(
      refusal?.inEnglish.problems.map { "\($0.at): \($0.message)" } == [
        "row 2, E-mail: rima.example.org is not an address such as name@example.org",
        "row 3, sector: X is academia in a row above, here government",
        "row 3, gender: q is not f, m, x or empty",
        "row 3, languages: english is not a language code such as ar",
        "row 3, country: ZZ is no country by its name or its ISO 3166 code",
        "row 3, topics: z is not a topic of the meeting",
        "row 3, topics: 4 topics in place of one to three",
        "row 3, topics: a topic is named twice",
        "row 3, authority: maybe is not one of personal, reports, proposes, commits, delegated",
        "row 3, date: tomorrow is not a day such as 2008-09-05",
        "row 3, date: there is no target that this belongs to",
        "row 3, gates: G9 is not a gate of the meeting's rubric",
        "row 3, needs: data:z:S: z is not a topic of the meeting",
        "row 4, sector: guild is not one of government, international_organisation, "
          + "private_sector, academia, civil_society, incubator, media, donor",
        "row 4, date: there is no target that this belongs to",
        "row 5, languages: no language is named",
        "row 5, Full name: rima with the same address stands in row 4 already",
        "row 5, topics: 0 topics in place of one to three",
        "row 6, organisation: the row has 2 cells, the header 12",
      ])
  }

  @Test func `codes that are given stay, and others go on after the highest`() throws {
    let header = "code,name,email,organisation,country,languages,topics\n"
    let result = try read(
      header + "a-0107,Rima,r@example.org,X,LB,ar,a\n,Sami,s@example.org,X,LB,ar,a\n"
        + "A-0009,Tala,t@example.org,X,LB,ar,a\n,Wael,w@example.org,X,LB,ar,a\n")
    #expect(
      result.entries.map(\.application.code) == ["A-0107", "A-0108", "A-0009", "A-0109"])
    #expect(result.entries.map(\.hasOwnCode) == [true, false, true, false])
    #expect(result.highestNumber == 107)
    let refusal = #expect(throws: Refusal.self) {
      try read(
        header + "L-07,Rima,r@example.org,X,LB,ar,a\nA-٠٠٠١,Sami,s@example.org,X,LB,ar,a\n"
          + "A-0001,Tala,t@example.org,X,LB,ar,a\na-0001,Wael,w@example.org,X,LB,ar,a\n"
          + "A-0000000001,Yara,y@example.org,X,LB,ar,a\n")
    }
    let shape = "is not a code such as A-0012: A, a line, 4 to 9 digits"
    #expect(
      refusal?.inEnglish.problems == [
        WordedProblem("row 2, code", "L-07 \(shape)"),
        WordedProblem("row 3, code", "A-٠٠٠١ \(shape)"),
        WordedProblem("row 5, code", "A-0001 stands in row 4 already"),
        WordedProblem("row 6, code", "A-0000000001 \(shape)"),
      ])
  }

  @Test func `a name means one body within a country`() throws {
    let result = try read(
      """
      name,email,organisation,country,sector,languages,topics
      A,a@example.org,Ministry of Environment,LB,government,ar,a
      B,b@example.org,ministry of  environment,JO,,ar,a
      C,c@example.org,Ministry of Environment,LB,,ar,a
      D,d@example.org,UNDP,LB,un,ar,a
      E,e@example.org,UNDP,JO,,ar,a
      """)
    #expect(
      result.organisations.map { "\($0.name) \($0.country?.code ?? "-")" } == [
        "Ministry of Environment LB", "ministry of  environment JO", "UNDP -",
      ])
    let hosts = result.entries.map(\.person.organisation)
    #expect(hosts[0] == hosts[2])
    #expect(hosts[0] != hosts[1])
    #expect(hosts[3] == hosts[4])
  }

  @Test func `applications bring honorific and position in three languages`() throws {
    let result = try read(
      """
      name,title,honorific_fr,email,organisation,position,position_ar,country,languages,topics
      Rima,Dr,Mme,r@example.org,X,Head,رئيسة,LB,ar,a
      """)
    let person = try #require(result.entries.first?.person)
    #expect(person.honorific == [.english: "Dr", .french: "Mme"])
    #expect(person.position == [.english: "Head", .arabic: "رئيسة"])
  }
}
