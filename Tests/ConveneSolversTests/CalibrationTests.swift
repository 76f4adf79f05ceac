import ConveneFixtures
import ConveneSolvers
import ConveneValues
import Testing

struct CalibrationTests {
  /// The mock panel and expected ranks of snsf-data/ERforResearch; grades, 1 best to 6.
  @Test func `expected ranks of the mock panel are as published`() throws {
    let text = String(
      decoding: try TestFile.fixture("review/snsf-mock-panel.csv"), as: UTF8.self)
    let rows = text.split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",") }
    let marks = rows.enumerated().map { place, row in
      Calibration.Mark(unit: place / 5, reviewer: place % 5, points: -(Double(row[2]) ?? .nan))
    }
    let published = stride(from: 0, to: 75, by: 5).map { Double(rows[$0][3]) ?? .nan }
    let ranks = try #require(Calibration.Posterior(marks, units: 15, reviewers: 5)).expectedRanks
    for (rank, published) in zip(ranks, published) {
      #expect(abs(Double(rank) / 1000 - published) < 0.08)
    }
    #expect(abs(ranks.reduce(0, +) - 120_000) <= 15)
  }

  @Test func `draws have the expected ranks on average and are the same for a seed`() throws {
    let posterior = try #require(
      Calibration.Posterior(sample(seed: 2, leniency: 0.5), units: 30, reviewers: 5))
    var sums = [Int](repeating: 0, count: 30)
    var first: [Double] = []
    posterior.draw(4000, seed: 7) { values in
      if first.isEmpty { first = values }
      for (rank, unit) in values.indices.sorted(by: { values[$0] > values[$1] }).enumerated() {
        sums[unit] += rank + 1
      }
    }
    for (sum, expected) in zip(sums, posterior.expectedRanks) {
      #expect(abs(Double(sum) / 4000 - Double(expected) / 1000) < 0.6)
    }
    posterior.draw(1, seed: 7) { #expect($0 == first) }
  }

  @Test func `a reviewer who gives everybody three points more moves no expected rank`() throws {
    let fair = sample(seed: 1, leniency: 0.3)
    let lenient = fair.map {
      Calibration.Mark(
        unit: $0.unit, reviewer: $0.reviewer, points: $0.points + ($0.reviewer == 0 ? 3 : 0))
    }
    let ranks = try [fair, lenient].map {
      try #require(
        Calibration.Posterior(
          $0, units: 30, reviewers: 5, leniency: Calibration.Posterior.unknownLeniency)
      ).expectedRanks
    }
    #expect(zip(ranks[0], ranks[1]).allSatisfy { abs($0 - $1) < 500 })
  }

  @Test func `equal marks give equal ranks in the middle`() throws {
    let equal = (0..<3).flatMap { unit in
      (0..<2).map { Calibration.Mark(unit: unit, reviewer: $0, points: 3) }
    }
    let posterior = try #require(Calibration.Posterior(equal, units: 3, reviewers: 2))
    #expect(posterior.expectedRanks == [2000, 2000, 2000])
    #expect(Calibration.Posterior(equal, units: 3, reviewers: 1) == nil)
    let two = [Calibration.Mark(unit: 0, reviewer: 0, points: 4)]
    let pair = try #require(Calibration.Posterior(two, units: 2, reviewers: 2)).expectedRanks
    #expect(pair.reduce(0, +) == 3000 && pair[0] <= pair[1])
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
    let separate = try #require(Calibration(apart, units: 8, reviewers: 4))
    #expect(separate.groups == [[0, 1], [2, 3]] && !separate.isConnected)
    #expect(separate.thin == [])
    let few = try #require(Calibration(Array(apart.prefix(9)), units: 8, reviewers: 4))
    #expect(few.thin == [2, 3] && few.leniency[2] == 0)
    #expect(Calibration(Array(apart.prefix(3)), units: 8, reviewers: 4) == nil)
  }
}
