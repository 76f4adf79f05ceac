import ConveneValues

extension Calibration {
  /// The posterior under given variances.
  ///
  /// Units meet only through reviewers, so that their block of the equations is diagonal and what
  /// is solved densely is as small as the reviewers and the mean. Each unit answers to those few who
  /// read it: what it is pulled by is a sum over its marks.
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
    /// Covariance of reviewers and the mean, row by row.
    private let outer: [Double]
    /// The lower triangle whose transpose times itself is `outer`.
    private let root: [Double]

    init(_ sheet: Sheet, _ variances: Variances) {
      let size = sheet.reviewers + 1
      let last = sheet.reviewers
      let precision = 1 / variances.chance
      let spread = sheet.spread(variances.leniency)
      var system = [Double](repeating: 0, count: size * size)
      var right = [Double](repeating: 0, count: size)
      var own: [Double] = []
      var alone: [Double] = []
      var surprise = 0.0
      for (reviewer, variance) in spread.enumerated() {
        system[reviewer * size + reviewer] = 1 / variance
        surprise += variance.naturalLogarithm
      }
      for unit in 0..<sheet.units {
        let marks = sheet.marks(of: unit)
        let weight = 1 / variances.quality + precision * Double(marks.count)
        let sum = marks.reduce(0) { $0 + $1.points }
        own.append(1 / weight)
        alone.append(precision * sum / weight)
        surprise += (weight * variances.quality).naturalLogarithm
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
      surprise += Double(sheet.marks.count) * variances.chance.naturalLogarithm

      let (root, determinant) = Self.inverseRoot(system, size)
      surprise += determinant
      var outer = [Double](repeating: 0, count: size * size)
      for pivot in 0..<size {
        for row in 0...pivot {
          let factor = root[pivot * size + row]
          for column in 0...pivot {
            outer[row * size + column] += factor * root[pivot * size + column]
          }
        }
      }
      let solved = (0..<size).map { row in
        (0..<size).reduce(0.0) { $0 + outer[row * size + $1] * right[$1] }
      }
      let factors = own.map { $0 * precision }
      let quality = (0..<sheet.units).map { unit in
        sheet.marks(of: unit).reduce(alone[unit]) {
          $0 - factors[unit] * (solved[$1.reviewer] + solved[last])
        }
      }
      for mark in sheet.marks {
        let fitted = solved[last] + quality[mark.unit] + solved[mark.reviewer]
        surprise += precision * mark.points * (mark.points - fitted)
      }
      self.sheet = sheet
      self.variances = variances
      self.own = own
      self.alone = alone
      self.factors = factors
      self.outer = outer
      self.root = root
      self.quality = quality
      leniency = Array(solved.dropLast())
      mean = solved[last]
      likelihood = -surprise / 2
    }

    /// How a unit moves with each reviewer and the mean, by their covariance.
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
    func improved() -> Variances {
      let last = sheet.reviewers
      let size = last + 1
      var chance = 0.0
      var spread = 0.0
      for unit in 0..<sheet.units {
        let reach = reach(unit)
        let variance = covariance(reach, unit, isSame: true)
        spread += quality[unit] * quality[unit] + variance
        for mark in sheet.marks(of: unit) {
          let row = mark.reviewer * size
          let rest = mark.points - mean - quality[unit] - leniency[mark.reviewer]
          let outside =
            outer[row + mark.reviewer] + outer[last * size + last] + 2 * outer[row + last]
          chance +=
            rest * rest + variance + outside - 2 * (reach[mark.reviewer] + reach[last])
        }
      }
      let usual = sheet.usual
      let lean = usual.reduce(0.0) {
        $0 + leniency[$1] * leniency[$1] + outer[$1 * size + $1]
      }
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

    /// Inverse of the Cholesky triangle of a positive definite matrix, and its log determinant.
    private static func inverseRoot(_ matrix: [Double], _ size: Int) -> ([Double], Double) {
      var lower = matrix
      var determinant = 0.0
      for column in 0..<size {
        for row in column..<size {
          var sum = lower[row * size + column]
          for place in 0..<column {
            sum -= lower[row * size + place] * lower[column * size + place]
          }
          if row == column {
            let pivot = max(sum, 1e-12)
            determinant += pivot.naturalLogarithm
            lower[row * size + column] = pivot.squareRoot()
          } else {
            lower[row * size + column] = sum / lower[column * size + column]
          }
        }
      }
      var inverse = [Double](repeating: 0, count: size * size)
      for column in 0..<size {
        for row in column..<size {
          var sum = row == column ? 1.0 : 0
          for place in column..<row {
            sum -= lower[row * size + place] * inverse[place * size + column]
          }
          inverse[row * size + column] = sum / lower[row * size + row]
        }
      }
      return (inverse, determinant)
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
