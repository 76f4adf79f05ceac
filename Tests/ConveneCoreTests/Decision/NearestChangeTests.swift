import Testing

@testable import ConveneCore
@testable import ConveneSolvers
@testable import ConveneValues

struct NearestChangeTests {
  @Test func `the nearest change suffices, and one point fewer never does`() throws {
    var fixture = ScoringFixture(count: 12, seed: 6)
    fixture.ratings.removeAll { $0.application == "A-0003" && $0.criterion == "C2" }
    let ranking = try fixture.ranking()
    let ratings = try Ratings(fixture.ratings, by: fixture.rubric)
    for score in ranking.scores {
      let findings = ratings.findings(on: score.application)
      for other in ranking.scores where other.total != score.total {
        let line = other.total
        let change = score.nearestChange(to: line, findings: findings)
        let all = try slow(score, findings, isUp: line > score.total) { changed in
          line > score.total ? changed >= line : changed < line
        }
        #expect(change?.steps == all.map(\.steps).min())
        if let change {
          #expect(all.contains { $0.criterion == change.criterion && $0.steps == change.steps })
          #expect(change.isMissing == (score.application == "A-0003" && change.criterion == "C2"))
        }
      }
    }
  }

  /// Every change of one criterion, by scoring anew; steps are single points.
  private func slow(
    _ score: Score, _ findings: [Ratings.Finding], isUp: Bool, suffices: (Int) -> Bool
  ) throws -> [(criterion: String, steps: Int)] {
    var found: [(criterion: String, steps: Int)] = []
    for (place, finding) in findings.enumerated() {
      var points = finding.ratings.map(\.points.value)
      if points.isEmpty {
        guard isUp else { continue }
        points = [0]
      }
      var steps = 0
      while let at = points.firstIndex(where: { isUp ? $0 < 4 : $0 > 0 }) {
        points[at] += isUp ? 1 : -1
        steps += 1
        var changed = findings
        changed[place] = Ratings.Finding(
          criterion: finding.criterion,
          ratings: try points.enumerated().map { number, points in
            Rating(
              application: score.application, reviewer: "R-\(number)",
              criterion: finding.criterion.code, points: try Points(points))
          })
        let again = Score(score.application, findings: changed, partners: score.partners)
        if suffices(again?.total ?? 0) { found.append((finding.criterion.code, steps)) }
      }
    }
    return found
  }

  @Test func `at the turning point the best cohort changes, and not before`() throws {
    for seed in 1...12 as ClosedRange<UInt64> {
      var random = SeededRandom(seed: seed)
      var potential = Potential(count: 9)
      for one in 0..<9 { for other in 0..<one { potential[one, other] = random.below(60) } }
      var problem = SelectionProblem(
        values: (0..<9).map { _ in random.below(100) }, potential: potential, choose: 4)
      problem.rules = [Rule(name: "two", members: [0, 1, 2, 3], lowest: 2, highest: 4)]
      let best = bestCohorts(problem)
      let chosen = try #require(best.first)
      for person in 0..<9 {
        guard let point = problem.turningPoint(of: person, in: chosen) else { continue }
        var changed = problem
        let isIn = chosen.contains(person)
        changed.values[person] = isIn ? point - 1 : point
        let cohorts = bestCohorts(changed)
        #expect(!cohorts.isEmpty && cohorts.allSatisfy { $0.contains(person) != isIn })
        // The exchange the point is made of does not pay a step earlier.
        changed.values[person] = isIn ? point : point - 1
        for other in 0..<9 where chosen.contains(other) != isIn {
          let (coming, going) = isIn ? (other, person) : (person, other)
          let cohort = (chosen.filter { $0 != going } + [coming]).sorted()
          guard problem.broken(by: cohort).isEmpty else { continue }
          #expect(changed.objective(of: cohort) <= changed.objective(of: chosen))
        }
      }
    }
  }

  private func bestCohorts(_ problem: SelectionProblem) -> [[Int]] {
    var best: [[Int]] = []
    var most = Int.min
    for bits in 0..<512 where bits.nonzeroBitCount == 4 {
      let chosen = (0..<9).filter { bits >> $0 & 1 == 1 }
      guard problem.broken(by: chosen).isEmpty else { continue }
      let worth = problem.objective(of: chosen)
      if worth > most {
        most = worth
        best = []
      }
      if worth == most { best.append(chosen) }
    }
    return best
  }

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
