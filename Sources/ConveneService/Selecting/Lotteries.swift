import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// Announces a lottery with the call: publishes the fingerprint of a secret that stays outside.
  ///
  /// - Returns: the secret, for a file of the organiser's; the database has its fingerprint alone.
  package func announceLottery(
    _ hand: MeetingInHand, publicValue: String, day: Day, hour: ClockTime, form: String,
    rule: LotteryRule
  ) async throws -> (secret: [UInt8], announcement: LotteryAnnouncement) {
    try require(.lotteryAnnounce, in: hand)
    let publicValue = try publicValue.keptWords(at: "public value")
    var random = SystemRandomNumberGenerator()
    let secret = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
    let announcement = try LotteryAnnouncement(
      commitment: LotterySecret(secret).commitment, publicValue: publicValue, day: day, hour: hour,
      form: form, rule: rule)
    try await perform(.lotteryAnnounce, in: hand) { work in
      guard !Self.isPast(day, hour, inZone: hand.meeting.zone, at: work.now) else {
        throw Refusal.lotteryValuePassed(known: "\(day) \(hour)")
      }
      try work.store.announce(announcement, for: hand.id)
      work.note(
        AuditObject(.lottery, hand.id),
        to: announcement.words.merging(["commitment": announcement.commitment]) { $1 })
    }
    return (secret, announcement)
  }

  /// Draws the seats that neither ratings nor named people gave, from the list that was closed.
  ///
  /// Refused before the public value is known, and where it is not written as announced. Whoever
  /// withdrew since the list was closed is passed over.
  package func drawLottery(
    _ hand: MeetingInHand, secret: [UInt8], publicValue: String, dryRun: Bool = false
  ) async throws -> (selection: SelectionInHand, transcript: String) {
    let problems = publicValue.trimmingCharacters(in: .whitespacesAndNewlines)
      .problemsOfWords(at: "public value")
    guard problems.isEmpty else { throw Refusal.wordsNotKept(problems: problems) }
    return try await perform(.lotteryDraw, in: hand, dryRun: dryRun) { work in
      let store = work.store
      let id: Identifier<SelectionEntry> = work.newID()
      let announced = try Self.announced(hand)
      try store.refuseSigned(hand, isDraw: true)
      try store.refuseHeld(hand)
      let closing = try store.closingToDraw(hand, at: work.now)
      let latest = try store.selectionInHand(hand)
      let revision = try store.revision(of: latest, hand)
      let gone = latest.decisions.filter { $0.status == .withdrawn }
      let list = try ClosedList(published: closing.published, audited: closing.audited)
      let draw = try Draw(
        from: list, secret: try LotterySecret(secret), publicValue: publicValue,
        gone: Set(gone.map(\.code)))
      let chosen = revision.cohort.numbers(of: draw.cohort)
      let line = draw.line.filter { !draw.gone.contains($0) }
      // Nothing comes beside a closed list but what was drawn from it.
      try store.add(
        DrawEntry(
          selection: id, secret: secret, publicValue: draw.publicValue,
          transcript: draw.transcript, closing: closing.number),
        announced: announced, to: hand.id, at: work.now)
      try store.add(
        revision.entry(id, chosen, at: work.now, isDrawn: true),
        revision.decisions(
          chosen, choices: latest.choices, line: line, gone: Set(gone.map(\.code))),
        standings: Array(latest.standings.values), choices: latest.choices, to: hand.id)
      let drawn = try store.keepRevision(of: latest, hand, at: work.now)
      work.noteProposal(drawn, from: latest)
      work.note(
        AuditObject(.lottery, hand.id),
        to: ["public value": draw.publicValue, "seed": draw.seed, "list": closing.hash])
      return (drawn, draw.transcript)
    }
  }

  /// Draws again from what was kept; refused unless the transcript is the same byte for byte.
  package func replayLottery(_ hand: MeetingInHand) async throws -> String {
    try await look(.viewScores, in: hand) { store in
      let announced = try Self.announced(hand)
      guard let draw = try store.draw(of: hand.id) else {
        throw Refusal.nothingDrawn()
      }
      let drawn = try store.selectionInHand(hand)
      if let number = draw.closing {
        return try store.replay(draw, from: number, drawn, hand)
      }
      let places = drawn.codes(.selected).count
      let lottery = try drawn.lottery(
        for: try Cohort.seats(
          drawn.ranking, floors: hand.meeting.floors, places: places,
          kept: try store.assessment(of: drawn.selection.id, in: hand.id)?.assessment),
        announced: announced, secret: draw.secret, publicValue: draw.publicValue)
      guard lottery.transcript == draw.transcript, drawn.selection.id == draw.selection,
        drawn.codes(.selected).sorted() == lottery.cohort
      else {
        throw Refusal.replayDiffers()
      }
      return lottery.transcript
    }
  }

  private static func announced(_ hand: MeetingInHand) throws(Refusal) -> LotteryAnnouncement {
    guard let announced = hand.meeting.lottery else {
      throw Refusal.noLotteryAnnounced(code: hand.meeting.code)
    }
    return announced
  }
}

extension LotteryAnnouncement {
  /// As the trail keeps it.
  var words: [String: String] {
    [
      "public value": publicValue, "day": day?.description, "hour": hour?.description,
      "form": form, "rule": rule?.rawValue,
    ].compactMapValues(\.self)
  }
}

extension Store {
  /// Draws again from the closed list alone.
  fileprivate func replay(
    _ draw: DrawEntry, from closing: Int, _ drawn: SelectionInHand, _ hand: MeetingInHand
  ) throws -> String {
    guard let closed = try closings(of: hand.id).first(where: { $0.number == closing }) else {
      throw Refusal.replayDiffers()
    }
    let told = draw.transcript.split(separator: "\n").first { $0.hasPrefix("gone") } ?? "gone"
    let again = try Draw(
      from: ClosedList(published: closed.published, audited: closed.audited),
      secret: LotterySecret(draw.secret), publicValue: draw.publicValue,
      gone: Set(told.split(separator: " ").dropFirst().map(String.init)))
    guard again.transcript == draw.transcript, drawn.selection.id == draw.selection,
      drawn.codes(.selected).sorted() == again.cohort
    else { throw Refusal.replayDiffers() }
    return again.transcript
  }

  /// The list to draw from, once its value is known.
  fileprivate func closingToDraw(_ hand: MeetingInHand, at now: Date) throws -> ClosingEntry {
    guard let terms = try lotteryTerms(of: hand.id), let known = terms.knownAt else {
      throw Refusal.lotteryWithoutHour(code: hand.meeting.code)
    }
    guard let number = try closingInForce(of: hand.id),
      let closing = try closings(of: hand.id).first(where: { $0.number == number })
    else { throw Refusal.nothingClosed() }
    guard now >= known else {
      throw Refusal.lotteryValueNotKnown(known: terms.said(hand.meeting.zone))
    }
    return closing
  }

  /// Refuses to sign where the call promised a draw for seats that are still open, and none was made.
  func refuseUndrawn(_ proposal: SelectionInHand, _ hand: MeetingInHand) throws {
    guard hand.meeting.lottery != nil, try draw(of: hand.id) == nil else { return }
    let selected = Set(proposal.codes(.selected))
    let open = proposal.undecided
    guard !open.isDisjoint(with: selected), !open.isSubset(of: selected) else { return }
    throw Refusal.lotteryNotDrawn(left: open.count)
  }
}
