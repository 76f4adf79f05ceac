import ConveneCore
import ConveneStore
import ConveneValues

extension Secretariat {
  /// Everybody who expects something of a meeting, each once, with what they are to it; nobody who was
  /// forgotten.
  package func concerned(by hand: MeetingInHand) async throws -> [ConcernedPerson] {
    try await look(.viewMeeting, in: hand) { store in
      try store.concerned(by: hand.id).filter { !$0.isForgotten }
    }
  }

  /// Calls a published meeting off, for a reason; from then on it is only read.
  ///
  /// - Parameter telling: whether those who hold an invitation are written to; what waits and speaks of
  ///   the meeting as of one that is held is withdrawn in any case.
  @discardableResult
  package func cancel(
    _ hand: MeetingInHand, because reason: String, telling: Bool = true, dryRun: Bool = false
  ) async throws -> ChangeLetters {
    try require(.meetingCancel, in: hand)
    guard hand.state.isPublished else {
      throw Refusal.nothingToCancel(code: hand.meeting.code)
    }
    let reason = try reason.keptWords(at: "reason")
    guard !reason.isEmpty else { throw Refusal.noReasonToCancel() }
    let settings = settings
    return try await perform(.meetingCancel, in: hand, dryRun: dryRun) { work in
      guard try work.store.cancel(hand.id, because: reason, at: work.now) else {
        throw Refusal.meetingChangedMeanwhile(code: hand.meeting.code)
      }
      work.note(
        AuditObject(.meeting, hand.id), from: ["cancelled": "no"],
        to: ["cancelled": "yes", "because": reason])
      return try work.tellOfCancelling(settings, telling: telling)
    }
  }

  /// Takes a draft away for which nobody applied, a trial at any stage, or a meeting that was taken in
  /// whole and to which nothing was done here; its trail stays, and ends with that.
  ///
  /// People whom a trial or a file brought go with it unless something else refers to them, and with
  /// them what the trail of what was taken in told of anybody.
  @discardableResult
  package func remove(_ hand: MeetingInHand, dryRun: Bool = false) async throws -> MeetingRemoval {
    try await perform(.meetingRemove, in: hand, dryRun: dryRun) { work in
      // Another meeting may begin to use its rubric.
      try work.store.lockDirectory()
      let origin = hand.meeting.isTrial ? nil : try work.store.origin(untouched: hand)
      var removal = MeetingRemoval(origin: origin)
      if hand.meeting.isTrial || origin != nil {
        removal.lost = try work.store.empty(hand.id)
        removal.staying = removal.take("staying")
      }
      let problems = try work.store.reasonsToKeep(hand)
      guard problems.isEmpty else {
        throw Refusal.moreThanADraft(code: hand.meeting.code, problems: problems)
      }
      if !hand.meeting.isTrial, origin == nil {
        removal.registered = try work.store.removeRegister(ofDraft: hand.id)
      }
      try work.store.remove(hand.id, rubric: hand.rubric)
      work.note(AuditObject(.meeting, hand.id), from: ["code": hand.meeting.code])
      if let origin {
        work.note([
          "house": origin.house, "head": origin.head, "people": "\(removal.places(of: "person"))",
          "rows": "\(removal.lost.reduce(0) { $0 + $1.places })",
        ])
      }
      return removal
    }
  }
}

/// What goes with a meeting that is taken away, or would.
package struct MeetingRemoval: Sendable {
  /// Where it was before it was taken in whole; nil where it began here, and for a trial.
  package let origin: MovedMeeting.Origin?
  /// How many rows of which table; none of a draft.
  package fileprivate(set) var lost: [(part: String, places: Int)] = []
  /// How many numbers of the register of a draft.
  package fileprivate(set) var registered = 0
  /// How many people it brought who belong to something else by now.
  package fileprivate(set) var staying = 0

  fileprivate init(origin: MovedMeeting.Origin?) { self.origin = origin }

  package func places(of part: String) -> Int { lost.first { $0.part == part }?.places ?? 0 }

  fileprivate mutating func take(_ part: String) -> Int {
    let places = places(of: part)
    lost.removeAll { $0.part == part }
    return places
  }
}

extension Store {
  /// Where a meeting was before it was taken in, while nothing was done to it here and nobody has a
  /// role in it.
  fileprivate func origin(untouched hand: MeetingInHand) throws -> MovedMeeting.Origin? {
    guard try movedHead(of: hand.id)?.isUntouched == true,
      try accounts().allSatisfy({ $0.actor.rolesByMeeting[hand.id, default: []].isEmpty })
    else { return nil }
    return try movedOrigins(of: hand.id).first
  }

  /// Why a meeting cannot be taken away.
  fileprivate func reasonsToKeep(_ hand: MeetingInHand) throws -> [Problem] {
    let isPublished = try state(of: hand.id)?.isPublished ?? false
    let concerned = try concerned(by: hand.id).count { $0.standing != "reviews" }
    // Guests who were taken back were written to all the same.
    let people = max(concerned, try guests(of: hand.id).count)
    let agreed =
      try partnerships(of: hand.id).count + commitments(of: hand.id).count
    let roles = try accounts().flatMap { account in
      (account.actor.rolesByMeeting[hand.id] ?? []).map { (account.login, $0.rawValue) }
    }
    let isWorkedOn = try movedHead(of: hand.id)?.isUntouched == false
    let wasTakenIn = try !movedOrigins(of: hand.id).isEmpty
    let followers = try meetings().filter { $0.follows == hand.id }
    return (isPublished ? [.callIsPublished(at: "call")] : [])
      + (wasTakenIn && isWorkedOn ? [.workedOnSinceTakenIn(at: "trail")] : [])
      + (people > 0 ? [.peopleAreConcerned(at: "applications", count: people)] : [])
      + (agreed > 0 ? [.partnershipsAreKept(at: "partnerships", count: agreed)] : [])
      + followers.map { .meetingIsFollowed(at: $0.code, code: $0.code) }
      + roles.sorted { $0 < $1 }.map { login, role in
        .roleIsGiven(at: login, login: login, role: role, meeting: hand.meeting.code)
      }
  }
}
