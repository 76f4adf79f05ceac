import ConveneValues

/// A problem of pairs in which every cohort is worth at least what it is in one of partners.
///
/// A chance gains the less by a partner the more there are (it is submodular), so that for any set of
/// people it is at most the chance among these and, for each partner beyond them, what that one
/// alone would add. Any sets give a bound, and so does any mixture of them. Three are mixed: those
/// who must be in, a good cohort, and everybody, of whom none adds anything.
struct SelectionMajorant {
  private let problem: SelectionProblem
  private let chance: PartnershipChance
  private let people: [Int]
  private let sets: [[Int]]

  /// Nil where all pairs simply add up, and for more than `most` candidates.
  init?(_ problem: SelectionProblem, around cohort: [Int], most: Int) {
    guard case .partners(let chance) = problem.worth else { return nil }
    self.problem = problem
    self.chance = chance
    let out = Set(problem.mustOut)
    people = (0..<problem.candidates).filter { !out.contains($0) }
    guard people.count <= most else { return nil }
    sets = [problem.mustIn, cohort, people]
  }

  /// Shares of the sets, in thousandths, that are worth trying.
  var mixtures: [[Int]] {
    [[0, 1000, 0], [0, 0, 1000]] + (problem.mustIn.isEmpty ? [] : [[400, 600, 0]])
  }

  /// The problem of pairs, and what is to be added to its worth: where the size is fixed, all are
  /// counted from one of them, so that what tells them apart is not small beside what they share.
  ///
  /// - Parameter shares: of each set, in thousandths.
  func problem(_ shares: [Int]) -> (problem: SelectionProblem, constant: Int) {
    var majorant = problem
    majorant.worth = .pairs
    var values = problem.values.map { 1000 * $0 }
    var pairs = [Int](repeating: 0, count: problem.candidates * problem.candidates)
    for (set, share) in zip(sets, shares) where share > 0 {
      let rate = chance.weight * share
      for person in people {
        let best = chance.best(of: person, within: set, problem.potential)
        // A chance is rounded to the nearest, so that it may be half of one more.
        values[person] += rate * (PartnershipChance.of(best) + 1)
        let line = best.count < chance.partners ? 0 : best[chance.partners - 1]
        let none = best.prefix(chance.partners - 1)
          .reduce(PartnershipChance.whole / 1000) { $0 / 1000 * (1000 - $1) }
        for other in people where other != person {
          let over = problem.potential[person, other] - line
          guard over > 0, !set.contains(other) else { continue }
          let unit = PartnershipChance.whole / PartnershipChance.sure
          pairs[person * problem.candidates + other] += rate * (none * over / unit + 1)
        }
      }
    }
    majorant.values = values.map { ($0 + 999).over(1000) }
    majorant.potential = Potential(count: problem.candidates)
    for one in people {
      for other in people where other < one {
        let both =
          pairs[one * problem.candidates + other] + pairs[other * problem.candidates + one]
        majorant.potential[one, other] = (both + 999) / 1000
      }
    }
    guard problem.lowest == problem.highest else { return (majorant, 0) }
    let order = people.map { majorant.values[$0] }.sorted(by: >)
    let middle = order.isEmpty ? 0 : order[min(max(0, problem.highest - 1), order.count - 1)]
    for person in majorant.values.indices { majorant.values[person] -= middle }
    return (majorant, middle * problem.highest)
  }
}
