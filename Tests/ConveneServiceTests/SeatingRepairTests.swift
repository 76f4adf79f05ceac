import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// A small meeting whose selected all accepted and have seats.
func seatedMeeting(
  at desk: Secretariat, _ change: (inout Meeting) -> Void = { _ in }
) async throws -> MeetingInHand {
  let hand = try await SmallMeeting.reviewed(at: desk, change).hand
  _ = try await desk.computeScores(hand)
  _ = try await desk.proposeSelection(hand, seed: 3, iterations: 20_000)
  _ = try await desk.signSelection(hand)
  _ = try await desk.issueInvitations(hand, deadline: Day(number: 13_735))
  try await acceptAll(at: desk, hand)
  _ = try await desk.solveSeating(hand, seed: 3, iterations: 50_000)
  return hand
}

private func acceptAll(at desk: Secretariat, _ hand: MeetingInHand) async throws {
  let open = try await desk.invitations(hand).filter { $0.status == .issued }.compactMap(\.code)
  _ = try await desk.recordAnswers(
    open.map { AnswerReceived(code: $0, status: .accepted) }, hand, follow: Day(number: 13_740)
  ).entering
}

private func tables(_ explanation: SeatingExplanation) -> [Int?] {
  explanation.rounds.map(\.table)
}

@Suite struct SeatingRepairTests {
  @Test func `whoever declines loses the seats, and a repair seats the successor`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let before = try await desk.explainSeating(hand)
      let left = try #require(before.first).application
      try await desk.lockSeat(of: before[1].application, round: 2, in: hand)
      #expect(try await desk.seatingDue(hand) == [])

      let next = try await desk.recordAnswers(
        [AnswerReceived(code: left, status: .declined)], hand, follow: Day(number: 13_740)
      ).entering
      #expect(next.count == 1)
      #expect(
        try await desk.seating(hand).seats.count == (SmallMeeting.places - 1)
          * before[0].rounds.count)
      try await acceptAll(at: desk, hand)
      let due = try await desk.seatingDue(hand)
      let standing = "no seat yet: \(next[0])"
      #expect(due.filter { Phrases(.english).sentence(of: $0) == standing }.count == 3)

      let draft = try await desk.repairSeating(hand, dryRun: true)
      #expect(try await desk.seatingDue(hand) == due)
      let now = try await desk.explainSeating(hand)
      #expect(draft.before.potentialMet == now.reduce(0) { $0 + $1.potentialMet } / 2)
      #expect(draft.before.repeats == now.reduce(0) { $0 + $1.repeats } / 2)
      let repair = try await desk.repairSeating(hand)
      #expect(repair.before == draft.before)
      #expect(repair.moves.map(\.application) == draft.moves.map(\.application))
      #expect(
        repair.moves.filter { $0.from == nil }.map(\.application) == [next[0], next[0], next[0]])
      #expect(try await desk.seatingDue(hand) == [])
      let after = try await desk.explainSeating(hand)
      #expect(tables(after[0]).map { $0 != nil } == [true, true, true])
      let moved = Set(repair.moves.map(\.application))
      for one in before where one.application != left && !moved.contains(one.application) {
        let now = try #require(after.first { $0.application == one.application })
        #expect(tables(now) == tables(one))
      }
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `a locked seat stays through exchanges and new plans`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let all = try await desk.explainSeating(hand)
      let one = all[0]
      let other = try #require(all.first { tables($0)[0] != tables(one)[0] })
      try await desk.lockSeat(of: one.application, round: 1, in: hand)
      do {
        _ = try await desk.swapSeats(one.application, other.application, round: 1, in: hand)
        Issue.record("a locked seat was exchanged")
      } catch let refusal as Refusal {
        #expect(refusal.code == "swap-breaks-rule")
        let table = try #require(tables(one)[0])
        #expect(
          Phrases(.english).wordedOut(refusal).problems.contains(
            WordedProblem(
              "round 1", "not kept: \(one.application) locked at table \(table) in round 1")))
      }
      for seed in 4...6 {
        _ = try await desk.solveSeating(hand, seed: seed, iterations: 20_000)
        #expect(tables(try await desk.explainSeating(hand)[0])[0] == tables(one)[0])
      }
      try await desk.lockSeat(of: one.application, round: 1, false, in: hand)
    }
  }

  @Test func `an exchange that keeps every rule is made, and a draft is not`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let all = try await desk.explainSeating(hand)
      var made = 0
      for one in all.indices {
        for other in all[..<one] where tables(all[one])[0] != tables(other)[0] && made == 0 {
          let pair = (all[one].application, other.application)
          do {
            let draft = try await desk.swapSeats(
              pair.0, pair.1, round: 1, in: hand, dryRun: true)
            #expect(try await desk.seating(hand).figures == draft.before)
            let swap = try await desk.swapSeats(pair.0, pair.1, round: 1, in: hand)
            #expect(swap.after == draft.after)
            #expect(swap.moves.count == 2)
            #expect(try await desk.seating(hand).figures == swap.after)
            made += 1
          } catch let refusal as Refusal {
            #expect(refusal.code == "swap-breaks-rule")
            #expect(refusal.problems != [])
          }
        }
      }
      #expect(made == 1)
    }
  }

  @Test func `an explanation counts everybody met once`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let all = try await desk.explainSeating(hand)
      let figures = try await desk.seating(hand).figures
      #expect(all.map(\.potentialMet).reduce(0, +) == 2 * figures.potentialMet)
      #expect(all.map(\.repeats).reduce(0, +) == 2 * figures.repeats)
      #expect(all.count == SmallMeeting.places)
      #expect(all.allSatisfy { $0.potentialMet <= $0.bound })
      #expect(all.allSatisfy { !$0.rounds.flatMap(\.meets).contains($0.application) })
      let one = try await desk.explainSeating(hand, of: all[2].application.lowercased())
      #expect(one.map(\.application) == [all[2].application])
    }
  }

  @Test func `only who may seat locks, exchanges, repairs and reads potentials`() async throws {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      let reviewer = desk.acting(
        as: Actor(id: Identifier(UUID()), name: "Reviewer (invented)", roles: [.reviewer]))
      await #expect(throws: (any Error).self) { try await reviewer.explainSeating(hand) }
      await #expect(throws: (any Error).self) { try await reviewer.repairSeating(hand) }
      await #expect(throws: (any Error).self) {
        try await reviewer.lockSeat(of: "A-0001", round: 1, in: hand)
      }
      await #expect(throws: (any Error).self) {
        try await reviewer.swapSeats("A-0001", "A-0002", round: 1, in: hand)
      }
    }
  }
}
