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
    case repeats
    case changes
  }

  init(_ problem: SeatingProblem, shouldStop: @escaping () -> Bool) {
    let parts = Self.least(problem, shouldStop)
    names = parts.map { part in
      switch part {
      case .spread(let number): problem.spreads[number].rule.name
      case .together(let number): problem.together[number].name
      case .apart(let number): problem.apart[number].name
      case .fixed(let number): problem.fixed[number].name
      case .repeats: "nobody meets anybody twice"
      case .changes: "seats changed: at most \(problem.published?.changes ?? 0)"
      }
    }
    isProved = !names.isEmpty && Self.isRuledOut(Self.reduced(problem, to: parts))
  }

  /// Proved, by counting meetings or by going through all plans of a round.
  private static func isRuledOut(_ problem: SeatingProblem) -> Bool {
    (problem.repeats == .forbidden && SeatingBound(problem).repeats > 0)
      || SeatingExact.isPossible(problem) == false
  }

  /// Half of the rules, then quarters, and so on down to each alone are left out for good if the
  /// others still do not hold without them.
  private static func least(
    _ problem: SeatingProblem, _ shouldStop: @escaping () -> Bool
  ) -> [Part] {
    let effort = 60 * problem.people * (problem.people + 100)
    var parts: [Part] = problem.spreads.indices.map { .spread($0) }
    parts += problem.together.indices.map { .together($0) }
    parts += problem.apart.indices.map { .apart($0) }
    parts += problem.fixed.indices.map { .fixed($0) }
    if problem.repeats == .forbidden { parts.append(.repeats) }
    if problem.published != nil { parts.append(.changes) }
    func holds(_ parts: [Part], seed: UInt64 = 1) -> Bool {
      let less = reduced(problem, to: parts)
      guard let solver = try? SeatingSolver(less), !isRuledOut(less) else { return false }
      let alone = less.repeats != .forbidden && less.published == nil
      if alone, SeatingExact.isPossible(less) == true { return true }
      let budget = SearchBudget(iterations: alone ? effort : 20 * effort, shouldStop: shouldStop)
      return alone
        ? solver.holds(seed: seed, budget: budget)
        : solver.solve(seed: seed, budget: budget).findings.broken.isEmpty
    }
    if holds(parts) { return [] }
    var width = (parts.count + 1) / 2
    while width > 0 {
      var place = 0
      while place < parts.count {
        if shouldStop() { return [] }
        var fewer = parts
        fewer.removeSubrange(place..<min(parts.count, place + width))
        if holds(fewer) { place += width } else { parts = fewer }
      }
      width = width == 1 ? 0 : (width + 1) / 2
    }
    // What was blamed may only have been hard to find; another plan to begin with tells.
    return shouldStop() || (2...3).contains { holds(parts, seed: $0) } ? [] : parts
  }

  private static func reduced(_ problem: SeatingProblem, to parts: [Part]) -> SeatingProblem {
    var less = problem
    less.spreads = []
    less.together = []
    less.apart = []
    less.fixed = []
    less.repeats = .priced(0)
    less.published = nil
    for part in parts {
      switch part {
      case .spread(let number): less.spreads.append(problem.spreads[number])
      case .together(let number): less.together.append(problem.together[number])
      case .apart(let number): less.apart.append(problem.apart[number])
      case .fixed(let number): less.fixed.append(problem.fixed[number])
      case .repeats: less.repeats = .forbidden
      case .changes: less.published = problem.published
      }
    }
    return less
  }
}
