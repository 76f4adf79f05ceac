import ConveneValues

extension Calibration {
  /// All that marks leave open about the quality of what was marked.
  ///
  /// After Heyard, Ott, Salanti and Egger (2022): variances are not taken as known but averaged over
  /// a grid, by their likelihood. Deviations of quality, of reviewers from case to case and of
  /// chance have flat priors from 0 to 2 points; the last two cannot be told apart by one mark each,
  /// only their sum counts.
  package struct Posterior: Sendable {
    package let units: Int
    private let fits: [(fit: Fit, weight: Double)]
    private let whole: Double

    /// A leniency that is read from a reviewer's marks alone: so wide that nothing is assumed.
    package static let unknownLeniency = 5.0

    /// - Parameter leniency: standard deviation of reviewers' leniency, in points.
    /// - Returns: nil where there are fewer than two units or reviewers, or no marks.
    package init?(
      _ marks: [Mark], units: Int, reviewers: Int, leniency: Double = 0.5
    ) {
      guard units > 1, reviewers > 1, leniency > 0, !marks.isEmpty,
        let sheet = Sheet(marks, units: units, reviewers: reviewers)
      else { return nil }
      let grid = LikelihoodGrid(sheet, leniency: leniency)
      let found = grid.near().map { cell in
        let fit = Fit(sheet, cell.variances(leniency))
        return (fit: fit, logarithm: fit.likelihood + cell.chance.naturalLogarithm)
      }
      let most = found.map(\.logarithm).max() ?? 0
      self.units = units
      fits = found.filter { $0.logarithm > most - LikelihoodGrid.reach }
        .map { ($0.fit, ($0.logarithm - most).exponential) }
      whole = fits.reduce(0) { $0 + $1.weight }
    }

    /// The rank each unit has on average, 1 for the best, in thousandths.
    package var expectedRanks: [Int] {
      var ranks = [Double](repeating: 0, count: units)
      for (fit, weight) in fits {
        for (unit, rank) in fit.expectedRanks.enumerated() { ranks[unit] += weight * rank }
      }
      return ranks.map { Int((1000 * $0 / whole).rounded()) }
    }

    /// Hands over `count` draws of what every unit may be worth, in points; the same for a seed.
    package func draw(_ count: Int, seed: UInt64, _ body: ([Double]) -> Void) {
      var normals = Normals(SeededRandom(seed: seed))
      var values = [Double](repeating: 0, count: units)
      for _ in 0..<count {
        var rest = normals.share() * whole
        let place = fits.firstIndex { fit in
          rest -= fit.weight
          return rest < 0
        }
        fits[place ?? fits.count - 1].fit.draw(into: &values, &normals)
        body(values)
      }
    }
  }
}

extension Calibration.Fit {
  /// One plus the chances that each other is better.
  fileprivate var expectedRanks: [Double] {
    let fit = withCovariances
    let reaches = quality.indices.map { fit.reach($0) }
    let spread = quality.indices.map { fit.covariance(reaches[$0], $0, isSame: true) }
    var ranks = [Double](repeating: 1, count: quality.count)
    for one in quality.indices {
      for other in 0..<one {
        let shared = fit.covariance(reaches[one], other, isSame: false)
        let variance = spread[one] + spread[other] - 2 * shared
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
