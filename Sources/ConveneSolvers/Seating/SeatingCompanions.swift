extension SeatingAnneal {
  /// Weighs every exchange of two who must sit together for two at another table.
  ///
  /// One after the other they could only go by breaking the rule on the way.
  func weigh(_ companions: SeatingProblem.Pair, in round: Int) {
    let row = search.seat.row(round)
    let (one, other) = (companions.one, companions.other)
    let table = Int(row[one])
    guard table > 0, row[other] == row[one], one != other else { return }
    let own = search.own.row(0)
    guard max(own[one], own[other]) < SeatingSearch.never / 2 else { return }
    for there in 1..<(search.tables + 1) where there != table {
      if exchange(one, other, in: round, from: table, to: there) { return }
    }
  }

  private func exchange(
    _ one: Int, _ other: Int, in round: Int, from table: Int, to there: Int
  ) -> Bool {
    let row = search.seat.row(round)
    let own = search.own.row(0)
    let (first, second) = (search.near.row(one), search.near.row(other))
    let (here, away) = (search.pull.row(table), search.pull.row(there))
    let (people, gains) = (seated.row(0), seated.row(1))
    var count = 0
    for person in 0..<search.people
    where row[person] == there && own[person] < SeatingSearch.never / 2 {
      people[count] = Int32(person)
      gains[count] = here[person] &- away[person] &- 2 &* (first[person] &+ second[person])
      count += 1
    }
    let mended =
      search.violations == 0
      ? 0 : Int(search.rules.strained[round, table] + search.rules.strained[round, there])
    let moving =
      away[one] &+ away[other] &- here[one] &- here[other] &+ 2 &* first[other]
      &+ Int32(truncatingIfNeeded: min(8, mended) * penalty)
    for place in 0..<count {
      let near = search.near.row(Int(people[place]))
      let losses = cooling.run(&random)
      let gain = moving &+ gains[place]
      proposals += place
      for next in 0..<place {
        let loss = losses[next]
        if gain &+ gains[next] &+ 2 &* near[Int(people[next])] &+ loss < 0 { continue }
        let partners = (Int(people[place]), Int(people[next]))
        if take((one, other), partners, in: round, from: table, to: there, loss: Int(loss)) {
          return true
        }
      }
    }
    return false
  }

  /// Makes the exchange, and takes it back where it loses more than `loss`.
  private func take(
    _ pair: (Int, Int), _ partners: (Int, Int), in round: Int, from table: Int, to there: Int,
    loss: Int
  ) -> Bool {
    let first = swap(pair.0, partners.0, in: round, from: table, to: there)
    let second = swap(pair.1, partners.1, in: round, from: table, to: there)
    let change = first.change + second.change
    let strain = first.strain + second.strain
    guard change - strain * penalty + loss >= 0 else {
      _ = swap(pair.1, partners.1, in: round, from: there, to: table)
      _ = swap(pair.0, partners.0, in: round, from: there, to: table)
      return false
    }
    took(change, strain)
    return true
  }

  private func swap(
    _ person: Int, _ partner: Int, in round: Int, from table: Int, to there: Int
  ) -> (change: Int, strain: Int) {
    let (here, away) = (search.pull.row(table), search.pull.row(there))
    let change =
      away[person] &- here[person] &+ here[partner] &- away[partner]
      &- 2 &* search.near[person, partner]
    let strain = search.rules.strain(
      round: round, person: person, from: table, to: there, partner: partner,
      row: search.seat.row(round))
    search.move(round: round, person: person, from: table, to: there, partner: partner)
    return (Int(change), strain)
  }
}
