/// Whether any cohort keeps a set of rules, worked out exactly.
///
/// Candidates under the same rules are alike here; what is searched is how many of each kind come
/// in, with every rule narrowing what the others leave.
struct SelectionFeasibility {
  enum Verdict: Equatable {
    /// A cohort that keeps all rules.
    case possible([Int])
    case impossible
    /// The search was given up.
    case unknown
  }

  /// A condition on the number of candidates from some kinds.
  private struct Row {
    let kinds: [Int]
    let lowest: Int
    let highest: Int
  }

  private let kinds: [[Int]]
  private let least: [Int]
  private let rows: [Row]
  /// Per kind, the money the cheapest k of it cost; empty where money is not counted.
  private let prices: [[Int]]
  private let budget: Int
  private let effort: Int

  init(_ problem: SelectionProblem, effort: Int = 20_000) {
    let out = Set(problem.mustOut)
    let forced = Set(problem.mustIn)
    var patterns = Array(repeating: [Int](), count: problem.candidates)
    for (number, rule) in problem.rules.enumerated() {
      for person in rule.members { patterns[person].append(number) }
    }
    var groups: [[Int]: [Int]] = [:]
    for person in 0..<problem.candidates where !out.contains(person) || forced.contains(person) {
      groups[patterns[person], default: []].append(person)
    }
    let counts = problem.budget != nil && !problem.costs.isEmpty
    let order = groups.keys.sorted { $0.lexicographicallyPrecedes($1) }
    // The forced come first in each kind, then the cheapest, so that k of a kind means its first k.
    kinds = order.map { pattern in
      groups[pattern, default: []].sorted { one, other in
        let first = (forced.contains(one) ? 0 : 1, counts ? problem.costs[one] : 0, one)
        let second = (forced.contains(other) ? 0 : 1, counts ? problem.costs[other] : 0, other)
        return first < second
      }
    }
    least = kinds.map { $0.count { forced.contains($0) } }
    var rows = [
      Row(kinds: Array(kinds.indices), lowest: problem.lowest, highest: problem.highest)
    ]
    for (number, rule) in problem.rules.enumerated() {
      rows.append(
        Row(
          kinds: order.indices.filter { order[$0].contains(number) }, lowest: rule.lowest,
          highest: rule.highest))
    }
    // One both forced in and kept out is a row of its own that nothing can fill.
    if !forced.isDisjoint(with: out) { rows.append(Row(kinds: [], lowest: 1, highest: 1)) }
    self.rows = rows
    prices =
      counts
      ? kinds.map { kind in
        kind.reduce(into: [0]) { $0.append($0[$0.count - 1] + problem.costs[$1]) }
      } : []
    budget = problem.budget ?? 0
    self.effort = effort
  }

  func verdict() -> Verdict {
    var rest = effort
    guard let counts = search(least, kinds.map(\.count), &rest) else {
      return rest > 0 ? .impossible : .unknown
    }
    return .possible(zip(kinds, counts).flatMap { $0.prefix($1) }.sorted())
  }

  private func search(_ lowest: [Int], _ highest: [Int], _ rest: inout Int) -> [Int]? {
    rest -= 1
    guard rest > 0 else { return nil }
    var lowest = lowest
    var highest = highest
    guard narrow(&lowest, &highest) else { return nil }
    let open = lowest.indices.filter { lowest[$0] < highest[$0] }
    guard let kind = open.max(by: { highest[$0] - lowest[$0] < highest[$1] - lowest[$1] }) else {
      return lowest
    }
    let middle = (lowest[kind] + highest[kind]) / 2
    var upper = lowest
    upper[kind] = middle + 1
    var lower = highest
    lower[kind] = middle
    return search(lowest, lower, &rest) ?? search(upper, highest, &rest)
  }

  /// Takes from each kind what no row leaves it; false where a row cannot be kept.
  private func narrow(_ lowest: inout [Int], _ highest: inout [Int]) -> Bool {
    var changed = true
    while changed {
      changed = false
      for row in rows {
        let least = row.kinds.reduce(0) { $0 + lowest[$1] }
        let most = row.kinds.reduce(0) { $0 + highest[$1] }
        guard least <= row.highest, most >= row.lowest, row.lowest <= row.highest else {
          return false
        }
        for kind in row.kinds {
          let ceiling = row.highest - least + lowest[kind]
          let floor = row.lowest - most + highest[kind]
          if ceiling < highest[kind] {
            highest[kind] = ceiling
            changed = true
          }
          if floor > lowest[kind] {
            lowest[kind] = floor
            changed = true
          }
          if lowest[kind] > highest[kind] { return false }
        }
        // The sums above are of before; a changed row is looked at again.
      }
      if !prices.isEmpty {
        let spent = zip(prices, lowest).reduce(0) { $0 + $1.0[$1.1] }
        guard spent <= budget else { return false }
      }
    }
    return true
  }
}

/// Finds rules that cannot hold together, none of which could be left out.
struct SelectionConflict {
  private enum Part {
    case rule(Int)
    case mustIn(Int)
    case budget
    case size
  }

  /// Nil where a cohort keeps all rules, or where it could not be decided.
  ///
  /// Each rule is left out in turn for good if the others still cannot hold without it.
  static func names(in problem: SelectionProblem) -> [String]? {
    guard SelectionFeasibility(problem).verdict() == .impossible else { return nil }
    var parts: [Part] = problem.rules.indices.map { .rule($0) }
    parts += Set(problem.mustIn).sorted().map { .mustIn($0) }
    if problem.budget != nil, !problem.costs.isEmpty { parts.append(.budget) }
    parts.append(.size)
    var place = 0
    while place < parts.count {
      var fewer = parts
      fewer.remove(at: place)
      if SelectionFeasibility(Self.reduced(problem, to: fewer)).verdict() == .impossible {
        parts = fewer
      } else {
        place += 1
      }
    }
    return parts.map { part in
      switch part {
      case .rule(let number): problem.rules[number].name
      case .mustIn(let person): "candidate \(person) must be in"
      case .budget: "budget"
      case .size: "size of the cohort"
      }
    }
  }

  private static func reduced(_ problem: SelectionProblem, to parts: [Part]) -> SelectionProblem {
    var less = problem
    less.rules = []
    less.mustIn = []
    less.budget = nil
    less.lowest = 0
    less.highest = problem.candidates
    for part in parts {
      switch part {
      case .rule(let number): less.rules.append(problem.rules[number])
      case .mustIn(let person): less.mustIn.append(person)
      case .budget: less.budget = problem.budget
      case .size:
        less.lowest = problem.lowest
        less.highest = problem.highest
      }
    }
    return less
  }
}

extension SelectionProblem {
  /// Some cohort that keeps `rules` with `staying` in it and nobody from `out`; nil where there is
  /// none, or none was found.
  package static func cohort(
    _ places: Int, among candidates: Int, keeping rules: [Rule], staying: [Int] = [],
    out: [Int] = []
  ) -> [Int]? {
    var problem = SelectionProblem(
      values: Array(repeating: 0, count: candidates), potential: Potential(count: 0),
      choose: places)
    problem.rules = rules
    problem.mustIn = staying
    problem.mustOut = out
    guard case .possible(let cohort) = SelectionFeasibility(problem).verdict() else { return nil }
    return cohort
  }
}
