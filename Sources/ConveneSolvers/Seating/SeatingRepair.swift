import ConveneValues

/// A plan brought back under its rules by changing few seats.
package struct SeatingRepair: Hashable, Sendable {
  /// Somebody who sits elsewhere than before in a round.
  package struct Change: Hashable, Sendable {
    package let round: Int
    package let person: Int
    package let from: Int
    package let to: Int
  }

  /// One row per round: the table of each person, −1 for one who is absent.
  package let plan: [[Int]]
  /// Who moves, by round; those who left and those who came are not counted.
  package let changes: [Change]
  /// What an independent count says of the plan.
  package let findings: SeatingChecker.Findings
  /// The fewest changes found with which every rule holds.
  package let fewest: Int
  /// No plan keeps every rule with fewer.
  package let isFewestProved: Bool

  /// Who sits elsewhere in `now` than in `before`, of those present in both.
  package static func changes(from before: [[Int]], to now: [[Int]]) -> [Change] {
    zip(before, now).enumerated().flatMap { round, rows in
      zip(rows.0, rows.1).enumerated().compactMap { person, tables in
        tables.0 == -1 || tables.1 == -1 || tables.0 == tables.1
          ? nil : Change(round: round, person: person, from: tables.0, to: tables.1)
      }
    }
  }
}

extension SeatingProblem {
  /// Brings a plan back under the rules after somebody left, came, or was bound to a table.
  ///
  /// Fixed places never move; the absent leave their seats, and whoever has none is seated. Without
  /// `most` the fewest seats change that can; with it at most so many, for the better of the
  /// objective. A few moves are searched for exhaustively, more by `budget`, which each further
  /// search gets anew. Refused where `most` is too few, with the number that is enough, and where
  /// no plan was found at all.
  package func repaired(
    from plan: [[Int]], changes most: Int? = nil, seed: UInt64 = 1,
    budget: SearchBudget = SearchBudget(iterations: 4_000_000)
  ) throws(Refusal) -> SeatingRepair {
    try SeatingRepairer(self, plan).repair(most, seed: seed, budget: budget)
  }
}

private struct SeatingRepairer {
  let problem: SeatingProblem
  let before: [[Int]]
  private let checker: SeatingChecker

  init(_ problem: SeatingProblem, _ plan: [[Int]]) throws(Refusal) {
    var plain = problem
    plain.published = nil
    guard plan.count == plain.rounds,
      zip(plan, plain.tables).allSatisfy({ row, tables in
        row.count == plain.people && row.allSatisfy { -1..<tables.count ~= $0 }
      })
    else {
      throw .otherPlan()
    }
    _ = try SeatingSolver(plain)
    self.problem = plain
    before = plan
    checker = SeatingChecker(plain)
  }

  func repair(
    _ most: Int?, seed: UInt64, budget: SearchBudget
  ) throws(Refusal) -> SeatingRepair {
    let exact = SeatingRepairSearch.fewest(problem, before)
    var best: [[Int]]?
    var isProved = true
    switch exact {
    case .plan(let plan): best = plan
    case .impossible: throw impossible(budget)
    case .undecided(let atLeast):
      guard let found = closest(atLeast: atLeast, seed: seed, budget: budget) else {
        throw impossible(budget)
      }
      best = found
      isProved = count(found) <= atLeast
    }
    guard var best else { throw impossible(budget) }
    let fewest = count(best)
    if let most, most < fewest {
      throw isProved
        ? Refusal.fewerThanFewestChanges(most: most, fewest: fewest)
        : .tooFewChanges(most: most, fewest: fewest)
    }
    let allowed = most ?? fewest
    if allowed > 0, let other = near(allowed, seed: seed, budget: budget),
      checker.check(other).objective > checker.check(best).objective
    {
      best = other
    }
    return SeatingRepair(
      plan: best, changes: SeatingRepair.changes(from: before, to: best),
      findings: checker.check(best), fewest: fewest, isFewestProved: isProved)
  }

  private func count(_ plan: [[Int]]) -> Int {
    SeatingRepair.changes(from: before, to: plan).count
  }

  /// A plan that breaks no rule and changes at most so many seats.
  private func near(_ changes: Int, seed: UInt64, budget: SearchBudget) -> [[Int]]? {
    var close = problem
    close.published = .init(plan: before, changes: changes)
    guard let answer = try? close.solve(seed: seed, budget: budget) else { return nil }
    return answer.findings.broken.isEmpty ? answer.plan : nil
  }

  /// Widens until a plan is found, and then narrows as long as one is.
  private func closest(atLeast: Int, seed: UInt64, budget: SearchBudget) -> [[Int]]? {
    var allowed = atLeast
    var step = 1
    var found = near(allowed, seed: seed, budget: budget)
    while found == nil, allowed < problem.rounds * problem.people {
      allowed += step
      step *= 2
      found = near(allowed, seed: seed, budget: budget)
    }
    while let plan = found, count(plan) > atLeast,
      let closer = near(count(plan) - 1, seed: seed, budget: budget)
    {
      found = closer
    }
    return found
  }

  private func impossible(_ budget: SearchBudget) -> Refusal {
    let conflict = problem.conflict(shouldStop: { budget.share(0) >= 1 })
    let problems = conflict.names.map { Problem.conflictsWithOthersListed(at: $0) }
    return conflict.isProved
      ? .noPlanProved(problems: problems) : .noPlanWhoeverMoves(problems: problems)
  }
}
