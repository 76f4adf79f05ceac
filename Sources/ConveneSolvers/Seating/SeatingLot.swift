import ConveneValues

/// A plan with the seats of one round drawn by lot among plans that are nearly as good.
package struct SeatingLot: Hashable, Sendable {
  /// One row per round: the table of each person, −1 for one who is absent.
  package let plan: [[Int]]
  /// What an independent count says of it.
  package let findings: SeatingChecker.Findings
  /// What the plan was worth from which it was drawn.
  package let best: Int
  /// No plan that could be drawn is worth less.
  package let least: Int
  /// Exchanges looked at, and made.
  package let steps: Int
  package let made: Int
}

extension SeatingProblem {
  /// Draws where `people` sit in a round among the plans worth at least 99 % of `plan` that keep all rules
  /// that it keeps; everybody else stays.
  ///
  /// Somebody and a table, or two people, are drawn again and again; whoever may go goes. Each way there is
  /// as likely as the way back, so that of all plans that such steps reach each is drawn equally often in
  /// the long run (Metropolis and others 1953). Same seed, same plan.
  ///
  /// - Parameter plan: one that breaks no rule.
  package func drawn(
    from plan: [[Int]], round: Int, among people: [Int], seed: UInt64, steps: Int? = nil
  ) -> SeatingLot {
    let checker = SeatingChecker(self)
    let best = checker.check(plan).objective
    let steps = steps ?? max(200_000, 4_000 * people.count)
    var walk = SeatingWalk(self, plan, round: round, worth: best)
    let bound = Set(
      fixed.filter { $0.round == round }.map(\.person)
        + absences.filter { $0.round == round }.map(\.person))
    let free = people.filter { !bound.contains($0) }
    let made =
      free.count < 2
      ? 0 : walk.take(steps, among: free, atLeast: best - abs(best) / 100, seed: seed)
    var drawn = plan
    drawn[round] = walk.row
    return SeatingLot(
      plan: drawn, findings: checker.check(drawn), best: best, least: best - abs(best) / 100,
      steps: steps, made: made)
  }
}

/// One round on its way from plan to plan, while the others stand still.
private struct SeatingWalk {
  private let problem: SeatingProblem
  private let round: Int
  private let rules: SeatingRules
  private let seat: SharedSeats
  /// Person, person: what the two are worth at one table of the round.
  private let worth: [Int32]
  /// Table: who sits there.
  private var groups: [[Int]]
  private var value: Int

  var row: [Int] { seat.row(round) }

  init(_ problem: SeatingProblem, _ plan: [[Int]], round: Int, worth value: Int) {
    self.problem = problem
    self.round = round
    self.value = value
    seat = SharedSeats(plan)
    rules = SeatingRules(problem)
    _ = rules.recount(seat: seat.grid)
    var met = [Bool](repeating: false, count: problem.people * problem.people)
    for (other, row) in plan.enumerated() where other != round {
      for one in row.indices where row[one] >= 0 {
        for person in 0..<one where row[person] == row[one] {
          met[one * problem.people + person] = true
          met[person * problem.people + one] = true
        }
      }
    }
    let price =
      switch problem.repeats {
      case .priced(let price): Int32(clamping: price)
      // Dearer than any plan may lose.
      case .forbidden: Int32.max / 4
      }
    worth = met.indices.map { met[$0] ? -price : problem.potential.values[$0] }
    groups = problem.tables[round].indices.map { table in
      plan[round].indices.filter { plan[round][$0] == table }
    }
  }

  /// Returns how many steps were taken of those looked at.
  mutating func take(_ steps: Int, among people: [Int], atLeast least: Int, seed: UInt64) -> Int {
    var random = SeededRandom(seed: seed)
    var made = 0
    for _ in 0..<steps {
      let one = random.pick(people)
      let from = table(of: one)
      if random.below(2) == 0 {
        let other = random.pick(people)
        let to = table(of: other)
        guard from != to else { continue }
        let gain =
          pull(one, to, without: other) - pull(one, from, without: one)
          + pull(other, from, without: one) - pull(other, to, without: other)
        guard value + gain >= least, keepsRules(one, from, to, partner: other) else { continue }
        go(one, from, to)
        go(other, to, from)
        value += gain
      } else {
        let to = random.below(groups.count)
        let seats = problem.tables[round]
        guard from != to, groups[to].count < seats[to].highest,
          groups[from].count > seats[from].lowest
        else { continue }
        let gain = pull(one, to, without: one) - pull(one, from, without: one)
        guard value + gain >= least, keepsRules(one, from, to, partner: nil) else { continue }
        go(one, from, to)
        value += gain
      }
      made += 1
    }
    return made
  }

  private func table(of person: Int) -> Int { Int(seat.grid[round, person]) - 1 }

  /// What somebody is worth at a table, with those there but one.
  private func pull(_ person: Int, _ table: Int, without other: Int) -> Int {
    var sum = problem.fit.isEmpty ? 0 : problem.fit[person][table]
    for one in groups[table] where one != other && one != person {
      sum += Int(worth[person * problem.people + one])
    }
    return sum
  }

  private func keepsRules(_ person: Int, _ from: Int, _ to: Int, partner: Int?) -> Bool {
    rules.areNone
      || rules.strain(
        round: round, person: person, from: from + 1, to: to + 1, partner: partner,
        row: seat.grid.row(round)) <= 0
  }

  private mutating func go(_ person: Int, _ from: Int, _ to: Int) {
    rules.move(
      round: round, person: person, from: from + 1, to: to + 1, row: seat.grid.row(round))
    seat.grid[round, person] = Int32(to + 1)
    groups[from].removeAll { $0 == person }
    groups[to].append(person)
  }
}

/// Round, person: the table from 1, or 0 for who is absent.
private final class SharedSeats {
  let grid: Grid<Int32>

  init(_ plan: [[Int]]) {
    grid = Grid(rows: plan.count, columns: max(1, plan.first?.count ?? 0), repeating: 0)
    for (round, row) in plan.enumerated() {
      for (person, table) in row.enumerated() { grid[round, person] = Int32(table + 1) }
    }
  }

  func row(_ round: Int) -> [Int] { grid.array(row: round).map { Int($0) - 1 } }
}
