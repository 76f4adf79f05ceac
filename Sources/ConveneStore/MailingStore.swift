import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  /// Has letters that are queued next wait.
  ///
  /// - Parameters:
  ///   - asks: for a second person, who approves them.
  ///   - holds: but for a few, for somebody who looks at these.
  ///   - isCleared: whether they are cleared step by step, as the meeting asks now.
  package func add(
    mailing: UUID, letters: Int, asks: Bool, holds: Bool, isCleared: Bool,
    of meeting: Meeting.ID, at instant: Date, by actor: Actor.ID
  ) throws {
    _ = try rows(
      .mailingInsert, meeting, mailing, letters, asks, holds, instant, actor, isCleared)
  }

  /// Which letters wait for somebody, as far as `actor` may say something of them.
  package func waitingMailings(
    of meeting: Meeting.ID, for actor: Actor.ID
  ) throws -> WaitingMailings {
    let row = try rows(.mailingWaiting, meeting, actor).first
    return WaitingMailings(
      unapproved: try row?["unapproved"] ?? 0, ownUnapproved: try row?["own_unapproved"] ?? 0,
      uncleared: try row?["uncleared"] ?? 0,
      held: try row?["held"] ?? 0, firstWaiting: try row?["first_waiting"] ?? 0,
      withLinks: try row?["with_links"] ?? 0)
  }

  /// Letters that are cleared step by step and were not by all, the oldest first.
  package func clearancesWaiting(
    of meeting: Meeting.ID, for actor: Actor.ID
  ) throws -> [WaitingClearance] {
    try rows(.mailingSteps, meeting, actor).map { row in
      let (steps, login): (String, String?) = (try row["steps"], try row["login"])
      return WaitingClearance(
        mailing: try row["id"], letters: try row["letters"],
        steps: try JSONDecoder().decode([ClearanceStep].self, from: Data(steps.utf8)),
        cleared: try row["cleared"], login: login ?? "", isOwn: try row["is_own"])
    }
  }

  /// Says that the next step clears letters; with the last one they go.
  ///
  /// - Returns: false where the last step is said by whoever queued them, or they went meanwhile.
  package func clear(
    _ waiting: WaitingClearance, of meeting: Meeting.ID, at instant: Date, by actor: Actor.ID
  ) throws -> Bool {
    try execute(
      .clearanceInsert, meeting, waiting.mailing, waiting.cleared.count + 1, instant, actor)
    guard waiting.isLast else { return true }
    return try !rows(.mailingCleared, meeting, waiting.mailing, instant, actor).isEmpty
  }

  /// About whom letters wait, of which kind, and whether as the scan of what was signed; the oldest first.
  package func waitingLetters(
    of meeting: Meeting.ID
  ) throws -> [(person: Person.ID, kind: LetterKind, isSigned: Bool)] {
    try rows(.letterWaiting, meeting).map {
      (try $0["person_id"], try $0["kind"], try $0["is_signed"])
    }
  }

  /// How far the letter is that tells each of their place, and when it was written.
  package func lettersOfInvitees(
    of meeting: Meeting.ID
  ) throws -> [Person.ID: (status: LetterStatus, day: Day?)] {
    try Dictionary(
      rows(.letterOfInvitee, meeting).map { row in
        let (status, day): (LetterStatus, String?) = (try row["status"], try row["day"])
        return (
          try row["person_id"], (status, status.isWritten ? day.flatMap { Day($0) } : nil)
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Approves what others queued; returns how many letters.
  package func approveMailings(
    of meeting: Meeting.ID, at instant: Date, by actor: Actor.ID
  ) throws -> Int {
    try rows(.mailingApprove, meeting, instant, actor).reduce(0) { try $0 + $1["letters"] }
  }

  /// Lets the others go where the first have gone, whose wordings somebody has looked at then.
  package func continueMailings(
    of meeting: Meeting.ID, at instant: Date, by actor: Actor.ID
  ) throws {
    let mailings: [UUID] = try rows(.mailingContinue, meeting, instant, actor).map { try $0["id"] }
    _ = try rows(.letterProofOfFirst, meeting, mailings)
  }

  /// Remembers that somebody looked at what these letters say.
  package func prove(_ letters: [LetterDraft], of meeting: Meeting.ID) throws {
    _ = try rows(
      .letterProofInsert, meeting, letters.map(\.kind.rawValue), letters.map(\.wording))
  }

  /// Whether any of these says otherwise than those of its kind that somebody looked at.
  package func areReworded(_ letters: [LetterDraft], of meeting: Meeting.ID) throws -> Bool {
    let wordings = Dictionary(
      letters.map { ($0.wording, $0.kind.rawValue) }, uniquingKeysWith: { first, _ in first })
    let sorted = wordings.sorted { $0.key < $1.key }
    let row = try rows(
      .letterProofMissing, meeting, sorted.map(\.value), sorted.map(\.key)
    ).first
    return try row?["is_missing"] ?? false
  }
}
