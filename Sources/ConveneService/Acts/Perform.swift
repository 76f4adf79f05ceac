import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// The one way to change anything: an act by the actor of this desk, whole or not at all.
  ///
  /// It asks for the act's permission, opens a transaction that sees the rows of one meeting alone,
  /// runs `body`, queues the letters and writes one entry of the audit trail from what was noted.
  /// Acts on one meeting come one after the other: each begins when the one before is written or
  /// refused, and reads what came of it. The directory is taken after the meeting, in every act, so
  /// that none waits for another that waits for it. A transaction that the server could not serialise
  /// runs again, so `body` changes nothing but the work. What is refused, by the body or by a rule of
  /// the database, leaves nothing behind.
  ///
  ///     try await perform(.seatingLock, on: code, in: hand) { work in
  ///       try work.store.lock([seat], true, of: work.meeting)
  ///       work.note(AuditObject(.seat, seat.person), from: ["lock": "no"], to: ["lock": "yes"])
  ///     }
  ///
  /// - Parameters:
  ///   - object: what the entry names beside its lines; the meeting's code unless said otherwise.
  ///     Never personal: it cannot be erased.
  ///   - reviewer: for whom the rows of others' reviews are hidden.
  ///   - dryRun: the same work, with every rule checked, and then rolled back.
  ///   - schema: whether the schema itself is changed, in its owner's name.
  /// - Returns: what `body` returned, in the run that was committed.
  /// - Throws: `Refusal` where a rule says no, `Failure` where the world does, and `UnnotedAct` where
  ///   the body wrote and noted nothing.
  ///
  /// Beside what `body` does it takes three round trips: BEGIN, the entry with all its lines, COMMIT;
  /// one more in a meeting, for its turn and whether it is held; one for each campaign of letters, and
  /// one to look for rows where nothing was noted. A dry run takes one more and writes none.
  package func perform<Answer: Sendable>(
    _ act: Act, on object: String? = nil, in hand: MeetingInHand? = nil,
    for reviewer: Person.ID? = nil, dryRun: Bool = false, ofSchema schema: Bool = false,
    _ body: @escaping @Sendable (inout Work) throws -> Answer
  ) async throws -> Answer {
    try require(act, in: hand)
    let (actor, now, isHeard) = (actor, now(), told != nil)
    let work = { @Sendable (store: Store) throws -> Performed<Answer> in
      if let hand {
        let presence = try store.presenceInTurn(of: hand.id)
        guard presence.isThere || act == .meetingImport || act == .meetingTakeIn else {
          throw Failure.notFound(.noSuchMeeting(code: hand.meeting.code))
        }
        // A trial is taken away at any stage.
        let isTaken = act == .meetingRemove && hand.meeting.isTrial
        if act.isOnMeeting, !isTaken { try hand.requireHeld(presence.cancelled) }
      }
      var work = Work(store, hand, by: actor, at: now)
      let answer = act.erases ? try work.erase(body) : try body(&work)
      let performed = try work.performed(
        act, on: object, answer, isHeard: isHeard, isWritten: !dryRun)
      guard dryRun else { return performed }
      try store.checkDeferred()
      throw Rehearsed(performed: performed)
    }
    let performed: Performed<Answer>
    do {
      performed =
        schema
        ? try await archive.writeAsOwner(work)
        : try await archive.write(in: hand?.id, for: reviewer, work)
    } catch let rehearsed as Rehearsed<Answer> {
      performed = rehearsed.performed
    }
    if let done = performed.done { told?(done) }
    return performed.answer
  }

  /// The same on the meeting of a link, which is known once the transaction was shown it: what would be a
  /// transaction of its own to look for it is a part of this one.
  ///
  /// Beside what `find` and `body` do it takes three round trips.
  ///
  /// - Parameter find: takes the turn of the meeting, and tells what there is in it.
  package func perform<Found: Sendable, Answer: Sendable>(
    _ act: Act,
    finding find: @escaping @Sendable (Store) throws -> (hand: MeetingInHand, found: Found),
    _ body: @escaping @Sendable (inout Work, Found) throws -> Answer
  ) async throws -> Answer {
    try require(act)
    let (actor, now, isHeard) = (actor, now(), told != nil)
    let performed = try await archive.write { store in
      let (hand, found) = try find(store)
      try require(act, in: hand)
      try hand.requireHeld(hand.state.cancelled.map { ($0.at, $0.reason) })
      var work = Work(store, hand, by: actor, at: now)
      let answer = try body(&work, found)
      return try work.performed(act, on: nil, answer, isHeard: isHeard, isWritten: true)
    }
    if let done = performed.done { told?(done) }
    return performed.answer
  }

  /// The same inside a transaction that makes the database itself, and that its maker ends.
  package func perform<Answer>(
    _ act: Act, on object: String, within store: Store, _ body: (inout Work) throws -> Answer
  ) throws -> Answer {
    try require(act)
    var work = Work(store, nil, by: actor, at: now())
    let answer = act.erases ? try work.erase(body) : try body(&work)
    try work.finish(act, on: object)
    return answer
  }

  /// The one way to read: a snapshot of one meeting's rows, or of the directory's, that nothing can
  /// be written to.
  ///
  ///     let codes = try await look(.viewScores, in: hand) { store in
  ///       try store.applicationEntries(of: hand.id).map(\.code)
  ///     }
  ///
  /// Roles in the meeting count, and without one those in the house alone. It waits for no act, and
  /// none waits for it; what is computed for long is computed after it, and the act that keeps the
  /// result looks whether all is as it was. Two round trips beside those of `body`.
  ///
  /// - Parameters:
  ///   - permissions: of which one is enough.
  ///   - reviewer: for whom the rows of others' reviews are hidden.
  /// - Throws: `Refusal` where no role allows it; what `body` throws.
  package func look<Answer: Sendable>(
    _ permissions: Permission..., in hand: MeetingInHand? = nil, for reviewer: Person.ID? = nil,
    _ body: @escaping @Sendable (Store) throws -> Answer
  ) async throws -> Answer {
    try require(anyOf: permissions, in: hand)
    return try await archive.read(in: hand?.id, for: reviewer, body)
  }

  /// Bookkeeping between two acts, such as who delivers a letter just now; no entry is written.
  ///
  /// Only for what nobody would ask of the trail: whatever a person did or decided is an act.
  func keep<Answer: Sendable>(
    _ permission: Permission, in hand: MeetingInHand,
    _ body: @escaping @Sendable (Store) throws -> Answer
  ) async throws -> Answer {
    try require(permission, in: hand)
    return try await archive.write(in: hand.id, body)
  }

  /// The same bookkeeping on a session of its own, statement by statement, for thousands of steps.
  func ledger(_ permission: Permission, in hand: MeetingInHand) throws -> Ledger {
    try require(permission, in: hand)
    return try archive.ledger(of: hand.id)
  }

  /// Refuses an act that no role in the meeting allows, or in the house where none is in hand.
  ///
  /// `perform` asks by itself; this is for use cases that read or compute before they act. The
  /// database is not asked.
  package func require(_ act: Act, in hand: MeetingInHand? = nil) throws(Refusal) {
    // What is about oneself goes with one to every meeting.
    guard !act.isOfOneself || !actor.mayAnywhere(.viewCall) else { return }
    try actor.require(act, in: hand.map { ($0.id, $0.meeting.code) })
  }

  package func require(_ permission: Permission, in hand: MeetingInHand? = nil) throws(Refusal) {
    try require(anyOf: [permission], in: hand)
  }

  private func require(anyOf permissions: [Permission], in hand: MeetingInHand?) throws(Refusal) {
    try actor.require(anyOf: permissions, in: hand.map { ($0.id, $0.meeting.code) })
  }

  /// What belongs to all who work on any meeting, and tells nothing of one.
  package func lookAnywhere<Answer: Sendable>(
    _ permission: Permission, _ body: @escaping @Sendable (Store) throws -> Answer
  ) async throws -> Answer {
    if !actor.mayAnywhere(permission) { try require(permission) }
    return try await archive.read(body)
  }
}

/// What came of an act, and what there is to tell of it.
private struct Performed<Answer: Sendable>: Sendable {
  let answer: Answer
  let done: ActDone?
}

extension Work {
  /// Ends the act with its entry.
  fileprivate mutating func performed<Answer>(
    _ act: Act, on object: String?, _ answer: Answer, isHeard: Bool, isWritten: Bool
  ) throws -> Performed<Answer> {
    try finish(act, on: object)
    return Performed(
      answer: answer, done: isHeard ? done(act, on: object, isWritten: isWritten) : nil)
  }
}

/// Ends a transaction that was only to be seen.
private struct Rehearsed<Answer: Sendable>: Error {
  let performed: Performed<Answer>
}
