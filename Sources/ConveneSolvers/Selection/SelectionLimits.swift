import ConveneValues

extension SelectionProblem {
  /// Numbers that are more than a search can add up.
  var beyondLimits: [Problem] {
    var wrong = Problem.beyond(
      [(Problem.candidatesBeyond, candidates, SearchLimits.people)], at: "candidates")
    wrong += Problem.beyond(
      [
        (Problem.atLeastBeyond, lowest, SearchLimits.counts),
        (Problem.atMostBeyond, highest, SearchLimits.counts),
      ], at: "size of the cohort")
    let scores = worth == .pairs ? SearchLimits.values : -SearchLimits.worth...SearchLimits.worth
    for (person, value) in values.enumerated() {
      wrong += Problem.beyond(
        [(Problem.scoreBeyond, value, scores)], at: "candidate \(person)")
    }
    for (person, cost) in costs.enumerated() {
      wrong += Problem.beyond(
        [(Problem.costBeyond, cost, SearchLimits.money)], at: "candidate \(person)")
    }
    if let budget {
      wrong += Problem.beyond([(Problem.budgetBeyond, budget, SearchLimits.money)], at: "budget")
    }
    guard wrong.isEmpty else { return wrong }
    if case .partners = worth {
      return potential.values.allSatisfy { 0...1000 ~= $0 }
        ? [] : [.valueOutside(at: "potential", lowest: 0, highest: 1000)]
    }
    let score = values.map { abs($0) }.max() ?? 0
    let chosen = max(1, min(candidates, highest))
    if !SearchLimits.holds(chosen, times: potential.largest, and: score) {
      let most = (SearchLimits.sum - score) / chosen
      wrong.append(
        .valueBeyondWhenChosen(
          at: "potential", lowest: -most, highest: most, chosen: chosen,
          number: potential.largest))
    }
    return wrong
  }
}
