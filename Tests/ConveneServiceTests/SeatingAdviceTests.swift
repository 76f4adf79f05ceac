import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Testing

/// What a refusal of seating advises helps in the state in which it refuses.
@Suite struct SeatingAdviceTests {
  @Test func `whoever is away is not moved, exchanged or bound, until they are there`() async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let lines = try await desk.participantLines(hand)
      let (away, other) = (lines[0].code, lines[1].code)
      try await desk.recordAbsence(of: away, round: 1, in: hand)
      // A repair takes the seat, and no repair gives it back.
      _ = try await desk.repairSeating(hand)
      #expect(
        try await refusal { _ = try await desk.moveSeat(of: away, to: 1, round: 1, in: hand) }
          == "absent-in-round")
      #expect(
        try await refusal {
          _ = try await desk.swapSeats(away, other, round: 1, in: hand)
        } == "absent-in-round")
      #expect(
        try await refusal { try await desk.lockSeat(of: away, round: 1, in: hand) }
          == "absent-in-round")
      // What is advised helps.
      try await desk.recordAbsence(of: away, round: 1, false, in: hand)
      _ = try await desk.repairSeating(hand)
      try await desk.lockSeat(of: away, round: 1, in: hand)
    }
  }

  @Test func `whoever has no seat yet gets one in every round, or hears of the rule`() async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk) { meeting in
        for place in meeting.tables.indices {
          (meeting.tables[place].lowest, meeting.tables[place].highest) = (1, 12)
        }
      }
      let code = try await desk.participantLines(hand)[0].code
      _ = try await desk.recordAnswers([AnswerReceived(code: code, status: .tentative)], hand)
      _ = try await desk.recordAnswers([AnswerReceived(code: code, status: .accepted)], hand)
      let line = try #require(try await desk.participantLines(hand).first { $0.code == code })
      #expect(line.tables.allSatisfy { $0 == nil })
      for table in 1...3 {
        do {
          let plan = try await desk.moveSeat(of: code, to: table, in: hand, dryRun: true)
          #expect(plan.moves.map(\.round) == Array(1...line.tables.count))
        } catch let refusal as Refusal {
          // A sector or colleagues may forbid it, by name; that nothing happens is no answer.
          #expect(refusal.code == "move-breaks-rule")
        }
      }
    }
  }

  @Test func `where all tables are closed another is put up, and everybody is seated`() async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      func now() async throws -> MeetingInHand { try await desk.meeting(hand.meeting.code) }
      var meeting = hand.meeting
      meeting.tables[0].highest = 12
      _ = try await desk.carryOut(try await desk.change(by: MeetingFile.write(meeting)))
      for number in [3, 2, 1] {
        _ = try await desk.carryOut(try await now().closingTable(number))
      }
      #expect(
        try await refusal { _ = try await desk.repairSeating(try await now()) }
          == "nothing-to-seat")
      _ = try await desk.carryOut(
        try await now().addingTable(4, TableParticulars(lowest: 1, highest: 12)))
      _ = try await desk.repairSeating(try await now())
      #expect(try await desk.seatingDue(try await now()) == [])
    }
  }

  @Test func `a round in which nobody is there leaves the others as they are`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      for line in try await desk.participantLines(hand) {
        try await desk.recordAbsence(of: line.code, round: 1, in: hand)
      }
      let plan = try await desk.solveSeating(hand, seed: 1, iterations: 50_000)
      #expect(plan.seats.allSatisfy { $0.round != 1 })
      #expect(try await desk.seatingDue(hand) == [])
      _ = try await desk.repairSeating(hand)
    }
  }
}
