import ConveneValues

/// What a reviewer gave on a criterion by a page; no points where they cannot judge.
package struct PageMark: Hashable, Sendable {
  package let criterion: String
  package let points: Points?
  /// Numbers of the applicant's answers that the points rest on.
  package let answers: [Int]

  package init(criterion: String, points: Points?, answers: [Int] = []) {
    (self.criterion, self.points, self.answers) = (criterion, points, answers)
  }
}
