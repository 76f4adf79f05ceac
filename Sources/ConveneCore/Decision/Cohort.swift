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

  /// Of each entry, what the ratings say; those not looked at are open.
  func verdicts(_ standings: [Application.ID: StandingEntry]) -> [Outlook.Verdict] {
    applications.map { standings[$0]?.verdict ?? .undecided }
  }

  package var codes: [String] { entries.map(\.code) }

  package var applications: [Application.ID] { entries.map(\.score.application) }

  /// Selected, waiting list in the order in which free seats are offered, and the rest by reason.
  ///
  /// - Parameter line: codes in a drawn order; otherwise those who would add most come first.
  package func decisions(
    _ chosen: [Int], outside: [DecisionEntry], choices: [ChoiceEntry] = [], line: [String]? = nil
  ) -> [DecisionEntry] {
    let inside = Set(chosen)
    let reasons = Dictionary(
      choices.filter { !$0.isIn }.map { ($0.code, $0.reason.regret) }, uniquingKeysWith: { $1 })
    let order =
      line.map { line in line.compactMap { code in entries.firstIndex { $0.code == code } } }
      ?? waitingList(after: chosen)
    let waiting = order.filter { !inside.contains($0) && reasons[entries[$0].code] == nil }
      .prefix(places / 2)
    let position = Dictionary(
      waiting.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    return outside
      + entries.indices.map { index in
        let entry = entries[index]
        let outcome: Application.Status =
          inside.contains(index) ? .selected : position[index] == nil ? .notSelected : .waitlisted
        return DecisionEntry(
          application: entry.score.application, outcome: outcome,
          reason: outcome == .notSelected ? reasons[entry.code] ?? .places : nil,
          position: position[index], code: entry.code, person: entry.person, status: .underReview)
      }
  }

  /// All others, by what each would add to the cohort as it is.
  private func waitingList(after chosen: [Int]) -> [Int] {
    let inside = Set(chosen)
    let worth = entries.indices.filter { !inside.contains($0) }.map { index in
      (index: index, worth: problem.share(of: index, in: chosen))
    }
    return worth.sorted { ($1.worth, $0.index) < ($0.worth, $1.index) }.map(\.index)
  }
}
