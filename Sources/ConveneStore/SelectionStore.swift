import ConveneCore
import ConveneSQL
import Foundation
import Postgres

/// A proposal for the open seats, or the signed selection.
package struct SelectionEntry: Sendable {
  package let id: Identifier<SelectionEntry>
  package let scoring: Identifier<ScoringEntry>
  package let seed: Int
  package let objective: Int
  /// No cohort can have a higher objective; nil when no bound was proved.
  package let bound: Int?
  package let cohortPotential: Int
  package let topNPotential: Int
  package let proposedAt: Date
  package let signedAt: Date?
  package let signedBy: String?

  package init(
    id: Identifier<SelectionEntry>, scoring: Identifier<ScoringEntry>, seed: Int, objective: Int,
    bound: Int?, cohortPotential: Int, topNPotential: Int, proposedAt: Date,
    signedAt: Date? = nil, signedBy: String? = nil
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
  }
}

/// What a selection says of one application.
package struct DecisionEntry: Sendable {
  package let application: Application.ID
  package let outcome: Application.Status
  /// From the fixed list: cohort, floor, reserve, places, gate, incomplete.
  package let reason: String
  /// On the waiting list, 1 is next.
  package let position: Int?
  package let code: String
  package let person: Person.ID
  /// Where the application stands now.
  package let status: Application.Status

  package init(
    application: Application.ID, outcome: Application.Status, reason: String,
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

extension Store {
  package func add(
    _ selection: SelectionEntry, _ decisions: [DecisionEntry], to meeting: Meeting.ID,
    by actor: Actor
  ) throws {
    try execute(
      .selectionInsert, meeting, selection.id, selection.scoring, selection.seed,
      selection.objective, selection.bound, selection.cohortPotential, selection.topNPotential,
      selection.proposedAt, actor.id)
    try execute(
      .decisionInsert, meeting, selection.id, decisions.map(\.application.uuid),
      decisions.map(\.outcome.rawValue), decisions.map(\.reason), decisions.map(\.position))
  }

  /// The signed selection, else the latest proposal, else nil.
  package func latestSelection(of meeting: Meeting.ID) throws -> SelectionEntry? {
    try rows(.selectionLatest, meeting).first.map { row in
      SelectionEntry(
        id: try row["id"], scoring: try row["scoring_id"], seed: try row["seed"],
        objective: try row["objective"], bound: try row["bound"],
        cohortPotential: try row["cohort_potential"],
        topNPotential: try row["top_n_potential"], proposedAt: try row["proposed_at"],
        signedAt: try row["signed_at"], signedBy: try row["signed_by"])
    }
  }

  /// Signs a proposal and moves its applications to what it decides; false when signed before.
  package func sign(
    _ selection: Identifier<SelectionEntry>, of meeting: Meeting.ID, at instant: Date,
    by actor: Actor
  ) throws -> Bool {
    guard try execute(.selectionSign, meeting, selection, instant, actor.id) == 1 else {
      return false
    }
    try execute(.applicationDecide, meeting, selection)
    return true
  }

  package func decisions(of selection: Identifier<SelectionEntry>, in meeting: Meeting.ID) throws
    -> [DecisionEntry]
  {
    try rows(.decisionList, meeting, selection).map { row in
      let outcome: String = try row["outcome"]
      let status: String = try row["status"]
      guard let outcome = Application.Status(rawValue: outcome),
        let status = Application.Status(rawValue: status)
      else { throw CocoaError(.coderInvalidValue) }
      return DecisionEntry(
        application: try row["application_id"], outcome: outcome, reason: try row["reason"],
        position: try row["position"], code: try row["code"], person: try row["person_id"],
        status: status)
    }
  }
}
