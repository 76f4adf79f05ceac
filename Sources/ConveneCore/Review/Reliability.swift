/// How far reviewers agree, from the points each unit was given; nil is "not estimable".
///
/// A unit is one application on one criterion, or one application's mean; it may have any number
/// of ratings.
package enum Reliability {
  /// What differences between points mean to Krippendorff's alpha.
  package enum Level: CaseIterable, Sendable {
    case nominal
    case ordinal
    case interval
    case ratio
  }

  /// Krippendorff's alpha from coincidences; nil where nothing varies or no unit has two ratings.
  package static func alpha(_ units: [[Int]], level: Level) -> Double? {
    let paired = units.filter { $0.count > 1 }
    let values = Set(paired.joined()).sorted()
    guard values.count > 1 else { return nil }
    let places = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
    var totals = [Int](repeating: 0, count: values.count)
    let tallies = paired.map { unit in
      var tally: [Int: Int] = [:]
      for value in unit {
        guard let place = places[value] else { continue }
        tally[place, default: 0] += 1
        totals[place] += 1
      }
      return tally
    }
    let count = totals.reduce(0, +)
    var observed = 0.0
    for tally in tallies {
      // Only values that were given meet in a unit.
      let given = tally.sorted { $0.key < $1.key }
      let pairs = Double(given.reduce(0) { $0 + $1.value } - 1)
      for (place, one) in given.enumerated() {
        for other in given[..<place] {
          observed +=
            distance(values, totals, from: other.key, to: one.key, level)
            * Double(one.value * other.value) / pairs
        }
      }
    }
    var expected = 0.0
    for one in values.indices {
      for other in 0..<one {
        expected +=
          distance(values, totals, from: other, to: one, level)
          * Double(totals[one] * totals[other]) / Double(count - 1)
      }
    }
    return 1 - observed / expected
  }

  private static func distance(
    _ values: [Int], _ totals: [Int], from low: Int, to high: Int, _ level: Level
  ) -> Double {
    let apart = Double(values[high] - values[low])
    switch level {
    case .nominal: return 1
    case .interval: return apart * apart
    case .ordinal:
      let between = Double(totals[low...high].reduce(0, +))
      let steps = between - Double(totals[low] + totals[high]) / 2
      return steps * steps
    case .ratio:
      let sum = Double(values[high] + values[low])
      return sum == 0 ? 0 : apart * apart / (sum * sum)
    }
  }

  /// Intraclass correlation of a single rating, one-way, with unequal numbers of ratings allowed.
  ///
  /// Less than nought is reported as it is and means no agreement. Nil for fewer than two units, no
  /// unit rated twice, or no variance at all.
  package static func single(_ units: [[Int]]) -> Double? {
    let rated = units.filter { !$0.isEmpty }
    let sizes = rated.map { Double($0.count) }
    let count = sizes.reduce(0, +)
    guard rated.count > 1, count > Double(rated.count) else { return nil }
    let means = rated.map { Double($0.reduce(0, +)) / Double($0.count) }
    let mean = Double(rated.joined().reduce(0, +)) / count
    var between = 0.0
    var within = 0.0
    for (unit, own) in zip(rated, means) {
      between += Double(unit.count) * (own - mean) * (own - mean)
      for value in unit { within += (Double(value) - own) * (Double(value) - own) }
    }
    between /= Double(rated.count - 1)
    within /= count - Double(rated.count)
    let typical =
      (count - sizes.reduce(0) { $0 + $1 * $1 } / count) / Double(rated.count - 1)
    let whole = between + (typical - 1) * within
    return whole > 0 ? (between - within) / whole : nil
  }

  /// Reliability of the mean of `count` ratings (Spearman and Brown) when one has `single`.
  package static func mean(of count: Int, single: Double) -> Double {
    let one = max(0, single)
    return Double(count) * one / (1 + Double(count - 1) * one)
  }
}
