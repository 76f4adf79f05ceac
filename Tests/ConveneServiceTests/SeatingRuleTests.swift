import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// The rounds in which two share a table.
private func shared(_ one: String, _ other: String, _ desk: Secretariat, _ hand: MeetingInHand)
  async throws -> [Int]
{
  try await desk.explainSeating(hand, of: one).flatMap(\.rounds)
    .filter { $0.meets.contains(other) }.map(\.round)
}

/// Two who share a table in some rounds of the plan in force, but not in all.
private func acquaintances(_ desk: Secretariat, _ hand: MeetingInHand) async throws -> (
  one: String, other: String, rounds: [Int]
) {
  let all = try await desk.explainSeating(hand)
  for explanation in all {
    for other in all {
      let rounds = explanation.rounds.filter { $0.meets.contains(other.application) }.map(\.round)
      if 1..<explanation.rounds.count ~= rounds.count {
        return (explanation.application, other.application, rounds)
      }
    }
  }
  throw CocoaError(.coderValueNotFound)
}

/// The plain text of a refusal, all of it.
private func words(_ body: () async throws -> Void) async throws -> String? {
  do {
    try await body()
    return nil
  } catch let refusal as Refusal {
    let said = Phrases(.english).wordedOut(refusal)
    return "\(said.code) \(said.message) \(said.advice) \(said.problems)"
  }
}

@Suite struct SeatingRuleTests {
  private static let marker = "quarrelmarker"

  @Test func `two kept apart never share a table again, and the plan in force is mended`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let (one, other, rounds) = try await acquaintances(desk, hand)
      let name = "not kept: \(min(one, other)) and \(max(one, other)) apart"
      let broken = rounds.map { WordedProblem("round \($0)", name) }
      let told = try await desk.addSeatingRule(
        .apart, one.lowercased(), other, reason: " \(Self.marker) ", in: hand)
      #expect(told.map(Phrases(.english).wordedOut) == broken)
      #expect(try await desk.seatingDue(hand) == told)
      let repair = try await desk.repairSeating(hand)
      #expect(!repair.moves.isEmpty)
      #expect(try await desk.seatingDue(hand) == [])
      #expect(try await shared(one, other, desk, hand) == [])

      let seats = try await desk.explainSeating(hand)
      let mine = try #require(seats.first { $0.application == one }?.rounds.first)
      let theirs = try #require(seats.first { $0.application == other }?.rounds.first)
      let neighbour = try #require(theirs.meets.first { !mine.meets.contains($0) })
      let refused = try await words {
        _ = try await desk.swapSeats(one, neighbour, round: 1, in: hand)
      }
      #expect(refused?.hasPrefix("swap-breaks-rule") == true)
      #expect(refused?.contains(name) == true)
      #expect(refused?.contains(Self.marker) == false)

      for seed in 4...6 {
        _ = try await desk.solveSeating(hand, seed: seed, iterations: 20_000)
        #expect(try await shared(one, other, desk, hand) == [])
      }
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `two kept together share a table in every round`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let (one, other, rounds) = try await acquaintances(desk, hand)
      let told = try await desk.addSeatingRule(.together, one, other, in: hand)
      #expect(told.map(\.at) == Set(1...3).subtracting(rounds).sorted().map { "round \($0)" })
      _ = try await desk.repairSeating(hand)
      #expect(try await shared(one, other, desk, hand) == [1, 2, 3])
      _ = try await desk.solveSeating(hand, seed: 5, iterations: 20_000)
      #expect(try await shared(one, other, desk, hand) == [1, 2, 3])
    }
  }

  @Test func `rules that cannot be made are refused, and one taken back holds no more`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let (one, other, _) = try await acquaintances(desk, hand)
      func refused(
        _ kind: SeatingRule.Kind, _ one: String, _ other: String, _ reason: String = "why"
      ) async throws -> String? {
        try await refusal {
          _ = try await desk.addSeatingRule(kind, one, other, reason: reason, in: hand)
        }
      }
      #expect(try await refused(.apart, one, other, " ") == "reason-missing")
      #expect(try await refused(.apart, one, one) == "seating-rule-of-two")
      #expect(try await refused(.apart, one, "A-9999") == "not-a-participant")
      #expect(
        try await refusal { try await desk.releaseSeatingRule(one, other, in: hand) }
          == "no-such-rule")
      #expect(try await refused(.apart, one, other) == nil)
      #expect(try await refused(.together, other, one) == "seating-rule-exists")
      let rule = try #require(try await desk.seatingRules(hand).first)
      #expect([rule.one, rule.other] == [one, other].sorted())
      #expect([rule.rule.reason, rule.rule.madeBy] == ["why", "Tester (invented)"])

      try await desk.releaseSeatingRule(other, one, in: hand)
      #expect(try await desk.seatingRules(hand).isEmpty)
      #expect(try await desk.seatingDue(hand) == [])
      #expect(try await refused(.together, one, other) == nil)
      _ = try await desk.repairSeating(hand)
    }
  }

  @Test func `a rule goes with whoever leaves`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let (one, other, _) = try await acquaintances(desk, hand)
      _ = try await desk.addSeatingRule(.apart, one, other, reason: "why", in: hand)
      _ = try await desk.repairSeating(hand)
      try await desk.recordAbsence(of: one, round: 2, in: hand)
      _ = try await desk.repairSeating(hand)
      _ = try await desk.recordAnswers(
        [AnswerReceived(code: one, status: .declined)], hand, follow: Day(number: 13_740)
      ).entering
      #expect(try await desk.seatingRules(hand).isEmpty)
      _ = try await desk.repairSeating(hand)
    }
  }

  @Test func `only who may seat makes, reads or takes back rules and absences`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let (one, other, _) = try await acquaintances(desk, hand)
      _ = try await desk.addSeatingRule(.apart, one, other, reason: Self.marker, in: hand)
      for role in Role.allCases where !role.permissions.contains(.seatTables) {
        let outsider = desk.acting(
          as: Actor(id: Identifier(UUID()), name: "Other (invented)", roles: [role]))
        let told = [
          try await words { _ = try await outsider.seatingRules(hand) },
          try await words {
            _ = try await outsider.addSeatingRule(.apart, one, other, reason: "x", in: hand)
          },
          try await words { try await outsider.releaseSeatingRule(one, other, in: hand) },
          try await words { try await outsider.recordAbsence(of: one, round: 1, in: hand) },
          try await words { _ = try await outsider.explainSeating(hand, of: one) },
        ]
        #expect(told.allSatisfy { $0?.hasPrefix("not-permitted") == true }, "\(role)")
        #expect(told.allSatisfy { $0?.contains(Self.marker) == false })
        guard role.permissions.contains(.viewMeeting) else { continue }
        #expect(try await outsider.seatingDue(hand) == [])
        #expect(try await outsider.seating(hand).due == [])
      }
      #expect(try await desk.seatingDue(hand) != [])
      _ = try await desk.repairSeating(hand)
    }
  }

  @Test func `no paper changes by a rule that the plan keeps`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let all = try await desk.explainSeating(hand)
      let strangers = try #require(
        all.lazy.flatMap { one in all.map { (one, $0.application) } }.first { one, other in
          one.application != other && !one.rounds.contains { $0.meets.contains(other) }
        })
      func papers() async throws -> [String: [UInt8]] {
        let press = try await desk.pressRoom(hand)
        var papers: [String: [UInt8]] = [:]
        for paper in Paper.allCases {
          for format in paper.kind.formats where format != .ics {
            for language in hand.meeting.languages {
              papers["\(paper) \(format) \(language)"] = try press.print(
                paper, as: format, in: language)
            }
          }
        }
        return papers
      }
      let before = try await papers()
      let broken = try await desk.addSeatingRule(
        .apart, strangers.0.application, strangers.1, reason: Self.marker, in: hand)
      #expect(broken == [])
      #expect(try await papers() == before)
      #expect(before.count > 30)
    }
  }

  @Test func `somebody away in a round has no seat in it and keeps the others`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let one = try #require(try await desk.explainSeating(hand).first).application
      func tables() async throws -> [Int?] {
        try await desk.explainSeating(hand, of: one).flatMap(\.rounds).map(\.table)
      }
      let before = try await tables()
      try await desk.lockSeat(of: one, round: 2, in: hand)
      try await desk.recordAbsence(of: one.lowercased(), round: 2, in: hand)
      #expect(
        try await desk.seatingDue(hand).first.map(Phrases(.english).wordedOut)
          == WordedProblem("round 2", "1 absent still have a seat"))
      _ = try await desk.repairSeating(hand)
      #expect(try await desk.seatingDue(hand) == [])
      #expect(try await tables() == [before[0], nil, before[2]])
      _ = try await desk.solveSeating(hand, seed: 5, iterations: 20_000)
      #expect(try await tables().map { $0 == nil } == [false, true, false])

      func refused(_ round: Int, _ isAbsent: Bool = true) async throws -> String? {
        try await refusal {
          try await desk.recordAbsence(of: one, round: round, isAbsent, in: hand)
        }
      }
      #expect(try await refused(2) == "absent-already")
      #expect(try await refused(1, false) == "not-absent")
      #expect(try await refused(0) == "no-such-round")
      #expect(try await refused(4) == "no-such-round")
      #expect(try await refused(2, false) == nil)
      #expect(
        try await desk.seatingDue(hand).first.map(Phrases(.english).wordedOut)
          == WordedProblem("round 2", "no seat yet: \(one)"))
      _ = try await desk.repairSeating(hand)
      #expect(try await tables().map { $0 != nil } == [true, true, true])
    }
  }

  @Test func `rules that clash are refused by name`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let codes = try await desk.explainSeating(hand).map(\.application)
      _ = try await desk.addSeatingRule(.together, codes[0], codes[1], in: hand)
      _ = try await desk.addSeatingRule(.together, codes[1], codes[2], in: hand)
      _ = try await desk.addSeatingRule(
        .apart, codes[0], codes[2], reason: Self.marker, in: hand)
      let refused = try await words {
        _ = try await desk.solveSeating(hand, seed: 5, iterations: 20_000)
      }
      #expect(refused?.contains("not kept: ") == true)
      #expect(refused?.contains(Self.marker) == false)
      #expect(try await desk.seatingRules(hand).count == 3)
    }
  }

  @Test func `a plan is worth more by the themes of its tables, and little more`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let figures = try await desk.seating(hand).figures
      let worth = figures.objective - figures.potentialMet + 20 * figures.repeats
      #expect(1...(20 * 3 * SmallMeeting.places) ~= worth)
    }
  }
}
