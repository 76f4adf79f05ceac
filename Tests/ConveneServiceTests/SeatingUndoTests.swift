import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Testing

@testable import ConveneService

/// Seats that are moved by hand where they are drawn: what is shown of them, and taken back.
@Suite struct SeatingUndoTests {
  private typealias Tables = [String: [Int?]]

  private static func tables(_ hand: MeetingInHand, at desk: Secretariat) async throws -> Tables {
    Dictionary(
      try await desk.participantLines(hand).map { ($0.code, $0.tables) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Two at different tables of the first round whose exchange breaks no rule.
  private static func pair(
    _ hand: MeetingInHand, at desk: Secretariat
  ) async throws -> (one: String, other: String) {
    let lines = try await desk.participantLines(hand)
    for one in lines {
      for other in lines where one.code < other.code && one.tables[0] != other.tables[0] {
        do {
          _ = try await desk.swapSeats(one.code, other.code, round: 1, in: hand, dryRun: true)
          return (one.code, other.code)
        } catch is Refusal {
          continue
        }
      }
    }
    throw Refusal.nobodyNamed()
  }

  @Test func `an exchange is taken back once, and not where somebody sits elsewhere since`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      #expect(try await desk.lastSeatsChanged(hand) == nil)
      let before = try await Self.tables(hand, at: desk)
      let (one, other) = try await Self.pair(hand, at: desk)
      _ = try await desk.swapSeats(one, other, round: 1, in: hand)
      #expect(try await Self.tables(hand, at: desk) != before)
      let act = try #require(try await desk.lastSeatsChanged(hand))
      let dry = try await desk.undo(act, in: hand, dryRun: true)
      #expect(dry.changes.count == 2)
      #expect(try await Self.tables(hand, at: desk) != before)
      _ = try await desk.undo(act, in: hand)
      #expect(try await Self.tables(hand, at: desk) == before)
      #expect(try await desk.lastSeatsChanged(hand) == nil)
      #expect(try await refusal { _ = try await desk.undo(act, in: hand) } == "undone-already")

      _ = try await desk.swapSeats(one, other, round: 1, in: hand)
      let again = try #require(try await desk.lastSeatsChanged(hand))
      // By hand they are back already.
      _ = try await desk.swapSeats(one, other, round: 1, in: hand)
      #expect(
        try await refusal { _ = try await desk.undo(again, in: hand) } == "changed-since-then")
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `a repair makes the moves that were shown, or none`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let code = try await desk.participantLines(hand)[0].code
      try await desk.recordAbsence(of: code, round: 1, in: hand)
      let before = try await Self.tables(hand, at: desk)
      let board = try await desk.seatingBoard(hand)
      #expect(!board.due.isEmpty && board.rounds == 3)
      #expect(board.away(inRound: 1).map(\.code) == [code])
      #expect(!board.away(inRound: 2).map(\.code).contains(code))
      #expect(
        try await refusal { _ = try await desk.repairSeating(hand) { _ in false } }
          == "seats-changed")
      #expect(try await Self.tables(hand, at: desk) == before)
      let shown = try await desk.repairSeating(hand, dryRun: true)
      _ = try await desk.repairSeating(hand) { amendment in
        amendment.moves.map(\.application) == shown.moves.map(\.application)
      }
      #expect(try await desk.seatingBoard(hand).due.isEmpty)
    }
  }

  @Test func `a table that stays empty in a round has no seats on the board`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      for one in try await desk.participantLines(hand).dropFirst(4) {
        try await desk.recordAbsence(of: one.code, round: 1, in: hand)
      }
      let board = try await desk.seatingBoard(hand)
      let tables = hand.meeting.tables
      #expect(tables.contains { board.most(at: $0, inRound: 1) == 0 })
      #expect(tables.allSatisfy { board.most(at: $0, inRound: 2) == $0.highest })
    }
  }

  @Test func `whoever may not see who sits apart is shown the same plan with such a rule`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let head = Secretariat(
        archive: desk.archive,
        actor: desk.actor.held(to: [.viewMeeting, .viewCall, .printPapers, .viewAudit]),
        settings: desk.settings, now: desk.now)
      func shown(to desk: Secretariat) async throws -> [AnyHashable] {
        let board = try await desk.seatingBoard(hand)
        return board.due.map { AnyHashable("\($0)") } + board.participants.map { AnyHashable($0) }
          + [AnyHashable(board.locked)]
      }
      let before = try await shown(to: head)
      let lines = try await desk.participantLines(hand)
      let one = lines[0]
      let other = try #require(
        lines.first { $0.code != one.code && $0.tables[0] == one.tables[0] })
      _ = try await desk.addSeatingRule(
        .apart, one.code, other.code, reason: "A dispute", in: hand)
      #expect(try await shown(to: head) == before)
      #expect(try await shown(to: desk) != before)
      #expect(try await head.seatingBoard(hand).lastChange == nil)
    }
  }
}
