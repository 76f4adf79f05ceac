import ConveneCore
import ConveneSolvers
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// A named person decides on an application that the ratings leave open, by a written reason.
  ///
  /// Somebody of the band makes room or comes in, whoever costs the cohort least. Refused outside
  /// the band, and where a floor would break.
  package func decide(
    _ code: String, _ hand: MeetingInHand, reason: ChoiceReason
  ) async throws -> SelectionInHand {
    try await revise(hand, .selectionDecide, ["reason": reason.rawValue], code) {
      latest, actor, now in
      guard let entry = latest.ranking.entries.first(where: { $0.code == code }) else {
        throw Failure.notFound(.noScoreToDecideOn(code: code))
      }
      let standing = latest.standings[entry.score.application]
      guard standing?.verdict == .undecided else {
        let isProposed = standing?.verdict == .proposed
        guard let tenths = standing?.tenths else {
          throw Refusal.ratingsDecideWithoutChance(
            code: code, proposed: isProposed, band: latest.band)
        }
        throw Refusal.ratingsDecide(
          code: code, proposed: isProposed, tenths: tenths, band: latest.band)
      }
      let choice = ChoiceEntry(
        application: entry.score.application, code: code, reason: reason, at: now,
        officer: actor.id, officerName: actor.name)
      return latest.choices.filter { $0.code != code } + [choice]
    }
  }

  /// Takes back what was decided on an application; the trail keeps both.
  package func undoDecision(_ code: String, _ hand: MeetingInHand) async throws -> SelectionInHand {
    try await revise(hand, .selectionUndo, [:], code) { latest, _, _ in
      guard latest.choices.contains(where: { $0.code == code }) else {
        throw Failure.notFound(.nothingDecided(code: code))
      }
      return latest.choices.filter { $0.code != code }
    }
  }

  /// Whom a named person decided on in the proposal before, and has to again, by code.
  ///
  /// Nothing that was decided is taken over where the ratings and the search were asked anew.
  package func decidedBefore(_ proposal: SelectionInHand, _ hand: MeetingInHand) async throws
    -> [String]
  {
    let number = proposal.selection.number - 1
    guard number > 0 else { return [] }
    return try await look(.viewScores, in: hand) { store in
      guard let before = try store.latestSelection(of: hand.id, number: number) else { return [] }
      return try store.choices(of: before.id, in: hand.id).map(\.code)
        .filter(proposal.undecided.contains).sorted()
    }
  }

  private func revise(
    _ hand: MeetingInHand, _ act: Act, _ particulars: [String: String], _ code: String,
    _ change: @escaping @Sendable (SelectionInHand, Actor, Date) throws -> [ChoiceEntry]
  ) async throws -> SelectionInHand {
    try await perform(act, on: code, in: hand) { work in
      let store = work.store
      let id: Identifier<SelectionEntry> = work.newID()
      try store.refuseSigned(hand)
      let latest = try store.selectionInHand(hand)
      let choices = try change(latest, work.actor, work.now)
      let revision = try store.revision(of: latest, hand)
      let chosen = try revision.heeding(choices)
      try store.add(
        revision.entry(id, chosen, at: work.now),
        revision.decisions(chosen, choices: choices),
        standings: Array(latest.standings.values), choices: choices, to: hand.id)
      let revised = try store.keepRevision(of: latest, hand, at: work.now)
      work.noteProposal(revised, from: latest)
      if let application = latest.decisions.first(where: { $0.code == code })?.application {
        work.note(
          AuditObject(.application, application), from: latest.choices.words(on: code),
          to: choices.words(on: code))
      }
      work.note(particulars)
      return revised
    }
  }
}

extension [ChoiceEntry] {
  /// What was decided on an application, as the trail keeps it; nil where nothing was.
  fileprivate func words(on code: String) -> [String: String]? {
    first { $0.code == code }.map {
      ["decided": $0.isIn ? "in" : "out", "reason": $0.reason.rawValue]
    }
  }
}

extension Work {
  /// Notes a new proposal, and who is in and out by it.
  mutating func noteProposal(_ proposal: SelectionInHand, from earlier: SelectionInHand? = nil) {
    note(
      AuditObject(.selection, proposal.selection.id),
      to: [
        "number": "\(proposal.selection.number)",
        "selected": proposal.codes(.selected).joined(separator: " "),
      ])
    guard let earlier else { return }
    let (was, now) = (Set(earlier.codes(.selected)), Set(proposal.codes(.selected)))
    note([
      "entering": now.subtracting(was).sorted().joined(separator: " "),
      "leaving": was.subtracting(now).sorted().joined(separator: " "),
    ])
  }
}

extension Store {
  func revision(of latest: SelectionInHand, _ hand: MeetingInHand) throws -> Revision {
    let selection = latest.selection
    guard try selection.scoring == latestScoringID(of: hand.id) else {
      throw Refusal.scoresChanged()
    }
    return try Revision(
      of: latest, own: try decisions(of: selection.revises ?? selection.id, in: hand.id),
      outside: try applicationsOutside(latest.ranking, of: hand), floors: hand.meeting.floors,
      potential: try potential(of: latest.ranking.scored, in: latest.ranking, hand))
  }
}
