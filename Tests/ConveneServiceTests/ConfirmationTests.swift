import ConveneCore
import ConveneFixtures
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Testing

/// Evidence that applicants claim, and who confirms it; with whom they worked before.
@Suite struct ConfirmationTests {
  private static let rim = [
    "name": "Rim Haddad", "email": "rim@example.org", "organisation": "Water House",
    "country": "LB", "languages": "ar en", "topics": "a", "gates": "G1|G2",
    "offers": "training:a:M::verified; data:a:S", "needs": "funding:a:L",
  ]

  private static func rim(
    _ desk: Secretariat, _ hand: MeetingInHand
  ) async throws -> Application {
    try #require(try await desk.applications(hand).first { $0.code == "A-0001" })
  }

  @Test func `what is claimed counts once it is confirmed, by whom and when, and is taken back`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      _ = try await desk.apply(Self.rim, to: hand)
      #expect(try await Self.rim(desk, hand).offers.map(\.counted) == [.asserted, .asserted])
      let asked = ConfirmationAsked([1], .confirm(.document), remark: "contract 14/2006")
      let plan = try await desk.confirmEvidence("a-0001", asked, hand, dryRun: true)
      #expect(plan.offers.map(\.after) == [.document] && !plan.isScored)
      #expect(try await Self.rim(desk, hand).offers.map(\.confirmed) == [nil, nil])

      _ = try await desk.confirmEvidence("A-0001", asked, hand)
      let confirmed = try await Self.rim(desk, hand)
      #expect(confirmed.offers.map(\.confirmed) == [.document, nil])
      #expect(confirmed.offers.map(\.evidence) == [.verified, .asserted])
      let page = try await desk.applicationPage("A-0001", hand)
      #expect(page.confirmations.map(\.answer) == [1])
      #expect(page.confirmations.map(\.remark) == ["contract 14/2006"])
      #expect(page.confirmations.map(\.by) == ["Tester (invented)"])
      let act = try #require(try await desk.acts(in: hand).first)
      #expect(act.act == "application.confirm")
      let lines = try await desk.act(act.number, in: hand).lines.map(\.change)
      #expect(lines.count == 1 && lines[0].contains("contract 14/2006"), "\(lines)")

      // Said once more it changes nothing; as what is claimed, it counts for more.
      #expect(try await desk.confirmEvidence("A-0001", asked, hand).offers == [])
      _ = try await desk.confirmEvidence("A-0001", ConfirmationAsked([1], .confirm(nil)), hand)
      #expect(try await Self.rim(desk, hand).offers[0].counted == .verified)
      _ = try await desk.confirmEvidence("A-0001", ConfirmationAsked([1], .undo), hand)
      #expect(try await Self.rim(desk, hand).offers[0].counted == .asserted)
      #expect(try await desk.applicationPage("A-0001", hand).confirmations.isEmpty)
    }
  }

  @Test func `all that cannot be confirmed is told at once`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      _ = try await desk.apply(Self.rim, to: hand)
      do {
        _ = try await desk.confirmEvidence(
          "A-0001", ConfirmationAsked([1, 2, 3, 9], .confirm(nil)), hand)
        Issue.record("words were confirmed")
      } catch let refusal as Refusal {
        #expect(refusal.code == "offers-not-to-confirm")
        #expect(refusal.problems.map(\.at) == ["A-0001, 2", "A-0001, 3", "A-0001, 9"])
      }
      #expect(
        try await refusal {
          _ = try await desk.confirmEvidence("A-0001", ConfirmationAsked([1], .undo), hand)
        } == "offers-not-to-confirm")
      let long = ConfirmationAsked([1], .confirm(nil), remark: String(repeating: "x", count: 3000))
      #expect(
        try await refusal { _ = try await desk.confirmEvidence("A-0001", long, hand) }
          == "confirmation-too-long")
    }
  }

  @Test func `what is confirmed stays with the offer, and goes when it says something else`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      _ = try await desk.apply(Self.rim, to: hand)
      _ = try await desk.confirmEvidence("A-0001", ConfirmationAsked([1], .confirm(nil)), hand)
      _ = try await desk.correctApplication(
        "A-0001", ["offers": "training:a:M::verified::three rooms", "needs": ""], hand)
      #expect(try await Self.rim(desk, hand).offers.map(\.confirmed) == [.verified])
      #expect(try await desk.applicationPage("A-0001", hand).confirmations.count == 1)
      _ = try await desk.correctApplication("A-0001", ["offers": "training:a:L::verified"], hand)
      #expect(try await Self.rim(desk, hand).offers.map(\.confirmed) == [nil])
    }
  }

  @Test func `a confirmation outdates scores and proposals, and is frozen with the signature`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await TinyMeeting.rated(at: desk)
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 10_000)
      let seen = ConfirmationAsked([1], .confirm(.document))
      #expect(try await desk.confirmEvidence("A-0001", seen, hand).isScored)
      #expect(try await refusal { _ = try await desk.signSelection(hand) } == "scores-outdated")
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 10_000)
      _ = try await desk.signSelection(hand)
      #expect(
        try await refusal {
          _ = try await desk.confirmEvidence("A-0001", ConfirmationAsked([1], .undo), hand)
        } == "selection-signed")
      let (meeting, one) = (hand.id, try await Self.rim(desk, hand).id)
      await #expect(throws: Refusal.self) {
        try await desk.archive.write(in: meeting) {
          try $0.unconfirm([1], of: one, in: meeting)
        }
      }
    }
  }

  @Test func `the list has what is claimed, needed and not looked at`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      _ = try await desk.apply(Self.rim, to: hand)
      #expect(try await desk.openClaims(hand).isEmpty)
      _ = try await desk.apply(
        [
          "name": "Sami Aoun", "email": "sami@example.org", "organisation": "Green House",
          "country": "LB", "languages": "ar", "topics": "a", "needs": "training:a:S",
        ], to: hand)
      let claims = try await desk.openClaims(hand)
      #expect(claims.map(\.claim.code) == ["A-0001"] && claims.map(\.claim.needs) == [1])
      #expect(claims.map(\.name) == ["Rim Haddad"] && claims.map(\.claim.offer.answer) == [1])
      _ = try await desk.confirmEvidence("A-0001", ConfirmationAsked([1], .confirm(nil)), hand)
      #expect(try await desk.openClaims(hand).isEmpty)
    }
  }

  @Test func `past partners are organisations by name, and else kept as they are said`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      let received = try await desk.apply(
        Self.rim.merging([
          "past": "2003-2005:Wells; 2006-:Schools",
          "past_partners": "water house|World Bank; Green House",
        ]) { $1 }, to: hand)
      #expect(received.notices.count { $0.at == "past_partners" } == 2)
      let past = try await Self.rim(desk, hand).pastPartnerships
      #expect(past.map(\.partners.count) == [1, 0])
      #expect(past.map(\.named) == [["World Bank"], ["Green House"]])
      let change = try await desk.correctApplication(
        "A-0001", ["past_partners": "; Water House"], hand)
      #expect(change.differences.map(\.part) == ["past_partners"])
      #expect(change.differences.map(\.before) == ["Water House|World Bank; Green House"])
      #expect(change.differences.map(\.after) == ["; Water House"])
      let kept = try await Self.rim(desk, hand).pastPartnerships
      #expect(kept.map(\.partners.count) == [0, 1] && kept.map(\.named) == [nil, nil])
      _ = try await desk.correctApplication("A-0001", ["past": "2006-:Schools"], hand)
      #expect(
        try await Self.rim(desk, hand).pastPartnerships.map(\.partners) == [kept[1].partners])
    }
  }
}
