import ConveneCore
import ConveneDemo
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

private let due = Day(number: 13_735)

/// Who came on the day, and who did not.
@Suite struct ArrivalTests {
  /// A desk when the first morning of the meeting is over, with all who were selected on the list.
  private static func onTheDay(
    _ body: @Sendable (Secretariat, MeetingInHand, [String]) async throws -> Void
  ) async throws {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick)
      _ = try await desk.signSelection(hand)
      _ = try await desk.issueInvitations(hand, deadline: due)
      let invited = try await desk.invitations(hand).map(\.code)
      _ = try await desk.recordAnswers(
        invited.map { AnswerReceived(code: $0, status: .accepted) }, hand, follow: nil)
      let noon = try #require(ClockTime("12:00"))
      let morning = try #require(
        LocalTime(hand.meeting.starts, noon).instant(in: hand.meeting.zone))
      try await body(desk.at(morning), hand, invited)
    }
  }

  private static func time(_ text: String, _ hand: MeetingInHand) throws -> LocalTime {
    LocalTime(hand.meeting.starts, try #require(ClockTime(text)))
  }

  @Test func `of several times the earliest holds, and undo gives back what was`() async throws {
    try await Self.onTheDay { desk, hand, codes in
      let first = try await desk.recordArrivals(
        of: [codes[0]], at: Self.time("09:40", hand), hand)
      #expect(first.people.map(\.attendance) == [.attended] && first.notices.isEmpty)
      let later = try await desk.recordArrivals(
        of: [codes[0]], at: Self.time("10:10", hand), hand)
      #expect(later.people.isEmpty && later.notices.map(\.key) == ["came-earlier"])
      let earlier = try await desk.recordArrivals(
        of: [codes[0]], at: Self.time("09:20", hand), hand)
      #expect(earlier.notices.map(\.key) == ["came-earlier-than-said"])
      let act = try #require(try await desk.acts(in: hand).first).number
      _ = try await desk.undo(act, in: hand)
      let one = try #require(
        try await desk.attendance(hand).first { $0.code == codes[0] })
      let recorded = try Self.time("09:40", hand).instant(in: hand.meeting.zone)
      #expect(one.arrivedAt == recorded)
      #expect(
        try await refusal {
          _ = try await desk.recordNoShows(of: [codes[0]], hand)
        } == "came-already")
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `the rest did not come, and who does after all is told`() async throws {
    try await Self.onTheDay { desk, hand, codes in
      _ = try await desk.recordArrivals(of: Array(codes.dropFirst(2)), hand)
      let plan = try await desk.recordNoShows(of: nil, hand, dryRun: true)
      #expect(plan.people.map(\.code) == codes.prefix(2).sorted())
      #expect(try await desk.attendance(hand).allSatisfy { $0.attendance != .noShow })
      _ = try await desk.recordNoShows(of: nil, hand)
      let came = try await desk.recordArrivals(of: [codes[1]], hand)
      #expect(came.notices.map(\.key) == ["came-after-all"])
      let act = try #require(try await desk.acts(in: hand).first).number
      _ = try await desk.undo(act, in: hand)
      let absent = try await desk.attendance(hand).filter { $0.attendance == .noShow }
      #expect(absent.map(\.code) == codes.prefix(2).sorted())
    }
  }

  @Test func `nobody is missing before, comes on another day or from nowhere`() async throws {
    try await Self.onTheDay { desk, hand, codes in
      let before = desk.at(Date(timeIntervalSince1970: 1_183_280_400))
      let early = try await refusal { _ = try await before.recordNoShows(of: nil, hand) }
      #expect(early == "absent-too-early")
      let otherDay = try await refusal {
        _ = try await before.recordArrivals(of: [codes[0]], hand)
      }
      #expect(otherDay == "arrives-on-other-day")
      let future = try await refusal {
        _ = try await desk.recordArrivals(of: [codes[0]], at: Self.time("12:01", hand), hand)
      }
      #expect(future == "arrives-in-future")
      let nobody = try await refusal { _ = try await desk.recordArrivals(of: ["N-0999"], hand) }
      #expect(nobody == "not-on-the-list")
    }
  }

  @Test func `a list on paper is taken in whole, the earliest time of each`() async throws {
    try await Self.onTheDay { desk, hand, codes in
      _ = try await desk.recordArrivals(of: [codes[1]], at: Self.time("09:10", hand), hand)
      let file = """
        who,time
        \(codes[0]),09:50
        \(codes[0]),09:30
        \(codes[1]),09:25

        """
      let done = try await desk.takeArrivals(Array(file.utf8), hand)
      #expect(done.notices.map(\.key) == ["came-earlier-than-said", "came-earlier"])
      #expect(done.people.map(\.code) == [codes[0]])
      let earliest = try Self.time("09:30", hand).instant(in: hand.meeting.zone)
      #expect(done.people.first?.arrivedAt == earliest)
      // The same list a second time changes nothing.
      #expect(try await desk.takeArrivals(Array(file.utf8), hand).people.isEmpty)
      // A list that names somebody twice is taken back whole.
      let twice = "who,time\n\(codes[2]),09:50\n\(codes[2]),09:30\n"
      _ = try await desk.takeArrivals(Array(twice.utf8), hand)
      let act = try #require(try await desk.acts(in: hand).first).number
      _ = try await desk.undo(act, in: hand)
      #expect(
        try await desk.attendance(hand).first { $0.code == codes[2] }?.attendance == .expected)
      #expect(
        try await refusal {
          _ = try await desk.takeArrivals(Array("who,time\nA-9999,09:00\n".utf8), hand)
        } == "arrivals-not-on-list")
    }
  }
}
