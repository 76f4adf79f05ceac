import Testing

@testable import ConveneCore
@testable import ConveneValues

struct RatingSlipTests {
  private static func slip(_ conflicts: [ConflictEntry] = []) -> RatingSlip {
    RatingSlip(
      applications: (1...2).map {
        ApplicationEntry(
          code: "A-000\($0)", id: ScoringFixture.identifier(4, $0),
          person: ScoringFixture.identifier(2, $0), organisation: nil)
      },
      reviewers: (1...2).map { reviewer($0) }, conflicts: conflicts)
  }

  private static func reviewer(_ number: Int) -> ReviewerEntry {
    ReviewerEntry(
      code: "R-0\(number)", person: ScoringFixture.identifier(7, number),
      name: "Reader \(number) (invented)", email: "r\(number)@example.org", organisation: nil,
      topics: [], most: nil, account: nil)
  }

  private static func review(_ application: Int, _ reviewer: Int) -> ReviewEntry {
    ReviewEntry(
      application: ScoringFixture.identifier(4, application),
      reviewer: ScoringFixture.identifier(7, reviewer))
  }

  private static func refusal(of slip: RatingSlip, toReviewer: Bool = false) -> Refusal? {
    #expect(throws: Refusal.self) { try slip.throwIfProblems(toReviewer: toReviewer) }
  }

  @Test func `each pair is taken in once, by its ids`() throws {
    var slip = Self.slip()
    for _ in 1...3 {
      slip.see("A-0002", "R-01")
      slip.see("A-0001", "R-02")
    }
    #expect(slip.reviews == [Self.review(2, 1), Self.review(1, 2)])
    #expect(slip.named.map(\.application) == ["A-0002", "A-0001"])
    #expect(slip.named.map(\.reviewer) == ["R-01", "R-02"])
    try slip.throwIfProblems(toReviewer: false)
  }

  @Test func `what is not here is told of each pair, criterion and answer`() throws {
    var slip = Self.slip()
    slip.see("A-0003", "R-01")
    slip.see("A-0001", "R-09")
    slip.check(["C9", "C1", "C10"], of: ScoringFixture.rubric([10, 20]))
    var application = Application(
      id: ScoringFixture.identifier(4, 1), code: "A-0001", person: ScoringFixture.identifier(2, 1),
      topics: ["a"])
    application.offers = [
      Offer(
        answer: 4, asset: .funding, topic: "a", countries: [], size: .medium, evidence: .asserted)
    ]
    slip.check(
      [
        Rating(
          application: "A-0001", reviewer: "R-01", criterion: "C1", points: try Points(3),
          answers: [4, 5])
      ], against: [application])
    let refusal = Self.refusal(of: slip)
    #expect(refusal?.code == "ratings-not-usable")
    #expect(
      refusal?.problems == [
        .reviewNotHere(at: "A-0003, R-01"), .reviewNotHere(at: "A-0001, R-09"),
        .notInRubric(at: "C10"), .notInRubric(at: "C9"),
        .notAnAnswerHere(at: "A-0001, R-01, C1", answer: "5"),
      ])
  }

  @Test func `a conflict is told to the secretariat, and to a reviewer no more than a no`() {
    let conflict = ConflictEntry(
      entry: Self.review(1, 2),
      conflict: Conflict(
        application: "A-0001", reviewer: "R-02", kind: .colleague, note: "Institute (invented)"))
    var slip = Self.slip([conflict])
    slip.see("A-0001", "R-01")
    slip.see("A-0001", "R-02")
    let told = Self.refusal(of: slip)
    #expect(told?.code == "conflict-of-interest")
    #expect(
      told?.problems == [.conflictColleague(at: "A-0001, R-02", note: "Institute (invented)")])
    let hidden = Self.refusal(of: slip, toReviewer: true)
    #expect(hidden?.code == "ratings-not-usable")
    #expect(hidden?.problems == [.reviewNotHere(at: "A-0001, R-02")])
  }

  @Test func `later words replace earlier ones on the same criterion alone`() throws {
    func rating(_ criterion: String, _ points: Int, _ answers: [Int] = []) throws -> Rating {
      Rating(
        application: "A-0001", reviewer: "R-01", criterion: criterion, points: try Points(points),
        answers: answers)
    }
    var points = ReviewPoints(
      [try rating("C1", 2), try rating("C2", 4, [1, 7])],
      [Unjudged(application: "A-0001", reviewer: "R-01", criterion: "C3")])
    #expect(
      points["A-0001", "R-01"] == [
        "C1": "2", "C2": "4 resting on answers 1 7", "C3": "cannot judge",
      ])
    #expect(points["A-0001", "R-02"] == [:])
    points.merge(
      [try rating("C3", 0)], [Unjudged(application: "A-0001", reviewer: "R-01", criterion: "C1")])
    #expect(
      points["A-0001", "R-01"] == [
        "C1": "cannot judge", "C2": "4 resting on answers 1 7", "C3": "0",
      ])
  }

  @Test func `codes of those who join go on from the highest`() {
    #expect([ReviewerEntry]().codes(after: 2) == ["R-01", "R-02"])
    #expect([Self.reviewer(2), Self.reviewer(8)].codes(after: 3) == ["R-09", "R-10", "R-11"])
    #expect([Self.reviewer(2)].codes(after: 0) == [])
  }
}
