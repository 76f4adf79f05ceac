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
  ///
  /// - Parameter instead: whose reviews others give in their place, of `more` alone where that is
  ///   given; their points are taken back, and why is kept.
  package func assignReviews(
    _ hand: MeetingInHand, each: Int? = nil, limit: Int? = nil, more: [String] = [],
    instead: (of: String, because: String)? = nil, due: Day? = nil, dryRun: Bool = false
  ) async throws -> ReviewPlan {
    // Meetings of older versions may ask for millions, which nobody can add up.
    let each = min(each ?? hand.meeting.reviews.reviews, Reviewing.most)
    let more = more.map { $0.uppercased() }
    try require(.reviewAssign, in: hand)
    var replacing: Replacing?
    if let instead {
      let because = try instead.because.keptWords(at: "because")
      guard !because.isEmpty else { throw Refusal.noReasonGiven() }
      replacing = Replacing(
        reviewer: try await reviewer(instead.of, hand).entry, because: because, on: more)
    }
    let replaced = replacing
    // The search takes its time outside the transaction; where somebody changed something meanwhile
    // the plan is made anew.
    for _ in 1...3 {
      let planned = try await look(.assignReviews, in: hand) { store in
        try store.refuseFrozen(hand)
        return try store.plannedDesk(hand, replaced)
      }
      if let replaced, planned.replaced.isEmpty {
        throw Refusal.nothingToReadInstead(reviewer: replaced.reviewer.code)
      }
      let plan = try planned.desk.plan(
        each: each, limit: limit,
        more: replaced == nil ? more : planned.replaced.map(\.application),
        takenBack: planned.takenBack)
      do {
        try await perform(.reviewAssign, in: hand, dryRun: dryRun) { work in
          try work.assign(plan, of: planned.desk, each: each, due: due, replaced)
        }
        return plan
      } catch is DeskChanged { continue }
    }
    throw Refusal.reviewsChangedMeanwhile()
  }

  /// What would be assigned; nothing is written.
  package func proposedReviews(
    _ hand: MeetingInHand, each: Int? = nil, limit: Int? = nil, more: [String] = [],
    instead: (of: String, because: String)? = nil
  ) async throws -> ReviewPlan {
    try await assignReviews(
      hand, each: each, limit: limit, more: more, instead: instead, dryRun: true)
  }
}

/// Whose reviews others give in their place.
private struct Replacing: Sendable {
  let reviewer: ReviewerEntry
  let because: String
  /// Codes of applications; all where none is named.
  let on: [String]

  /// Those of the reviewer's reviews that are meant, of applications that may be read.
  func reviews(_ all: [ReviewProgress], in room: ReviewRoom) -> [ReviewProgress] {
    let codes = Set(room.applications.map(\.code))
    return all.filter {
      $0.reviewer == reviewer.code && codes.contains($0.application)
        && (on.isEmpty || on.contains($0.application))
    }
  }

  /// That they are not to give them any more.
  func conflicts(_ reviews: [ReviewProgress]) -> [ConflictEntry] {
    reviews.map {
      ConflictEntry(
        entry: $0.entry,
        conflict: Conflict(
          application: $0.application, reviewer: $0.reviewer, kind: .replaced, note: because))
    }
  }
}

/// Who may read what, what a refresh of conflicts takes back, and what others read instead.
private struct PlannedDesk: Sendable {
  let desk: AssignmentDesk
  let takenBack: [ReviewProgress]
  let replaced: [ReviewProgress]
}

extension Store {
  /// The desk as a refresh of the conflicts leaves it.
  fileprivate func plannedDesk(_ hand: MeetingInHand, _ replacing: Replacing?) throws
    -> PlannedDesk
  {
    let room = try reviewRoom(hand)
    let reviews = try reviews(of: hand.id)
    let found = room.conflictsDue(try conflicts(in: hand.id)).found
    let meant = replacing?.reviews(reviews, in: room) ?? []
    let conflicts = found + (replacing?.conflicts(meant) ?? [])
    let barred = Set(conflicts.filter(\.stands).map(\.entry))
    let taken = Set(found.filter(\.stands).map(\.entry))
    return PlannedDesk(
      desk: AssignmentDesk(
        room, conflicts: conflicts, given: reviews.filter { !barred.contains($0.entry) }),
      takenBack: reviews.filter { taken.contains($0.entry) },
      replaced: meant.filter { !taken.contains($0.entry) })
  }
}

extension Work {
  /// Assigns what was planned, unless the desk is another by now.
  fileprivate mutating func assign(
    _ plan: ReviewPlan, of desk: AssignmentDesk, each: Int, due: Day?, _ replacing: Replacing?
  ) throws {
    try store.refuseFrozen(hand)
    let room = try store.reviewRoom(hand)
    if let replacing { try replace(replacing, in: room) }
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

  /// Takes reviews back with their points, and keeps that they are not given any more, and why.
  private mutating func replace(_ replacing: Replacing, in room: ReviewRoom) throws {
    let reviews = replacing.reviews(try store.reviews(of: meeting), in: room)
    let conflicts = replacing.conflicts(reviews)
    let points = try store.ratings(of: meeting, on: reviews.map(\.entry.application))
      .filter { $0.reviewer == replacing.reviewer.code }
    try takeBack(reviews.map(\.entry), points)
    try store.record(conflicts.map { ($0.entry, $0.conflict) }, in: meeting, at: now)
    for one in conflicts {
      var told = AuditObject.conflict(one.entry)
      told.isSecret = true
      note(
        told, to: ["kind": Conflict.Kind.replaced.rawValue, "because": replacing.because])
    }
  }
}

/// Somebody changed who may read what while it was planned.
private struct DeskChanged: Error {}
