import ConveneValues

/// An invitation in draft.
package struct InvitationDraft: Sendable {
  package let id: Identifier<InvitationEntry>
  package let person: Person.ID
  /// The invitation whose place it fills.
  package let replaces: Identifier<InvitationEntry>?

  package init(
    id: Identifier<InvitationEntry>, person: Person.ID,
    replaces: Identifier<InvitationEntry>? = nil
  ) {
    self.id = id
    self.person = person
    self.replaces = replaces
  }
}

/// An invitation as it stands.
package struct InvitationEntry: Sendable {
  package let id: Identifier<InvitationEntry>
  package let person: Person.ID
  package let name: String
  package let status: InvitationStatus
  package let wave: Int
  /// The last day for an answer; nil where somebody was named, of whom none is asked.
  package let deadline: Day?
  package let track: Track
  /// Code of the application, nomination, substitute or guest that it follows from.
  package let code: String
  /// Nil but on the open track.
  package let application: Application.ID?
  /// Of the participant, once numbers were given; it stays with the invitation.
  package let number: Int?
  package let attends: Attending
  /// In which whoever attends remotely reads clock times; nil for the meeting's alone.
  package let zone: String?
  /// What the answer came with.
  package let said: AnswerSaid

  package init(
    id: Identifier<InvitationEntry>, person: Person.ID, name: String, status: InvitationStatus,
    wave: Int, deadline: Day?, track: Track, code: String, application: Application.ID?,
    number: Int? = nil, attends: Attending = .inPerson, zone: String? = nil,
    said: AnswerSaid = AnswerSaid()
  ) {
    self.said = said
    self.id = id
    self.person = person
    self.name = name
    self.status = status
    self.wave = wave
    self.deadline = deadline
    self.track = track
    self.code = code
    self.application = application
    self.number = number
    self.attends = attends
    self.zone = zone
  }
}

/// Somebody who takes part.
package struct ParticipantEntry: Hashable, Sendable {
  package let person: Person.ID
  package let capacity: Capacity
  package let track: Track
  /// Of the application, nomination, substitute or guest.
  package let code: String
  /// As what the meeting itself named them; nil for all others.
  package let role: Guest.Role?
  /// Whether they are seated at round tables; nobody beside the room is who was not given one.
  package let hasTable: Bool
  /// On the list and the seating plan; nil until numbers are given.
  package let number: Int?
  package let attends: Attending
  /// In which whoever attends remotely reads clock times; nil for the meeting's alone.
  package let zone: String?

  package init(
    person: Person.ID, capacity: Capacity, track: Track, code: String, role: Guest.Role? = nil,
    hasTable: Bool = true, number: Int? = nil, attends: Attending = .inPerson, zone: String? = nil
  ) {
    self.person = person
    self.capacity = capacity
    self.track = track
    self.code = code
    self.role = role
    self.hasTable = hasTable
    self.number = number
    self.attends = attends
    self.zone = zone
  }
}
