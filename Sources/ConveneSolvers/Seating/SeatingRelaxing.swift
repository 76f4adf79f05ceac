extension SeatingProblem {
  /// The same with soft rules only as far as a plan keeps them: the plan breaks none of those.
  ///
  /// A spread is widened in the rounds in which it is broken, to what its tables hold there. Whoever
  /// has not the language that most at their table work in is taken to understand everybody.
  ///
  /// - Parameters:
  ///   - soft: names of the spreads that may be widened.
  ///   - hasSoftLanguages: whether a table may do without a common language.
  package func relaxed(
    to plan: [[Int]], soft: Set<String>, hasSoftLanguages: Bool
  ) -> SeatingProblem {
    var less = self
    less.spreads = spreads.flatMap { spread in
      soft.contains(spread.rule.name) ? widened(spread, to: plan) : [spread]
    }
    guard hasSoftLanguages, !languages.isEmpty else { return less }
    for (round, row) in plan.enumerated() {
      for table in tables[round].indices where !interpreted.contains(table) {
        for person in strangers(row.indices.filter { row[$0] == table }) {
          less.languages[person] = []
        }
      }
    }
    return less
  }

  /// The same without these spreads, and without common languages where those are soft.
  package func without(soft: Set<String>, hasSoftLanguages: Bool) -> SeatingProblem {
    var less = self
    less.spreads = spreads.filter { !soft.contains($0.rule.name) }
    if hasSoftLanguages { less.languages = [] }
    return less
  }

  private func widened(_ spread: Spread, to plan: [[Int]]) -> [Spread] {
    let members = Set(spread.rule.members)
    var (kept, wide) = ([Int](), [Spread]())
    for (round, row) in plan.enumerated() where spread.holds(in: round) {
      let counts = tables[round].indices.filter { spread.holds(at: $0, in: round) }.map { table in
        row.indices.count { row[$0] == table && members.contains($0) }
      }
      let least = min(spread.rule.lowest, counts.min() ?? spread.rule.lowest)
      let most = max(spread.rule.highest, counts.max() ?? spread.rule.highest)
      guard least < spread.rule.lowest || most > spread.rule.highest else {
        kept.append(round)
        continue
      }
      let rule = Rule(
        name: spread.rule.name, members: spread.rule.members, lowest: least, highest: most)
      wide.append(Spread(rule, tables: spread.tables, rounds: [round]))
    }
    guard !wide.isEmpty else { return [spread] }
    return (kept.isEmpty ? [] : [Spread(spread.rule, tables: spread.tables, rounds: kept)]) + wide
  }

  /// Who at a table has not the language that most there work in.
  private func strangers(_ group: [Int]) -> [Int] {
    let known = group.filter { !languages[$0].isEmpty }
    let spoken = Set(known.flatMap { languages[$0] }).sorted()
    let shared = spoken.max { one, other in
      known.count { languages[$0].contains(one) } < known.count { languages[$0].contains(other) }
    }
    return known.filter { person in !(shared.map(languages[person].contains) ?? true) }
  }
}
