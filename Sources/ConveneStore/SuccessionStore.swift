import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// Somebody named by a State or an organisation, and who deals with it where it came late.
package struct NominationEntry: Sendable {
  package let person: Person.ID
  package let name: String
  package let reference: String
  package let officer: String?
}

extension Store {
  /// Holds the seats of those who left.
  package func hold(
    _ seats: [(leaving: Application.ID, cause: LeavingCause)], of meeting: Meeting.ID,
    at instant: Date
  ) throws {
    try execute(
      .successionInsert, meeting, seats.map(\.leaving.uuid), seats.map(\.cause), instant)
  }

  /// Gives held seats to whoever follows, or leaves them free.
  package func settle(
    _ seats: [(leaving: Application.ID, entering: Application.ID?)], of meeting: Meeting.ID,
    at instant: Date
  ) throws {
    try execute(
      .successionSettle, meeting, seats.map(\.leaving.uuid), seats.map(\.entering?.uuid), instant)
  }

  /// The seat goes back to whoever left it.
  package func unhold(_ leaving: Application.ID, of meeting: Meeting.ID) throws {
    try execute(.successionUndo, meeting, leaving)
  }

  package func successions(in meeting: Meeting.ID) throws -> [SuccessionEntry] {
    try rows(.successionList, meeting).map { row in
      let recordedBy: String? = try row["recorded_by"]
      return SuccessionEntry(
        number: try row["number"], leaving: try row["leaving"], application: try row["leaving_id"],
        name: try row["name"], cause: try row["cause"], entering: try row["entering"],
        at: try row["at"],
        recordedBy: recordedBy ?? "",
        settled: try row["settled"])
    }
  }

  /// Receives a nomination; `officer` is who deals with a late or surplus one.
  package func nominate(
    _ person: Person.ID, by organisation: Organisation.ID?, reference: String,
    to meeting: Meeting.ID, at instant: Date, officer: Actor.ID?
  ) throws {
    try execute(
      .nominationInsert, meeting, person, organisation, reference, instant, officer)
  }

  package func nominations(of meeting: Meeting.ID) throws -> [NominationEntry] {
    try rows(.nominationList, meeting).map {
      NominationEntry(
        person: try $0["person_id"], name: try $0["name"], reference: try $0["reference"],
        officer: try $0["officer"])
    }
  }
}
