import ConveneSolvers
import Foundation
import Testing

@testable import ConveneCore
@testable import ConveneValues

/// Potentials against what was formed, by brute force.
@Suite struct ForecastCheckTests {
  private struct Case {
    let potential: Potential
    let homes: [Organisation.ID?]
    let formed: [(Int, Int)]

    init(seed: UInt64, people: Int) {
      var random = SeededRandom(seed: seed)
      var potential = Potential(count: people)
      var formed: [(Int, Int)] = []
      let house = Organisation.ID(UUID(milliseconds: 1, random: 1, 1))
      homes = (0..<people).map { $0 < 2 ? house : nil }
      for one in 0..<people {
        for other in 0..<one {
          potential[one, other] = random.below(12) * 40
          if random.chance(potential[one, other] / 3 + 60) { formed.append((other, one)) }
        }
      }
      self.potential = potential
      self.formed = formed
    }

    /// Pairs that can be partners, and whether they are.
    func pairs(without person: Int? = nil) -> [(potential: Int, came: Bool)] {
      var all: [(Int, Bool)] = []
      for one in 0..<potential.count where one != person {
        for other in 0..<one where other != person && !(one == 1 && other == 0) {
          let came = formed.contains { ($0.0, $0.1) == (other, one) }
          all.append((potential[one, other], came))
        }
      }
      return all
    }

    func auc(without person: Int? = nil) -> Double? {
      let all = pairs(without: person)
      let (came, rest) = (all.filter(\.came), all.filter { !$0.came })
      guard !came.isEmpty, !rest.isEmpty else { return nil }
      var sum = 0.0
      for one in came {
        for other in rest {
          sum += one.potential > other.potential ? 1 : one.potential == other.potential ? 0.5 : 0
        }
      }
      return sum / Double(came.count * rest.count)
    }

    var check: ForecastCheck { ForecastCheck(potential, homes: homes, formed: formed) }
  }

  @Test(arguments: 1...12)
  func `the figures are those of all pairs, one by one`(seed: Int) throws {
    let one = Case(seed: UInt64(seed), people: 9 + seed % 4)
    let check = one.check
    let all = one.pairs()
    #expect(check.pairs == all.count && check.formed == all.count(where: \.came))
    let (found, expected) = (try #require(check.auc), try #require(one.auc()))
    #expect(abs(found - expected) < 1e-12)

    let parts = (0..<one.potential.count).compactMap { one.auc(without: $0) }
    if parts.count == one.potential.count {
      let mean = parts.reduce(0, +) / Double(parts.count)
      let spread = parts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let error = (spread * Double(parts.count - 1) / Double(parts.count)).squareRoot()
      let interval = try #require(check.aucInterval)
      let whole = try #require(check.auc)
      #expect(abs(interval.lowerBound - max(0, whole - 1.959_963_984_540_054 * error)) < 1e-9)
      #expect(abs(interval.upperBound - min(1, whole + 1.959_963_984_540_054 * error)) < 1e-9)
    } else {
      // Somebody is in all partnerships: without them there is nothing to compare.
      #expect(check.aucInterval == nil)
    }

    let shift = try #require(check.shift)
    func chance(_ potential: Int) -> Double {
      let raw = min(max(Double(potential), 0.5), 999.5) / 1000
      return 1 / (1 + exp(-(log(raw / (1 - raw)) + shift)))
    }
    #expect(abs(all.reduce(0) { $0 + chance($1.potential) } - Double(check.formed)) < 1e-6)
    let brier = all.reduce(0) { $0 + pow(($1.came ? 1 : 0) - chance($1.potential), 2) }
    let scored = try #require(check.brier)
    #expect(abs(scored - brier / Double(all.count)) < 1e-9)

    #expect(check.groups.reduce(0) { $0 + $1.pairs } == all.count)
    #expect(check.groups.reduce(0) { $0 + $1.formed } == check.formed)
    #expect(check.groups.count <= 5)
    let predicted = check.groups.map(\.predicted)
    #expect(predicted == predicted.sorted())
    let cut = all.map(\.potential).sorted(by: >)[(all.count + 9) / 10 - 1]
    #expect(check.highest.pairs == all.count { $0.potential >= cut })
    #expect(check.highest.formed == all.count { $0.potential >= cut && $0.came })
  }

  @Test func `a perfect order is 1, a reversed one 0, and a flat one a half`() {
    var potential = Potential(count: 4)
    (potential[0, 1], potential[2, 3]) = (400, 300)
    func auc(_ formed: [(Int, Int)]) -> Double? {
      ForecastCheck(potential, homes: Array(repeating: nil, count: 4), formed: formed).auc
    }
    #expect(auc([(0, 1), (3, 2), (1, 0)]) == 1)
    #expect(auc([(0, 2), (0, 3), (1, 2), (1, 3)]) == 0)
    let flat = ForecastCheck(
      Potential(count: 4), homes: Array(repeating: nil, count: 4), formed: [(0, 1)])
    #expect(flat.auc == 0.5)
  }

  @Test func `where most have one potential the others are still in few groups`() {
    var potential = Potential(count: 12)
    for other in 1..<12 { potential[0, other] = 10 * other }
    let check = ForecastCheck(
      potential, homes: Array(repeating: nil, count: 12), formed: [(0, 11), (3, 4)])
    #expect(check.pairs == 66 && check.groups.first?.pairs == 55)
    #expect(check.groups.count == 5 && check.groups.allSatisfy { $0.pairs > 1 })
  }

  @Test func `where nothing was formed nothing is said of it`() {
    let check = ForecastCheck(
      Potential(count: 5), homes: Array(repeating: nil, count: 5), formed: [])
    #expect(check.weight == .nothing && check.pairs == 10)
    #expect(check.auc == nil && check.brier == nil && check.aucInterval == nil)
    let nobody = ForecastCheck(Potential(count: 0), homes: [], formed: [])
    #expect(nobody.pairs == 0 && nobody.groups.isEmpty && nobody.highest == (0, 0))
  }

  // Figures of Newcombe (1998) and of any table of the method.
  @Test(arguments: [
    (0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (81, 263, 0.2553, 0.3662),
    (1, 29, 0.0061, 0.1718),
    (10, 10, 0.7225, 1.0),
  ])
  func `intervals are those of the table`(count: Int, all: Int, lowest: Double, highest: Double) {
    let interval = Proportion.interval(count, of: all)
    #expect(abs(interval.lowerBound - lowest) < 5e-5)
    #expect(abs(interval.upperBound - highest) < 5e-5)
  }

  @Test func `what sitting together added is asked of chance`() {
    // The lady tasting tea: all four of four right is one of 70 ways.
    let tea = SeatingCheck(togetherPairs: 4, togetherFormed: 4, apartPairs: 4, apartFormed: 0)
    #expect(abs(tea.chance - 1 / 70.0) < 1e-12)
    let even = SeatingCheck(togetherPairs: 4, togetherFormed: 0, apartPairs: 4, apartFormed: 0)
    #expect(even.chance == 1)
  }
}
