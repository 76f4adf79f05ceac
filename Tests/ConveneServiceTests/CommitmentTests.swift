import ConveneCore
import ConveneDemo
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

private let due = Day(number: 13_900)

/// What people promised, and the partnerships that came of it.
@Suite struct CommitmentTests {
  private static func undoLast(_ desk: Secretariat, _ hand: MeetingInHand) async throws {
    let act = try #require(try await desk.acts(in: hand).first).number
    _ = try await desk.undo(act, in: hand)
  }

  @Test func `what is promised is kept, changed, done and taken back`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let (hand, body) = (small.hand, try #require(small.invented.organisations.first))
      #expect(
        try await desk.addCommitment(
          of: "A-0001", with: body.name, to: "sends the plan", by: due, hand, dryRun: true
        ).code == "C-0001")
      let one = try await desk.addCommitment(
        of: "A-0001", with: body.name, to: "sends the plan", by: due, hand)
      #expect(one.code == "C-0001" && one.with?.name == body.name)
      #expect(one.isOverdue(on: due.adding(1)) && !one.isOverdue(on: due))
      #expect(
        try await refusal {
          _ = try await desk.addCommitment(
            of: "A-0001", with: nil, to: "was late", by: Day(number: 13_000), hand)
        } == "day-passed")

      _ = try await desk.changeCommitment("c-0001", to: nil, by: due.adding(7), hand)
      try await Self.undoLast(desk, hand)
      #expect(try await desk.commitments(hand).map(\.due) == [due])
      #expect(
        try await desk.settleCommitment("C-0001", as: .done, hand).status == .done)
      #expect(
        try await refusal {
          _ = try await desk.settleCommitment("C-0001", as: .ended, because: "No", hand)
        } == "commitment-is-settled")
      try await Self.undoLast(desk, hand)
      #expect(try await desk.commitments(hand).map(\.status) == [.open])
      #expect(
        try await refusal { _ = try await desk.settleCommitment("C-0001", as: .ended, hand) }
          == "commitment-ended-without-reason")
      _ = try await desk.addCommitment(of: "A-0002", with: nil, to: "calls", by: due, hand)
      try await Self.undoLast(desk, hand)
      #expect(try await desk.commitments(hand).map(\.code) == ["C-0001"])
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `a partnership comes of a commitment, with its partners`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let (hand, body) = (small.hand, try #require(small.invented.organisations.first))
      _ = try await desk.addCommitment(
        of: "A-0001", with: body.name, to: "builds a school", by: due, hand)
      let one = try await desk.announcePartnership(
        "School", of: [], from: "C-0001", hand)
      #expect(one.partners.map(\.role) == ["builds a school", "builds a school"])
      #expect(one.partners.map(\.position) == [1, 2])
      #expect(try await desk.commitments(hand).map(\.partnership) == ["P-0001"])
      #expect(
        try await refusal {
          _ = try await desk.announcePartnership("Again", of: [], from: "C-0001", hand)
        } == "partnership-of-commitment")
      try await Self.undoLast(desk, hand)
      #expect(try await desk.commitments(hand).map(\.partnership) == [nil])
      // Whoever is named has a role of its own, and no second one.
      let houses = NewPartner(who: body.name, role: "houses it")
      let named = try await desk.announcePartnership(
        "School", of: [houses], from: "C-0001", hand)
      #expect(named.partners.map(\.role) == ["builds a school", "houses it"])
      #expect(named.partners.map(\.position) == [1, 2])
      try await Self.undoLast(desk, hand)
      #expect(
        try await refusal {
          _ = try await desk.announcePartnership(
            "School", of: [houses, houses], from: "C-0001", hand)
        } == "partners-unknown")
    }
  }

  @Test func `what whoever is forgotten promised is erased`() async throws {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      _ = try await desk.addCommitment(of: "A-0001", with: nil, to: "calls", by: due, hand)
      let person = try await desk.person("A-0001", inMeeting: hand.meeting.code)
      _ = try await desk.forget(person.id, because: "asked by letter of 3 May")
      #expect(try await desk.commitments(hand).map(\.what) == ["–"])
      try await desk.verifyAudit(of: hand)
    }
  }
}
