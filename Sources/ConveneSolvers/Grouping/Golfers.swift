import ConveneValues

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
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    // More digits than any number holds are as far beyond the range as the highest number.
    let numbers = parts.compactMap { part in
      part.allSatisfy { ("0"..."9").contains($0) } && !part.isEmpty ? Int(part) ?? .max : nil
    }
    guard parts.count == 3, numbers.count == 3 else {
      throw .instanceUnreadable(problems: [.notGroupsSizeWeeks(at: text)])
    }
    var wrong = Problem.beyond(
      [
        (Problem.groupsBeyond, numbers[0], Self.counts),
        (Problem.sizeBeyond, numbers[1], Self.counts),
        (Problem.weeksBeyond, numbers[2], 1...SearchLimits.rounds.upperBound),
      ], at: text)
    if wrong.isEmpty {
      wrong = Problem.beyond(
        [(Problem.groupsTimesSizeBeyond, numbers[0] * numbers[1], Self.counts)], at: text)
    }
    guard wrong.isEmpty else { throw .instanceUnreadable(problems: wrong) }
    self.init(groups: numbers[0], size: numbers[1], weeks: numbers[2])
  }

  private static let counts = 1...2000

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
      iterations: 0)
  }

  /// A plan with the fewest repeats there can be, nil where no way to one is known here.
  var construction: [[Int]]? {
    if weeks <= groups || (weeks == groups + 1 && size % groups == 0),
      let field = GaloisField(groups)
    {
      return lines(of: field)
    }
    if groups == 8, size == 4, weeks <= 10 { return Array(Self.quaternions.prefix(weeks)) }
    return spread
  }

  /// One line per week, its groups one after the other.
  package static func text(of plan: [[Int]]) -> String {
    plan.map { row in
      row.indices.sorted { (row[$0], $0) < (row[$1], $1) }.map(String.init).joined(separator: " ")
        + "\n"
    }.joined()
  }
}
