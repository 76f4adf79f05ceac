import ConveneCore
import ConveneFixtures
import ConveneService
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

extension SmallMeeting {
  /// A meeting that decides in this way, with a proposal.
  static func proposed(at desk: Secretariat, _ deciding: Deciding?) async throws -> MeetingInHand {
    let small = try await reviewed(at: desk) { $0.deciding = deciding }
    _ = try await desk.computeScores(small.hand)
    _ = try await desk.proposeSelection(small.hand, iterations: 10_000, limits: .quick)
    return small.hand
  }
}

/// A meeting that asks for two people: who proposes does not sign.
struct TwoPeopleTests {
  private static func another(_ login: String, _ desk: Secretariat) async throws -> Secretariat {
    _ = try await desk.addAccount(
      login: login, name: "\(login) (invented)", roles: [.administrator])
    return try await desk.acting(as: login)
  }

  @Test func `where two people are asked for, who proposes does not sign`() async throws {
    try await atDesk { desk in
      let hand = try await SmallMeeting.proposed(at: desk, Deciding(twoPeople: true))
      let refusal = await #expect(throws: Refusal.self) { try await desk.signSelection(hand) }
      #expect(refusal?.code == "two-people")
      #expect(
        refusal?.inEnglish.problems == [WordedProblem("proposal 1", "is by Tester (invented)")])
      let other = try await Self.another("rana", desk)
      #expect(try await other.signSelection(hand).selection.signedBy == "rana (invented)")
    }
  }

  @Test func `who decided in the band has a hand in the proposal, and who undid it`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await SmallMeeting.proposed(at: desk, Deciding(twoPeople: true))
      let (rana, karim) = (
        try await Self.another("rana", desk), try await Self.another("karim", desk)
      )
      let band = try #require(try await desk.selection(hand).band.first)
      _ = try await rana.decide(band, hand, reason: .topic)
      for desk in [desk, rana] {
        #expect(try await refusal { _ = try await desk.signSelection(hand) } == "two-people")
      }
      _ = try await karim.undoDecision(band, hand)
      for desk in [desk, karim] {
        #expect(try await refusal { _ = try await desk.signSelection(hand) } == "two-people")
      }
      #expect(try await rana.signSelection(hand).selection.signedBy == "rana (invented)")
    }
  }

  @Test func `the database refuses one person for two, by the name of the rule`() async throws {
    try await atDesk { desk in
      let hand = try await SmallMeeting.proposed(at: desk, Deciding(twoPeople: true))
      let id = try await desk.selection(hand).selection.id
      let now = Date(timeIntervalSince1970: 1_183_280_400)
      let refusal = await #expect(throws: Refusal.self) {
        try await desk.archive.write(in: hand.id) {
          try $0.sign(id, of: hand.id, at: now)
        }
      }
      #expect(refusal?.code == "two-people")
      #expect(try await desk.selection(hand).selection.signedAt == nil)
    }
  }

  @Test(arguments: [nil, Deciding(twoPeople: false)])
  func `where the meeting does not ask, one person proposes and signs`(
    deciding: Deciding?
  ) async throws {
    try await atDesk { desk in
      let hand = try await SmallMeeting.proposed(at: desk, deciding)
      #expect(try await desk.signSelection(hand).selection.signedBy == "Tester (invented)")
    }
  }
}
