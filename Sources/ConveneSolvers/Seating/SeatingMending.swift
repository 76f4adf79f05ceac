extension SeatingAnneal {
  /// Moves only those at tables where a rule is broken, until none is or the budget is used up.
  ///
  /// A plan that breaks few rules is mended in few moves however many people there are, and stays
  /// as it was elsewhere.
  func mend(at temperature: Double, budget: SearchBudget) {
    let start = proposals
    cooling.set(temperature)
    while bestViolations > 0, budget.share(proposals - start) < 1 {
      let before = proposals
      for round in 0..<search.rounds {
        let strained = search.rules.strained.row(round)
        guard (1..<(search.tables + 1)).contains(where: { strained[$0] > 0 }) else { continue }
        search.open(round)
        for person in search.movable[round].shuffled(using: &random)
        where strained[Int(search.seat[round, person])] > 0 {
          weigh(person, in: round)
          if bestViolations == 0 { return }
        }
        for companions in search.companions { weigh(companions, in: round) }
      }
      // What is broken may be nobody's who can move.
      if proposals == before { return }
    }
  }
}
