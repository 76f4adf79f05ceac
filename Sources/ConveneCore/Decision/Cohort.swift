import ConveneSolvers
import ConveneValues

/// The selection problem of a meeting: the ranked applications, renumbered from 0 in rank order.
package struct Cohort: Sendable {
  package let problem: SelectionProblem
  package let places: Int
  let entries: [RankingEntry]
  let weights: Score.Weights

  /// A cohort is worth what scores are, each read within the room: merit and partnership at the
  /// published rate, with the likeliest partners among those who are in.
  ///
  /// - Parameters:
  ///   - potential: of the pairs of `ranking.scored`, in that order.
  ///   - kept: whom each floor counts as it was kept; as the directory says otherwise.
  package init(
    _ ranking: RankingInHand, floors: [Floor], places: Int, potential: Potential,
    kept: Assessment? = nil, weights: Score.Weights = .standard
  ) throws(Refusal) {
    let entries = try Self.entries(ranking, places: places)
    self.places = places
    self.weights = weights
    var problem = SelectionProblem(
      values: entries.map { weights.merit * $0.score.merit }, potential: potential, choose: places)
    problem.worth = .partners(weights.withinRoom)
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

  /// What a cohort of these is worth, in micro-points: of its members' scores within it, the sum.
  package func worth(of chosen: [Int]) -> Int { points(problem.objective(of: chosen)) }

  /// What the search counts, in micro-points.
  func points(_ objective: Int) -> Int { objective.over(weights.merit + weights.partnership) }

  /// What no cohort is worth more than, in micro-points.
  func points(noLessThan bound: Int) -> Int {
    let parts = weights.merit + weights.partnership
    return (bound + parts - 1) / parts
  }

  package func numbers(of codes: [String]) -> [Int] {
    let wanted = Set(codes)
    return entries.indices.filter { wanted.contains(entries[$0].code) }
  }

  package var codes: [String] { entries.map(\.code) }

  package var applications: [Application.ID] { entries.map(\.score.application) }

  /// What each of `people` adds to `others`, none of whom they are: how much more these are worth with
  /// them, in micro-points.
  package func added(by people: [Int], to others: [Int]) -> [Int] {
    let room = SelectionRoom(problem, of: others)
    return people.map { points(room.share(of: $0)) }
  }
}
