import ConveneCore
import ConveneSolvers
import ConveneStore
import ConveneValues
import Foundation

/// The seating plan in force.
package struct SeatingInHand: Sendable {
  package let figures: SeatingFigures
  package let seats: [SeatEntry]
  package let rounds: Int
  /// The code of each participant's application or nomination.
  package let codes: [Person.ID: String]
  /// What the plan lacks since somebody left or came; where there is something, a repair is due.
  package let due: [Problem]
}

extension Secretariat {
  /// Seats all participants in all rounds together and puts the plan in force.
  ///
  /// Same seed and iterations, same plan. Refused, with the broken rules, where the search found no
  /// plan that keeps them all.
  package func solveSeating(
    _ hand: MeetingInHand, seed: Int = 1, iterations: Int = 20_000_000,
    watch: SearchWatch = SearchWatch()
  ) async throws -> SeatingInHand {
    try require(.seatingSolve, in: hand)
    let chart = try await look(.seatTables, in: hand) { store in
      let crowded = try store.crowded(hand)
      guard crowded.isEmpty else {
        throw Refusal.roundOvercrowded(problems: crowded)
      }
      return try SeatingChart(store, hand)
    }
    let answer = try chart.solved(seed: UInt64(seed), iterations: iterations, watch)
    let findings = answer.findings
    guard findings.broken.isEmpty else {
      throw Refusal.seatingNotFound(problems: findings.broken.map(chart.inWords))
    }
    let figures = SeatingFigures(
      objective: findings.objective, potentialMet: findings.potentialMet,
      atRandom: try chart.problem.potentialMetAtRandom(seed: UInt64(seed)),
      repeats: findings.repeats, repeatsMinimum: answer.bound.repeats)
    let seats = chart.seats(answer.plan)
    return try await perform(.seatingSolve, in: hand) { work in
      try chart.requireUnchanged(work.store, hand)
      let before = try work.store.seats(of: hand.id)
      try work.store.seat(
        seats, locked: chart.locked(among: seats), figures: figures, seed: seed, of: hand.id,
        at: work.now, by: work.actor)
      work.noteSeats(from: before, to: seats)
      work.note(["seed": "\(seed)", "seated": "\(chart.people.count)"])
      return SeatingInHand(
        figures: figures, seats: seats, rounds: chart.problem.rounds,
        codes: try work.store.participantCodes(hand), due: [])
    }
  }

  /// The plan in force; refused where there is none.
  package func seating(_ hand: MeetingInHand) async throws -> SeatingInHand {
    let isOfSecretariat = actor.may(.viewSecrets, in: hand.id)
    return try await look(.viewMeeting, in: hand) {
      try $0.seatingInForce(hand, withRules: isOfSecretariat)
    }
  }

  /// What the plan in force lacks since somebody left or came; nothing where there is no plan.
  package func seatingDue(_ hand: MeetingInHand) async throws -> [Problem] {
    let isOfSecretariat = actor.may(.viewSecrets, in: hand.id)
    return try await look(.viewMeeting, in: hand) { store in
      try store.seatingFigures(of: hand.id) == nil
        ? [] : try store.seatingInForce(hand, withRules: isOfSecretariat).due
    }
  }
}

extension Work {
  /// Notes who sits elsewhere than before, a line a person.
  mutating func noteSeats(from before: [SeatEntry], to after: [SeatEntry]) {
    func tables(_ seats: [SeatEntry]) -> [Person.ID: [String: String]] {
      Dictionary(grouping: seats, by: \.person).mapValues { own in
        Dictionary(
          own.map { ("round \($0.round)", "table \($0.table)") }, uniquingKeysWith: { $1 })
      }
    }
    let (old, new) = (tables(before), tables(after))
    for person in Set(old.keys).union(new.keys).sorted() {
      note(AuditObject(.seat, person), from: old[person], to: new[person])
    }
  }
}

extension Store {
  /// With rules for pairs among what is due only for the secretariat.
  func seatingInForce(_ hand: MeetingInHand, withRules: Bool = false) throws -> SeatingInHand {
    guard let figures = try seatingFigures(of: hand.id) else {
      throw Refusal.nobodySeated()
    }
    let seats = try seats(of: hand.id)
    let rounds = try rounds(of: hand.id).count
    let broken = withRules ? try seatingRulesInHand(hand).flatMap { $0.broken(by: seats) } : []
    return SeatingInHand(
      figures: figures, seats: seats, rounds: rounds, codes: try participantCodes(hand),
      due: try gaps(in: seats, rounds: rounds, hand) + crowded(hand) + broken)
  }

  fileprivate func participantCodes(_ hand: MeetingInHand) throws -> [Person.ID: String] {
    Dictionary(
      try participants(of: hand.id).map { ($0.person, $0.code) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Rounds in which more people are there than the room of the session holds.
  fileprivate func crowded(_ hand: MeetingInHand) throws -> [Problem] {
    let absences = try absences(from: hand.id)
    let participants = try participants(of: hand.id)
    return try rounds(of: hand.id).enumerated().compactMap { place, key in
      let absent = Set(absences.filter { $0.round == place + 1 }.map(\.person))
      let count = participants.count { !absent.contains($0.person) }
      let session = hand.meeting.programme.first { $0.key == key }
      let room = hand.meeting.rooms.first { $0.key == session?.room }
      guard let room, count > room.capacity else { return nil }
      return Problem.roomHoldsFewer(
        at: "round \(place + 1)", room: room.name[.english], capacity: room.capacity,
        present: count)
    }
  }

  private func gaps(
    in seats: [SeatEntry], rounds: Int, _ hand: MeetingInHand
  ) throws -> [Problem] {
    let absences = try absences(from: hand.id)
    let participants = try participants(of: hand.id)
    return (0..<rounds).flatMap { place -> [Problem] in
      let round = place + 1
      let absent = Set(absences.filter { $0.round == round }.map(\.person))
      let expected = participants.filter { !absent.contains($0.person) }
      let here = seats.filter { $0.round == round }
      let seated = Set(here.map(\.person))
      let standing = expected.filter { !seated.contains($0.person) }.map(\.code)
      let leaving = here.count { absent.contains($0.person) }
      var gaps: [Problem] = []
      if !standing.isEmpty {
        gaps.append(.noSeatYet(at: "round \(round)", codes: standing))
      }
      if leaving > 0 {
        gaps.append(.absentStillSeated(at: "round \(round)", absent: leaving))
      }
      for table in hand.meeting.tables {
        let count = here.count { $0.table == table.number }
        guard !(table.lowest...table.highest ~= count) else { continue }
        gaps.append(
          .tableNotAsAllowed(
            at: "round \(round), table \(table.number)", seated: count, lowest: table.lowest,
            highest: table.highest))
      }
      return gaps
    }
  }
}
