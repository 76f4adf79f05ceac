import ConveneValues

/// The state of a seating search: where everybody sits, and what each possible move would gain.
///
/// One round is open at a time. While the others stand still, the value of two people sharing a
/// table in it is one number: their potential when they meet nowhere else, minus the price of a
/// repeat when they do. `near` holds it, `pull` its sum over each table, so that the gain of a swap
/// is five look-ups, and nothing else need be told of a move until another round is opened. Tables
/// are numbered from 1 here; 0 is where the absent are.
final class SeatingSearch {
  let people: Int
  /// People rounded up to a whole number of blocks; beyond them nobody sits, and nobody gains.
  let width: Int
  let tables: Int
  let rounds: Int
  /// People looked at together when moves are weighed.
  static let block = 8
  /// Person, person, in the open round.
  let near: Grid<Int32>
  /// Table, person, in the open round.
  let pull: Grid<Int32>
  /// The pull of each person's own table; far above all else for who may not move.
  let own: Grid<Int32>
  /// Round, person: the table.
  let seat: Grid<Int32>
  /// Person, person: how often they meet in the rounds that are not open.
  let elsewhere: Grid<Int32>
  private(set) var open: Int?
  /// Round, table: how many sit there.
  let taken: Grid<Int32>
  let lowest: Grid<Int32>
  let highest: Grid<Int32>
  let movable: [[Int]]
  /// Those who must share a table, two by two.
  let companions: [SeatingProblem.Pair]
  let price: Int32
  /// Person, person: the potential.
  let worth: Grid<Int32>
  /// Some pair has a potential.
  let hasWorth: Bool
  /// Where the places of each table begin, and who sits there; worked out whenever it is needed.
  private let benches: Grid<Int32>
  let fit: [[Int]]
  let rules: SeatingRules
  /// Potential met, and fit, minus the price of repeats.
  @exclusivity(unchecked) var objective = 0
  /// Broken rules; sizes, fixed places and absences are never broken.
  @exclusivity(unchecked) var violations = 0
  /// Meetings of a pair beyond its first, over all pairs.
  private(set) var repeats = 0
  /// A repeat breaks a rule.
  let forbidsRepeats: Bool

  static let never: Int32 = 1 << 29

  init(_ problem: SeatingProblem, price: Int) {
    people = problem.people
    width = (people + Self.block - 1) / Self.block * Self.block
    tables = problem.tables.map(\.count).max() ?? 0
    rounds = problem.rounds
    self.price = Int32(price)
    forbidsRepeats = problem.repeats == .forbidden
    hasWorth = problem.potential.values.contains { $0 != 0 }
    worth = Grid(rows: people, columns: people, repeating: 0)
    for one in 0..<people {
      for other in 0..<people {
        worth[one, other] = problem.potential.values[one * people + other]
      }
    }
    benches = Grid(rows: 2, columns: max(people, tables) + 2, repeating: 0)
    fit = problem.fit
    near = Grid(rows: people, columns: width, repeating: 0)
    pull = Grid(rows: tables + 1, columns: width, repeating: 0)
    own = Grid(rows: 1, columns: width, repeating: Self.never)
    seat = Grid(rows: rounds, columns: width, repeating: 0)
    elsewhere = Grid(rows: people, columns: people, repeating: 0)
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
    companions = problem.together
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
    open = nil
    elsewhere.fill(0)
    for one in 0..<people {
      for other in 0..<people { near[one, other] = one == other ? 0 : worth[one, other] }
    }
    for round in 0..<rounds { close(round) }
    objective = fitting + meetingValue()
    violations = rules.recount(seat: seat)
    if rounds > 0 { open(0) }
  }

  /// The plan as it stands, tables from 0 and −1 for absent.
  var plan: [[Int]] { plan(in: seat) }

  func plan(in grid: borrowing Grid<Int32>) -> [[Int]] {
    (0..<rounds).map { grid.array(row: $0).prefix(people).map { Int($0) - 1 } }
  }

  /// Calls `body` with everybody at a table of `round` and all who sit there, table after table.
  @inline(__always) private func neighbours(
    in round: Int, _ body: (_ one: Int, _ other: Int) -> Void
  ) {
    let row = seat.row(round)
    let starts = benches.row(0)
    let seated = benches.row(1)
    starts[0] = 0
    starts[1] = 0
    for table in 1..<(tables + 1) { starts[table + 1] = starts[table] + taken[round, table] }
    for person in 0..<people where row[person] > 0 {
      let table = Int(row[person])
      seated[Int(starts[table])] = Int32(truncatingIfNeeded: person)
      starts[table] += 1
    }
    var first = 0
    for table in 1..<(tables + 1) {
      let last = Int(starts[table])
      for place in first..<last {
        for next in first..<last where next != place {
          body(Int(seated[place]), Int(seated[next]))
        }
      }
      first = last
    }
  }

  /// Counts the meetings of `round` among those that have happened elsewhere.
  private func close(_ round: Int) {
    neighbours(in: round) { one, other in
      elsewhere[one, other] &+= 1
      near[one, other] = 0 &- price
    }
  }

  /// Makes `round` the one whose moves are weighed.
  func open(_ round: Int) {
    if open == round { return }
    if let open { close(open) }
    open = round
    neighbours(in: round) { one, other in
      elsewhere[one, other] &-= 1
      near[one, other] = elsewhere[one, other] > 0 ? 0 &- price : worth[one, other]
    }
    let row = seat.row(round)
    for table in 0...tables {
      let sums = pull.row(table)
      for person in 0..<people {
        sums[person] = table > 0 && !fit.isEmpty ? Int32(fit[person][table - 1]) : 0
      }
    }
    for one in 0..<people {
      let values = near.row(one)
      let sums = pull.row(Int(row[one]))
      for other in 0..<width { sums[other] &+= values[other] }
    }
    let held = own.row(0)
    for person in 0..<people { held[person] = Self.never }
    for person in movable[round] { held[person] = pull[Int(row[person]), person] }
  }

  private var fitting: Int {
    guard !fit.isEmpty else { return 0 }
    var sum = 0
    for round in 0..<rounds {
      for person in 0..<people where seat[round, person] > 0 {
        sum += fit[person][Int(seat[round, person]) - 1]
      }
    }
    return sum
  }

  private func meetingValue() -> Int {
    var sum = 0
    repeats = 0
    for one in 0..<people {
      for other in 0..<one {
        let count = Int(elsewhere[one, other])
        guard count > 0 else { continue }
        repeats += count - 1
        sum += Int(worth[one, other]) - (count - 1) * Int(price)
      }
    }
    return sum
  }

  /// Moves `person` from `old` to `new` in the open `round`; `partner`, if any, goes the other way.
  ///
  /// The caller accounts for `objective` and `violations`.
  func move(round: Int, person: Int, from old: Int, to new: Int, partner: Int?) {
    let first = pull.row(old)
    let second = pull.row(new)
    let mine = near.row(person)
    let held = own.row(0)
    let row = seat.row(round)
    let here = Int32(truncatingIfNeeded: old)
    let there = Int32(truncatingIfNeeded: new)
    if let partner {
      let theirs = near.row(partner)
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
    if forbidsRepeats { recount(row, person, here, there, partner) }
    rules.move(round: round, person: person, from: old, to: new, row: row)
    row[person] = there
    held[person] = second[person]
    if let partner {
      rules.move(round: round, person: partner, from: new, to: old, row: row)
      row[partner] = here
      held[partner] = first[partner]
    }
  }

  private func recount(
    _ row: UnsafeMutablePointer<Int32>, _ person: Int, _ old: Int32, _ new: Int32, _ partner: Int?
  ) {
    for other in 0..<people where other != person && other != partner {
      let side = row[other] == old ? 1 : (row[other] == new ? -1 : 0)
      if side == 0 { continue }
      if elsewhere[person, other] > 0 { repeats -= side }
      if let partner, elsewhere[partner, other] > 0 { repeats += side }
    }
  }

  /// The square root of the mean square of what a drawn swap gains or loses: the unit of heat.
  func usualGain(_ random: inout SeededRandom) -> Double {
    let crowded = movable.indices.filter { movable[$0].count > 1 }
    guard !crowded.isEmpty else { return 1 }
    var sum = 0.0
    var count = 0.0
    for round in crowded {
      open(round)
      for _ in 0..<max(200, 4000 / crowded.count) {
        let one = random.pick(movable[round])
        let other = random.pick(movable[round])
        let here = Int(seat[round, one])
        let there = Int(seat[round, other])
        guard here != there else { continue }
        let change =
          pull[there, one] - pull[here, one] + pull[here, other] - pull[there, other]
          - 2 * near[one, other]
        sum += Double(change) * Double(change)
        count += 1
      }
    }
    return max(1, (sum / max(1, count)).squareRoot())
  }
}
