import ConveneCore
import ConveneSolvers
import ConveneStore
import ConveneValues
import Foundation

/// Seats that changed, or would, and how good the plan is before and after.
package struct SeatingAmendment: Sendable {
  /// Somebody at another table than before, in the organiser's numbers; nil for no seat before.
  package struct Move: Sendable {
    package let round: Int
    package let application: String
    package let from: Int?
    package let to: Int
  }

  package let moves: [Move]
  package let before: SeatingFigures
  package let after: SeatingFigures
}

/// What the plan in force means to one participant.
package struct SeatingExplanation: Sendable {
  package struct Round: Sendable {
    package let round: Int
    package let table: Int?
    /// Codes of those at the same table.
    package let meets: [String]
  }

  package let application: String
  package let rounds: [Round]
  /// Potential with everybody met, each once.
  package let potentialMet: Int
  /// What no plan of these tables can exceed for this person.
  package let bound: Int
  /// Meetings beyond the first, over everybody met.
  package let repeats: Int
}

extension Secretariat {
  /// Binds a participant to the seat of a round, or frees it; no later plan moves a locked seat.
  package func lockSeat(
    of code: String, round: Int, _ isLocked: Bool = true, in hand: MeetingInHand
  ) async throws {
    let act: Act = isLocked ? .seatingLock : .seatingUnlock
    try await perform(act, on: code.uppercased(), in: hand) { work in
      let chart = try SeatingChart(work.store, hand)
      let seat = try chart.seat(
        of: code, round: round, among: try work.store.seatingInForce(hand).seats)
      guard chart.locked(among: [seat]).isEmpty == isLocked else { return }
      try work.store.lock([seat], isLocked, of: hand.id)
      work.note(
        AuditObject(.seat, seat.person), from: ["round \(round)": isLocked ? "free" : "locked"],
        to: ["round \(round)": isLocked ? "locked" : "free"])
      work.note(["round": "\(round)", "table": "\(seat.table)"])
    }
  }

  /// Exchanges the seats of two participants in a round; a dry run only says what would change.
  ///
  /// Refused, by name, where a rule that holds now would be broken, and where one seat is locked.
  package func swapSeats(
    _ one: String, _ other: String, round: Int, in hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> SeatingAmendment {
    try await perform(.seatingSwap, in: hand, dryRun: dryRun) { work in
      let store = work.store
      let chart = try SeatingChart(store, hand)
      let inForce = try store.seatingInForce(hand)
      let pair = [
        try chart.seat(of: one, round: round, among: inForce.seats),
        try chart.seat(of: other, round: round, among: inForce.seats),
      ]
      let checker = SeatingChecker(chart.problem)
      let before = chart.plan(of: inForce.seats)
      let seats = inForce.seats.map { seat in
        guard let place = pair.firstIndex(of: seat) else { return seat }
        let there = pair[1 - place]
        return SeatEntry(
          round: round, person: seat.person, table: there.table, seat: there.seat)
      }
      let plan = chart.plan(of: seats)
      let findings = checker.check(plan)
      let brokenBefore = Set(checker.check(before).broken)
      let broken = findings.broken.filter { !brokenBefore.contains($0) }
      guard broken.isEmpty else {
        throw Refusal(
          "swap-breaks-rule", "The exchange would break a rule",
          advice: "Exchange others, or unlock the seat: convene seating unlock",
          problems: broken.map(chart.inWords))
      }
      let amendment = chart.amendment(inForce.figures.atRandom, before, plan, findings)
      guard !amendment.moves.isEmpty else { return amendment }
      try store.reseat(
        seats, locked: chart.locked(among: seats), figures: amendment.after, of: hand.id)
      work.noteSeats(from: inForce.seats, to: seats)
      work.note(["round": "\(round)"])
      return amendment
    }
  }

  /// Closes the gaps after somebody declined, came or was recorded absent, moving the fewest.
  ///
  /// Locked seats never move, and with `changes` at most so many others do.
  package func repairSeating(
    _ hand: MeetingInHand, changes: Int? = nil, dryRun: Bool = false,
    watch: SearchWatch = SearchWatch()
  ) async throws -> SeatingAmendment {
    try actor.require(Act.seatingRepair)
    let (chart, inForce) = try await look(.seatTables, in: hand) { store in
      (try SeatingChart(store, hand), try store.seatingInForce(hand))
    }
    let before = chart.plan(of: inForce.seats)
    let repair = try chart.repaired(from: before, changes: changes, watch)
    let amendment = chart.amendment(
      inForce.figures.atRandom, before, repair.plan, repair.findings)
    let seats = chart.seats(repair.plan, keeping: inForce.seats)
    return try await perform(.seatingRepair, in: hand, dryRun: dryRun) { work in
      let store = work.store
      try chart.requireUnchanged(store, hand)
      guard try store.seats(of: hand.id) == inForce.seats else {
        throw Refusal(
          "seats-changed", "Somebody changed seats meanwhile", advice: "Run the command again")
      }
      guard Set(seats) != Set(inForce.seats) else { return amendment }
      try store.reseat(
        seats, locked: chart.locked(among: seats), figures: amendment.after, of: hand.id)
      work.noteSeats(from: inForce.seats, to: seats)
      work.note(["changed": "\(repair.changes.count)"])
      return amendment
    }
  }

  /// What the plan means to one participant, or to each; potentials are the secretariat's alone.
  package func explainSeating(
    _ hand: MeetingInHand, of code: String? = nil
  ) async throws -> [SeatingExplanation] {
    try await look(.seatTables, in: hand) { store in
      let chart = try SeatingChart(store, hand)
      let plan = chart.plan(of: try store.seatingInForce(hand).seats)
      let wanted = try code.map { [try chart.person($0)] } ?? Array(chart.people.indices)
      return wanted.map { chart.explanation(of: $0, plan) }
    }
  }
}

extension SeatingChart {
  fileprivate func seat(
    of code: String, round: Int, among seats: [SeatEntry]
  ) throws -> SeatEntry {
    let person = people[try person(code)]
    guard let seat = seats.first(where: { $0.person == person && $0.round == round }) else {
      throw Failure.notFound(
        Refusal(
          "no-such-seat", "\(code) has no seat in round \(round)",
          advice: "See the plan: convene seating show; after a change: convene seating repair"))
    }
    return seat
  }

  fileprivate func repaired(
    from before: [[Int]], changes: Int?, _ watch: SearchWatch
  ) throws(Refusal) -> SeatingRepair {
    do {
      return try problem.repaired(
        from: before, changes: changes,
        budget: SearchBudget(iterations: Self.movesOfRepair, watch: watch))
    } catch {
      throw error.with(error.problems.map(inWords))
    }
  }

  /// Both figures are of the participants as they are now: the plan in force was for others.
  fileprivate func amendment(
    _ atRandom: Int, _ before: [[Int]], _ plan: [[Int]],
    _ findings: SeatingChecker.Findings
  ) -> SeatingAmendment {
    let moves = plan.indices.flatMap { round in
      people.indices.compactMap { person -> SeatingAmendment.Move? in
        let (from, to) = (before[round][person], plan[round][person])
        guard from != to, to >= 0 else { return nil }
        return SeatingAmendment.Move(
          round: round + 1, application: codes[person],
          from: from < 0 ? nil : tableNumber(from), to: tableNumber(to))
      }
    }
    return SeatingAmendment(
      moves: moves,
      before: figures(SeatingChecker(problem).check(before), atRandom: atRandom),
      after: figures(findings, atRandom: atRandom))
  }

  fileprivate func explanation(of person: Int, _ plan: [[Int]]) -> SeatingExplanation {
    var meetings = Array(repeating: 0, count: people.count)
    let rounds = plan.enumerated().map { round, row in
      let table = row[person]
      let others = row.indices.filter { $0 != person && table >= 0 && row[$0] == table }
      for other in others { meetings[other] += 1 }
      return SeatingExplanation.Round(
        round: round + 1, table: table < 0 ? nil : tableNumber(table),
        meets: others.map { codes[$0] })
    }
    let met = meetings.indices.filter { meetings[$0] > 0 }
    let seats = problem.tables.map { ($0.map(\.highest).max() ?? 1) - 1 }.reduce(0, +)
    let most = people.indices.map { problem.potential[person, $0] }.sorted(by: >).prefix(seats)
    return SeatingExplanation(
      application: codes[person], rounds: rounds,
      potentialMet: met.reduce(0) { $0 + problem.potential[person, $1] },
      bound: most.reduce(0, +), repeats: met.reduce(0) { $0 + meetings[$1] - 1 })
  }
}
