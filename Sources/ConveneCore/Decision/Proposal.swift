import ConveneSolvers
import ConveneValues
import Foundation

/// What the program proposes for the open seats, by the ratings and by who completes whom.
package struct Proposal: Sendable {
  package let cohort: Cohort
  package let answer: SelectionAnswer
  package let seed: Int
  /// No cohort within the verdicts is worth more, and none that keeps the floors; in micro-points.
  package let bound: Int
  package let boundOverAll: Int
  /// How sure it is of each scored application.
  package let standings: [StandingEntry]
  /// Whose seats would change had one reviewer not been there.
  package let absences: [ReviewerAbsence]
  /// The scores with the leniency of reviewers taken out.
  package let calibrated: CalibratedScores

  /// The draws always begin alike, so that nobody chooses the chances.
  ///
  /// - Parameter seed: of the search; same seed and iterations, same proposal.
  package init(
    of cohort: Cohort, by judgement: Judgement, limits: DecisionLimits = DecisionLimits(),
    seed: Int, iterations: Int, _ watch: SearchWatch = SearchWatch()
  ) throws(Refusal) {
    calibrated = CalibratedScores(judgement.ranking, ratings: judgement.ratings, limits: limits)
    let estimated = try cohort.standings(judgement, calibrated, limits: limits)
    let (answer, verdicts) = try cohort.solve(
      estimated.map(\.verdict), seed: seed, iterations: iterations, watch)
    self.cohort = cohort
    self.answer = cohort.inOrder(answer, within: verdicts)
    self.seed = seed
    // Every cohort within the verdicts is one of all.
    let all =
      verdicts.contains { $0 != .undecided }
      ? cohort.problem.bound(around: answer.chosen) : answer.bound
    bound = cohort.points(noLessThan: min(answer.bound, all))
    boundOverAll = cohort.points(noLessThan: all)
    standings = zip(estimated, verdicts).map { standing, verdict in
      var standing = standing
      standing.verdict = verdict
      return standing
    }
    absences = ReviewerAbsence.all(
      of: try cohort.seats(), ranking: judgement.ranking, ratings: judgement.ratings)
  }

  /// The proposal as it is kept.
  package func entry(
    _ id: Identifier<SelectionEntry>, of scoring: ScoringEntry, at instant: Date
  ) -> SelectionEntry {
    let problem = cohort.problem
    return SelectionEntry(
      id: id, scoring: scoring.id, seed: seed, objective: cohort.points(answer.objective),
      bound: bound,
      cohortPotential: problem.potential.total(within: answer.chosen),
      topNPotential: problem.potential.total(within: Array(answer.chosen.indices)),
      proposedAt: instant)
  }

  /// - Parameter outside: what is decided on applications without a score.
  package func decisions(outside: [DecisionEntry]) -> [DecisionEntry] {
    cohort.decisions(answer.chosen, standings: standings, outside: outside)
  }
}

extension Cohort {
  /// How sure the ratings are of each entry; where they cannot tell, all is left open.
  fileprivate func standings(
    _ judgement: Judgement, _ calibrated: CalibratedScores, limits: DecisionLimits
  ) throws(Refusal) -> [StandingEntry] {
    let calibrated = Dictionary(
      calibrated.entries.map { ($0.application, $0.calibratedTotal) }, uniquingKeysWith: { $1 })
    let outlook = try outlook(judgement, limits: limits)
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
    _ judgement: Judgement, limits: DecisionLimits
  ) throws(Refusal) -> Outlook? {
    do {
      return try Outlook(
        of: try seats(), ranking: judgement.ranking, ratings: judgement.ratings, limits: limits,
        seed: 1)
    } catch {
      guard ["chances-not-estimable", "floors-cannot-hold"].contains(error.code) else {
        throw error
      }
      return nil
    }
  }
}
