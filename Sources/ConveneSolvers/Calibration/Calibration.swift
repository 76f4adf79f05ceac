/// Quality of applications with the leniency of reviewers taken out, and how sure one can be.
///
/// Points are mean + quality + leniency + chance, each normal (Platt and Burges 2012). Variances are
/// estimated by restricted maximum likelihood with the expectation–maximisation steps of Dempster,
/// Laird and Rubin. Raw means are kept beside; this never replaces them silently.
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

  private static func fitted(_ sheet: Sheet, _ variances: inout Variances) -> Fit {
    var fit = Fit(sheet, variances)
    for _ in 0..<400 {
      let next = fit.improved()
      let change = max(
        abs(next.quality - variances.quality), abs(next.leniency - variances.leniency),
        abs(next.chance - variances.chance))
      variances = next
      fit = Fit(sheet, variances)
      if change < 1e-6 { break }
    }
    return fit
  }
}
