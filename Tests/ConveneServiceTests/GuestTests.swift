import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Testing

/// People whom the meeting itself invites by name.
@Suite struct GuestTests {
  private static let speaker = NewGuest.person([
    "name": "Salma Speaker (invented)", "email": "salma@example.org", "country": "LB",
    "languages": "en",
  ])
  private static let due = Day(number: 13_735)

  private static func meeting(
    _ desk: Secretariat, places: Int?
  ) async throws -> MeetingInHand {
    let small = try await SmallMeeting.reviewed(at: desk) { $0.places.guest = places }
    _ = try await desk.computeScores(small.hand)
    return small.hand
  }

  private static func add(
    _ guest: NewGuest, _ desk: Secretariat, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> String {
    try await desk.addGuest(
      guest, as: .speaker, by: "The Director", because: "opens the meeting", deadline: due, hand,
      dryRun: dryRun
    ).code
  }

  @Test func `somebody invited by name answers, has a place and is counted on the decision`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.meeting(desk, places: 1)
      #expect(hand.meeting.places.guest == 1)
      #expect(try await Self.add(Self.speaker, desk, hand, dryRun: true) == "G-0001")
      #expect(try await desk.guests(hand).isEmpty)
      #expect(try await Self.add(Self.speaker, desk, hand) == "G-0001")
      #expect(try await refusal { _ = try await Self.add(Self.speaker, desk, hand) } != nil)
      let guest = try #require(try await desk.guests(hand).first)
      #expect(guest.decider == "The Director" && guest.status == .issued)
      let proposal = try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick)
      #expect(proposal.assessment?.guests == 1)
      #expect(!proposal.decisions.contains { $0.person == guest.person })
      _ = try await desk.recordAnswers(
        [AnswerReceived(code: "G-0001", status: .accepted)], hand)
      let taking = try await desk.archive.read(in: hand.id) {
        try $0.participants(of: hand.id).map(\.code)
      }
      #expect(taking == ["G-0001"])
      _ = try await desk.withdrawGuests(["g-0001"], hand)
      #expect(try await desk.guests(hand).first?.status == .withdrawn)
      #expect(
        try await refusal { _ = try await desk.withdrawGuests(["G-0001"], hand) }
          == "guest-withdrawn-before")
      // The place is free again.
      #expect(try await Self.add(Self.speaker, desk, hand) == "G-0002")
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `without places, a decision or a reason nobody is invited`() async throws {
    try await atDesk { desk in
      let hand = try await Self.meeting(desk, places: nil)
      #expect(
        try await refusal { _ = try await Self.add(Self.speaker, desk, hand) } == "places-taken")
      #expect(
        try await refusal {
          _ = try await desk.addGuest(
            Self.speaker, as: .guest, by: " ", because: "x", deadline: Self.due, hand)
        } == "guest-without-reason")
    }
  }

  @Test func `who was not selected or came late may be invited, and stays what they are`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.meeting(desk, places: 2)
      _ = try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick)
      let waiting = try #require(try await desk.selection(hand).codes(.selected).first)
      #expect(
        try await refusal { _ = try await Self.add(.applicant(waiting), desk, hand) }
          == "considered-already")
      _ = try await desk.signSelection(hand)
      let late = try await desk.apply(
        [
          "name": "Lina Late (invented)", "email": "lina@example.org", "country": "LB",
          "languages": "en", "topics": "a",
        ], to: hand)
      let code = try #require(late.late.first)
      #expect(try await Self.add(.applicant(code), desk, hand) == "G-0001")
      #expect(try await desk.applications(hand).first { $0.code == code }?.status == .late)
      _ = try await desk.recordAnswers(
        [AnswerReceived(code: "G-0001", status: .accepted)], hand)
      let invited = try await desk.invitations(hand)
      #expect(invited.map(\.track) == [.guest] && invited.map(\.code) == ["G-0001"])
    }
  }
}
