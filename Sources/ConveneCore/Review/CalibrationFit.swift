extension Calibration {
  /// The posterior under given variances.
  ///
  /// Units meet only through reviewers, so that their block of the equations is diagonal and what
  /// is solved densely is as small as the reviewers and the mean.
  struct Fit {
    private(set) var quality: [Double]
    private(set) var leniency: [Double]
    private(set) var mean: Double
    /// Logarithm of the restricted likelihood, up to a constant.
    private(set) var likelihood: Double
    private let variances: Variances
    /// Posterior variance of each unit if reviewers and the mean were known.
    private let own: [Double]
    /// Covariance of reviewers and the mean.
    private let outer: [[Double]]
    /// How each unit answers to reviewers and the mean.
    private let pull: [[Double]]
    /// `pull` times `outer`.
    private let reach: [[Double]]

    init(_ marks: [Mark], _ units: Int, _ reviewers: Int, _ variances: Variances) {
      self.variances = variances
      let size = reviewers + 1
      let precision = 1 / variances.chance
      var weights = [Double](repeating: 1 / variances.quality, count: units)
      var sums = [Double](repeating: 0, count: units)
      var cross = [[Double]](repeating: Array(repeating: 0, count: size), count: units)
      var system = [[Double]](repeating: Array(repeating: 0, count: size), count: size)
      var right = [Double](repeating: 0, count: size)
      for reviewer in 0..<reviewers { system[reviewer][reviewer] = 1 / variances.leniency }
      for mark in marks {
        let scaled = precision * mark.points
        weights[mark.unit] += precision
        sums[mark.unit] += scaled
        for place in [mark.reviewer, reviewers] {
          cross[mark.unit][place] += precision
          system[place][place] += precision
          right[place] += scaled
        }
        system[mark.reviewer][reviewers] += precision
        system[reviewers][mark.reviewer] += precision
      }
      for unit in 0..<units {
        for row in 0..<size where cross[unit][row] != 0 {
          let factor = cross[unit][row] / weights[unit]
          for column in 0..<size { system[row][column] -= factor * cross[unit][column] }
          right[row] -= factor * sums[unit]
        }
      }
      let (outer, determinant) = Self.inverse(system)
      let solved = outer.map { row in zip(row, right).reduce(0) { $0 + $1.0 * $1.1 } }
      leniency = Array(solved.dropLast())
      mean = solved[reviewers]
      own = weights.map { 1 / $0 }
      let pull = zip(cross, weights).map { row, weight in row.map { $0 / weight } }
      quality = (0..<units).map { unit in
        sums[unit] / weights[unit]
          - zip(pull[unit], solved).reduce(0) { $0 + $1.0 * $1.1 }
      }
      reach = pull.map { row in
        outer.map { column in zip(row, column).reduce(0) { $0 + $1.0 * $1.1 } }
      }
      self.outer = outer
      self.pull = pull
      var surprise = determinant
      for weight in weights { surprise += (weight * variances.quality).naturalLogarithm }
      surprise += Double(reviewers) * variances.leniency.naturalLogarithm
      surprise += Double(marks.count) * variances.chance.naturalLogarithm
      for mark in marks {
        let fitted = mean + quality[mark.unit] + leniency[mark.reviewer]
        surprise += precision * mark.points * (mark.points - fitted)
      }
      likelihood = -surprise / 2
    }

    func covariance(_ one: Int, _ other: Int) -> Double {
      let shared = zip(reach[one], pull[other]).reduce(0) { $0 + $1.0 * $1.1 }
      return one == other ? own[one] + shared : shared
    }

    /// The variances that explain the marks better than those fitted with.
    func improved(_ marks: [Mark]) -> Variances {
      let reviewers = leniency.count
      var chance = 0.0
      for mark in marks {
        let (unit, reviewer) = (mark.unit, mark.reviewer)
        let rest = mark.points - mean - quality[unit] - leniency[reviewer]
        let outside =
          outer[reviewer][reviewer] + outer[reviewers][reviewers] + 2 * outer[reviewer][reviewers]
        let shared = reach[unit][reviewer] + reach[unit][reviewers]
        chance += rest * rest + covariance(unit, unit) + outside - 2 * shared
      }
      let spread = quality.indices.reduce(0.0) {
        $0 + quality[$1] * quality[$1] + covariance($1, $1)
      }
      let lean = leniency.indices.reduce(0.0) {
        $0 + leniency[$1] * leniency[$1] + outer[$1][$1]
      }
      return Variances(
        quality: max(spread / Double(quality.count), Calibration.floor),
        leniency: max(lean / Double(reviewers), Calibration.floor),
        chance: max(chance / Double(marks.count), Calibration.floor))
    }

    /// Inverse and log determinant of a symmetric positive definite matrix, by Gauss and Jordan.
    private static func inverse(_ matrix: [[Double]]) -> ([[Double]], Double) {
      var determinant = 0.0
      var left = matrix
      var result = matrix.indices.map { row in matrix.indices.map { $0 == row ? 1.0 : 0 } }
      for pivot in matrix.indices {
        determinant += left[pivot][pivot].naturalLogarithm
        let scale = 1 / left[pivot][pivot]
        for column in matrix.indices {
          left[pivot][column] *= scale
          result[pivot][column] *= scale
        }
        for row in matrix.indices where row != pivot && left[row][pivot] != 0 {
          let factor = left[row][pivot]
          for column in matrix.indices {
            left[row][column] -= factor * left[pivot][column]
            result[row][column] -= factor * result[pivot][column]
          }
        }
      }
      return (result, determinant)
    }
  }
}
