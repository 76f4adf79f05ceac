import ConveneValues

extension SeatingProblem {
  /// Numbers that are more than a search can hold or add up.
  var beyondLimits: [Problem] {
    var wrong = Problem.beyond([(Problem.peopleBeyond, people, SearchLimits.people)], at: "people")
    wrong += Problem.beyond([(Problem.roundsBeyond, rounds, SearchLimits.rounds)], at: "rounds")
    for (round, row) in tables.enumerated() {
      let at = "round \(round + 1)"
      wrong += Problem.beyond([(Problem.tablesBeyond, row.count, SearchLimits.tables)], at: at)
      for (table, seats) in row.enumerated() {
        wrong += Problem.beyond(
          [
            (Problem.lowestNumberBeyond, seats.lowest, SearchLimits.counts),
            (Problem.highestNumberBeyond, seats.highest, SearchLimits.counts),
          ], at: "\(at), table \(table + 1)")
      }
    }
    for (person, row) in fit.enumerated() {
      wrong += Problem.beyond(
        row.map { (Problem.fitBeyond, $0, SearchLimits.values) }, at: "fit, person \(person)")
    }
    if let published {
      wrong += Problem.beyond(
        [(Problem.changesBeyond, published.changes, SearchLimits.counts)], at: "published plan")
    }
    if case .priced(let price) = repeats {
      wrong += Problem.beyond(
        [(Problem.priceBeyond, price, SearchLimits.prices)], at: "price of a repeat")
    }
    guard wrong.isEmpty else { return wrong }
    return beyondSums
  }

  private var beyondSums: [Problem] {
    var wrong: [Problem] = []
    let widest = tables.map(\.count).max() ?? 0
    let cells = rounds * (widest + 1) * max(people, spreads.count)
    if cells > SearchLimits.cells {
      wrong.append(
        .searchTooLarge(
          at: "people, rounds and tables", most: SearchLimits.cells, cells: cells))
    }
    let size = max(1, min(people, tables.joined().map(\.highest).max() ?? 0))
    let fits = fit.joined().map { abs($0) }.max() ?? 0
    let most = (SearchLimits.sum - fits) / size
    let largest = potential.largest
    // Where repeats are forbidden the search prices them itself, from the potentials.
    let reach = repeats == .forbidden ? 4 * largest + 4 : largest
    if !SearchLimits.holds(size, times: reach, and: fits) {
      let limit = repeats == .forbidden ? most / 4 - 1 : most
      wrong.append(
        .valueBeyondAtTable(
          at: "potential", lowest: -limit, highest: limit, size: size, number: largest))
    }
    if case .priced(let price) = repeats, !SearchLimits.holds(size, times: price, and: fits) {
      wrong.append(
        .valueBeyondAtTable(
          at: "price of a repeat", lowest: 0, highest: most, size: size, number: price))
    }
    return wrong
  }
}
