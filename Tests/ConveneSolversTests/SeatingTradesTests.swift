import Testing

@testable import ConveneSolvers
@testable import ConveneValues

/// 35 people at seven tables in three rounds, where nobody need meet anybody twice.
private func drawnProblem(_ seed: UInt64, worth: Bool) -> SeatingProblem {
  var random = SeededRandom(seed: seed)
  var potential = Potential(count: 33)
  if worth {
    for one in 0..<33 { for other in 0..<one { potential[one, other] = random.below(50) - 10 } }
  }
  var problem = SeatingProblem(
    people: 33, rounds: 3, tables: Array(repeating: .init(3, 5), count: 7), potential: potential)
  problem.repeats = .forbidden
  problem.fixed = (0..<3).flatMap { round in
    (0..<2).map { .init(person: 10 * $0, round: round, table: 3 * $0 + 1) }
  }
  problem.absences = [.init(person: 4, round: 1), .init(person: 5, round: 0)]
  problem.spreads = (0..<6).map { number in
    .init(
      Rule(
        name: "rule \(number)", members: random.sample(Array(0..<33), 4 + random.below(12)),
        lowest: random.below(2), highest: 1 + random.below(3)))
  }
  if worth {
    problem.apart = [.init(7, 8), .init(1, 9)]
    problem.fit = (0..<33).map { _ in (0..<7).map { _ in random.below(20) } }
  }
  return problem
}

private func disjoint(
  _ problem: SeatingProblem, _ random: inout SeededRandom
) throws -> [[Int]] {
  let start = try #require(SeatingStart(problem))
  return try #require(start.disjoint(&random))
}

@Test(arguments: 1...6 as ClosedRange<UInt64>)
func `a plan in which nobody meets anybody twice is known for seven tables`(seed: UInt64) throws {
  var random = SeededRandom(seed: seed)
  var problem = drawnProblem(seed, worth: false)
  let plan = try disjoint(problem, &random)
  problem.spreads = []
  #expect(SeatingChecker(problem).check(plan).broken == [])
}

@Test func `no plan is promised where a table would be too empty or two are bound to one place`()
  throws
{
  var random = SeededRandom(seed: 1)
  var narrow = drawnProblem(1, worth: false)
  narrow.tables = Array(repeating: Array(repeating: .init(5, 5), count: 7), count: 3)
  narrow.absences = []
  #expect(SeatingStart(narrow)?.disjoint(&random) == nil)
  var crowded = drawnProblem(1, worth: false)
  crowded.fixed.append(.init(person: 11, round: 0, table: 1))
  let start = try #require(SeatingStart(crowded))
  #expect(start.disjoint(&random) == nil)
}

@Test(arguments: [false, true])
func `trades keep count of what the checker counts and repeat nobody`(worth: Bool) throws {
  for seed in 1...5 as ClosedRange<UInt64> {
    let problem = drawnProblem(seed, worth: worth)
    var random = SeededRandom(seed: seed)
    let plan = try disjoint(problem, &random)
    let anneal = SeatingAnneal(
      SeatingSearch(problem, price: 200), penalty: 50, random: SeededRandom(seed: seed))
    anneal.begin(plan)
    let begun = (anneal.bestViolations, anneal.bestObjective)
    anneal.trade(
      from: 60, to: 10, budget: SearchBudget(iterations: 400_000), until: { false })
    #expect(anneal.accepted > 100)
    let search = anneal.search
    let fresh = SeatingSearch(problem, price: 200)
    fresh.adopt(search.plan)
    #expect((search.objective, search.violations) == (fresh.objective, fresh.violations))
    let findings = SeatingChecker(problem).check(anneal.best)
    #expect(findings.repeats == 0)
    #expect(findings.objective == anneal.bestObjective)
    #expect((begun.0, -begun.1) > (anneal.bestViolations, -anneal.bestObjective))
  }
}

@Test func `no trade breaks fewer rules than the odds say`() throws {
  for seed in 1...4 as ClosedRange<UInt64> {
    let problem = drawnProblem(seed, worth: false)
    var random = SeededRandom(seed: seed)
    let plan = try disjoint(problem, &random)
    let search = SeatingSearch(problem, price: 1)
    search.adopt(plan)
    let steady = (0..<33).filter { ![0, 10, 4, 5].contains($0) }
    let odds = SeatingTradeOdds(search, steady: steady)
    for _ in 0..<20 {
      let pair = random.sample(steady, 2)
      odds.weigh(pair[0], search)
      for other in steady where other != pair[0] {
        let before = search.rules.recount(seat: search.seat)
        search.trade(pair[0], other)
        #expect(odds.strain(of: other) <= search.rules.recount(seat: search.seat) - before)
        search.trade(pair[0], other)
      }
      search.trade(pair[0], pair[1])
      odds.traded(pair[0], pair[1], search)
    }
  }
}

@Test func `among distances only near neighbours are looked at, and counted right`() throws {
  var random = SeededRandom(seed: 3)
  let points = (0..<80).map { _ in (0..<6).map { _ in Double(random.below(1000)) } }
  var potential = Potential(count: 80)
  for one in 0..<80 {
    for other in 0..<one {
      let squares = zip(points[one], points[other]).map { ($0 - $1) * ($0 - $1) }
      potential[one, other] = Int(squares.reduce(0, +).squareRoot())
    }
  }
  let problem = SeatingProblem(
    people: 80, rounds: 1, tables: Array(repeating: .init(8, 12), count: 8), potential: potential)
  let anneal = SeatingAnneal(
    SeatingSearch(problem, price: 0), penalty: 1, random: SeededRandom(seed: 1))
  let start = try #require(SeatingStart(problem))
  anneal.begin(start.random(&random))
  anneal.cool(from: 200, to: 10, budget: SearchBudget(iterations: 2_000_000))
  let reach = try #require(anneal.neighbours).reach
  #expect(reach < 40)
  #expect(reach >= 16)
  let findings = SeatingChecker(problem).check(anneal.search.plan)
  #expect(findings.broken == [])
  #expect(findings.objective == anneal.search.objective)
}
