import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  /// Of the codes on the track of a role.
  package func lastNumber(of role: Guest.Role, in meeting: Meeting.ID) throws -> Int {
    try rows(.guestLastNumber, meeting, role.track).first?["number"] ?? 0
  }

  /// Considers somebody as whom the meeting itself names, unless it considers them otherwise.
  package func considerGuest(
    _ person: Person.ID, as role: Guest.Role, in meeting: Meeting.ID
  ) throws {
    try execute(.guestCandidate, meeting, person, role.track)
  }

  /// Keeps by whose decision, and why, somebody is invited by name.
  package func addGuest(
    _ code: String, _ person: Person.ID, as role: Guest.Role, hasTable: Bool,
    by decider: String, because reason: String, declaring: Nomination.Declared?,
    invitation: Identifier<InvitationEntry>, to meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(
      .guestInsert, meeting, code, person, role, role.track, hasTable, decider, reason,
      try declaring.map { try Self.json($0) }, invitation, instant)
  }

  package func guests(of meeting: Meeting.ID) throws -> [GuestEntry] {
    try rows(.guestList, meeting).map { row in
      let declared: String? = try row["declared"]
      return GuestEntry(
        code: try row["code"], person: try row["person_id"], name: try row["name"],
        role: try row["role"], hasTable: try row["at_table"], decider: try row["decider"],
        reason: try row["reason"], declared: try declared.map { try Self.value($0) },
        invitation: try row["invitation_id"], status: try row["status"],
        withdrawnAt: try row["withdrawn_at"], application: try row["application"])
    }
  }

  /// Lets whoever was invited by name, and is no more, stand on another track.
  package func leaveGuests(
    _ people: [Person.ID], for track: Track, in meeting: Meeting.ID
  ) throws {
    try execute(.guestLeaveTrack, meeting, people.map(\.uuid), track.rawValue)
  }

  /// Whether somebody beside the room is seated at round tables.
  package func setTable(_ hasTable: Bool, of code: String, in meeting: Meeting.ID) throws {
    try execute(.guestTable, meeting, code, hasTable)
  }

  package func withdrawGuest(_ code: String, from meeting: Meeting.ID, at instant: Date) throws {
    try execute(.guestWithdraw, meeting, code, instant)
  }
}
