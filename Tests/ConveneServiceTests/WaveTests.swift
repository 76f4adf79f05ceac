import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Testing

/// Invitations that go out in waves, those chosen first.
@Suite struct WaveTests {
  private static let due = Day(number: 13_735)

  private static func signed(_ desk: Secretariat) async throws -> MeetingInHand {
    let hand = try await SmallMeeting.reviewed(at: desk).hand
    _ = try await desk.computeScores(hand)
    _ = try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick)
    _ = try await desk.signSelection(hand)
    return hand
  }

  @Test func `a wave invites those it names and nobody else, and the rest is due`() async throws {
    try await atDesk { desk in
      let hand = try await Self.signed(desk)
      let all = try await desk.uninvited(hand)
      #expect(all.count == SmallMeeting.places)
      let officials = all.filter { $0.sector == .government }.map(\.code)
      #expect((1..<all.count).contains(officials.count))
      #expect(
        try await refusal {
          _ = try await desk.issueInvitations(hand, deadline: Self.due, to: [])
        } == "nobody-named")
      let plan = try await desk.issueInvitations(
        hand, deadline: Self.due, to: officials, dryRun: true)
      #expect(plan == ["invitation": officials.count])
      #expect(try await desk.issueInvitations(hand, deadline: Self.due, to: officials) == plan)
      #expect(try await desk.invitations(hand).map(\.code).sorted() == officials.sorted())
      let left = try await desk.uninvited(hand).map(\.code)
      #expect(left == all.map(\.code).filter { !officials.contains($0) })
      let dues = try #require(try await desk.deskPage().meetings.first)
      #expect(dues.count(.uninvited) == left.count)
      #expect(
        try await refusal {
          _ = try await desk.issueInvitations(
            hand, deadline: Self.due, to: [officials[0], left[0]])
        } == "not-to-invite")

      let rest = try await desk.issueInvitations(hand, deadline: Self.due)
      #expect(rest["invitation"] == left.count)
      #expect(rest.count > 1)
      let campaign = try await desk.campaign(hand).counted(by: .wave)
      #expect(campaign.map(\.name) == ["1", "2"])
      #expect(try await desk.uninvited(hand).isEmpty)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `several seats that became free are filled by one yes`() async throws {
    try await atDesk { desk in
      let hand = try await Self.signed(desk)
      _ = try await desk.issueInvitations(hand, deadline: Self.due)
      let codes = try await desk.invitations(hand).map(\.code)
      _ = try await desk.recordAnswers(
        codes.prefix(3).map { AnswerReceived(code: $0, status: .declined) }, hand)
      let next = try await desk.heldSeats(hand).compactMap { $0.next?.code }
      #expect(next.count == 3)
      let followed = try await desk.followSeats(hand, deadline: Self.due)
      #expect(followed.map(\.entering).sorted() == next.sorted())
      let second = try await desk.invitations(hand).filter { $0.wave == 2 }
      #expect(second.map(\.code).sorted() == next.sorted())
      #expect(try await desk.heldSeats(hand).isEmpty)
    }
  }
}
