import ConveneValues

/// Quality of applications with the leniency of reviewers taken out, and how sure one can be.
///
/// Points are mean + quality + leniency + chance, each normal (Platt and Burges 2012). Variances are
/// estimated by restricted maximum likelihood with the expectation–maximisation steps of Dempster,
/// Laird and Rubin, two of which tell how far to leap (Varadhan and Roland 2008). Raw means are kept
/// beside; this never replaces them silently.
package struct Calibration: Sendable {
  /// Points one reviewer gave one unit; both are numbered from 0.
  package struct Mark: Hashable, Sendable {
    package let unit: Int
    package let reviewer: Int
    package let points: Double

    package init(unit: Int, reviewer: Int, points: Double) {
      self.unit = unit
      self.reviewer = reviewer
      self.points = points
    }
  }

  /// How much of the spread of points comes from where.
  package struct Variances: Hashable, Sendable {
    package var quality: Double
    package var leniency: Double
    package var chance: Double

    /// Intraclass correlation of a single mark.
    package var single: Double { quality / (quality + leniency + chance) }
  }

  package let variances: Variances
  /// Calibrated points of each unit, in millionths; unmarked units stand at the mean.
  package let points: [Int]
  /// How far above the mean each reviewer marks, in millionths of a point, shrunk towards 0.
  package let leniency: [Int]
  /// Reviewers who hang together through what they read; more than one group cannot be compared.
  package let groups: [[Int]]
  /// Reviewers with fewer than four marks: no leniency can be read from them, theirs is nought.
  package let thin: [Int]

  /// Whether reviewers can be told apart from what they read: all marks hang together.
  package var isConnected: Bool { groups.count == 1 }

  /// - Returns: nil where there are fewer than two units or reviewers, or no more marks than units.
  package init?(_ marks: [Mark], units: Int, reviewers: Int) {
    guard units > 1, reviewers > 1, marks.count > units,
      let sheet = Sheet(marks, units: units, reviewers: reviewers)
    else { return nil }
    let mean = sheet.marks.reduce(0) { $0 + $1.points } / Double(marks.count)
    let spread = sheet.marks.reduce(0) { $0 + ($1.points - mean) * ($1.points - mean) }
    let third = max(spread / Double(3 * marks.count), Self.floor)
    var variances = Variances(quality: third, leniency: third, chance: third)
    let fit = Self.fitted(sheet, &variances)
    self.variances = variances
    points = fit.quality.map { Int((1_000_000 * ($0 + fit.mean)).rounded()) }
    leniency = fit.leniency.enumerated().map { reviewer, points in
      sheet.thin.contains(reviewer) ? 0 : Int((1_000_000 * points).rounded())
    }
    groups = sheet.groups
    thin = sheet.thin.sorted()
  }

  static let floor = 1e-4

  /// Whether all marks hang together, one reviewer to the next, through what they read.
  package static func hangsTogether(_ marks: [Mark], units: Int, reviewers: Int) -> Bool {
    Sheet(marks, units: units, reviewers: reviewers)?.groups.count == 1
  }

  /// Steps until none changes a variance by more than a hundred-millionth; a leap that explains the
  /// marks less than the steps did is not taken.
  private static func fitted(_ sheet: Sheet, _ variances: inout Variances) -> Fit {
    var fit = Fit(sheet, variances)
    for _ in 0..<130 {
      let first = fit.improved()
      let second = Fit(sheet, first).improved()
      let stepped = Fit(sheet, second)
      guard first.distance(to: second) >= 1e-8 else {
        variances = second
        return stepped
      }
      let leap = variances.leap(over: first, second)
      let leapt = Fit(sheet, leap)
      (variances, fit) =
        leapt.likelihood >= stepped.likelihood ? (leap, leapt) : (second, stepped)
    }
    return fit
  }
}

extension Calibration.Variances {
  private var logarithms: [Double] {
    [quality.naturalLogarithm, leniency.naturalLogarithm, chance.naturalLogarithm]
  }

  fileprivate func distance(to other: Self) -> Double {
    max(
      abs(other.quality - quality), abs(other.leniency - leniency), abs(other.chance - chance))
  }

  /// Where two steps from here would end, were the second as much shorter again, and so on.
  fileprivate func leap(over first: Self, _ second: Self) -> Self {
    let (here, one, two) = (logarithms, first.logarithms, second.logarithms)
    let step = zip(one, here).map { $0 - $1 }
    let bend = zip(zip(two, one), step).map { $0.0 - $0.1 - $1 }
    func length(_ vector: [Double]) -> Double {
      vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }
    guard length(bend) > 0 else { return second }
    let far = max(1, length(step) / length(bend))
    let leapt = zip(here, zip(step, bend)).map { here, way in
      // Nobody's points lie further apart than this.
      min(here + 2 * far * way.0 + far * far * way.1, 6).exponential
    }
    return Self(
      quality: max(leapt[0], Calibration.floor), leniency: max(leapt[1], Calibration.floor),
      chance: max(leapt[2], Calibration.floor))
  }
}
