import ConveneCore
import ConveneDocuments
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// The lists that go to whoever gives visas, guards the door, meets, lodges and feeds those who come.
@Suite struct TravelListsTests {
  /// Two who arrive at other hours than their numbers say, one with an allergy.
  private static func people() throws -> [Traveller] {
    let two = Array(try PapersFixture.participants().prefix(2))
    var (first, second) = (Traveller(participant: two[0]), Traveller(participant: two[1]))
    first.travel = try Travel().saying([
      .arrivesOn: "2007-09-04", .arrivesAt: "22:10", .departsOn: "2007-09-07", .visaLetter: "yes",
      .hotel: "Harbour House",
    ])
    second.travel = try Travel().saying([
      .arrivesOn: "2007-09-04", .arrivesAt: "09:05", .arrivesBy: "flight TU 715",
    ])
    first.requirement = Requirement(diet: "vegan")
    second.requirement = Requirement(diet: "allergic to nuts")
    first.passport = Passport(kept: [.name: "ONE FIRST", .nationality: "LB", .number: "LR 12345"])
    second.change = .new
    return [first, second]
  }

  private static func rows(
    _ kind: TravelList.Kind, in language: Language = .english, gone: [String] = []
  ) throws -> (header: [String], rows: [[String]]) {
    let meeting = try PapersFixture.meeting()
    return TravelList(kind, of: try people(), gone: gone)
      .table(of: meeting, Phrases(language))
  }

  @Test func `each list is in its order, and of those whom it is about`() throws {
    let people = try Self.people()
    let names = people.map { $0.participant.name[.english] }
    #expect(try Self.rows(.pickUp).rows.map { $0[3] } == [names[1], names[0]])
    #expect(
      try Self.rows(.rooming).rows.map { [$0[0], $0[1]] } == [
        ["Harbour House", names[0]], ["", names[1]],
      ])
    #expect(try Self.rows(.rooming).rows[0][5] == "3")
    let visas = try Self.rows(.visas)
    #expect(
      visas.rows.count == 1 && visas.rows[0][1] == "ONE FIRST" && visas.rows[0][3] == "LR 12345")
    #expect(try Self.rows(.access).rows.map(\.last) == ["", "new"])
    for kind in TravelList.Kind.allCases where kind != .visas {
      #expect(!(try Self.rows(kind)).rows.joined().contains("LR 12345"), "\(kind)")
    }
    #expect(try Self.rows(.allowances).rows.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `the caterer reads counts, and the names of those with an allergy alone`(language: Language)
    throws
  {
    let (meeting, people) = (try PapersFixture.meeting(), try Self.people())
    let paper = Document.travelList(
      TravelList(.meals, of: people, gone: ["Gone"]), "Meals", of: meeting, in: language)
    let text = PlainText.text(for: paper, width: 80)
    #expect(!text.contains(people[0].participant.name[language]))
    #expect(text.contains("vegan") && !text.contains("Gone"))
    #expect(text.contains(Phrases(language).listAllergies))
    let list = Document.travelList(
      TravelList(.access, of: people, gone: ["Gone"]), "Access", of: meeting, in: language)
    let told = PlainText.text(for: list, width: 200)
    #expect(told.contains("Gone") && told.contains(Phrases(language).listNew))
  }
}
