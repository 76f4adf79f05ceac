import ConveneSolvers
import ConveneValues

/// Scores with the leniency of reviewers taken out, beside the scores as given (decision 0011).
///
/// The scores as given rank. A calibrated one says what the same marks would be worth had every
/// reviewer been as lenient as the mean of all.
package struct CalibratedScores: Sendable {
  /// Why reviewers cannot be told apart from what they read.
  package enum Obstacle: Hashable, Sendable {
    /// Fewer than two applications or reviewers, or nothing that two reviewers marked.
    case tooFewMarks
    /// Codes of reviewers who share applications with each other and with none of the other groups.
    case separateGroups([[String]])
  }

  package struct Entry: Hashable, Sendable {
    package let application: String
    /// Merit as given, in micro-points.
    package let merit: Int
    package let calibratedMerit: Int
    /// The total with calibrated merit in the place of merit, in micro-points.
    package let calibratedTotal: Int
    /// Whether the two are so far apart that both are to be shown.
    package let isShown: Bool

    package var shift: Int { calibratedMerit - merit }
  }

  /// Best first by the scores as given; empty where not estimable.
  package private(set) var entries: [Entry] = []
  package private(set) var obstacle: Obstacle?
  /// How far above the mean of all each reviewer marks, in millionths of a point; empty as above.
  package private(set) var leniency: [String: Int] = [:]
  /// Codes of reviewers with too few marks to be calibrated; theirs count as they are.
  package private(set) var thin: [String] = []
  /// Intraclass correlation of a single review; nil as above.
  package private(set) var single: Double?

  package init(
    _ ranking: Ranking, ratings: Ratings, weights: Score.Weights = .standard,
    limits: DecisionLimits = DecisionLimits()
  ) {
    let candidates = ranking.scores.map(\.application).sorted()
    let sheet = ReviewMarks(ratings, on: candidates)
    guard
      let calibration = Calibration(
        sheet.marks, units: candidates.count, reviewers: sheet.reviewers.count)
    else {
      obstacle = .tooFewMarks
      return
    }
    guard calibration.isConnected else {
      obstacle = .separateGroups(calibration.groups.map { $0.map { sheet.reviewers[$0] } })
      return
    }
    let leniency = Dictionary(
      zip(sheet.reviewers, calibration.leniency), uniquingKeysWith: { first, _ in first })
    entries = ranking.scores.map { score in
      let shift = score.shift(leniency)
      let calibrated = min(max(score.merit + shift, 0), Score.hundredPoints)
      return Entry(
        application: score.application, merit: score.merit, calibratedMerit: calibrated,
        calibratedTotal: score.total
          + (weights.merit * (calibrated - score.merit)).over(weights.merit + weights.partnership),
        isShown: abs(calibrated - score.merit) > limits.shift)
    }
    self.leniency = leniency
    thin = calibration.thin.map { sheet.reviewers[$0] }
    single = calibration.variances.single
  }
}

extension Score {
  /// What merit gains when each mark loses its reviewer's leniency, in micro-points.
  fileprivate func shift(_ leniency: [String: Int]) -> Int {
    var sum = 0
    var weight = 0
    for part in parts {
      guard case .criterion(let finding) = part.ground, !finding.ratings.isEmpty else { continue }
      let lenient = finding.ratings.reduce(0) { $0 + (leniency[$1.reviewer] ?? 0) }
      sum -= finding.criterion.weight * (25 * lenient).over(finding.ratings.count)
      weight += finding.criterion.weight
    }
    return weight > 0 ? sum.over(weight) : 0
  }
}
