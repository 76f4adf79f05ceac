import ConveneCore
import ConveneStore
import Foundation

/// A selection with everything that explains it.
package struct SelectionInHand: Sendable {
  package let selection: SelectionEntry
  package let decisions: [DecisionEntry]
  package let ranking: RankingInHand
  /// How many of the selected count for each floor, by the floor's name.
  package let reached: [String: Int]

  package func codes(_ outcome: Application.Status) -> [String] {
    decisions.filter { $0.outcome == outcome }.map(\.code)
  }
}

extension Secretariat {
  /// Proposes who gets the open seats: the cohort worth most together that keeps every floor.
  ///
  /// Same seed and iterations, same proposal. Refused with the names of the floors that cannot hold
  /// together where no cohort keeps them all.
  package func proposeSelection(
    _ hand: MeetingInHand, places: Int? = nil, seed: Int = 1, iterations: Int = 2_000_000
  ) async throws -> SelectionInHand {
    try actor.require(.proposeSelection)
    let (actor, now) = (actor, now())
    let selectionID: Identifier<SelectionEntry> = newID()
    let (ranking, outside) = try await archive.read(in: hand.id) { store in
      try store.refuseSigned(hand)
      let ranking = try store.rankingInHand(hand)
      return (ranking, try store.applicationsOutside(ranking, of: hand))
    }
    let cohort = try Cohort(ranking, hand.meeting, places: places ?? hand.meeting.places.open)
    let answer = try cohort.solve(seed: seed, iterations: iterations)
    let entry = SelectionEntry(
      id: selectionID, scoring: ranking.scoring.id, seed: seed, objective: answer.objective,
      bound: answer.bound,
      cohortPotential: cohort.problem.potential.total(within: answer.chosen),
      topNPotential: cohort.problem.potential.total(within: cohort.problem.bestByValue()),
      proposedAt: now)
    let decisions = cohort.decisions(answer, outside: outside)
    return try await archive.write(in: hand.id) { store in
      try store.refuseSigned(hand)
      guard try store.latestScoring(of: hand.id)?.id == ranking.scoring.id else {
        throw Refusal(
          "scores-changed", "The scores were computed anew while the cohort was chosen",
          advice: "Run the selection again: convene selection run")
      }
      try store.add(entry, decisions, to: hand.id, by: actor)
      try store.record(
        "selection.propose", on: hand.meeting.code, in: hand.id, by: actor, at: now,
        ["selection": selectionID.description, "seed": "\(seed)", "places": "\(cohort.places)"])
      return try store.selectionInHand(hand)
    }
  }

  /// The signed selection, else the latest proposal.
  package func selection(_ hand: MeetingInHand) async throws -> SelectionInHand {
    try actor.require(.viewScores)
    return try await archive.read(in: hand.id) { try $0.selectionInHand(hand) }
  }

  /// A named person signs the latest proposal; from then on it never changes.
  package func signSelection(_ hand: MeetingInHand) async throws -> SelectionInHand {
    try actor.require(.signSelection)
    let (actor, now) = (actor, now())
    return try await archive.write(in: hand.id) { store in
      let proposal = try store.selectionInHand(hand)
      guard proposal.selection.signedAt == nil,
        try store.sign(proposal.selection.id, of: hand.id, at: now, by: actor)
      else {
        throw Refusal(
          "selection-signed",
          "The selection is signed already, by \(proposal.selection.signedBy ?? "somebody")",
          advice: "Invite the selected: convene invitation send")
      }
      try store.record(
        "selection.sign", on: hand.meeting.code, in: hand.id, by: actor, at: now,
        [
          "selection": proposal.selection.id.description,
          "selected": proposal.codes(.selected).joined(separator: " "),
        ])
      return try store.selectionInHand(hand)
    }
  }
}

extension Store {
  fileprivate func refuseSigned(_ hand: MeetingInHand) throws {
    if let earlier = try latestSelection(of: hand.id), earlier.signedAt != nil {
      throw Refusal(
        "selection-signed", "The selection is signed and does not change any more",
        advice: "Fill free places from the waiting list: convene invitation record")
    }
  }

  func selectionInHand(_ hand: MeetingInHand) throws -> SelectionInHand {
    guard let selection = try latestSelection(of: hand.id) else {
      throw Refusal(
        "nothing-proposed", "No selection was proposed yet",
        advice: "Propose one: convene selection run")
    }
    let ranking = try rankingInHand(hand)
    let decisions = try decisions(of: selection.id, in: hand.id)
    let selected = Set(decisions.filter { $0.outcome == .selected }.map(\.application))
    let cohort = ranking.entries.filter { selected.contains($0.score.application) }
    let reached = hand.meeting.floors.map { floor in
      let count = cohort.count { entry in
        let person = ranking.person(entry)
        return person.map {
          floor.counts($0, of: ranking.organisation(of: $0))
        } ?? false
      }
      return (floor.name, count)
    }
    return SelectionInHand(
      selection: selection, decisions: decisions, ranking: ranking,
      reached: Dictionary(reached, uniquingKeysWith: { first, _ in first }))
  }

  /// Applications without a score: a condition not met, or nothing to rate.
  func applicationsOutside(_ ranking: RankingInHand, of hand: MeetingInHand) throws
    -> [DecisionEntry]
  {
    let scored = Set(ranking.entries.map(\.code))
    let gates = Set(hand.meeting.rubric.gates.map(\.code))
    return try applications(of: hand.id)
      .filter { !scored.contains($0.code) && $0.status != .draft && $0.status != .withdrawn }
      .map { application in
        DecisionEntry(
          application: application.id, outcome: .notSelected,
          reason: gates.isSubset(of: application.gates) ? .evidence : .gate,
          code: application.code, person: application.person, status: application.status)
      }
  }
}
