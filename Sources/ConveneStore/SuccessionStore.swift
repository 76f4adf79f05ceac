import ConveneCore
import ConveneSQL
import Foundation
import Postgres

/// One who leaves an open seat and one who follows, on their way into the store.
package struct SuccessionDraft: Sendable {
  package let leaving: Application.ID
  package let cause: LeavingCause
  package let entering: Application.ID?

  package init(leaving: Application.ID, cause: LeavingCause, entering: Application.ID?) {
    self.leaving = leaving
    self.cause = cause
    self.entering = entering
  }
}

/// Somebody named by a State or an organisation, and who deals with it where it came late.
package struct NominationEntry: Sendable {
  package let person: Person.ID
  package let name: String
  package let reference: String
  package let officer: String?
}

extension Store {
  package func add(
    _ successions: [SuccessionDraft], to meeting: Meeting.ID, at instant: Date, by actor: Actor
  ) throws {
    try execute(
      .successionInsert, meeting, successions.map(\.leaving.uuid),
      successions.map(\.cause.rawValue), successions.map(\.entering?.uuid), instant, actor.id)
  }

  package func successions(in meeting: Meeting.ID) throws -> [SuccessionEntry] {
    try rows(.successionList, meeting).map { row in
      let cause: String = try row["cause"]
      guard let cause = LeavingCause(rawValue: cause) else {
        throw CocoaError(.coderInvalidValue)
      }
      return SuccessionEntry(
        number: try row["number"], leaving: try row["leaving"], cause: cause,
        entering: try row["entering"])
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
