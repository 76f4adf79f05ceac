import ConveneSolvers
import ConveneValues

/// Who is there in which round.
package struct RoundPresence: Hashable, Sendable {
  package let participants: [ParticipantEntry]
  package let absences: [SeatingAbsence]

  package init(_ participants: [ParticipantEntry], absences: [SeatingAbsence]) {
    self.participants = participants
    self.absences = absences
  }

  func absent(in round: Int) -> Set<Person.ID> {
    Set(absences.filter { $0.round == round }.map(\.person))
  }

  func present(in round: Int) -> [ParticipantEntry] {
    let absent = absent(in: round)
    return participants.filter { !absent.contains($0.person) }
  }

  /// The rules for pairs with the codes of both; without those of somebody who left.
  package func naming(_ rules: [SeatingRule]) -> [SeatingRuleInHand] {
    let codes = codes
    return rules.compactMap { rule in
      guard let one = codes[rule.one], let other = codes[rule.other] else { return nil }
      return SeatingRuleInHand(rule: rule, one: min(one, other), other: max(one, other))
    }
  }
}

/// Whom a plan seats and what binds them, as it stood when it was read.
package struct SeatingBasis: Hashable, Sendable {
  package let presence: RoundPresence
  /// The seats of the plan in force that stay.
  package let locks: [SeatEntry]
  package let rules: [SeatingRule]

  package init(_ presence: RoundPresence, locks: [SeatEntry], rules: [SeatingRule]) {
    self.presence = presence
    self.locks = locks
    self.rules = rules
  }
}

extension SeatingBasis {
  /// Which tables may be smaller than asked for, or stay empty, as too few are there; and where too few
  /// have a screen.
  package func softened(at tables: [RoundTable], rounds: Int) -> [Problem] {
    let seats = seats(at: tables, rounds: rounds)
    let lower = seats.enumerated().flatMap { place, seats in
      zip(tables, seats).compactMap { table, seats -> Problem? in
        let at = "round \(place + 1), table \(table.number)"
        if seats.highest == 0, table.highest > 0 { return .tableStaysEmpty(at: at) }
        return seats.lowest < table.lowest
          ? .tableAsksForFewer(at: at, asked: table.lowest, lowest: seats.lowest) : nil
      }
    }
    return lower + SeatingScreens(self, at: tables, seats).lacking
  }
}

/// A rule for a pair by the codes of both; for the secretariat alone.
package struct SeatingRuleInHand: Sendable {
  package let rule: SeatingRule
  package let one: String
  package let other: String

  /// Where a plan breaks it, named without its reason.
  package func broken(by seats: [SeatEntry]) -> [Problem] {
    rule.rounds(brokenBy: seats).map {
      .pairNotKept(at: "round \($0)", one: one, other: other, apart: rule.kind == .apart)
    }
  }
}

extension Meeting {
  /// Rounds in which more people are there than the room of the session holds.
  ///
  /// - Parameter rounds: keys of the sessions of round tables.
  package func crowded(_ rounds: [String], _ presence: RoundPresence) -> [Problem] {
    rounds.enumerated().compactMap { place, key in
      let count = presence.present(in: place + 1).count
      let session = programme.first { $0.key == key }
      let room = rooms.first { $0.key == session?.room }
      guard let room, count > room.capacity else { return nil }
      return Problem.roomHoldsFewer(
        at: "round \(place + 1)", room: room.name[.english], capacity: room.capacity,
        present: count)
    }
  }

  /// What a plan lacks since somebody left or came.
  package func gaps(in seats: [SeatEntry], rounds: Int, _ basis: SeatingBasis) -> [Problem] {
    let presence = basis.presence
    let allowed = basis.seats(at: tables, rounds: rounds)
    let gaps = (0..<rounds).flatMap { place -> [Problem] in
      let round = place + 1
      let absent = presence.absent(in: round)
      let here = seats.filter { $0.round == round }
      let seated = Set(here.map(\.person))
      let standing = presence.present(in: round).filter { !seated.contains($0.person) }
        .map(\.code)
      let leaving = here.count { absent.contains($0.person) }
      var gaps: [Problem] = []
      if !standing.isEmpty {
        gaps.append(.noSeatYet(at: "round \(round)", codes: standing))
      }
      if leaving > 0 {
        gaps.append(.absentStillSeated(at: "round \(round)", absent: leaving))
      }
      for (table, seats) in zip(tables, allowed[place]) {
        let count = here.count { $0.table == table.number }
        guard !(seats.lowest...seats.highest ~= count) else { continue }
        gaps.append(
          .tableNotAsAllowed(
            at: "round \(round), table \(table.number)", seated: count, lowest: seats.lowest,
            highest: seats.highest))
      }
      return gaps
    }
    return gaps
      + SeatingScreens(basis, at: tables, allowed).misplaced(seats, at: tables, presence)
  }
}
