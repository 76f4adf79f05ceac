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
  }

  package let variances: Variances
  /// Calibrated points of each unit, in millionths; unmarked units stand at the mean.
  package let points: [Int]
  /// How far above the mean each reviewer marks, in millionths of a point, shrunk towards 0.
  package let leniency: [Int]
  /// Whether reviewers can be told apart from what they read: all marks hang together.
  package let isConnected: Bool

  /// - Returns: nil where there are fewer than two units or reviewers, or no more marks than units.
  package init?(_ marks: [Mark], units: Int, reviewers: Int) {
    guard units > 1, reviewers > 1, marks.count > units,
      marks.allSatisfy({ 0..<units ~= $0.unit && 0..<reviewers ~= $0.reviewer })
    else { return nil }
    let ordered = marks.sorted {
      ($0.unit, $0.reviewer, $0.points) < ($1.unit, $1.reviewer, $1.points)
    }
    let mean = ordered.reduce(0) { $0 + $1.points } / Double(ordered.count)
    let spread = ordered.reduce(0) { $0 + ($1.points - mean) * ($1.points - mean) }
    let third = max(spread / Double(3 * ordered.count), Self.floor)
    var variances = Variances(quality: third, leniency: third, chance: third)
    var fit = Fit(ordered, units, reviewers, variances)
    for _ in 0..<200 {
      let next = fit.improved(ordered)
      let change = max(
        abs(next.quality - variances.quality), abs(next.leniency - variances.leniency),
        abs(next.chance - variances.chance))
      variances = next
      fit = Fit(ordered, units, reviewers, variances)
      if change < 1e-5 { break }
    }
    self.variances = variances
    points = fit.quality.map { Int((1_000_000 * ($0 + fit.mean)).rounded()) }
    leniency = fit.leniency.map { Int((1_000_000 * $0).rounded()) }
    isConnected = Self.areConnected(marks, units, reviewers)
  }

  static let floor = 1e-4

  private static func areConnected(_ marks: [Mark], _ units: Int, _ reviewers: Int) -> Bool {
    var parts = Array(0..<units + reviewers)
    for mark in marks {
      let one = parts[mark.unit]
      let other = parts[units + mark.reviewer]
      guard one != other else { continue }
      for place in parts.indices where parts[place] == other { parts[place] = one }
    }
    let marked = Set(marks.map(\.unit)).union(marks.map { units + $0.reviewer })
    return Set(marked.map { parts[$0] }).count == 1
  }
}
