import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// A meeting that a use case works on: the stored id, everything its file says, and how far it is.
package struct MeetingInHand: Sendable {
  package let id: Meeting.ID
  package let rubric: Identifier<Rubric>
  package let meeting: Meeting
  package let state: MeetingState

  package init(
    id: Meeting.ID, rubric: Identifier<Rubric>, meeting: Meeting,
    state: MeetingState = MeetingState()
  ) {
    self.id = id
    self.rubric = rubric
    self.meeting = meeting
    self.state = state
  }

  /// In which papers come where nobody names another.
  package var mainLanguage: Language { meeting.languages.first ?? .english }

  /// Refuses a meeting that was cancelled.
  func requireHeld(_ cancelled: (at: Date, reason: String)?) throws(Refusal) {
    guard let cancelled else { return }
    throw .meetingCancelled(
      code: meeting.code, day: Day(cancelled.at, inZone: meeting.zone).description,
      reason: cancelled.reason)
  }
}

extension Secretariat {
  /// Takes a meeting file in whole, or refuses it with every problem in it.
  package func importMeeting(
    _ file: [UInt8], asTrial: Bool = false, dryRun: Bool = false
  ) async throws -> Meeting {
    try require(.meetingImport)
    let meeting = try Failure.ofInput {
      var meeting = try MeetingFile.read(file)
      if asTrial { meeting.trial = true }
      try meeting.throwIfProblems()
      return meeting
    }
    return try await add(meeting, dryRun: dryRun)
  }

  /// Adds a meeting as a draft, refused with every problem in it; `other` is the one that it is like.
  func add(
    _ meeting: Meeting, like other: String? = nil, dryRun: Bool = false
  ) async throws -> Meeting {
    try require(.meetingImport)
    try meeting.throwIfProblems()
    let (rubricHash, memoireHash) = (
      try meeting.rubric.sortedSHA256(), try meeting.aideMemoire.sortedSHA256()
    )
    let (meetingID, rubricID): (Meeting.ID, Identifier<Rubric>) = (newID(), newID())
    let hand = MeetingInHand(id: meetingID, rubric: rubricID, meeting: meeting)
    try await perform(.meetingImport, in: hand, dryRun: dryRun) { work in
      let store = work.store
      let rubric = try work.settle(meeting.rubric, as: rubricID, sha256: rubricHash)
      try store.add(meeting, as: meetingID, rubric: rubric, aideMemoireHash: memoireHash)
      work.note(AuditObject(.meeting, meetingID), to: ["code": meeting.code])
      work.note(["rubric": rubricHash, "aide-memoire": memoireHash])
      try work.keep(meeting.projects ?? [])
      if let other { work.note(["like": other]) }
    }
    return meeting
  }

  package func meetings() async throws -> [MeetingEntry] {
    let actor = actor
    return try await lookAnywhere(.viewCall) { store in
      try store.meetings().filter { actor.may(.viewCall, in: $0.id) }
    }
  }

  /// The meeting with this code or a part of this title, or the only one there is to see for the actor.
  package func meeting(_ text: String?) async throws -> MeetingInHand {
    let actor = actor
    let (only, found) = try await lookAnywhere(.viewCall) { store in
      let only = try store.code(of: text, for: actor)
      return (only, try store.meeting(code: only))
    }
    if let found { try actor.require(anyOf: [.viewCall], in: (found.id, only)) }
    guard let found,
      let inHand = try await archive.read(
        in: found.id,
        { store in
          try store.meeting(found.id).map {
            MeetingInHand(
              id: found.id, rubric: found.rubric, meeting: $0,
              state: try store.state(of: found.id) ?? MeetingState())
          }
        })
    else {
      throw Failure.notFound(.noSuchMeeting(code: only))
    }
    return inHand
  }

  /// How many applied for a meeting, whatever became of it.
  package func applicationCount(_ hand: MeetingInHand) async throws -> Int {
    try await look(.viewMeeting, in: hand) { try $0.standing(of: hand.id)?.applications ?? 0 }
  }

  /// Opens the call: from now on what it promises, such as the rubric, is what it is.
  package func publish(_ hand: MeetingInHand) async throws {
    try await perform(.meetingPublish, in: hand) { work in
      let stored = try work.store.meeting(hand.id)
      let leaders = try work.store.leadings(of: hand.id)
      let missing = stored?.missingForCall ?? []
      let clashes = stored?.clashes(ledBy: leaders).hard ?? []
      guard missing.isEmpty else {
        throw Refusal.notReadyToPublish(code: hand.meeting.code, problems: missing + clashes)
      }
      guard clashes.isEmpty else {
        throw Refusal.publishedAgendaClashes(code: hand.meeting.code, problems: clashes)
      }
      guard try work.store.publish(hand.id, at: work.now) else {
        throw Refusal.publishedAlready(code: hand.meeting.code)
      }
      work.note(
        AuditObject(.meeting, hand.id), from: ["call": "draft"], to: ["call": "published"])
    }
  }
}

extension Store {
  /// The code of the meeting that is meant: by its code, else by a part of its title, else the only one.
  fileprivate func code(of text: String?, for actor: Actor) throws -> String {
    if let code = text?.uppercased(), try meeting(code: code) != nil { return code }
    let seen = try meetings().filter { actor.may(.viewCall, in: $0.id) }
    let search = text.map { NameSearch($0) }
    let meant = seen.filter { one in
      search?.stands(in: Language.allCases.map { one.title[$0] }) ?? true
    }
    if meant.count == 1 { return meant[0].code }
    guard meant.isEmpty else { throw Refusal.whichMeeting(codes: meant.map(\.code)) }
    guard let text else { throw Refusal.noMeetingYet() }
    throw Failure.notFound(.noSuchMeeting(code: text))
  }
}

extension Work {
  /// The stored version of a meeting's rubric.
  ///
  /// A version never changes, except while the meeting in hand is the only one that knows it.
  func settle(
    _ rubric: Rubric, as id: Identifier<Rubric>, sha256: String
  ) throws -> Identifier<Rubric> {
    // Two meetings may bring one rubric.
    try store.lockDirectory()
    guard let known = try store.rubric(name: rubric.name, version: rubric.version) else {
      try store.add(rubric, as: id, sha256: sha256)
      return id
    }
    guard known.sha256 != sha256 else { return known.id }
    guard known.meetings.allSatisfy({ $0 == meeting }) else {
      throw Refusal.rubricChanged(version: rubric.version, name: rubric.name)
    }
    try store.rewrite(rubric, as: known.id, sha256: sha256)
    return known.id
  }
}
