import ConveneValues

extension SelectionProblem {
  /// Numbers that are more than a search can add up.
  var beyondLimits: [Problem] {
    var wrong = Problem.beyond(
      [("candidates", candidates, SearchLimits.people)], at: "candidates")
    wrong += Problem.beyond(
      [
        ("at least", lowest, SearchLimits.counts), ("at most", highest, SearchLimits.counts),
      ], at: "size of the cohort")
    for (person, value) in values.enumerated() {
      wrong += Problem.beyond([("score", value, SearchLimits.values)], at: "candidate \(person)")
    }
    for (person, cost) in costs.enumerated() {
      wrong += Problem.beyond([("cost", cost, SearchLimits.money)], at: "candidate \(person)")
    }
    if let budget {
      wrong += Problem.beyond([("budget", budget, SearchLimits.money)], at: "budget")
    }
    guard wrong.isEmpty else { return wrong }
    let score = values.map { abs($0) }.max() ?? 0
    let chosen = max(1, min(candidates, highest))
    if !SearchLimits.holds(chosen, times: potential.largest, and: score) {
      let most = (SearchLimits.sum - score) / chosen
      wrong.append(
        Problem(
          "potential",
          "must be from -\(most) to \(most) where \(chosen) are chosen, not \(potential.largest)"))
    }
    return wrong
  }
}
