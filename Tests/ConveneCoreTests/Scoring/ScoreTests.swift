import ConveneCore
import ConveneSolvers
import ConveneValues
import Testing

struct ScoreTests {
  /// Random findings and partners of one application.
  private struct Case {
    var findings: [[Int]]
    let weights: [Int]
    let potentials: [Int]

    init(_ random: inout SeededRandom) {
      let criteria = 1 + random.below(5)
      findings = (0..<criteria).map { _ in
        (0..<random.below(4)).map { _ in random.below(5) }
      }
      findings[0].append(random.below(5))
      weights = findings.map { _ in 1 + random.below(40) }
      potentials = (0..<random.below(6)).map { _ in random.below(1001) }
    }

    func score(_ criteria: [Criterion], _ shares: Score.Weights = .standard) throws -> Score? {
      let given = try findings.indices.map { place in
        var criterion = criteria[place]
        criterion.weight = weights[place]
        return Ratings.Finding(
          criterion: criterion,
          ratings: try findings[place].map {
            Rating(
              application: "A", reviewer: "R", criterion: criterion.code, points: try Points($0))
          })
      }
      return Score(
        "A", findings: given,
        partners: potentials.map { BestPartners.Partner(code: "B", potential: $0) },
        weights: shares)
    }
  }

  private let criteria = ScoringFixture.rubric([1, 1, 1, 1, 1]).criteria

  @Test func `parts sum exactly to the total, and the total is what the formula says`() throws {
    var random = SeededRandom(seed: 1)
    for _ in 0..<1_000 {
      let sample = Case(&random)
      let score = try #require(try sample.score(criteria))
      var merit = 0.0
      var weight = 0.0
      for (points, share) in zip(sample.findings, sample.weights) where !points.isEmpty {
        merit += Double(share) * 25 * Double(points.reduce(0, +)) / Double(points.count)
        weight += Double(share)
      }
      let chance = 100 * (1 - sample.potentials.reduce(1.0) { $0 * (1 - Double($1) / 1000) })
      let total = 0.7 * merit / weight + 0.3 * chance
      guard score.parts.reduce(0, { $0 + $1.microPoints }) == score.total,
        score.parts.reduce(0, { $0 + $1.most }) == Score.hundredPoints,
        score.parts.allSatisfy({ 0...($0.most + 1) ~= $0.microPoints }),
        abs(Double(score.total) - 1_000_000 * total) < 15
      else {
        Issue.record("\(sample) gave \(score.total)")
        return
      }
    }
  }

  @Test func `a raised rating never lowers the total`() throws {
    var random = SeededRandom(seed: 2)
    var raised = 0
    for _ in 0..<300 {
      var sample = Case(&random)
      let shares = try Score.Weights(
        version: 1, merit: random.below(9), partnership: 1 + random.below(9),
        partners: 1 + random.below(5))
      let before = try #require(try sample.score(criteria, shares))
      let place = random.below(sample.findings.count)
      guard let one = sample.findings[place].indices.randomElement(using: &random),
        sample.findings[place][one] < 4
      else { continue }
      sample.findings[place][one] += 1
      let after = try #require(try sample.score(criteria, shares))
      raised += 1
      if after.total < before.total || after.merit < before.merit {
        Issue.record("\(sample) fell from \(before.total) to \(after.total)")
      }
    }
    #expect(raised > 112)
  }

  @Test func `the chance of a partner is that not all of five fail`() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<200 {
      let potentials = (0..<random.below(6)).map { _ in random.below(1001) }
      var some = 0.0
      for outcome in 1..<(1 << potentials.count) where !potentials.isEmpty {
        some += potentials.indices.reduce(1.0) { product, place in
          let one = Double(potentials[place]) / 1000
          return product * (outcome >> place & 1 == 1 ? one : 1 - one)
        }
      }
      #expect(abs(Double(PartnershipChance.of(potentials)) - 100_000_000 * some) < 1)
    }
    #expect(PartnershipChance.of([]) == 0)
    #expect(PartnershipChance.of([1000, 3]) == Score.hundredPoints)
    #expect(PartnershipChance.of([30]) == 3_000_000)
  }

  @Test func `a criterion nobody judged gives its weight to the others and is named`() throws {
    let findings = [[4, 2], [], [1]].enumerated().map { number, points in
      Ratings.Finding(
        criterion: ScoringFixture.rubric([2, 5, 1]).criteria[number],
        ratings: points.map {
          Rating(
            application: "A", reviewer: "R", criterion: "C\(number + 1)", points: try! Points($0))
        })
    }
    let score = try #require(
      Score("A", findings: findings, partners: [BestPartners.Partner(code: "B", potential: 200)]))
    // Two thirds of 75 points and a third of 25, at seven tenths; 20 in 100 at three tenths.
    #expect(score.merit == 58_333_333)
    #expect(score.chance == 20_000_000)
    #expect(score.total == 46_833_333)
    #expect(score.parts.map(\.microPoints) == [35_000_000, 5_833_333, 6_000_000])
    #expect(score.parts.map(\.most) == [46_666_667, 23_333_333, 30_000_000])
    #expect(score.missing == ["C2"])
    #expect(Score("A", findings: [findings[1]], partners: []) == nil)
  }

  @Test func `weights that cannot be used are refused`() throws {
    let refusal = #expect(throws: Refusal.self) {
      try Score.Weights(version: 2, merit: 0, partnership: 0, partners: 6)
    }
    #expect(refusal?.problems.map(\.at) == ["weights", "weights.partners"])
  }
}
