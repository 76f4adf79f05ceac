/// Social golfers: groups × size people, so many weeks, and nobody meets anybody twice.
package struct Golfers: Hashable, Sendable {
  package let groups: Int
  package let size: Int
  package let weeks: Int

  package init(groups: Int, size: Int, weeks: Int) {
    self.groups = groups
    self.size = size
    self.weeks = weeks
  }

  /// Reads `8-4-10`.
  package init(_ text: String) throws(Refusal) {
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard numbers.count == 3, numbers.allSatisfy({ $0 > 0 }), numbers[0] * numbers[1] <= 2000 else {
      throw .unreadable([Problem(text, "is not groups-size-weeks, such as 8-4-10")])
    }
    self.init(groups: numbers[0], size: numbers[1], weeks: numbers[2])
  }

  /// The same as a seating problem in which only repeats cost.
  package var problem: SeatingProblem {
    let people = groups * size
    let seats = Array(repeating: SeatingProblem.Seats(size, size), count: groups)
    var problem = SeatingProblem(
      people: people, rounds: weeks, tables: seats, potential: Potential(count: people))
    problem.repeats = .priced(1)
    return problem
  }

  /// Solved by construction where one is known here, else by search.
  package func solve(seed: UInt64, budget: SearchBudget) throws(Refusal) -> SeatingAnswer {
    let problem = self.problem
    guard let plan = construction else { return try problem.solve(seed: seed, budget: budget) }
    return SeatingAnswer(
      plan: plan, findings: SeatingChecker(problem).check(plan), bound: SeatingBound(problem),
      conflict: [], iterations: 0)
  }

  /// A plan without repeats from the geometry of a finite field, nil where none is known here.
  var construction: [[Int]]? {
    if groups == size, weeks <= groups + 1, let field = GaloisField(groups) {
      return Self.plane(field, weeks)
    }
    if size <= groups, weeks <= groups, let field = GaloisField(groups) {
      return Self.transversal(field, size, weeks)
    }
    return Self.spread(people: groups * size, size: size, weeks: weeks)
  }

  /// The lines of an affine plane, one direction a week.
  private static func plane(_ field: GaloisField, _ weeks: Int) -> [[Int]] {
    let order = field.order
    return (0..<weeks).map { week in
      (0..<order * order).map { person in
        let (across, up) = (person / order, person % order)
        return week == order ? across : field.sum(up, field.product(week, across))
      }
    }
  }

  /// The first `size` columns of an affine plane: each group has one of every column.
  private static func transversal(_ field: GaloisField, _ size: Int, _ weeks: Int) -> [[Int]] {
    let order = field.order
    return (0..<weeks).map { week in
      (0..<order * size).map { person in
        field.sum(person % order, field.product(week, person / order))
      }
    }
  }

  /// Planes through the origin of a space over two elements that meet nowhere else, one a week.
  ///
  /// The groups of a week are the plane and its translates; only groups of four are built so.
  private static func spread(people: Int, size: Int, weeks: Int) -> [[Int]]? {
    guard size == 4, people & (people - 1) == 0, 8...256 ~= people else { return nil }
    var planes: [(Int, Int)] = []
    var used = Array(repeating: false, count: people)
    var steps = 200_000
    guard add(weeks, to: &planes, &used, from: 1, &steps) else { return nil }
    return planes.map { one, other in
      var groups = Array(repeating: -1, count: people)
      var next = 0
      for person in 0..<people where groups[person] < 0 {
        for shift in [0, one, other, one ^ other] { groups[person ^ shift] = next }
        next += 1
      }
      return groups
    }
  }

  private static func add(
    _ weeks: Int, to planes: inout [(Int, Int)], _ used: inout [Bool], from least: Int,
    _ steps: inout Int
  ) -> Bool {
    if weeks == 0 { return true }
    for one in least..<used.count where !used[one] {
      for other in (one + 1)..<max(one + 1, used.count) where !used[other] && !used[one ^ other] {
        steps -= 1
        guard steps > 0 else { return false }
        let points = [one, other, one ^ other]
        for point in points { used[point] = true }
        planes.append((one, other))
        if add(weeks - 1, to: &planes, &used, from: one + 1, &steps) { return true }
        planes.removeLast()
        for point in points { used[point] = false }
      }
    }
    return false
  }

  /// One line per week, its groups one after the other.
  package static func text(of plan: [[Int]]) -> String {
    plan.map { row in
      row.indices.sorted { (row[$0], $0) < (row[$1], $1) }.map(String.init).joined(separator: " ")
        + "\n"
    }.joined()
  }
}
