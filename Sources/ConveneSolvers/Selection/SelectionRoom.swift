/// A cohort as whoever else might join it finds it: what each would bring is asked of it, many times.
package struct SelectionRoom: Sendable {
  private let problem: SelectionProblem
  private let members: [Int]
  /// Of each member the potentials of the likeliest partners inside, highest first; none where all
  /// pairs simply add up.
  private let best: [[Int]]

  package init(_ problem: SelectionProblem, of members: [Int]) {
    self.problem = problem
    self.members = members
    best =
      if case .partners(let chance) = problem.worth {
        members.map { chance.best(of: $0, within: members, problem.potential) }
      } else {
        []
      }
  }

  /// How much more the cohort is worth with somebody who is not in it.
  package func share(of person: Int) -> Int {
    let alone = problem.values[person]
    guard case .partners(let chance) = problem.worth else {
      return members.reduce(alone) { $0 + problem.potential[person, $1] }
    }
    var share = alone + chance.worth(of: person, within: members, problem.potential)
    for (member, best) in zip(members, best) {
      let value = problem.potential[member, person]
      guard value > 0, best.count < chance.partners || value > best[chance.partners - 1] else {
        continue
      }
      var more = best
      more.insert(value, at: best.firstIndex { $0 < value } ?? best.count)
      share +=
        chance.weight
        * (PartnershipChance.of(more.prefix(chance.partners)) - PartnershipChance.of(best))
    }
    return share
  }
}
