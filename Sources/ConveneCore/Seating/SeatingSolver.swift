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
    guard wrong.isEmpty else {
      throw Refusal(
        "seating-contradiction", "The seating cannot be worked out as asked",
        advice: "Change what is listed and try again", problems: wrong)
    }
    guard let start = SeatingStart(problem) else {
      throw Refusal(
        "seats-do-not-fit", "The seats of a round do not fit the people present",
        advice: "Add or take away seats or tables", problems: problem.misfits)
    }
    self.problem = problem
    self.start = start
  }

  /// A plan drawn at random and moved only as far as the rules need it.
  func drawn(seed: UInt64) -> [[Int]] {
    var plain = problem
    plain.potential = Potential(count: problem.people)
    plain.fit = []
    var random = SeededRandom(seed: seed)
    let plan = start.random(&random)
    let anneal = SeatingAnneal(SeatingSearch(plain, price: 0), penalty: 10, random: random)
    anneal.begin(plan)
    anneal.cool(
      from: 4, to: 1, budget: SearchBudget(iterations: 1_000_000),
      until: { anneal.bestViolations == 0 })
    return anneal.best
  }

  func solve(seed: UInt64, budget: SearchBudget) throws(Refusal) -> SeatingAnswer {
    var random = SeededRandom(seed: seed)
    let plan = problem.published.map { start.near($0.plan, &random) } ?? start.random(&random)
    let search = SeatingSearch(problem, price: price)
    let anneal = SeatingAnneal(search, penalty: penalty, random: random)
    anneal.begin(plan)
    let scale = search.usualGain(&random)
    anneal.cool(from: 0.25 * scale, to: 0.03 * scale, budget: budget)
    return answer(anneal.best, iterations: anneal.proposals)
  }

  private func answer(_ plan: [[Int]], iterations: Int) -> SeatingAnswer {
    SeatingAnswer(
      plan: plan, findings: SeatingChecker(problem).check(plan), bound: SeatingBound(problem),
      iterations: iterations)
  }

  private var largest: Int { Int(problem.potential.values.map(abs).max() ?? 0) }

  private var price: Int {
    switch problem.repeats {
    case .priced(let price): price
    case .forbidden: 2 * largest + 1
    }
  }

  private var penalty: Int { 2 * max(largest, price) + 1 }
}
