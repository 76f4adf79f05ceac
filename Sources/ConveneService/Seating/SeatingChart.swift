import ConveneCore
import ConveneSolvers
import ConveneStore
import ConveneValues
import Foundation

/// The seating problem of a meeting: participants numbered from 0, tables and rounds likewise.
struct SeatingChart {
  /// What meeting somebody again costs, in thousandths of a partnership.
  static let repeatPrice = 20

  let people: [Person.ID]
  /// How commands and refusals call each person: the code of the application or nomination.
  let codes: [String]
  let problem: SeatingProblem
  let locks: [SeatEntry]
  private let rules: [SeatingRule]
  private let absences: [SeatingAbsence]
  private let tables: [RoundTable]

  init(_ store: Store, _ hand: MeetingInHand) throws {
    let participants = try store.participants(of: hand.id)
    let rounds = try store.rounds(of: hand.id)
    tables = hand.meeting.tables
    var missing: [Problem] = []
    if participants.isEmpty { missing.append(.nobodyAcceptedYet(at: "participants")) }
    if rounds.isEmpty { missing.append(.hasNoRoundTables(at: "programme")) }
    if tables.isEmpty { missing.append(.thereAreNoTables(at: "tables")) }
    guard missing.isEmpty else {
      throw Refusal.nothingToSeat(problems: missing)
    }
    people = participants.map(\.person)
    codes = participants.map(\.code)
    locks = try store.lockedSeats(of: hand.id)
    rules = try store.seatingRules(of: hand.id)
    absences = try store.absences(from: hand.id)
    var problem = SeatingProblem(
      people: people.count, rounds: rounds.count,
      tables: tables.map { SeatingProblem.Seats($0.lowest, $0.highest) },
      potential: try store.seatingPotential(of: participants, hand))
    problem.repeats = .priced(Self.repeatPrice)
    let known = try store.peopleByID(people)
    let organisations = try store.organisationsByID(known.values.compactMap(\.organisation))
    problem.spreads = Self.spreads(
      people.map { id in known[id]?.organisation.flatMap { organisations[$0] } },
      tables: tables.count)
    let place = Dictionary(
      people.enumerated().map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
    let absent = Set(
      absences.compactMap { absence in
        place[absence.person].map {
          SeatingProblem.Absence(person: $0, round: absence.round - 1)
        }
      })
    problem.absences = absent.sorted { ($0.person, $0.round) < ($1.person, $1.round) }
    let pairs = rules.compactMap { [codes] rule in
      place[rule.one].flatMap { one in
        place[rule.other].map { other in
          (
            rule.kind,
            SeatingProblem.Pair(one, other, name: rule.name(codes[one], codes[other]))
          )
        }
      }
    }
    problem.apart = pairs.filter { $0.0 == .apart }.map(\.1)
    problem.together = pairs.filter { $0.0 == .together }.map(\.1)
    problem.fixed = locks.compactMap { [tables, codes] lock in
      guard let person = place[lock.person],
        !absent.contains(.init(person: person, round: lock.round - 1)),
        let table = tables.firstIndex(where: { $0.number == lock.table })
      else { return nil }
      return SeatingProblem.Place(
        person: person, round: lock.round - 1, table: table,
        name: "\(codes[person]) locked at table \(lock.table) in round \(lock.round)")
    }
    problem.fit = try Self.fit(of: people, at: tables, store, hand)
    self.problem = problem
  }

  /// Moves weighed in each search for fewer who are left over, or for fewer seats that change.
  static let movesLeftOver = 1_000_000
  static let movesOfRepair = 4_000_000

  /// A whole plan; refused, with who would be left over, where the seats do not fit.
  func solved(
    seed: UInt64, iterations: Int, _ watch: SearchWatch
  ) throws(Refusal) -> SeatingAnswer {
    do {
      return try problem.solve(
        seed: seed, budget: SearchBudget(iterations: iterations, watch: watch))
    } catch {
      guard error.code == "seats-do-not-fit" else { throw error }
      let left = try problem.partial(
        seed: seed, budget: SearchBudget(iterations: Self.movesLeftOver, watch: watch)
      ).unplaced
      let over = (0..<problem.rounds).compactMap { round -> Problem? in
        let those = left.filter { $0.round == round }.map { codes[$0.person] }
        guard !those.isEmpty else { return nil }
        return .leftWithoutSeat(at: "round \(round + 1)", codes: those)
      }
      throw error.listing(error.problems.map(inWords) + over)
    }
  }

  /// Refused where somebody came, left or was locked meanwhile, or a rule changed.
  func requireUnchanged(_ store: Store, _ hand: MeetingInHand) throws {
    let isSame =
      try store.participants(of: hand.id).map(\.person) == people
      && store.lockedSeats(of: hand.id) == locks
      && store.seatingRules(of: hand.id) == rules
      && store.absences(from: hand.id) == absences
    guard isSame else {
      throw Refusal.participantsChanged()
    }
  }

  func locked(among seats: [SeatEntry]) -> [SeatEntry] {
    let bound = Set(locks.map { [$0.person.description, "\($0.round)"] })
    return seats.filter { bound.contains([$0.person.description, "\($0.round)"]) }
  }

  /// The plan in force, −1 for who has no seat in it.
  func plan(of seats: [SeatEntry]) -> [[Int]] {
    let place = Dictionary(
      people.enumerated().map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
    var plan = Array(
      repeating: Array(repeating: -1, count: people.count), count: problem.rounds)
    for seat in seats {
      guard let person = place[seat.person], plan.indices ~= seat.round - 1,
        let table = tables.firstIndex(where: { $0.number == seat.table })
      else { continue }
      plan[seat.round - 1][person] = table
    }
    return plan
  }

  /// The seats of a plan in which whoever stays at a table keeps the chair.
  func seats(_ plan: [[Int]], keeping old: [SeatEntry]) -> [SeatEntry] {
    plan.enumerated().flatMap { round, row in
      tables.enumerated().flatMap { place, table in
        let group = row.indices.filter { row[$0] == place }.map { people[$0] }
        let stay = old.filter {
          $0.round == round + 1 && $0.table == table.number
            && group.contains($0.person)
        }
        var chairs = Set(1...max(1, group.count + stay.count)).subtracting(stay.map(\.seat))
          .sorted()
        let come = group.filter { person in !stay.contains { $0.person == person } }
        return stay
          + come.map {
            SeatEntry(
              round: round + 1, person: $0, table: table.number, seat: chairs.removeFirst())
          }
      }
    }
  }

  /// A finding with the number that the organiser gave the table.
  func inWords(_ problem: Problem) -> Problem {
    let parts = problem.at.split(separator: " ")
    guard problem.at.hasPrefix("round "), parts.count == 4, let place = Int(parts[3]),
      tables.indices ~= place - 1
    else { return problem }
    return problem.moved(to: "\(parts[0]) \(parts[1]) table \(tables[place - 1].number)")
  }

  func tableNumber(_ place: Int) -> Int { tables[place].number }

  /// The number of a participant by that code.
  func person(_ code: String) throws -> Int {
    guard let person = codes.firstIndex(of: code.uppercased()) else {
      throw Failure.noParticipant(code)
    }
    return person
  }

  func figures(_ findings: SeatingChecker.Findings, atRandom: Int) -> SeatingFigures {
    SeatingFigures(
      objective: findings.objective, potentialMet: findings.potentialMet, atRandom: atRandom,
      repeats: findings.repeats, repeatsMinimum: SeatingBound(problem).repeats)
  }

  /// By the themes of the tables; empty where nothing that people said tells them apart.
  private static func fit(
    of people: [Person.ID], at tables: [RoundTable], _ store: Store, _ hand: MeetingInHand
  ) throws -> [[Int]] {
    let applications = Dictionary(
      try store.applications(of: hand.id).map { ($0.person, $0) },
      uniquingKeysWith: { first, _ in first })
    let declared = Dictionary(
      try store.declaring(of: hand.id).map { ($0.nomination.person, $0.declared) },
      uniquingKeysWith: { first, _ in first })
    let fit = people.map { person in
      tables.map { table in
        applications[person]?.fit(to: table.topic) ?? declared[person]?.fit(to: table.topic) ?? 0
      }
    }
    return fit.contains { Set($0).count > 1 } ? fit : []
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
