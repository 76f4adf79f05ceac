import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  /// How many days kinds of personal data are kept after a meeting; one that is not here has no end.
  package func retention() throws -> [RetentionKind: Int] {
    try Dictionary(
      rows(.retentionList).map { (try $0["kind"], try $0["days"]) }, uniquingKeysWith: { $1 })
  }

  /// - Parameter days: nil to keep it until somebody erases it.
  package func keep(_ kind: RetentionKind, for days: Int?) throws {
    if let days {
      try execute(.retentionSet, kind, days)
    } else {
      try execute(.retentionUnset, kind)
    }
  }

  /// Erases one kind of a meeting; returns in how many places it was.
  package func erase(_ kind: RetentionKind, of meeting: Meeting.ID) throws -> Int {
    try rows(.retentionErase, meeting, kind).first?["places"] ?? 0
  }

  /// Meetings with their last days.
  package func lastDays() throws -> [Meeting.ID: Day] {
    try Dictionary(
      rows(.meetingList).compactMap { row in
        let (id, ends): (Meeting.ID, String) = (try row["id"], try row["ends"])
        return Day(ends).map { (id, $0) }
      }, uniquingKeysWith: { $1 })
  }

  /// Whom a meeting considered or had review, and whether they took part.
  package func considered(in meeting: Meeting.ID) throws -> [(person: Person.ID, tookPart: Bool)] {
    try rows(.retentionPeople, meeting).map { (try $0["person_id"], try $0["took_part"]) }
  }

  /// Everybody who was not forgotten, and since when they are in the directory.
  package func peopleSince() throws -> [(person: Person.ID, at: Date)] {
    try rows(.personAges).map { (try $0["id"], try $0["created_at"]) }
  }
}
