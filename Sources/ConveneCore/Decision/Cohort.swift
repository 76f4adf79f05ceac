import ConveneSolvers
import ConveneValues

/// The selection problem of a meeting: the ranked applications, renumbered from 0 in rank order.
package struct Cohort: Sendable {
  package let problem: SelectionProblem
  package let places: Int
  let entries: [RankingEntry]

  /// - Parameters:
  ///   - potential: of the pairs of `ranking.scored`, in that order.
  ///   - kept: whom each floor counts as it was kept; as the directory says otherwise.
  package init(
    _ ranking: RankingInHand, floors: [Floor], places: Int, potential: Potential,
    kept: Assessment? = nil
  ) throws(Refusal) {
    let entries = try Self.entries(ranking, places: places)
    self.places = places
    var problem = SelectionProblem(
      // In points, as potential is in thousandths of a partnership: one point, one in a thousand.
      values: entries.map { $0.score.total / 1_000_000 },
      potential: potential,
      choose: places)
    problem.rules = Self.rules(entries, ranking, floors, places: places, kept: kept)
    self.entries = entries
    self.problem = problem
  }

  /// The seats and floors as chances and the lottery know them.
  package func seats() throws(Refusal) -> OpenSeats {
    try Self.seats(entries, problem.rules, places: places)
  }

  /// The same for whom the potentials of pairs are nothing to.
  package static func seats(
    _ ranking: RankingInHand, floors: [Floor], places: Int, kept: Assessment? = nil
  ) throws(Refusal) -> OpenSeats {
    let entries = try entries(ranking, places: places)
    return try seats(
      entries, rules(entries, ranking, floors, places: places, kept: kept), places: places)
  }

  private static func seats(
    _ entries: [RankingEntry], _ rules: [Rule], places: Int
  ) throws(Refusal) -> OpenSeats {
    try OpenSeats(
      places, among: entries,
      floors: rules.map { rule in
        OpenSeats.Floor(
          name: rule.name, members: Set(rule.members.map { entries[$0].code }),
          lowest: rule.lowest)
      })
  }

  private static func entries(
    _ ranking: RankingInHand, places: Int
  ) throws(Refusal) -> [RankingEntry] {
    let entries = ranking.scored
    guard entries.count >= places else {
      throw Refusal.tooFewApplications(seats: places, scored: entries.count)
    }
    return entries
  }

  private static func rules(
    _ entries: [RankingEntry], _ ranking: RankingInHand, _ floors: [Floor], places: Int,
    kept: Assessment?
  ) -> [Rule] {
    let counted = kept.map { kept in
      Dictionary(
        kept.candidates.map { ($0.application, $0.identity.floors) }, uniquingKeysWith: { $1 })
    }
    return floors.map { floor in
      let members = entries.indices.filter { index in
        if let counted { return counted[entries[index].code]?.contains(floor.name) ?? false }
        return ranking.counts(entries[index], for: floor)
      }
      return Rule(name: floor.name, members: members, lowest: floor.lowest, highest: places)
    }
  }

  package func numbers(of codes: [String]) -> [Int] {
    let wanted = Set(codes)
    return entries.indices.filter { wanted.contains(entries[$0].code) }
  }

  package var codes: [String] { entries.map(\.code) }

  package var applications: [Application.ID] { entries.map(\.score.application) }

  /// What somebody adds to others: how much more they are worth together.
  ///
  /// - Parameters:
  ///   - person: the number of an entry that is none of `others`.
  ///   - others: numbers of entries, each once.
  package func added(by person: Int, to others: [Int]) -> Int {
    others.reduce(problem.values[person]) { $0 + problem.potential[person, $1] }
  }
}
