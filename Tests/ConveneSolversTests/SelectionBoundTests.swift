import Testing

@testable import ConveneSolvers
@testable import ConveneValues

/// Small problems with every kind of rule; potentials and values may be negative, or large.
private func drawnProblem(_ seed: UInt64, candidates: Int) -> SelectionProblem {
  var random = SeededRandom(seed: seed)
  let kind = random.below(4)
  let most = random.chance(200) ? 1_000_000 : 100
  var potential = Potential(count: candidates)
  for one in 0..<candidates {
    for other in 0..<one {
      switch kind {
      case 0: potential[one, other] = random.below(most)
      case 1: potential[one, other] = random.chance(500) ? 0 : random.below(most)
      case 2: potential[one, other] = random.below(2 * most) - most
      default: potential[one, other] = random.chance(250) ? -random.below(most) : random.below(9)
      }
    }
  }
  let values = (0..<candidates).map { _ in random.below(300) - (random.chance(300) ? 150 : 0) }
  let lowest = 1 + random.below(candidates - 1)
  var problem = SelectionProblem(
    values: values, potential: potential, choose: lowest,
    upTo: lowest + (random.chance(400) ? random.below(4) : 0))
  let all = Array(0..<candidates)
  for number in 0..<random.below(4) {
    let floor = random.below(3)
    problem.rules.append(
      Rule(
        name: "rule \(number)", members: random.sample(all, 1 + random.below(candidates)),
        lowest: floor, highest: floor + random.below(4)))
  }
  for _ in 0..<random.below(3) {
    let pair = random.sample(all, 2)
    problem.rules.append(.exclusive(pair[0], pair[1]))
  }
  problem.mustIn = random.sample(all, random.chance(400) ? random.below(3) : 0)
  problem.mustOut = random.sample(all.filter { !problem.mustIn.contains($0) }, random.below(3))
  if random.chance(300) {
    problem.costs = all.map { _ in random.below(12) - 1 }
    problem.budget = random.below(5 * lowest + 4)
  }
  return problem
}

/// What the best of all cohorts is worth; nil where none keeps the rules.
private func best(_ problem: SelectionProblem) -> Int? {
  (0..<(1 << problem.candidates)).compactMap { bits -> Int? in
    let size = bits.nonzeroBitCount
    guard size >= problem.lowest, size <= problem.highest else { return nil }
    let chosen = (0..<problem.candidates).filter { (bits >> $0) & 1 == 1 }
    return problem.broken(by: chosen).isEmpty ? problem.objective(of: chosen) : nil
  }.max()
}

private func manyCandidates() -> SelectionProblem {
  var random = SeededRandom(seed: 7)
  var potential = Potential(count: 130)
  for one in 0..<130 {
    for other in 0..<one where random.chance(350) { potential[one, other] = random.below(100) }
  }
  var problem = SelectionProblem(
    values: (0..<130).map { _ in 20 + random.below(80) }, potential: potential, choose: 12)
  problem.rules = (0..<4).map { sector in
    Rule(
      name: "sector \(sector)", members: (0..<130).filter { $0 % 4 == sector }, lowest: 2,
      highest: 4)
  }
  problem.mustIn = [5]
  return problem
}

@Test func `no cohort of a thousand small problems is worth more than the bound`() {
  var bounded = 0
  var sharp = 0
  for seed in 1...1000 as ClosedRange<UInt64> {
    let problem = drawnProblem(seed, candidates: 4 + Int(seed % 4))
    guard let best = best(problem) else { continue }
    // Whatever the rounds have come to when the budget ends, it is a bound.
    let budget = SearchBudget(iterations: seed % 10 == 0 ? 1000 : Int(seed % 40))
    let bound = SelectionBound(problem).tight(within: budget).worth
    #expect(bound >= best, "seed \(seed)")
    bounded += 1
    sharp += bound == best ? 1 : 0
  }
  #expect(bounded > 400)
  #expect(sharp > 100)
}

@Test func `the bound of many candidates is the same each time and far below the quick one`() throws
{
  let problem = manyCandidates()
  let answer = try problem.solve(seed: 1, budget: SearchBudget(iterations: 100_000))
  #expect(answer.broken == [])
  #expect(answer.objective == 3795)
  #expect(answer.bound == 4272)
  #expect(SelectionBound(problem).quick == 6923)
}

@Test func `a bound does not rise when the budget does not allow a round`() {
  let bound = SelectionBound(manyCandidates())
  let none = bound.tight(within: SearchBudget(iterations: 1, shouldStop: { true }))
  #expect(none.worth == bound.quick)
  #expect(none.moves == 0)
}
