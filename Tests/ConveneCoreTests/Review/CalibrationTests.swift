import ConveneCore
import Testing

struct CalibrationTests {
  /// The mock panel of snsf-data/ERforResearch (MIT licence): five grades each, 1 best to 6.
  private let grades = [
    "11125", "11226", "12135", "13215", "12235", "13145", "12345", "15225",
    "13435", "14255", "23445", "24355", "25446", "23466", "25546",
  ]
  private let published = [
    2.44, 4.06, 4.09, 4.12, 5.08, 6.19, 7.34, 7.26, 8.43, 9.42, 10.4, 11.4, 13.0, 13.0, 13.7,
  ]

  private var marks: [Calibration.Mark] {
    grades.enumerated().flatMap { unit, row in
      row.compactMap(\.wholeNumberValue).enumerated().map { reviewer, grade in
        Calibration.Mark(unit: unit, reviewer: reviewer, points: Double(-grade))
      }
    }
  }

  @Test func `expected ranks of the mock panel are as published`() throws {
    let ranks = try #require(Calibration.expectedRanks(marks, units: 15, reviewers: 5))
    for (rank, published) in zip(ranks, published) {
      #expect(abs(Double(rank) / 1000 - published) < 0.1)
    }
    #expect(abs(ranks.reduce(0, +) - 120_000) <= 15)
  }

  @Test func `equal marks give equal ranks in the middle`() throws {
    let equal = (0..<3).flatMap { unit in
      (0..<2).map { Calibration.Mark(unit: unit, reviewer: $0, points: 3) }
    }
    #expect(Calibration.expectedRanks(equal, units: 3, reviewers: 2) == [2000, 2000, 2000])
    #expect(Calibration.expectedRanks(equal, units: 3, reviewers: 1) == nil)
  }

  /// Quality, leniency and chance drawn with deviations 1.1, .5 and 1.1, three marks each.
  private func sample(seed: UInt64, leniency: Double) -> [Calibration.Mark] {
    var random = SeededRandom(seed: seed)
    func normal(_ deviation: Double) -> Double {
      let sum = (0..<12).reduce(0) { total, _ in total + random.below(1_000_000) }
      return (Double(sum) / 1_000_000 - 6) * deviation
    }
    let quality = (0..<30).map { _ in normal(1.1) }
    let lean = (0..<5).map { _ in normal(leniency) }
    return quality.indices.flatMap { unit in
      random.sample(Array(lean.indices), 3).map { reviewer in
        Calibration.Mark(
          unit: unit, reviewer: reviewer,
          points: 2 + quality[unit] + lean[reviewer] + normal(1.1))
      }
    }
  }

  @Test func `variances are recovered`() throws {
    var sums = (quality: 0.0, leniency: 0.0, chance: 0.0)
    for seed in 0..<3 as Range<UInt64> {
      let marks = sample(seed: seed, leniency: 0.5)
      let found = try #require(Calibration(marks, units: 30, reviewers: 5)).variances
      sums.quality += found.quality / 3
      sums.leniency += found.leniency / 3
      sums.chance += found.chance / 3
    }
    #expect(abs(sums.quality / 1.21 - 1) < 0.3)
    #expect(abs(sums.leniency / 0.25 - 1) < 0.5)
    #expect(abs(sums.chance / 1.21 - 1) < 0.3)
  }

  @Test func `an extremely lenient reviewer is seen through`() throws {
    let fair = sample(seed: 1, leniency: 0)
    let lenient = fair.map { mark in
      Calibration.Mark(
        unit: mark.unit, reviewer: mark.reviewer,
        points: mark.points + (mark.reviewer == 0 ? 3 : 0))
    }
    let before = try #require(Calibration(fair, units: 30, reviewers: 5))
    let after = try #require(Calibration(lenient, units: 30, reviewers: 5))
    #expect(after.leniency.indices.max { after.leniency[$0] < after.leniency[$1] } == 0)
    #expect(abs(Double(after.leniency[0]) / 1_000_000 - 2.6) < 0.4)
    let raw = { (marks: [Calibration.Mark]) in
      (0..<30).map { unit in
        let own = marks.filter { $0.unit == unit }
        return Int(1_000_000 * own.reduce(0) { $0 + $1.points } / Double(own.count))
      }
    }
    let unfairness = { (one: [Int], other: [Int]) in
      let shifts = zip(one, other).map { $1 - $0 }.sorted()
      return shifts[29] - shifts[0]
    }
    #expect(unfairness(raw(fair), raw(lenient)) == 1_000_000)
    #expect(unfairness(before.points, after.points) < 200_000)
  }

  @Test func `the order of marks does not matter, and panels that never meet are told`() throws {
    let marks = sample(seed: 3, leniency: 0.5)
    var random = SeededRandom(seed: 4)
    let one = try #require(Calibration(marks, units: 30, reviewers: 5))
    let other = try #require(
      Calibration(random.sample(marks, marks.count), units: 30, reviewers: 5))
    #expect(one.points == other.points && one.variances == other.variances)
    #expect(one.isConnected)
    let apart = (0..<8).flatMap { unit in
      (0..<2).map {
        Calibration.Mark(unit: unit, reviewer: $0 + unit / 4 * 2, points: Double(unit % 5))
      }
    }
    #expect(try #require(Calibration(apart, units: 8, reviewers: 4)).isConnected == false)
    #expect(Calibration(Array(apart.prefix(3)), units: 8, reviewers: 4) == nil)
  }
}
