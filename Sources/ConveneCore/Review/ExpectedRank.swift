extension Calibration {
  /// Expected ranks after Heyard, Ott, Salanti and Egger (2022), 1 for the best, in thousandths.
  ///
  /// The rank a unit has on average over all that the marks leave open: variances are not taken as
  /// known but averaged over a grid, by their likelihood. Deviations of quality, of reviewers from
  /// case to case and of chance have flat priors from 0 to 2 points; the last two cannot be told
  /// apart by one mark each, only their sum counts.
  ///
  /// - Parameter leniency: standard deviation of reviewers' leniency, in points.
  /// - Returns: nil where there are fewer than two units or reviewers.
  package static func expectedRanks(
    _ marks: [Mark], units: Int, reviewers: Int, leniency: Double = 0.5
  ) -> [Int]? {
    guard units > 1, reviewers > 1, leniency > 0,
      marks.allSatisfy({ 0..<units ~= $0.unit && 0..<reviewers ~= $0.reviewer })
    else { return nil }
    let ordered = marks.sorted {
      ($0.unit, $0.reviewer, $0.points) < ($1.unit, $1.reviewer, $1.points)
    }
    var fits: [(fit: Fit, logarithm: Double)] = []
    for row in 0..<12 {
      for column in 0..<17 {
        let quality = (Double(row) + 0.5) / 6
        let chance = (Double(column) + 0.5) / 6
        let fit = Fit(
          ordered, units, reviewers,
          Variances(
            quality: quality * quality, leniency: leniency * leniency, chance: chance * chance))
        // Two flat deviations add up to one whose density grows with it.
        fits.append((fit, fit.likelihood + chance.naturalLogarithm))
      }
    }
    let most = fits.map(\.logarithm).max() ?? 0
    var ranks = [Double](repeating: 0, count: units)
    var whole = 0.0
    for (fit, logarithm) in fits where logarithm > most - 12 {
      let weight = (logarithm - most).exponential
      whole += weight
      for (unit, rank) in fit.expectedRanks.enumerated() { ranks[unit] += weight * rank }
    }
    return ranks.map { Int((1000 * $0 / whole).rounded()) }
  }
}

extension Calibration.Fit {
  /// One plus the chances that each other is better.
  fileprivate var expectedRanks: [Double] {
    let spread = quality.indices.map { covariance($0, $0) }
    var ranks = [Double](repeating: 1, count: quality.count)
    for one in quality.indices {
      for other in 0..<one {
        let variance = spread[one] + spread[other] - 2 * covariance(one, other)
        let steps = (quality[other] - quality[one]) / max(variance, 1e-12).squareRoot()
        let behind = steps.normalChance
        ranks[one] += behind
        ranks[other] += 1 - behind
      }
    }
    return ranks
  }
}

extension Double {
  /// The chance that a standard normal number is below this, by Taylor's series of the integral.
  fileprivate var normalChance: Double {
    guard abs(self) < 8 else { return self < 0 ? 0 : 1 }
    var term = self
    var sum = self
    var odd = 3.0
    while abs(term) > 1e-17 {
      term *= self * self / odd
      sum += term
      odd += 2
    }
    return 0.5 + sum * (-self * self / 2).exponential / 2.506_628_274_631_000_2
  }
}
