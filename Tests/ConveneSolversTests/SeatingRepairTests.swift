import ConveneFixtures
import Foundation
import Testing

@testable import ConveneSolvers
@testable import ConveneValues
@testable import ConveneWords

/// A solved problem in which somebody then leaves, comes, or is bound to a table.
private struct Upset {
  var problem: SeatingProblem
  let before: [[Int]]

  init?(_ random: inout SeededRandom, people: Int, tables: Int, rounds: Int) {
    var potential = Potential(count: people)
    for one in 0..<people {
      for other in 0..<one { potential[one, other] = random.below(100) }
    }
    let size = people / tables
    problem = SeatingProblem(
      people: people, rounds: rounds,
      tables: Array(repeating: .init(size - random.below(2), size + 1), count: tables),
      potential: potential)
    problem.repeats = .priced(random.below(30))
    if random.chance(500) { problem.apart = [.init(0, 1), .init(0, 2)] }
    if random.chance(500) { problem.together = [.init(3, 4)] }
    if random.chance(500) { problem.fixed = [.init(person: 2, round: 0, table: 0)] }
    if random.chance(500) {
      let sector = (0..<people).filter { $0 % 2 == 0 }
      let share = sector.count / tables
      problem.spreads = [
        .init(Rule(name: "sector", members: sector, lowest: share - 1, highest: share + 1))
      ]
    }
    if random.chance(300) {
      problem.languages = (0..<people).map { _ in random.chance(300) ? [0] : [0, 1] }
    }
    if random.chance(300) { problem.absences = [.init(person: people - 2, round: 0)] }
    guard let answer = try? problem.solve(seed: 1, budget: SearchBudget(iterations: 2_000)),
      answer.findings.broken.isEmpty
    else { return nil }
    before = answer.plan
    let left = 1 + random.below(people - 1)
    let first = random.below(rounds)
    if random.chance(800) {
      let gone = (first..<rounds).map { SeatingProblem.Absence(person: left, round: $0) }
      problem.absences = Array(Set(problem.absences + gone)).sorted {
        ($0.round, $0.person) < ($1.round, $1.person)
      }
      problem.fixed.removeAll { $0.person == left && $0.round >= first }
    }
    if random.chance(300) { problem.absences.removeAll { $0.person == people - 2 } }
    if random.chance(300) { problem.apart.append(.init(people - 1, random.below(people - 1))) }
    for _ in 0..<random.below(4) {
      let (person, round) = (random.below(people), random.below(rounds))
      guard before[round][person] >= 0,
        !problem.absences.contains(.init(person: person, round: round)),
        !problem.fixed.contains(where: { $0.person == person && $0.round == round })
      else { continue }
      problem.fixed.append(.init(person: person, round: round, table: before[round][person]))
    }
  }
}

/// The fewest changes of any plan that breaks no rule, by trying every plan; nil for none.
private func fewestByTrying(_ problem: SeatingProblem, from before: [[Int]]) -> Int? {
  let tables = problem.tables[0].count
  let checker = SeatingChecker(problem)
  let cells = (0..<problem.rounds).flatMap { round in
    (0..<problem.people).map { (round: round, person: $0) }
  }.filter { !problem.absences.contains(.init(person: $0.person, round: $0.round)) }
  var plan = Array(repeating: Array(repeating: -1, count: problem.people), count: problem.rounds)
  var fewest: Int?
  func place(_ next: Int, _ changed: Int) {
    if let fewest, changed >= fewest { return }
    guard next < cells.count else {
      if checker.check(plan).broken.isEmpty { fewest = changed }
      return
    }
    let (round, person) = cells[next]
    let home = before[round][person]
    for table in (0..<tables).sorted(by: { one, _ in one == home }) {
      plan[round][person] = table
      place(next + 1, changed + (home == -1 || home == table ? 0 : 1))
    }
    plan[round][person] = -1
  }
  place(0, 0)
  return fewest
}

@Test func `the fewest changes are the fewest of all plans`() {
  var repaired = 0
  for seed in 1...24 as ClosedRange<UInt64> {
    var random = SeededRandom(seed: seed)
    let (tables, rounds) = seed % 4 == 0 ? (2, 2) : (3, 1)
    guard var upset = Upset(&random, people: 6, tables: tables, rounds: rounds) else { continue }
    if seed % 8 == 0 { upset.problem.repeats = .forbidden }
    let fewest = fewestByTrying(upset.problem, from: upset.before)
    let repair = try? upset.problem.repaired(
      from: upset.before, budget: SearchBudget(iterations: 5_000))
    #expect(repair?.fewest == fewest, "seed \(seed)")
    #expect(repair?.changes.count == fewest, "seed \(seed)")
    #expect(repair?.isFewestProved == fewest.map { _ in true }, "seed \(seed)")
    if fewest ?? 0 > 0 { repaired += 1 }
  }
  #expect(repaired > 1)
}

@Test func `random repairs keep the rules, the locks and the budget`() {
  let isLong = ProcessInfo.processInfo.environment["CONVENE_LONG_TESTS"] != nil
  var random = SeededRandom(seed: 11)
  var repaired = 0
  var refused = 0
  for number in 0..<(isLong ? 10_000 : 10) {
    guard let upset = Upset(&random, people: 9, tables: 3, rounds: 1 + random.below(3)) else {
      continue
    }
    let most = random.chance(500) ? random.below(5) : nil
    let budget = SearchBudget(iterations: 4_000)
    do {
      let repair = try upset.problem.repaired(
        from: upset.before, changes: most, seed: UInt64(number), budget: budget)
      repaired += 1
      #expect(repair.findings.broken == [])
      #expect(repair.changes == SeatingRepair.changes(from: upset.before, to: repair.plan))
      #expect(repair.changes.count <= most ?? repair.fewest)
      for place in upset.problem.fixed {
        #expect(repair.plan[place.round][place.person] == place.table)
      }
    } catch {
      refused += 1
      guard error.code == "too-few-changes" else { continue }
      let without = try? upset.problem.repaired(from: upset.before, budget: budget)
      #expect(without.map { $0.fewest > most ?? Int.max } ?? false)
      #expect(error.inEnglish.advice.hasSuffix("--changes \(without?.fewest ?? -1)"))
    }
  }
  #expect(repaired > 0)
  #expect(refused > 0)
}

@Test func `a plan that still keeps every rule does not move`() throws {
  var problem = SeatingProblem(
    people: 6, rounds: 2, tables: [.init(2, 3), .init(2, 3)], potential: Potential(count: 6))
  problem.absences = [.init(person: 5, round: 1)]
  let before = [[0, 0, 0, 1, 1, 1], [0, 1, 0, 1, 0, 1]]
  let repair = try problem.repaired(from: before)
  #expect(repair.changes == [])
  #expect(repair.plan == [[0, 0, 0, 1, 1, 1], [0, 1, 0, 1, 0, -1]])
  #expect(repair.isFewestProved)
}

@Test func `too few changes are refused with the number that is enough`() {
  var problem = SeatingProblem(
    people: 6, rounds: 1, tables: [.init(2, 4), .init(2, 4)], potential: Potential(count: 6))
  problem.absences = [.init(person: 4, round: 0), .init(person: 5, round: 0)]
  let before = [[0, 0, 0, 0, 1, 1]]
  do {
    _ = try problem.repaired(from: before, changes: 1)
    Issue.record("one change is not enough")
  } catch {
    #expect(error.code == "too-few-changes")
    #expect(error.inEnglish.advice == "Allow them: convene seating repair --changes 2")
  }
}

@Test func `a plan of another meeting is not repaired`() {
  let problem = SeatingProblem(
    people: 4, rounds: 1, tables: [.init(2, 2), .init(2, 2)], potential: Potential(count: 4))
  #expect { try problem.repaired(from: [[0, 1, 2, 0]]) } throws: {
    ($0 as? Refusal)?.code == "other-plan"
  }
}

/// The fewest people left over by any plan whose rules hold among those seated.
private func fewestUnplaced(_ problem: SeatingProblem) -> Int {
  var relaxed = problem
  relaxed.fixed = []
  relaxed.tables = problem.tables.map { $0.map { .init(0, $0.highest) } }
  relaxed.spreads = problem.spreads.map {
    .init(Rule(name: $0.rule.name, members: $0.rule.members, lowest: 0, highest: $0.rule.highest))
  }
  var fewest = Int.max
  var row = Array(repeating: -1, count: problem.people)
  func place(_ person: Int, _ unplaced: Int) {
    if unplaced >= fewest { return }
    guard person < problem.people else {
      var here = relaxed
      here.absences = row.indices.filter { row[$0] == -1 }.map { .init(person: $0, round: 0) }
      if SeatingChecker(here).check([row]).broken.isEmpty { fewest = unplaced }
      return
    }
    let bound = problem.fixed.first { $0.person == person }?.table
    for table in [bound].compactMap({ $0 }) + (bound == nil ? [0, 1] : []) {
      row[person] = table
      place(person + 1, unplaced)
    }
    row[person] = -1
    place(person + 1, unplaced + 1)
  }
  place(0, 0)
  return fewest
}

@Test(arguments: 1...3 as ClosedRange<UInt64>)
func `a partial plan leaves over as few as any`(seed: UInt64) throws {
  var random = SeededRandom(seed: seed)
  let people = 6
  var potential = Potential(count: people)
  for one in 0..<people {
    for other in 0..<one { potential[one, other] = random.below(100) }
  }
  var problem = SeatingProblem(
    people: people, rounds: 1,
    tables: [.init(1, 2 + random.below(2)), .init(1, 1 + random.below(3))], potential: potential)
  if random.chance(500) { problem.apart = [.init(0, 1), .init(1, 2), .init(0, 2)] }
  if random.chance(500) {
    problem.spreads = [.init(Rule(name: "sector", members: 2...5, lowest: 1, highest: 1))]
  }
  if random.chance(400) {
    problem.fixed = [
      .init(person: 0, round: 0, table: 1), .init(person: 3, round: 0, table: 1),
      .init(person: 4, round: 0, table: 1),
    ]
  }
  let partial = try problem.partial(budget: SearchBudget(iterations: 5_000))
  #expect(partial.unplaced.count == fewestUnplaced(problem))
  #expect(partial.unplaced.map(\.person) == (0..<people).filter { partial.plan[0][$0] == -1 })
}
