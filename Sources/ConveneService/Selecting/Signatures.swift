import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// A named person signs the latest proposal; from then on neither it, nor what was read for it,
  /// nor what its papers print ever changes.
  ///
  /// - Parameters:
  ///   - shown: the proposal whose effect the person saw; refused where another is in force.
  ///   - unrated: codes of all who meet the conditions and were never reviewed.
  ///   - losing: codes of all who were invited on an earlier selection and lose their seats by this.
  package func signSelection(
    _ hand: MeetingInHand, shown: Identifier<SelectionEntry>? = nil, unrated: [String] = [],
    losing: [String] = []
  ) async throws -> SelectionInHand {
    try await perform(.selectionSign, in: hand) { work in
      let store = work.store
      try store.holdSelections(of: hand.id)
      let proposal = try store.selectionInHand(hand)
      try Self.refuseSignedAlready(proposal.selection)
      guard work.now >= proposal.selection.proposedAt else { throw Refusal.clockBehindProposal() }
      try store.refuseOnePerson(proposal, hand, signing: work.actor)
      guard shown == nil || shown == proposal.selection.id else {
        throw Refusal.proposalChanged()
      }
      guard try proposal.selection.scoring == store.latestScoringID(of: hand.id) else {
        throw Refusal.scoresChanged()
      }
      try store.refuseUndrawn(proposal, hand)
      try store.refuseHeld(hand)
      try store.refuseLatecomers(proposal, hand)
      // Of what was drawn the closed list is what it rests on, and nobody could change that.
      if try store.draw(of: hand.id)?.closing == nil {
        try store.refuseChangedAnswers(since: proposal.ranking, hand)
      }
      let signing = try store.signing(proposal, hand)
      try store.refuseChangedRatings(since: signing.assessment.ratings, hand)
      try signing.effect.refuseUnnamed(unrated: unrated, losing: losing)
      var assessment = signing.assessment
      assessment.signatory = work.actor.name
      let id = proposal.selection.id
      try store.keep(assessment, of: id, in: hand.id, at: work.now)
      if proposal.selection.waitingOrder != .listed {
        try store.keepFloors(of: assessment, for: id, in: hand.id)
      }
      try work.end(signing.lost, as: .withdrawn)
      // What was held under a selection that is superseded is given by this one.
      try work.settle(
        try store.successions(in: hand.id).filter(\.isHeld).map { ($0, entering: nil) })
      try store.move(
        proposal.decisions.map(\.application), of: hand.id, from: .submitted, to: .underReview)
      guard try store.sign(id, of: hand.id, at: work.now) else {
        throw Refusal.scoresChanged()
      }
      work.note(AuditObject(.selection, id), from: ["signed": "no"], to: ["signed": "yes"])
      for decision in proposal.decisions {
        work.note(
          AuditObject(.application, decision.application),
          from: ["status": decision.status.rawValue], to: ["status": decision.outcome.rawValue])
      }
      var hashes = try store.hashes(of: id, in: hand.id)
      hashes["ratings"] = assessment.ratings
      work.note(Signing.signature(of: id, over: hashes))
      work.note([
        "scoring": proposal.selection.scoring.description,
        "selected": proposal.codes(.selected).joined(separator: " "),
        "effect": signing.effect.linesByCode.joined(separator: "\n"),
        "not reviewed": unrated.joined(separator: " "),
        "seats lost": losing.joined(separator: " "),
      ])
      return try store.selectionInHand(hand).printing(assessment, keptAt: work.now)
    }
  }

  /// A named person admits an error in what is signed, so that another selection may be signed.
  ///
  /// What was signed stays as it was; ratings may be corrected. Until another is signed, seats are
  /// held and filled by it.
  ///
  /// - Returns: the selection that is superseded.
  package func supersedeSelection(
    _ hand: MeetingInHand, because reason: String, dryRun: Bool = false
  ) async throws -> SelectionInHand {
    try require(.selectionSupersede, in: hand)
    let reason = try reason.keptWords(at: "reason")
    guard !reason.isEmpty else { throw Refusal.noReason() }
    try await keepWhatWasSigned(hand, nil)
    return try await perform(.selectionSupersede, in: hand, dryRun: dryRun) { work in
      let store = work.store
      try store.holdSelections(of: hand.id)
      let signed = try store.printedSelection(hand)
      guard signed.selection.isInForce else {
        throw Refusal.nothingSigned()
      }
      guard
        try store.supersede(
          signed.selection.id, of: hand.id, because: reason, at: work.now)
      else { throw Refusal.scoresChanged() }
      work.note(
        AuditObject(.selection, signed.selection.id), from: ["superseded": "no"],
        to: ["superseded": "yes", "because": reason])
      work.note([
        "selection": signed.selection.id.description, "number": "\(signed.selection.number)",
      ])
      return signed
    }
  }

  /// What signing the latest proposal would do.
  package func effect(_ hand: MeetingInHand) async throws -> SelectionEffect {
    try await look(.viewScores, in: hand) { store in
      let proposal = try store.selectionInHand(hand)
      try Self.refuseSigned(proposal.selection, hand)
      return try store.signing(proposal, hand).effect
    }
  }

  /// Keeps, once, what the papers print of a selection that was signed before they were kept.
  func keepWhatWasSigned(_ hand: MeetingInHand, _ number: Int?) async throws {
    let isMissing = try await look(.viewScores, in: hand) { store in
      guard let selection = try store.latestSelection(of: hand.id, number: number),
        selection.signedAt != nil, selection.beforeFreeze
      else { return false }
      return try store.assessment(of: selection.id, in: hand.id) == nil
    }
    guard isMissing else { return }
    try await perform(.selectionKeep, in: hand) { work in
      let store = work.store
      try store.holdSelections(of: hand.id)
      let inHand = try store.selectionInHand(hand, number: number)
      let id = inHand.selection.id
      guard try store.assessment(of: id, in: hand.id) == nil else {
        return work.note(["selection": id.description, "kept": "at the same moment"])
      }
      let hash = try store.keep(
        try store.assessment(of: inHand, hand), of: id, in: hand.id, at: work.now)
      work.note(
        AuditObject(.selection, id), from: ["kept": "no"], to: ["kept": "after the signature"])
      work.note([
        "selection": id.description, "assessment": hash, "version": "\(Assessment.version)",
      ])
    }
  }

  private static func refuseSignedAlready(_ selection: SelectionEntry) throws(Refusal) {
    if selection.superseded != nil {
      throw Refusal.nothingProposedAnew()
    }
    guard selection.signedAt != nil else { return }
    throw Refusal.selectionSignedAlready(signatory: selection.signedBy ?? "")
  }
}

extension Store {
  /// A proposal as it would be signed now.
  func signing(_ proposal: SelectionInHand, _ hand: MeetingInHand) throws -> Signing {
    let assessment = try assessment(of: proposal, hand).revised(
      by: proposal, try facts(on: proposal, hand))
    let earlier = try selectionInForce(of: hand.id)
    return Signing(
      proposal, assessment, after: earlier,
      invitations: try earlier == nil ? [] : invitations(of: hand.id), of: hand.meeting,
      reviewers: Dictionary(
        try reviewers(of: hand.id).map { ($0.code, $0.name) },
        uniquingKeysWith: { first, _ in first }))
  }

  /// Refuses whoever had a hand in the proposal, where the meeting asks for two people.
  fileprivate func refuseOnePerson(
    _ proposal: SelectionInHand, _ hand: MeetingInHand, signing actor: Actor
  ) throws {
    guard hand.meeting.asksForTwo else { return }
    let hands = try hands(in: proposal.selection.id, of: hand.id)
    guard hands.contains(where: { $0.id == actor.id }) else { return }
    throw Refusal.twoPeople(
      meeting: hand.meeting.code, name: actor.name,
      problems: hands.map { .isBy(at: "proposal \(proposal.selection.number)", name: $0.name) })
  }

  /// Refuses to sign over applications that came in or went, or meet other conditions, since the
  /// proposal.
  fileprivate func refuseLatecomers(
    _ proposal: SelectionInHand, _ hand: MeetingInHand
  ) throws {
    let decided = Set(proposal.decisions.map(\.code))
    let late = Set(try applicationEntries(of: hand.id).map(\.code)).subtracting(decided)
    let outside = Dictionary(
      proposal.decisions.filter { [.gate, .unreviewed].contains($0.reason) }
        .compactMap { one in one.reason.map { (one.code, $0) } },
      uniquingKeysWith: { first, _ in first })
    let all = try late.isEmpty && outside.isEmpty ? [] : applications(of: hand.id)
    let came = all.filter { late.contains($0.code) && $0.status.isConsidered }
    let changed = proposal.ranking.outside(among: all, of: hand.meeting.rubric).filter {
      outside[$0.code] != nil && outside[$0.code] != $0.reason
    }
    var problems = proposal.decisions.filter { $0.status == .withdrawn }.map {
      Problem.withdrawnSince(at: $0.code)
    }
    problems += came.map { Problem.cameInSince(at: $0.code) }
    problems += changed.map { Problem.conditionsChangedSince(at: $0.code) }
    guard !problems.isEmpty else { return }
    throw Refusal.applicationsChanged(problems: problems)
  }
}
