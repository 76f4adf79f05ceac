import ConveneValues

/// A practice application with what a reviewer gave it.
package struct PracticeResult: Sendable {
  package struct Line: Sendable {
    package let criterion: Criterion
    /// Nil where nothing was given yet.
    package let given: Int?
    package let mark: PracticeApplication.Mark
  }

  package let practice: PracticeApplication
  package let lines: [Line]
  /// Criteria on which points were given, and on how many they meet the reference mark.
  package var compared: Int { lines.count { $0.given != nil } }
  package var met: Int { lines.count { $0.given == $0.mark.points.value } }

  /// - Parameter marks: all that the reviewer gave, on any practice application.
  package init(_ practice: PracticeApplication, _ marks: [PracticeMark], of criteria: [Criterion]) {
    self.practice = practice
    lines = practice.marks.compactMap { mark in
      guard let criterion = criteria.first(where: { $0.code == mark.criterion }) else {
        return nil
      }
      let given = marks.first {
        $0.practice == practice.code && $0.criterion == mark.criterion
      }
      return Line(criterion: criterion, given: given?.points, mark: mark)
    }
  }
}

/// Points that a reviewer gave a practice application.
package struct PracticeMark: Sendable {
  package let reviewer: String
  package let practice: String
  package let criterion: String
  package let points: Int

  package init(reviewer: String, practice: String, criterion: String, points: Int) {
    self.reviewer = reviewer
    self.practice = practice
    self.criterion = criterion
    self.points = points
  }
}
