/// The fewest rules that a trade could break, looked up instead of counted.
///
/// What each of the two breaks by leaving and joining tables is summed apart; rules that both count
/// for are not changed, and at most that much is taken off. Where potentials or rules other than
/// spreads matter, no trade is ruled out.
final class SeatingTradeOdds {
  private let says: Bool
  private let steady: [Bool]
  private let width: Int
  /// Round · (tables + 1) + table, person: rules broken by joining the table, and by leaving it.
  private let joining: Grid<Int32>
  private let leaving: Grid<Int32>
  /// Round, person: rules broken by leaving the own table.
  private let own: Grid<Int32>
  /// Person, person: at most so much of the sums of a round is not so.
  private let shared: Grid<Int32>
  /// The strain of each trade with the person weighed.
  private let strains: Grid<Int32>

  init(_ search: SeatingSearch, steady: [Int]) {
    let people = search.people
    says = !search.hasWorth && search.fit.isEmpty && search.rules.areSpreads
    self.steady = (0..<people).map(Set(steady).contains)
    width = search.tables + 1
    joining = Grid(rows: search.rounds * width, columns: people, repeating: 0)
    leaving = Grid(rows: search.rounds * width, columns: people, repeating: 0)
    own = Grid(rows: search.rounds, columns: people, repeating: 0)
    shared = Grid(rows: people, columns: people, repeating: 0)
    strains = Grid(rows: 1, columns: people, repeating: 0)
    guard says else { return }
    for one in 0..<people {
      for other in 0..<people {
        let most = search.rules.mostShared(one, other)
        shared[one, other] = Int32(2 * most)
      }
    }
    for round in 0..<search.rounds {
      for table in 1..<width { refresh(round, table, search) }
    }
  }

  /// Looks up the strain of every trade with `one`.
  func weigh(_ one: Int, _ search: SeatingSearch) {
    let sums = strains.row(0)
    let never = Int32(1) << 20
    for other in 0..<search.people {
      sums[other] = other != one && steady[other] ? 0 : never
    }
    guard says else { return }
    for round in 0..<search.rounds {
      let row = search.seat.row(round)
      let lines = round * width
      let here = Int(row[one])
      let base = own[round, one]
      let (joining, own) = (self.joining.row(lines + here), self.own.row(round))
      let shared = self.shared.row(one)
      for other in 0..<search.people where Int(row[other]) != here {
        sums[other] &+= base &+ joining[other] &+ own[other] &- shared[other]
        sums[other] &+= self.joining[lines &+ Int(row[other]), one]
      }
    }
  }

  /// The fewest rules that the trade with `other` could break; below zero where it mends.
  @inline(__always) func strain(of other: Int) -> Int { Int(strains[0, other]) }

  /// Takes note of a trade that was made.
  func traded(_ one: Int, _ other: Int, _ search: SeatingSearch) {
    guard says else { return }
    for round in 0..<search.rounds {
      refresh(round, Int(search.seat[round, one]), search)
      refresh(round, Int(search.seat[round, other]), search)
    }
  }

  private func refresh(_ round: Int, _ table: Int, _ search: SeatingSearch) {
    let line = round * width + table
    search.rules.margins(
      round: round, table: table, leaving: leaving.row(line), joining: joining.row(line))
    for person in 0..<search.people where Int(search.seat[round, person]) == table {
      own[round, person] = leaving[line, person]
    }
  }
}
