/// One thing that lives through states; each move it may make is a row of `life_cycle_move`.
package enum LifeCycle: String, CaseIterable, Sendable {
  case application
  case invitation
  case letter
  case attendance
  case partnership
  case commitment
  case partnerMeeting = "partner_meeting"
  case partnerSide = "partner_side"
  case evaluation
  case project
}

/// Invitation to take part, from draft to answer.
package enum InvitationStatus: String, Codable, CaseIterable, Sendable {
  case draft
  case approved
  case issued
  case accepted
  case tentative
  case declined
  case delegated
  case expired
  case withdrawn

  /// Whether somebody has a place by it, or may have one.
  package var isOpen: Bool { [.draft, .approved, .issued, .tentative, .accepted].contains(self) }
}

/// A letter on its way.
package enum LetterStatus: String, Codable, CaseIterable, Sendable {
  case queued
  case sending
  case sent
  case unconfirmed
  case failed
  case cancelled
  case delivered
  case bounced
  /// To somebody without a mailbox: printed and posted, and sent once somebody says so.
  case toPost = "to_post"
  /// Printed to be signed and sealed; queued once the scan of it was taken in.
  case toSign = "to_sign"

  /// Whether it went to its reader.
  package var isWritten: Bool { [.sent, .delivered, .bounced].contains(self) }
}
