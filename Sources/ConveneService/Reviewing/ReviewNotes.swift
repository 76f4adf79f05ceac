import ConveneCore
import ConveneStore
import ConveneValues

/// What reviews say: by application and reviewer, the points of each criterion and their ground.
struct ReviewPoints {
  private var points: [[String]: [String: String]] = [:]

  init(_ ratings: [Rating], _ unjudged: [Unjudged]) { merge(ratings, unjudged) }

  /// Later words replace earlier ones on the same criterion.
  mutating func merge(_ ratings: [Rating], _ unjudged: [Unjudged]) {
    for one in ratings {
      let ground = one.answers.map { " \($0)" }.joined()
      points[[one.application, one.reviewer], default: [:]][one.criterion] =
        "\(one.points.value)" + (ground.isEmpty ? "" : " resting on answers\(ground)")
    }
    for one in unjudged {
      points[[one.application, one.reviewer], default: [:]][one.criterion] = "cannot judge"
    }
  }

  subscript(application: String, reviewer: String) -> [String: String] {
    points[[application, reviewer]] ?? [:]
  }
}

extension Work {
  /// Applications of which somebody reads or read something are under review from then on.
  mutating func takeUnderReview(_ applications: [Application.ID]) throws {
    let moved = try store.move(
      Array(Set(applications)).sorted(), of: meeting, from: .submitted, to: .underReview)
    if moved > 0 { note(["taken under review": "\(moved)"]) }
  }

  /// Notes from which points to which each review goes, a line a review.
  mutating func noteReviews(
    _ reviews: [(entry: ReviewEntry, application: String, reviewer: String)],
    from before: ReviewPoints, to after: ReviewPoints
  ) {
    for one in reviews {
      note(
        .review(one.entry), from: before[one.application, one.reviewer],
        to: after[one.application, one.reviewer])
    }
  }
}
