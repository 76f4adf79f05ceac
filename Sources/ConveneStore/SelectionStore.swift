import ConveneCore
import ConveneSQL
import Foundation
import Postgres

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
      decisions.map(\.outcome.rawValue), decisions.map(\.reason?.rawValue),
      decisions.map(\.position))
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
      let reason: String? = try row["reason"]
      guard let outcome = Application.Status(rawValue: outcome),
        let status = Application.Status(rawValue: status)
      else { throw CocoaError(.coderInvalidValue) }
      return DecisionEntry(
        application: try row["application_id"], outcome: outcome,
        reason: reason.flatMap(RegretReason.init(rawValue:)),
        position: try row["position"], code: try row["code"], person: try row["person_id"],
        status: status)
    }
  }
}
