import ConveneFixtures
import ConveneWords
import Testing

@testable import ConveneSolvers
@testable import ConveneValues

/// Small seating problems with every kind of rule, drawn by a seed.
private func drawnProblem(_ seed: UInt64, people: Int = 6, rounds: Int = 2) -> SeatingProblem {
  var random = SeededRandom(seed: seed)
  var potential = Potential(count: people)
  for one in 0..<people {
    for other in 0..<one { potential[one, other] = random.below(3) == 0 ? 0 : random.below(100) }
  }
  var problem = SeatingProblem(
    people: people, rounds: rounds, tables: [.init(2, people - 2), .init(2, people - 2)],
    potential: potential)
  problem.repeats = .priced(random.below(30))
  if random.chance(500) { problem.apart = [.init(0, 1)] }
  if random.chance(500) { problem.together = [.init(2, 3)] }
  if random.chance(500) { problem.absences = [.init(person: 4, round: 0)] }
  if random.chance(500) { problem.fixed = [.init(person: 5, round: rounds - 1, table: 1)] }
  if random.chance(500) {
    problem.spreads = [.init(Rule(name: "sector", members: [0, 2, 4], lowest: 1, highest: 2))]
  }
  if random.chance(500) { problem.languages = [[0], [0, 1], [1, 0], [1], [0, 1], []] }
  if random.chance(300) {
    problem.fit = (0..<people).map { _ in [random.below(40), random.below(40)] }
  }
  return problem
}

/// The best plan of all, by trying each.
private func bruteForce(_ problem: SeatingProblem) -> (broken: Int, objective: Int) {
  let checker = SeatingChecker(problem)
  var best = (broken: Int.max, objective: Int.min)
  let absent = Set(problem.absences)
  var rows: [[[Int]]] = []
  for round in 0..<problem.rounds {
    rows.append(
      (0..<(1 << problem.people)).map { bits in
        (0..<problem.people).map { person in
          absent.contains(.init(person: person, round: round)) ? -1 : (bits >> person) & 1
        }
      })
    rows[round] = Array(Set(rows[round])).filter { row in
      checker.check(Array(repeating: row, count: problem.rounds)).broken.allSatisfy {
        $0.key != "seats-outside-range" || !$0.at.hasPrefix("round \(round + 1)")
      }
    }
  }
  func add(_ plan: [[Int]]) {
    guard plan.count == problem.rounds else {
      for row in rows[plan.count] { add(plan + [row]) }
      return
    }
    let findings = checker.check(plan)
    let key = (findings.broken.count, -findings.objective)
    if key < (best.broken, best.objective == Int.min ? Int.max : -best.objective) {
      best = (findings.broken.count, findings.objective)
    }
  }
  add([])
  return best
}

@Test(arguments: 1...8 as ClosedRange<UInt64>)
func `a small seating is as good as the best of all plans`(seed: UInt64) throws {
  let problem = drawnProblem(seed, people: 5 + Int(seed % 2), rounds: 1)
    .trimmed()
  let best = bruteForce(problem)
  let answer = try problem.solve(seed: seed, budget: SearchBudget(iterations: 20_000))
  if best.broken == 0 {
    #expect(answer.findings.broken == [])
    #expect(answer.findings.objective == best.objective)
  } else {
    #expect(answer.findings.broken != [])
  }
  #expect(answer.findings.objective <= answer.bound.objective)
}

extension SeatingProblem {
  /// The same problem with rules about people who are not there taken out.
  fileprivate func trimmed() -> SeatingProblem {
    var less = self
    less.fixed = fixed.filter { $0.person < people }
    less.absences = absences.filter { $0.person < people }
    if !languages.isEmpty { less.languages = Array(languages.prefix(people)) }
    return less
  }
}

@Test func `two rounds of four people are as good as the best of all plans`() throws {
  for seed in 1...6 as ClosedRange<UInt64> {
    var problem = drawnProblem(seed, people: 6, rounds: 2)
    problem.people = 4
    problem.tables = Array(repeating: [.init(2, 2), .init(2, 2)], count: 2)
    problem.potential = problem.potential.restricted(to: [0, 1, 2, 3])
    problem.absences = []
    problem.spreads = []
    problem.languages = []
    problem.fit = []
    problem.fixed = []
    problem.together = []
    let best = bruteForce(problem)
    let answer = try problem.solve(seed: seed, budget: SearchBudget(iterations: 20_000))
    #expect(best.broken == 0)
    #expect(answer.findings.broken == [])
    #expect(answer.findings.objective == best.objective)
  }
}

@Test func `the search counts what the checker counts after any moves`() throws {
  for seed in 1...4 as ClosedRange<UInt64> {
    let problem = drawnProblem(seed, people: 6, rounds: 3)
    guard case .priced(let price) = problem.repeats else {
      Issue.record("seed \(seed) prices no repeat")
      continue
    }
    var random = SeededRandom(seed: seed)
    let start = try #require(SeatingStart(problem))
    let search = SeatingSearch(problem, price: price)
    let anneal = SeatingAnneal(search, penalty: 5, random: random)
    anneal.begin(start.random(&random))
    anneal.cool(from: 60, to: 20, budget: SearchBudget(iterations: 20_000))
    let fresh = SeatingSearch(problem, price: price)
    fresh.adopt(search.plan)
    #expect(search.objective == fresh.objective)
    #expect(search.violations == fresh.violations)
    let findings = SeatingChecker(problem).check(search.plan)
    #expect(search.objective == findings.objective)
    #expect((search.violations == 0) == findings.broken.isEmpty)
    for round in 0..<problem.rounds {
      search.open(round)
      fresh.open(round)
      #expect(search.own.array(row: 0) == fresh.own.array(row: 0))
      #expect(search.rules.strained.array(row: round) == fresh.rules.strained.array(row: round))
    }
  }
}

@Test func `two who sit together change tables without breaking the rule or moving the bound`()
  throws
{
  var problem = SeatingProblem(
    people: 10, rounds: 2, tables: [.init(5, 5), .init(5, 5)], potential: Potential(count: 10))
  problem.together = [.init(0, 1)]
  problem.fixed = [.init(person: 8, round: 0, table: 0), .init(person: 9, round: 0, table: 1)]
  let search = SeatingSearch(problem, price: 0)
  let anneal = SeatingAnneal(search, penalty: 1000, random: SeededRandom(seed: 1))
  let row = [0, 0, 0, 0, 1, 1, 1, 1, 0, 1]
  anneal.begin([row, row])
  search.open(0)
  var tables: Set<Int> = []
  for _ in 0..<200 {
    for pair in search.companions { anneal.weigh(pair, in: 0) }
    tables.insert(search.plan[0][0])
    #expect(search.violations == 0)
    #expect(SeatingChecker(problem).check(search.plan).broken == [])
    #expect(SeatingChecker(problem).check(search.plan).objective == search.objective)
  }
  #expect(tables == [0, 1])
}

@Test func `the same seed and iterations give the same plan`() throws {
  let problem = drawnProblem(3, rounds: 3)
  let one = try problem.solve(seed: 9, budget: SearchBudget(iterations: 30_000))
  let other = try problem.solve(seed: 9, budget: SearchBudget(iterations: 30_000))
  #expect(one == other)
}

@Test func `each kind of broken rule is named once`() {
  var problem = SeatingProblem(
    people: 4, rounds: 1, tables: [.init(2, 2), .init(2, 2)], potential: Potential(count: 4))
  let plan = [[0, 0, 1, 1]]
  func broken() -> [WordedProblem] { SeatingChecker(problem).check(plan).broken.inEnglish }
  #expect(broken() == [])
  problem.apart = [.init(0, 1, name: "A and B apart")]
  #expect(broken() == [WordedProblem("round 1", "not kept: A and B apart")])
  problem.apart = []
  problem.together = [.init(1, 2, name: "B and C together")]
  #expect(broken() == [WordedProblem("round 1", "not kept: B and C together")])
  problem.together = []
  problem.fixed = [.init(person: 3, round: 0, table: 0, name: "D moderates")]
  #expect(broken() == [WordedProblem("round 1", "not kept: D moderates")])
  problem.fixed = []
  problem.absences = [.init(person: 3, round: 0)]
  #expect(broken() == [WordedProblem("round 1", "person 3 is absent but has a seat")])
  problem.absences = []
  problem.spreads = [.init(Rule(name: "media", members: [0, 1], lowest: 0, highest: 1))]
  #expect(broken() == [WordedProblem("round 1, table 1", "media: 2, allowed 0 to 1")])
  problem.spreads = []
  problem.languages = [[0], [1], [0, 1], [1]]
  #expect(broken() == [WordedProblem("round 1, table 1", "no common language: 1 left out")])
  problem.interpreted = [0]
  #expect(broken() == [])
  problem.tables = [[.init(3, 3), .init(1, 2)]]
  #expect(broken() == [WordedProblem("round 1, table 1", "seats: 2, allowed 3 to 3")])
  problem.tables = [[.init(2, 2), .init(2, 2)]]
  problem.published = .init(plan: [[0, 1, 1, 0]], changes: 1)
  #expect(broken() == [WordedProblem("published plan", "2 seats changed, allowed 1")])
}

@Test func `a locked seat never moves and the budget of changes is kept`() throws {
  for seed in 1...5 as ClosedRange<UInt64> {
    var problem = drawnProblem(seed, rounds: 2)
    problem.spreads = []
    problem.together = []
    problem.apart = []
    problem.languages = []
    problem.fixed = []
    problem.absences = []
    let before = try problem.solve(seed: seed, budget: SearchBudget(iterations: 20_000)).plan
    problem.fixed = [.init(person: 2, round: 1, table: before[1][2])]
    problem.published = .init(plan: before, changes: 2)
    problem.potential = Potential(count: 6)
    problem.potential[0, 1] = 50
    let after = try problem.solve(seed: seed, budget: SearchBudget(iterations: 20_000))
    #expect(after.findings.broken == [])
    #expect(after.plan[1][2] == before[1][2])
  }
}

@Test func `contradictory places are refused all at once`() {
  var problem = SeatingProblem(
    people: 4, rounds: 1, tables: [.init(2, 2), .init(2, 2)], potential: Potential(count: 4))
  problem.fixed = [
    .init(person: 0, round: 0, table: 0, name: "a"),
    .init(person: 0, round: 0, table: 1, name: "b"),
    .init(person: 1, round: 0, table: 0, name: "c"),
  ]
  problem.absences = [.init(person: 1, round: 0)]
  #expect {
    try problem.solve(seed: 1, budget: SearchBudget(iterations: 1))
  } throws: { error in
    (error as? Refusal)?.inEnglish.problems == [
      WordedProblem("b", "contradicts a"), WordedProblem("c", "person 1 is absent in that round"),
    ]
  }
}

@Test(arguments: [3, 5])
func `too few and too many people for the seats are refused`(people: Int) {
  let problem = SeatingProblem(
    people: people, rounds: 1, tables: [.init(2, 2), .init(2, 2)],
    potential: Potential(count: people))
  #expect {
    try problem.solve(seed: 1, budget: SearchBudget(iterations: 1))
  } throws: { error in
    (error as? Refusal)?.code == "seats-do-not-fit" && (error as? Refusal)?.problems.count == 1
  }
}

@Test func `fixed places that leave too few for other seats are named`() throws {
  var problem = SeatingProblem(
    people: 9, rounds: 2, tables: [.init(3, 4), .init(3, 3), .init(3, 3)],
    potential: Potential(count: 9))
  problem.fixed = (0..<9).map { person in
    .init(person: person, round: 0, table: person < 4 ? 0 : person < 7 ? 1 : 2, name: "P\(person)")
  }
  #expect {
    try problem.solve(seed: 1, budget: SearchBudget(iterations: 1))
  } throws: { error in
    let message = "with the fixed places 10 seats must be taken, but 9 people are there"
    let refusal = (error as? Refusal)?.inEnglish
    return refusal?.problems
      == [WordedProblem("round 1", "\(message); unlock 1 of: P0; P1; P2; P3")]
      && refusal?.advice.contains("convene seating unlock PERSON ROUND") == true
  }
  for person in 0..<4 {
    var freed = problem
    freed.fixed.removeAll { $0.person == person }
    #expect(freed.misfits == [])
  }
  problem.fixed += [.init(person: 4, round: 1, table: 2, name: "twice")]
  problem.fixed += (5..<8).map { .init(person: $0, round: 1, table: 2, name: "Q\($0)") }
  #expect(
    problem.misfits.inEnglish.last
      == WordedProblem(
        "round 2, table 3", "4 are fixed at 3 seats; unlock 1 of: twice; Q5; Q6; Q7"))
}

@Test func `seats do not fit exactly where fixed places or numbers are told as the cause`() {
  var random = SeededRandom(seed: 77)
  for _ in 0..<400 {
    let people = 2 + random.below(7)
    let tables = (0..<(1 + random.below(3))).map { _ in
      let lowest = random.below(4)
      return SeatingProblem.Seats(lowest, lowest + random.below(3))
    }
    var problem = SeatingProblem(
      people: people, rounds: 1, tables: tables, potential: Potential(count: people))
    for person in 0..<people {
      switch random.below(3) {
      case 0:
        problem.fixed.append(.init(person: person, round: 0, table: random.below(tables.count)))
      case 1 where random.below(3) == 0: problem.absences.append(.init(person: person, round: 0))
      default: break
      }
    }
    #expect(problem.misfits.isEmpty == (SeatingStart(problem) != nil))
    var free = problem
    free.fixed = []
    let isFixed = SeatingStart(problem) == nil && SeatingStart(free) != nil
    #expect(!isFixed || problem.misfit.inEnglish.advice.hasPrefix("Unlock"))
  }
}

@Test func `a problem with numbers beyond what a search holds is refused`() {
  var problem = SeatingProblem(
    people: 12, rounds: 2, tables: [.init(3, 6), .init(3, 6)], potential: Potential(count: 12))
  problem.repeats = .priced(-1)
  problem.fit = Array(repeating: [0, Int.max], count: 12)
  problem.published = .init(
    plan: Array(repeating: Array(repeating: 9, count: 12), count: 2), changes: -2)
  #expect(Set(problem.contradictions.map(\.at)).count == 14)
  problem.repeats = .priced(5)
  problem.fit = []
  problem.published = .init(
    plan: Array(repeating: Array(repeating: 9, count: 12), count: 2), changes: 2)
  #expect(problem.contradictions.count == 24)
  #expect(
    problem.contradictions.inEnglish.first
      == WordedProblem("published plan, round 1, person 0", "there is no table 10"))
}

@Test func `nobody at no table and everybody at one table are plans`() throws {
  let nobody = SeatingProblem(
    people: 0, rounds: 0, tables: [], potential: Potential(count: 0))
  #expect(try nobody.solve(seed: 1, budget: SearchBudget(iterations: 10)).plan == [])
  var potential = Potential(count: 3)
  potential[0, 2] = 7
  let one = SeatingProblem(people: 3, rounds: 2, tables: [.init(1, 3)], potential: potential)
  let answer = try one.solve(seed: 1, budget: SearchBudget(iterations: 1000))
  #expect(answer.plan == [[0, 0, 0], [0, 0, 0]])
  #expect(answer.findings.potentialMet == 7)
  #expect(answer.findings.repeats == 3)
  #expect(answer.bound.repeats == 3)
}

@Test func `rules that cannot hold together are named and no others`() throws {
  var problem = SeatingProblem(
    people: 6, rounds: 1, tables: [.init(3, 3), .init(3, 3)], potential: Potential(count: 6))
  problem.together = [.init(0, 1, name: "0+1"), .init(1, 2, name: "1+2")]
  problem.apart = [.init(0, 2, name: "0-2"), .init(0, 3, name: "0-3")]
  let answer = try problem.solve(seed: 1, budget: SearchBudget(iterations: 3000))
  #expect(problem.conflict().names == ["0+1", "1+2", "0-2"])
  #expect(problem.conflict().isProved)
  #expect(answer.findings.broken.count == 1)
}

@Test func `sixty people at six tables of ten repeat at least 72 meetings in four rounds`() {
  #expect(SeatingBound(Golfers(groups: 6, size: 10, weeks: 4).problem).repeats == 72)
}
