import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  /// Waits until nobody else changes the meeting.
  package func hold(_ meeting: Meeting.ID) throws { _ = try rows(.meetingHold, meeting) }

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
    try rows(.meetingState, meeting).first.map { row in
      let (published, revision): (Date?, Int?) = (try row["published_at"], try row["revision"])
      return MeetingState(
        isPublished: published != nil, revision: revision ?? 1, revisedAt: try row["revised_at"])
    }
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
