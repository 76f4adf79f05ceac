import ConveneCore
import ConveneStore
import Foundation

/// The seating plan in force.
package struct SeatingInHand: Sendable {
  package let figures: SeatingFigures
  package let seats: [SeatEntry]
  package let rounds: Int
}

extension Secretariat {
  /// Seats all participants in all rounds together and puts the plan in force.
  ///
  /// Same seed and iterations, same plan. Refused, with the broken rules, where the search found no
  /// plan that keeps them all.
  package func solveSeating(
    _ hand: MeetingInHand, seed: Int = 1, iterations: Int = 20_000_000
  ) async throws -> SeatingInHand {
    try actor.require(.seatTables)
    let (actor, now) = (actor, now())
    let chart = try await archive.read(in: hand.id) { store in try SeatingChart(store, hand) }
    let answer = try chart.problem.solve(
      seed: UInt64(seed), budget: SearchBudget(iterations: iterations))
    let findings = answer.findings
    guard findings.broken.isEmpty else {
      throw Refusal(
        "no-seating-found", "No seating plan that keeps all rules was found",
        advice: "Search longer (--iterations), or change the tables in the meeting file",
        problems: findings.broken)
    }
    let figures = SeatingFigures(
      objective: findings.objective, potentialMet: findings.potentialMet,
      atRandom: try chart.problem.potentialMetAtRandom(seed: UInt64(seed)),
      repeats: findings.repeats, repeatsMinimum: answer.bound.repeats)
    let seats = chart.seats(answer.plan)
    return try await archive.write(in: hand.id) { store in
      guard try store.participants(of: hand.id).map(\.person) == chart.people else {
        throw Refusal(
          "participants-changed", "Somebody accepted or declined while the tables were filled",
          advice: "Solve again: convene seating solve")
      }
      try store.seat(seats, figures: figures, seed: seed, of: hand.id, at: now, by: actor)
      try store.record(
        "seating.solve", on: hand.meeting.code, in: hand.id, by: actor, at: now,
        ["seed": "\(seed)", "seated": "\(chart.people.count)"])
      return SeatingInHand(figures: figures, seats: seats, rounds: chart.problem.rounds)
    }
  }

  /// The plan in force; refused where there is none.
  package func seating(_ hand: MeetingInHand) async throws -> SeatingInHand {
    try actor.require(.viewMeeting)
    return try await archive.read(in: hand.id) { store in
      guard let figures = try store.seatingFigures(of: hand.id) else {
        throw Refusal(
          "nobody-seated", "No seating plan is in force",
          advice: "Make one: convene seating solve")
      }
      return SeatingInHand(
        figures: figures, seats: try store.seats(of: hand.id),
        rounds: try store.rounds(of: hand.id).count)
    }
  }
}

/// The seating problem of a meeting: participants numbered from 0, tables and rounds likewise.
private struct SeatingChart {
  /// What meeting somebody again costs, in thousandths of a partnership.
  static let repeatPrice = 20

  let people: [Person.ID]
  let problem: SeatingProblem
  private let tables: [RoundTable]

  init(_ store: Store, _ hand: MeetingInHand) throws {
    let participants = try store.participants(of: hand.id)
    let rounds = try store.rounds(of: hand.id)
    tables = hand.meeting.tables
    var missing: [Problem] = []
    if participants.isEmpty { missing.append(Problem("participants", "nobody accepted yet")) }
    if rounds.isEmpty { missing.append(Problem("programme", "has no session of round tables")) }
    if tables.isEmpty { missing.append(Problem("tables", "there are none")) }
    guard missing.isEmpty else {
      throw Refusal(
        "nothing-to-seat", "Nobody can be seated yet",
        advice: "Complete what is listed, then solve again", problems: missing)
    }
    people = participants.map(\.person)
    var problem = SeatingProblem(
      people: people.count, rounds: rounds.count,
      tables: tables.map { SeatingProblem.Seats($0.lowest, $0.highest) },
      potential: try Self.potential(of: participants, store, hand))
    problem.repeats = .priced(Self.repeatPrice)
    let known = try store.peopleByID(people)
    let organisations = try store.organisationsByID(known.values.compactMap(\.organisation))
    problem.spreads = Self.spreads(
      people.map { id in known[id]?.organisation.flatMap { organisations[$0] } },
      tables: tables.count)
    self.problem = problem
  }

  /// Of the latest scoring; somebody with a nominated seat has none, and is seated all the same.
  private static func potential(
    of participants: [ParticipantEntry], _ store: Store, _ hand: MeetingInHand
  ) throws -> Potential {
    guard let scoring = try store.latestScoring(of: hand.id) else {
      return Potential(count: participants.count)
    }
    let entries = try store.applicationEntries(of: hand.id)
    let place = Dictionary(
      scoring.applications.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let application = Dictionary(
      entries.map { ($0.person, $0.id) }, uniquingKeysWith: { first, _ in first })
    let places = participants.map { application[$0.person].flatMap { place[$0] } }
    var potential = Potential(count: participants.count)
    for (one, left) in places.enumerated() {
      for (other, right) in places[..<one].enumerated() {
        if let left, let right { potential[one, other] = scoring.potential[left, right] }
      }
    }
    return potential
  }

  /// Sectors as evenly as whole people allow, and one organisation at most once at a table.
  private static func spreads(_ organisations: [Organisation?], tables: Int)
    -> [SeatingProblem.Spread]
  {
    let bySector = Sector.allCases.compactMap { sector -> SeatingProblem.Spread? in
      let members = organisations.indices.filter { organisations[$0]?.sector == sector }
      guard !members.isEmpty else { return nil }
      return SeatingProblem.Spread(
        Rule(
          name: "spread of \(sector.rawValue)", members: members,
          lowest: members.count / tables, highest: (members.count + tables - 1) / tables))
    }
    let byOrganisation = Dictionary(
      grouping: organisations.indices.filter { organisations[$0] != nil },
      by: { organisations[$0]?.name ?? "" })
    return bySector
      + byOrganisation.sorted { $0.key < $1.key }.compactMap { name, members in
        guard members.count > 1 else { return nil }
        return SeatingProblem.Spread(
          Rule(
            name: "colleagues of \(name) apart", members: members, lowest: 0,
            highest: (members.count + tables - 1) / tables))
      }
  }

  func seats(_ plan: [[Int]]) -> [SeatEntry] {
    plan.enumerated().flatMap { round, row in
      tables.enumerated().flatMap { place, table in
        row.indices.filter { row[$0] == place }.enumerated().map { seat, person in
          SeatEntry(round: round + 1, person: people[person], table: table.number, seat: seat + 1)
        }
      }
    }
  }
}
