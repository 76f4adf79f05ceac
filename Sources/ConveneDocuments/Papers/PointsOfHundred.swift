import ConveneCore

extension Score.Weights {
  /// What partners can give, in hundredths of a point of a hundred.
  var hundredthsOfPartners: Int { 10_000 * partnership / (merit + partnership) }

  /// What each criterion can give, where all of them were judged, in hundredths of a point of a
  /// hundred; with what partners can give they are a hundred points, not one hundredth more or less.
  func hundredths(of criteria: [Criterion]) -> [Int] {
    let weight = criteria.reduce(0) { $0 + $1.weight }
    guard weight > 0 else { return criteria.map { _ in 0 } }
    let all = 10_000 - hundredthsOfPartners
    var shares = criteria.map { all * $0.weight / weight }
    let rests = criteria.map { all * $0.weight % weight }
    let order = criteria.indices.sorted { (rests[$1], $0) < (rests[$0], $1) }
    for place in order.prefix(all - shares.reduce(0, +)) { shares[place] += 1 }
    return shares
  }
}
