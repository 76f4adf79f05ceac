import ConveneValues

extension Calibration {
  /// What marks say of reviewers and the mean under given variances.
  ///
  /// Units meet only through reviewers, so that their block of the equations is diagonal and what
  /// is solved densely is as small as the reviewers and the mean.
  struct Equations {
    /// Reviewers and the mean.
    let size: Int
    /// Row after row, symmetric.
    private(set) var system: [Double]
    private(set) var right: [Double]
    /// Posterior variance of each unit if reviewers and the mean were known.
    private(set) var own: [Double] = []
    /// Quality of each unit if all reviewers and the mean were nought.
    private(set) var alone: [Double] = []
    /// How much of each reviewer a unit takes, for each of its marks.
    let factors: [Double]
    /// Twice what variances alone take from the logarithm of the likelihood.
    private let volume: Double
    private let sheet: Sheet
    private let precision: Double

    init(_ sheet: Sheet, _ variances: Variances) {
      let size = sheet.reviewers + 1
      let last = sheet.reviewers
      let precision = 1 / variances.chance
      var system = [Double](repeating: 0, count: size * size)
      var right = [Double](repeating: 0, count: size)
      var own: [Double] = []
      var alone: [Double] = []
      var volume = 0.0
      for (reviewer, variance) in sheet.spread(variances.leniency).enumerated() {
        system[reviewer * size + reviewer] = 1 / variance
        volume += variance.naturalLogarithm
      }
      for unit in 0..<sheet.units {
        let marks = sheet.marks(of: unit)
        let weight = 1 / variances.quality + precision * Double(marks.count)
        let sum = marks.reduce(0) { $0 + $1.points }
        own.append(1 / weight)
        alone.append(precision * sum / weight)
        volume += (weight * variances.quality).naturalLogarithm
        let shared = precision * precision / weight
        for mark in marks {
          let row = mark.reviewer * size
          system[row + mark.reviewer] += precision
          system[row + last] += precision
          right[mark.reviewer] += precision * (mark.points - precision * sum / weight)
          for other in marks { system[row + other.reviewer] -= shared }
          system[row + last] -= shared * Double(marks.count)
        }
        let count = Double(marks.count)
        system[last * size + last] += precision * count - shared * count * count
        right[last] += precision * (sum - count * precision * sum / weight)
      }
      for row in 0..<last { system[last * size + row] = system[row * size + last] }
      self.size = size
      self.system = system
      self.right = right
      self.own = own
      self.alone = alone
      self.volume = volume + Double(sheet.marks.count) * variances.chance.naturalLogarithm
      factors = own.map { $0 * precision }
      self.sheet = sheet
      self.precision = precision
    }

    /// Quality of each unit, by what was solved for reviewers and the mean.
    func quality(_ solved: [Double]) -> [Double] {
      (0..<sheet.units).map { unit in
        sheet.marks(of: unit).reduce(alone[unit]) {
          $0 - factors[unit] * (solved[$1.reviewer] + solved[sheet.reviewers])
        }
      }
    }

    /// Minus twice the logarithm of the restricted likelihood, up to a constant.
    func surprise(_ logDeterminant: Double, quality: [Double], solved: [Double]) -> Double {
      var surprise = volume + logDeterminant
      for mark in sheet.marks {
        let fitted = solved[sheet.reviewers] + quality[mark.unit] + solved[mark.reviewer]
        surprise += precision * mark.points * (mark.points - fitted)
      }
      return surprise
    }

    /// What variances alone take, and what the marks take beside: both together are the surprise.
    ///
    /// With the same chance and leniency, the more quality varies the less the marks take.
    var surprises: (volume: Double, marks: Double) {
      let triangle = CalibrationTriangle(system, size)
      let solved = triangle.solve(right)
      let whole = surprise(
        triangle.logDeterminant, quality: quality(solved), solved: solved)
      return (volume, whole - volume)
    }

    /// What variances alone take, without the marks.
    static func volume(_ sheet: Sheet, _ variances: Variances) -> Double {
      var volume = Double(sheet.marks.count) * variances.chance.naturalLogarithm
      for variance in sheet.spread(variances.leniency) { volume += variance.naturalLogarithm }
      for unit in 0..<sheet.units {
        let weight =
          1 / variances.quality + Double(sheet.marks(of: unit).count) / variances.chance
        volume += (weight * variances.quality).naturalLogarithm
      }
      return volume
    }
  }
}
