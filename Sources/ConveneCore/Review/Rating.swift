import ConveneValues

/// The points one reviewer gives one application on one criterion.
package struct Rating: Hashable, Sendable, Codable {
  /// The application's code.
  package var application: String
  /// The reviewer's code, which the secretariat alone can read as a name.
  package var reviewer: String
  /// The criterion's code in the rubric.
  package var criterion: String
  package var points: Points
  /// Numbers of the applicant's answers that the reviewer rests on.
  package var answers: [Int]

  package init(
    application: String, reviewer: String, criterion: String, points: Points, answers: [Int] = []
  ) {
    self.application = application
    self.reviewer = reviewer
    self.criterion = criterion
    self.points = points
    self.answers = answers
  }
}

/// A criterion on which a reviewer said that they cannot judge an application: missing, never 0.
package struct Unjudged: Hashable, Sendable {
  /// The application's code.
  package var application: String
  /// The reviewer's code.
  package var reviewer: String
  /// The criterion's code.
  package var criterion: String

  package init(application: String, reviewer: String, criterion: String) {
    self.application = application
    self.reviewer = reviewer
    self.criterion = criterion
  }
}
