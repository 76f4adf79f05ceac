extension [SeatingProblem.Seats] {
  /// The same seats with least numbers lowered as far as `present` people ask for, so that they can be
  /// filled; as they are where there are people enough.
  ///
  /// The table that asks for most asks for one less, again and again, down to two: nobody is to sit
  /// alone. Then tables stay empty, those with the fewest seats first. Only where no company of two or
  /// more is possible may somebody be left alone.
  ///
  /// - Parameter held: how many are bound to each table, who count as its least.
  package func softened(for present: Int, held: [Int]) -> [SeatingProblem.Seats] {
    func need(_ seats: [SeatingProblem.Seats]) -> Int {
      zip(seats, held).reduce(0) { $0 + Swift.max($1.0.lowest, $1.1) }
    }
    guard need(self) > present else { return self }
    var soft = self
    let company = zip(self, held).map { Swift.max($1, Swift.min($0.lowest, 2)) }
    while need(soft) > present,
      let most = soft.indices.filter({ soft[$0].lowest > company[$0] })
        .max(by: { (soft[$0].lowest, $0) < (soft[$1].lowest, $1) })
    {
      soft[most] = .init(soft[most].lowest - 1, soft[most].highest)
    }
    let empty = soft.indices.filter { held[$0] == 0 && soft[$0].lowest > 0 }
      .sorted { (soft[$0].highest, -$0) < (soft[$1].highest, -$1) }
    for table in empty where need(soft) > present {
      let before = soft[table]
      soft[table] = .init(0, 0)
      let room = soft.reduce(0) { $0 + $1.highest }
      if room < present { soft[table] = .init(0, before.highest) }
    }
    for table in soft.indices where need(soft) > present {
      soft[table] = .init(held[table], soft[table].highest)
    }
    return soft
  }
}
