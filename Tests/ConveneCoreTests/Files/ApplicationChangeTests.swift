import ConveneFixtures
import ConveneTables
import ConveneWords
import Foundation
import Testing

@testable import ConveneCore
@testable import ConveneValues

struct ApplicationChangeTests {
  private static let application = Application(
    id: Identifier(UUID()), code: "A-0001", person: Identifier(UUID()), topics: ["a", "b"],
    offers: [
      Offer(answer: 1, asset: .training, topic: "a"), Offer(answer: 2, asset: .data, topic: "b"),
    ],
    needs: [Need(answer: 3, asset: .funding, topic: "a")], gates: ["G1"],
    statements: PersonalStatements([.motivation: "Wells"]))

  @Test func `what is written anew about the same thing keeps its number`() {
    let changed = Self.application.changed(
      by: ApplicationChange(
        offers: [
          Offer(answer: 1, asset: .premises, topic: "a"),
          Offer(answer: 2, asset: .data, topic: "b", size: .large),
          Offer(answer: 3, asset: .training, topic: "a"),
        ]))
    #expect(
      changed.offers == [
        Offer(answer: 1, asset: .training, topic: "a"),
        Offer(answer: 2, asset: .data, topic: "b", size: .large),
        Offer(answer: 4, asset: .premises, topic: "a"),
      ])
    #expect(changed.needs == Self.application.needs)
    #expect(Self.application.answersGone(in: changed) == [])
  }

  @Test func `a number that was taken away is given to nothing else in the same change`() {
    let changed = Self.application.changed(
      by: ApplicationChange(
        offers: [Offer(answer: 1, asset: .premises, topic: "a")],
        needs: [Need(answer: 1, asset: .expertise, topic: "b")]))
    #expect(changed.offers.map(\.answer) == [4])
    #expect(changed.needs.map(\.answer) == [5])
    #expect(Self.application.answersGone(in: changed) == [1, 2, 3])
  }

  @Test func `gates and statements are put right one by one, and only what differs is told`() {
    let changed = Self.application.changed(
      by: ApplicationChange(
        statements: [.motivation: "", .contribution: "Pumps"],
        gates: [
          GateGiven(gate: "G2", isMet: true), GateGiven(gate: "G1", isMet: true),
        ]))
    #expect(
      Self.application.differences(to: changed) == [
        ApplicationDifference(part: "motivation", before: "Wells", after: ""),
        ApplicationDifference(part: "contribution", before: "", after: "Pumps"),
        ApplicationDifference(part: "gates", before: "G1", after: "G1 G2"),
      ])
    let refused = changed.changed(
      by: ApplicationChange(gates: [GateGiven(gate: "G1", isMet: false)]))
    #expect(refused.gates == ["G2"])
  }

  @Test func `what is not said stays, and what is empty is taken away`() throws {
    let meeting = try MeetingFile.read(TestFile.fixture("meeting/round-table.json"))
    let change = try ApplicationChange(
      CSV.write(header: ["code", "needs", "motivation"], rows: [["A-0001", "", ""]]), gates: [],
      for: meeting, countries: .printed)
    #expect(change.topics == nil && change.offers == nil)
    #expect(change.needs == [])
    #expect(change.statements == [.motivation: ""])
  }

  @Test func `all that is wrong is told at once, as a table tells it`() throws {
    let meeting = try MeetingFile.read(TestFile.fixture("meeting/round-table.json"))
    let refusal = #expect(throws: Refusal.self) {
      try ApplicationChange(
        CSV.write(
          header: ["code", "topics", "offers"], rows: [["A-0001", "zz", "training:zz:M"]]),
        gates: [],
        for: meeting, countries: .printed)
    }
    #expect(refusal?.problems.map(\.at) == ["row 2, topics", "row 2, offers"])
    let gates = #expect(throws: Refusal.self) {
      try ApplicationChange(nil, gates: ["G99=yes", "nonsense"], for: meeting, countries: .printed)
    }
    #expect(gates?.problems.map(\.at) == ["G99=yes", "nonsense"])
  }
}
