import ConveneCore
import ConveneDemo
import ConveneService
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// A seat that somebody leaves is held until a named person says what becomes of it.
struct HeldSeatTests {
  private static let due = Day(number: 13_735)

  private static func invited(_ desk: Secretariat) async throws -> (MeetingInHand, [String]) {
    let small = try await SmallMeeting.reviewed(at: desk)
    _ = try await desk.computeScores(small.hand)
    _ = try await desk.proposeSelection(small.hand, iterations: 10_000, limits: .quick)
    _ = try await desk.signSelection(small.hand)
    _ = try await desk.issueInvitations(small.hand, deadline: due)
    let codes = try await desk.selection(small.hand).codes(.selected)
    return (small.hand, codes)
  }

  @Test func `a decline invites nobody until somebody says so`() async throws {
    try await atDesk { desk in
      let (hand, codes) = try await Self.invited(desk)
      let before = try await desk.invitations(hand).count
      let done = try await desk.recordAnswers(
        [AnswerReceived(code: codes[0], status: .declined)], hand)
      #expect(done.held == [codes[0]])
      #expect(done.followed.isEmpty)
      #expect(try await desk.invitations(hand).count == before)
      let held = try await desk.heldSeats(hand)
      #expect(held.map(\.seat.leaving) == [codes[0]])
      #expect(held.map(\.seat.recordedBy) == ["Tester (invented)"])
      let next = try #require(held.first?.next)
      let shown = try await desk.followSeats(hand, deadline: Self.due, dryRun: true)
      #expect(shown.map(\.entering) == [next.code])
      #expect(try await desk.invitations(hand).count == before)
      let followed = try await desk.followSeats(hand, deadline: Self.due)
      #expect(followed.map(\.entering) == [next.code])
      #expect(try await desk.heldSeats(hand).isEmpty)
      #expect(try await desk.invitations(hand).count == before + 1)
    }
  }

  @Test func `a decline recorded by mistake is taken back while the seat is held`() async throws {
    try await atDesk { desk in
      let (hand, codes) = try await Self.invited(desk)
      let answer = { @Sendable (status: InvitationStatus) in
        try await desk.recordAnswers([AnswerReceived(code: codes[0], status: status)], hand)
      }
      _ = try await answer(.accepted)
      _ = try await answer(.declined)
      _ = try await answer(.accepted)
      #expect(try await desk.heldSeats(hand).isEmpty)
      let entry = try await desk.invitations(hand).first { $0.code == codes[0] }
      #expect(entry?.status == .accepted)
      #expect(
        try await desk.selection(hand).decisions.first { $0.code == codes[0] }?.status == .selected)
      // The same answer twice is one act.
      let acts = try await desk.acts(in: hand).count
      _ = try await answer(.accepted)
      #expect(try await desk.acts(in: hand).count == acts)
    }
  }

  @Test func `once somebody follows the refusal says who and when`() async throws {
    try await atDesk { desk in
      let (hand, codes) = try await Self.invited(desk)
      let done = try await desk.recordAnswers(
        [AnswerReceived(code: codes[0], status: .declined)], hand, follow: Self.due)
      let entering = try #require(done.followed.first?.entering)
      let refusal = await #expect(throws: Refusal.self) {
        try await desk.recordAnswers([AnswerReceived(code: codes[0], status: .accepted)], hand)
      }
      #expect(
        refusal.map(Phrases(.english).sentence(of:))
          == "\(codes[0]) declined on 2007-07-01, and \(entering) was invited instead")
    }
  }

  @Test(arguments: [LeavingCause.withdrawn, .bounced, .expired])
  func `whoever was taken out by mistake, or answers late, comes back while the seat is held`(
    cause: LeavingCause
  ) async throws {
    try await atDesk { desk in
      let (hand, codes) = try await Self.invited(desk)
      _ = try await desk.leave([codes[0]], cause: cause, hand)
      _ = try await desk.recordAnswers([AnswerReceived(code: codes[0], status: .accepted)], hand)
      #expect(try await desk.heldSeats(hand).isEmpty)
      let entry = try await desk.invitations(hand).first { $0.code == codes[0] }
      #expect(entry?.status == .accepted)
    }
  }

  @Test func `a seat may be left free, and filled later all the same`() async throws {
    try await atDesk { desk in
      let (hand, codes) = try await Self.invited(desk)
      _ = try await desk.leave([codes[0]], cause: .withdrawn, hand)
      #expect(try await desk.leaveSeatsFree(hand) == [codes[0]])
      #expect(try await desk.heldSeats(hand).isEmpty)
      let followed = try await desk.followSeats(of: [codes[0]], hand, deadline: Self.due)
      #expect(followed.map(\.leaving) == [codes[0]])
    }
  }

  @Test func `days that have passed are no last days`() async throws {
    try await atDesk { desk in
      let (hand, codes) = try await Self.invited(desk)
      let refusal = await #expect(throws: Refusal.self) {
        try await desk.leave(
          [codes[0]], cause: .declined, hand, follow: Day(year: 2007, month: 6, day: 30))
      }
      #expect(refusal?.code == "day-passed")
      #expect(try await desk.heldSeats(hand).isEmpty)
      #expect(try await desk.selection(hand).codes(.selected) == codes)
      let past = try #require(Day("2000-01-01"))
      let letters = await #expect(throws: Refusal.self) {
        try await desk.issueInvitations(hand, deadline: past)
      }
      #expect(letters?.code == "day-passed")
    }
  }

  @Test func `an assistant records a decline, and asks an organiser to invite the next`()
    async throws
  {
    try await atDesk { desk in
      let (hand, codes) = try await Self.invited(desk)
      let assistant = desk.acting(
        as: Actor(id: desk.actor.id, name: "Assistant (invented)", roles: [.assistant]))
      let refusal = await #expect(throws: Refusal.self) {
        try await assistant.leave([codes[0]], cause: .declined, hand, follow: Self.due)
      }
      #expect(refusal?.code == "not-permitted")
      #expect(try await desk.selection(hand).codes(.selected) == codes)
      #expect(try await assistant.leave([codes[0]], cause: .declined, hand).held == [codes[0]])
    }
  }

  @Test(arguments: [true, false])
  func `where letters cannot be handed over nothing is recorded, as a dry run tells`(dryRun: Bool)
    async throws
  {
    try await atDesk { desk in
      let (hand, codes) = try await Self.invited(desk)
      var settings = desk.settings
      settings.mail = "maildir:/proc/none"
      let stuck = Secretariat(
        archive: desk.archive, actor: desk.actor, settings: settings,
        now: { Date(timeIntervalSince1970: 1_183_280_400) })
      let failure = await #expect(throws: Failure.self) {
        try await stuck.leave(
          [codes[0]], cause: .declined, hand, follow: Self.due, dryRun: dryRun)
      }
      #expect(failure?.refusal.code == "letters-not-delivered")
      #expect(try await desk.selection(hand).codes(.selected) == codes)
    }
  }
}
