import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// What keeps two people from being one in a meeting.
package struct MergeBar: Sendable {
  package enum What: String, Sendable {
    /// One of them reviews the application of the other.
    case reviewed
    /// Points that were read for a signed selection are of who would go.
    case frozen
    /// A letter to who would go is handed over this moment.
    case sending
  }

  package let what: What
  /// Of the application or the reviewer; the kind of the letter.
  package let code: String
}

extension Store {
  package func mergeBars(
    _ keep: Person.ID, _ gone: Person.ID, in meeting: Meeting.ID, at now: Date
  ) throws -> [MergeBar] {
    try rows(.personMergeBars, meeting, keep, gone, now).compactMap { row in
      let code: String = try row["code"]
      return MergeBar.What(rawValue: try row["what"]).map { MergeBar(what: $0, code: code) }
    }
  }

  /// Gives all that is somebody's in a meeting to whom they are one with; answers how much it was.
  package func merge(
    _ gone: Person.ID, into keep: Person.ID, in meeting: Meeting.ID
  ) throws -> Int {
    try rows(.personMergeIn, meeting, keep, gone).first?["moved"] ?? 0
  }

  /// Takes somebody out of the directory; what points to them went over before.
  package func merge(_ gone: Person.ID, into keep: Person.ID) throws {
    _ = try rows(.personMerge, keep, gone)
  }

  package func merge(
    _ gone: Organisation.ID, into keep: Organisation.ID, in meeting: Meeting.ID
  ) throws -> Int {
    try rows(.organisationMergeIn, meeting, keep, gone).first?["moved"] ?? 0
  }

  /// Takes an organisation out of the directory; answers how many people it had.
  package func merge(_ gone: Organisation.ID, into keep: Organisation.ID) throws -> Int {
    try rows(.organisationMerge, keep, gone).first?["moved"] ?? 0
  }

  /// Pairs of people who may be one.
  package func twins(most: Int) throws -> [Twins] {
    try rows(.personTwins, most).map { row in
      Twins(
        one: PersonEntry(
          id: try row["one_id"], name: try row["one_name"], email: try row["one_email"]),
        other: PersonEntry(
          id: try row["other_id"], name: try row["other_name"], email: try row["other_email"]),
        haveSameName: try row["same_name"], haveSameMailbox: try row["same_mailbox"],
        haveSameOrganisation: try row["same_organisation"])
    }
  }

  /// Pairs of organisations that may be one.
  package func organisationTwins(most: Int) throws -> [(one: Organisation, other: Organisation)] {
    try rows(.organisationTwins, most).map { row in
      (
        Organisation(
          id: try row["one_id"], name: try row["one_name"], country: try row["one_country"]),
        Organisation(
          id: try row["other_id"], name: try row["other_name"], country: try row["other_country"])
      )
    }
  }

  /// Keeps that two who look alike are two; answers whether that is new.
  package func keepApart(_ one: UUID, _ other: UUID) throws -> Bool {
    try execute(.twinsAreTwo, one, other) > 0
  }
}
