import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  /// What hangs on the parts of a meeting.
  package func standing(of meeting: Meeting.ID) throws -> MeetingStanding? {
    try rows(.meetingStanding, meeting).first.map { try Self.value(try $0["standing"]) }
  }

  /// Writes a meeting anew; what keeps its key stays the same object, with what hangs on it.
  package func change(
    _ id: Meeting.ID, to meeting: Meeting, rubric: Identifier<Rubric>, aideMemoireHash: String
  ) throws {
    try execute(.sessionPark, id)
    try execute(.meetingChange, id, rubric, try Self.json(meeting), aideMemoireHash)
  }

  package func state(of meeting: Meeting.ID) throws -> MeetingState? {
    try rows(.meetingState, meeting).first.map { try MeetingState($0) }
  }

  /// Calls a meeting off; false where it was before.
  package func cancel(
    _ meeting: Meeting.ID, because reason: String, at instant: Date
  ) throws -> Bool {
    try execute(.meetingCancel, meeting, instant, reason) == 1
  }

  /// Everybody who expects something of a meeting, each once.
  package func concerned(by meeting: Meeting.ID) throws -> [ConcernedPerson] {
    try rows(.meetingConcerned, meeting).map {
      ConcernedPerson(
        name: try $0["name"], email: try $0["email"], standing: try $0["standing"],
        isForgotten: try $0["is_forgotten"])
    }
  }

  /// Empties a trial, or what was taken in whole and not worked on, with the people whom it brought;
  /// answers how many rows of which table went, and as `staying` how many people did not.
  package func empty(_ meeting: Meeting.ID) throws -> [(part: String, places: Int)] {
    try rows(.meetingEmpty, meeting).map { (try $0["part"], try $0["places"]) }
  }

  /// Takes away a draft for which nobody applied, and its rubric where no other meeting knows it.
  package func remove(_ meeting: Meeting.ID, rubric: Identifier<Rubric>) throws {
    try execute(.meetingRemove, meeting)
    try execute(.rubricRemove, rubric)
  }

  /// Puts off the last day of all answers that are awaited; answers which, from when to when.
  package func delayAnswers(
    of meeting: Meeting.ID, by days: Int
  ) throws -> [(id: Identifier<InvitationEntry>, was: String, due: String)] {
    try rows(.invitationDelay, meeting, days).map {
      (try $0["id"], try $0["was"], try $0["due"])
    }
  }

  /// Frees the seats of sessions, or at tables, that go, and forgets who is absent there.
  package func empty(sessions: [String], tables: [Int], of meeting: Meeting.ID) throws {
    try execute(.seatClear, meeting, sessions, tables)
    try execute(.seatingAbsenceClear, meeting, sessions)
  }

  package func add(_ revision: MeetingRevision, of meeting: Meeting.ID) throws {
    try execute(.meetingRevisionInsert, meeting, revision.number, revision.at, revision.parts)
  }

  /// What changed since the call was published, the latest first.
  package func revisions(of meeting: Meeting.ID) throws -> [MeetingRevision] {
    try rows(.meetingRevisionList, meeting).map {
      MeetingRevision(number: try $0["number"], at: try $0["at"], parts: try $0["parts"])
    }
  }
}

extension MeetingState {
  init(_ row: Row) throws {
    let (published, revision): (Date?, Int?) = (try row["published_at"], try row["revision"])
    let (cancelled, reason): (Date?, String?) = (
      try row["cancelled_at"], try row["cancelled_reason"]
    )
    self.init(
      isPublished: published != nil, revision: revision ?? 1, revisedAt: try row["revised_at"],
      cancelled: cancelled.map { Cancellation(at: $0, reason: reason ?? "") },
      isWaitingClosed: try row["waiting_closed"])
  }
}
