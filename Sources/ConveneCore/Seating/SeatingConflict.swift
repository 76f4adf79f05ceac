/// Finds rules that were never seen to hold together, none of which could be left out.
enum SeatingConflict {
  private enum Part {
    case spread(Int)
    case together(Int)
    case apart(Int)
    case fixed(Int)
  }

  /// Empty where a plan that keeps all of them was found after all.
  ///
  /// Each rule is left out in turn for good if the others still do not hold without it.
  static func names(in problem: SeatingProblem) -> [String] {
    let effort = min(200_000, max(10_000, 60 * problem.people * problem.people))
    var parts: [Part] = problem.spreads.indices.map { .spread($0) }
    parts += problem.together.indices.map { .together($0) }
    parts += problem.apart.indices.map { .apart($0) }
    parts += problem.fixed.indices.map { .fixed($0) }
    guard !holds(problem, parts, effort) else { return [] }
    var place = 0
    while place < parts.count {
      var fewer = parts
      fewer.remove(at: place)
      if holds(problem, fewer, effort) { place += 1 } else { parts = fewer }
    }
    return parts.map { part in
      switch part {
      case .spread(let number): problem.spreads[number].rule.name
      case .together(let number): problem.together[number].name
      case .apart(let number): problem.apart[number].name
      case .fixed(let number): problem.fixed[number].name
      }
    }
  }

  private static func holds(_ problem: SeatingProblem, _ parts: [Part], _ effort: Int) -> Bool {
    var less = problem
    less.spreads = []
    less.together = []
    less.apart = []
    less.fixed = []
    less.repeats = .priced(0)
    for part in parts {
      switch part {
      case .spread(let number): less.spreads.append(problem.spreads[number])
      case .together(let number): less.together.append(problem.together[number])
      case .apart(let number): less.apart.append(problem.apart[number])
      case .fixed(let number): less.fixed.append(problem.fixed[number])
      }
    }
    guard let solver = try? SeatingSolver(less) else { return false }
    return solver.holds(seed: 1, iterations: effort)
  }
}
