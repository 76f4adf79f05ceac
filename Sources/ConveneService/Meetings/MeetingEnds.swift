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

  /// Takes a draft away for which nobody applied, or a trial at any stage; its trail stays, and ends
  /// with that.
  ///
  /// Answers how many rows of which table a trial loses; people whom it brought go with it unless
  /// something else refers to them.
  @discardableResult
  package func remove(
    _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> [(part: String, places: Int)] {
    try await perform(.meetingRemove, in: hand, dryRun: dryRun) { work in
      // Another meeting may begin to use its rubric.
      try work.store.lockDirectory()
      let lost = hand.meeting.isTrial ? try work.store.empty(trial: hand.id) : []
      let problems = try work.store.reasonsToKeep(hand)
      guard problems.isEmpty else {
        throw Refusal.moreThanADraft(code: hand.meeting.code, problems: problems)
      }
      try work.store.remove(hand.id, rubric: hand.rubric)
      work.note(AuditObject(.meeting, hand.id), from: ["code": hand.meeting.code])
      return lost
    }
  }
}

extension Store {
  /// Why a meeting cannot be taken away.
  fileprivate func reasonsToKeep(_ hand: MeetingInHand) throws -> [Problem] {
    let isPublished = try state(of: hand.id)?.isPublished ?? false
    let concerned = try concerned(by: hand.id).count { $0.standing != "reviews" }
    // Guests who were taken back were written to all the same.
    let people = max(concerned, try guests(of: hand.id).count)
    let roles = try accounts().flatMap { account in
      (account.actor.rolesByMeeting[hand.id] ?? []).map { (account.login, $0.rawValue) }
    }
    return (isPublished ? [.callIsPublished(at: "call")] : [])
      + (people > 0 ? [.peopleAreConcerned(at: "applications", count: people)] : [])
      + roles.sorted { $0 < $1 }.map { login, role in
        .roleIsGiven(at: login, login: login, role: role, meeting: hand.meeting.code)
      }
  }
}
