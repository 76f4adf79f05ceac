import Testing

@testable import ConveneCore
@testable import ConveneValues

struct ReviewerAgreementTests {
  /// Sixty applications, each read by three of five on two criteria; `change` spoils a mark.
  private static func agreement(
    _ seed: UInt64, _ change: (_ application: Int, _ reviewer: Int, _ points: Int) -> Int
  ) throws -> [ReviewerAgreement] {
    var random = SeededRandom(seed: seed)
    var ratings: [Rating] = []
    for application in 0..<60 {
      let quality = random.below(300)
      for place in 0..<3 {
        let reviewer = (application + place * (1 + application % 2)) % 5
        for criterion in 1...2 {
          let noise = random.below(160) - 80
          let points = max(0, min(4, (quality + noise + 100) / 100))
          ratings.append(
            Rating(
              application: "A-\(100 + application)", reviewer: "R-0\(reviewer + 1)",
              criterion: "C\(criterion)",
              points: try Points(change(application, reviewer, points))))
        }
      }
    }
    let found = ReviewReliability(
      try Ratings(ratings, by: ScoringFixture.rubric([10, 30])),
      on: Set(ratings.map(\.application)).sorted())
    return found.reviewers
  }

  @Test func `whoever spoils half of what others rank well is named, and nobody else`() throws {
    for seed in 1...10 as ClosedRange<UInt64> {
      let spoilt = try Self.agreement(seed) { application, reviewer, points in
        reviewer == 0 ? (application == 7 ? 4 : application % 2 == 0 ? 0 : points) : points
      }
      #expect(spoilt.filter(\.disagrees).map(\.reviewer) == ["R-01"])
      let least = spoilt.min { ($0.correlation ?? 0) < ($1.correlation ?? 0) }
      #expect(least?.reviewer == "R-01")
    }
  }

  @Test func `honest panels name hardly anybody, and a strict colleague is none who disagrees`()
    throws
  {
    var named = 0
    for seed in 1...40 as ClosedRange<UInt64> {
      named += try Self.agreement(seed) { $2 }.count(where: \.disagrees)
      let strict = try Self.agreement(seed) { $1 == 2 ? max(0, $2 - 1) : $2 }
      #expect(try #require(strict[2].leniency) < -40)
      named += strict.count(where: \.disagrees)
    }
    // One panel of twenty at most, by the test; there are eighty.
    #expect(named <= 8)
  }

  @Test func `where nobody else read the same nothing is said`() throws {
    let one = Rating(application: "A-1", reviewer: "R-01", criterion: "C1", points: try Points(2))
    let found = ReviewReliability(
      try Ratings([one], by: ScoringFixture.rubric([10, 30])), on: ["A-1"])
    #expect(
      found.reviewers == [
        ReviewerAgreement(
          reviewer: "R-01", shared: 0, leniency: nil, spread: nil, correlation: nil, chance: nil)
      ])
  }
}
