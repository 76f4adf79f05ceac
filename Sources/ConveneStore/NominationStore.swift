import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// A nomination as the statement that receives it reads it.
private struct NominationRow: Encodable {
  let code: String
  let person: Person.ID
  let state: Country?
  let organisation: Organisation.ID?
  let role: Nomination.Role
  let capacity: Capacity
  let note: String?
  let noteDate: Day?
  let declared: Nomination.Declared?
  let replaces: String?
  let officer: Actor.ID?

  init(_ nomination: Nomination, officer: Actor.ID?) {
    code = nomination.code
    person = nomination.person
    switch nomination.sender {
    case .state(let country): (state, organisation) = (country, nil)
    case .organisation(let id): (state, organisation) = (nil, id)
    }
    role = nomination.role
    capacity = nomination.capacity
    note = nomination.note?.number
    noteDate = nomination.note?.date
    declared = nomination.declared
    replaces = nomination.replaces
    self.officer = officer
  }
}

extension Store {
  package func lastNominationNumber(in meeting: Meeting.ID) throws -> Int {
    try rows(.nominationLastNumber, meeting).first?["number"] ?? 0
  }

  /// Receives nominations; `officer` deals with one that came late or beyond the places.
  package func add(
    _ nominations: [(nomination: Nomination, officer: Actor.ID?)], to meeting: Meeting.ID,
    at instant: Date
  ) throws {
    let rows = nominations.map { NominationRow($0.nomination, officer: $0.officer) }
    try execute(.nominationInsert, meeting, try Self.json(rows), instant)
  }

  package func nominations(of meeting: Meeting.ID) throws -> [NominationEntry] {
    try rows(.nominationList, meeting).map { row in
      let state: Country? = try row["state"]
      let organisation: Organisation.ID? = try row["organisation_id"]
      let sender =
        state.map(Nomination.Sender.state) ?? organisation.map(Nomination.Sender.organisation)
      guard let sender else { throw PostgresMismatch("a nomination comes from nobody") }
      let (number, date): (String?, String?) = (try row["note"], try row["note_date"])
      let declared: String? = try row["declared"]
      return NominationEntry(
        nomination: Nomination(
          code: try row["code"], person: try row["person_id"], sender: sender,
          role: try row["role"], capacity: try row["capacity"],
          note: number.flatMap { number in
            date.flatMap { Day($0) }.map { Nomination.Note(number: number, date: $0) }
          },
          declared: try declared.map { try Self.value($0) }, replaces: try row["replaces"]),
        name: try row["name"], organisation: try row["organisation"],
        receivedAt: try row["received_at"], officer: try row["officer"],
        acknowledgedAt: try row["acknowledged_at"],
        acknowledgedBy: try row["acknowledged_by"], withdrawnAt: try row["withdrawn_at"],
        replacedBy: try row["replaced_by"], invitation: try row["invitation_id"])
    }
  }

  /// Registers a note for those of these nominations that came without one.
  package func register(
    _ note: Nomination.Note, for codes: [String], of meeting: Meeting.ID
  ) throws {
    try execute(.nominationRegister, meeting, codes, note.number, note.date.description)
  }

  /// Acknowledges nominations, each with the invitation by which the person takes part.
  package func acknowledge(
    _ nominations: [(code: String, invitation: Identifier<InvitationEntry>)],
    of meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(
      .nominationAcknowledge, meeting, nominations.map(\.code),
      nominations.map(\.invitation.uuid), instant)
  }

  package func withdraw(
    _ codes: [String], of meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(.nominationWithdraw, meeting, codes, instant)
  }
}
