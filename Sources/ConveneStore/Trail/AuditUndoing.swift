import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// What a later act changed of an object that an earlier one changed.
package struct LaterChange: Sendable {
  package let number: Int
  package let act: String
  package let object: AuditObject
  /// Nil where it was erased.
  package let change: AuditChange?
}

extension Store {
  /// What acts after one changed of its objects, the latest first.
  package func laterChanges(after number: Int, in meeting: Meeting.ID?) throws -> [LaterChange] {
    try rows(.auditLater, Self.chain(of: meeting), number).map { row in
      let change: String? = try row["change"]
      return LaterChange(
        number: try row["number"], act: try row["act"],
        object: AuditObject(
          try row["kind"], try row["object_id"], beside: try row["beside_id"],
          isSecret: try row["is_secret"]),
        change: try change.map { try Self.value($0) })
    }
  }

  /// Which act took which back, the latest first.
  package func undoings(in meeting: Meeting.ID?) throws -> [(number: Int, undoes: Int)] {
    try rows(.auditUndoing, Self.chain(of: meeting)).map {
      (try $0["number"], try $0["undoes"])
    }
  }

  /// The latest acts that changed something of somebody.
  package func acts(on person: Person.ID, in meeting: Meeting.ID?, atMost limit: Int = 100) throws
    -> [AuditEntry]
  {
    try rows(.auditOfPerson, Self.chain(of: meeting), person, limit).map { try AuditEntry($0) }
  }

  /// Takes a seat back from whoever follows and was not written to yet; answers what went with it.
  package func takeBackFollower(
    of leaving: Application.ID, in meeting: Meeting.ID
  ) throws -> [(object: AuditObject, status: String)] {
    try rows(.successionTakeBack, meeting, leaving).map {
      (AuditObject(try $0["kind"], try $0["gone"] as UUID), try $0["status"])
    }
  }

  /// Takes points of a review back on some criteria.
  package func takeBackPoints(
    of review: ReviewEntry, on criteria: [String], in meeting: Meeting.ID
  ) throws {
    try execute(
      .ratingTakeBack, meeting, review.application, review.reviewer, criteria)
  }
}
