import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// A version of a rubric as the store knows it.
package struct RubricEntry: Sendable {
  package let id: Identifier<Rubric>
  package let sha256: String
  /// Held under it.
  package let meetings: [Meeting.ID]
}

extension MeetingDues.Due.Kind: PostgresScalar {}

extension Store {
  package func rubric(name: String, version: Int) throws -> RubricEntry? {
    try rows(.rubricFind, name, version).first.map {
      RubricEntry(id: try $0["id"], sha256: try $0["sha256"], meetings: try $0["meetings"])
    }
  }

  package func add(_ rubric: Rubric, as id: Identifier<Rubric>, sha256: String) throws {
    try execute(.rubricInsert, id, sha256, try Self.json(rubric))
  }

  /// Corrects a rubric that no call was published with.
  package func rewrite(_ rubric: Rubric, as id: Identifier<Rubric>, sha256: String) throws {
    try execute(.rubricRewrite, id, sha256, try Self.json(rubric))
  }

  package func add(
    _ meeting: Meeting, as id: Meeting.ID, rubric: Identifier<Rubric>, aideMemoireHash: String
  ) throws {
    try execute(.meetingInsert, id, rubric, try Self.json(meeting), aideMemoireHash)
  }

  /// Waits until no other act is at work on `meeting`; others wait until this transaction ends.
  package func takeTurn(on meeting: Meeting.ID) throws {
    _ = try rows(.meetingTurn, meeting.description)
  }

  /// The same, and then whether the meeting is there, and when and why it was called off: whoever waited may
  /// have waited for the act that did so, or took it away.
  package func presenceInTurn(of meeting: Meeting.ID) throws -> (
    isThere: Bool, cancelled: (at: Date, reason: String)?
  ) {
    guard let row = try rows(.meetingTurnHeld, meeting, meeting.description).first else {
      return (false, nil)
    }
    guard let at: Date = try row["at"] else { return (true, nil) }
    return (true, (at, try row["reason"]))
  }

  /// Waits until no other act is at work on accounts; after the meeting's turn and the directory.
  package func lockAccounts() throws { _ = try rows(.meetingTurn, "accounts") }

  package func meetings() throws -> [MeetingEntry] {
    try rows(.meetingList).map { try MeetingEntry($0) }
  }

  /// What is counted of meetings, in one statement for all of them.
  package func dues(of meetings: [Meeting.ID], at instant: Date) throws
    -> [Meeting.ID: [MeetingDues.Due]]
  {
    guard !meetings.isEmpty else { return [:] }
    let found = try rows(.meetingDues, meetings.map(\.uuid), instant).map { row in
      let day: String? = try row["day"]
      let names: [String] = try row["names"] ?? []
      let parts = names.map { $0.split(separator: "\n", maxSplits: 1).map(String.init) }
      return (
        meeting: try row["meeting"] as Meeting.ID,
        due: MeetingDues.Due(
          try row["kind"], try row["number"], day: day.flatMap { Day($0) },
          names: parts.map { $0.first ?? "" },
          sessions: try parts.compactMap { try $0.dropFirst().first.map(Self.session) })
      )
    }
    return Dictionary(grouping: found, by: \.meeting).mapValues { $0.map(\.due) }
  }

  /// What a session is called of which something is due, as `meeting_dues` writes it below.
  private static func session(_ text: String) throws -> SessionName {
    struct Called: Decodable {
      let key: String
      let title: Wording
      let kind: String
      let day: Day
      let start: ClockTime
    }
    let called: Called = try value(text)
    return SessionName(
      key: called.key, title: called.title, kind: called.kind, day: called.day,
      start: called.start, hasShortKey: Session.isShort(key: called.key))
  }

  package func meeting(code: String) throws -> (id: Meeting.ID, rubric: Identifier<Rubric>)? {
    try rows(.meetingFind, code).first.map { (try $0["id"], try $0["rubric_id"]) }
  }

  /// The meeting as its file holds it.
  package func meeting(_ id: Meeting.ID) throws -> Meeting? {
    try rows(.meetingFile, id).first.map { try Self.value(try $0["file"]) }
  }

  package func publish(_ meeting: Meeting.ID, at instant: Date) throws -> Bool {
    try execute(.meetingPublish, meeting, instant) == 1
  }
}

extension MeetingEntry {
  init(_ row: Row) throws {
    let (published, cancelled): (Date?, Date?) = (
      try row["published_at"], try row["cancelled_at"]
    )
    let (starts, ends): (String, String) = (try row["starts"], try row["ends"])
    self.init(
      id: try row["id"], code: try row["code"], kind: try row["kind"],
      title: try Store.value(try row["title"]), starts: Day(starts), ends: Day(ends),
      isPublished: published != nil, isCancelled: cancelled != nil, isTrial: try row["trial"],
      follows: try row["follows"])
  }
}
