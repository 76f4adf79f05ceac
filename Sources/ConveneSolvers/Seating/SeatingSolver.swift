import ConveneValues

/// A seating plan and what is known about it.
package struct SeatingAnswer: Hashable, Sendable {
  /// One row per round: the table of each person, −1 for one who is absent.
  package let plan: [[Int]]
  /// What an independent count says: objective, potential met, repeats, broken rules.
  package let findings: SeatingChecker.Findings
  /// What no plan can beat.
  package let bound: SeatingBound
  /// Moves weighed to find it.
  package let iterations: Int

  /// The plan is proved the best.
  package var isProved: Bool {
    findings.broken.isEmpty && findings.objective == bound.objective
  }
}

extension SeatingProblem {
  /// Seats everybody in all rounds together, as well as the budget allows.
  ///
  /// Rules come first: a plan that breaks fewer is always better, whatever its objective. Same seed
  /// and iterations, same plan. Throws when the problem contradicts itself or the seats cannot be
  /// filled.
  package func solve(seed: UInt64, budget: SearchBudget) throws(Refusal) -> SeatingAnswer {
    try SeatingSolver(self).solve(seed: seed, budget: budget)
  }

  /// Rules that do not hold together, none of which could be left out.
  ///
  /// No names where a plan that keeps all of them is found after all, or where `shouldStop` ended
  /// it. Among up to twelve people all plans are gone through, and the finding is a proof.
  package func conflict(shouldStop: @escaping () -> Bool = { false }) -> SeatingConflict {
    SeatingConflict(self, shouldStop: shouldStop)
  }

  /// The mean potential met over `count` drawn plans that keep the rules as far as can be found.
  package func potentialMetAtRandom(count: Int = 100, seed: UInt64) throws(Refusal) -> Int {
    let solver = try SeatingSolver(self)
    var sum = 0
    for number in 0..<count {
      let plan = solver.drawn(seed: seed &+ UInt64(number))
      sum += SeatingChecker(self).check(plan).potentialMet
    }
    return count == 0 ? 0 : (sum + count / 2) / count
  }
}

/// Chooses how a seating problem is searched.
struct SeatingSolver {
  let problem: SeatingProblem
  private let start: SeatingStart

  init(_ problem: SeatingProblem) throws(Refusal) {
    let wrong = problem.contradictions
    guard wrong.isEmpty else { throw .seatingContradiction(problems: wrong) }
    guard let start = SeatingStart(problem) else {
      throw problem.misfit
    }
    self.problem = problem
    self.start = start
  }

  /// A plan drawn at random and moved only as far as the rules need it.
  func drawn(seed: UInt64, iterations: Int = 1_000_000) -> [[Int]] {
    settled(seed: seed, budget: SearchBudget(iterations: iterations)).best
  }

  /// Whether a plan was found that breaks no rule.
  func holds(seed: UInt64, budget: SearchBudget) -> Bool {
    settled(seed: seed, budget: budget).bestViolations == 0
  }

  /// A plan near `plan` that breaks no rule, or the one found that breaks the fewest.
  func mended(_ plan: [[Int]], seed: UInt64, budget: SearchBudget) -> [[Int]] {
    settled(seed: seed, budget: budget, near: plan).best
  }

  private func settled(
    seed: UInt64, budget: SearchBudget, near other: [[Int]]? = nil
  ) -> SeatingAnneal {
    var plain = problem
    plain.potential = Potential(count: problem.people)
    plain.fit = []
    plain.repeats = .priced(0)
    var random = SeededRandom(seed: seed)
    let plan = other.map { start.near($0, &random) } ?? start.random(&random)
    let anneal = SeatingAnneal(SeatingSearch(plain, price: 0), penalty: 100, random: random)
    anneal.begin(plan)
    guard anneal.bestViolations > 0 else { return anneal }
    anneal.mend(at: 20, budget: budget.part(from: 0, to: 0.5, done: 0))
    guard anneal.bestViolations > 0 else { return anneal }
    anneal.cool(
      from: 60, to: 10, budget: budget.part(from: 0.5, to: 1, done: anneal.proposals),
      until: { anneal.bestViolations == 0 })
    return anneal
  }

  func solve(seed: UInt64, budget: SearchBudget) -> SeatingAnswer {
    var random = SeededRandom(seed: seed)
    let plan = problem.published.map { start.near($0.plan, &random) } ?? start.random(&random)
    let search = SeatingSearch(problem, price: price)
    let anneal = SeatingAnneal(search, penalty: penalty, random: random)
    anneal.begin(plan)
    let scale = search.usualGain(&random)
    let bound = SeatingBound(problem)
    let isBest = { anneal.bestViolations == 0 && anneal.bestObjective >= bound.objective }
    if problem.published == nil {
      let done = tradeOnly(anneal, &random, budget: budget, until: isBest)
      meltAndCool(
        anneal, from: plan, scale: scale,
        budget: budget.part(from: done, to: 1, done: anneal.proposals), until: isBest)
    } else {
      // Near a published plan there is nothing to melt.
      anneal.penalty = 4 * penalty
      anneal.cool(from: 0.06 * scale, to: 0.01 * scale, budget: budget, until: isBest)
    }
    return answer(anneal, bound)
  }

  /// Keeps a plan without repeats and renames its people, where such a plan is known.
  ///
  /// Melting would lose it; that is tried as well, but for less long while rules stay broken.
  /// Returns the share of the budget used.
  private func tradeOnly(
    _ anneal: SeatingAnneal, _ random: inout SeededRandom, budget: SearchBudget,
    until isBest: () -> Bool
  ) -> Double {
    guard problem.repeats == .forbidden, let plan = start.disjoint(&random) else { return 0 }
    anneal.begin(plan)
    anneal.penalty = max(8, largest)
    let heat = Double(anneal.penalty)
    let half = 0.5
    anneal.trade(
      from: 0.6 * heat, to: largest > 0 ? 0.03 * heat : 0.25 * heat,
      budget: budget.part(from: 0, to: half, done: 0), until: isBest)
    if anneal.bestViolations == 0 { return half }
    let most = 0.9
    anneal.returnToBest()
    anneal.trade(
      from: 0.4 * heat, to: 0.25 * heat,
      budget: budget.part(from: half, to: most, done: anneal.proposals), until: isBest)
    return most
  }

  private func meltAndCool(
    _ anneal: SeatingAnneal, from plan: [[Int]], scale: Double, budget: SearchBudget,
    until isBest: () -> Bool
  ) {
    if isBest() { return }
    let surveyed = 0.08
    // Rounds wait for each other, so that they take longer to settle.
    let firm = problem.rounds > 1 ? 0.8 : 0.9
    let heat = anneal.survey(
      from: 0.4 * scale, budget: budget.part(from: 0, to: surveyed, done: 0))
    if isBest() { return }
    // The survey melts the sizes the plan began with, and those cooled down again are worse.
    anneal.search.adopt(plan)
    let hot = heat.hot
    let frozen = max(hot / 4, min(heat.stop, hot / 2))
    // A rule that costs a few times the heat bends while the plan takes shape and holds after.
    let bending = max(1, Int((4 * hot).rounded(.up)))
    // Repeats leave fewer ways out than other rules, so they weigh more while searching.
    anneal.penalty = problem.repeats == .forbidden ? min(bending, price / 4) : bending
    // Among more people a person has more moves to take, and stays restless to a lower heat.
    let restless = max(0.25, min(0.55, 6.5 / Double(problem.people).squareRoot()))
    var (from, to) = (hot, restless * hot)
    if heat.isSmooth {
      (from, to) = (0.55 * hot, heat.stop > hot / 4 ? 1.2 * heat.stop : hot / 8)
    } else if problem.rounds > 1 {
      (from, to) = (1.1 * hot, 0.78 * hot)
      // Where repeats weigh more than other rules, those settle last.
      if problem.repeats == .forbidden { to = min(frozen, Double(anneal.penalty) / 6) }
    }
    anneal.cool(
      from: from, to: to, firmness: 2.5,
      budget: budget.part(from: surveyed, to: firm, done: anneal.proposals), until: isBest)
    if isBest() { return }
    if heat.isSmooth || problem.rounds > 1 || anneal.bestViolations > 0 { anneal.returnToBest() }
    if anneal.bestViolations == 0 || problem.repeats == .forbidden {
      anneal.penalty = 2 * anneal.penalty
    } else {
      anneal.penalty = 16 * penalty
    }
    let last = anneal.bestViolations == 0 ? (heat.isSmooth ? 2 * to : to) : hot
    anneal.cool(
      from: last, to: problem.rounds > 1 ? frozen / 2 : to / 2,
      budget: budget.part(from: firm, to: 1, done: anneal.proposals), until: isBest)
  }

  private func answer(_ anneal: SeatingAnneal, _ bound: SeatingBound) -> SeatingAnswer {
    let findings = SeatingChecker(problem).check(anneal.best)
    return SeatingAnswer(
      plan: anneal.best, findings: findings, bound: bound,
      iterations: anneal.proposals)
  }

  private var largest: Int { problem.potential.values.map { abs(Int($0)) }.max() ?? 0 }

  private var price: Int {
    switch problem.repeats {
    case .priced(let price): price
    case .forbidden: 4 * largest + 4
    }
  }

  private var penalty: Int { min(1_000_000, 2 * max(largest, price) + 1) }
}
