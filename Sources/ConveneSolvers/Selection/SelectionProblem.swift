import ConveneValues

/// Whom to choose as a cohort: what each is worth alone, what each pair may do together, and which
/// floors hold.
///
/// Candidates are numbered from 0.
package struct SelectionProblem: Hashable, Sendable {
  /// What each candidate is worth alone.
  package var values: [Int]
  package var potential: Potential
  /// What pairs add to that.
  package var worth = SelectionWorth.pairs
  /// How many to choose, at least and at most.
  package var lowest: Int
  package var highest: Int
  /// Floors and ranges on any set of candidates.
  package var rules: [Rule] = []
  package var mustIn: [Int] = []
  package var mustOut: [Int] = []
  /// What each candidate would cost; empty where nobody counts it.
  package var costs: [Int] = []
  /// What may be spent in all.
  package var budget: Int?

  package init(values: [Int], potential: Potential, choose lowest: Int, upTo highest: Int? = nil) {
    self.values = values
    self.potential = potential
    self.lowest = lowest
    self.highest = highest ?? lowest
  }

  package var candidates: Int { values.count }

  /// The value of a cohort: what each is worth alone, and what pairs inside add to it.
  package func objective(of chosen: [Int]) -> Int {
    let alone = chosen.reduce(0) { $0 + values[$1] }
    switch worth {
    case .pairs: return alone + potential.total(within: chosen)
    case .partners(let chance):
      return chosen.reduce(alone) { $0 + chance.worth(of: $1, within: chosen, potential) }
    }
  }

  /// The same problem for the people of `group` alone, renumbered from 0 in that order.
  package func restricted(to group: [Int]) -> SelectionProblem {
    let place = Dictionary(group.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
    var part = self
    part.values = group.map { values[$0] }
    part.potential = potential.restricted(to: group)
    part.rules = rules.map { rule in
      Rule(
        name: rule.name, members: rule.members.compactMap { place[$0] }, lowest: rule.lowest,
        highest: rule.highest)
    }
    part.mustIn = mustIn.compactMap { place[$0] }
    part.mustOut = mustOut.compactMap { place[$0] }
    part.costs = costs.isEmpty ? [] : group.map { costs[$0] }
    return part
  }

  /// Every rule that `chosen` breaks, by name.
  package func broken(by chosen: [Int]) -> [Problem] {
    let cohort = Set(chosen)
    var broken: [Problem] = []
    func count(_ number: Int, _ lowest: Int, _ highest: Int, _ name: String) {
      if number < lowest || number > highest {
        broken.append(
          .outsideRange(at: name, number: number, lowest: lowest, highest: highest))
      }
    }
    count(cohort.count, lowest, highest, "size of the cohort")
    for rule in rules {
      count(cohort.intersection(rule.members).count, rule.lowest, rule.highest, rule.name)
    }
    for person in mustIn where !cohort.contains(person) {
      broken.append(.mustBeIn(at: "candidate \(person)"))
    }
    for person in mustOut where cohort.contains(person) {
      broken.append(.mustBeOut(at: "candidate \(person)"))
    }
    if let budget, !costs.isEmpty {
      let spent = cohort.map { costs[$0] }.reduce(0, +)
      if spent > budget {
        broken.append(.aboveBudget(at: "budget", spent: spent, budget: budget))
      }
    }
    return broken
  }
}

extension Rule {
  /// At most one of two candidates.
  package static func exclusive(_ one: Int, _ other: Int, name: String? = nil) -> Rule {
    Rule(
      name: name ?? "not both \(one) and \(other)", members: [one, other], lowest: 0, highest: 1)
  }
}

/// A cohort and what is known about it.
package struct SelectionAnswer: Hashable, Sendable {
  /// Who could take the place of one who declines.
  package struct Reserve: Hashable, Sendable {
    package let chosen: Int
    package let replacement: Int
    /// What the cohort is worth with the replacement.
    package let objective: Int
  }

  /// Ascending.
  package let chosen: [Int]
  package let objective: Int
  /// No cohort that keeps the rules is worth more.
  package let bound: Int
  package let broken: [Problem]
  /// The best replacement that keeps every rule, for each of the chosen who has one.
  package let reserve: [Reserve]
  /// Names of rules that cannot hold together, none of which could be left out of the list; empty
  /// where a cohort keeps all.
  package let conflict: [String]
  package let iterations: Int

  /// The same of candidates that are numbered so in a larger problem.
  package func renumbered(by people: [Int]) -> SelectionAnswer {
    SelectionAnswer(
      chosen: chosen.map { people[$0] }, objective: objective, bound: bound, broken: broken,
      reserve: reserve.map {
        Reserve(
          chosen: people[$0.chosen], replacement: people[$0.replacement], objective: $0.objective)
      }, conflict: conflict, iterations: iterations)
  }

  /// The same about a cohort that came of exchanges, and keeps the rules as well.
  package func exchanged(to chosen: [Int], worth objective: Int) -> SelectionAnswer {
    SelectionAnswer(
      chosen: chosen, objective: objective, bound: bound, broken: broken,
      reserve: reserve.filter { chosen.contains($0.chosen) && !chosen.contains($0.replacement) },
      conflict: conflict, iterations: iterations)
  }

  /// The cohort is proved the best.
  package var isProved: Bool { broken.isEmpty && objective == bound }
}
