import ConveneSolvers
import ConveneValues

/// The seating problem of a meeting: participants numbered from 0, tables and rounds likewise.
package struct SeatingChart: Sendable {
  /// What meeting somebody again costs, in thousandths of a partnership.
  static let repeatPrice = 20

  package let basis: SeatingBasis
  package let people: [Person.ID]
  /// How commands and refusals call each person: the code of the application or nomination.
  package let codes: [String]
  package let problem: SeatingProblem
  /// What a plan keeps or is no plan: the problem without spreads and languages that are soft.
  package let firm: SeatingProblem
  /// What a hand may not break unasked: the problem without common languages that are soft.
  package let bound: SeatingProblem
  /// Which tables may be smaller than asked for, or stay empty, as too few are there.
  package let softened: [Problem]
  let tables: [RoundTable]
  /// Names of spreads of which a plan may keep less.
  let soft: Set<String>
  let hasSoftLanguages: Bool

  /// - Parameters:
  ///   - potential: of the pairs of participants, in their order.
  ///   - organisations: of the participants, likewise; nil where none is known.
  ///   - statements: what the participants state of topics, offers and needs, likewise; whoever was
  ///     nominated need not state anything.
  ///   - languages: that the participants work in, likewise.
  ///   - lacks: of projects that are themes of tables; where somebody there can, one who could fill each is
  ///     seated at that table.
  package init(
    _ basis: SeatingBasis, at tables: [RoundTable], rounds: Int, potential: Potential,
    organisations: [Organisation?], statements: [Nomination.Declared?],
    languages: [[String]] = [], lacks: [TableLack] = [], _ seating: Seating = Seating()
  ) throws(Refusal) {
    let participants = basis.presence.participants
    var missing: [Problem] = []
    if participants.isEmpty { missing.append(.nobodyAcceptedYet(at: "participants")) }
    if rounds == 0 { missing.append(.hasNoRoundTables(at: "programme")) }
    if tables.isEmpty { missing.append(.thereAreNoTables(at: "tables")) }
    guard missing.isEmpty else { throw .nothingToSeat(problems: missing) }
    self.basis = basis
    self.tables = tables
    people = participants.map(\.person)
    codes = participants.map(\.code)
    let seats = basis.seats(at: tables, rounds: rounds)
    softened =
      basis.softened(at: tables, rounds: rounds)
      + lacks.filter { $0.people.isEmpty }.map(\.filledByNobody)
    var problem = SeatingProblem(people: people.count, tables: seats, potential: potential)
    problem.repeats = .priced(Self.repeatPrice)
    problem.bind(basis, codes: codes, tables: tables)
    let screens = SeatingScreens(basis, at: tables, seats)
    let bound = Set(screens.bound)
    let spreads = SeatingSpreads(
      organisations, problem, at: tables,
      bound: participants.indices.filter { bound.contains(participants[$0].person) }, seating)
    let screen = [screens.spread(people, at: tables)].compactMap(\.self)
    let roles = problem.spreads(of: lacks, people, at: tables)
    problem.spreads = spreads.spreads + screen + roles
    problem.fit = Self.fit(of: statements, at: tables)
    problem.take(
      languages,
      interpreted: tables.indices.filter { place in
        seating.interpreted?.contains(tables[place].number) ?? false
      })
    soft = spreads.soft.union(roles.map(\.rule.name))
    hasSoftLanguages = !seating.isFirm(.languages)
    firm = problem.without(soft: soft, hasSoftLanguages: hasSoftLanguages)
    self.bound = problem.without(soft: [], hasSoftLanguages: hasSoftLanguages)
    self.problem = problem
  }

  /// What a plan keeps less of than asked for, where that is soft: spreads, and common languages.
  package func unkept(in plan: [[Int]]) -> [Problem] {
    let known = Set(SeatingChecker(firm).check(plan).broken)
    return SeatingChecker(problem).check(plan).broken.filter { !known.contains($0) }.map(inWords)
  }

  /// Moves weighed in each search for fewer who are left over, or for fewer seats that change.
  static let movesLeftOver = 1_000_000
  static let movesOfRepair = 4_000_000

  /// A whole plan; refused, with who would be left over, where the seats do not fit.
  ///
  /// Where not everything that is soft can be kept, the best of the plans that keep as much of it as was
  /// found; where nothing of it can, the best that keeps the rest.
  package func solved(
    seed: UInt64, iterations: Int, _ watch: SearchWatch
  ) throws(Refusal) -> SeatingAnswer {
    let answer = try solved(problem, seed: seed, iterations: iterations, watch)
    guard !answer.findings.broken.isEmpty else { return answer }
    let budget = SearchBudget(iterations: iterations, watch: watch)
    var kept = keeping(near: answer.plan, seed: seed, budget: budget)
    if kept == nil {
      let bare = try solved(firm, seed: seed, iterations: iterations, watch)
      guard bare.findings.broken.isEmpty else { return bare }
      kept = keeping(near: bare.plan, seed: seed, budget: budget)
    }
    guard let kept else { return answer }
    let relaxed = problem.relaxed(to: kept, soft: soft, hasSoftLanguages: hasSoftLanguages)
    var near = relaxed
    near.published = .init(plan: kept, changes: problem.rounds * people.count)
    let found = [
      try solved(relaxed, seed: seed, iterations: iterations, watch),
      try solved(near, seed: seed, iterations: iterations, watch),
    ]
    // Who does not understand one table is asked of no other; that is worth no more strangers.
    return found.filter { $0.findings.broken.isEmpty }.min { one, other in
      (unkept(in: one.plan).count, -one.findings.objective)
        < (unkept(in: other.plan).count, -other.findings.objective)
    } ?? answer
  }

  /// A plan near another that keeps what is firm and, as far as was found, what is soft; nil where none
  /// was found that keeps what is firm.
  func keeping(near plan: [[Int]], seed: UInt64, budget: SearchBudget) -> [[Int]]? {
    // Who sits together or apart weighs more than any spread that gives way to it.
    let stressed = problem.stressing(20, soft: soft)
    func mended(_ problem: SeatingProblem, _ plan: [[Int]]) -> [[Int]]? {
      (try? problem.mended(plan, seed: seed, budget: budget)).flatMap { keepsFirm($0) ? $0 : nil }
    }
    return mended(stressed, plan)
      ?? mended(firm, plan).map { bare in mended(stressed, bare) ?? bare }
  }

  /// Whether a plan keeps all that is not soft.
  package func keepsFirm(_ plan: [[Int]]) -> Bool {
    SeatingChecker(firm).check(plan).broken.isEmpty
  }

  /// What plans drawn at random keep: the same as `plan`, but for common languages that are soft.
  package func drawn(beside plan: [[Int]]) -> SeatingProblem {
    bound.relaxed(to: plan, soft: soft, hasSoftLanguages: false)
  }

  private func solved(
    _ problem: SeatingProblem, seed: UInt64, iterations: Int, _ watch: SearchWatch
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

  package func locked(among seats: [SeatEntry]) -> [SeatEntry] {
    let bound = Set(basis.locks.map { [$0.person.description, "\($0.round)"] })
    return seats.filter { bound.contains([$0.person.description, "\($0.round)"]) }
  }

  /// The plan with the open seats of a round drawn by lot among plans that keep as much; rounds count from 1.
  package func drawn(from plan: [[Int]], round: Int, seed: UInt64) -> SeatingLot {
    problem.relaxed(to: plan, soft: soft, hasSoftLanguages: hasSoftLanguages)
      .drawn(from: plan, round: round - 1, among: inLot, seed: seed)
  }

  /// The seats of a round that a lot gives: nobody's who was designated or named, and none that is locked.
  package func givenByLot(in round: Int, among seats: [SeatEntry]) -> [SeatEntry] {
    let drawn = Set(inLot.map { people[$0] })
    let bound = Set(basis.locks.filter { $0.round == round }.map(\.person))
    return seats.filter {
      $0.round == round && drawn.contains($0.person) && !bound.contains($0.person)
    }
  }

  /// Numbers of those on open seats.
  private var inLot: [Int] {
    people.indices.filter { basis.presence.participants[$0].track == .open }
  }

  /// The plan in force, −1 for who has no seat in it.
  package func plan(of seats: [SeatEntry]) -> [[Int]] {
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
  package func seats(_ plan: [[Int]], keeping old: [SeatEntry]) -> [SeatEntry] {
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
  package func inWords(_ problem: Problem) -> Problem {
    let parts = problem.at.split(separator: " ")
    guard problem.at.hasPrefix("round "), parts.count == 4, let place = Int(parts[3]),
      tables.indices ~= place - 1
    else { return problem }
    return problem.moved(to: "\(parts[0]) \(parts[1]) table \(tables[place - 1].number)")
  }

  /// Where the table stands that the organiser gave a number.
  package func place(ofTable number: Int) throws(Refusal) -> Int {
    guard let place = tables.firstIndex(where: { $0.number == number }) else {
      throw .roundTableUnknown(table: number, tables: tables.map { "\($0.number)" })
    }
    return place
  }

  package func tableNumber(_ place: Int) -> Int { tables[place].number }

  /// The number of a participant by the code of the application or nomination.
  package func person(_ code: String) -> Int? { codes.firstIndex(of: code.uppercased()) }

  /// The bound is of plans that seat everybody and keep every rule: one with a seat missing, as after
  /// somebody left, may have fewer repeats.
  package func figures(_ findings: SeatingChecker.Findings, atRandom: Int) -> SeatingFigures {
    SeatingFigures(
      objective: findings.objective, potentialMet: findings.potentialMet, atRandom: atRandom,
      repeats: findings.repeats,
      repeatsMinimum: min(findings.repeats, SeatingBound(problem).repeats))
  }

  /// By the themes of the tables; empty where nothing that people said tells them apart.
  private static func fit(
    of statements: [Nomination.Declared?], at tables: [RoundTable]
  ) -> [[Int]] {
    let fit = statements.map { stated in
      tables.map { stated?.fit(to: $0.topic) ?? 0 }
    }
    return fit.contains { Set($0).count > 1 } ? fit : []
  }

  package func seats(_ plan: [[Int]]) -> [SeatEntry] {
    plan.enumerated().flatMap { round, row in
      tables.enumerated().flatMap { place, table in
        row.indices.filter { row[$0] == place }.enumerated().map { seat, person in
          SeatEntry(round: round + 1, person: people[person], table: table.number, seat: seat + 1)
        }
      }
    }
  }
}

extension TableLack {
  fileprivate var filledByNobody: Problem {
    .nobodyOffersWhatLacks(at: "table \(table)", lack: name)
  }
}

extension SeatingProblem {
  /// At least one who could fill each lack at its table, in every round in which one is there and the
  /// table is not empty.
  fileprivate func spreads(
    of lacks: [TableLack], _ people: [Person.ID], at numbered: [RoundTable]
  ) -> [Spread] {
    lacks.compactMap { lack in
      let members = people.indices.filter { lack.people.contains(people[$0]) }
      guard let table = numbered.firstIndex(where: { $0.number == lack.table }) else { return nil }
      let held = (0..<rounds).filter { round in
        tables[round][table].highest > 0
          && members.contains { !absences.contains(Absence(person: $0, round: round)) }
      }
      guard !members.isEmpty, !held.isEmpty else { return nil }
      return Spread(
        Rule(name: lack.name, members: members, lowest: 1, highest: members.count),
        tables: [table], rounds: held.count == rounds ? nil : held)
    }
  }

  /// Takes over which languages people work in; nothing where nobody says.
  fileprivate mutating func take(_ given: [[String]], interpreted tables: [Int]) {
    let known = Set(given.joined()).sorted()
    guard !known.isEmpty else { return }
    languages = given.map { list in known.indices.filter { list.contains(known[$0]) } }
    interpreted = tables
  }

  /// Takes over who is away, which pairs are bound, and which seats are locked.
  fileprivate mutating func bind(_ basis: SeatingBasis, codes: [String], tables: [RoundTable]) {
    let place = Dictionary(
      basis.presence.participants.enumerated().map { ($1.person, $0) },
      uniquingKeysWith: { one, _ in one })
    let absent = Set(
      basis.presence.absences.compactMap { absence in
        place[absence.person].map { Absence(person: $0, round: absence.round - 1) }
      })
    absences = absent.sorted { ($0.person, $0.round) < ($1.person, $1.round) }
    let pairs = basis.rules.compactMap { rule in
      place[rule.one].flatMap { one in
        place[rule.other].map { other in
          (rule.kind, Pair(one, other, name: rule.name(codes[one], codes[other])))
        }
      }
    }
    apart = pairs.filter { $0.0 == .apart }.map(\.1)
    together = pairs.filter { $0.0 == .together }.map(\.1)
    fixed = basis.locks.compactMap { lock in
      guard let person = place[lock.person],
        !absent.contains(.init(person: person, round: lock.round - 1)),
        let table = tables.firstIndex(where: { $0.number == lock.table })
      else { return nil }
      return Place(
        person: person, round: lock.round - 1, table: table,
        name: "\(codes[person]) locked at table \(lock.table) in round \(lock.round)")
    }
  }
}
