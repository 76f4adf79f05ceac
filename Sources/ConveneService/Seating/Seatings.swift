import ConveneCore
import ConveneSolvers
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// Seats all participants in all rounds together and puts the plan in force.
  ///
  /// Same seed and iterations, same plan. Refused, with the broken rules, where the search found no
  /// plan that keeps them all.
  ///
  /// - Parameter lot: the round whose open seats are then drawn by lot among plans within a hundredth of
  ///   the one found; refused where the published aide-memoire does not announce it.
  package func solveSeating(
    _ hand: MeetingInHand, seed: Int = 1, iterations: Int = 20_000_000, byLot lot: Int? = nil,
    watch: SearchWatch = SearchWatch()
  ) async throws -> SeatingInHand {
    try require(.seatingSolve, in: hand)
    let chart = try await look(.seatTables, in: hand) { store in
      let crowded = hand.meeting.crowded(
        try store.rounds(of: hand.id), try store.presence(hand))
      guard crowded.isEmpty else {
        throw Refusal.roundOvercrowded(problems: crowded)
      }
      let chart = try store.seatingChart(hand)
      if let lot { try store.refuseUnannounced(lot, of: chart.problem.rounds, hand) }
      return chart
    }
    let answer = try chart.solved(seed: UInt64(seed), iterations: iterations, watch)
    guard chart.keepsFirm(answer.plan) else {
      throw Refusal.seatingNotFound(
        problems: SeatingChecker(chart.firm).check(answer.plan).broken.map(chart.inWords))
    }
    let draw = lot.map { chart.drawn(from: answer.plan, round: $0, seed: UInt64(seed)) }
    let plan = draw?.plan ?? answer.plan
    let findings = draw?.findings ?? answer.findings
    let figures = SeatingFigures(
      objective: findings.objective, potentialMet: findings.potentialMet,
      atRandom: try chart.drawn(beside: answer.plan).potentialMetAtRandom(seed: UInt64(seed)),
      repeats: findings.repeats, repeatsMinimum: answer.bound.repeats)
    let seats = chart.seats(plan)
    let entry = lot.flatMap { round in
      draw.map {
        SeatingLotEntry(
          round: round, seed: seed, best: $0.best, drawn: $0.findings.objective)
      }
    }
    return try await perform(.seatingSolve, in: hand) { work in
      try work.store.requireUnchanged(chart, hand)
      let before = try work.store.seats(of: hand.id)
      try work.store.seat(
        seats, locked: chart.locked(among: seats), figures: figures, seed: seed, lot: entry,
        drawn: lot.map { chart.givenByLot(in: $0, among: seats) } ?? [], of: hand.id, at: work.now)
      work.noteSeats(from: before, to: seats)
      try work.number(
        try work.store.listedParticipants(hand).map(\.person), first: true)
      work.note(["seed": "\(seed)", "seated": "\(chart.people.count)"])
      if let entry {
        work.note([
          "by lot": "round \(entry.round)", "best": "\(entry.best)", "drawn": "\(entry.drawn)",
        ])
      }
      return SeatingInHand(
        figures: figures, seats: seats, rounds: chart.problem.rounds,
        codes: chart.basis.presence.codes, due: [],
        softened: chart.softened + chart.unkept(in: plan), lot: entry)
    }
  }

  /// Pairs of whom the lot alone decided whether they sit together, for the secretariat alone.
  package func seatedByLot(_ hand: MeetingInHand) async throws -> SeatedByLot {
    try await look(.seatTables, in: hand) { store in
      guard try store.seatingLot(of: hand.id) != nil else { throw Refusal.nothingSeatedByLot() }
      return SeatedByLot(try store.pairsByLot(of: hand.id), by: try store.seatingChart(hand))
    }
  }

  /// The plan in force; refused where there is none.
  package func seating(_ hand: MeetingInHand) async throws -> SeatingInHand {
    let isOfSecretariat = actor.may(.viewSecrets, in: hand.id)
    return try await look(.viewMeeting, in: hand) { store in
      let inForce = try store.seatingInForce(hand, withRules: isOfSecretariat)
      let chart = try store.seatingChart(hand)
      let unkept = chart.softened + chart.unkept(in: chart.plan(of: inForce.seats))
      return inForce.saying(
        unkept.filter { !inForce.due.contains($0) && !inForce.softened.contains($0) })
    }
  }

  /// Shows the plan in force to those who accepted, each their own tables behind their link, or shows it
  /// no more; what changes in it later is shown as it changes.
  ///
  /// - Returns: how many see their tables, or saw them.
  package func announceSeats(
    _ hand: MeetingInHand, _ isShown: Bool = true, dryRun: Bool = false
  ) async throws -> Int {
    try await perform(.seatingAnnounce, in: hand, dryRun: dryRun) { work in
      let inForce = try work.store.seatingInForce(hand)
      if try work.store.showSeats(of: hand.id, at: isShown ? work.now : nil) {
        let states = isShown ? ["hidden", "shown"] : ["shown", "hidden"]
        work.note(
          AuditObject(.meeting, hand.id), from: ["seats": states[0]], to: ["seats": states[1]])
      }
      return Set(inForce.seats.map(\.person)).count
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
    let (seats, rounds) = (try seats(of: hand.id), try rounds(of: hand.id))
    let basis = try seatingBasis(hand)
    let presence = basis.presence
    var due = hand.meeting.gaps(in: seats, rounds: rounds.count, basis)
    due += hand.meeting.crowded(rounds, presence)
    if withRules {
      due += presence.naming(basis.rules).flatMap { $0.broken(by: seats) }
      due += try unevenTables(seats, hand)
    }
    return SeatingInHand(
      figures: figures, seats: seats, rounds: rounds.count, codes: presence.codes, due: due,
      softened: basis.softened(at: hand.meeting.tables, rounds: rounds.count),
      most: basis.seats(at: hand.meeting.tables, rounds: rounds.count).map { $0.map(\.highest) },
      lot: try seatingLot(of: hand.id))
  }

  /// Where colleagues or a sector sit closer than a plan would have them, since somebody came in the
  /// place of another.
  private func unevenTables(_ seats: [SeatEntry], _ hand: MeetingInHand) throws -> [Problem] {
    guard !seats.isEmpty, try substitutions(in: hand.id).contains(where: \.stands) else {
      return []
    }
    let chart = try seatingChart(hand)
    return SeatingChecker(chart.bound).check(chart.plan(of: seats)).broken
      .filter { $0.key == "rule-outside-range" }.map(chart.inWords)
  }

  /// Rounds in which more attend remotely than tables with a screen have places.
  func lackingScreens(_ hand: MeetingInHand) throws -> [Problem] {
    try seatingBasis(hand).lackingScreens(
      at: hand.meeting.tables, rounds: try rounds(of: hand.id).count)
  }

  /// Who is there to be seated: nobody beside the room who was given no table.
  func presence(_ hand: MeetingInHand) throws -> RoundPresence {
    RoundPresence(
      try participants(of: hand.id).filter(\.hasTable), absences: try absences(from: hand.id))
  }

  private func seatingBasis(_ hand: MeetingInHand) throws -> SeatingBasis {
    SeatingBasis(
      try presence(hand), locks: try lockedSeats(of: hand.id),
      rules: try seatingRules(of: hand.id))
  }

  func seatingChart(_ hand: MeetingInHand) throws -> SeatingChart {
    let basis = try seatingBasis(hand)
    let participants = basis.presence.participants
    let ids = participants.map(\.person)
    let people = try peopleByID(ids)
    let organisations = try organisationsByID(people.values.compactMap(\.organisation))
    let byPerson = Dictionary(
      try applications(of: hand.id).map { ($0.person, $0) },
      uniquingKeysWith: { first, _ in first })
    let declaring = try declaring(of: hand.id)
    let declared = Dictionary(
      declaring.map { ($0.person, $0.declared) }, uniquingKeysWith: { $1 })
    return try SeatingChart(
      basis, at: hand.meeting.tables, rounds: try rounds(of: hand.id).count,
      potential: try seatingPotential(
        of: zip(participants, ids.map { byPerson[$0] }).map { ($0, $1?.id) }, declaring, hand),
      organisations: ids.map { id in
        people[id]?.organisation.flatMap { organisations[$0] }
      }, statements: ids.map { byPerson[$0]?.stated ?? declared[$0] },
      languages: ids.map { people[$0]?.languages ?? [] }, lacks: try tableLacks(hand),
      hand.meeting.seating ?? Seating())
  }

  /// Refused where the published call does not announce seats by lot, or there is no such round.
  fileprivate func refuseUnannounced(_ round: Int, of rounds: Int, _ hand: MeetingInHand) throws {
    guard 1...max(1, rounds) ~= round else {
      throw Failure.notFound(.roundNotInProgramme(round: round, rounds: rounds))
    }
    guard hand.meeting.givesSeatsByLot, try standing(of: hand.id)?.isPublished == true else {
      throw Refusal.noSeatsByLot(code: hand.meeting.code)
    }
  }

  /// Refused where somebody came, left or was locked meanwhile, or a rule changed.
  func requireUnchanged(_ chart: SeatingChart, _ hand: MeetingInHand) throws {
    guard try seatingBasis(hand) == chart.basis else {
      throw Refusal.participantsChanged()
    }
  }
}
