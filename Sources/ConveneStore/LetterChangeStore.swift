import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// A letter that was withdrawn because another takes its place, or nothing has to be said any more.
package struct OvertakenLetter: Sendable {
  package let id: UUID
  package let person: Person.ID
  package let kind: LetterKind
  package let language: Language?
  /// How it waited: queued, or as one that may have arrived.
  package let waited: LetterStatus
  /// What the reader of a letter about a change knew before, as JSON.
  package let was: String?
}

/// What somebody was written of one kind.
package struct WrittenLetters: Sendable {
  /// Of the last of them.
  package let revision: Int
  /// Whether one of them was sent, or will be.
  package let stands: Bool
  /// Whether one of them left, or may have.
  package let hasLeft: Bool
  package let queued: Date
}

extension Store {
  /// Which number the calendar entry of each invitation had in its last letter.
  package func calendarSequences(
    of meeting: Meeting.ID
  ) throws -> [Identifier<InvitationEntry>: Int] {
    try Dictionary(
      rows(.invitationSequences, meeting).map { (try $0["id"], try $0["sequence"]) },
      uniquingKeysWith: { $1 })
  }

  /// Who of these has an entry in their calendar by a letter that left, or may have.
  package func calendarHolders(
    among people: [Person.ID], of meeting: Meeting.ID
  ) throws -> [Person.ID] {
    try rows(.letterCalendarHolders, meeting, people.map(\.uuid)).map { try $0["person_id"] }
  }

  /// Withdraws letters of these kinds that wait or may have arrived, to these people or to all.
  package func overtake(
    _ kinds: [LetterKind], to people: [Person.ID]?, of meeting: Meeting.ID
  ) throws -> [OvertakenLetter] {
    try rows(.letterOvertake, meeting, kinds.map(\.rawValue), people?.map(\.uuid))
      .map(OvertakenLetter.init)
  }

  /// What was written of a kind, to whom; of one cause, or of any.
  package func written(
    _ kind: LetterKind, campaign: String? = nil, of meeting: Meeting.ID
  ) throws -> [Person.ID: WrittenLetters] {
    try Dictionary(
      rows(.letterWritten, meeting, kind, campaign).map { row in
        (
          try row["person_id"],
          WrittenLetters(
            revision: try row["revision"], stands: try row["stands"],
            hasLeft: try row["has_left"], queued: try row["queued_at"])
        )
      }, uniquingKeysWith: { $1 })
  }

  /// Withdraws letters that wait; nil where one of them left, or may have.
  package func withdraw(
    _ letters: [UUID], of meeting: Meeting.ID
  ) throws -> [(id: UUID, waited: LetterStatus)]? {
    let withdrawn: [(UUID, LetterStatus)] = try rows(.letterWithdraw, meeting, letters).map {
      (try $0["id"], try $0["status"])
    }
    let gone: Int = try rows(.letterGone, meeting, letters).first?["letters"] ?? 0
    return gone > 0 ? nil : withdrawn
  }

  /// Sets the last day of answers that are awaited; answers to how many it did.
  package func extend(
    _ invitations: [Identifier<InvitationEntry>], until day: Day, of meeting: Meeting.ID
  ) throws -> Int {
    try rows(.invitationExtend, meeting, invitations.map(\.uuid), day.description).count
  }

  /// Closes the waiting list, or without an instant opens it again; false where it was so already.
  package func closeWaiting(of meeting: Meeting.ID, at instant: Date?) throws -> Bool {
    try execute(.meetingWaitingClose, meeting, instant) == 1
  }

  /// What the reader of a letter about a change knew before, as JSON.
  package func knownBefore(_ letter: UUID, of meeting: Meeting.ID) throws -> String? {
    try rows(.letterWas, meeting, letter).first?["was"]
  }
}

extension OvertakenLetter {
  init(_ row: Row) throws {
    let language: String = try row["language"]
    self.init(
      id: try row["id"], person: try row["person_id"], kind: try row["kind"],
      language: Language(rawValue: language), waited: try row["status"], was: try row["was"])
  }
}
