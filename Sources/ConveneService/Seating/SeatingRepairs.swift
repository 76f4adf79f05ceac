import ConveneCore
import ConveneSolvers
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// Binds a participant to the seat of a round, or frees it; no later plan moves a locked seat.
  package func lockSeat(
    of code: String, round: Int, _ isLocked: Bool = true, in hand: MeetingInHand
  ) async throws {
    let act: Act = isLocked ? .seatingLock : .seatingUnlock
    try await perform(act, on: code.uppercased(), in: hand) { work in
      let chart = try work.store.seatingChart(hand)
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
    _ one: String, _ other: String, round: Int, in hand: MeetingInHand, dryRun: Bool = false,
    isAgreed: @escaping @Sendable (SeatingAmendment) -> Bool = { _ in true }
  ) async throws -> SeatingAmendment {
    try await perform(.seatingSwap, in: hand, dryRun: dryRun) { work in
      let store = work.store
      let chart = try store.seatingChart(hand)
      let inForce = try store.seatingInForce(hand)
      let pair = [
        try chart.seat(of: one, round: round, among: inForce.seats),
        try chart.seat(of: other, round: round, among: inForce.seats),
      ]
      let checker = SeatingChecker(chart.bound)
      let before = chart.plan(of: inForce.seats)
      let seats = inForce.seats.map { seat in
        guard let place = pair.firstIndex(of: seat) else { return seat }
        let there = pair[1 - place]
        return SeatEntry(
          round: round, person: seat.person, table: there.table, seat: there.seat)
      }
      let plan = chart.plan(of: seats)
      let findings = checker.check(plan)
      let known = Set(checker.check(before).broken)
      let broken = findings.broken.filter { !known.contains($0) }
      guard broken.isEmpty else {
        throw Refusal.swapBreaksRule(problems: broken.map(chart.inWords))
      }
      let amendment = chart.amendment(inForce.figures.atRandom, before, plan, findings)
      guard isAgreed(amendment) else { throw Refusal.seatsChanged() }
      guard !amendment.moves.isEmpty else { return amendment }
      try store.reseat(
        seats, locked: chart.locked(among: seats), figures: amendment.after, of: hand.id)
      work.noteSeats(from: inForce.seats, to: seats)
      work.note(["round": "\(round)"])
      return amendment
    }
  }

  /// Seats somebody at another table, in a round or in every one; a dry run only says what would
  /// change.
  ///
  /// Nobody else moves. Refused, by name, where a rule would be broken that holds now, and where the
  /// seat is locked.
  package func moveSeat(
    of code: String, to table: Int, round: Int? = nil, in hand: MeetingInHand,
    dryRun: Bool = false,
    isAgreed: @escaping @Sendable (SeatingAmendment) -> Bool = { _ in true }
  ) async throws -> SeatingAmendment {
    try await perform(.seatingMove, in: hand, dryRun: dryRun) { work in
      let store = work.store
      let chart = try store.seatingChart(hand)
      let inForce = try store.seatingInForce(hand)
      let person = try chart.participant(code)
      let there = try chart.place(ofTable: table)
      let before = chart.plan(of: inForce.seats)
      if let round, !before.indices.contains(round - 1) {
        throw Failure.notFound(.noSuchSeat(code: code, round: round))
      }
      if let round { try chart.requirePresent(code, round: round) }
      var plan = before
      for place in plan.indices where round.map({ $0 - 1 == place }) ?? true {
        // Who is not there in a round stays away; whoever has no seat yet gets one.
        if chart.isPresent(person, round: place + 1) { plan[place][person] = there }
      }
      let amendment = try work.seat(plan, by: chart, instead: inForce)
      guard isAgreed(amendment) else { throw Refusal.seatsChanged() }
      guard !amendment.moves.isEmpty else { return amendment }
      work.note(["table": "\(table)"])
      return amendment
    }
  }

  /// Closes the gaps after somebody declined, came or was recorded absent, moving the fewest.
  ///
  /// Locked seats never move, and with `changes` at most so many others do.
  ///
  /// - Parameter isAgreed: whether these are the moves that somebody was shown before; refused where not.
  package func repairSeating(
    _ hand: MeetingInHand, changes: Int? = nil, dryRun: Bool = false,
    watch: SearchWatch = SearchWatch(),
    isAgreed: (SeatingAmendment) -> Bool = { _ in true }
  ) async throws -> SeatingAmendment {
    try require(.seatingRepair, in: hand)
    let (chart, inForce) = try await look(.seatTables, in: hand) { store in
      (try store.seatingChart(hand), try store.seatingInForce(hand))
    }
    let before = chart.plan(of: inForce.seats)
    let repair = try chart.repaired(from: before, changes: changes, watch)
    let amendment = chart.amendment(
      inForce.figures.atRandom, before, repair.plan, repair.findings)
    guard isAgreed(amendment) else { throw Refusal.seatsChanged() }
    let seats = chart.seats(repair.plan, keeping: inForce.seats)
    return try await perform(.seatingRepair, in: hand, dryRun: dryRun) { work in
      let store = work.store
      try store.requireUnchanged(chart, hand)
      guard try store.seats(of: hand.id) == inForce.seats else {
        throw Refusal.seatsChanged()
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
      let chart = try store.seatingChart(hand)
      let plan = chart.plan(of: try store.seatingInForce(hand).seats)
      let wanted = try code.map { [try chart.participant($0)] } ?? Array(chart.people.indices)
      return wanted.map { chart.explanation(of: $0, plan) }
    }
  }
}

extension Work {
  /// Seats people as a plan has them, in the place of the one in force; refused, by name, where a rule
  /// would be broken that holds now.
  mutating func seat(
    _ plan: [[Int]], by chart: SeatingChart, instead inForce: SeatingInHand
  ) throws -> SeatingAmendment {
    let before = chart.plan(of: inForce.seats)
    let checker = SeatingChecker(chart.bound)
    let findings = checker.check(plan)
    let known = Set(checker.check(before).broken)
    let broken = findings.broken.filter { !known.contains($0) }
    guard broken.isEmpty else {
      throw Refusal.moveBreaksRule(problems: broken.map(chart.inWords))
    }
    let amendment = chart.amendment(inForce.figures.atRandom, before, plan, findings)
    guard !amendment.moves.isEmpty else { return amendment }
    let seats = chart.seats(plan, keeping: inForce.seats)
    try store.reseat(
      seats, locked: chart.locked(among: seats), figures: amendment.after, of: meeting)
    noteSeats(from: inForce.seats, to: seats)
    return amendment
  }
}

extension SeatingChart {
  /// The number of a participant; refused where there is nobody by that code.
  fileprivate func participant(_ code: String) throws -> Int {
    guard let person = person(code) else { throw Failure.noParticipant(code) }
    return person
  }

  fileprivate func isPresent(_ person: Int, round: Int) -> Bool {
    !problem.absences.contains { $0.person == person && $0.round == round - 1 }
  }

  /// Refuses where somebody is away in a round, which no repair changes.
  fileprivate func requirePresent(_ code: String, round: Int) throws {
    guard isPresent(try participant(code), round: round) else {
      throw Refusal.absentInRound(code: code.uppercased(), round: round)
    }
  }

  fileprivate func seat(
    of code: String, round: Int, among seats: [SeatEntry]
  ) throws -> SeatEntry {
    let person = people[try participant(code)]
    // Whoever was recorded absent since has a seat until the plan is repaired.
    guard seats.contains(where: { $0.person == person && $0.round == round }) else {
      try requirePresent(code, round: round)
      throw Failure.notFound(.noSuchSeat(code: code, round: round))
    }
    guard let seat = seats.first(where: { $0.person == person && $0.round == round }) else {
      throw Failure.notFound(.noSuchSeat(code: code, round: round))
    }
    return seat
  }
}
