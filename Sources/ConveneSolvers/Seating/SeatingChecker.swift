import ConveneValues

/// Counts a finished seating plan afresh, sharing nothing with the search that made it.
package struct SeatingChecker {
  /// What there is to say about a plan.
  package struct Findings: Hashable, Sendable {
    /// Every broken rule, with the round and the table, counted from 1.
    package let broken: [Problem]
    /// Potential of the pairs that meet and fit of the tables, minus the price of repeats.
    package let objective: Int
    /// Potential of the pairs that share a table at least once.
    package let potentialMet: Int
    /// Meetings of a pair beyond its first, over all pairs.
    package let repeats: Int
  }

  private let problem: SeatingProblem

  package init(_ problem: SeatingProblem) { self.problem = problem }

  package func check(_ plan: [[Int]]) -> Findings {
    guard plan.count == problem.rounds, plan.allSatisfy({ $0.count == problem.people }) else {
      return Findings(
        broken: [
          .planOfOtherSize(at: "plan", rounds: problem.rounds, people: problem.people)
        ], objective: 0, potentialMet: 0, repeats: 0)
    }
    var broken: [Problem] = []
    // The lower number's row, the higher one's column: how often the two share a table.
    var meetings = [UInt16](repeating: 0, count: problem.people * problem.people)
    for round in 0..<problem.rounds {
      let groups = problem.tables[round].indices.map { table in
        plan[round].indices.filter { plan[round][$0] == table }
      }
      broken += presence(plan[round], round)
      for (table, group) in groups.enumerated() {
        broken += tableRules(round, table, group)
        for (place, one) in group.enumerated() {
          for other in group[..<place] { meetings[other * problem.people + one] += 1 }
        }
      }
      broken += pairs(plan[round], round)
    }
    broken += changes(plan)
    var (repeats, met) = (0, 0)
    for (place, count) in meetings.enumerated() where count > 0 {
      let (one, other) = place.quotientAndRemainder(dividingBy: problem.people)
      repeats += Int(count) - 1
      met += problem.potential[one, other]
      if count > 1, problem.repeats == .forbidden {
        broken.append(.pairMeetsAgain(at: "persons \(one) and \(other)", count: Int(count)))
      }
    }
    var objective = met + fit(plan)
    if case .priced(let price) = problem.repeats { objective -= price * repeats }
    broken.sort { ($0.at, $0.key) < ($1.at, $1.key) }
    return Findings(broken: broken, objective: objective, potentialMet: met, repeats: repeats)
  }

  private func fit(_ plan: [[Int]]) -> Int {
    guard !problem.fit.isEmpty else { return 0 }
    var sum = 0
    for row in plan {
      for (person, table) in row.enumerated() where problem.fit[person].indices ~= table {
        sum += problem.fit[person][table]
      }
    }
    return sum
  }

  private func presence(_ row: [Int], _ round: Int) -> [Problem] {
    var broken: [Problem] = []
    let absent = Set(problem.absences.filter { $0.round == round }.map(\.person))
    for (person, table) in row.enumerated() {
      if absent.contains(person) {
        if table != -1 {
          broken.append(.absentButSeated(at: "round \(round + 1)", person: person))
        }
      } else if !problem.tables[round].indices.contains(table) {
        broken.append(.personWithoutSeat(at: "round \(round + 1)", person: person))
      }
    }
    for place in problem.fixed where place.round == round && row[place.person] != place.table {
      broken.append(.ruleNotKept(at: "round \(round + 1)", rule: place.name))
    }
    return broken
  }

  private func tableRules(_ round: Int, _ table: Int, _ group: [Int]) -> [Problem] {
    let at = "round \(round + 1), table \(table + 1)"
    var broken: [Problem] = []
    let seats = problem.tables[round][table]
    if group.count < seats.lowest || group.count > seats.highest {
      broken.append(
        .seatsOutsideRange(
          at: at, number: group.count, lowest: seats.lowest, highest: seats.highest))
    }
    for spread in problem.spreads where spread.holds(at: table, in: round) {
      let rule = spread.rule
      let members = Set(rule.members)
      let number = group.count { members.contains($0) }
      if number < rule.lowest || number > rule.highest {
        broken.append(
          .ruleOutsideRange(
            at: at, rule: rule.name, number: number, lowest: rule.lowest, highest: rule.highest))
      }
    }
    if !problem.languages.isEmpty, !problem.interpreted.contains(table) {
      let known = group.filter { !problem.languages[$0].isEmpty }
      let spoken = Set(known.flatMap { problem.languages[$0] })
      let most = spoken.map { language in
        known.count { problem.languages[$0].contains(language) }
      }.max()
      if let most, most < known.count {
        broken.append(.noCommonLanguage(at: at, people: known.count - most))
      }
    }
    return broken
  }

  private func pairs(_ row: [Int], _ round: Int) -> [Problem] {
    var broken: [Problem] = []
    for pair in problem.together where row[pair.one] != -1 && row[pair.other] != -1 {
      if row[pair.one] != row[pair.other] {
        broken.append(.ruleNotKept(at: "round \(round + 1)", rule: pair.name))
      }
    }
    for pair in problem.apart where row[pair.one] != -1 && row[pair.one] == row[pair.other] {
      broken.append(.ruleNotKept(at: "round \(round + 1)", rule: pair.name))
    }
    return broken
  }

  private func changes(_ plan: [[Int]]) -> [Problem] {
    guard let published = problem.published else { return [] }
    var changes = 0
    for (before, now) in zip(published.plan, plan) {
      changes += zip(before, now).count { $0 != -1 && $1 != -1 && $0 != $1 }
    }
    guard changes > published.changes else { return [] }
    return [
      .tooManySeatsChanged(at: "published plan", changes: changes, allowed: published.changes)
    ]
  }
}
