import ConveneValues

extension Calibration {
  /// The posterior under given variances.
  ///
  /// Each unit answers to those few who read it: what it is pulled by is a sum over its marks.
  struct Fit: Sendable {
    let quality: [Double]
    let leniency: [Double]
    let mean: Double
    /// Logarithm of the restricted likelihood, up to a constant.
    let likelihood: Double
    private let sheet: Sheet
    private let variances: Variances
    /// Posterior variance of each unit if reviewers and the mean were known.
    private let own: [Double]
    /// Quality of each unit if all reviewers and the mean were nought.
    private let alone: [Double]
    /// How much of each reviewer a unit takes, for each of its marks.
    private let factors: [Double]
    /// The lower triangle whose transpose times itself is the covariance of reviewers and the mean.
    private let root: [Double]
    /// That covariance, row by row; empty until it is asked for.
    private var outer: [Double] = []

    init(_ sheet: Sheet, _ variances: Variances) {
      let equations = Equations(sheet, variances)
      let triangle = CalibrationTriangle(equations.system, equations.size)
      let solved = triangle.solve(equations.right)
      let quality = equations.quality(solved)
      self.sheet = sheet
      self.variances = variances
      own = equations.own
      alone = equations.alone
      factors = equations.factors
      root = triangle.inverseRoot
      self.quality = quality
      leniency = Array(solved.dropLast())
      mean = solved[sheet.reviewers]
      likelihood =
        -equations.surprise(triangle.logDeterminant, quality: quality, solved: solved) / 2
    }

    /// The same with covariances.
    var withCovariances: Fit {
      var fit = self
      fit.outer = CalibrationTriangle.squared(root, sheet.reviewers + 1)
      return fit
    }

    /// How a unit moves with each reviewer and the mean, by their covariance, which must be there.
    func reach(_ unit: Int) -> [Double] {
      let size = sheet.reviewers + 1
      var reach = [Double](repeating: 0, count: size)
      for mark in sheet.marks(of: unit) {
        for place in 0..<size {
          reach[place] +=
            factors[unit] * (outer[mark.reviewer * size + place] + outer[(size - 1) * size + place])
        }
      }
      return reach
    }

    /// Covariance of two units, one of them given by its reach.
    func covariance(_ reach: [Double], _ unit: Int, isSame: Bool) -> Double {
      sheet.marks(of: unit).reduce(isSame ? own[unit] : 0) {
        $0 + factors[unit] * (reach[$1.reviewer] + reach[sheet.reviewers])
      }
    }

    /// The variances that explain the marks better than those fitted with.
    ///
    /// Of the covariances only those are worked out that reviewers of one unit have with each other.
    func improved() -> Variances {
      let last = sheet.reviewers
      let columns = CalibrationTriangle.turned(root, last + 1)
      func shared(_ one: Int, _ other: Int) -> Double {
        CalibrationTriangle.product(columns, last + 1, one, other)
      }
      let own = (0...last).map { shared($0, $0) }
      let ofMean = (0...last).map { shared($0, last) }
      var chance = 0.0
      var spread = 0.0
      for unit in 0..<sheet.units {
        let marks = sheet.marks(of: unit)
        let reach = marks.map { mark in
          marks.reduce(0) { sum, other in
            let both =
              other.reviewer == mark.reviewer
              ? own[mark.reviewer] : shared(other.reviewer, mark.reviewer)
            return sum + factors[unit] * (both + ofMean[mark.reviewer])
          }
        }
        let ofReach = marks.reduce(0) {
          $0 + factors[unit] * (ofMean[$1.reviewer] + ofMean[last])
        }
        let variance = reach.reduce(self.own[unit]) { $0 + factors[unit] * ($1 + ofReach) }
        spread += quality[unit] * quality[unit] + variance
        for (mark, reach) in zip(marks, reach) {
          let rest = mark.points - mean - quality[unit] - leniency[mark.reviewer]
          let outside = own[mark.reviewer] + own[last] + 2 * ofMean[mark.reviewer]
          chance += rest * rest + variance + outside - 2 * (reach + ofReach)
        }
      }
      let usual = sheet.usual
      let lean = usual.reduce(0.0) { $0 + leniency[$1] * leniency[$1] + own[$1] }
      return Variances(
        quality: max(spread / Double(sheet.units), Calibration.floor),
        leniency: usual.isEmpty
          ? variances.leniency : max(lean / Double(usual.count), Calibration.floor),
        chance: max(chance / Double(sheet.marks.count), Calibration.floor))
    }

    /// One draw of what every unit may be worth, the mean included.
    func draw(into values: inout [Double], _ normals: inout Normals) {
      let size = sheet.reviewers + 1
      var shifts = leniency + [mean]
      for pivot in 0..<size {
        let step = normals.next()
        for place in 0...pivot { shifts[place] += root[pivot * size + place] * step }
      }
      let mean = shifts[size - 1]
      for unit in 0..<sheet.units {
        var value = alone[unit] + mean + own[unit].squareRoot() * normals.next()
        for mark in sheet.marks(of: unit) {
          value -= factors[unit] * (shifts[mark.reviewer] + mean)
        }
        values[unit] = value
      }
    }
  }

  /// Standard normal numbers by Marsaglia's polar method, the same on every machine.
  struct Normals {
    private var random: SeededRandom
    private var spare: Double?

    init(_ random: SeededRandom) { self.random = random }

    mutating func next() -> Double {
      if let kept = spare {
        spare = nil
        return kept
      }
      while true {
        let one = Double(Int64(bitPattern: random.next()) >> 11) / 4_503_599_627_370_496
        let other = Double(Int64(bitPattern: random.next()) >> 11) / 4_503_599_627_370_496
        let square = one * one + other * other
        guard square < 1, square > 0 else { continue }
        let scale = (-2 * square.naturalLogarithm / square).squareRoot()
        spare = other * scale
        return one * scale
      }
    }

    /// A number from 0 up to but without 1.
    mutating func share() -> Double { Double(random.next() >> 11) / 9_007_199_254_740_992 }
  }
}
