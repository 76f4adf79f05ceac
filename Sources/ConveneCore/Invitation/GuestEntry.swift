import ConveneValues
import Foundation

/// Somebody whom the meeting itself names: never scored, ranked or drawn.
package enum Guest {
  /// As what somebody comes: on a place for guests, or beside the room and on none.
  package enum Role: String, Codable, CaseIterable, Sendable {
    case guest
    case donor
    case speaker
    case resourcePerson = "resource_person"
    case observer
    case secretariat

    /// Those beside the room, in the order of the list of participants.
    package static let beside = allCases.filter { $0.track == .beside }

    package var track: Track {
      switch self {
      case .guest, .donor, .speaker: .guest
      case .resourcePerson, .observer, .secretariat: .beside
      }
    }

    /// Whether an answer is asked, where there is a mailbox to ask it by: staff are told at work.
    package var isAsked: Bool { self != .secretariat }

    /// Whether somebody who is beside the room may be given a table all the same.
    package var mayHaveTable: Bool { self == .resourcePerson }

    /// `G-0012` of 12, and `B-0012` beside the room.
    package func code(_ number: Int) -> String {
      let digits = String(number)
      let letter = track == .beside ? "B-" : "G-"
      return letter + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }
}

/// Whom the meeting named as they are listed: by whose decision, why, and how far it is.
package struct GuestEntry: Sendable {
  package let code: String
  package let person: Person.ID
  package let name: String
  package let role: Guest.Role
  /// Whether they are seated at round tables.
  package let hasTable: Bool
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
    code: String, person: Person.ID, name: String, role: Guest.Role, hasTable: Bool,
    decider: String, reason: String, declared: Nomination.Declared?,
    invitation: Identifier<InvitationEntry>, status: InvitationStatus, withdrawnAt: Date?,
    application: String?
  ) {
    self.code = code
    self.person = person
    self.name = name
    self.role = role
    self.hasTable = hasTable
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

  /// Whether they come, or may.
  package var isExpected: Bool { status.isOpen }

  /// Whether a place for guests is theirs, or may be.
  package var holdsPlace: Bool { isExpected && role.track == .guest }
}
