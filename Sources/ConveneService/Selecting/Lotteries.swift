import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// Announces a lottery with the call: publishes the fingerprint of a secret that stays outside.
  ///
  /// - Returns: the secret, for a file of the organiser's; the database has its fingerprint alone.
  package func announceLottery(
    _ hand: MeetingInHand, publicValue: String
  ) async throws -> (secret: [UInt8], announcement: LotteryAnnouncement) {
    try require(.lotteryAnnounce, in: hand)
    let publicValue = try publicValue.keptWords(at: "public value")
    var random = SystemRandomNumberGenerator()
    let secret = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
    let announcement = try LotteryAnnouncement(
      commitment: LotterySecret(secret).commitment, publicValue: publicValue)
    try await perform(.lotteryAnnounce, in: hand) { work in
      try work.store.announce(announcement, for: hand.id)
      work.note(
        AuditObject(.lottery, hand.id),
        to: ["commitment": announcement.commitment, "public value": publicValue])
    }
    return (secret, announcement)
  }

  /// Draws the seats that neither ratings nor named people gave, where the call announced it.
  package func drawLottery(
    _ hand: MeetingInHand, secret: [UInt8], publicValue: String
  ) async throws -> (selection: SelectionInHand, transcript: String) {
    // The draw is computed from it, sign by sign, so it is taken as it is or not at all.
    let problems = publicValue.problemsOfWords(at: "public value")
    guard problems.isEmpty else { throw Refusal.wordsNotKept(problems: problems) }
    return try await perform(.lotteryDraw, in: hand) { work in
      let store = work.store
      let id: Identifier<SelectionEntry> = work.newID()
      let announced = try Self.announced(hand)
      try store.refuseSigned(hand)
      let latest = try store.selectionInHand(hand)
      let revision = try store.revision(of: latest, hand)
      let lottery = try latest.lottery(
        for: try revision.cohort.seats(), announced: announced, secret: secret,
        publicValue: publicValue)
      let chosen = revision.cohort.numbers(of: lottery.cohort)
      try store.add(
        revision.entry(id, chosen, at: work.now, isDrawn: true),
        revision.decisions(chosen, choices: latest.choices, line: lottery.order),
        standings: Array(latest.standings.values), choices: latest.choices, to: hand.id)
      try store.add(
        DrawEntry(
          selection: id, secret: secret, publicValue: publicValue,
          transcript: lottery.transcript),
        announced: announced, to: hand.id, at: work.now)
      let drawn = try store.keepRevision(of: latest, hand, at: work.now)
      work.noteProposal(drawn, from: latest)
      work.note(
        AuditObject(.lottery, hand.id),
        to: ["public value": publicValue, "seed": lottery.seed, "list": lottery.listHash])
      return (drawn, lottery.transcript)
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

extension Store {
  /// Refuses to sign where the call promised a draw for seats that are still open, and none was made.
  func refuseUndrawn(_ proposal: SelectionInHand, _ hand: MeetingInHand) throws {
    guard hand.meeting.lottery != nil, try draw(of: hand.id) == nil else { return }
    let selected = Set(proposal.codes(.selected))
    let open = proposal.undecided
    guard !open.isDisjoint(with: selected), !open.isSubset(of: selected) else { return }
    throw Refusal.lotteryNotDrawn(left: open.count)
  }
}
