import ConveneFixtures
import Foundation
import Testing

@testable import ConveneCore
@testable import ConveneSolvers
@testable import ConveneValues

/// Spreads over those present, what is kept of them where not all can be, and seats by lot.
struct SeatingSpreadsTests {
  private static func person(_ number: Int) -> Person.ID { ScoringFixture.identifier(2, number) }

  /// People of one sector or house, tables of the same size, and what is asked of pairs.
  struct Room {
    var sectors: [Sector]
    var tables: Int
    var rounds = 3
    var absences: [(person: Int, round: Int)] = []
    var pairs: [(kind: SeatingRule.Kind, one: Int, other: Int)] = []
    var languages: [[String]] = []
    var nominated: Set<Int> = []
    var potential: (Int, Int) -> Int = { ($0 * 31 + $1 * 17) % 90 }

    func chart(_ seating: Seating = Seating()) throws -> SeatingChart {
      let count = sectors.count
      let participants = (0..<count).map { number in
        ParticipantEntry(
          person: person(number), capacity: .personal,
          track: nominated.contains(number) ? .nominated : .open, code: "A-\(1000 + number)")
      }
      let rules = pairs.enumerated().map { place, pair in
        SeatingRule(
          id: ScoringFixture.identifier(6, place), kind: pair.kind, one: person(pair.one),
          other: person(pair.other), reason: "", madeAt: Date(timeIntervalSince1970: 0),
          madeBy: "Officer (invented)")
      }
      let basis = SeatingBasis(
        RoundPresence(
          participants,
          absences: absences.map { SeatingAbsence(person: person($0.person), round: $0.round) }),
        locks: [], rules: rules)
      var worth = Potential(count: count)
      for one in 0..<count { for other in 0..<one { worth[one, other] = potential(other, one) } }
      let size = (count + tables - 1) / tables
      return try SeatingChart(
        basis,
        at: (1...tables).map {
          RoundTable(
            number: $0, theme: [:], topic: "a", lowest: max(1, size - 2), highest: size + 1)
        }, rounds: rounds, potential: worth,
        organisations: sectors.enumerated().map {
          Organisation(
            id: ScoringFixture.identifier(1, $0), name: "House \($0)", sector: $1)
        }, statements: Array(repeating: nil, count: count), languages: languages, seating)
    }
  }

  static func solved(_ chart: SeatingChart, seed: UInt64 = 1) throws -> [[Int]] {
    try chart.solved(seed: seed, iterations: 400_000, SearchWatch()).plan
  }

  @Test func `a sector is counted over those who are there in the round`() throws {
    let room = Room(
      sectors: Array(repeating: .academia, count: 4) + Array(repeating: .government, count: 8),
      tables: 4, absences: [(0, 2)])
    let chart = try room.chart()
    let academia = chart.problem.spreads.filter { $0.rule.name == "spread of academia" }
    #expect(academia.map(\.rounds) == [[0, 2], [1]])
    #expect(academia.map { [$0.rule.lowest, $0.rule.highest] } == [[1, 1], [0, 1]])
    let plan = try Self.solved(chart)
    #expect(chart.keepsFirm(plan))
    #expect(chart.unkept(in: plan) == [])
  }

  @Test func `two of one sector sit together where it has a member for each table`() throws {
    var room = Room(
      sectors: Array(repeating: .academia, count: 4) + Array(repeating: .government, count: 8),
      tables: 4)
    room.pairs = [(.together, 0, 1)]
    let chart = try room.chart()
    let plan = try Self.solved(chart)
    #expect(chart.keepsFirm(plan))
    for row in plan { #expect(row[0] == row[1]) }
    // In each round one table has two instead of one, and another none.
    #expect(chart.unkept(in: plan).map(\.key) == Array(repeating: "rule-outside-range", count: 6))
  }

  @Test func `what is firm is kept or no plan is made`() throws {
    var room = Room(
      sectors: Array(repeating: .academia, count: 4) + Array(repeating: .government, count: 8),
      tables: 4)
    room.pairs = [(.together, 0, 1)]
    let chart = try room.chart(Seating(firm: [.sectors]))
    #expect(chart.firm.spreads.count(where: { $0.rule.name == "spread of academia" }) == 1)
  }

  @Test(arguments: 0..<14) func `with pair rules and absences there is a plan, and a repair`(
    seed: Int
  ) throws {
    var random = SeededRandom(seed: UInt64(seed) + 40)
    var room = Room(
      sectors: (0..<20).map { _ in random.pick(Sector.allCases) }, tables: 4 + seed % 2)
    let chart = try room.chart()
    let before = try Self.solved(chart)
    #expect(chart.keepsFirm(before))
    for _ in 0..<random.below(5) {
      let pair = random.sample(Array(0..<20), 2)
      guard !room.pairs.contains(where: { Set([$0.one, $0.other]) == Set(pair) }) else { continue }
      room.pairs.append((random.pick([.apart, .together]), pair[0], pair[1]))
    }
    room.absences = random.sample(Array(0..<20), 2).map { ($0, 1 + random.below(3)) }
    let after = try room.chart()
    let plan = after.plan(of: chart.seats(before))
    let repair = try after.repaired(from: plan, changes: nil, SearchWatch())
    #expect(after.keepsFirm(repair.plan))
    let anew = try Self.solved(after)
    #expect(after.keepsFirm(anew))
  }

  @Test func `tables share a language where they can, and what cannot is said`() throws {
    var room = Room(sectors: Array(repeating: .media, count: 12), tables: 3)
    room.languages = (0..<12).map { $0 % 3 == 0 ? ["ar"] : $0 % 3 == 1 ? ["fr"] : ["en", "fr"] }
    let chart = try room.chart()
    let plan = try Self.solved(chart)
    for row in plan {
      for table in 0..<3 {
        let spoken = row.indices.filter { row[$0] == table }.map { Set(room.languages[$0]) }
        #expect(spoken.dropFirst().reduce(spoken[0]) { $0.intersection($1) }.isEmpty == false)
      }
    }
    room.languages[0] = ["es"]
    let other = try room.chart()
    let found = try Self.solved(other)
    #expect(other.keepsFirm(found))
    #expect(other.unkept(in: found).map(\.key) == Array(repeating: "no-common-language", count: 3))
    // With interpretation nothing is asked of a table.
    let helped = try room.chart(Seating(interpreted: [1, 2, 3]))
    #expect(helped.unkept(in: try Self.solved(helped)) == [])
  }

  @Test func `a lot moves open seats of its round alone, and keeps what the plan keeps`() throws {
    var room = Room(
      sectors: (0..<24).map { [.academia, .government, .media, .privateSector][$0 % 4] },
      tables: 4)
    room.nominated = [3, 8, 21]
    room.pairs = [(.together, 0, 1), (.apart, 2, 6)]
    let chart = try room.chart()
    let plan = try Self.solved(chart)
    let lot = chart.drawn(from: plan, round: 2, seed: 5)
    #expect(lot == chart.drawn(from: plan, round: 2, seed: 5))
    #expect(lot.plan[0] == plan[0])
    #expect(lot.plan[2] == plan[2])
    #expect(lot.plan[1] != plan[1])
    for person in room.nominated { #expect(lot.plan[1][person] == plan[1][person]) }
    #expect(chart.keepsFirm(lot.plan))
    #expect(chart.unkept(in: lot.plan).count <= chart.unkept(in: plan).count)
    #expect(lot.findings.objective >= lot.least)
    #expect(lot.least == lot.best - lot.best / 100)
    let seats = chart.givenByLot(in: 2, among: chart.seats(lot.plan))
    #expect(seats.count == 21)
    #expect(seats.allSatisfy { $0.round == 2 })
  }

  @Test func `a lot draws each plan that may be drawn equally often`() throws {
    // Four people at two tables: three plans, two of them as good, each with its tables either way.
    let problem = {
      var potential = Potential(count: 4)
      potential[0, 1] = 1000
      potential[2, 3] = 1000
      potential[0, 2] = 1000
      potential[1, 3] = 990
      return SeatingProblem(
        people: 4, rounds: 1, tables: [.init(2, 2), .init(2, 2)], potential: potential)
    }()
    var counts: [[Int]: Int] = [:]
    for seed in 0..<2000 {
      let lot = problem.drawn(
        from: [[0, 0, 1, 1]], round: 0, among: [0, 1, 2, 3], seed: UInt64(seed), steps: 40)
      counts[lot.plan[0], default: 0] += 1
    }
    // 2000 against 1990 is within a hundredth; 0 and 3, 1 and 2 together is not, and lies on no way.
    #expect(counts[[0, 1, 1, 0], default: 0] == 0)
    #expect(counts.keys.count == 4)
    for count in counts.values { #expect(abs(count - 500) < 110) }
  }
}
