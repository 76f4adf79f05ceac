import ConveneSolvers
import ConveneValues

/// Who is seated at tables with a screen, and where those have too few places.
struct SeatingScreens {
  /// How refusals call the rule.
  static let rule = "screens for those who attend remotely"

  /// Those who attend remotely and for whom there is a place, in the order of the list.
  private(set) var bound: [Person.ID]
  /// Rounds in which more attend remotely than tables with a screen have places.
  private(set) var lacking: [Problem] = []

  /// Whoever is locked to another table goes without a screen first, and then the last of the list.
  init(_ basis: SeatingBasis, at tables: [RoundTable], _ seats: [[SeatingProblem.Seats]]) {
    bound = basis.presence.participants.filter { $0.attends == .remotely }.map(\.person)
    for (place, seats) in seats.enumerated() {
      let round = place + 1
      let remote = Set(basis.remote(in: round))
      let places = basis.places(atScreensOf: tables, seats, in: round)
      guard remote.count > places else { continue }
      lacking.append(
        places == 0
          ? .noTableWithScreen(at: "round \(round)", remote: remote.count)
          : .screensTooFew(at: "round \(round)", remote: remote.count, places: places))
      let locks = basis.locks.filter { $0.round == round }
      func order(_ person: Person.ID) -> Int {
        guard let lock = locks.first(where: { $0.person == person }) else { return 1 }
        return tables.contains { $0.number == lock.table && $0.hasScreen } ? 2 : 0
      }
      let there = bound.filter(remote.contains).enumerated().sorted {
        (order($0.element), -$0.offset) < (order($1.element), -$1.offset)
      }
      let over = Set(there.prefix(max(0, there.count - places)).map(\.element))
      bound.removeAll(where: over.contains)
    }
  }

  /// Nobody who is bound to a screen sits at a table without one; nil where nothing is asked.
  func spread(_ people: [Person.ID], at tables: [RoundTable]) -> SeatingProblem.Spread? {
    let bound = Set(bound)
    let others = tables.indices.filter { !tables[$0].hasScreen }
    guard !bound.isEmpty, !others.isEmpty else { return nil }
    return SeatingProblem.Spread(
      Rule(
        name: Self.rule, members: people.indices.filter { bound.contains(people[$0]) }, lowest: 0,
        highest: 0), tables: others)
  }

  /// Who sits at a table without a screen though there is a place at one with.
  func misplaced(_ seats: [SeatEntry], at tables: [RoundTable], _ presence: RoundPresence)
    -> [Problem]
  {
    let bound = Set(bound)
    let codes = presence.codes
    let wrong = seats.filter { seat in
      bound.contains(seat.person)
        && tables.contains { $0.number == seat.table && !$0.hasScreen }
    }
    return Dictionary(grouping: wrong) { [$0.round, $0.table] }.sorted {
      $0.key.lexicographicallyPrecedes($1.key)
    }.map { place, seats in
      .satWithoutScreen(
        at: "round \(place[0]), table \(place[1])",
        codes: seats.compactMap { codes[$0.person] }.sorted())
    }
  }
}

extension SeatingBasis {
  /// Rounds in which more attend remotely than tables with a screen have places.
  package func lackingScreens(at tables: [RoundTable], rounds: Int) -> [Problem] {
    tables.isEmpty
      ? [] : SeatingScreens(self, at: tables, seats(at: tables, rounds: rounds)).lacking
  }

  /// Who attends remotely and is there in a round.
  func remote(in round: Int) -> [Person.ID] {
    presence.present(in: round).filter { $0.attends == .remotely }.map(\.person)
  }

  /// How many of those who attend remotely tables with a screen take; locks of others take places.
  func places(
    atScreensOf tables: [RoundTable], _ seats: [SeatingProblem.Seats], in round: Int
  ) -> Int {
    let taken = lockedInPerson(atScreensOf: tables, in: round)
    return max(0, zip(tables, seats).reduce(0) { $0 + ($1.0.hasScreen ? $1.1.highest : 0) } - taken)
  }

  private func lockedInPerson(atScreensOf tables: [RoundTable], in round: Int) -> Int {
    let others = Set(
      presence.present(in: round).filter { $0.attends == .inPerson }.map(\.person))
    return locks.count { lock in
      lock.round == round && others.contains(lock.person)
        && tables.contains { $0.number == lock.table && $0.hasScreen }
    }
  }

  /// The seats of each round: least numbers are lowered where too few are there for them, or where
  /// too few of those there may sit at a table without a screen.
  package func seats(at tables: [RoundTable], rounds: Int) -> [[SeatingProblem.Seats]] {
    let asked = tables.map { SeatingProblem.Seats($0.lowest, $0.highest) }
    return (0..<rounds).map { place in
      let round = place + 1
      let absent = presence.absent(in: round)
      let here = locks.filter { $0.round == round && !absent.contains($0.person) }
      let locked = tables.map { table in here.count { $0.table == table.number } }
      let (present, remote) = (presence.present(in: round).count, remote(in: round).count)
      var held = locked
      for table in opened(for: remote, tables) { held[table] = max(held[table], 1) }
      var seats = asked.softened(for: present, held: held)
      guard remote > 0 else { return seats }
      let others = tables.indices.filter { !tables[$0].hasScreen }
      let elsewhere =
        present - min(remote, places(atScreensOf: tables, seats, in: round))
        - lockedInPerson(atScreensOf: tables, in: round)
      let few = others.map { seats[$0] }
        .softened(for: elsewhere, held: others.map { locked[$0] })
      for (table, fewer) in zip(others, few) { seats[table] = fewer }
      return seats
    }
  }

  /// The fewest tables with a screen that take so many, the largest first: they stay open.
  private func opened(for remote: Int, _ tables: [RoundTable]) -> [Int] {
    let largest = tables.indices.filter { tables[$0].hasScreen }
      .sorted { (-tables[$0].highest, $0) < (-tables[$1].highest, $1) }
    var (opened, rest) = ([Int](), remote)
    for table in largest where rest > 0 {
      opened.append(table)
      rest -= tables[table].highest
    }
    return opened
  }
}
