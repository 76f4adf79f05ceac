import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Testing

/// A meeting by whose setting the next of the waiting list follows by itself.
struct NextFollowsTests {
  private static let due = Day(number: 13_735)

  private static func invited(_ desk: Secretariat, nextFollows: Int?) async throws -> (
    hand: MeetingInHand, codes: [String]
  ) {
    let hand = try await SmallMeeting.proposed(
      at: desk, Deciding(nextFollows: nextFollows))
    let codes = try await desk.signSelection(hand).codes(.selected)
    _ = try await desk.issueInvitations(hand, deadline: due)
    return (hand, codes)
  }

  @Test func `the next follows in the act that records the answer, and the trail says why`()
    async throws
  {
    try await atDesk { desk in
      let (hand, codes) = try await Self.invited(desk, nextFollows: 10)
      let declined = [AnswerReceived(code: codes[0], status: .declined)]
      let plan = try await desk.recordAnswers(declined, hand, dryRun: true)
      let acts = try await desk.acts(in: hand).count
      let done = try await desk.recordAnswers(declined, hand)
      #expect(done.entering == plan.entering && done.followed.map(\.leaving) == [codes[0]])
      #expect(done.held.isEmpty)
      #expect(done.due == Day(year: 2007, month: 7, day: 11))
      let invited = try await desk.invitations(hand).first { $0.code == done.entering[0] }
      #expect(invited?.status == .issued && invited?.deadline == done.due)
      #expect(try await desk.heldSeats(hand).isEmpty)
      let trail = try await desk.acts(in: hand)
      #expect(trail.count == acts + 1)
      let last = try #require(trail.first)
      #expect(last.act == "invitation.record")
      #expect(
        try await desk.act(last.number, in: hand).particulars?["followed"]
          == "by the meeting's setting")
    }
  }

  @Test func `an assistant's record lets the next follow, and a day that is given counts`()
    async throws
  {
    try await atDesk { desk in
      let (hand, codes) = try await Self.invited(desk, nextFollows: 10)
      let assistant = desk.acting(
        as: Actor(id: desk.actor.id, name: "Assistant (invented)", roles: [.assistant]))
      #expect(
        try await assistant.leave([codes[0]], cause: .bounced, hand).followed.map(\.leaving)
          == [codes[0]])
      let done = try await desk.leave([codes[1]], cause: .bounced, hand, follow: Self.due)
      #expect(done.due == Self.due && done.followed.count == 1)
    }
  }

  @Test func `without the setting the seat is held, and an accepted answer calls nobody`()
    async throws
  {
    try await atDesk { desk in
      let (hand, codes) = try await Self.invited(desk, nextFollows: nil)
      let done = try await desk.leave([codes[0]], cause: .declined, hand)
      #expect(done.held == [codes[0]] && done.followed.isEmpty && done.due == nil)
    }
    try await atDesk { desk in
      let (hand, codes) = try await Self.invited(desk, nextFollows: 10)
      let done = try await desk.recordAnswers(
        [AnswerReceived(code: codes[0], status: .accepted)], hand)
      #expect(done.held.isEmpty && done.followed.isEmpty)
    }
  }

  @Test func `who follows late answers before the meeting, and from its first day seats are held`()
    async throws
  {
    try await atDesk { desk in
      let (hand, codes) = try await Self.invited(desk, nextFollows: 10)
      let starts = hand.meeting.starts
      func on(_ day: Int) -> Secretariat {
        desk.at(Date(timeIntervalSince1970: Double(day) * 86_400 + 43_200))
      }
      let late = try await on(starts.number - 3).leave([codes[0]], cause: .declined, hand)
      #expect(late.due == Day(number: starts.number - 1))
      let begun = try await on(starts.number).leave([codes[1]], cause: .declined, hand)
      #expect(begun.held == [codes[1]] && begun.followed.isEmpty)
    }
  }

  @Test func `where nobody waits any more the seat is held`() async throws {
    try await atDesk { desk in
      let (hand, codes) = try await Self.invited(desk, nextFollows: 10)
      let line = try await desk.selection(hand).codes(.waitlisted)
      _ = try await desk.leave(Array(line.dropFirst(2)), cause: .withdrawn, hand)
      let waiting = 2
      let leaving = Array(codes.prefix(waiting + 1))
      let done = try await desk.leave(leaving, cause: .declined, hand)
      #expect(done.followed.count == waiting && done.held.count == 1)
    }
  }
}
