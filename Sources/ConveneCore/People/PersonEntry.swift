import ConveneValues

/// Somebody of the directory, as they are told from others.
package struct PersonEntry: Hashable, Sendable {
  package let id: Person.ID
  package let name: String
  package let email: String

  package init(id: Person.ID, name: String, email: String) {
    self.id = id
    self.name = name
    self.email = email
  }
}

/// What somebody is in a meeting.
package struct PersonInMeeting: Sendable {
  package let track: Track?
  /// Of the application.
  package let code: String?
  package let status: Application.Status?
  /// The code under which they review.
  package let reviewer: String?
  /// Code of the nomination that stands, or of the last one.
  package let nomination: String?
  /// Whether that nomination was withdrawn or replaced.
  package let isWithdrawn: Bool
  /// Code of a substitute who stands in.
  package let substitute: String?
  /// Code of whoever is invited by name.
  package let guest: String?
  package let invitation: InvitationStatus?
  package let attendance: String?

  /// The code that they go by as a participant.
  package var handle: String? {
    guest ?? code ?? substitute ?? (isWithdrawn ? nil : nomination)
  }

  package init(
    track: Track?, code: String?, status: Application.Status?, reviewer: String?,
    nomination: String?, isWithdrawn: Bool, substitute: String? = nil, guest: String? = nil,
    invitation: InvitationStatus?, attendance: String?
  ) {
    self.track = track
    self.code = code
    self.status = status
    self.reviewer = reviewer
    self.nomination = nomination
    self.isWithdrawn = isWithdrawn
    self.substitute = substitute
    self.guest = guest
    self.invitation = invitation
    self.attendance = attendance
  }
}

/// Another address or name by which tables and people mean somebody; one of the two may be empty.
package struct PersonAlias: Hashable, Sendable {
  package let email: String
  package let name: String

  package init(email: String = "", name: String = "") {
    self.email = email
    self.name = name
  }

  package var words: String {
    switch (email.isEmpty, name.isEmpty) {
    case (true, _): name
    case (false, true): email
    case (false, false): "\(name) <\(email)>"
    }
  }
}

/// Two of the directory who look alike, and may be one.
package struct Twins: Sendable {
  package let one: PersonEntry
  package let other: PersonEntry
  package let haveSameName: Bool
  package let haveSameMailbox: Bool
  package let haveSameOrganisation: Bool

  package init(
    one: PersonEntry, other: PersonEntry, haveSameName: Bool, haveSameMailbox: Bool,
    haveSameOrganisation: Bool
  ) {
    self.one = one
    self.other = other
    self.haveSameName = haveSameName
    self.haveSameMailbox = haveSameMailbox
    self.haveSameOrganisation = haveSameOrganisation
  }
}
