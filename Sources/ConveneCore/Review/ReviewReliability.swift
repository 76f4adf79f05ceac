import ConveneSolvers
import ConveneValues

/// How far reviewers agree; nil is "not estimable".
///
/// A review is one mark, the weighted mean of its points. *Single* is the share of the variance of
/// marks that is the applications' and not the reviewers' (restricted maximum likelihood), *mean* the
/// same for the mean of as many reviews as there usually are. Alpha is Krippendorff's on the same marks.
package struct ReviewReliability: Sendable {
  package struct Line: Sendable {
    /// Nil for the weighted mean of all.
    package let criterion: Criterion?
    package let ratings: Int
    /// Krippendorff's alpha of what reviewers gave each application.
    package let alpha: Double?
  }

  package let single: Double?
  package let mean: Double?
  /// Each criterion by itself, and last all together.
  package let lines: [Line]
  package let reviewers: [ReviewerAgreement]
  /// Reviews an application usually has, rounded.
  package let typical: Int
  /// The same in hundredths, and exact.
  package let reviewsEach: Int
  /// How many reviews each would make the mean reliable to six tenths; nil where nothing would.
  package let needed: Int?

  package var alpha: Double? { lines.last?.alpha }
}

extension ReviewReliability {
  /// - Parameters:
  ///   - applications: codes of those that were read to be scored.
  ///   - single: where it was estimated already, from the same ratings.
  package init(_ ratings: Ratings, on applications: [String], single known: Double?? = nil) {
    let sheet = ReviewMarks(ratings, on: applications.sorted())
    let single = known ?? Self.single(sheet, units: applications.count)
    let marks = Dictionary(grouping: sheet.marks, by: \.unit)
    let findings = applications.map { ratings.findings(on: $0) }
    let lines = ratings.rubric.criteria.enumerated().map { place, criterion in
      let units = findings.map { $0[place].ratings.map(\.points.value) }
      return Line(
        criterion: criterion, ratings: units.reduce(0) { $0 + $1.count },
        alpha: Reliability.alpha(units, level: .interval))
    }
    let whole = marks.sorted { $0.key < $1.key }.map {
      $0.value.map { Int((100 * $0.points).rounded()) }
    }
    let count = sheet.marks.count
    let typical = marks.isEmpty ? 0 : (2 * count + marks.count) / (2 * marks.count)
    self.lines =
      lines + [
        Line(criterion: nil, ratings: count, alpha: Reliability.alpha(whole, level: .interval))
      ]
    self.single = single
    self.typical = typical
    reviewsEach = 100 * count / max(1, marks.count)
    mean = single.map { Reliability.mean(of: max(1, typical), single: $0) }
    needed = single.flatMap { single in
      (1...99).first { Reliability.mean(of: $0, single: single) >= 0.6 }
    }
    reviewers = ReviewerAgreement.all(sheet)
  }

  /// Nil where reviewers cannot be told apart from what they read.
  private static func single(_ sheet: ReviewMarks, units: Int) -> Double? {
    let calibration = Calibration(
      sheet.marks, units: units, reviewers: sheet.reviewers.count)
    return calibration.flatMap { $0.isConnected ? $0.variances.single : nil }
  }
}
