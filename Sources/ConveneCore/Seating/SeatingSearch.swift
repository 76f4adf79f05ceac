/// The state of a seating search: where everybody sits, and what each possible move would gain.
///
/// While one round is changed and the others stand still, the value of two people sharing a table
/// is one number: their potential when they meet nowhere else, minus the price of a repeat when
/// they do. `near` holds it per round, `pull` its sum over each table, so that the gain of a swap is
/// five look-ups. Tables are numbered from 1 here; 0 is where the absent are.
final class SeatingSearch {
  let people: Int
  let tables: Int
  let rounds: Int
  /// Round · people + person, person.
  let near: Grid<Int32>
  /// Round · (tables + 1) + table, person.
  let pull: Grid<Int32>
  /// Round, person: the pull of the own table; far above all else for who may not move.
  let own: Grid<Int32>
  /// Round, person: the table.
  let seat: Grid<Int32>
  let meetings: Grid<UInt8>
  /// Round, table: how many sit there.
  let taken: Grid<Int32>
  let lowest: Grid<Int32>
  let highest: Grid<Int32>
  let movable: [[Int]]
  let price: Int32
  let potential: [Int32]
  let fit: [[Int]]
  let rules: SeatingRules
  /// Potential met, and fit, minus the price of repeats.
  var objective = 0
  /// Broken rules; sizes, fixed places and absences are never broken.
  var violations = 0

  static let never: Int32 = 1 << 29

  init(_ problem: SeatingProblem, price: Int) {
    people = problem.people
    tables = problem.tables.map(\.count).max() ?? 0
    rounds = problem.rounds
    self.price = Int32(price)
    potential = problem.potential.values
    fit = problem.fit
    near = Grid(rows: rounds * people, columns: people, repeating: 0)
    pull = Grid(rows: rounds * (tables + 1), columns: people, repeating: 0)
    own = Grid(rows: rounds, columns: people, repeating: 0)
    seat = Grid(rows: rounds, columns: people, repeating: 0)
    meetings = Grid(rows: rounds > 1 ? people : 1, columns: people, repeating: 0)
    taken = Grid(rows: rounds, columns: tables + 1, repeating: 0)
    lowest = Grid(rows: rounds, columns: tables + 1, repeating: 0)
    highest = Grid(rows: rounds, columns: tables + 1, repeating: 0)
    for (round, row) in problem.tables.enumerated() {
      for (table, seats) in row.enumerated() {
        lowest[round, table + 1] = Int32(seats.lowest)
        highest[round, table + 1] = Int32(seats.highest)
      }
    }
    var bound = Set(
      problem.fixed.map { SeatingProblem.Absence(person: $0.person, round: $0.round) })
    bound.formUnion(problem.absences)
    movable = (0..<rounds).map { round in
      (0..<problem.people).filter { !bound.contains(.init(person: $0, round: round)) }
    }
    rules = SeatingRules(problem)
  }

  /// Takes over a whole plan, tables from 0 and −1 for absent, and works everything out afresh.
  func adopt(_ plan: [[Int]]) {
    for round in 0..<rounds {
      for table in 0...tables { taken[round, table] = 0 }
      for person in 0..<people {
        let table = plan[round][person] + 1
        seat[round, person] = Int32(table)
        taken[round, table] += 1
      }
    }
    if rounds > 1 { countMeetings() }
    weigh()
    violations = rules.recount(seat: seat)
  }

  /// The plan as it stands, tables from 0 and −1 for absent.
  var plan: [[Int]] { (0..<rounds).map { seat.array(row: $0).map { Int($0) - 1 } } }

  private func countMeetings() {
    meetings.fill(0)
    for round in 0..<rounds {
      let row = seat.row(round)
      for one in 0..<people where row[one] > 0 {
        for other in 0..<people where row[other] == row[one] && other != one {
          meetings[one, other] += 1
        }
      }
    }
  }

  private func weigh() {
    objective = 0
    for round in 0..<rounds {
      let row = seat.row(round)
      for one in 0..<people {
        let values = near.row(round * people + one)
        for other in 0..<people where other != one {
          let before = rounds == 1 ? 0 : Int(meetings[one, other])
          let here = row[one] > 0 && row[one] == row[other] ? 1 : 0
          values[other] =
            before - (rounds == 1 ? 0 : here) == 0 ? potential[one * people + other] : -price
        }
      }
      for table in 0...tables {
        let sums = pull.row(round * (tables + 1) + table)
        for person in 0..<people {
          sums[person] = table > 0 && !fit.isEmpty ? Int32(fit[person][table - 1]) : 0
        }
      }
      for other in 0..<people {
        let sums = pull.row(round * (tables + 1) + Int(row[other]))
        let values = near.row(round * people + other)
        for person in 0..<people { sums[person] += values[person] }
      }
      for person in 0..<people { own[round, person] = Self.never }
      for person in movable[round] {
        own[round, person] = pull[round * (tables + 1) + Int(row[person]), person]
      }
      for person in 0..<people where row[person] > 0 && !fit.isEmpty {
        objective += fit[person][Int(row[person]) - 1]
      }
    }
    objective += meetingValue()
  }

  private func meetingValue() -> Int {
    var sum = 0
    for one in 0..<people {
      for other in 0..<one {
        let count: Int
        if rounds == 1 {
          count = seat[0, one] > 0 && seat[0, one] == seat[0, other] ? 1 : 0
        } else {
          count = Int(meetings[one, other])
        }
        guard count > 0 else { continue }
        sum += Int(potential[one * people + other]) - (count - 1) * Int(price)
      }
    }
    return sum
  }

  /// Moves `person` from `old` to `new` in `round`, where `partner`, if any, goes the other way.
  ///
  /// The caller accounts for `objective` and `violations`.
  func move(round: Int, person: Int, from old: Int, to new: Int, partner: Int?) {
    let first = pull.row(round * (tables + 1) + old)
    let second = pull.row(round * (tables + 1) + new)
    let mine = near.row(round * people + person)
    let held = own.row(round)
    let row = seat.row(round)
    let here = Int32(truncatingIfNeeded: old)
    let there = Int32(truncatingIfNeeded: new)
    if let partner {
      let theirs = near.row(round * people + partner)
      for other in 0..<people {
        let change = theirs[other] &- mine[other]
        first[other] &+= change
        second[other] &-= change
        let sits = row[other]
        held[other] &+= sits == here ? change : (sits == there ? 0 &- change : 0)
      }
    } else {
      for other in 0..<people {
        let change = 0 &- mine[other]
        first[other] &+= change
        second[other] &-= change
        let sits = row[other]
        held[other] &+= sits == here ? change : (sits == there ? 0 &- change : 0)
      }
      taken[round, old] -= 1
      taken[round, new] += 1
    }
    if rounds > 1 { exchange(round, person, old, new, partner) }
    rules.move(round: round, person: person, from: old, to: new, row: row)
    row[person] = there
    held[person] = second[person]
    if let partner {
      rules.move(round: round, person: partner, from: new, to: old, row: row)
      row[partner] = here
      held[partner] = first[partner]
    }
  }

  private func exchange(_ round: Int, _ person: Int, _ old: Int, _ new: Int, _ partner: Int?) {
    let row = seat.row(round)
    for other in 0..<people {
      let sits = Int(row[other])
      if sits == old {
        if other == person { continue }
        part(round, person, other)
        if let partner { meet(round, partner, other) }
      } else if sits == new {
        if other == partner { continue }
        meet(round, person, other)
        if let partner { part(round, partner, other) }
      }
    }
  }

  /// Counts one more meeting of the two in `round` and tells the other rounds what it means there.
  private func meet(_ round: Int, _ one: Int, _ other: Int) {
    let before = meetings[one, other]
    meetings[one, other] = before + 1
    meetings[other, one] = before + 1
    guard before < 2 else { return }
    revalue(round, one, other, everywhere: before == 0, by: -price, potential[one * people + other])
  }

  private func part(_ round: Int, _ one: Int, _ other: Int) {
    let after = meetings[one, other] - 1
    meetings[one, other] = after
    meetings[other, one] = after
    guard after < 2 else { return }
    revalue(round, one, other, everywhere: after == 0, by: potential[one * people + other], -price)
  }

  /// Changes what the two are worth to each other in the other rounds: in all, or where they meet.
  @inline(__always) private func revalue(
    _ round: Int, _ one: Int, _ other: Int, everywhere: Bool, by value: Int32, _ before: Int32
  ) {
    let change = value &- before
    if change == 0 { return }
    for place in 0..<rounds where place != round {
      let first = Int(seat[place, one])
      let second = Int(seat[place, other])
      let meets = first == second && first > 0
      guard everywhere || meets else { continue }
      near[place * people + one, other] = value
      near[place * people + other, one] = value
      pull[place * (tables + 1) + second, one] &+= change
      pull[place * (tables + 1) + first, other] &+= change
      if meets {
        own[place, one] &+= change
        own[place, other] &+= change
      }
    }
  }

  /// The square root of the mean square of what a drawn swap gains or loses: the unit of heat.
  func usualGain(_ random: inout SeededRandom) -> Double {
    let crowded = movable.indices.filter { movable[$0].count > 1 }
    guard !crowded.isEmpty else { return 1 }
    var sum = 0.0
    var count = 0.0
    for _ in 0..<4000 {
      let round = random.pick(crowded)
      let one = random.pick(movable[round])
      let other = random.pick(movable[round])
      let here = Int(seat[round, one])
      let there = Int(seat[round, other])
      guard here != there else { continue }
      let first = round * (tables + 1)
      let change =
        pull[first + there, one] - pull[first + here, one] + pull[first + here, other]
        - pull[first + there, other] - 2 * near[round * people + one, other]
      sum += Double(change) * Double(change)
      count += 1
    }
    return max(1, (sum / max(1, count)).squareRoot())
  }
}
