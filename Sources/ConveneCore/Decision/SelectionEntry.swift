import ConveneValues
import Foundation

/// The rule by which a waiting list is called; a signed selection keeps the one it was signed under.
package enum WaitingOrder: String, CaseIterable, Sendable {
  /// By the places on the list, floors by the directory: what was signed before there were others.
  case listed
  /// Whom the ratings leave open first, by what each adds to those who have a seat then.
  case worth
  /// Whom the ratings leave open first, in the drawn order.
  case lot
}

/// A proposal for the open seats, or the signed selection.
package struct SelectionEntry: Sendable {
  package let id: Identifier<SelectionEntry>
  package let scoring: Identifier<ScoringEntry>
  package let seed: Int
  /// In micro-points: the scores of the selected, partners read among them alone, summed.
  package let objective: Int
  /// No cohort within the verdicts has a higher objective; nil when no bound was proved.
  package let bound: Int?
  /// The potentials of all pairs of the selected, and of as many of the highest scores, summed.
  package let cohortPotential: Int
  package let topNPotential: Int
  package let proposedAt: Date
  package let signedAt: Date?
  package let signedBy: String?
  /// Whoever signed, as papers name them; nil where only a login is known.
  package let signatory: String?
  /// The house of the desk where it was signed; nil where that was here.
  package let signedHouse: String?
  /// The proposal of the program that this one changes by what was decided or drawn.
  package let revises: Identifier<SelectionEntry>?
  /// Counts the proposals of a meeting.
  package let number: Int
  /// Signed by a program that kept no assessment.
  package let beforeFreeze: Bool
  /// An error that was admitted in what is signed; nil while it is in force.
  package let superseded: Superseded?
  package let waitingOrder: WaitingOrder

  package struct Superseded: Sendable {
    package let at: Date
    package let by: String
    package let reason: String

    package init(at: Date, by: String, reason: String) {
      self.at = at
      self.by = by
      self.reason = reason
    }
  }

  /// Whether it is signed and no error in it was admitted.
  package var isInForce: Bool { signedAt != nil && superseded == nil }

  package init(
    id: Identifier<SelectionEntry>, scoring: Identifier<ScoringEntry>, seed: Int, objective: Int,
    bound: Int?, cohortPotential: Int, topNPotential: Int, proposedAt: Date,
    signedAt: Date? = nil, signedBy: String? = nil, signatory: String? = nil,
    signedHouse: String? = nil,
    revises: Identifier<SelectionEntry>? = nil,
    number: Int = 0, beforeFreeze: Bool = false, superseded: Superseded? = nil,
    waitingOrder: WaitingOrder = .worth
  ) {
    self.id = id
    self.scoring = scoring
    self.seed = seed
    self.objective = objective
    self.bound = bound
    self.cohortPotential = cohortPotential
    self.topNPotential = topNPotential
    self.proposedAt = proposedAt
    self.signedAt = signedAt
    self.signedBy = signedBy
    self.signatory = signatory
    self.signedHouse = signedHouse
    self.revises = revises
    self.number = number
    self.beforeFreeze = beforeFreeze
    self.superseded = superseded
    self.waitingOrder = waitingOrder
  }
}

/// What a selection says of one application.
package struct DecisionEntry: Sendable {
  package let application: Application.ID
  package let outcome: Application.Status
  /// Why it was not selected; nil otherwise.
  package let reason: RegretReason?
  /// On the waiting list, 1 is next.
  package let position: Int?
  package let code: String
  package let person: Person.ID
  /// Where the application stands now.
  package let status: Application.Status

  package init(
    application: Application.ID, outcome: Application.Status, reason: RegretReason? = nil,
    position: Int? = nil, code: String, person: Person.ID, status: Application.Status
  ) {
    self.application = application
    self.outcome = outcome
    self.reason = reason
    self.position = position
    self.code = code
    self.person = person
    self.status = status
  }
}
