import ConveneCore
import ConveneStore
import ConveneValues

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
