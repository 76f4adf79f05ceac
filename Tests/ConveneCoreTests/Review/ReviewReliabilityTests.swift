import Testing

@testable import ConveneCore
@testable import ConveneValues

struct ReviewReliabilityTests {
  private static let rubric = ScoringFixture.rubric([10, 30])

  private static func rating(_ application: Int, _ reviewer: Int, _ criterion: Int, _ points: Int)
    throws -> Rating
  {
    Rating(
      application: "A-000\(application)", reviewer: "R-0\(reviewer)", criterion: "C\(criterion)",
      points: try Points(points))
  }

  private static func reliability(_ ratings: [Rating]) throws -> ReviewReliability {
    ReviewReliability(
      try Ratings(ratings, by: rubric), on: Set(ratings.map(\.application)).sorted())
  }

  @Test func `leniency is the mean distance to others on the same places`() throws {
    var ratings: [Rating] = []
    for application in 1...4 {
      for criterion in 1...2 {
        ratings += [
          try Self.rating(application, 1, criterion, 3),
          try Self.rating(application, 2, criterion, 2),
          try Self.rating(application, 3, criterion, 1),
        ]
      }
    }
    // Nobody else read what the fourth did.
    ratings.append(try Self.rating(5, 4, 1, 4))
    let found = try Self.reliability(ratings)
    #expect(found.reviewers.map(\.reviewer) == ["R-01", "R-02", "R-03", "R-04"])
    #expect(found.reviewers.map(\.shared) == [4, 4, 4, 0])
    #expect(found.reviewers.map(\.leniency) == [150, 0, -150, nil])
    #expect(found.lines.map(\.ratings) == [13, 12, 13])
    #expect(found.lines.map(\.criterion?.code) == ["C1", "C2", nil])
    // 13 reviews of five applications.
    #expect(found.typical == 3 && found.reviewsEach == 260)
  }

  @Test func `a mark weighs its criterion, and nobody is judged by what was not given`() throws {
    let ratings = [
      try Self.rating(1, 1, 1, 4), try Self.rating(1, 1, 2, 0), try Self.rating(1, 2, 2, 1),
      try Self.rating(2, 1, 1, 2), try Self.rating(2, 2, 1, 2), try Self.rating(2, 2, 2, 4),
    ]
    let found = try Self.reliability(ratings)
    // Hundredths: (10·4 + 30·0) / 40 and 1; 2 and (10·2 + 30·4) / 40.
    let units = [[100, 100], [200, 350]]
    #expect(found.alpha == Reliability.alpha(units, level: .interval))
    #expect(found.typical == 2)
    #expect(found.mean == found.single.map { Reliability.mean(of: 2, single: $0) })
  }

  @Test func `criteria of different level are no agreement of reviewers`() throws {
    var random = SeededRandom(seed: 5)
    let ratings = try (0..<60).flatMap { application in
      try (1...3).flatMap { reviewer in
        [
          Rating(
            application: "A-\(100 + application)", reviewer: "R-0\(reviewer)", criterion: "C1",
            points: try Points(random.below(2))),
          Rating(
            application: "A-\(100 + application)", reviewer: "R-0\(reviewer)", criterion: "C2",
            points: try Points(3 + random.below(2))),
        ]
      }
    }
    let found = try Self.reliability(ratings)
    #expect(abs(try #require(found.alpha)) < 0.2)
    #expect(try #require(found.single) < 0.2)
  }

  @Test
  func `so many reviews are needed as make the mean reliable to six tenths, and not one less`()
    throws
  {
    let fixture = ScoringFixture(count: 40, seed: 9)
    let found = ReviewReliability(
      try Ratings(
        fixture.ratings.filter { $0.criterion == "C1" }, by: ScoringFixture.rubric([10])),
      on: fixture.applications.map(\.code))
    let (needed, single) = (try #require(found.needed), try #require(found.single))
    #expect(needed > 1)
    #expect(Reliability.mean(of: needed, single: single) >= 0.6)
    #expect(Reliability.mean(of: needed - 1, single: single) < 0.6)
  }

  @Test func `nothing is estimated where nothing was read twice`() throws {
    let found = try Self.reliability(
      [try Self.rating(1, 1, 1, 4), try Self.rating(2, 2, 1, 1)])
    #expect(found.lines.map(\.alpha) == [nil, nil, nil])
    #expect(found.single == nil && found.needed == nil)
    #expect(found.reviewers.map(\.leniency) == [nil, nil])
    let none = try Self.reliability([])
    #expect(none.typical == 0 && none.reviewers.isEmpty)
  }
}
