import ConveneValues

/// Plans to begin a seating search from.
///
/// Sizes, fixed places and absences hold in them; other rules need not.
struct SeatingStart {
  let problem: SeatingProblem
  /// Per round and person: nil free, −1 absent, else the table the person is bound to.
  private let bound: [[Int?]]
  /// Per round: how many are to sit at each table.
  private let sizes: [[Int]]

  /// Nil where the seats cannot be filled at all.
  init?(_ problem: SeatingProblem) {
    self.problem = problem
    var bound = Array(
      repeating: [Int?](repeating: nil, count: problem.people), count: problem.rounds)
    for place in problem.fixed { bound[place.round][place.person] = place.table }
    for absence in problem.absences { bound[absence.round][absence.person] = -1 }
    self.bound = bound
    let average = Self.meanPotential(problem)
    var sizes: [[Int]] = []
    for round in 0..<problem.rounds {
      let present = bound[round].count { $0 != -1 }
      var held = Array(repeating: 0, count: problem.tables[round].count)
      for table in bound[round].compactMap({ $0 }) where table >= 0 { held[table] += 1 }
      let seats = zip(problem.tables[round], held).map {
        SeatingProblem.Seats(max($0.lowest, $1), $0.highest)
      }
      guard let best = Self.sizes(seats, present: present, uneven: average > 0) else { return nil }
      sizes.append(best)
    }
    self.sizes = sizes
  }

  private static func meanPotential(_ problem: SeatingProblem) -> Double {
    var sum = 0
    for value in problem.potential.values { sum += Int(value) }
    return Double(sum) / Double(max(1, problem.people * problem.people))
  }

  /// Sizes within bounds that add up to `present`, with the most pairs where `uneven`, else the
  /// fewest.
  static func sizes(_ seats: [SeatingProblem.Seats], present: Int, uneven: Bool) -> [Int]? {
    guard present >= 0, seats.allSatisfy({ $0.lowest <= $0.highest }) else { return nil }
    let least = seats.map(\.lowest).reduce(0, +)
    let most = seats.map { min($0.highest, present) }.reduce(0, +)
    guard least <= present, present <= most else { return nil }
    // pairs[k] after table t: the best sum over the first t tables holding k people in all.
    var pairs: [[Int?]] = [[0] + Array(repeating: nil, count: present)]
    var choice: [[Int]] = []
    for seat in seats {
      var next = [Int?](repeating: nil, count: present + 1)
      var chosen = Array(repeating: 0, count: present + 1)
      for (before, value) in pairs[pairs.count - 1].enumerated() {
        guard let value, seat.lowest <= min(seat.highest, present - before) else { continue }
        for size in seat.lowest...min(seat.highest, present - before) {
          let sum = value + (uneven ? 1 : -1) * size * (size - 1) / 2
          if next[before + size].map({ $0 < sum }) ?? true {
            next[before + size] = sum
            chosen[before + size] = size
          }
        }
      }
      pairs.append(next)
      choice.append(chosen)
    }
    var rest = present
    var sizes = Array(repeating: 0, count: seats.count)
    for table in seats.indices.reversed() {
      sizes[table] = choice[table][rest]
      rest -= sizes[table]
    }
    return sizes
  }

  /// Everybody at a drawn table.
  func random(_ random: inout SeededRandom) -> [[Int]] {
    (0..<problem.rounds).map { round in
      var free = sizes[round]
      for table in bound[round].compactMap({ $0 }) where table >= 0 { free[table] -= 1 }
      var places: [Int] = []
      for (table, count) in free.enumerated() {
        places += Array(repeating: table, count: max(0, count))
      }
      places.shuffle(using: &random)
      return bound[round].map { $0 ?? places.popLast() ?? -1 }
    }
  }

  /// A drawn plan in which nobody meets anybody twice, nil where none is known here.
  ///
  /// People stand in ranks of as many as there are tables; in each round every rank is turned by
  /// its own number of places, so that a table takes one of each rank and never the same two (the
  /// lines of an affine plane, see `Golfers`). Those bound to a table all through are the rank that
  /// is not turned.
  func disjoint(_ random: inout SeededRandom) -> [[Int]]? {
    let tables = problem.tables.first?.count ?? 0
    let ranks = (problem.people + tables - 1) / max(1, tables)
    guard problem.tables.allSatisfy({ $0.count == tables }), ranks <= tables,
      problem.rounds <= tables, let field = GaloisField(tables)
    else { return nil }
    var grid = [Int?](repeating: nil, count: ranks * tables)
    for place in problem.fixed {
      let person = grid[place.table]
      guard person == nil || person == place.person else { return nil }
      grid[place.table] = place.person
    }
    let settled = Set(problem.fixed.map(\.person))
    guard settled.count == grid.count(where: { $0 != nil }) else { return nil }
    var others = (0..<problem.people).filter { !settled.contains($0) }
    others.shuffle(using: &random)
    for place in grid.indices where grid[place] == nil { grid[place] = others.popLast() }
    let lines = Golfers(groups: tables, size: ranks, weeks: problem.rounds).lines(of: field)
    let plan = zip(bound, lines).map { bound, line in
      var row = bound.map { $0 == -1 ? -1 : 0 }
      for (place, person) in grid.enumerated() {
        if let person, row[person] == 0 { row[person] = line[place] }
      }
      return row
    }
    var bare = SeatingProblem(
      people: problem.people, tables: problem.tables, potential: Potential(count: problem.people))
    bare.fixed = problem.fixed
    bare.absences = problem.absences
    bare.repeats = .forbidden
    return SeatingChecker(bare).check(plan).broken.isEmpty ? plan : nil
  }

  /// The published plan with the absent taken out and the newly present put in.
  func near(_ plan: [[Int]], _ random: inout SeededRandom) -> [[Int]] {
    (0..<problem.rounds).map { round in
      var row = zip(bound[round], plan[round]).map { $0 ?? $1 }
      let seats = problem.tables[round]
      var taken = Array(repeating: 0, count: seats.count)
      for table in row where table >= 0 { taken[table] += 1 }
      for person in row.indices where row[person] < 0 && bound[round][person] != -1 {
        let open = seats.indices.filter { taken[$0] < seats[$0].highest }
        let table = open.min { taken[$0] - seats[$0].lowest < taken[$1] - seats[$1].lowest }
        guard let table else { continue }
        row[person] = table
        taken[table] += 1
      }
      // Tables that are too full or too empty give and take, the free first.
      while let full = seats.indices.first(where: { taken[$0] > seats[$0].highest })
        ?? seats.indices.first(where: { table in
          taken[table] > seats[table].lowest
            && seats.indices.contains { taken[$0] < seats[$0].lowest }
        })
      {
        let short =
          seats.indices.first { taken[$0] < seats[$0].lowest }
          ?? seats.indices.first { taken[$0] < seats[$0].highest }
        let free = row.indices.filter { row[$0] == full && bound[round][$0] == nil }
        guard let short, !free.isEmpty else { break }
        row[random.pick(free)] = short
        taken[full] -= 1
        taken[short] += 1
      }
      return row
    }
  }
}
