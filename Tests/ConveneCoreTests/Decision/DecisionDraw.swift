import Foundation

@testable import ConveneCore
@testable import ConveneSolvers
@testable import ConveneValues

/// An invented meeting with what the program proposes, and where everybody stands since.
struct DecisionDraw {
  let fixture: ScoringFixture
  let judgement: Judgement
  let ranking: RankingInHand
  let floors: [Floor]
  let cohort: Cohort
  let proposal: Proposal
  let decisions: [DecisionEntry]

  static let iterations = 5000
  static let limits: DecisionLimits = {
    var limits = DecisionLimits()
    limits.draws = 200
    return limits
  }()

  /// - Parameter asked: floors by name, attribute, values and how many; three of countries otherwise.
  init(
    _ count: Int, places: Int, seed: UInt64, reviewers: Int = 3,
    floors asked: [(String, Floor.Attribute, [String], Int)]? = nil,
    change: (inout ScoringFixture) -> Void = { _ in }
  ) throws {
    var fixture = ScoringFixture(count: count, seed: seed, reviewers: reviewers)
    change(&fixture)
    self.fixture = fixture
    judgement = try fixture.judgement()
    let ranking = fixture.rankingInHand(judgement)
    self.ranking = ranking
    let countries: [(String, Floor.Attribute, [String], Int)] = [
      ("here", .country, ["LB", "JO", "EG"], places / 3), ("far", .country, ["FR", "OM"], 2),
      ("rare", .country, ["YE"], 1),
    ]
    floors = (asked ?? countries).map { name, attribute, values, lowest in
      var floor = Floor(name: name, title: [:], attribute: attribute, values: values, lowest: 0)
      floor.lowest = min(lowest, ranking.entries.count { ranking.counts($0, for: floor) })
      return floor
    }
    let pairs = try judgement.pairs()
    let number = Dictionary(
      uniqueKeysWithValues: pairs.profiles.enumerated().map { ($1.code, $0) })
    cohort = try Cohort(
      ranking, floors: floors, places: places,
      potential: pairs.potential.restricted(to: ranking.scored.compactMap { number[$0.code] }))
    proposal = try Proposal(
      of: cohort, by: judgement, limits: Self.limits, seed: 1, iterations: Self.iterations)
    decisions = proposal.decisions(outside: [])
  }

  func members(of floor: Floor) -> Set<String> {
    Set(ranking.entries.filter { ranking.counts($0, for: floor) }.map(\.code))
  }

  func missing(_ seated: Set<String>) -> [Int] {
    floors.map { max(0, $0.lowest - members(of: $0).intersection(seated).count) }
  }

  func signed(
    _ status: [String: Application.Status] = [:], order: WaitingOrder = .worth
  ) -> SelectionInHand {
    let standings = proposal.standings.map { standing in
      var standing = standing
      let code = ranking.entries.first { $0.score.application == standing.application }?.code ?? ""
      standing.floors = floors.filter { members(of: $0).contains(code) }.map(\.name)
      return standing
    }
    return SelectionInHand(
      SelectionEntry(
        id: ScoringFixture.identifier(6, 0), scoring: ranking.scoring.id, seed: 1, objective: 0,
        bound: nil, cohortPotential: 0, topNPotential: 0,
        proposedAt: Date(timeIntervalSince1970: 0), waitingOrder: order),
      decisions.map {
        DecisionEntry(
          application: $0.application, outcome: $0.outcome, reason: $0.reason,
          position: $0.position, code: $0.code, person: $0.person,
          status: status[$0.code] ?? $0.outcome)
      }, ranking: ranking, standings: standings, choices: [], floors: floors)
  }

  func line(_ selection: SelectionInHand) throws -> WaitingLine {
    let number = Dictionary(uniqueKeysWithValues: cohort.codes.enumerated().map { ($1, $0) })
    return try selection.waitingLine(
      floors: floors,
      potential: cohort.problem.potential.restricted(
        to: selection.present(asDecided: false).compactMap { number[$0.code] }))
  }

  func isRefused(_ code: String) -> Bool {
    zip(cohort.codes, proposal.standings).contains { $0 == code && $1.verdict == .notProposed }
  }

  /// What somebody adds to others, by the worth of both cohorts.
  func adds(_ code: String, to others: Set<String>) -> Int {
    let (one, rest) = (cohort.numbers(of: [code]), cohort.numbers(of: Array(others)))
    return cohort.points(
      cohort.problem.objective(of: (rest + one).sorted()) - cohort.problem.objective(of: rest))
  }
}
