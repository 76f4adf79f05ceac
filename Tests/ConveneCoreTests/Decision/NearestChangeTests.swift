import Testing

@testable import ConveneCore
@testable import ConveneSolvers
@testable import ConveneValues

/// What is said of changes is tried: the marks are changed so, and everything is decided anew.
struct NearestChangeTests {
  private static func trial(_ draw: DecisionDraw) throws -> DecisionTrial {
    DecisionTrial(
      draw.signed(), by: draw.judgement, draw.fixture.ratings, floors: draw.floors,
      kept: Assessment(
        ratings: "", answers: "",
        candidates: draw.ranking.entries.map { entry in
          Assessment.Candidate(
            application: entry.code,
            identity: Assessment.Identity(
              name: "", names: [:], organisation: "", organisationNames: [:],
              country: draw.fixture.people[0].country, sector: nil,
              floors: draw.floors.filter { draw.members(of: $0).contains(entry.code) }
                .map(\.name), groups: []),
            score: nil, sureness: nil, outcome: .selected, reason: nil, position: nil, choice: nil)
        }, absences: [],
        reviewing: Assessment.Agreement(single: nil, mean: nil, alpha: nil, reviewsEach: 0),
        cohort: Assessment.Network(sectors: [], potential: Potential(count: 0)),
        highestScores: Assessment.Network(sectors: [], potential: Potential(count: 0))),
      limits: DecisionDraw.limits, iterations: DecisionDraw.iterations)
  }

  /// The selected by marks, by the ways that decide a meeting and no other.
  private static func selected(_ draw: DecisionDraw, by ratings: [Rating], seed: UInt64) throws
    -> Set<String>
  {
    let again = try DecisionDraw(14, places: 5, seed: seed) { $0.ratings = ratings }
    return Set(again.decisions.filter { $0.outcome == .selected }.map(\.code))
  }

  @Test func `the change that is named changes the seat, and one point less does not`() throws {
    var (found, none) = (0, 0)
    for seed in 1...3 as ClosedRange<UInt64> {
      let draw = try DecisionDraw(14, places: 5, seed: seed)
      let trial = try Self.trial(draw)
      let before = Set(draw.decisions.filter { $0.outcome == .selected }.map(\.code))
      for code in draw.cohort.codes.enumerated().filter({ $0.offset % 3 == 0 }).map(\.element) {
        guard let change = try trial.nearestChange(of: code) else {
          none += 1
          continue
        }
        found += 1
        let after = try Self.selected(draw, by: trial.rated(change), seed: seed)
        #expect(after.contains(code) != before.contains(code))
        guard change.steps > 1 else { continue }
        let finding = try #require(
          draw.judgement.ratings.findings(on: code).first {
            $0.criterion.code == change.criterion
          })
        let nearly = DecisionTrial.changes(
          of: finding, on: code, isUp: !before.contains(code))[change.steps - 2]
        let same = try Self.selected(draw, by: trial.rated(nearly), seed: seed)
        #expect(same.contains(code) == before.contains(code))
      }
    }
    #expect(found > 2 && found + none > 10)
  }

  @Test func `where nothing is named the best points on one criterion change nothing`() throws {
    let draw = try DecisionDraw(14, places: 5, seed: 1)
    let trial = try Self.trial(draw)
    let before = Set(draw.decisions.filter { $0.outcome == .selected }.map(\.code))
    let last = try #require(draw.cohort.codes.last)
    guard try trial.nearestChange(of: last) == nil else { return }
    for criterion in draw.fixture.rubric.criteria.map(\.code) {
      let raised = try draw.fixture.ratings.map { rating in
        var rating = rating
        if rating.application == last, rating.criterion == criterion {
          rating.points = try Points(4)
        }
        return rating
      }
      #expect(try Self.selected(draw, by: raised, seed: 1).contains(last) == before.contains(last))
    }
  }

  @Test func `of a decision that does not come out again nothing is said`() throws {
    let draw = try DecisionDraw(14, places: 5, seed: 2)
    let trial = DecisionTrial(
      draw.signed(), by: draw.judgement,
      draw.fixture.ratings.filter { $0.application != draw.cohort.codes[0] }, floors: draw.floors,
      kept: Assessment(
        ratings: "", answers: "", candidates: [], absences: [],
        reviewing: Assessment.Agreement(single: nil, mean: nil, alpha: nil, reviewsEach: 0),
        cohort: Assessment.Network(sectors: [], potential: Potential(count: 0)),
        highestScores: Assessment.Network(sectors: [], potential: Potential(count: 0))),
      limits: DecisionDraw.limits, iterations: DecisionDraw.iterations)
    let refusal = #expect(throws: Refusal.self) {
      try trial.nearestChange(of: draw.cohort.codes[1])
    }
    #expect(refusal?.code == "decision-not-tried")
  }
}

/// Why one stands before another, from the parts of both.
struct ScoreComparisonTests {
  @Test func `whoever has the better rank stands before, and the parts sum to the difference`()
    throws
  {
    let fixture = ScoringFixture(count: 20, seed: 5)
    let entries = fixture.rankingInHand(try fixture.judgement()).entries
    for one in entries {
      for other in entries where one.code != other.code {
        let comparison = ScoreComparison(one, other)
        let first = one.score.rank < other.score.rank ? one : other
        #expect(comparison.first.code == first.code)
        #expect(
          comparison.differences.map(\.microPoints).reduce(0, +)
            == comparison.first.total - comparison.other.total)
        #expect(comparison == ScoreComparison(other, one))
        let sizes = comparison.inFavour.map(\.microPoints)
        #expect(sizes == sizes.sorted(by: >) && sizes.allSatisfy { $0 > 0 })
        #expect(comparison.ground == .total || comparison.first.total == comparison.other.total)
      }
    }
  }

  @Test func `equals stand by merit, then by code`() {
    func entry(_ code: String, _ total: Int, _ merit: Int) -> RankingEntry {
      RankingEntry(
        score: ScoreEntry(
          application: ScoringFixture.identifier(4, 1), rank: 1, total: total, merit: merit,
          parts: []),
        code: code, status: "", person: ScoringFixture.identifier(2, 1))
    }
    let byMerit = ScoreComparison(entry("A-0001", 5, 3), entry("A-0002", 5, 4))
    #expect(byMerit.ground == .merit && byMerit.first.code == "A-0002")
    let byCode = ScoreComparison(entry("A-0002", 5, 4), entry("A-0001", 5, 4))
    #expect(byCode.ground == .code && byCode.first.code == "A-0001")
  }
}

/// What the best room is, beside the best scores.
struct BestRoomTests {
  @Test func `the best scores alone form fewer partnerships than the best cohort`() throws {
    // The three best bring money, and nobody needs money of whom who has it.
    var potential = Potential(count: 6)
    for one in 0..<3 { for other in 3..<6 { potential[one, other] = 300 } }
    let problem = SelectionProblem(
      values: [80, 78, 76, 60, 58, 56], potential: potential, choose: 3)
    let answer = try problem.solve(seed: 1, budget: SearchBudget(iterations: 1000))
    #expect(potential.total(within: [0, 1, 2]) == 0)
    #expect(answer.chosen == [0, 1, 3] && answer.isProved)
    #expect(potential.total(within: answer.chosen) == 600)
  }
}
