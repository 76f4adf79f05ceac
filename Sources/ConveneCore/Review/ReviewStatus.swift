import ConveneValues

/// How far reviewing is.
package struct ReviewStatus: Sendable {
  package struct Reviewer: Sendable {
    package let code: String
    package let name: String
    package let assigned: Int
    package let given: Int
    /// Begun and not whole.
    package let begun: Int
    /// Not given although due.
    package let late: Int
    /// The next day on which something is due.
    package let due: Day?
  }

  package struct Application: Sendable {
    package let code: String
    package let assigned: Int
    package let given: Int
  }

  package let reviewers: [Reviewer]
  /// Those with fewer reviews assigned than each is to have; nothing to a reviewer.
  package let lacking: [Application]
  package let wanted: Int

  /// - Parameters:
  ///   - applications: codes of all that are read; nil for a reviewer, who is told of none.
  ///   - wanted: how many reviews each is to have.
  ///   - today: where the meeting is.
  package init(
    of reviewers: [ReviewerEntry], _ reviews: [ReviewProgress], applications: [String]?,
    wanted: Int, on today: Day
  ) {
    let byReviewer = Dictionary(grouping: reviews, by: \.reviewer)
    let byApplication = Dictionary(grouping: reviews, by: \.application)
    self.reviewers = reviewers.map { reviewer in
      let all = byReviewer[reviewer.code] ?? []
      let open = all.filter { !$0.isGiven }
      return Reviewer(
        code: reviewer.code, name: reviewer.name, assigned: all.count,
        given: all.count - open.count, begun: open.count { $0.rated + $0.unjudged > 0 },
        late: open.count { $0.due.map { $0 < today } ?? false },
        due: open.compactMap(\.due).min())
    }
    lacking = (applications ?? []).map { code in
      let all = byApplication[code] ?? []
      return Application(
        code: code, assigned: all.count, given: all.count(where: \.isGiven))
    }.filter { $0.assigned < wanted }
    self.wanted = wanted
  }
}

/// What one reviewer found, held against others.
package struct ReviewFindings: Sendable {
  package struct Line: Sendable {
    package let criterion: Criterion
    /// Nil while nothing was given.
    package let own: Points?
    package let couldNotJudge: Bool
    /// Others' points by reviewer; empty until one's own review is in.
    package let others: [(reviewer: String, points: Points)]
  }

  package let lines: [Line]
  /// Whether the reviewer's own review is whole, from when on others' points show.
  package let isGiven: Bool

  /// - Parameters:
  ///   - reviewer: whose findings these are, by code.
  ///   - ratings: everybody's, on this application.
  ///   - unjudged: what anybody could not judge of it.
  ///   - isGiven: whether the reviewer's own review is whole.
  package init(
    of reviewer: String, _ ratings: [Rating], unjudged: [Unjudged], isGiven: Bool,
    by rubric: Rubric
  ) {
    let missing = Set(unjudged.filter { $0.reviewer == reviewer }.map(\.criterion))
    lines = rubric.criteria.map { criterion in
      let here = ratings.filter { $0.criterion == criterion.code }
      return Line(
        criterion: criterion, own: here.first { $0.reviewer == reviewer }?.points,
        couldNotJudge: missing.contains(criterion.code),
        others: isGiven
          ? here.filter { $0.reviewer != reviewer }.map { ($0.reviewer, $0.points) } : [])
    }
    self.isGiven = isGiven
  }
}
