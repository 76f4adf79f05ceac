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
  package let deadline: Day?
  package let track: Track
  /// Code and id of the application it follows from; nil on the nominated track.
  package let code: String?
  package let application: Application.ID?

  package init(
    id: Identifier<InvitationEntry>, person: Person.ID, name: String, status: InvitationStatus,
    wave: Int, deadline: Day?, track: Track, code: String?, application: Application.ID?
  ) {
    self.id = id
    self.person = person
    self.name = name
    self.status = status
    self.wave = wave
    self.deadline = deadline
    self.track = track
    self.code = code
    self.application = application
  }
}

/// Somebody who takes part.
package struct ParticipantEntry: Hashable, Sendable {
  package let person: Person.ID
  package let capacity: Capacity
  package let track: Track
  package let code: String?

  package init(person: Person.ID, capacity: Capacity, track: Track, code: String?) {
    self.person = person
    self.capacity = capacity
    self.track = track
    self.code = code
  }
}
