import ConveneSolvers
import ConveneValues

extension Cohort {
  /// The cohort worth most that has whom the ratings put in and nobody whom they put out.
  ///
  /// Where no cohort keeps the floors so, the band is widened: first by those whom a floor needs,
  /// then by all.
  ///
  /// - Parameter verdicts: one for each entry.
  package func solve(
    _ verdicts: [Outlook.Verdict], seed: Int, iterations: Int, _ watch: SearchWatch
  ) throws(Refusal) -> (answer: SelectionAnswer, verdicts: [Outlook.Verdict]) {
    try requireRoomForFloors()
    let needed = Set(problem.rules.filter { $0.lowest > 0 }.flatMap(\.members))
    let widened = verdicts.enumerated().map { place, verdict in
      verdict == .notProposed && needed.contains(place) ? .undecided : verdict
    }
    let open = [Outlook.Verdict](repeating: .undecided, count: verdicts.count)
    var last: SelectionAnswer?
    for tried in [verdicts, widened, open] {
      let answer = try solve(
        within: tried, seed: seed, SearchBudget(iterations: iterations, watch: watch))
      if answer.broken.isEmpty { return (answer, tried) }
      last = answer
    }
    let conflict = last?.conflict ?? []
    let broken = (last?.broken ?? []).map { $0.moved(to: "floors.\($0.at)") }
    throw conflict.isEmpty
      ? Refusal.noCohortFound(places: places, problems: broken)
      : .noCohortKeepsFloors(places: places, floors: conflict, problems: broken)
  }

  /// The problem with whom the verdicts put in and without whom they put out.
  func within(_ verdicts: [Outlook.Verdict]) -> SelectionProblem {
    var within = problem
    within.mustIn = verdicts.indices.filter { verdicts[$0] == .proposed }
    within.mustOut = verdicts.indices.filter { verdicts[$0] == .notProposed }
    return within
  }

  /// The cohort worth most of those who may be in, as if nobody else had applied.
  private func solve(
    within verdicts: [Outlook.Verdict], seed: Int, _ budget: SearchBudget
  ) throws(Refusal) -> SelectionAnswer {
    let people = verdicts.indices.filter { verdicts[$0] != .notProposed }
    return try within(verdicts).restricted(to: people).solve(seed: UInt64(seed), budget: budget)
      .renumbered(by: people)
  }

  private func requireRoomForFloors() throws(Refusal) {
    let over = problem.rules.filter { $0.lowest > places }
    guard let highest = over.map(\.lowest).max() else { return }
    throw Refusal.floorAbovePlaces(
      floors: over.count, places: places, highest: highest,
      problems: over.map { .floorAsksFor(at: "floors.\($0.name)", lowest: $0.lowest) })
  }

  /// The cohort that comes of the program's own when written decisions are heeded, each by the one
  /// exchange within the band that keeps the floors and costs the cohort least.
  package func heeding(
    _ choices: [ChoiceEntry], from codes: [String], band: Set<String>
  ) throws(Refusal) -> [Int] {
    let number = Dictionary(
      entries.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    let settled = Set(choices.map(\.code))
    var chosen = Set(codes.compactMap { number[$0] })
    for choice in choices {
      guard let person = number[choice.code], chosen.contains(person) != choice.isIn else {
        continue
      }
      let others = entries.indices.filter { other in
        chosen.contains(other) == choice.isIn && band.contains(entries[other].code)
          && !settled.contains(entries[other].code)
      }
      let exchanged = others.map { other in
        chosen.symmetricDifference([person, other]).sorted()
      }
      let possible = exchanged.filter { problem.broken(by: $0).isEmpty }
      guard
        let best = possible.max(by: { problem.objective(of: $0) < problem.objective(of: $1) })
      else { throw Self.refusal(choice, exchanged.map { problem.broken(by: $0) }) }
      chosen = Set(best)
    }
    return chosen.sorted()
  }

  private static func refusal(_ choice: ChoiceEntry, _ broken: [[Problem]]) -> Refusal {
    guard let fewest = broken.min(by: { $0.count < $1.count }) else {
      return .bandDecided(code: choice.code, seated: choice.isIn)
    }
    return .floorWouldBreak(
      code: choice.code, seated: choice.isIn,
      problems: fewest.map { $0.moved(to: "floors.\($0.at)") })
  }
}
