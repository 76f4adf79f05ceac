import ConveneSolvers
import ConveneValues

/// One mark for each review: the weighted mean of the points a reviewer gave an application.
///
/// What a reviewer thinks of an application colours all criteria at once, so that eight marks are
/// not eight independent witnesses; one mark a review keeps the intervals honest.
struct ReviewMarks: Sendable {
  /// Codes, ascending; a mark's reviewer is a place in this list.
  let reviewers: [String]
  /// Numbered as the candidates.
  let marks: [Calibration.Mark]

  init(_ ratings: Ratings, on candidates: [String]) {
    let findings = candidates.map { ratings.findings(on: $0) }
    let reviewers = Set(findings.joined().flatMap { $0.ratings.map(\.reviewer) }).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: reviewers.enumerated().map { ($1, $0) })
    var marks: [Calibration.Mark] = []
    for (unit, list) in findings.enumerated() {
      var sums = [Int: (points: Int, weight: Int)]()
      for finding in list {
        for rating in finding.ratings {
          guard let reviewer = numbers[rating.reviewer] else { continue }
          sums[reviewer, default: (0, 0)].points += finding.criterion.weight * rating.points.value
          sums[reviewer, default: (0, 0)].weight += finding.criterion.weight
        }
      }
      marks += sums.sorted { $0.key < $1.key }.map { reviewer, sum in
        Calibration.Mark(
          unit: unit, reviewer: reviewer, points: Double(sum.points) / Double(sum.weight))
      }
    }
    self.reviewers = reviewers
    self.marks = marks
  }

  private init(reviewers: [String], marks: [Calibration.Mark]) {
    self.reviewers = reviewers
    self.marks = marks
  }

  /// The same with reviewers numbered by what they gave, so that their codes decide nothing.
  var withoutCodes: ReviewMarks {
    let given = Dictionary(grouping: marks, by: \.reviewer)
    let order = reviewers.indices.sorted { one, other in
      let (first, second) = (given[one, default: []], given[other, default: []])
      let differing = zip(first, second).first { $0.unit != $1.unit || $0.points != $1.points }
      guard let (mark, against) = differing else {
        return (first.count, one) < (second.count, other)
      }
      return (mark.unit, mark.points) < (against.unit, against.points)
    }
    var number = [Int](repeating: 0, count: reviewers.count)
    for (place, reviewer) in order.enumerated() { number[reviewer] = place }
    return ReviewMarks(
      reviewers: order.map { reviewers[$0] },
      marks: marks.map {
        Calibration.Mark(unit: $0.unit, reviewer: number[$0.reviewer], points: $0.points)
      }.sorted { ($0.unit, $0.reviewer) < ($1.unit, $1.reviewer) })
  }
}
