import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// Gives each application its reviews, those of `more` one more than they have.
  ///
  /// What was assigned before stays. Reviewers fit in language and topic as well as the limit lets
  /// them; without a limit each takes an even share, or as little more as suffices. Refused where
  /// not all can be had, with who stands in the way.
  package func assignReviews(
    _ hand: MeetingInHand, each: Int? = nil, limit: Int? = nil, more: [String] = [],
    due: Day? = nil, dryRun: Bool = false
  ) async throws -> ReviewPlan {
    // Meetings of older versions may ask for millions, which nobody can add up.
    let each = min(each ?? hand.meeting.reviews.reviews, Reviewing.most)
    return try await perform(.reviewAssign, in: hand, dryRun: dryRun) { work in
      let store = work.store
      try store.refuseFrozen(hand)
      let room = try store.reviewRoom(hand)
      let (conflicts, takenBack) = try work.refreshConflicts(room)
      let desk = AssignmentDesk(room, conflicts: conflicts, given: try store.reviews(of: hand.id))
      let plan = try desk.plan(
        each: each, limit: limit, more: more.map { $0.uppercased() }, takenBack: takenBack)
      let added = plan.reviews.compactMap { desk.entry($0) }
      try store.add(added, to: hand.id, at: work.now, due: due)
      for review in added {
        work.note(.review(review), to: ["due": due?.description ?? ""])
      }
      try work.takeUnderReview(room.applications.map(\.id))
      work.note(["each": "\(each)", "limit": "\(plan.limit)"])
      return plan
    }
  }

  /// What would be assigned; nothing is written.
  package func proposedReviews(
    _ hand: MeetingInHand, each: Int? = nil, limit: Int? = nil, more: [String] = []
  ) async throws -> ReviewPlan {
    try await assignReviews(hand, each: each, limit: limit, more: more, dryRun: true)
  }
}
