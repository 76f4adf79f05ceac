import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneValues
import Foundation
import Testing

/// Published floors after people leave: held while anybody who waits can hold them, and named else.
struct FloorsHeldTests {
  private static let due = Day(number: 13_735)

  private static func signed(_ desk: Secretariat) async throws -> SmallMeeting {
    let small = try await SmallMeeting.reviewed(at: desk)
    _ = try await desk.computeScores(small.hand)
    _ = try await desk.proposeSelection(small.hand, iterations: 10_000, limits: .quick)
    _ = try await desk.signSelection(small.hand)
    _ = try await desk.issueInvitations(small.hand, deadline: due)
    return small
  }

  private static func codes(
    _ status: Application.Status, for floor: String, _ desk: Secretariat, _ hand: MeetingInHand
  ) async throws -> [String] {
    let selection = try await desk.selection(hand)
    let members = Set(
      (selection.assessment?.candidates ?? []).filter { $0.identity.floors.contains(floor) }
        .map(\.application))
    return selection.decisions.filter { $0.status == status && members.contains($0.code) }
      .map(\.code)
  }

  @Test func `enough wait for every floor, and each who waits has what they add`() async throws {
    try await atDesk { desk in
      let hand = try await Self.signed(desk).hand
      for floor in hand.meeting.floors {
        let waiting = try await Self.codes(.waitlisted, for: floor.name, desk, hand)
        let refused = try await Self.codes(.notSelected, for: floor.name, desk, hand)
        #expect(waiting.count >= min(3, waiting.count + refused.count))
      }
      let selection = try await desk.selection(hand)
      let adds = try await desk.additions(to: selection, hand)
      let waiting = selection.codes(.waitlisted)
      #expect(Set(adds.keys) == Set(waiting))
      for code in waiting { #expect(selection.assessment?[code]?.adds == adds[code]) }
      #expect(try await desk.standingToday(hand)?.floors.allSatisfy(\.canBeHeld) == true)
    }
  }

  @Test func `a floor that nobody who waits can hold is named before and with the answer`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.signed(desk).hand
      let floor = try #require(hand.meeting.floors.first { $0.name == "women" })
      let waiting = try await Self.codes(.waitlisted, for: floor.name, desk, hand)
      for code in waiting { _ = try await desk.leave([code], cause: .withdrawn, hand) }
      var seated = try await Self.codes(.selected, for: floor.name, desk, hand)
      while seated.count > floor.lowest {
        let done = try await desk.recordAnswers(
          [AnswerReceived(code: seated.removeLast(), status: .declined)], hand)
        #expect(!done.lost.map(\.name).contains(floor.name))
      }
      let last = AnswerReceived(code: seated.removeLast(), status: .declined)
      let told = try await desk.recordAnswers([last], hand, dryRun: true)
      #expect(told.lost.first { $0.name == floor.name }?.reachable == floor.lowest - 1)
      #expect(
        try await desk.floorsHeld(hand).first { $0.name == floor.name }?.canBeHeld == true)
      let done = try await desk.recordAnswers([last], hand)
      #expect(done.lost == told.lost && done.unheld == told.unheld)
      let held = try #require(
        try await desk.standingToday(hand)?.floors.first { $0.name == floor.name })
      #expect(held.reached == floor.lowest - 1 && !held.canBeHeld)
      let dues = try await desk.deskPage(most: 3).meetings.flatMap(\.dues)
      let short = dues.first { $0.kind == .floors }
      #expect(short?.names.contains("women \(floor.lowest - 1)/\(floor.lowest)") == true)
      // Another answer that costs nothing more asks nothing more.
      let other = try #require(
        try await desk.selection(hand).decisions.first {
          $0.status == .selected && !seated.contains($0.code)
        })
      let more = try await desk.recordAnswers(
        [AnswerReceived(code: other.code, status: .declined)], hand)
      #expect(more.unheld.map(\.name).contains(floor.name))
      #expect(!more.lost.map(\.name).contains(floor.name))
    }
  }

  @Test func `the sheet stays what was signed, with how it is beside it`() async throws {
    try await atDesk { desk in
      let hand = try await Self.signed(desk).hand
      func sheet() async throws -> String {
        let bytes = try await desk.pressRoom(hand).print(.decision, as: .text, in: .english)
        return String(decoding: bytes, as: UTF8.self)
      }
      #expect(try await !sheet().contains("As at"))
      let seated = try await Self.codes(.selected, for: "women", desk, hand)
      _ = try await desk.leave([seated[0]], cause: .declined, hand, follow: Self.due)
      let after = try await sheet()
      #expect(after.contains("As at"))
      #expect(after.contains("Waiting list"))
    }
  }
}
