import ConveneValues

extension SeatingProblem {
  /// The same with soft rules only as far as a plan keeps them: the plan breaks none of those.
  ///
  /// A spread is widened at the tables and in the rounds at which it is broken, to what they hold. Whoever
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

  /// A plan near another that breaks as few rules as were found, whatever it is worth.
  package func mended(
    _ plan: [[Int]], seed: UInt64 = 1, budget: SearchBudget
  ) throws(Refusal) -> [[Int]] {
    try SeatingSolver(self).mended(plan, seed: seed, budget: budget)
  }

  /// The same with everything but these spreads, and languages, asked for so many times: as often is it
  /// counted where it is broken.
  package func stressing(_ times: Int, soft: Set<String>) -> SeatingProblem {
    var stressed = self
    stressed.together = Array(repeatElement(together, count: times).joined())
    stressed.apart = Array(repeatElement(apart, count: times).joined())
    let firm = spreads.filter { !soft.contains($0.rule.name) }
    stressed.spreads += Array(repeatElement(firm, count: times - 1).joined())
    return stressed
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
      let places = tables[round].indices.filter { spread.holds(at: $0, in: round) }
      let counts = places.map { table in
        row.indices.count { row[$0] == table && members.contains($0) }
      }
      let range = spread.rule.lowest...max(spread.rule.lowest, spread.rule.highest)
      let broken = zip(places, counts).filter { !range.contains($1) }
      guard !broken.isEmpty else {
        kept.append(round)
        continue
      }
      let others = places.filter { place in !broken.contains { $0.0 == place } }
      if !others.isEmpty { wide.append(Spread(spread.rule, tables: others, rounds: [round])) }
      wide += broken.map { table, count in
        Spread(
          Rule(
            name: spread.rule.name, members: spread.rule.members,
            lowest: min(count, spread.rule.lowest), highest: max(count, spread.rule.highest)),
          tables: [table], rounds: [round])
      }
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
