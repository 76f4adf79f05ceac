import ConveneCore
import ConveneDemo
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

private let due = Day(number: 13_730)

/// What came of a meeting: who takes a sheet home, the network, and the forecast against what was formed.
@Suite struct FollowUpTests {
  /// Everybody sits and comes but the first of the list; two of different sectors are partners.
  private static func afterwards(
    _ body: @Sendable (Secretariat, MeetingInHand, Partnered) async throws -> Void
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
      _ = try await desk.solveSeating(hand, seed: 1, iterations: 20_000)
      let nine = try #require(ClockTime("09:00"))
      let morning = try #require(
        LocalTime(hand.meeting.starts, nine).instant(in: hand.meeting.zone))
      let later = desk.at(morning)
      let lines = try await later.participantLines(hand)
      _ = try await later.recordArrivals(of: lines.dropFirst().map(\.code), hand)
      _ = try await later.recordNoShows(of: nil, hand)
      let one = lines[1]
      let other = try #require(lines.dropFirst(2).first { $0.sector != one.sector })
      _ = try await later.addCommitment(
        of: one.code, with: other.code, to: "sends the plan", by: Day(number: 13_848), hand)
      _ = try await later.announcePartnership("Shared house", of: [], from: "C-0001", hand)
      try await body(
        later, hand, Partnered(absent: lines[0].code, one: one.code, other: other.code))
      try await desk.verifyAudit(of: hand)
    }
  }

  struct Partnered: Sendable {
    let absent: String
    let one: String
    let other: String
  }

  @Test func `who came takes a sheet home, and who did not takes none`() async throws {
    try await Self.afterwards { desk, hand, people in
      let came = try await desk.attendance(hand).count { $0.attendance == .attended }
      let all = try await desk.printing(
        .farewell, in: .english, hand, choosing: PaperChoice(isInOwn: true))
      #expect(all.sheets >= came && all.sheets < 2 * came)
      try await desk.remember(all, hand)
      #expect(
        try await desk.printing(
          .farewell, in: .english, onlyChanged: true, hand, choosing: PaperChoice(isInOwn: true)
        ).sheets == 0)
      _ = try await desk.changeCommitment("C-0001", to: "sends plan and cost", by: nil, hand)
      // On the sheets of both, and on no other.
      let changed = try await desk.printing(
        .farewell, in: .english, onlyChanged: true, hand, choosing: PaperChoice(isInOwn: true))
      #expect((2...4).contains(changed.sheets))
      let one = try await desk.printing(.farewell, in: .arabic, of: people.one, hand)
      #expect((1...2).contains(one.sheets))
      #expect(
        try await refusal {
          _ = try await desk.printing(.farewell, in: .english, of: people.absent, hand)
        } == "no-farewell-of-absent")
    }
  }

  @Test func `a charter is of one partnership, and of none that there is not`() async throws {
    try await Self.afterwards { desk, hand, _ in
      let one = try await desk.pressRoom(
        hand, withDecision: false, choosing: PaperChoice(partnership: "p-0001")
      )
      .print(.charter, as: .text, in: .english)
      #expect(String(decoding: one, as: UTF8.self).contains("Shared house"))
      #expect(
        try await refusal {
          _ = try await desk.pressRoom(
            hand, withDecision: false, choosing: PaperChoice(partnership: "P-0009"))
        } == "no-such-partnership")
    }
  }

  @Test func `ties are new by a partnership, and files have them`() async throws {
    try await Self.afterwards { desk, hand, _ in
      let network = try await desk.network(hand)
      #expect(network.figures.new + network.ties.count { $0.kinds.contains(.before) } > 0)
      let partners = try #require(network.ties.first { $0.kinds.contains(.partnership) })
      #expect(partners.kinds.contains(.promised))
      let csv = String(decoding: network.file(.csv, named: false), as: UTF8.self)
      #expect(csv.contains("source,target") && !csv.contains("(invented)"))
      #expect(
        String(decoding: network.file(.graphML, named: true), as: UTF8.self).contains("(invented)"))
      let assistant = desk.acting(
        as: Actor(id: desk.actor.id, name: desk.actor.name, roles: [.assistant]))
      #expect(
        try await refusal { _ = try await assistant.network(hand) } == "not-permitted")
    }
  }

  @Test func `the forecast is held against what was formed by those who came`() async throws {
    try await Self.afterwards { desk, hand, _ in
      let forecast = try await desk.partnershipForecast(hand)
      let came = try await desk.attendance(hand).count { $0.attendance == .attended }
      #expect(forecast.check.people == came && forecast.check.formed == 1)
      #expect(forecast.check.weight == .few && forecast.byLot == nil)
      #expect(forecast.check.auc != nil && forecast.check.aucInterval == nil)
      _ = try await desk.endPartnership("P-0001", because: "No house", hand)
      #expect(try await desk.partnershipForecast(hand).check.formed == 1)
      let assistant = desk.acting(
        as: Actor(id: desk.actor.id, name: desk.actor.name, roles: [.assistant]))
      #expect(
        try await refusal { _ = try await assistant.partnershipForecast(hand) }
          == "not-permitted")
    }
  }
}
