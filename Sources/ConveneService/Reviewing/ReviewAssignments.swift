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
    let more = more.map { $0.uppercased() }
    try require(.reviewAssign, in: hand)
    // The search takes its time outside the transaction; where somebody changed something meanwhile
    // the plan is made anew.
    for _ in 1...3 {
      let (desk, found) = try await look(.assignReviews, in: hand) { store in
        try store.refuseFrozen(hand)
        return try store.assignmentDesk(hand)
      }
      let plan = try desk.plan(each: each, limit: limit, more: more, takenBack: found)
      do {
        try await perform(.reviewAssign, in: hand, dryRun: dryRun) { work in
          try work.assign(plan, of: desk, each: each, due: due)
        }
        return plan
      } catch is DeskChanged { continue }
    }
    throw Refusal.reviewsChangedMeanwhile()
  }

  /// What would be assigned; nothing is written.
  package func proposedReviews(
    _ hand: MeetingInHand, each: Int? = nil, limit: Int? = nil, more: [String] = []
  ) async throws -> ReviewPlan {
    try await assignReviews(hand, each: each, limit: limit, more: more, dryRun: true)
  }
}

extension Store {
  /// Who may read what, as a refresh of the conflicts leaves it, and what it would take back.
  fileprivate func assignmentDesk(_ hand: MeetingInHand) throws -> (
    desk: AssignmentDesk, takenBack: [ReviewProgress]
  ) {
    let room = try reviewRoom(hand)
    let conflicts = room.conflictsDue(try conflicts(in: hand.id)).found
    let barred = Set(conflicts.filter(\.stands).map(\.entry))
    let reviews = try reviews(of: hand.id)
    let desk = AssignmentDesk(
      room, conflicts: conflicts, given: reviews.filter { !barred.contains($0.entry) })
    return (desk, reviews.filter { barred.contains($0.entry) })
  }
}

extension Work {
  /// Assigns what was planned, unless the desk is another by now.
  fileprivate mutating func assign(
    _ plan: ReviewPlan, of desk: AssignmentDesk, each: Int, due: Day?
  ) throws {
    try store.refuseFrozen(hand)
    let room = try store.reviewRoom(hand)
    let (conflicts, _) = try refreshConflicts(room)
    let now = AssignmentDesk(room, conflicts: conflicts, given: try store.reviews(of: hand.id))
    guard now.hasSame(as: desk) else { throw DeskChanged() }
    let added = plan.reviews.compactMap { desk.entry($0) }
    try store.add(added, to: hand.id, at: self.now, due: due)
    for review in added {
      note(.review(review), to: ["due": due?.description ?? ""])
    }
    try takeUnderReview(room.applications.map(\.id))
    note(["each": "\(each)", "limit": "\(plan.limit)"])
  }
}

/// Somebody changed who may read what while it was planned.
private struct DeskChanged: Error {}
