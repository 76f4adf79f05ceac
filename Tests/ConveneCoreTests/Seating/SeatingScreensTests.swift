import ConveneFixtures
import Foundation
import Testing

@testable import ConveneCore
@testable import ConveneSolvers
@testable import ConveneValues

/// Those who attend remotely are seated where there is a screen.
@Suite struct SeatingScreensTests {
  private static func person(_ number: Int) -> Person.ID { ScoringFixture.identifier(2, number) }

  private static func table(_ number: Int, _ seats: ClosedRange<Int>, screen: Bool) -> RoundTable {
    RoundTable(
      number: number, theme: [:], topic: "a", lowest: seats.lowerBound, highest: seats.upperBound,
      screen: screen ? true : nil)
  }

  private static func basis(
    _ count: Int, remote: Set<Int>, absent: Set<Int> = [], locks: [SeatEntry] = []
  ) -> SeatingBasis {
    SeatingBasis(
      RoundPresence(
        (0..<count).map { number in
          ParticipantEntry(
            person: person(number), capacity: .personal, track: .open, code: "A-000\(number)",
            attends: remote.contains(number) ? .remotely : .inPerson)
        }, absences: absent.sorted().map { SeatingAbsence(person: person($0), round: 1) }),
      locks: locks, rules: [])
  }

  private static func chart(
    _ basis: SeatingBasis, _ tables: [RoundTable], _ organisations: [Organisation?]? = nil
  ) throws -> SeatingChart {
    let count = basis.presence.participants.count
    return try SeatingChart(
      basis, at: tables, rounds: 1, potential: Potential(count: count),
      organisations: organisations ?? Array(repeating: nil, count: count),
      statements: Array(repeating: nil, count: count))
  }

  /// Whether any plan of one round fills the tables as asked for and has all remote at a screen, by
  /// going through every one.
  private static func isPossible(
    _ present: [Int], remote: Set<Int>, _ tables: [RoundTable]
  ) -> Bool {
    var row = Array(repeating: 0, count: present.count)
    while true {
      let isKept = zip(present, row).allSatisfy { !remote.contains($0) || tables[$1].hasScreen }
      let isFilled = tables.indices.allSatisfy { place in
        tables[place].lowest...tables[place].highest ~= row.count { $0 == place }
      }
      if isKept && isFilled { return true }
      guard let next = row.firstIndex(where: { $0 < tables.count - 1 }) else { return false }
      row[next] += 1
      for before in 0..<next { row[before] = 0 }
    }
  }

  @Test func `nobody is seated without a screen as long as one has a place`() throws {
    var random = SeededRandom(seed: 41)
    var (possible, short) = (0, 0)
    for _ in 0..<200 {
      let count = Int.random(in: 3...7, using: &random)
      let tables = (1...3).map { number in
        let lowest = Int.random(in: 1...2, using: &random)
        return Self.table(
          number, lowest...(lowest + Int.random(in: 1...2, using: &random)),
          screen: Bool.random(using: &random))
      }
      let remote = Set((0..<count).filter { _ in Int.random(in: 0...2, using: &random) == 0 })
      let absent = Set((0..<count).filter { _ in Int.random(in: 0...7, using: &random) == 0 })
      let present = (0..<count).filter { !absent.contains($0) }
      guard !present.isEmpty, present.count <= tables.reduce(0, { $0 + $1.highest }) else {
        continue
      }
      let chart = try Self.chart(Self.basis(count, remote: remote, absent: absent), tables)
      let plan = try chart.solved(seed: 1, iterations: 20_000, SearchWatch()).plan
      #expect(SeatingChecker(chart.problem).check(plan).broken == [])
      let there = remote.subtracting(absent)
      let places = tables.filter(\.hasScreen).reduce(0) { $0 + $1.highest }
      let without = there.count { !tables[plan[0][$0]].hasScreen }
      // So many have none whatever the plan, and nobody else.
      #expect(without == max(0, there.count - places))
      let isSaid = chart.softened.contains {
        ["no-table-with-screen", "screens-too-few"].contains($0.key)
      }
      #expect(isSaid == (there.count > places))
      if there.count > places { short += 1 }
      if Self.isPossible(present, remote: remote, tables) {
        possible += 1
        #expect(chart.softened == [])
      }
    }
    #expect(possible > 20)
    #expect(short > 20)
  }

  @Test func `where no table has a screen the plan is made, and it is said`() throws {
    let tables = [Self.table(1, 1...3, screen: false), Self.table(2, 1...3, screen: false)]
    let chart = try Self.chart(Self.basis(4, remote: [0, 1]), tables)
    #expect(chart.softened == [.noTableWithScreen(at: "round 1", remote: 2)])
    #expect(chart.problem.spreads.isEmpty)
  }

  @Test func `locks take places, and whoever is locked elsewhere goes without first`() throws {
    let tables = [Self.table(1, 1...2, screen: true), Self.table(2, 1...3, screen: false)]
    let locks = [
      SeatEntry(round: 1, person: Self.person(3), table: 1, seat: 1),
      SeatEntry(round: 1, person: Self.person(0), table: 2, seat: 1),
    ]
    let chart = try Self.chart(Self.basis(4, remote: [0, 1], locks: locks), tables)
    #expect(chart.softened == [.screensTooFew(at: "round 1", remote: 2, places: 1)])
    #expect(chart.problem.spreads.map(\.rule.members) == [[1]])
    let plan = try chart.solved(seed: 1, iterations: 20_000, SearchWatch()).plan
    #expect(plan == [[1, 0, 1, 0]])
  }

  @Test func `colleagues who attend remotely share the one table with a screen`() throws {
    let host = Organisation(
      id: ScoringFixture.identifier(1, 1), name: "Institute", sector: .academia)
    let tables = [Self.table(1, 2...3, screen: true), Self.table(2, 2...3, screen: false)]
    let chart = try Self.chart(
      Self.basis(5, remote: [0, 1, 2]), tables, [host, host, host, nil, nil])
    let plan = try chart.solved(seed: 1, iterations: 20_000, SearchWatch()).plan
    #expect(plan == [[0, 0, 0, 1, 1]])
    #expect(chart.softened == [])
  }

  @Test func `a seat without a screen is due, and a table with one mends it`() throws {
    let tables = [Self.table(1, 1...3, screen: true), Self.table(2, 1...3, screen: false)]
    let basis = Self.basis(4, remote: [2])
    let chart = try Self.chart(basis, tables)
    let before = [[0, 0, 1, 1]]
    let seats = SeatingScreens(basis, at: tables, basis.seats(at: tables, rounds: 1))
    #expect(
      seats.misplaced(chart.seats(before), at: tables, basis.presence)
        == [.satWithoutScreen(at: "round 1, table 2", codes: ["A-0002"])])
    let repaired = try chart.repaired(from: before, changes: nil, SearchWatch())
    #expect(repaired.plan[0][2] == 0)
  }

  @Test func `times of another zone are on their own day`() throws {
    let day = try #require(Day("2007-09-05"))
    let time = try #require(ClockTime("09:30"))
    let there = try #require(
      LocalTime(day, time).moved(from: "Asia/Beirut", to: "America/Los_Angeles"))
    #expect(there.day.description == "2007-09-04")
    #expect(there.time.description == "23:30")
    #expect(LocalTime(day, time).moved(from: "Asia/Beirut", to: "Moon/Crater") == nil)
    #expect(Attending.isZone("America/New_York"))
    #expect(!Attending.isZone("Beirut"))
    #expect(!Attending.isZone("../etc/passwd"))
    #expect(Meeting.isRemoteRoom("https://rooms.example.org/egm?pwd=1"))
    #expect(!Meeting.isRemoteRoom("http://rooms.example.org"))
    #expect(!Meeting.isRemoteRoom("https://rooms example"))
  }
}
