/// The rules of a seating plan that a search may break on its way, counted as it goes.
///
/// A broken rule counts once for every person too many or too few at a table, once for every round
/// in which a pair does not sit as asked, once for everybody at a table whom the others would not
/// understand, and once for every seat changed beyond the number allowed. Tables are numbered from
/// 1; 0 is where the absent are.
final class SeatingRules {
  private let people: Int
  private let tables: Int
  private let rounds: Int
  private let spreads: Int
  /// Person, spread: 1 for a member.
  private let member: Grid<UInt8>
  /// Round · (tables + 1) + table, spread: how many members sit there.
  private let tally: Grid<Int32>
  /// The same: how many more rules would be broken with one member less, and with one more.
  private let less: Grid<Int32>
  private let more: Grid<Int32>
  /// Spread, round · (tables + 1) + table.
  private let lowest: Grid<Int32>
  private let highest: Grid<Int32>
  private let spreadsOf: Runs
  /// The partners of each person: who must share the table, and who must not.
  private let together: Runs
  private let apart: Runs
  private let languages: SeatingLanguages
  /// Round, person: the table of the published plan, −1 where none counts.
  private let published: Grid<Int32>
  private let keepsClose: Bool
  private let changesAllowed: Int
  private var changes = 0
  /// Round, table: the broken rules that a move from or to this table could mend, or more.
  let strained: Grid<Int32>
  /// There is nothing to ask: any plan of the right sizes is allowed.
  let areNone: Bool
  /// Only spreads are asked for.
  let areSpreads: Bool

  init(_ problem: SeatingProblem) {
    people = problem.people
    tables = problem.tables.map(\.count).max() ?? 0
    rounds = problem.rounds
    spreads = problem.spreads.count
    member = Grid(rows: people, columns: max(1, spreads), repeating: 0)
    tally = Grid(rows: max(1, rounds * (tables + 1)), columns: max(1, spreads), repeating: 0)
    less = Grid(rows: tally.rows, columns: tally.columns, repeating: 0)
    more = Grid(rows: tally.rows, columns: tally.columns, repeating: 0)
    lowest = Grid(rows: max(1, spreads), columns: tally.rows, repeating: 0)
    highest = Grid(rows: max(1, spreads), columns: tally.rows, repeating: Int32.max)
    var lists = Array(repeating: [Int](), count: people)
    for (number, spread) in problem.spreads.enumerated() {
      for person in spread.rule.members where 0..<people ~= person {
        member[person, number] = 1
        lists[person].append(number)
      }
      for round in 0..<rounds {
        for table in 0..<tables where spread.holds(at: table, in: round) {
          let line = round * (tables + 1) + table + 1
          lowest[number, line] = Int32(clamping: spread.rule.lowest)
          highest[number, line] = Int32(clamping: spread.rule.highest)
        }
      }
    }
    spreadsOf = Runs(lists)
    together = Runs(people: problem.people, pairs: problem.together)
    apart = Runs(people: problem.people, pairs: problem.apart)
    languages = SeatingLanguages(problem, tables: tables)
    strained = Grid(rows: max(1, rounds), columns: tables + 1, repeating: 0)
    published = Grid(rows: rounds, columns: people, repeating: -1)
    if let plan = problem.published {
      for round in 0..<rounds {
        for person in 0..<people where plan.plan[round][person] >= 0 {
          published[round, person] = Int32(plan.plan[round][person] + 1)
        }
      }
    }
    keepsClose = problem.published != nil
    changesAllowed = problem.published?.changes ?? 0
    areSpreads =
      problem.together.isEmpty && problem.apart.isEmpty && languages.areNone
      && problem.published == nil
    areNone =
      areSpreads && problem.spreads.isEmpty
  }

  /// Counts everything afresh from `seat`, and how often a rule is broken.
  func recount(seat: borrowing Grid<Int32>) -> Int {
    tally.fill(0)
    strained.fill(0)
    languages.clear()
    changes = 0
    var broken = 0
    for round in 0..<rounds {
      let row = seat.row(round)
      for person in 0..<people {
        let table = Int(row[person])
        spreadsOf.each(person) { tally[round * (tables + 1) + table, $0] += 1 }
        languages.add(person, round: round, table: table, by: 1)
        if keepsClose, table > 0, published[round, person] > 0 {
          changes += Int(published[round, person]) == table ? 0 : 1
        }
        guard table > 0 else { continue }
        together.each(person) { other in
          guard row[other] > 0, row[other] != row[person] else { return }
          broken += 1
          strained[round, table] += 1
        }
        apart.each(person) { other in
          guard other < person, row[other] == row[person] else { return }
          broken += 2
          strained[round, table] += 1
        }
      }
    }
    broken /= 2
    for round in 0..<rounds {
      for table in 0..<(tables + 1) {
        for spread in 0..<spreads { margin(round * (tables + 1) + table, spread) }
      }
      for table in 1..<(tables + 1) {
        var here = languages.strangers(round: round, table: table)
        for spread in 0..<spreads {
          let line = round * (tables + 1) + table
          here += excess(spread, line, tally[line, spread])
        }
        broken += here
        strained[round, table] += Int32(here)
      }
    }
    return broken + max(0, changes - changesAllowed)
  }

  /// So many seats too many differ from the published plan.
  var overchanged: Int { max(0, changes - changesAllowed) }

  @inline(__always) private func excess(_ spread: Int, _ line: Int, _ count: Int32) -> Int {
    Int(max(0, max(lowest[spread, line] &- count, count &- highest[spread, line])))
  }

  private func margin(_ line: Int, _ spread: Int) {
    let count = tally[line, spread]
    let here = excess(spread, line, count)
    less[line, spread] = Int32(excess(spread, line, count - 1) - here)
    more[line, spread] = Int32(excess(spread, line, count + 1) - here)
  }

  /// How many more rules would be broken if `person` went from `old` to `new` and `partner` back.
  func strain(
    round: Int, person: Int, from old: Int, to new: Int, partner: Int?,
    row: UnsafeMutablePointer<Int32>
  ) -> Int {
    var sum = spread(round, person, old, new, unless: partner)
    sum += pairs(person, old, new, unless: partner, row)
    if let partner {
      sum += spread(round, partner, new, old, unless: person)
      sum += pairs(partner, new, old, unless: person, row)
    }
    if !languages.areNone {
      sum += languages.strain(round: round, person: person, from: old, to: new, partner: partner)
    }
    if keepsClose {
      let more =
        changed(round, person, old, new) + (partner.map { changed(round, $0, new, old) } ?? 0)
      sum += max(0, changes + more - changesAllowed) - max(0, changes - changesAllowed)
    }
    return sum
  }

  /// How many more spreads each person would break by leaving a table, and by joining it.
  func margins(
    round: Int, table: Int, leaving: UnsafeMutablePointer<Int32>,
    joining: UnsafeMutablePointer<Int32>
  ) {
    let (less, more) = (
      less.row(round * (tables + 1) + table), more.row(round * (tables + 1) + table)
    )
    for person in 0..<people {
      leaving[person] = 0
      joining[person] = 0
      spreadsOf.each(person) {
        leaving[person] &+= less[$0]
        joining[person] &+= more[$0]
      }
    }
  }

  /// The most that the spreads both count for can add to what leaving and joining a table breaks.
  func mostShared(_ one: Int, _ other: Int) -> Int {
    var most = 0
    spreadsOf.each(one) { spread in
      guard member[other, spread] == 1 else { return }
      let isExact = (0..<lowest.columns).contains { lowest[spread, $0] == highest[spread, $0] }
      most += isExact ? 2 : 1
    }
    return most
  }

  private func changed(_ round: Int, _ person: Int, _ old: Int, _ new: Int) -> Int {
    let home = Int(published[round, person])
    guard home > 0 else { return 0 }
    return (home == old ? 1 : 0) - (home == new ? 1 : 0)
  }

  @inline(__always) private func spread(
    _ round: Int, _ person: Int, _ old: Int, _ new: Int, unless partner: Int?
  ) -> Int {
    var sum: Int32 = 0
    let here = less.row(round &* (tables &+ 1) &+ old)
    let there = more.row(round &* (tables &+ 1) &+ new)
    if let partner {
      let theirs = member.row(partner)
      spreadsOf.each(person) { spread in
        if theirs[spread] == 0 { sum &+= here[spread] &+ there[spread] }
      }
    } else {
      spreadsOf.each(person) { sum &+= here[$0] &+ there[$0] }
    }
    return Int(sum)
  }

  @inline(__always) private func pairs(
    _ person: Int, _ old: Int, _ new: Int, unless partner: Int?, _ row: UnsafeMutablePointer<Int32>
  ) -> Int {
    var sum = 0
    together.each(person) { other in
      let sits = Int(row[other])
      if other == partner || sits == 0 { return }
      sum += (sits == old ? 1 : 0) - (sits == new ? 1 : 0)
    }
    apart.each(person) { other in
      let sits = Int(row[other])
      if other == partner { return }
      sum += (sits == new ? 1 : 0) - (sits == old ? 1 : 0)
    }
    return sum
  }

  /// Takes note of a move before `row` shows it; a swap is two of them, one after the other.
  func move(round: Int, person: Int, from old: Int, to new: Int, row: UnsafeMutablePointer<Int32>) {
    if areNone { return }
    let (leaving, joining) = (round * (tables + 1) + old, round * (tables + 1) + new)
    spreadsOf.each(person) { spread in
      strained[round, old] += less[leaving, spread]
      strained[round, new] += more[joining, spread]
      tally[leaving, spread] -= 1
      tally[joining, spread] += 1
      margin(leaving, spread)
      margin(joining, spread)
    }
    together.each(person) { other in
      let sits = Int(row[other])
      if sits == 0 || other == person { return }
      if sits != old {
        strained[round, old] -= 1
        strained[round, sits] -= 1
      }
      if sits != new {
        strained[round, new] += 1
        strained[round, sits] += 1
      }
    }
    apart.each(person) { other in
      let sits = Int(row[other])
      if sits == old { strained[round, old] -= 1 }
      if sits == new { strained[round, new] += 1 }
    }
    if keepsClose { changes += changed(round, person, old, new) }
    if !languages.areNone {
      for (table, change) in [(old, Int32(-1)), (new, Int32(1))] {
        strained[round, table] -= Int32(languages.strangers(round: round, table: table))
        languages.add(person, round: round, table: table, by: change)
        strained[round, table] += Int32(languages.strangers(round: round, table: table))
      }
    }
  }
}

extension Runs {
  /// Each person's partners in `pairs`.
  fileprivate init(people: Int, pairs: [SeatingProblem.Pair]) {
    var lists = Array(repeating: [Int](), count: people)
    for pair in pairs where pair.one != pair.other {
      lists[pair.one].append(pair.other)
      lists[pair.other].append(pair.one)
    }
    self.init(lists)
  }
}
