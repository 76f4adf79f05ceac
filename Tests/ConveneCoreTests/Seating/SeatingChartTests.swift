import ConveneFixtures
import Foundation
import Testing

@testable import ConveneCore
@testable import ConveneSolvers
@testable import ConveneValues

struct SeatingChartTests {
  private static func person(_ number: Int) -> Person.ID { ScoringFixture.identifier(2, number) }

  private static func participant(_ number: Int, nominated: Bool = false) -> ParticipantEntry {
    ParticipantEntry(
      person: person(number), capacity: .personal, track: nominated ? .nominated : .open,
      code: "\(nominated ? "N" : "A")-000\(number)")
  }

  private static func rule(_ kind: SeatingRule.Kind, _ one: Int, _ other: Int) -> SeatingRule {
    SeatingRule(
      id: ScoringFixture.identifier(6, one * 10 + other), kind: kind, one: person(one),
      other: person(other), reason: "", madeAt: Date(timeIntervalSince1970: 0),
      madeBy: "Officer (invented)")
  }

  private static func organisation(_ name: String, _ sector: Sector?) -> Organisation {
    Organisation(id: ScoringFixture.identifier(1, name.count), name: name, sector: sector)
  }

  /// Tables as the organiser numbers them.
  private static let tables = [7, 3].map {
    RoundTable(number: $0, theme: [:], topic: $0 == 7 ? "a" : "b", lowest: 1, highest: 3)
  }

  private static func chart(
    _ basis: SeatingBasis, rounds: Int = 2, organisations: [Organisation?]? = nil,
    statements: [Nomination.Declared?]? = nil
  ) throws -> SeatingChart {
    let count = basis.presence.participants.count
    return try SeatingChart(
      basis, at: tables, rounds: rounds, potential: Potential(count: count),
      organisations: organisations ?? Array(repeating: nil, count: count),
      statements: statements ?? Array(repeating: nil, count: count))
  }

  private static func basis(
    _ count: Int = 4, absences: [SeatingAbsence] = [], locks: [SeatEntry] = [],
    rules: [SeatingRule] = []
  ) -> SeatingBasis {
    SeatingBasis(
      RoundPresence((0..<count).map { participant($0, nominated: $0 == 3) }, absences: absences),
      locks: locks, rules: rules)
  }

  @Test func `nothing is seated without people, rounds and tables, and all is said at once`() {
    let refusal = #expect(throws: Refusal.self) {
      try SeatingChart(
        Self.basis(0), at: [], rounds: 0, potential: Potential(count: 0), organisations: [],
        statements: [])
    }
    #expect(refusal?.code == "nothing-to-seat")
    #expect(refusal?.problems.map(\.at) == ["participants", "programme", "tables"])
  }

  @Test func `who is away, bound or locked is so in the problem, by the numbers of the list`()
    throws
  {
    let seat = { SeatEntry(round: $0, person: Self.person($1), table: $2, seat: 1) }
    let chart = try Self.chart(
      Self.basis(
        absences: [
          SeatingAbsence(person: Self.person(2), round: 2),
          SeatingAbsence(person: Self.person(8), round: 1),
        ],
        // The second is of somebody who is away then, the third at a table that there is not.
        locks: [seat(1, 1, 3), seat(2, 2, 7), seat(1, 0, 9)],
        rules: [Self.rule(.apart, 3, 0), Self.rule(.together, 1, 2), Self.rule(.apart, 0, 8)]))
    let problem = chart.problem
    #expect(chart.codes == ["A-0000", "A-0001", "A-0002", "N-0003"])
    #expect(problem.absences == [SeatingProblem.Absence(person: 2, round: 1)])
    #expect(problem.apart.map { [$0.one, $0.other] } == [[3, 0]])
    #expect(problem.apart.map(\.name) == ["A-0000 and N-0003 apart"])
    #expect(problem.together.map { [$0.one, $0.other] } == [[1, 2]])
    #expect(problem.fixed.map { [$0.person, $0.round, $0.table] } == [[1, 0, 1]])
    #expect(problem.fixed.map(\.name) == ["A-0001 locked at table 3 in round 1"])
    #expect(problem.repeats == .priced(20))
    #expect(chart.person("a-0002") == 2)
    #expect(chart.person("A-0009") == nil)
  }

  @Test func `sectors are spread, and colleagues sit apart as far as there are tables`() throws {
    let host = Self.organisation("Institute", .academia)
    let chart = try Self.chart(
      Self.basis(),
      organisations: [host, host, Self.organisation("Ministry", .government), host])
    let spreads = chart.problem.spreads.map(\.rule)
    #expect(
      spreads.map(\.name) == [
        "spread of government", "spread of academia", "colleagues of Institute apart",
      ])
    #expect(spreads.map(\.members) == [[2], [0, 1, 3], [0, 1, 3]])
    #expect(spreads.map { [$0.lowest, $0.highest] } == [[0, 1], [1, 2], [0, 2]])
  }

  @Test func `themes count only where they tell tables apart`() throws {
    let drawn = try Self.chart(
      Self.basis(), statements: [.init(topics: ["b", "a"]), nil, nil, nil])
    #expect(drawn.problem.fit == [[8, 12], [0, 0], [0, 0], [0, 0]])
    let same = try Self.chart(Self.basis(), statements: [.init(topics: ["c"]), nil, nil, nil])
    #expect(same.problem.fit == [])
  }

  @Test func `a plan is what its seats are, and who stays at a table keeps the seat`() throws {
    let chart = try Self.chart(Self.basis())
    let plan = [[0, 0, 1, 1], [1, 0, -1, 0]]
    let seats = chart.seats(plan)
    #expect(chart.plan(of: seats) == plan)
    #expect(seats.map(\.table) == [7, 7, 3, 3, 7, 7, 3])
    #expect(seats.map(\.seat) == [1, 2, 1, 2, 1, 2, 1])
    let next = [[0, 1, 1, 0], [1, 0, 1, -1]]
    let kept = chart.seats(next, keeping: seats)
    #expect(chart.plan(of: kept) == next)
    // Nobody shares a seat, and whoever is at the same table as before sits as before.
    #expect(Set(kept.map { [$0.round, $0.table, $0.seat] }).count == kept.count)
    for seat in kept {
      let before = seats.first { $0.round == seat.round && $0.person == seat.person }
      if before?.table == seat.table { #expect(before == seat) }
    }
    #expect(kept.count { seats.contains($0) } == 4)
  }

  @Test func `a finding names the table by the organiser's number`() throws {
    let chart = try Self.chart(Self.basis())
    let finding = Problem.tableNotAsAllowed(at: "round 2 table 1", seated: 4, lowest: 1, highest: 3)
    #expect(chart.inWords(finding).at == "round 2 table 7")
    #expect(chart.inWords(finding.moved(to: "round 2 table 5")).at == "round 2 table 5")
    #expect(chart.inWords(finding.moved(to: "A-0001 apart")).at == "A-0001 apart")
  }

  @Test func `one fewer than the tables ask for makes a table smaller, and says so`() throws {
    var meeting = try MeetingFile.read(TestFile.fixture("meeting/round-table.json"))
    meeting.tables = [7, 3].map {
      RoundTable(number: $0, theme: [:], topic: "a", lowest: 2, highest: 3)
    }
    let away = SeatingAbsence(person: Self.person(1), round: 2)
    let basis = Self.basis(absences: [away])
    #expect(
      basis.softened(at: meeting.tables, rounds: 2) == [.tableStaysEmpty(at: "round 2, table 3")])
    let chart = try SeatingChart(
      basis, at: meeting.tables, rounds: 2, potential: Potential(count: 4),
      organisations: Array(repeating: nil, count: 4),
      statements: Array(repeating: nil, count: 4))
    let plan = try chart.solved(seed: 1, iterations: 2_000, SearchWatch())
    #expect(plan.findings.broken == [])
    #expect(Set(plan.plan[1].enumerated().filter { $0.offset != 1 }.map(\.element)) == [0])
    // What is as it can be is not due.
    #expect(meeting.gaps(in: chart.seats(plan.plan), rounds: 2, basis) == [])
    #expect(Self.basis().softened(at: meeting.tables, rounds: 2) == [])
  }

  @Test func `a plan in which somebody has no seat may have fewer repeats than a whole one must`()
    throws
  {
    let chart = try Self.chart(Self.basis(), rounds: 4)
    func figures(_ plan: [[Int]]) -> SeatingFigures {
      chart.figures(SeatingChecker(chart.problem).check(plan), atRandom: 0)
    }
    let whole = figures([[0, 0, 1, 1], [0, 1, 0, 1], [0, 1, 1, 0], [0, 0, 1, 1]])
    #expect(whole.repeats == 2)
    #expect(whole.repeatsMinimum == 2)
    let lacking = figures([[0, 0, 1, -1], [0, 1, 0, -1], [0, 1, 1, -1], [0, 0, 1, -1]])
    #expect(lacking.repeats == 1)
    #expect(lacking.repeatsMinimum == 1)
  }

  @Test func `only the locked of a plan's seats are locked`() throws {
    let lock = SeatEntry(round: 2, person: Self.person(1), table: 7, seat: 2)
    let chart = try Self.chart(Self.basis(locks: [lock]))
    let seats = chart.seats([[0, 0, 1, 1], [0, 1, 0, 1]])
    #expect(chart.locked(among: seats).map(\.person) == [Self.person(1)])
    #expect(chart.locked(among: seats).map(\.round) == [2])
  }

  @Test func `who stands, who is away and which table is too full is due`() throws {
    var meeting = try MeetingFile.read(TestFile.fixture("meeting/round-table.json"))
    meeting.tables = Self.tables
    let presence = RoundPresence(
      (0..<4).map { Self.participant($0) },
      absences: [SeatingAbsence(person: Self.person(1), round: 1)])
    let seat = { SeatEntry(round: 1, person: Self.person($0), table: $1, seat: $0 + 1) }
    let gaps = meeting.gaps(
      in: [seat(0, 7), seat(1, 7), seat(2, 7)], rounds: 1,
      SeatingBasis(presence, locks: [], rules: []))
    #expect(gaps.map(\.at) == ["round 1", "round 1", "round 1, table 3"])
    #expect(gaps[0] == .noSeatYet(at: "round 1", codes: ["A-0003"]))
    #expect(gaps[1] == .absentStillSeated(at: "round 1", absent: 1))
    #expect(
      gaps[2] == .tableNotAsAllowed(at: "round 1, table 3", seated: 0, lowest: 1, highest: 3))
  }

  @Test func `a room that is too small is named, in the rounds that it is too small in`() throws {
    var meeting = try MeetingFile.read(TestFile.fixture("meeting/round-table.json"))
    let session = try #require(meeting.programme.first { $0.room != nil })
    let room = try #require(meeting.rooms.firstIndex { $0.key == session.room })
    meeting.rooms[room].capacity = 3
    let presence = RoundPresence(
      (0..<4).map { Self.participant($0) },
      absences: [SeatingAbsence(person: Self.person(1), round: 1)])
    let crowded = meeting.crowded([session.key, session.key, "nowhere"], presence)
    #expect(
      crowded == [
        .roomHoldsFewer(
          at: "round 2", room: meeting.rooms[room].name[.english], capacity: 3, present: 4)
      ])
  }
}
