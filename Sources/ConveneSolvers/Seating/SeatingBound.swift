/// What no seating plan can beat, whatever the search finds.
package struct SeatingBound: Hashable, Sendable {
  /// Meetings beyond the first of a pair that every plan of these sizes has.
  package let repeats: Int
  /// A ceiling for the objective.
  package let objective: Int

  package init(_ problem: SeatingProblem) {
    repeats = max(Self.repeats(problem), Self.surplus(problem))
    objective = Self.objective(problem, repeats: repeats)
  }

  /// Two rounds split their people over the cells table × table, and pairs in a cell meet twice.
  ///
  /// However evenly they are split, some cells hold two or more. Summed over pairs of rounds those
  /// pairs are Σ C(m, 2) over the meetings m of each pair, and m − 1 is at least 2/rounds of C(m, 2).
  private static func repeats(_ problem: SeatingProblem) -> Int {
    var absent = Array(repeating: Set<Int>(), count: problem.rounds)
    for absence in problem.absences { absent[absence.round].insert(absence.person) }
    var pairs = 0
    for one in 0..<problem.rounds {
      for other in 0..<one {
        let both = problem.people - absent[one].union(absent[other]).count
        let away = problem.people - absent[one].count - both
        pairs += max(
          sharing(problem.tables[one], problem.tables[other].count, both, away: away),
          sharing(
            problem.tables[other], problem.tables[one].count, both,
            away: problem.people - absent[other].count - both))
      }
    }
    guard problem.rounds > 0 else { return 0 }
    return (2 * pairs + problem.rounds - 1) / problem.rounds
  }

  /// Meetings beyond the number of pairs there are, with tables as even as they may be.
  private static func surplus(_ problem: SeatingProblem) -> Int {
    var meetings = 0
    for (round, seats) in problem.tables.enumerated() {
      let absent = Set(problem.absences.filter { $0.round == round }.map(\.person))
      let present = problem.people - absent.count
      guard let sizes = SeatingStart.sizes(seats, present: present, uneven: false) else { continue }
      meetings += sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    }
    return max(0, meetings - problem.people * (problem.people - 1) / 2)
  }

  /// The fewest pairs that share a cell when `people` sit at `seats` and go on to `next` tables.
  ///
  /// The cost of one more person at a table never falls, so taking the cheapest each time is best.
  private static func sharing(
    _ seats: [SeatingProblem.Seats], _ next: Int, _ people: Int, away: Int
  ) -> Int {
    guard next > 0 else { return 0 }
    var sizes = seats.map { min($0.highest, max(0, $0.lowest - away)) }
    var rest = people - sizes.reduce(0, +)
    while rest > 0 {
      let open = seats.indices.filter { sizes[$0] < seats[$0].highest }
      guard let table = open.min(by: { sizes[$0] < sizes[$1] }) else { break }
      sizes[table] += 1
      rest -= 1
    }
    return sizes.reduce(0) { sum, size in
      let each = size / next
      let more = size % next
      return sum + (next - more) * each * (each - 1) / 2 + more * each * (each + 1) / 2
    }
  }

  private static func objective(_ problem: SeatingProblem, repeats: Int) -> Int {
    let price = if case .priced(let price) = problem.repeats { price } else { 0 }
    var together = 0
    var halves = 0
    for one in 0..<problem.people {
      var row = (0..<problem.people).map { max(0, problem.potential[one, $0]) }
      together += row.reduce(0, +)
      row.sort(by: >)
      let seats = problem.tables.map { ($0.map(\.highest).max() ?? 0) - 1 }.reduce(0, +)
      halves += row.prefix(max(0, seats)).reduce(0, +)
    }
    var ceiling = min(together, halves) / 2 - max(0, price) * repeats
    for row in problem.fit { ceiling += max(0, row.max() ?? 0) * problem.rounds }
    return ceiling
  }
}
