import ConveneValues
import Foundation

/// Somebody whom the meeting invites by name: never scored, ranked or drawn.
package enum Guest {
  /// As what somebody is invited.
  package enum Role: String, Codable, CaseIterable, Sendable {
    case guest
    case donor
    case speaker
  }

  /// `G-0012` of 12.
  package static func code(_ number: Int) -> String {
    let digits = String(number)
    return "G-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// A guest as they are listed: by whose decision, why, and how far it is.
package struct GuestEntry: Sendable {
  package let code: String
  package let person: Person.ID
  package let name: String
  package let role: Guest.Role
  /// Whose decision it is, as it is told.
  package let decider: String
  package let reason: String
  /// What they state for the seats; nil where nothing is stated.
  package let declared: Nomination.Declared?
  package let invitation: Identifier<InvitationEntry>
  package let status: InvitationStatus
  package let withdrawnAt: Date?
  /// Code of the application, of whoever applied besides.
  package let application: String?

  package init(
    code: String, person: Person.ID, name: String, role: Guest.Role, decider: String,
    reason: String, declared: Nomination.Declared?, invitation: Identifier<InvitationEntry>,
    status: InvitationStatus,
    withdrawnAt: Date?, application: String?
  ) {
    self.code = code
    self.person = person
    self.name = name
    self.role = role
    self.decider = decider
    self.reason = reason
    self.declared = declared
    self.invitation = invitation
    self.status = status
    self.withdrawnAt = withdrawnAt
    self.application = application
  }

  /// Whether they are invited by name still, whatever they answered.
  package var stands: Bool { withdrawnAt == nil }

  /// Whether the place is theirs, or may be.
  package var holdsPlace: Bool { status.isOpen }
}
