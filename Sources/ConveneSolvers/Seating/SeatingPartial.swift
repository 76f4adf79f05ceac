import ConveneValues

/// A seating plan for as many as can be seated.
package struct SeatingPartial: Hashable, Sendable {
  /// One row per round: the table of each person, −1 for the absent and the unplaced.
  package let plan: [[Int]]
  /// Who is there but has no seat, by round.
  package let unplaced: [SeatingProblem.Absence]
  /// No plan leaves fewer without a seat.
  package let isFewestProved: Bool
}

extension SeatingProblem {
  /// The best plan where not everybody can be seated, with the fewest left over that were found.
  ///
  /// Among those seated it breaks no rule but lowest numbers, which cannot hold where people are
  /// missing. `budget` is for each search; there is one for every further person left over.
  package func partial(
    seed: UInt64 = 1, budget: SearchBudget = SearchBudget(iterations: 1_000_000)
  ) throws(Refusal) -> SeatingPartial {
    let wrong = contradictions
    guard wrong.isEmpty else { throw .seatingContradiction(problems: wrong) }
    let surplus = surplusFixed
    let relaxed = withoutLowest(leaving: surplus)
    var benches = (0..<rounds).map { round in
      let absent = Set(relaxed.absences.filter { $0.round == round }.map(\.person)).count
      return max(0, people - absent - tables[round].map(\.highest).reduce(0, +))
    }
    let fewest = tables.indices.map { max(0, overflow(in: $0)) }.reduce(0, +)
    while true {
      let plan = try relaxed.seated(besides: benches, seed: seed, budget: budget)
      let unplaced = leftOver(in: plan)
      let rest = withoutLowest(leaving: unplaced)
      let broken = SeatingChecker(rest).check(plan).broken
      let isLast = benches.allSatisfy { $0 >= people }
      if broken.isEmpty || isLast {
        return SeatingPartial(
          plan: plan, unplaced: unplaced,
          isFewestProved: broken.isEmpty && unplaced.count == fewest)
      }
      let rounds = Set(broken.compactMap { Self.round(of: $0) })
      for round in benches.indices where rounds.isEmpty || rounds.contains(round) {
        benches[round] = min(people, benches[round] + 1)
      }
    }
  }

  /// Everybody seated, as many as `benches` says alone at a table of their own and so unplaced.
  private func seated(
    besides benches: [Int], seed: UInt64, budget: SearchBudget
  ) throws(Refusal) -> [[Int]] {
    let real = tables.map(\.count).max() ?? 0
    let width = benches.max() ?? 0
    var wider = self
    wider.published = nil
    for round in tables.indices {
      wider.tables[round] += (0..<width).map { Seats(0, $0 < benches[round] ? 1 : 0) }
    }
    wider.spreads = spreads.map {
      Spread($0.rule, tables: $0.tables ?? Array(0..<real), rounds: $0.rounds)
    }
    wider.fit = fit.map { $0 + Array(repeating: 0, count: width) }
    let plan = try wider.solve(seed: seed, budget: budget).plan
    return plan.map { row in row.map { $0 < real ? $0 : -1 } }
  }

  /// Of those bound to tables, whoever breaks a rule with those named before.
  private var surplusFixed: [Absence] {
    var kept: Set<Absence> = []
    var surplus: [Absence] = []
    var plan = tables.map { _ in Array(repeating: -1, count: people) }
    let everybody = tables.indices.flatMap { round in
      (0..<people).map { Absence(person: $0, round: round) }
    }
    for place in fixed {
      let one = Absence(person: place.person, round: place.round)
      guard !kept.contains(one), !surplus.contains(one) else { continue }
      plan[place.round][place.person] = place.table
      let rest = everybody.filter { $0 != one && !kept.contains($0) }
      if SeatingChecker(withoutLowest(leaving: rest)).check(plan).broken.isEmpty {
        kept.insert(one)
      } else {
        plan[place.round][place.person] = -1
        surplus.append(one)
      }
    }
    return surplus
  }

  /// So many have no seat in a round whatever the rules.
  private func overflow(in round: Int) -> Int {
    let absent = Set(absences.filter { $0.round == round }.map(\.person)).count
    var bound = tables[round].map { _ in Set<Int>() }
    for place in fixed where place.round == round { bound[place.table].insert(place.person) }
    let crowded = zip(bound, tables[round]).map { max(0, $0.count - $1.highest) }
    return max(people - absent - tables[round].map(\.highest).reduce(0, +), crowded.reduce(0, +))
  }

  private func withoutLowest(leaving: [Absence]) -> SeatingProblem {
    var less = self
    let gone = Set(leaving)
    less.published = nil
    less.absences += leaving
    less.fixed.removeAll { gone.contains(Absence(person: $0.person, round: $0.round)) }
    less.tables = tables.map { $0.map { Seats(0, $0.highest) } }
    less.spreads = spreads.map { spread in
      let rule = spread.rule
      return Spread(
        Rule(name: rule.name, members: rule.members, lowest: 0, highest: rule.highest),
        tables: spread.tables, rounds: spread.rounds)
    }
    return less
  }

  private func leftOver(in plan: [[Int]]) -> [Absence] {
    let absent = Set(absences)
    return plan.indices.flatMap { round in
      (0..<people).map { Absence(person: $0, round: round) }
        .filter { plan[round][$0.person] == -1 && !absent.contains($0) }
    }
  }

  /// The round a finding of the checker is about; nil where it is about several.
  private static func round(of problem: Problem) -> Int? {
    guard problem.at.hasPrefix("round ") else { return nil }
    return Int(problem.at.dropFirst(6).prefix { $0 != "," }).map { $0 - 1 }
  }
}
