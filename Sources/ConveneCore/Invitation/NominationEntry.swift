import ConveneValues
import Foundation

/// A nomination as it stands.
package struct NominationEntry: Sendable {
  /// How far it is.
  package enum Standing: String, CaseIterable, Sendable {
    /// No note is registered yet.
    case unofficial
    case received
    /// Came late or beyond the places: a named officer deals with it.
    case handedOver = "handed over"
    case acknowledged
    case replaced
    case withdrawn

    /// Whether somebody has to do something about it.
    package var isDue: Bool { [.unofficial, .received, .handedOver].contains(self) }

    package var hasEnded: Bool { [.replaced, .withdrawn].contains(self) }
  }

  package let nomination: Nomination
  /// Of the person.
  package let name: String
  /// The name of the organisation that nominated; nil where a State did.
  package let organisation: String?
  package let receivedAt: Date
  /// Who deals with it where it came late or beyond the places.
  package let officer: String?
  package let acknowledgedAt: Date?
  package let acknowledgedBy: String?
  package let withdrawnAt: Date?
  /// Code of the nomination that stands in for it.
  package let replacedBy: String?
  /// By which the person takes part.
  package let invitation: Identifier<InvitationEntry>?

  package init(
    nomination: Nomination, name: String, organisation: String?, receivedAt: Date, officer: String?,
    acknowledgedAt: Date?, acknowledgedBy: String?, withdrawnAt: Date?, replacedBy: String?,
    invitation: Identifier<InvitationEntry>?
  ) {
    self.nomination = nomination
    self.name = name
    self.organisation = organisation
    self.receivedAt = receivedAt
    self.officer = officer
    self.acknowledgedAt = acknowledgedAt
    self.acknowledgedBy = acknowledgedBy
    self.withdrawnAt = withdrawnAt
    self.replacedBy = replacedBy
    self.invitation = invitation
  }

  package var code: String { nomination.code }

  /// The State's code, or the name of the organisation.
  package var sender: String {
    switch nomination.sender {
    case .state(let country): country.code
    case .organisation: organisation ?? ""
    }
  }

  package var standing: Standing {
    if withdrawnAt != nil { return replacedBy == nil ? .withdrawn : .replaced }
    if acknowledgedAt != nil { return .acknowledged }
    if nomination.note == nil { return .unofficial }
    return officer == nil ? .received : .handedOver
  }
}
