import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// Freezes the list of the lottery and all that its seed is made of but the public value, before
  /// anybody can know that.
  ///
  /// From then on nothing that the list was made of changes, until it is reopened. Whoever withdraws
  /// stays on it, and is passed over when drawn.
  package func closeSelection(
    _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> ClosingEntry {
    var random = SystemRandomNumberGenerator()
    let salt = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
    return try await perform(.selectionClose, in: hand, dryRun: dryRun) { work in
      let store = work.store
      try store.refuseSigned(hand)
      try store.refuseHeld(hand)
      let (head, known) = try store.head(of: hand, at: work.now)
      let latest = try store.selectionInHand(hand)
      try store.refuseChangedRatings(since: latest.ranking.scoring.ratings, hand)
      try store.refuseChangedAnswers(since: latest.ranking, hand)
      let list = try latest.closedList(
        head, for: try store.revision(of: latest, hand).cohort.seats(), salt: salt)
      let closing = ClosingEntry(
        list, of: latest.selection.id, knownAt: known, closedAt: work.now,
        closedBy: work.actor.name)
      try store.close(closing, of: hand.id)
      work.note(
        AuditObject(.lottery, hand.id), from: ["list": "open"],
        to: [
          "list": closing.hash, "closing": "\(closing.number)",
          "proposal": "\(latest.selection.number)",
        ])
      return closing
    }
  }

  /// Reopens a list that was closed, for a reason that the trail keeps; then another public value,
  /// which nobody knows yet, is announced.
  ///
  /// - Returns: the closing that is given up; it stays as a row.
  package func reopenSelection(
    _ hand: MeetingInHand, because reason: String, dryRun: Bool = false
  ) async throws -> ClosingEntry {
    guard !reason.allSatisfy(\.isWhitespace) else { throw Refusal.noReasonGiven() }
    let reason = try reason.keptWords(at: "reason")
    return try await perform(.selectionReopen, in: hand, dryRun: dryRun) { work in
      let store = work.store
      try store.refuseSigned(hand, isDraw: true)
      guard let number = try store.closingInForce(of: hand.id),
        let closing = try store.closings(of: hand.id).first(where: { $0.number == number })
      else { throw Refusal.nothingClosed() }
      try store.reopen(number, of: hand.id, because: reason, at: work.now)
      work.note(
        AuditObject(.lottery, hand.id), from: ["list": closing.hash],
        to: ["list": "open", "closing": "\(number)", "because": reason])
      return closing
    }
  }

  /// Announces another public value than the call's: where a list was reopened, where nothing was
  /// closed in time, or where the call says no hour.
  package func announceValue(
    _ hand: MeetingInHand, publicValue: String, day: Day, hour: ClockTime, form: String,
    because reason: String, dryRun: Bool = false
  ) async throws -> LotteryTerms {
    guard !reason.allSatisfy(\.isWhitespace) else { throw Refusal.noReasonGiven() }
    let reason = try reason.keptWords(at: "reason")
    let publicValue = try publicValue.keptWords(at: "public value")
    return try await perform(.lotteryValue, in: hand, dryRun: dryRun) { work in
      let store = work.store
      guard let announced = hand.meeting.lottery,
        let before = try store.lotteryTerms(of: hand.id)
      else { throw Refusal.noLotteryAnnounced(code: hand.meeting.code) }
      try store.refuseSigned(hand)
      if let known = before.knownAt, known > work.now, !before.isUsed {
        throw Refusal.lotteryValueStands(known: before.said(hand.meeting.zone))
      }
      guard !Self.isPast(day, hour, inZone: hand.meeting.zone, at: work.now) else {
        throw Refusal.lotteryValuePassed(known: "\(day) \(hour)")
      }
      let value = try LotteryAnnouncement(
        commitment: announced.commitment, publicValue: publicValue, day: day, hour: hour,
        form: form, rule: announced.rule ?? .equal)
      try store.announce(
        value, number: before.number + 1, because: reason, in: hand.id, at: work.now)
      guard let after = try store.lotteryTerms(of: hand.id) else {
        throw Refusal.noLotteryAnnounced(code: hand.meeting.code)
      }
      work.note(
        AuditObject(.lottery, hand.id),
        to: value.words.merging(["value": "\(after.number)", "because": reason]) { $1 })
      return after
    }
  }

  /// Whether a clock in a zone shows that time or a later one; near a change of clocks the database
  /// has the last word.
  static func isPast(
    _ day: Day, _ hour: ClockTime, inZone zone: String, at now: Date
  ) -> Bool {
    let shift = TimeZone(identifier: zone)?.secondsFromGMT(for: now) ?? 0
    let shown = now.timeIntervalSince1970 + Double(shift)
    return Double(86_400 * day.number + 60 * hour.minutes) <= shown
  }

  /// The lists that were closed, the last one last.
  package func closings(_ hand: MeetingInHand) async throws -> [ClosingEntry] {
    try await look(.viewScores, in: hand) { try $0.closings(of: hand.id) }
  }
}

extension LotteryTerms {
  /// Day, hour and zone, as lists and refusals have them.
  func said(_ zone: String) -> String {
    [day?.description, hour?.description, zone].compactMap(\.self).joined(separator: " ")
  }
}

extension Store {
  /// Refuses what would change a list that is closed.
  func refuseClosed(_ hand: MeetingInHand) throws {
    guard let number = try closingInForce(of: hand.id) else { return }
    throw Refusal.selectionClosed(closing: number)
  }

  /// Refuses that somebody leaves between the draw and the signature, as there is no second draw.
  func refuseDrawn(_ hand: MeetingInHand) throws {
    guard try latestSelection(of: hand.id)?.signedAt == nil, try draw(of: hand.id) != nil else {
      return
    }
    throw Refusal.drawnNotSigned()
  }

  /// The same of somebody, wherever they applied.
  func refuseDrawn(_ person: Person.ID) throws {
    _ = try inEachMeeting { meeting in
      guard try applicationEntries(of: meeting.id).contains(where: { $0.person == person }),
        try latestSelection(of: meeting.id)?.signedAt == nil, try draw(of: meeting.id) != nil
      else { return }
      throw Refusal.drawnNotSigned()
    }
  }

  /// Codes of those who stand in the list that is or was drawn from.
  func drawCodes(of hand: MeetingInHand) throws -> [Person.ID: String] {
    guard hand.meeting.lottery != nil,
      let closing = try closings(of: hand.id).last(where: { $0.reopenedAt == nil })
    else { return [:] }
    let listed = Set(
      try ClosedList(published: closing.published, audited: closing.audited).entries.map(\.code))
    return Dictionary(
      try applicationEntries(of: hand.id).filter { listed.contains($0.code) }
        .map { ($0.person, $0.code) }, uniquingKeysWith: { first, _ in first })
  }

  /// What the next list says over its names, and when its value becomes known.
  fileprivate func head(of hand: MeetingInHand, at now: Date) throws -> (ClosedList.Head, Date) {
    guard let announced = hand.meeting.lottery, let terms = try lotteryTerms(of: hand.id) else {
      throw Refusal.noLotteryAnnounced(code: hand.meeting.code)
    }
    guard let known = terms.knownAt, let form = terms.form else {
      throw Refusal.lotteryWithoutHour(code: hand.meeting.code)
    }
    let said = terms.said(hand.meeting.zone)
    guard !terms.isUsed else { throw Refusal.lotteryValueUsed(known: said) }
    guard now < known else { throw Refusal.lotteryValueKnown(known: said) }
    let head = ClosedList.Head(
      meeting: hand.meeting.code, closing: 1 + (try closings(of: hand.id).last?.number ?? 0),
      commitment: announced.commitment, source: terms.source, known: said, form: form,
      rule: announced.rule ?? .equal)
    return (head, known)
  }
}
