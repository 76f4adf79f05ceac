import ConveneCore
import ConveneFixtures
import ConveneValues
import ConveneWords
import Testing

struct RatingsTests {
  private func rating(
    _ application: String, _ reviewer: String, _ criterion: String, _ points: Int
  ) throws -> Rating {
    Rating(
      application: application, reviewer: reviewer, criterion: criterion, points: try Points(points)
    )
  }

  @Test func `a finding is the mean of those who could judge`() throws {
    let ratings = try Ratings(
      [
        rating("A-1", "R-2", "C1", 4), rating("A-1", "R-1", "C1", 3), rating("A-1", "R-3", "C1", 3),
        rating("A-1", "R-1", "C3", 0), rating("A-2", "R-1", "C2", 2),
      ], by: ScoringFixture.rubric([1, 1, 1]))
    #expect(ratings.applications == ["A-1", "A-2"])
    let findings = ratings.findings(on: "A-1")
    #expect(findings.map(\.mean) == [3_333_333, nil, 0])
    #expect(findings[0].ratings.map(\.reviewer) == ["R-1", "R-2", "R-3"])
    #expect(ratings.findings(on: "A-9").map(\.mean) == [nil, nil, nil])
  }

  @Test func `unknown criteria and ratings given twice are refused together`() throws {
    let refusal = #expect(throws: Refusal.self) {
      try Ratings(
        [
          rating("A-1", "R-1", "C1", 4), rating("A-1", "R-1", "C9", 4),
          rating("A-1", "R-1", "C1", 2),
        ], by: ScoringFixture.rubric([1, 0, 1]))
    }
    #expect(refusal?.code == "ratings-not-usable")
    #expect(
      refusal?.inEnglish.problems == [
        WordedProblem("rubric, C2", "has no weight between 1 and 1000"),
        WordedProblem("A-1, R-1, C9", "is on a criterion that the rubric does not have"),
        WordedProblem("A-1, R-1, C1", "was given more than once"),
      ])
  }
}
