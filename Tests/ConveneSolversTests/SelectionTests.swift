import ConveneFixtures
import ConveneWords
import Testing

@testable import ConveneSolvers
@testable import ConveneValues

private func drawnSelection(_ seed: UInt64, candidates: Int = 8) -> SelectionProblem {
  var random = SeededRandom(seed: seed)
  var potential = Potential(count: candidates)
  for one in 0..<candidates {
    for other in 0..<one { potential[one, other] = random.below(2) == 0 ? 0 : random.below(100) }
  }
  let values = (0..<candidates).map { _ in random.below(150) }
  var problem = SelectionProblem(
    values: values, potential: potential, choose: 3, upTo: random.chance(300) ? 5 : 3)
  let all = Array(0..<candidates)
  for number in 0..<3 {
    problem.rules.append(
      Rule(
        name: "rule \(number)", members: random.sample(all, 4), lowest: random.below(3),
        highest: 2 + random.below(2)))
  }
  problem.rules.append(.exclusive(0, 1))
  problem.mustIn = random.sample(all, random.below(2))
  problem.mustOut = random.sample(all.filter { !problem.mustIn.contains($0) }, random.below(3))
  if random.chance(300) {
    problem.costs = all.map { _ in random.below(10) }
    problem.budget = 14
  }
  return problem
}

private func bruteForce(_ problem: SelectionProblem) -> Int? {
  var best: Int?
  for bits in 0..<(1 << problem.candidates) {
    let chosen = (0..<problem.candidates).filter { (bits >> $0) & 1 == 1 }
    guard chosen.count <= problem.highest, problem.broken(by: chosen).isEmpty else { continue }
    best = max(best ?? Int.min, problem.objective(of: chosen))
  }
  return best
}

@Test(arguments: 1...5 as ClosedRange<UInt64>)
func `a small cohort is proved the best of all`(seed: UInt64) throws {
  let problem = drawnSelection(seed)
  let answer = try problem.solve(seed: seed, budget: SearchBudget(iterations: 1500))
  if let best = bruteForce(problem) {
    #expect(answer.broken == [])
    #expect(answer.objective == best)
    #expect(answer.isProved)
    #expect(answer.conflict == [])
  } else {
    #expect(answer.broken != [])
    #expect(answer.conflict != [])
  }
}

@Test func `a named conflict cannot hold and loses it with any rule left out`() throws {
  var problem = SelectionProblem(
    values: Array(repeating: 1, count: 6), potential: Potential(count: 6), choose: 2)
  problem.rules = [
    Rule(name: "two women", members: [0, 1, 2], lowest: 2, highest: 6),
    Rule(name: "one donor", members: [3], lowest: 1, highest: 1),
    Rule(name: "one of media", members: [0, 3], lowest: 0, highest: 1),
  ]
  let answer = try problem.solve(seed: 1, budget: SearchBudget(iterations: 1000))
  #expect(answer.conflict == ["two women", "one donor", "size of the cohort"])
}

@Test func `a replacement keeps every rule and is the best that does`() throws {
  var replaced = 0
  for seed in 1...3 as ClosedRange<UInt64> {
    let problem = drawnSelection(seed)
    let answer = try problem.solve(seed: seed, budget: SearchBudget(iterations: 1500))
    #expect(answer.broken.isEmpty == (bruteForce(problem) != nil))
    guard answer.broken.isEmpty else { continue }
    for person in answer.chosen where !problem.mustIn.contains(person) {
      let rest = answer.chosen.filter { $0 != person }
      let best = (0..<problem.candidates).filter { !answer.chosen.contains($0) }
        .map { rest + [$0] }
        .filter { problem.broken(by: $0).isEmpty }
        .map { problem.objective(of: $0) }.max()
      #expect(answer.reserve.first { $0.chosen == person }?.objective == best)
      if best != nil { replaced += 1 }
    }
  }
  #expect(replaced > 2)
}

@Test func `one more rule never makes the best cohort worth more`() throws {
  var compared = 0
  for seed in 1...8 as ClosedRange<UInt64> {
    let problem = drawnSelection(seed)
    guard let before = bruteForce(problem) else { continue }
    var more = problem
    more.rules.append(Rule(name: "more", members: [2, 3, 4], lowest: 1, highest: 2))
    let answer = try more.solve(seed: seed, budget: SearchBudget(iterations: 5000))
    let best = bruteForce(more)
    #expect(answer.broken.isEmpty == (best != nil))
    guard let best else { continue }
    #expect(answer.objective == best)
    #expect(best <= before)
    compared += 1
  }
  #expect(compared > 2)
}

@Test func `two who must be in and out are refused`() {
  var problem = SelectionProblem(values: [1, 2], potential: Potential(count: 2), choose: 1)
  problem.mustIn = [0]
  problem.mustOut = [0]
  #expect {
    try problem.solve(seed: 1, budget: SearchBudget(iterations: 1))
  } throws: {
    ($0 as? Refusal)?.inEnglish.problems
      == [WordedProblem("candidate 0", "must be in and must be out")]
  }
}

@Test func `nobody is chosen from nobody`() throws {
  let problem = SelectionProblem(values: [], potential: Potential(count: 0), choose: 0)
  #expect(try problem.solve(seed: 1, budget: SearchBudget(iterations: 10)).chosen == [])
}

@Test func `a selection with numbers beyond what a search holds is refused`() {
  var problem = SelectionProblem(
    values: [3_000_000_000, Int.max, Int.min], potential: Potential(count: 3), choose: 1)
  problem.costs = [1, -1, 1]
  problem.budget = 5
  #expect {
    try problem.solve(seed: 1, budget: SearchBudget(iterations: 1))
  } throws: { error in
    (error as? Refusal)?.inEnglish.problems == [
      WordedProblem("candidate 0", "score must be from -9999999 to 9999999, not 3000000000"),
      WordedProblem("candidate 1", "score must be from -9999999 to 9999999, not \(Int.max)"),
      WordedProblem("candidate 2", "score must be from -9999999 to 9999999, not \(Int.min)"),
      WordedProblem("candidate 1", "cost must be from 0 to 1000000000000, not -1"),
    ]
  }
}
