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
    let found = ReviewReliability(ratings, criteria: Self.rubric.criteria)
    #expect(found.leniency.map(\.reviewer) == ["R-01", "R-02", "R-03", "R-04"])
    #expect(found.leniency.map(\.compared) == [8, 8, 8, 0])
    #expect(found.leniency.map(\.hundredths) == [150, 0, -150, nil])
    #expect(found.lines.map(\.ratings) == [13, 12, 13])
    #expect(found.lines.map(\.criterion?.code) == ["C1", "C2", nil])
    // 13 reviews of five applications.
    #expect(found.typical == 3)
  }

  @Test func `a mark weighs its criterion, and nobody is judged by what was not given`() throws {
    let ratings = [
      try Self.rating(1, 1, 1, 4), try Self.rating(1, 1, 2, 0), try Self.rating(1, 2, 2, 1),
      try Self.rating(2, 1, 1, 2), try Self.rating(2, 2, 1, 2), try Self.rating(2, 2, 2, 4),
    ]
    let found = ReviewReliability(ratings, criteria: Self.rubric.criteria)
    let whole = try #require(found.lines.last)
    // Hundredths: (10·4 + 30·0) / 40 and 1; 2 and (10·2 + 30·4) / 40.
    let units = [[100, 100], [200, 350]]
    #expect(whole.single == Reliability.single(units))
    #expect(whole.alpha == Reliability.alpha(units, level: .interval))
    #expect(found.typical == 2)
    #expect(whole.mean == whole.single.map { Reliability.mean(of: 2, single: $0) })
  }

  @Test
  func `so many reviews are needed as make the mean reliable to six tenths, and not one less`()
    throws
  {
    let fixture = ScoringFixture(count: 40, seed: 9)
    let found = ReviewReliability(
      fixture.ratings.filter { $0.criterion == "C1" }, criteria: [fixture.rubric.criteria[0]])
    let (needed, single) = (try #require(found.needed), try #require(found.lines.last?.single))
    #expect(needed > 1)
    #expect(Reliability.mean(of: needed, single: single) >= 0.6)
    #expect(Reliability.mean(of: needed - 1, single: single) < 0.6)
  }

  @Test func `nothing is estimated where nothing was read twice`() throws {
    let found = ReviewReliability(
      [try Self.rating(1, 1, 1, 4), try Self.rating(2, 2, 1, 1)], criteria: Self.rubric.criteria)
    #expect(found.lines.map(\.single) == [nil, nil, nil])
    #expect(found.needed == nil)
    #expect(found.leniency.map(\.hundredths) == [nil, nil])
    let none = ReviewReliability([], criteria: Self.rubric.criteria)
    #expect(none.typical == 0 && none.leniency.isEmpty)
  }
}
