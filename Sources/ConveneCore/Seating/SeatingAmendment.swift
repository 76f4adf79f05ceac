import ConveneSolvers
import ConveneValues

/// Seats that changed, or would, and how good the plan is before and after.
package struct SeatingAmendment: Sendable {
  /// Somebody at another table than before, in the organiser's numbers; nil for no seat before.
  package struct Move: Sendable {
    package let round: Int
    package let application: String
    package let from: Int?
    package let to: Int
  }

  package let moves: [Move]
  package let before: SeatingFigures
  package let after: SeatingFigures
  /// Which tables may be smaller than asked for, or stay empty, as too few are there.
  package let softened: [Problem]
}

/// What the plan in force means to one participant.
package struct SeatingExplanation: Sendable {
  package struct Round: Sendable {
    package let round: Int
    package let table: Int?
    /// Codes of those at the same table.
    package let meets: [String]
  }

  package let application: String
  package let rounds: [Round]
  /// Potential with everybody met, each once.
  package let potentialMet: Int
  /// What no plan of these tables can exceed for this person.
  package let bound: Int
  /// Meetings beyond the first, over everybody met.
  package let repeats: Int
}

extension SeatingChart {
  package func repaired(
    from before: [[Int]], changes: Int?, _ watch: SearchWatch
  ) throws(Refusal) -> SeatingRepair {
    func repaired(_ problem: SeatingProblem) throws(Refusal) -> SeatingRepair {
      do {
        return try problem.repaired(
          from: before, changes: changes,
          budget: SearchBudget(iterations: Self.movesOfRepair, watch: watch))
      } catch {
        throw error.listing(error.problems.map(inWords))
      }
    }
    let budget = SearchBudget(iterations: Self.movesOfRepair, watch: watch)
    if let plan = keeping(near: before, seed: 1, budget: budget) {
      let kept = problem.relaxed(to: plan, soft: soft, hasSoftLanguages: hasSoftLanguages)
      if let repair = try? repaired(kept) { return repair }
    }
    // With so few changes less of what is soft can be kept, or nothing of it.
    if let changes {
      var near = problem
      near.published = .init(plan: before, changes: changes)
      if let plan = try? near.solve(seed: 1, budget: budget).plan, keepsFirm(plan) {
        let kept = problem.relaxed(to: plan, soft: soft, hasSoftLanguages: hasSoftLanguages)
        if let repair = try? repaired(kept) { return repair }
      }
    }
    return try repaired(firm)
  }

  /// Both figures are of the participants as they are now: the plan in force was for others.
  package func amendment(
    _ atRandom: Int, _ before: [[Int]], _ plan: [[Int]],
    _ findings: SeatingChecker.Findings
  ) -> SeatingAmendment {
    let moves = plan.indices.flatMap { round in
      people.indices.compactMap { person -> SeatingAmendment.Move? in
        let (from, to) = (before[round][person], plan[round][person])
        guard from != to, to >= 0 else { return nil }
        return SeatingAmendment.Move(
          round: round + 1, application: codes[person],
          from: from < 0 ? nil : tableNumber(from), to: tableNumber(to))
      }
    }
    return SeatingAmendment(
      moves: moves,
      before: figures(SeatingChecker(problem).check(before), atRandom: atRandom),
      after: figures(findings, atRandom: atRandom), softened: softened + unkept(in: plan))
  }

  package func explanation(of person: Int, _ plan: [[Int]]) -> SeatingExplanation {
    var meetings = Array(repeating: 0, count: people.count)
    let rounds = plan.enumerated().map { round, row in
      let table = row[person]
      let others = row.indices.filter { $0 != person && table >= 0 && row[$0] == table }
      for other in others { meetings[other] += 1 }
      return SeatingExplanation.Round(
        round: round + 1, table: table < 0 ? nil : tableNumber(table),
        meets: others.map { codes[$0] })
    }
    let met = meetings.indices.filter { meetings[$0] > 0 }
    let seats = problem.tables.map { ($0.map(\.highest).max() ?? 1) - 1 }.reduce(0, +)
    let most = people.indices.map { problem.potential[person, $0] }.sorted(by: >).prefix(seats)
    return SeatingExplanation(
      application: codes[person], rounds: rounds,
      potentialMet: met.reduce(0) { $0 + problem.potential[person, $1] },
      bound: most.reduce(0, +), repeats: met.reduce(0) { $0 + meetings[$1] - 1 })
  }
}
