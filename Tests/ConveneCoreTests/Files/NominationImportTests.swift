import ConveneFixtures
import ConveneWords
import Foundation
import Testing

@testable import ConveneCore
@testable import ConveneValues

struct NominationImportTests {
  private func read(_ text: String) throws -> NominationImport {
    var random = SeededRandom(seed: 1)
    let meeting = try MeetingFile.read(TestFile.fixture("meeting/round-table.json"))
    return try NominationImport(Array(text.utf8), for: meeting, countries: .printed) {
      UUID(milliseconds: 0, random: random.next(), random.next())
    }
  }

  private func problems(_ text: String) -> [WordedProblem]? {
    do {
      _ = try read(text)
      return nil
    } catch {
      return (error as? Refusal)?.inEnglish.problems
    }
  }

  private static let header =
    "nominated_by,name,email,organisation,country,languages,note,note_date,role,capacity"

  private static func row(
    _ sender: String, _ name: String, _ rest: String = "NV 1,2007-07-02,member,personal"
  ) -> String {
    "\(sender),\(name),\(name.lowercased())@example.org,Ministry,LB,ar,\(rest)\n"
  }

  @Test func `a row says who nominates whom, by which note and as what`() throws {
    let table = try read(
      Self.header + "\n" + Self.row("LB", "Rima", "NV 1,2007-07-02,head,official delegation")
        + Self.row("Reed Fund", "Sami", ",,,Observer"))
    #expect(
      table.entries.map(\.sender) == [
        .state(try #require(Country("LB"))), .organisation("Reed Fund"),
      ])
    #expect(table.entries.map(\.role) == [.head, .member])
    #expect(table.entries.map(\.capacity) == [.officialDelegation, .observer])
    #expect(table.entries.map { $0.note?.words } == ["NV 1 of 2007-07-02", nil])
    #expect(table.entries.map(\.declared) == [nil, nil])
    #expect(table.entries.map(\.row) == [2, 3])
  }

  @Test func `columns go by the names that notes give them`() throws {
    let table = try read(
      """
      State,Full name,E-mail,Affiliation,Country code,Language,Note verbale,Date of note,Capacity,Function
      Jordan,Rima,rima@example.org,Ministry,JO,ar,NV 3,2007-07-02,Government-designated,Director

      """)
    let entry = try #require(table.entries.first)
    #expect(entry.sender == .state(try #require(Country("JO"))))
    #expect(entry.capacity == .governmentDesignated)
    #expect(entry.note?.number == "NV 3")
    #expect(entry.person.position[.english] == "Director")
    #expect(table.notices == [])
  }

  @Test func `what people state comes along, and nobody has to state anything`() throws {
    let table = try read(
      "\(Self.header),topics,offers,needs\n"
        + Self.row("LB", "Rima", "NV 1,2007-07-02,,personal,b|a,training:b:L,funding:a:S")
        + Self.row("LB", "Sami", "NV 1,2007-07-02,,personal,,,"))
    let declared = try #require(table.entries.first?.declared)
    #expect(declared.topics == ["b", "a"])
    #expect(declared.offers.map(\.cell) == ["training:b:L"])
    #expect(declared.needs.map(\.cell) == ["funding:a:S"])
    #expect(table.entries[1].declared == nil)
  }

  @Test func `everything wrong with a table is told at once, by row and column`() {
    let found = problems(
      "\(Self.header),topics,offers\n"
        + Self.row("", "Rima", "NV 1,,chief,,z,gold:a:M")
        + Self.row("LB", "Sami", ",2007-07-02,head,guest,,")
        + Self.row("LBN", "Nour", "NV 1,July,head,secretariat,,")
        + Self.row("Fund", "Rima", "NV 1,2007-07-02,,official_delegation,,"))
    #expect(
      found == [
        WordedProblem("row 2, nominated_by", "it is not said who nominates"),
        WordedProblem("row 2, role", "chief is not one of head, member, alternate"),
        WordedProblem(
          "row 2, capacity",
          "the capacity is not stated; it is one of official_delegation, government_designated, "
            + "personal, observer, resource_person"),
        WordedProblem("row 2, note_date", "the note has a number and no date"),
        WordedProblem("row 2, topics", "z is not a topic of the meeting"),
        WordedProblem(
          "row 2, offers",
          "gold:a:M: gold is not one of funding, expertise, data, technology, delivery, "
            + "convening, regulatory, training, outreach, premises"),
        WordedProblem(
          "row 3, capacity",
          "guest is not one of official_delegation, government_designated, personal, observer, "
            + "resource_person"),
        WordedProblem("row 3, note", "the note has a date and no number"),
        WordedProblem("row 4, role", "the head of this delegation stands in row 3 already"),
        WordedProblem(
          "row 4, capacity",
          "secretariat is not one of official_delegation, government_designated, personal, "
            + "observer, resource_person"),
        WordedProblem("row 4, note_date", "July is not a day such as 2007-07-02"),
        WordedProblem("row 5, name", "Rima with the same address stands in row 2 already"),
        WordedProblem(
          "row 5, capacity", "official_delegation is for those whom a State names"),
      ])
  }

  @Test func `codes of nominations count from N-0001`() {
    #expect([1, 12, 12_345].map(Nomination.code) == ["N-0001", "N-0012", "N-12345"])
  }
}
