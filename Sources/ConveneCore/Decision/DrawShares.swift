import ConveneValues

/// How likely each of a band is drawn, before the floors are looked at: whole millionths that add up
/// to the seats.
///
/// The weight of a chance is what it exceeds the lower limit by, at most the width of the band:
/// (chance − .2) of .6. Weights are scaled to the seats that are left; whoever would get more than a
/// whole seat gets one, and the rest is scaled again. Fractions are cut off, and the millionths that
/// are missing go one each to the largest of them, then to whoever stands before.
struct DrawShares: Hashable, Sendable {
  static let whole = 1_000_000

  /// In the order of the chances.
  let millionths: [Int]

  /// - Parameter chances: thousandths; without one the middle of the band is taken.
  init(_ chances: [Int?], seats: Int, limits: DecisionLimits = DecisionLimits()) {
    let width = limits.proposed - limits.notProposed
    let weights = chances.map { chance in
      chance.map { min(max($0 - limits.notProposed, 0), width) } ?? width / 2
    }
    var shares = [Int](repeating: 0, count: weights.count)
    var left = min(seats, weights.count)
    var open = weights.indices.filter { weights[$0] > 0 }
    let unlikely = weights.indices.filter { weights[$0] == 0 }
    Self.cap(&open, &left, weights, &shares)
    Self.share(left, among: open, by: weights, &shares)
    // Whom the ratings leave no chance gets what the others leave.
    if open.isEmpty, left > 0 {
      Self.share(left, among: unlikely, by: weights.map { _ in 1 }, &shares)
    }
    millionths = shares
  }

  /// Gives whole seats to whoever would get more.
  private static func cap(
    _ open: inout [Int], _ left: inout Int, _ weights: [Int], _ shares: inout [Int]
  ) {
    while left > 0, !open.isEmpty {
      let sum = open.reduce(0) { $0 + weights[$1] }
      let sure = open.filter { weights[$0] * left >= sum }
      guard !sure.isEmpty else { return }
      for index in sure { shares[index] = whole }
      left -= sure.count
      open.removeAll(where: sure.contains)
    }
  }

  private static func share(
    _ seats: Int, among open: [Int], by weights: [Int], _ shares: inout [Int]
  ) {
    guard seats > 0, !open.isEmpty else { return }
    let sum = open.reduce(0) { $0 + weights[$1] }
    var given = 0
    for index in open {
      shares[index] = weights[index] * seats * whole / sum
      given += shares[index]
    }
    let byFraction = open.sorted {
      let (one, other) = (
        weights[$0] * seats * whole % sum, weights[$1] * seats * whole % sum
      )
      return (other, $0) < (one, $1)
    }
    for index in byFraction.prefix(seats * whole - given) { shares[index] += 1 }
  }
}
