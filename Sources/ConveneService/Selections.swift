import ConveneCore
import ConveneStore
import Foundation

/// A selection with everything that explains it.
package struct SelectionInHand: Sendable {
  package let selection: SelectionEntry
  package let decisions: [DecisionEntry]
  package let ranking: RankingInHand
  /// How many of the selected count for each floor, by the floor's name.
  package let reached: [String: Int]
  /// How sure the proposal is of each scored application.
  package let standings: [Application.ID: StandingEntry]
  /// What named people decided in the band, in order.
  package let choices: [ChoiceEntry]

  package func codes(_ outcome: Application.Status) -> [String] {
    decisions.filter { $0.outcome == outcome }.map(\.code)
  }

  /// Codes of those whom the ratings leave open.
  package var band: [String] {
    ranking.entries.filter { standings[$0.score.application]?.verdict == .undecided }.map(\.code)
  }

  /// All that is signed, one line for each application.
  var signedText: String {
    decisions.sorted { $0.code < $1.code }.map { decision in
      let place = decision.position.map(String.init) ?? "-"
      let reason = decision.reason?.rawValue ?? "-"
      return "\(decision.code) \(decision.outcome.rawValue) \(place) \(reason)\n"
    }.joined()
  }
}

extension Secretariat {
  /// Proposes who gets the open seats: the cohort worth most together that keeps every floor.
  ///
  /// Whom the ratings put in nearly surely is in, whom they leave out nearly surely is out; in the
  /// band between, those get seats who complete the others best. Same seed and iterations, same
  /// proposal. Refused with the names of the floors that cannot hold together where no cohort keeps
  /// them all.
  package func proposeSelection(
    _ hand: MeetingInHand, places: Int? = nil, seed: Int = 1, iterations: Int = 2_000_000,
    limits: DecisionLimits = DecisionLimits(), watch: SearchWatch = SearchWatch()
  ) async throws -> SelectionInHand {
    try actor.require(.proposeSelection)
    if let places, places < 1 {
      throw Refusal(
        "nobody-to-choose", "A selection of \(places) chooses nobody",
        advice: "Propose at least one: --places 1")
    }
    if let places, places > hand.meeting.places.open {
      throw Refusal(
        "too-few-places",
        "The meeting has \(hand.meeting.places.open) open seats, not \(places)",
        advice: "Propose at most as many: --places \(hand.meeting.places.open)")
    }
    let (actor, now) = (actor, now())
    let selectionID: Identifier<SelectionEntry> = newID()
    let (ranking, potential, outside, judgement) = try await archive.read(in: hand.id) { store in
      try store.refuseSigned(hand)
      let ranking = try store.rankingInHand(hand)
      return (
        ranking, try store.potential(ranking, hand),
        try store.applicationsOutside(ranking, of: hand),
        try store.judgement(hand, ranking)
      )
    }
    let cohort = try Cohort(
      ranking, hand.meeting, places: places ?? hand.meeting.places.open, potential: potential)
    let estimated = try cohort.standings(judgement, limits: limits, seed: seed)
    let (answer, verdicts) = try cohort.solve(
      estimated.map(\.verdict), seed: seed, iterations: iterations, watch)
    let standings = zip(estimated, verdicts).map { standing, verdict in
      var standing = standing
      standing.verdict = verdict
      return standing
    }
    let entry = SelectionEntry(
      id: selectionID, scoring: ranking.scoring.id, seed: seed, objective: answer.objective,
      bound: answer.bound,
      cohortPotential: cohort.problem.potential.total(within: answer.chosen),
      topNPotential: cohort.problem.potential.total(within: cohort.problem.bestByValue()),
      proposedAt: now)
    let decisions = cohort.decisions(answer.chosen, outside: outside)
    return try await archive.write(in: hand.id) { store in
      try store.refuseSigned(hand)
      guard try store.latestScoring(of: hand.id)?.id == ranking.scoring.id else {
        throw Self.scoresChanged
      }
      try store.add(entry, decisions, standings: standings, to: hand.id, by: actor)
      try store.record(
        "selection.propose", on: hand.meeting.code, in: hand.id, by: actor, at: now,
        [
          "selection": selectionID.description, "seed": "\(seed)", "places": "\(cohort.places)",
          "limits": "\(limits.version)", "draws": "\(limits.draws)",
        ])
      return try store.selectionInHand(hand)
    }
  }

  /// The signed selection, else the latest proposal.
  package func selection(_ hand: MeetingInHand) async throws -> SelectionInHand {
    try actor.require(.viewScores)
    return try await archive.read(in: hand.id) { try $0.selectionInHand(hand) }
  }

  /// A named person signs the latest proposal; from then on it never changes.
  ///
  /// - Parameter shown: the proposal whose effect the person saw; refused where another is in force.
  package func signSelection(
    _ hand: MeetingInHand, shown: Identifier<SelectionEntry>? = nil
  ) async throws -> SelectionInHand {
    try actor.require(.signSelection)
    let (actor, now) = (actor, now())
    return try await archive.write(in: hand.id) { store in
      let proposal = try store.selectionInHand(hand)
      guard proposal.selection.signedAt == nil else {
        throw Refusal(
          "selection-signed",
          "The selection is signed already, by \(proposal.selection.signedBy ?? "somebody")",
          advice: "Invite the selected: convene invitation send")
      }
      guard shown == nil || shown == proposal.selection.id else {
        throw Refusal(
          "proposal-changed", "The proposal was changed since its effect was shown",
          advice: "Look at it again: convene selection sign")
      }
      guard proposal.selection.scoring == proposal.ranking.scoring.id else {
        throw Self.scoresChanged
      }
      try store.refuseUndrawn(proposal, hand)
      let effect = try store.effect(of: proposal, hand)
      guard try store.sign(proposal.selection.id, of: hand.id, at: now, by: actor) else {
        throw Self.scoresChanged
      }
      try store.record(
        "selection.sign", on: hand.meeting.code, in: hand.id, by: actor, at: now,
        [
          "selection": proposal.selection.id.description,
          "selected": proposal.codes(.selected).joined(separator: " "),
          "decisions": SHA256(of: Array(proposal.signedText.utf8)).description,
          "effect": effect.lines.joined(separator: "\n"),
        ])
      return try store.selectionInHand(hand)
    }
  }

  static let scoresChanged = Refusal(
    "scores-changed", "The scores were computed anew since this was proposed",
    advice: "Run the selection again: convene selection run")
}

extension Cohort {
  /// How sure the ratings are of each entry; where they cannot tell, all is left open.
  fileprivate func standings(
    _ judgement: Judgement, limits: DecisionLimits, seed: Int
  ) throws -> [StandingEntry] {
    let calibrated = Dictionary(
      CalibratedScores(judgement.ranking, review: judgement.review, limits: limits).entries
        .map { ($0.application, $0.calibratedTotal) }, uniquingKeysWith: { $1 })
    let outlook = try outlook(judgement, limits: limits, seed: seed)
    let estimated = Dictionary(
      (outlook?.standings ?? []).map { ($0.application, $0) }, uniquingKeysWith: { $1 })
    return zip(applications, codes).map { application, code in
      StandingEntry(
        application: application, verdict: estimated[code]?.verdict ?? .undecided,
        standing: estimated[code], calibrated: calibrated[code])
    }
  }

  /// Nil where nobody was read twice, or no cohort keeps the floors, which the search says by name.
  private func outlook(
    _ judgement: Judgement, limits: DecisionLimits, seed: Int
  ) throws(Refusal) -> Outlook? {
    do {
      return try Outlook(
        of: try seats(), ranking: judgement.ranking, review: judgement.review, limits: limits,
        seed: UInt64(seed))
    } catch {
      guard ["chances-not-estimable", "floors-cannot-hold"].contains(error.code) else {
        throw error
      }
      return nil
    }
  }
}

extension Store {
  func refuseSigned(_ hand: MeetingInHand) throws {
    if let earlier = try latestSelection(of: hand.id), earlier.signedAt != nil {
      throw Refusal(
        "selection-signed", "The selection is signed and does not change any more",
        advice: "Fill free places from the waiting list: convene invitation record")
    }
    if try draw(of: hand.id) != nil {
      throw Refusal(
        "lottery-drawn", "The lottery was drawn, and what was drawn is signed as it is",
        advice: "A person with the right to: convene selection sign")
    }
  }

  func selectionInHand(_ hand: MeetingInHand) throws -> SelectionInHand {
    guard let selection = try latestSelection(of: hand.id) else {
      throw Refusal(
        "nothing-proposed", "No selection was proposed yet",
        advice: "Propose one: convene selection run")
    }
    let ranking = try rankingInHand(hand)
    let decisions = try decisions(of: selection.id, in: hand.id)
    let selected = Set(decisions.filter { $0.outcome == .selected }.map(\.application))
    let cohort = ranking.entries.filter { selected.contains($0.score.application) }
    let reached = hand.meeting.floors.map { floor in
      let count = cohort.count { entry in
        let person = ranking.person(entry)
        return person.map {
          floor.counts($0, of: ranking.organisation(of: $0))
        } ?? false
      }
      return (floor.name, count)
    }
    return SelectionInHand(
      selection: selection, decisions: decisions, ranking: ranking,
      reached: Dictionary(reached, uniquingKeysWith: { first, _ in first }),
      standings: Dictionary(
        try standings(of: selection.id, in: hand.id).map { ($0.application, $0) },
        uniquingKeysWith: { first, _ in first }),
      choices: try choices(of: selection.id, in: hand.id))
  }

  /// Applications without a score: a condition not met, or nothing to rate.
  func applicationsOutside(_ ranking: RankingInHand, of hand: MeetingInHand) throws
    -> [DecisionEntry]
  {
    let scored = Set(ranking.entries.map(\.code))
    let gates = Set(hand.meeting.rubric.gates.map(\.code))
    return try applications(of: hand.id)
      .filter { !scored.contains($0.code) && $0.status != .draft && $0.status != .withdrawn }
      .map { application in
        DecisionEntry(
          application: application.id, outcome: .notSelected,
          reason: gates.isSubset(of: application.gates) ? .evidence : .gate,
          code: application.code, person: application.person, status: application.status)
      }
  }
}
