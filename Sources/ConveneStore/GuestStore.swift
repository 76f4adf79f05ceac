import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  package func lastGuestNumber(in meeting: Meeting.ID) throws -> Int {
    try rows(.guestLastNumber, meeting).first?["number"] ?? 0
  }

  /// Considers somebody on the track of guests, unless the meeting considers them on another.
  package func considerGuest(_ person: Person.ID, in meeting: Meeting.ID) throws {
    try execute(.guestCandidate, meeting, person)
  }

  /// Keeps by whose decision, and why, somebody is invited by name.
  package func addGuest(
    _ code: String, _ person: Person.ID, as role: Guest.Role, by decider: String,
    because reason: String, declaring: Nomination.Declared?,
    invitation: Identifier<InvitationEntry>, to meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(
      .guestInsert, meeting, code, person, role.rawValue, decider, reason,
      try declaring.map { try Self.json($0) }, invitation, instant)
  }

  package func guests(of meeting: Meeting.ID) throws -> [GuestEntry] {
    try rows(.guestList, meeting).map { row in
      let role: String = try row["role"]
      let declared: String? = try row["declared"]
      guard let known = Guest.Role(rawValue: role) else {
        throw PostgresMismatch("\(role) is no role of a guest")
      }
      return GuestEntry(
        code: try row["code"], person: try row["person_id"], name: try row["name"], role: known,
        decider: try row["decider"], reason: try row["reason"],
        declared: try declared.map { try Self.value($0) },
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

  package func withdrawGuest(_ code: String, from meeting: Meeting.ID, at instant: Date) throws {
    try execute(.guestWithdraw, meeting, code, instant)
  }
}
