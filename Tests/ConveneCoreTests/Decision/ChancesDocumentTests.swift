import ConveneSolvers
import Testing

@testable import ConveneCore
@testable import ConveneValues

/// `docs/chances.md` is complete: somebody who wrote a program from that page alone arrives at the same
/// chances.
struct ChancesDocumentTests {
  private struct Told: Encodable {
    struct Ranked: Encodable {
      let code: String
      let total, merit, chance: Int
      /// By criterion, ascending.
      let points: [[Int]]
      let marks: [String: Double]
    }
    let applications: [Ranked]
    let places, draws: Int
  }

  @Test(arguments: [5, 23] as [UInt64])
  func `another program, written from the page alone, gives equal chances`(seed: UInt64) throws {
    let fixture = ScoringFixture(count: 24, seed: seed)
    let ranking = try fixture.ranking()
    let ratings = try Ratings(fixture.ratings, by: fixture.rubric)
    var limits = DecisionLimits()
    limits.draws = 400
    let outlook = try Outlook(
      of: try OpenSeats(8, among: ranking, floors: []), ranking: ranking, ratings: ratings,
      limits: limits, seed: 1)
    let codes = ranking.scores.map(\.application)
    let sheet = ReviewMarks(ratings, on: codes)
    let told = Told(
      applications: ranking.scores.enumerated().map { place, score in
        Told.Ranked(
          code: score.application, total: score.total, merit: score.merit, chance: score.chance,
          points: ratings.findings(on: score.application).map { finding in
            finding.ratings.map(\.points.value).sorted()
          },
          marks: Dictionary(
            sheet.marks.filter { $0.unit == place }
              .map { (sheet.reviewers[$0.reviewer], $0.points) }, uniquingKeysWith: { $1 }))
      }, places: 8, draws: limits.draws)
    let answer = try PythonProgram("Tests/Fixtures/score/chances.py")
      .answer([String: Int].self, to: told)
    #expect(answer.count == 24)
    for standing in outlook.standings {
      let selected = try #require(answer[standing.application])
      #expect(standing.chance == (1000 * selected).over(limits.draws), "\(standing.application)")
      #expect(standing.verdict == limits.verdict(selected, of: limits.draws))
    }
    #expect(Set(outlook.standings.map(\.verdict)).count > 1)
  }
}
