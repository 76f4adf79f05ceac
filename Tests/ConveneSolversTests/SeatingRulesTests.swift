import Testing

@testable import ConveneSolvers
@testable import ConveneValues

private func small(_ seed: UInt64) -> SeatingProblem {
  var random = SeededRandom(seed: seed)
  var potential = Potential(count: 6)
  for one in 0..<6 {
    for other in 0..<one { potential[one, other] = random.below(100) }
  }
  var problem = SeatingProblem(
    people: 6, rounds: 1, tables: [.init(2, 4), .init(2, 4)], potential: potential)
  if random.chance(500) { problem.apart = [.init(0, 1)] }
  if random.chance(500) { problem.together = [.init(2, 3)] }
  if random.chance(500) { problem.fixed = [.init(person: 5, round: 0, table: 1)] }
  if random.chance(300) { problem.absences = [.init(person: 1, round: 0)] }
  if random.chance(300) { problem.languages = [[0], [0, 1], [1], [1], [0, 1], []] }
  return problem
}

/// The highest objective of all plans that break no rule; nil where there is none.
private func optimum(_ problem: SeatingProblem) -> Int? {
  let checker = SeatingChecker(problem)
  return (0..<64).compactMap { bits -> Int? in
    let row = (0..<6).map { person in
      problem.absences.contains { $0.person == person } ? -1 : (bits >> person) & 1
    }
    let findings = checker.check([row])
    return findings.broken.isEmpty ? findings.objective : nil
  }.max()
}

@Test func `one more rule never makes the best plan worth more`() throws {
  for seed in 1...6 as ClosedRange<UInt64> {
    let problem = small(seed)
    let before = optimum(problem)
    var others = Array(repeating: problem, count: 4)
    others[0].apart.append(.init(2, 4))
    others[1].together.append(.init(0, 4))
    others[2].spreads.append(.init(Rule(name: "r", members: [0, 2, 4], lowest: 1, highest: 2)))
    others[3].fixed.append(.init(person: 0, round: 0, table: 0))
    for more in others {
      let after = optimum(more)
      #expect(after ?? Int.min <= before ?? Int.min)
      guard let after, more.contradictions.isEmpty else { continue }
      let answer = try more.solve(seed: seed, budget: SearchBudget(iterations: 100_000))
      #expect(answer.findings.broken == [])
      #expect(answer.findings.objective == after)
    }
  }
}

@Test func `all plans of a small meeting are gone through to prove a conflict`() {
  for seed in 1...30 as ClosedRange<UInt64> {
    var problem = small(seed)
    problem.apart += [.init(0, 4), .init(1, 4)]
    problem.spreads = [
      .init(Rule(name: "r", members: [0, 2, 4], lowest: 1, highest: 2), tables: [0])
    ]
    #expect(SeatingExact.isPossible(problem) == (optimum(problem) != nil))
  }
}

@Test func `a conflict is proved among few and only found among many`() {
  for (people, isProved) in [(12, true), (14, false)] {
    var problem = SeatingProblem(
      people: people, rounds: 2, tables: [.init(2, 12), .init(2, 12)],
      potential: Potential(count: people))
    problem.apart = [.init(0, 1, name: "0-1"), .init(5, 6, name: "5-6")]
    problem.together = [.init(0, 2, name: "0+2"), .init(2, 1, name: "2+1")]
    let conflict = problem.conflict()
    #expect(conflict.names == ["0+2", "2+1", "0-1"])
    #expect(conflict.isProved == isProved)
  }
}

@Test func `other numbers for the same people change nothing but the numbers`() {
  for seed in 1...6 as ClosedRange<UInt64> {
    let problem = small(seed)
    var random = SeededRandom(seed: seed)
    let order = random.sample(Array(0..<6), 6)
    var renamed = problem
    // Person `order[new]` of before is person `new` now.
    let now = { (old: Int) in order.firstIndex(of: old) ?? -1 }
    renamed.potential = problem.potential.restricted(to: order)
    renamed.apart = problem.apart.map { .init(now($0.one), now($0.other)) }
    renamed.together = problem.together.map { .init(now($0.one), now($0.other)) }
    renamed.fixed = problem.fixed.map { .init(person: now($0.person), round: 0, table: $0.table) }
    renamed.absences = problem.absences.map { .init(person: now($0.person), round: 0) }
    if !problem.languages.isEmpty { renamed.languages = order.map { problem.languages[$0] } }
    #expect(optimum(renamed) == optimum(problem))
    #expect(SeatingBound(renamed) == SeatingBound(problem))
    for bits in 0..<64 {
      let row = (0..<6).map { (bits >> $0) & 1 }
      let one = SeatingChecker(problem).check([row])
      let other = SeatingChecker(renamed).check([order.map { row[$0] }])
      #expect(one.objective == other.objective)
      #expect(one.broken.count == other.broken.count)
    }
  }
}

/// Tables of eight in three rounds, and two who must not share one.
private func wide(people: Int) -> SeatingProblem {
  var problem = SeatingProblem(
    people: people, rounds: 3, tables: Array(repeating: .init(8, 8), count: people / 8),
    potential: Potential(count: people))
  problem.apart = [.init(20, 21, name: "20 and 21 apart")]
  return problem
}

@Test func `one rule of many people is not blamed for being hard to find`() throws {
  let problem = wide(people: 200)
  #expect(problem.conflict().names == [])
  for seed in 1...3 as ClosedRange<UInt64> {
    let answer = try problem.solve(seed: seed, budget: SearchBudget(iterations: 200_000))
    #expect(answer.findings.broken == [])
  }
}

@Test func `of many rules only those are blamed that do not hold together`() {
  var problem = wide(people: 32)
  problem.together = [.init(10, 11, name: "10 with 11"), .init(5, 6, name: "5 with 6")]
  problem.apart.append(.init(10, 11, name: "10 and 11 apart"))
  #expect(problem.conflict().names == ["10 with 11", "10 and 11 apart"])
}

@Test func `more rounds than there are people to meet conflict with meeting nobody twice`() {
  var problem = SeatingProblem(
    people: 9, rounds: 5, tables: Array(repeating: .init(3, 3), count: 3),
    potential: Potential(count: 9))
  problem.repeats = .forbidden
  #expect(problem.conflict().names == ["nobody meets anybody twice"])
  #expect(problem.conflict().isProved)
  #expect(SeatingBound(problem).repeats == 9)
}

@Test func `too few changes conflict with a person fixed elsewhere`() {
  let tables = Array(repeating: SeatingProblem.Seats(2, 2), count: 2)
  var problem = SeatingProblem(
    people: 4, rounds: 1, tables: tables, potential: Potential(count: 4))
  problem.published = .init(plan: [[0, 0, 1, 1]], changes: 1)
  problem.fixed = [.init(person: 0, round: 0, table: 1, name: "the host at table 2")]
  #expect(problem.conflict().names == ["the host at table 2", "seats changed: at most 1"])
  problem.published = .init(plan: [[0, 0, 1, 1]], changes: 2)
  #expect(problem.conflict().names == [])
}
