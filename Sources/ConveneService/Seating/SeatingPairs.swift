import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// Asks that two participants share a table in every round, or never do, whenever both are there.
  ///
  /// Returns where the plan in force does otherwise. More people read the audit trail than may read
  /// rules, so that it names a rule by its id alone.
  package func addSeatingRule(
    _ kind: SeatingRule.Kind, _ one: String, _ other: String, reason: String = "",
    in hand: MeetingInHand
  ) async throws -> [Problem] {
    try require(.seatingRule, in: hand)
    let reason = try reason.keptWords(at: "reason")
    guard kind != .apart || !reason.isEmpty else {
      throw Refusal.reasonMissing()
    }
    let id: SeatingRule.ID = newID()
    return try await perform(.seatingRule, in: hand) { work in
      let store = work.store
      let pair = try store.pair(one, other, of: hand)
      try store.addSeatingRule(
        id, kind, for: pair, reason: reason, in: hand.id, at: work.now)
      work.noteChanged(AuditObject(.seatingRule, id, isSecret: true))
      let seats = try store.seats(of: hand.id)
      return try store.seatingRulesInHand(hand).filter { $0.rule.id == id }
        .flatMap { $0.broken(by: seats) }
    }
  }

  /// Takes the rule of a pair back; the trail keeps that there was one.
  package func releaseSeatingRule(
    _ one: String, _ other: String, in hand: MeetingInHand
  ) async throws {
    try await perform(.seatingRelease, in: hand) { work in
      let pair = try work.store.pair(one, other, of: hand)
      guard let id = try work.store.dropSeatingRule(for: pair, in: hand.id) else {
        throw Failure.notFound(.noSuchRule(one: one, other: other))
      }
      work.noteChanged(AuditObject(.seatingRule, id, isSecret: true))
    }
  }

  /// What was asked of pairs, with the reasons, the oldest first.
  package func seatingRules(_ hand: MeetingInHand) async throws -> [SeatingRuleInHand] {
    try await look(.viewSecrets, in: hand) { try $0.seatingRulesInHand(hand) }
  }

  /// Records that a participant is not there in a round, or is after all.
  ///
  /// The plan in force stays as it is until it is repaired.
  package func recordAbsence(
    of code: String, round: Int, _ isAbsent: Bool = true, in hand: MeetingInHand
  ) async throws {
    let act: Act = isAbsent ? .seatingAbsent : .seatingPresent
    try await perform(act, on: code.uppercased(), in: hand) { work in
      let store = work.store
      let absence = SeatingAbsence(person: try store.participant(code, of: hand), round: round)
      let rounds = try store.rounds(of: hand.id).count
      guard 1...max(1, rounds) ~= round, rounds > 0 else {
        throw Failure.notFound(.roundNotInProgramme(round: round, rounds: rounds))
      }
      if isAbsent {
        try store.addAbsence(absence, from: hand.id, at: work.now)
      } else if try !store.dropAbsence(absence, from: hand.id) {
        throw Refusal.notAbsent(code: code, round: round)
      }
      work.note(
        AuditObject(.participant, absence.person),
        from: ["round \(round)": isAbsent ? "there" : "absent"],
        to: ["round \(round)": isAbsent ? "absent" : "there"])
    }
  }
}

extension Store {
  /// The rules for pairs with the codes of both; for the secretariat alone.
  func seatingRulesInHand(_ hand: MeetingInHand) throws -> [SeatingRuleInHand] {
    try presence(hand).naming(try seatingRules(of: hand.id))
  }

  fileprivate func participant(_ code: String, of hand: MeetingInHand) throws -> Person.ID {
    let found = try participants(of: hand.id).first { $0.code == code.uppercased() }
    guard let found else { throw Failure.noParticipant(code) }
    return found.person
  }

  fileprivate func pair(
    _ one: String, _ other: String, of hand: MeetingInHand
  ) throws -> (one: Person.ID, other: Person.ID) {
    (try participant(one, of: hand), try participant(other, of: hand))
  }
}

extension Failure {
  static func noParticipant(_ code: String) -> Failure {
    notFound(.noSuchParticipant(code: code))
  }
}
