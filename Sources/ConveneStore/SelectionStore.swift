import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  package func add(
    _ selection: SelectionEntry, _ decisions: [DecisionEntry], standings: [StandingEntry],
    choices: [ChoiceEntry] = [], to meeting: Meeting.ID
  ) throws {
    try execute(
      .selectionInsert, meeting, selection.id, selection.scoring, selection.seed,
      selection.objective, selection.bound, selection.cohortPotential, selection.topNPotential,
      selection.proposedAt, selection.revises, selection.waitingOrder)
    try execute(
      .decisionInsert, meeting, selection.id, decisions.map(\.application.uuid),
      decisions.map(\.outcome), decisions.map(\.reason),
      decisions.map(\.position))
    try execute(.standingInsert, meeting, selection.id, try Self.json(standings))
    try execute(
      .choiceInsert, meeting, selection.id, choices.map(\.application.uuid), choices.map(\.isIn),
      choices.map(\.reason), choices.map(\.at), choices.map(\.officer.uuid))
  }

  package func standings(of selection: Identifier<SelectionEntry>, in meeting: Meeting.ID) throws
    -> [StandingEntry]
  {
    try rows(.standingList, meeting, selection).map { try Self.value(try $0["standing"]) }
  }

  package func choices(of selection: Identifier<SelectionEntry>, in meeting: Meeting.ID) throws
    -> [ChoiceEntry]
  {
    try rows(.choiceList, meeting, selection).map { row in
      ChoiceEntry(
        application: try row["application_id"], code: try row["code"], reason: try row["reason"],
        at: try row["decided_at"], officer: try row["decided_by"],
        officerName: try row["officer"])
    }
  }

  /// The selection that is signed and not superseded, else the latest, else nil.
  ///
  /// - Parameter number: that of one selection of the meeting, whatever became of it.
  package func latestSelection(of meeting: Meeting.ID, number: Int? = nil) throws
    -> SelectionEntry?
  {
    try rows(.selectionFind, meeting, number).first.map { row in
      let at: Date? = try row["superseded_at"]
      let superseded = try at.map {
        SelectionEntry.Superseded(
          at: $0, by: try row["superseded_by"], reason: try row["superseded_reason"])
      }
      let (name, login): (String?, String?) = (try row["signed_by"], try row["signed_login"])
      return SelectionEntry(
        id: try row["id"], scoring: try row["scoring_id"], seed: try row["seed"],
        objective: try row["objective"], bound: try row["bound"],
        cohortPotential: try row["cohort_potential"],
        topNPotential: try row["top_n_potential"], proposedAt: try row["proposed_at"],
        signedAt: try row["signed_at"], signedBy: name,
        signatory: name.flatMap { Actor.isName($0, of: login ?? "") ? $0 : nil },
        signedHouse: try row["signed_house"],
        revises: try row["revises"], number: try row["number"],
        beforeFreeze: try row["before_freeze"], superseded: superseded,
        waitingOrder: try row["waiting_order"])
    }
  }

  /// The number of the selection that was signed last, superseded or not.
  package func selectionInForce(of meeting: Meeting.ID) throws -> Int? {
    try rows(.selectionInForce, meeting).first?["number"]
  }

  package func supersededSelections(of meeting: Meeting.ID) throws -> [Int] {
    try rows(.selectionSuperseded, meeting).map { try $0["number"] }
  }

  /// Who ran a proposal, changed it or decided in it, by name.
  package func hands(in selection: Identifier<SelectionEntry>, of meeting: Meeting.ID) throws
    -> [(id: Actor.ID, name: String)]
  {
    try rows(.selectionHands, meeting, selection).map { (try $0["id"], try $0["name"]) }
  }

  /// Lets nobody else sign or supersede until this transaction ends.
  package func holdSelections(of meeting: Meeting.ID) throws {
    _ = try rows(.selectionHold, meeting)
  }

  /// Admits an error in what is signed; false when it is not in force.
  package func supersede(
    _ selection: Identifier<SelectionEntry>, of meeting: Meeting.ID, because reason: String,
    at instant: Date
  ) throws -> Bool {
    try execute(.selectionSupersede, meeting, selection, instant, reason) == 1
  }

  /// Signs a proposal and moves its applications to what it decides; false when signed before.
  package func sign(
    _ selection: Identifier<SelectionEntry>, of meeting: Meeting.ID, at instant: Date
  ) throws -> Bool {
    guard try execute(.selectionSign, meeting, selection, instant) == 1 else { return false }
    try execute(.applicationDecide, meeting, selection)
    return true
  }

  package func decisions(of selection: Identifier<SelectionEntry>, in meeting: Meeting.ID) throws
    -> [DecisionEntry]
  {
    try rows(.decisionList, meeting, selection).map { row in
      DecisionEntry(
        application: try row["application_id"], outcome: try row["outcome"],
        reason: try row["reason"], position: try row["position"], code: try row["code"],
        person: try row["person_id"], status: try row["status"])
    }
  }
}
