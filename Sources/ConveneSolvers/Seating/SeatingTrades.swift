import ConveneValues

extension SeatingAnneal {
  /// Cools by trades alone: two people exchange their places in every round.
  ///
  /// Who meets whom is then only renamed, so that a plan without repeats stays one while the rules
  /// are mended and the potential met rises.
  func trade(
    from hot: Double, to cold: Double, budget: SearchBudget, until done: () -> Bool
  ) {
    let start = proposals
    let steady = self.steady
    guard steady.count > 1 else { return }
    let odds = SeatingTradeOdds(search, steady: steady)
    while true {
      let share = budget.share(proposals - start)
      if share >= 1 || done() { break }
      cooling.set(hot * power(cold / hot, share))
      budget.report(
        SearchProgress(
          share: share, proposals: proposals,
          objective: bestViolations == 0 ? bestObjective : nil))
      for _ in 0..<20 { weighTrades(of: steady[random.below(steady.count)], odds) }
    }
    search.adopt(search.plan)
  }

  /// Those who may be moved in every round.
  private var steady: [Int] {
    guard let first = search.movable.first else { return [] }
    let sets = search.movable.map(Set.init)
    return first.filter { person in sets.allSatisfy { $0.contains(person) } }
  }

  private func weighTrades(of one: Int, _ odds: SeatingTradeOdds) {
    let losses = cooling.run(&random)
    // A trade takes the time of some ten looks at a swap in one round.
    proposals += 10 * search.people
    odds.weigh(one, search)
    for other in 0..<search.people
    where odds.strain(of: other) * penalty <= Int(losses[other]) {
      guard weighTrade(one, other, loss: Int(losses[other])) else { continue }
      odds.traded(one, other, search)
      odds.weigh(one, search)
    }
  }

  private func weighTrade(_ one: Int, _ other: Int, loss: Int) -> Bool {
    var strain = 0
    if !search.rules.areNone {
      for round in 0..<search.rounds {
        let row = search.seat.row(round)
        guard row[one] != row[other] else { continue }
        strain += search.rules.strain(
          round: round, person: one, from: Int(row[one]), to: Int(row[other]), partner: other,
          row: row)
      }
    }
    let change = search.tradeGain(one, other)
    guard change - strain * penalty + loss >= 0 else { return false }
    search.trade(one, other)
    took(change, strain)
    return true
  }
}

extension SeatingSearch {
  /// Exchanges the places of two people in every round.
  ///
  /// What a swap would gain is not kept up; adopt the plan before weighing swaps again.
  func trade(_ one: Int, _ other: Int) {
    for round in 0..<rounds {
      let row = seat.row(round)
      let (here, there) = (row[one], row[other])
      guard here != there else { continue }
      rules.move(round: round, person: one, from: Int(here), to: Int(there), row: row)
      row[one] = there
      rules.move(round: round, person: other, from: Int(there), to: Int(here), row: row)
      row[other] = here
    }
    guard hasWorth else { return }
    let (mine, theirs) = (elsewhere.row(one), elsewhere.row(other))
    for third in 0..<people where third != one && third != other {
      swap(&mine[third], &theirs[third])
      (elsewhere[third, one], elsewhere[third, other]) = (mine[third], theirs[third])
    }
  }

  /// What is gained when two people exchange their places in every round; repeats stay as they are.
  func tradeGain(_ one: Int, _ other: Int) -> Int {
    var sum = 0
    if hasWorth, let open {
      let row = seat.row(open)
      let (here, there) = (row[one], row[other])
      let (mine, theirs) = (elsewhere.row(one), elsewhere.row(other))
      for third in 0..<people where third != one && third != other {
        let known = mine[third] > 0 || row[third] == here
        let met = theirs[third] > 0 || row[third] == there
        if known == met { continue }
        let gain = worth[one, third] &- worth[other, third]
        sum += Int(met ? gain : 0 &- gain)
      }
    }
    if !fit.isEmpty {
      for round in 0..<rounds {
        let (here, there) = (Int(seat[round, one]) - 1, Int(seat[round, other]) - 1)
        sum += fit[one][there] + fit[other][here] - fit[one][here] - fit[other][there]
      }
    }
    return sum
  }
}
