import ConveneCore
import ConveneDemo
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

/// Partnerships from their announcement to their end.
@Suite struct PartnershipTests {
  private static let today = Day(number: 13_695)

  private static func said(_ who: String = "Rana Aziz (invented)") -> Partnership.Confirmation {
    Partnership.Confirmation(who: who, day: today, how: .letter)
  }

  /// Two bodies of different sectors and an applicant, by how a command names them.
  private static func partners(_ small: SmallMeeting) throws -> [NewPartner] {
    let first = try #require(small.invented.organisations.first)
    let other = try #require(
      small.invented.organisations.first { $0.sector != first.sector })
    return [
      NewPartner(who: first.name, role: "hosts"), NewPartner(who: other.name, role: "trains"),
      NewPartner(who: "A-0001", role: "leads"),
    ]
  }

  private static func answerAll(
    _ code: String, _ desk: Secretariat, _ hand: MeetingInHand
  ) async throws {
    for principle in Principle.allCases {
      var said = PrincipleSaid("answer to \(principle.rawValue)")
      switch principle {
      case .agreedOutcome:
        said.outcomes = (hand.meeting.agreedOutcomes ?? []).prefix(1).map(\.code)
      case .target: (said.measure, said.due) = ("firms housed", Day(number: 14_000))
      case .funding: said.assured = try Money(minorUnits: 2_500_000, currency: "USD")
      case .purpose, .voluntary, .sectors, .addedValue: break
      }
      _ = try await desk.answerPrinciple(principle, said, of: code, hand)
    }
  }

  private static func problems(_ body: () async throws -> Void) async throws -> [String] {
    do {
      try await body()
      return []
    } catch let failure as Failure {
      return failure.refusal.problems.map { "\($0.at): \($0.key)" }
    }
  }

  private static func undoLast(_ desk: Secretariat, _ hand: MeetingInHand) async throws {
    let act = try #require(try await desk.acts(in: hand).first).number
    _ = try await desk.undo(act, in: hand)
  }

  @Test func `a partnership is announced, confirmed, recognised and ended`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let hand = small.hand
      let partners = try Self.partners(small)
      #expect(
        try await desk.announcePartnership("Shared incubator", of: partners, hand, dryRun: true)
          .code == "P-0001")
      #expect(try await desk.partnerships(hand).isEmpty)
      let one = try await desk.announcePartnership("Shared incubator", of: partners, hand)
      #expect(one.code == "P-0001" && one.partners.count == 3)
      #expect(one.partners[2].organisation != nil && one.partners[2].person != nil)

      var now = try await desk.confirmPartnership("p-0001", partners: ["1"], Self.said(), hand)
      #expect(now.status == .announced)
      #expect(
        try await refusal {
          _ = try await desk.confirmPartnership("P-0001", partners: ["1"], Self.said(), hand)
        } == "partner-confirmed-already")
      now = try await desk.confirmPartnership(
        "P-0001", partners: [partners[1].who, "3"], Self.said("Huda Salam (invented)"), hand)
      #expect(now.status == .confirmed)
      #expect(
        try await refusal { _ = try await desk.recognisePartnership("P-0001", hand) }
          == "partnership-lacks")
      try await Self.answerAll("P-0001", desk, hand)
      #expect(try await desk.partnership("P-0001", hand).missing.isEmpty)
      #expect(
        try await desk.recognisePartnership("P-0001", hand, dryRun: true).status == .recognised)
      now = try await desk.recognisePartnership("P-0001", hand)
      #expect(now.status == .recognised && now.recognised?.by == desk.actor.name)
      #expect(
        try await refusal {
          _ = try await desk.answerPrinciple(.purpose, PrincipleSaid("other"), of: "P-0001", hand)
        } == "partnership-is-recognised")

      try await Self.undoLast(desk, hand)
      #expect(try await desk.partnership("P-0001", hand).partnership.status == .confirmed)
      try await Self.undoLast(desk, hand)
      #expect(try await desk.partnership("P-0001", hand).partnership.status == .recognised)

      now = try await desk.endPartnership("P-0001", because: "Reached", hand)
      #expect(now.status == .ended && now.ended?.reason == "Reached")
      #expect(
        try await refusal {
          _ = try await desk.endPartnership("P-0001", because: "Again", hand)
        } == "partnership-has-ended")
      try await Self.undoLast(desk, hand)
      #expect(try await desk.partnership("P-0001", hand).partnership.status == .recognised)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `who is no partner is refused, all at once`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let hand = small.hand
      let known = try Self.partners(small)[0]
      let problems = try await Self.problems {
        _ = try await desk.announcePartnership(
          "Nothing",
          of: [
            known, known, NewPartner(who: "A-9999", role: "leads"),
            NewPartner(who: "Nobody of this name", role: "pays"),
          ], hand)
      }
      #expect(
        problems == [
          "partner 2: partner-named-twice", "partner 3: partner-unknown",
          "partner 4: partner-unknown",
        ])
      #expect(
        try await refusal { _ = try await desk.announcePartnership("One", of: [known], hand) }
          == "partnership-of-two")
      #expect(
        try await refusal {
          _ = try await desk.announcePartnership(
            "Two", of: Self.partners(small), advancing: ["C99"], hand)
        } == "outcomes-not-listed")
      #expect(try await desk.partnerships(hand).isEmpty)
    }
  }

  @Test func `slips are taken back: a confirmation, an answer, an announcement`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let hand = small.hand
      _ = try await desk.announcePartnership("One", of: try Self.partners(small), hand)
      _ = try await desk.confirmPartnership(
        "P-0001", partners: ["1", "2", "3"], Self.said(), hand)
      try await Self.undoLast(desk, hand)
      var one = try await desk.partnership("P-0001", hand).partnership
      #expect(one.status == .announced && one.partners.allSatisfy { $0.confirmation == nil })

      _ = try await desk.answerPrinciple(.purpose, PrincipleSaid("First"), of: "P-0001", hand)
      var second = PrincipleSaid("Target")
      (second.measure, second.due) = ("firms", Day(number: 14_000))
      _ = try await desk.answerPrinciple(.target, second, of: "P-0001", hand)
      _ = try await desk.answerPrinciple(.purpose, PrincipleSaid("Second"), of: "P-0001", hand)
      try await Self.undoLast(desk, hand)
      one = try await desk.partnership("P-0001", hand).partnership
      #expect(one.answers == [.purpose: "First", .target: "Target"])
      let acts = try await desk.acts(in: hand).filter { $0.act == "partnership.answer" }
      _ = try await desk.undo(acts[2].number, in: hand)
      one = try await desk.partnership("P-0001", hand).partnership
      #expect(one.answers == [.purpose: "First"] && one.terms == Partnership.Terms())

      let first = try #require(
        try await desk.acts(in: hand).first { $0.act == "partnership.announce" }
      ).number
      #expect(
        try await refusal { _ = try await desk.undo(first, in: hand) } == "changed-since-then")
      _ = try await desk.announcePartnership("Two", of: try Self.partners(small), hand)
      try await Self.undoLast(desk, hand)
      #expect(try await desk.partnerships(hand).map(\.partnership.title) == ["One"])
    }
  }

  @Test func `a meeting asks in words of its own, in one language and not in others`() async throws
  {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      try await desk.word(.addedValue, "What could none do alone?", in: .english, hand)
      #expect(
        try await desk.principles(hand) == [.addedValue: [.english: "What could none do alone?"]])
      try await desk.word(.addedValue, "Quoi de neuf ?", in: .french, hand)
      #expect(try await desk.principles(hand)[.addedValue]?.byLanguage.count == 2)
      try await desk.word(.addedValue, nil, in: .english, hand)
      #expect(try await desk.principles(hand).isEmpty)
    }
  }

  @Test func `an organiser keeps partnerships, and does not recognise them`() async throws {
    try await atDesk(roles: [.organiser]) { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let hand = small.hand
      _ = try await desk.announcePartnership("One", of: try Self.partners(small), hand)
      _ = try await desk.confirmPartnership(
        "P-0001", partners: ["1", "2", "3"], Self.said(), hand)
      try await Self.answerAll("P-0001", desk, hand)
      #expect(
        try await refusal { _ = try await desk.recognisePartnership("P-0001", hand) }
          == "not-permitted")
    }
  }

  @Test func `who is forgotten leaves a partner and no word of theirs`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let hand = small.hand
      _ = try await desk.announcePartnership("One", of: try Self.partners(small), hand)
      let person = try await desk.person("A-0001", inMeeting: hand.meeting.code)
      _ = try await desk.confirmPartnership(
        "P-0001", partners: ["1", "3"], Self.said(person.name), hand)
      _ = try await desk.forget(person.id, because: "asked by letter of 3 May")
      let one = try await desk.partnership("P-0001", hand).partnership
      #expect(one.partners.map(\.role) == ["hosts", "trains", "–"])
      #expect(one.partners.map { $0.confirmation?.who } == ["–", nil, "–"])
      #expect(one.partners[2].organisation?.name.isEmpty == false)
      try await desk.verifyAudit(of: hand)
    }
  }
}
