import Testing

@testable import ConveneCore
@testable import ConveneValues

struct ReviewStatusTests {
  private static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private static func progress(
    _ application: Int, _ reviewer: Int, due: String? = nil, given: Bool = false, rated: Int = 0,
    unjudged: Int = 0
  ) throws -> ReviewProgress {
    ReviewProgress(
      entry: ReviewEntry(
        application: ScoringFixture.identifier(4, application),
        reviewer: ScoringFixture.identifier(7, reviewer)),
      application: "A-000\(application)", reviewer: "R-0\(reviewer)", due: try due.map(day),
      isGiven: given, rated: rated, unjudged: unjudged)
  }

  private static let reviewers = (1...2).map {
    ReviewerEntry(
      code: "R-0\($0)", person: ScoringFixture.identifier(7, $0), name: "Reader \($0) (invented)",
      email: "r\($0)@example.org", organisation: nil, topics: [], most: nil, account: nil)
  }

  @Test func `what is due today is not late, and what is given is not due`() throws {
    let reviews = [
      try Self.progress(1, 1, due: "2007-07-10", given: true, rated: 8),
      try Self.progress(2, 1, due: "2007-07-12", rated: 2),
      try Self.progress(3, 1, due: "2007-07-11", unjudged: 1),
      try Self.progress(1, 2, rated: 0),
    ]
    let status = ReviewStatus(
      of: Self.reviewers, reviews, applications: ["A-0001", "A-0002", "A-0003", "A-0004"],
      wanted: 2, on: try Self.day("2007-07-12"))
    let one = status.reviewers[0]
    #expect([one.assigned, one.given, one.begun, one.late] == [3, 1, 2, 1])
    #expect(one.due == (try Self.day("2007-07-11")))
    let other = status.reviewers[1]
    #expect([other.assigned, other.given, other.begun, other.late] == [1, 0, 0, 0])
    #expect(other.due == nil)
    #expect(status.lacking.map(\.code) == ["A-0002", "A-0003", "A-0004"])
    #expect(status.lacking.map(\.assigned) == [1, 1, 0])
  }

  @Test func `a reviewer is told of no application`() throws {
    let status = ReviewStatus(
      of: [Self.reviewers[0]], [try Self.progress(1, 1)], applications: nil, wanted: 3,
      on: try Self.day("2007-07-12"))
    #expect(status.lacking.isEmpty)
    #expect(status.reviewers.map(\.assigned) == [1])
  }

  @Test(arguments: [false, true])
  func `others' points show once one's own review is whole`(isGiven: Bool) throws {
    let ratings = try ["R-01", "R-02", "R-03"].enumerated().map { place, reviewer in
      Rating(
        application: "A-0001", reviewer: reviewer, criterion: "C1", points: try Points(place + 1))
    }
    let findings = ReviewFindings(
      of: "R-02", ratings,
      unjudged: [
        Unjudged(application: "A-0001", reviewer: "R-02", criterion: "C2"),
        Unjudged(application: "A-0001", reviewer: "R-03", criterion: "C1"),
      ], isGiven: isGiven, by: ScoringFixture.rubric([10, 20]))
    #expect(findings.lines.map(\.own?.value) == [2, nil])
    #expect(findings.lines.map(\.couldNotJudge) == [false, true])
    #expect(findings.lines[0].others.map(\.reviewer) == (isGiven ? ["R-01", "R-03"] : []))
    #expect(findings.lines[0].others.map(\.points.value) == (isGiven ? [1, 3] : []))
    #expect(findings.isGiven == isGiven)
  }

  @Test func `practice is met where the points are those of the reference`() throws {
    let practice = PracticeApplication(
      code: "X-01", text: [],
      marks: try ["C1", "C2", "C9"].map {
        PracticeApplication.Mark(criterion: $0, points: try Points(3), because: [:])
      })
    let marks = [
      PracticeMark(reviewer: "R-01", practice: "X-01", criterion: "C1", points: 3),
      PracticeMark(reviewer: "R-01", practice: "X-02", criterion: "C2", points: 3),
    ]
    let result = PracticeResult(practice, marks, of: ScoringFixture.rubric([10, 20]).criteria)
    #expect(result.lines.map(\.criterion.code) == ["C1", "C2"])
    #expect(result.lines.map(\.given) == [3, nil])
    #expect(result.compared == 1 && result.met == 1)
  }
}
