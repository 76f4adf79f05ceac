/// Rules that do not hold together, none of which could be left out.
package struct SeatingConflict: Hashable, Sendable {
  /// Empty where a plan keeps all rules.
  package let names: [String]
  /// That they cannot hold together was proved; otherwise no plan was found that keeps them.
  package let isProved: Bool

  private enum Part {
    case spread(Int)
    case together(Int)
    case apart(Int)
    case fixed(Int)
  }

  init(_ problem: SeatingProblem, shouldStop: () -> Bool) {
    let parts = Self.least(problem, shouldStop)
    names = parts.map { part in
      switch part {
      case .spread(let number): problem.spreads[number].rule.name
      case .together(let number): problem.together[number].name
      case .apart(let number): problem.apart[number].name
      case .fixed(let number): problem.fixed[number].name
      }
    }
    isProved =
      !names.isEmpty && SeatingExact.isPossible(Self.reduced(problem, to: parts)) == false
  }

  /// Half of the rules, then quarters, and so on down to each alone are left out for good if the
  /// others still do not hold without them.
  private static func least(_ problem: SeatingProblem, _ shouldStop: () -> Bool) -> [Part] {
    let effort = min(200_000, max(10_000, 60 * problem.people * problem.people))
    var parts: [Part] = problem.spreads.indices.map { .spread($0) }
    parts += problem.together.indices.map { .together($0) }
    parts += problem.apart.indices.map { .apart($0) }
    parts += problem.fixed.indices.map { .fixed($0) }
    if holds(problem, parts, effort) { return [] }
    var width = (parts.count + 1) / 2
    while width > 0 {
      var place = 0
      while place < parts.count {
        if shouldStop() { return [] }
        var fewer = parts
        fewer.removeSubrange(place..<min(parts.count, place + width))
        if holds(problem, fewer, effort) { place += width } else { parts = fewer }
      }
      width = width == 1 ? 0 : (width + 1) / 2
    }
    return parts
  }

  private static func holds(_ problem: SeatingProblem, _ parts: [Part], _ effort: Int) -> Bool {
    let less = reduced(problem, to: parts)
    guard let solver = try? SeatingSolver(less) else { return false }
    return SeatingExact.isPossible(less) ?? solver.holds(seed: 1, iterations: effort)
  }

  private static func reduced(_ problem: SeatingProblem, to parts: [Part]) -> SeatingProblem {
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
    return less
  }
}
