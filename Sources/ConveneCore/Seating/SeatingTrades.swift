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
    while true {
      let share = budget.share(proposals - start)
      if share >= 1 || done() { break }
      cooling.set(hot * power(cold / hot, share))
      budget.report(
        SearchProgress(
          share: share, proposals: proposals,
          objective: bestViolations == 0 ? bestObjective : nil))
      for _ in 0..<500 {
        weighTrade(steady[random.below(steady.count)], steady[random.below(steady.count)])
      }
    }
  }

  /// Those who may be moved in every round.
  private var steady: [Int] {
    guard let first = search.movable.first else { return [] }
    let sets = search.movable.map(Set.init)
    return first.filter { person in sets.allSatisfy { $0.contains(person) } }
  }

  private func weighTrade(_ one: Int, _ other: Int) {
    guard one != other else { return }
    proposals += search.people
    let change = search.tradeGain(one, other)
    let loss = Int(cooling.run(&random)[0])
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
    guard change - strain * penalty + loss >= 0 else { return }
    for round in 0..<search.rounds {
      let (from, to) = (Int(search.seat[round, one]), Int(search.seat[round, other]))
      guard from != to else { continue }
      search.open(round)
      search.move(round: round, person: one, from: from, to: to, partner: other)
    }
    took(change, strain)
  }
}

extension SeatingSearch {
  /// What is gained when two people exchange their places in every round; repeats stay as they are.
  func tradeGain(_ one: Int, _ other: Int) -> Int {
    var gain: Int32 = 0
    if hasWorth, let open {
      let row = seat.row(open)
      let (here, there) = (row[one], row[other])
      let (mine, theirs) = (elsewhere.row(one), elsewhere.row(other))
      let (worths, others) = (worth.row(one), worth.row(other))
      for third in 0..<people {
        let known: Int32 = mine[third] > 0 || row[third] == here ? 1 : 0
        let met: Int32 = theirs[third] > 0 || row[third] == there ? 1 : 0
        gain &+= (met &- known) &* (worths[third] &- others[third])
      }
      for third in [one, other] {
        let known: Int32 = mine[third] > 0 || row[third] == here ? 1 : 0
        let met: Int32 = theirs[third] > 0 || row[third] == there ? 1 : 0
        gain &-= (met &- known) &* (worths[third] &- others[third])
      }
    }
    var sum = Int(gain)
    if !fit.isEmpty {
      for round in 0..<rounds {
        let (here, there) = (Int(seat[round, one]) - 1, Int(seat[round, other]) - 1)
        sum += fit[one][there] + fit[other][here] - fit[one][here] - fit[other][there]
      }
    }
    return sum
  }
}
