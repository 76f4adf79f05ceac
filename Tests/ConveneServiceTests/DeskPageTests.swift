import ConveneCore
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

/// The page of a desk tells what is, of several meetings at once.
struct DeskPageTests {
  private static let due = Day(number: 13_735)

  private static func only(_ desk: Secretariat) async throws -> MeetingDues {
    try #require(try await desk.deskPage().meetings.first)
  }

  private static func told(_ dues: MeetingDues) -> [String: Int] {
    Dictionary(dues.dues.map { ($0.kind.rawValue, $0.number) }, uniquingKeysWith: { $1 })
  }

  @Test func `a meeting is followed from its draft to its seats`() async throws {
    try await atDesk { desk in
      #expect(try await desk.deskPage().meetings.isEmpty)
      let small = try await SmallMeeting.reviewed(at: desk)
      #expect(try await Self.only(desk).stage == .draft)
      try await desk.publish(small.hand)
      // While the call is drafted `meeting check` tells them.
      let soft = small.hand.meeting.clashes(ledBy: []).soft
      #expect(Self.told(try await Self.only(desk))["agenda_soft"] == soft.count)
      #expect(try await desk.checkAgenda(small.hand) == soft)
      var page = try await Self.only(desk)
      #expect(page.count(.applications) == 36)
      #expect(page.today == Day(number: 13_695))
      let isReviewed = Self.told(page)["reviews_outstanding"] == nil
      #expect(page.stage == (isReviewed ? .selection : .review))
      #expect(page.commands.last == "convene score compute")
      _ = try await desk.computeScores(small.hand)
      #expect(try await Self.only(desk).commands == ["convene selection run"])
      _ = try await desk.proposeSelection(small.hand, iterations: 10_000, limits: .quick)
      page = try await Self.only(desk)
      #expect(page.commands.contains("convene selection sign"))
      _ = try await desk.signSelection(small.hand)
      page = try await Self.only(desk)
      #expect(page.stage == .invitation)
      #expect(Self.told(page)["uninvited"] == SmallMeeting.places)
      _ = try await desk.issueInvitations(small.hand, deadline: Self.due)
      let codes = try await desk.selection(small.hand).codes(.selected)
      page = try await Self.only(desk)
      #expect(Self.told(page)["answers_awaited"] == codes.count)
      #expect(Self.told(page)["letters"] ?? 0 >= codes.count)
      let awaited = try #require(page.dues.first { $0.kind == .answersAwaited })
      #expect(awaited.day == Self.due)
      #expect(awaited.names.count == 4)
      _ = try await desk.recordAnswers(
        [AnswerReceived(code: codes[0], status: .declined)]
          + codes.dropFirst(2).map { AnswerReceived(code: $0, status: .accepted) }, small.hand)
      page = try await Self.only(desk)
      #expect(Self.told(page)["held"] == 1)
      #expect(Self.told(page)["answers_awaited"] == 1)
      // A seat is told once: as held, as offered, or as free; and who declined has applied.
      #expect(Self.told(page)["open_free"] == nil)
      #expect(page.count(.applications) == 36)
      #expect(page.count(.participants) == codes.count - 2)
      _ = try await desk.leaveSeatsFree(of: [codes[0]], small.hand)
      page = try await Self.only(desk)
      #expect(Self.told(page)["held"] == nil)
      #expect(Self.told(page)["open_free"] == 1)
      #expect(Self.told(page)["answers_awaited"] == 1)
      let waiting = try #require(try await desk.selection(small.hand).codes(.waitlisted).first)
      _ = try await desk.leave([waiting], cause: .withdrawn, small.hand, follow: nil)
      page = try await Self.only(desk)
      #expect(page.count(.applications) == 36)
      #expect(Self.told(page)["open_free"] == 1)

      _ = try await desk.solveSeating(small.hand, iterations: 2_000)
      page = try await Self.only(desk)
      #expect(Self.told(page)["unseated"] == nil)
      #expect(try await desk.seatingDue(small.hand).isEmpty == (Self.told(page)["tables"] == nil))
      _ = try await desk.recordAnswers(
        [AnswerReceived(code: codes[1], status: .accepted)], small.hand)
      page = try await Self.only(desk)
      #expect(Self.told(page)["unseated"] == 1)
      #expect(page.commands.contains("convene seating repair"))
    }
  }

  @Test func `days that passed where the meeting is are told as such`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      try await desk.publish(small.hand)
      _ = try await desk.computeScores(small.hand)
      _ = try await desk.proposeSelection(small.hand, iterations: 10_000, limits: .quick)
      _ = try await desk.signSelection(small.hand)
      _ = try await desk.issueInvitations(small.hand, deadline: Self.due)
      let after = desk.at(Date(timeIntervalSince1970: Double(Self.due.number + 1) * 86_400))
      let page = try await Self.only(after)
      #expect(Self.told(page)["answers_late"] == SmallMeeting.places)
      #expect(Self.told(page)["answers_awaited"] == nil)
      #expect(page.commands.first == "convene invitation expire")
      let ended = try await after.expireInvitations(small.hand, dryRun: true).expired
      #expect(ended.count == SmallMeeting.places)
    }
  }

  @Test func `each meeting is told by its own rows, and the rest are counted`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      for number in 1...3 {
        _ = try await desk.clone(
          small.hand, as: "M-\(number)", starting: small.hand.meeting.starts.adding(number))
      }
      let page = try await desk.deskPage(most: 3)
      #expect(page.meetings.map(\.meeting.code) == [small.hand.meeting.code, "M-1", "M-2"])
      #expect(page.meetings.map { $0.count(.applications) } == [36, 0, 0])
      #expect(page.others == 1)
    }
  }

  @Test func `who sees the call alone is told no name`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let reviewer = Actor(
        id: desk.actor.id, name: desk.actor.name, roles: [],
        rolesByMeeting: [small.hand.id: [.reviewer]])
      let page = try await Self.only(desk.acting(as: reviewer))
      #expect(page.stage == .draft)
      #expect(page.dues.isEmpty)
      #expect(page.count(.applications) == 0)
    }
  }

  /// Every kind that the statement tells is one that the program knows, and the other way round.
  @Test func `the statement and the program count the same things`() async throws {
    let text: String = try await TestDatabase().withRollback { connection in
      let rows: [Row] = try connection.rows(
        """
        SELECT string_agg(prosrc, '') AS text FROM pg_proc
        WHERE proname IN (
          'meeting_dues', 'letter_dues', 'waiting_dues', 'lottery_dues', 'floor_dues',
          'page_dues', 'form_dues', 'agenda_dues', 'partnership_dues', 'travel_dues',
          'evaluation_dues')
        """)
      return try #require(rows.first)["text"]
    }
    let told = Set(text.matches(of: /'([a-z_]+)'(?:,|\s+WHEN|\s+ELSE|\s+END)/).map { String($0.1) })
    // The programme itself says what is hard on those who come.
    let free = ["open_free", "nominated_free", "guest_free", "agenda_soft"]
    let kinds = MeetingDues.Due.Kind.allCases.map(\.rawValue).filter { !free.contains($0) }
    #expect(Set(kinds).subtracting(told) == [])
    #expect(text.contains("t.track || '_free'"))
  }
}
