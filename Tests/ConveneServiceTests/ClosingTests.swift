import ConveneCore
import ConveneDemo
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Testing

/// A meeting whose call announced a lottery, proposed, at a desk of 1 July 2007.
private struct Closing {
  let desk: Secretariat
  let hand: MeetingInHand
  let proposal: SelectionInHand
  let ratings: [Rating]

  static let secret = [UInt8](repeating: 7, count: 32)
  /// An hour before and an hour after the public value becomes known, 5 July at 18:00 in Beirut.
  static let before = Date(timeIntervalSince1970: 1_183_644_000)
  static let after = Date(timeIntervalSince1970: 1_183_651_200)

  init(_ desk: Secretariat, rule: LotteryRule? = .chances) async throws {
    let announced = try LotteryAnnouncement(
      commitment: LotterySecret(Self.secret).commitment, publicValue: "the figure of a day",
      day: rule.map { _ in .closing }, hour: rule.map { _ in .closing },
      form: rule.map { _ in "0.00" }, rule: rule)
    let small = try await SmallMeeting.reviewed(at: desk) { $0.lottery = announced }
    _ = try await desk.computeScores(small.hand)
    self.desk = desk
    hand = small.hand
    ratings = try small.invented.recordedRatings
    proposal = try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick)
  }

  func draw(
    _ value: String = "12.34", secret: [UInt8] = Closing.secret, at time: Date = Closing.after
  ) async throws -> (selection: SelectionInHand, transcript: String) {
    try await desk.at(time).drawLottery(hand, secret: secret, publicValue: value)
  }
}

@Suite struct ClosingTests {
  @Test func `a list is closed, then the value known, then it is drawn once and replays`()
    async throws
  {
    try await atDesk { desk in
      let closing = try await Closing(desk)
      let hand = closing.hand
      #expect(try await desk.meeting(hand.meeting.code).meeting.lottery == hand.meeting.lottery)
      #expect(
        try await refusal { _ = try await desk.signSelection(hand) } == "lottery-not-drawn")
      #expect(try await refusal { _ = try await closing.draw() } == "nothing-closed")
      let tried = try await desk.closeSelection(hand, dryRun: true)
      #expect(try await desk.closings(hand).isEmpty && tried.number == 1)
      let closed = try await desk.closeSelection(hand)
      let list = try ClosedList(published: closed.published, audited: closed.audited)
      #expect(list.hash.description == closed.hash && list.places == SmallMeeting.places)
      #expect(Set(list.band) == closing.proposal.undecided)
      #expect(closed.known == "2007-07-05 18:00 Asia/Beirut")
      #expect(
        try await refusal { _ = try await closing.draw(at: Closing.before) }
          == "lottery-value-not-known")
      for wrong in ["12.340", "12,34", "+12.34", "012.34", "12"] {
        #expect(
          try await refusal { _ = try await closing.draw(wrong) } == "lottery-not-possible")
      }
      #expect(
        try await refusal {
          _ = try await closing.draw(secret: [UInt8](repeating: 8, count: 32))
        } == "lottery-not-possible")
      #expect(try await refusal { _ = try await desk.replayLottery(hand) } == "nothing-drawn")
      let drawn = try await closing.draw(" １２.34\n")
      let expected = try Draw(
        from: list, secret: LotterySecret(Closing.secret), publicValue: "12.34")
      #expect(drawn.transcript == expected.transcript)
      #expect(drawn.selection.codes(.selected).sorted() == expected.cohort)
      for floor in hand.meeting.floors {
        #expect(drawn.selection.reached[floor.name, default: 0] >= floor.lowest)
      }
      #expect(try await desk.replayLottery(hand) == drawn.transcript)
      #expect(try await refusal { _ = try await closing.draw("12.35") } == "lottery-drawn")
      #expect(
        try await refusal { _ = try await desk.reopenSelection(hand, because: "a slip") }
          == "lottery-drawn")
      #expect(
        try await refusal {
          try await desk.withdrawApplications([expected.cohort[0]], hand)
        } == "lottery-drawn")
      _ = try await desk.at(Closing.after).signSelection(hand)
      #expect(try await desk.replayLottery(hand) == drawn.transcript)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `nothing that a closed list was made of changes until it is reopened`() async throws {
    try await atDesk { desk in
      let closing = try await Closing(desk)
      let (hand, proposal) = (closing.hand, closing.proposal)
      let first = try await desk.closeSelection(hand)
      let open = try #require(proposal.undecided.sorted().first)
      var rating = try #require(closing.ratings.first)
      rating.points = try Points(rating.points.value == 4 ? 3 : 4)
      let changed = rating
      let changes: [@Sendable () async throws -> Void] = [
        { _ = try await desk.proposeSelection(hand, seed: 6, iterations: 10, limits: .quick) },
        { _ = try await desk.decide(open, hand, reason: .topic) },
        { _ = try await desk.computeScores(hand) },
        { try await desk.record([changed], in: hand) },
        {
          _ = try await desk.correctApplication(
            open, [:], gates: ["G2=yes"], how: "by telephone", hand)
        },
        { try await desk.receive([], from: [], of: [], to: hand) },
        { _ = try await desk.closeSelection(hand) },
        {
          _ = try await desk.announceValue(
            hand, publicValue: "another", day: .closing, hour: .closing, form: "0",
            because: "a slip")
        },
      ]
      for (place, change) in changes.enumerated() {
        #expect(
          try await refusal { try await change() } == "selection-closed", "change \(place)")
      }
      #expect(
        try await refusal { _ = try await desk.reopenSelection(hand, because: " ") }
          == "no-reason")
      _ = try await desk.reopenSelection(hand, because: "a rating was missing")
      _ = try await desk.decide(open, hand, reason: .topic)
      // Whoever saw a list closed before this value may know more than others.
      #expect(
        try await refusal { _ = try await desk.closeSelection(hand) } == "lottery-value-used")
      let hour = try #require(ClockTime(minutes: 600))
      _ = try await desk.announceValue(
        hand, publicValue: "the figure of the next day", day: Day.closing.adding(1), hour: hour,
        form: "00-00", because: "the list was reopened")
      #expect(
        try await refusal {
          _ = try await desk.announceValue(
            hand, publicValue: "one more", day: Day.closing.adding(2), hour: hour, form: "0",
            because: "for luck")
        } == "lottery-value-stands")
      let second = try await desk.closeSelection(hand)
      #expect(second.number == 2 && second.hash != first.hash)
      let closings = try await desk.closings(hand)
      #expect(closings.map(\.reopenedReason) == ["a rating was missing", nil])
      #expect(closings.first?.published == first.published)
      let late = Closing.after.addingTimeInterval(86_400)
      #expect(
        try await refusal { _ = try await closing.draw("12.34", at: late) }
          == "lottery-not-possible")
      _ = try await closing.draw("12-34", at: late)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `whoever withdraws stays on the list and is passed over`() async throws {
    try await atDesk { desk in
      let closing = try await Closing(desk)
      let hand = closing.hand
      let closed = try await desk.closeSelection(hand)
      let list = try ClosedList(published: closed.published, audited: closed.audited)
      let secret = try LotterySecret(Closing.secret)
      let unhurt = try Draw(from: list, secret: secret, publicValue: "12.34")
      let leaver = try #require(unhurt.drawn.first)
      try await desk.withdrawApplications([leaver], hand)
      #expect(
        try await refusal {
          _ = try await desk.reopenApplication(leaver, because: "a slip", hand)
        } == "selection-closed")
      let drawn = try await closing.draw()
      #expect(drawn.transcript.contains("\ngone \(leaver)\n"))
      #expect(drawn.transcript.contains("\norder \(unhurt.order.joined(separator: " "))\n"))
      let selected = drawn.selection.codes(.selected)
      #expect(selected.count == SmallMeeting.places && !selected.contains(leaver))
      #expect(!drawn.selection.decisions.contains { $0.code == leaver })
      #expect(try await desk.replayLottery(hand) == drawn.transcript)
      let signed = try await desk.at(Closing.after).signSelection(hand)
      #expect(signed.codes(.selected).sorted() == selected.sorted())
    }
  }

  @Test func `once the value is known no list is closed, and another is announced`() async throws {
    try await atDesk { desk in
      let closing = try await Closing(desk)
      let (hand, late) = (closing.hand, desk.at(Closing.after))
      #expect(
        try await refusal { _ = try await late.closeSelection(hand) } == "lottery-value-known")
      let hour = try #require(ClockTime(minutes: 600))
      #expect(
        try await refusal {
          _ = try await late.announceValue(
            hand, publicValue: "one of before", day: .closing, hour: hour, form: "0",
            because: "too late")
        } == "lottery-value-passed")
      _ = try await late.announceValue(
        hand, publicValue: "one to come", day: Day.closing.adding(3), hour: hour, form: "0",
        because: "too late")
      #expect(try await late.closeSelection(hand).number == 1)
    }
  }

  @Test
  func `a call of an earlier program says no hour, and is given one before anything is drawn`()
    async throws
  {
    try await atDesk { desk in
      let closing = try await Closing(desk, rule: nil)
      let hand = closing.hand
      #expect(
        try await refusal { _ = try await desk.closeSelection(hand) } == "lottery-without-hour")
      #expect(try await refusal { _ = try await closing.draw() } == "lottery-without-hour")
      #expect(try await refusal { try await desk.publish(hand) } == "not-ready-to-publish")
      let hour = ClockTime.closing
      _ = try await desk.announceValue(
        hand, publicValue: "the figure of a day", day: .closing, hour: hour, form: "0.00",
        because: "the call said no hour")
      let closed = try await desk.closeSelection(hand)
      #expect(closed.published.contains("\nrule equal\n"))
      let drawn = try await closing.draw()
      #expect(!drawn.transcript.contains("\nsample"))
      #expect(try await desk.replayLottery(hand) == drawn.transcript)
    }
  }
}
