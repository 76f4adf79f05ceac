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
  package let invitation: InvitationStatus?
  package let attendance: String?

  /// The code that they go by as a participant.
  package var handle: String? { code ?? substitute ?? (isWithdrawn ? nil : nomination) }

  package init(
    track: Track?, code: String?, status: Application.Status?, reviewer: String?,
    nomination: String?, isWithdrawn: Bool, substitute: String? = nil,
    invitation: InvitationStatus?, attendance: String?
  ) {
    self.track = track
    self.code = code
    self.status = status
    self.reviewer = reviewer
    self.nomination = nomination
    self.isWithdrawn = isWithdrawn
    self.substitute = substitute
    self.invitation = invitation
    self.attendance = attendance
  }
}
