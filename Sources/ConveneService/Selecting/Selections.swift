import ConveneCore
import ConveneSolvers
import ConveneStore
import ConveneValues
import Foundation

/// A selection with everything that explains it.
package struct SelectionInHand: Sendable {
  package let selection: SelectionEntry
  package let decisions: [DecisionEntry]
  package let ranking: RankingInHand
  /// How many of the selected count for each floor, by the floor's name.
  package fileprivate(set) var reached: [String: Int]
  /// How sure the proposal is of each scored application.
  package let standings: [Application.ID: StandingEntry]
  /// What named people decided in the band, in order.
  package let choices: [ChoiceEntry]

  /// What its papers print, and when that was kept; nil where nobody asked for it.
  package var assessment: Assessment?
  package var keptAt: Date?

  package func codes(_ outcome: Application.Status) -> [String] {
    decisions.filter { $0.outcome == outcome }.map(\.code)
  }

  /// Codes of those whom the ratings leave open.
  package var band: [String] {
    ranking.entries.filter { standings[$0.score.application]?.verdict == .undecided }.map(\.code)
  }

  func printing(_ assessment: Assessment, keptAt: Date?) -> SelectionInHand {
    var printed = self
    printed.assessment = assessment
    printed.keptAt = keptAt
    printed.reached = assessment.reached
    return printed
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
    try require(.selectionPropose, in: hand)
    if let places, places < 1 {
      throw Refusal.nobodyToChoose(places: places)
    }
    if let places, places > hand.meeting.places.open {
      throw Refusal.tooFewPlaces(seats: hand.meeting.places.open, wanted: places)
    }
    let selectionID: Identifier<SelectionEntry> = newID()
    let proposedAt = now()
    let (ranking, potential, outside, judgement) = try await look(.proposeSelection, in: hand) {
      store in
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
      proposedAt: proposedAt)
    let decisions = cohort.decisions(answer.chosen, outside: outside)
    let absences = ReviewerAbsence.all(
      of: try cohort.seats(), ranking: judgement.ranking, review: judgement.review)
    return try await perform(.selectionPropose, in: hand) { work in
      let store = work.store
      try store.refuseSigned(hand)
      guard try store.latestScoringID(of: hand.id) == ranking.scoring.id else {
        throw Refusal.scoresChanged()
      }
      try store.refuseChangedRatings(since: ranking.scoring.ratings, hand)
      try store.add(entry, decisions, standings: standings, to: hand.id)
      let proposed = try store.selectionInHand(hand)
      let assessment = try store.assess(proposed, judgement, absences: absences, hand)
      try store.keep(assessment, of: selectionID, in: hand.id, at: work.now)
      work.noteProposal(proposed)
      work.note([
        "seed": "\(seed)", "places": "\(cohort.places)", "limits": "\(limits.version)",
        "draws": "\(limits.draws)",
      ])
      return proposed.printing(assessment, keptAt: work.now)
    }
  }

  /// The signed selection, else the latest proposal, with what its papers print.
  ///
  /// - Parameter number: that of one selection of the meeting, whatever became of it.
  package func selection(_ hand: MeetingInHand, number: Int? = nil) async throws
    -> SelectionInHand
  {
    try await keepWhatWasSigned(hand, number)
    return try await look(.viewScores, in: hand) { store in
      guard try number == nil || store.latestSelection(of: hand.id, number: number) != nil else {
        throw Self.noSelection(number ?? 0)
      }
      return try store.printedSelection(hand, number: number)
    }
  }

  /// Numbers of the selections in which an error was admitted.
  package func supersededSelections(_ hand: MeetingInHand) async throws -> [Int] {
    try await look(.viewScores, in: hand) { try $0.supersededSelections(of: hand.id) }
  }
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

extension Secretariat {
  static func refuseSigned(_ selection: SelectionEntry, _ hand: MeetingInHand) throws(Refusal) {
    guard selection.isInForce else { return }
    throw Refusal.signedSelectionStays(
      code: hand.meeting.code, signatory: selection.signedBy ?? "")
  }

  static func noSelection(_ number: Int) -> Failure {
    .notFound(.noSuchSelection(number: number))
  }
}

extension Store {
  /// Refuses to change what reviewers read and gave for a signed selection.
  func refuseFrozen(_ hand: MeetingInHand) throws {
    guard try latestSelection(of: hand.id)?.isInForce == true else { return }
    throw Refusal.signedSelectionFrozen(code: hand.meeting.code)
  }

  func refuseSigned(_ hand: MeetingInHand) throws {
    if let earlier = try latestSelection(of: hand.id) {
      try Secretariat.refuseSigned(earlier, hand)
    }
    if try draw(of: hand.id) != nil, try supersededSelections(of: hand.id).isEmpty {
      throw Refusal.drawnSelectionStays()
    }
  }

  /// The selection by which seats are held and filled, also while another is prepared.
  func selectionInForce(_ hand: MeetingInHand) throws -> SelectionInHand {
    try selectionInHand(hand, number: try selectionInForce(of: hand.id))
  }

  /// A selection with what its papers print.
  func printedSelection(_ hand: MeetingInHand, number: Int? = nil) throws -> SelectionInHand {
    let inHand = try selectionInHand(hand, number: number)
    let at = try assessment(of: inHand.selection.id, in: hand.id)?.at
    return inHand.printing(try assessment(of: inHand, hand), keptAt: at)
  }

  func selectionInHand(_ hand: MeetingInHand, number: Int? = nil) throws -> SelectionInHand {
    guard let selection = try latestSelection(of: hand.id, number: number) else {
      throw Refusal.noSelectionProposed()
    }
    let ranking = try rankingInHand(hand, scoring: selection.scoring)
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
          reason: gates.isSubset(of: application.gates) ? .unreviewed : .gate,
          code: application.code, person: application.person, status: application.status)
      }
  }
}
