import ConveneCore
import ConveneDemo
import ConveneService
import ConveneValues
import Foundation
import Testing

/// Papers of the room, from what is in the database.
@Suite struct RoomPaperTests {
  private static func text(
    _ paper: Paper, as format: PaperFormat = .html, at desk: Secretariat, _ hand: MeetingInHand
  ) async throws -> String {
    let room = try await desk.pressRoom(hand, withDecision: false, for: [paper])
    return String(decoding: try room.print(paper, as: format, in: .english), as: UTF8.self)
  }

  @Test func `the mark of a badge is nobody's name or code, and finds who wears it`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let people = try await desk.participantLines(hand)
      let codes = try await Self.text(.badges, at: desk, hand)
        .matches(of: /-title">([A-Z2-7]{16})</).map { String($0.1) }
      #expect(codes.count == people.count && Set(codes).count == codes.count)
      let found = try await desk.applicants(codes, hand)
      #expect(Set(found.map(\.code)) == Set(people.map(\.code)))
      #expect(found.allSatisfy { !$0.name.isEmpty })
      #expect(try await desk.applicants([codes[0].lowercased()], hand) == [found[0]])
      let first = try #require(codes.first)
      let altered = (first.hasPrefix("A") ? "B" : "A") + first.dropFirst()
      await #expect(throws: (any Error).self) { try await desk.applicants([altered], hand) }
      // The same on every print, so that a badge need not be printed anew.
      #expect(
        try await Self.text(.badges, at: desk, hand).matches(of: /-title">([A-Z2-7]{16})</)
          .map { String($0.1) } == codes)
    }
  }

  @Test func `a brief tells offers and needs by kind, and no word that was written with them`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let brief = try await Self.text(.moderatorsBrief, as: .text, at: desk, hand)
      let applications = try await desk.applications(hand)
      let notes = applications.flatMap { $0.offers.map(\.note) + $0.needs.map(\.note) }
        .filter { $0.count > 12 }
      for note in notes { #expect(!brief.contains(note), "\(note)") }
      #expect(brief.contains("Opening questions"))
      #expect(brief.matches(of: /Table [0-9]+ ·/).count > 1)
    }
  }

  @Test func `the sheets of one table are printed alone, and of none that there is not`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let number = try #require(hand.meeting.tables.map(\.number).min())
      for paper in [Paper.moderatorsBrief, .rapporteursForm] {
        let all = try await desk.printing(paper, in: .english, hand)
        let one = try await desk.printing(
          paper, in: .english, hand, choosing: PaperChoice(table: number))
        #expect(one.sheets > 0 && one.sheets < all.sheets)
      }
      #expect(
        try await refusal {
          _ = try await desk.printing(
            .tableCards, in: .english, hand, choosing: PaperChoice(table: 99))
        } == "no-such-round-table")
    }
  }

  @Test func `whoever came has a certificate, and nobody else`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let people = try await desk.participantLines(hand).prefix(2).map(\.code)
      #expect(
        try await Self.text(.certificates, at: desk, hand)
          .contains("Nobody has been recorded as having come yet."))
      let nine = try #require(ClockTime("09:00"))
      let morning = try #require(
        LocalTime(hand.meeting.starts, nine).instant(in: hand.meeting.zone))
      let door = desk.at(morning)
      _ = try await door.recordArrivals(of: [people[0]], at: nil, hand)
      #expect(try await door.printing(.certificates, in: .english, hand).sheets == 1)
      #expect(
        try await door.printing(.certificates, in: .english, of: people[0], hand).sheets == 1)
      #expect(
        try await refusal {
          _ = try await door.printing(.certificates, in: .english, of: people[1], hand)
        } == "no-certificate-of-absent")
    }
  }

  @Test func `papers of the day are not told of where something else changes`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk) {
        $0.remoteRoom = "https://rooms.example.org/egm"
      }
      let one = try #require(try await desk.participantLines(hand).first { $0.track == .open })
      let change = try await desk.attend(one.code, .remotely, in: hand, dryRun: true)
      let told = Set(change.papers.map(\.paper))
      #expect(told.isDisjoint(with: [.moderatorsBrief, .attendanceSheet, .plenaryPlan]))
    }
  }
}
