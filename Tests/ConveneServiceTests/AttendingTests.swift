import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Postgres
import Testing

/// Somebody who takes part attends from afar, or in person after all.
@Suite struct AttendingTests {
  private static let room = "https://rooms.example.org/egm"

  private static func seated(
    at desk: Secretariat, screens: Set<Int> = [1]
  ) async throws -> MeetingInHand {
    try await seatedMeeting(at: desk) { meeting in
      meeting.remoteRoom = room
      for place in meeting.tables.indices where screens.contains(meeting.tables[place].number) {
        meeting.tables[place].screen = true
      }
    }
  }

  private static func line(
    _ code: String, _ desk: Secretariat, _ hand: MeetingInHand
  ) async throws -> ParticipantLine {
    try #require(try await desk.participantLines(hand).first { $0.code == code })
  }

  /// Somebody who sits at a table without a screen in some round.
  private static func outsider(
    _ desk: Secretariat, _ hand: MeetingInHand
  ) async throws -> ParticipantLine {
    try #require(
      try await desk.participantLines(hand).first { $0.tables.contains { $0 != 1 } })
  }

  @Test func `one act writes the letter, changes papers and asks for a table with a screen`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.seated(at: desk)
      let before = try await Self.outsider(desk, hand)
      let acts = try await desk.acts(in: hand).count
      func attend(dryRun: Bool) async throws -> AttendingChange {
        try await desk.attend(
          before.code, .remotely, inZone: "America/New_York", in: hand, dryRun: dryRun)
      }
      let plan = try await attend(dryRun: true)
      #expect(try await desk.acts(in: hand).count == acts)
      let done = try await attend(dryRun: false)
      #expect(try await desk.acts(in: hand).count == acts + 1)
      #expect(plan.letters == done.letters)
      #expect(plan.papers == done.papers)
      #expect(plan.due == done.due)
      #expect(done.letters == [before.name])
      #expect(done.papers.map(\.paper) == [.participants])
      #expect(done.due.map(\.key).contains("sat-without-screen"))
      #expect(done.screens == [])

      let after = try await Self.line(before.code, desk, hand)
      #expect(after.attends == .remotely)
      #expect(after.zone == "America/New_York")
      #expect(after.number == before.number)
      let letter = try #require(try await queuedLetters("remote", desk).first)
      #expect(letter.text.contains(Self.room))
      #expect(letter.text.contains("America/New_York"))

      _ = try await desk.repairSeating(hand)
      let repaired = try await Self.line(before.code, desk, hand)
      #expect(repaired.tables.allSatisfy { $0 == 1 })
      #expect(try await desk.seatingDue(hand) == [])

      // The same twice changes nothing, and writes to nobody.
      #expect(try await !attend(dryRun: false).isChange)
      #expect(try await queuedLetters("remote", desk).count == 1)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `the address stands on no paper, and there is no plate`() async throws {
    try await atDesk { desk in
      let hand = try await Self.seated(at: desk)
      let one = try await Self.outsider(desk, hand)
      let plates = try await desk.printing(.nameplates, in: .english, hand)
      try await desk.remember(plates, hand)
      _ = try await desk.attend(one.code, .remotely, in: hand)
      let all = try await desk.printing(.nameplates, in: .english, hand)
      #expect(all.sheets == plates.sheets - 1)
      // No sheet says anything new.
      let changed = try await desk.printing(.nameplates, in: .english, onlyChanged: true, hand)
      #expect(changed.sheets == 0)
      let refusal = await #expect(throws: Refusal.self) {
        try await desk.printing(.nameplates, in: .english, of: one.code, hand)
      }
      #expect(refusal?.code == "no-plate-of-remote")
      let press = try await desk.pressRoom(hand)
      for paper in Paper.allCases {
        for format in paper.kind.formats where format != .pdf {
          for language in hand.meeting.languages {
            let text = String(
              decoding: try press.print(paper, as: format, in: language), as: UTF8.self)
            #expect(!text.contains("rooms.example.org"), "\(paper) \(format)")
          }
        }
      }
    }
  }

  @Test func `it is taken back, and who was told is told otherwise`() async throws {
    try await atDesk { desk in
      let hand = try await Self.seated(at: desk)
      let one = try await Self.outsider(desk, hand)
      _ = try await desk.attend(one.code, .remotely, inZone: "Europe/Paris", in: hand)
      _ = try await desk.sendLetters(hand)
      let number = try #require(
        try await desk.acts(in: hand).first {
          $0.act == "participant.attend"
        }
      ).number
      _ = try await desk.undo(number, in: hand)
      let after = try await Self.line(one.code, desk, hand)
      #expect(after.attends == .inPerson)
      #expect(after.zone == nil)
      let told = try await queuedLetters("in_person", desk)
      #expect(told.count == 1)
      #expect(told.allSatisfy { !$0.text.contains("rooms.example.org") })
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `an answer says it at once, and undoing the answer takes it back`() async throws {
    try await atDesk { desk in
      let hand = try await Self.seated(at: desk)
      let one = try await Self.outsider(desk, hand)
      _ = try await desk.recordAnswers([AnswerReceived(code: one.code, status: .tentative)], hand)
      _ = try await desk.recordAnswers(
        [AnswerReceived(code: one.code, status: .accepted, attends: .remotely)], hand)
      #expect(try await Self.line(one.code, desk, hand).attends == .remotely)
      let number = try #require(try await desk.acts(in: hand).first).number
      _ = try await desk.undo(number, in: hand)
      let undone = try #require(try await desk.invitations(hand).first { $0.code == one.code })
      #expect(undone.status == .tentative)
      #expect(undone.attends == .inPerson)
      #expect(try await queuedLetters("remote", desk).map(\.status) == ["cancelled"])
      _ = try await desk.recordAnswers(
        [AnswerReceived(code: one.code, status: .accepted, attends: .remotely)], hand)
      // Whoever comes back attends as before.
      _ = try await desk.recordAnswers([AnswerReceived(code: one.code, status: .declined)], hand)
      _ = try await desk.recordAnswers([AnswerReceived(code: one.code, status: .accepted)], hand)
      #expect(try await Self.line(one.code, desk, hand).attends == .remotely)
    }
  }

  @Test func `nobody attends remotely without a room, and the room stays`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let one = try await desk.participantLines(hand)[0]
      let refusal = await #expect(throws: Refusal.self) {
        try await desk.attend(one.code, .remotely, in: hand)
      }
      #expect(refusal?.code == "no-remote-room")
      var meeting = hand.meeting
      meeting.remoteRoom = Self.room
      _ = try await desk.carryOut(try await desk.change(by: MeetingFile.write(meeting)))
      let open = try await desk.meeting(hand.meeting.code)
      let unknown = await #expect(throws: Failure.self) {
        try await desk.attend(one.code, .remotely, inZone: "Moon/Crater", in: open)
      }
      #expect(unknown != nil)
      _ = try await desk.attend(one.code, .remotely, in: open)
      // No table has a screen: the plan stays, and it is said.
      #expect(try await desk.seatingDue(open) == [])
      let seating = try await desk.solveSeating(open, seed: 3, iterations: 50_000)
      #expect(seating.softened.map(\.key).contains("no-table-with-screen"))

      let frozen = await #expect(throws: Refusal.self) {
        try await desk.carryOut(
          try await desk.change(by: MeetingFile.write(hand.meeting)))
      }
      #expect(frozen?.problems.map(\.key) == ["remote-room-relied-on"])
      meeting.remoteRoom = "https://other.example.org/egm"
      let moved = try await desk.carryOut(
        try await desk.change(by: MeetingFile.write(meeting)))
      #expect(moved.consequences.map(\.key).contains("remote-room-told"))
      let letters = try await queuedLetters("remote", desk)
      #expect(letters.filter { $0.status == "queued" }.count == 1)
      #expect(letters.contains { $0.text.contains("other.example.org") })
    }
  }

  @Test func `the page of the desk tells how many, and whether a screen is missing`() async throws {
    try await atDesk { desk in
      let hand = try await Self.seated(at: desk, screens: [])
      let one = try await desk.participantLines(hand)[0]
      _ = try await desk.attend(one.code, .remotely, in: hand)
      let dues = try #require(try await desk.deskPage().meetings.first)
      #expect(dues.count(.remote) == 1)
      #expect(dues.count(.screens) == 1)
      #expect(dues.count(.screenless) == 0)
      _ = try await desk.carryOut(
        try hand.changingTable(1, TableParticulars(screen: true)))
      let after = try #require(try await desk.deskPage().meetings.first)
      #expect(after.count(.screens) == 0)
    }
  }

  @Test func `a plan from before numbers stayed keeps those that papers had`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let before = try await desk.participantLines(hand)
      try await desk.archive.database.withConnection {
        try $0.script("UPDATE invitation SET number = NULL")
      }
      let left = before[0].code
      _ = try await desk.recordAnswers([AnswerReceived(code: left, status: .declined)], hand)
      let after = try await desk.participantLines(hand)
      #expect(
        after.map { "\($0.number) \($0.code)" }
          == before.dropFirst().map { "\($0.number) \($0.code)" })
    }
  }
}
