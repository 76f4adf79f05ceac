import ConveneValues

/// What reviews say: by application and reviewer, the points of each criterion and their ground.
package struct ReviewPoints: Sendable {
  /// What stands for points where none are given.
  package static let cannotJudge = "cannot judge"

  private var points: [[String]: [String: String]] = [:]

  package init(_ ratings: [Rating], _ unjudged: [Unjudged]) { merge(ratings, unjudged) }

  /// Later words replace earlier ones on the same criterion.
  package mutating func merge(_ ratings: [Rating], _ unjudged: [Unjudged]) {
    for one in ratings {
      let ground = one.answers.map { " \($0)" }.joined()
      points[[one.application, one.reviewer], default: [:]][one.criterion] =
        "\(one.points.value)" + (ground.isEmpty ? "" : " resting on answers\(ground)")
    }
    for one in unjudged {
      points[[one.application, one.reviewer], default: [:]][one.criterion] = Self.cannotJudge
    }
  }

  package subscript(application: String, reviewer: String) -> [String: String] {
    points[[application, reviewer]] ?? [:]
  }
}
