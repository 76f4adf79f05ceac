import ConveneCore
import ConveneSolvers
import ConveneValues
import Foundation

/// A whole invented meeting: who applied, which floors hold, and what the program proposes.
struct DecisionsMeeting {
  let pool: DecisionsPool
  let judgement: Judgement
  let ranking: RankingInHand
  let floors: [Floor]
  let cohort: Cohort
  let proposal: Proposal
  let decisions: [DecisionEntry]

  static var limits: DecisionLimits {
    var limits = DecisionLimits()
    limits.draws = 400
    return limits
  }

  static let iterations = 20_000

  /// - Parameter reviews: of each application; with one nobody can tell how sure a rank is.
  init(_ applicants: Int, places: Int, seed: UInt64, reviews: Int = 3) throws {
    var marking = DecisionsPool.Marking()
    marking.reviews = reviews
    let pool = try DecisionsPool(applicants, seed: seed, marking: marking)
    let people = Dictionary(uniqueKeysWithValues: pool.people.map { ($0.id, $0) })
    let houses = Dictionary(uniqueKeysWithValues: pool.organisations.map { ($0.id, $0) })
    judgement = try Judgement(
      of: pool.applications, from: people, houses, by: pool.ratings, pool.rubric)
    let codes = Dictionary(uniqueKeysWithValues: pool.applications.map { ($0.id, $0) })
    let scores = judgement.entries
    ranking = RankingInHand(
      scoring: ScoringEntry(
        id: DecisionsPool.identifier(5, 0), applications: pool.applications.map(\.id)),
      entries: scores.compactMap { score in
        codes[score.application].map {
          RankingEntry(score: score, code: $0.code, status: "under_review", person: $0.person)
        }
      }, people: people, organisations: houses)
    floors = Self.floors(of: places, pool, people, houses)
    let pairs = try judgement.pairs()
    let number = Dictionary(
      uniqueKeysWithValues: pairs.profiles.enumerated().map { ($1.code, $0) })
    cohort = try Cohort(
      ranking, floors: floors, places: places,
      potential: pairs.potential.restricted(to: ranking.scored.compactMap { number[$0.code] }))
    proposal = try Proposal(
      of: cohort, by: judgement, limits: Self.limits, seed: 1, iterations: Self.iterations)
    decisions = proposal.decisions(outside: [])
    self.pool = pool
  }

  /// Five floors of which all applicants together hold each.
  private static func floors(
    of places: Int, _ pool: DecisionsPool, _ people: [Person.ID: Person],
    _ houses: [Organisation.ID: Organisation]
  ) -> [Floor] {
    let asked: [(String, Floor.Attribute, [String], Int)] = [
      ("government", .sector, [Sector.government.rawValue], 15),
      ("civil society", .sector, [Sector.civilSociety.rawValue], 15),
      ("academia", .sector, [Sector.academia.rawValue], 10),
      ("women", .gender, ["f"], 45), ("Mashreq", .country, ["LB", "JO", "SY"], 40),
    ]
    return asked.map { name, attribute, values, share in
      var floor = Floor(name: name, title: [:], attribute: attribute, values: values, lowest: 0)
      let members = pool.people.count { person in
        floor.counts(person, of: person.organisation.flatMap { houses[$0] })
      }
      floor.lowest = min(members, places * share / 100)
      return floor
    }
  }

  /// The selection as it is signed, with each application where `status` has it.
  func signed(_ status: [String: Application.Status] = [:]) -> SelectionInHand {
    let standings = proposal.standings.map { standing in
      var standing = standing
      standing.floors = floors.filter { floor in
        ranking.entries.first { $0.score.application == standing.application }.map {
          counts($0.code, for: floor)
        } ?? false
      }.map(\.name)
      return standing
    }
    return SelectionInHand(
      proposal.entry(
        DecisionsPool.identifier(6, 0), of: ranking.scoring,
        at: Date(timeIntervalSince1970: 1_180_000_000)),
      decisions.map { decision in
        DecisionEntry(
          application: decision.application, outcome: decision.outcome, reason: decision.reason,
          position: decision.position, code: decision.code, person: decision.person,
          status: status[decision.code] ?? decision.outcome)
      }, ranking: ranking, standings: standings, choices: [], floors: floors)
  }

  func counts(_ code: String, for floor: Floor) -> Bool {
    guard let entry = ranking.entries.first(where: { $0.code == code }),
      let person = ranking.person(entry)
    else { return false }
    return floor.counts(person, of: ranking.organisation(of: person))
  }

  /// The potentials of the pairs of entries of this meeting.
  func potential(of entries: [RankingEntry]) -> Potential {
    let number = Dictionary(uniqueKeysWithValues: cohort.codes.enumerated().map { ($1, $0) })
    return cohort.problem.potential.restricted(to: entries.compactMap { number[$0.code] })
  }
}
