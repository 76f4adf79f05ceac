import ConveneCore
import ConveneValues
import Foundation

/// An invented call: applications for open seats, their profiles and three reviewers for each.
struct ScoringFixture {
  var applications: [Application] = []
  var people: [Person] = []
  var organisations: [Organisation] = []
  var ratings: [Rating] = []
  let rubric: Rubric

  static let weights = [15, 15, 10, 20, 10, 15, 10, 5]
  static let topics = ["a", "b", "c", "d", "e", "f"]
  static let countries = ["LB", "JO", "EG", "SY", "TN", "YE", "FR", "OM"].compactMap { Country($0) }

  static func identifier<Entity>(_ kind: UInt64, _ number: Int) -> Identifier<Entity> {
    Identifier(UUID(milliseconds: 1_180_000_000_000, random: kind, UInt64(number)))
  }

  static func rubric(_ weights: [Int] = weights) -> Rubric {
    let criteria = weights.enumerated().map { number, weight in
      """
      {"code": "C\(number + 1)", "weight": \(weight), "principles": [], "title": {},
       "anchors": [], "favoursEndowed": \(number == 6)}
      """
    }
    let text = """
      {"name": "invented", "version": 1, "gates": [{"code": "G1", "title": {}}],
       "criteria": [\(criteria.joined(separator: ", "))]}
      """
    return try! JSONDecoder().decode(Rubric.self, from: Data(text.utf8))
  }

  init(count: Int, seed: UInt64, reviewers: Int = 3) {
    var random = SeededRandom(seed: seed)
    rubric = Self.rubric()
    for number in 0..<count {
      organisations.append(
        Organisation(
          id: Self.identifier(1, number), name: "Organisation \(number)",
          sector: random.chance(950) ? random.pick(Sector.allCases) : nil))
    }
    for number in 0..<count {
      let from = random.chance(900) ? number : random.below(count)
      people.append(
        Person(
          id: Self.identifier(2, number), name: "Person \(number)",
          email: "p\(number)@example.org", organisation: organisations[from].id,
          country: random.pick(Self.countries), languages: ["en"]))
      applications.append(Self.application(number, of: count, &random))
      rate(number, reviewers, &random)
    }
  }

  private static func application(
    _ number: Int, of count: Int, _ random: inout SeededRandom
  ) -> Application {
    let topics = random.sample(Self.topics, 1 + random.below(3))
    let places = random.chance(500) ? [] : random.sample(Self.countries, 2)
    let offers = (0..<random.below(5)).map { answer in
      var offer = Offer(
        answer: answer + 1, asset: random.pick(Asset.allCases), topic: random.pick(topics),
        countries: places, size: random.pick(Size.allCases),
        evidence: random.pick([.asserted, .asserted, .asserted, .document, .verified]))
      if offer.evidence != .asserted, number % 3 > 0 { offer.confirmed = offer.evidence }
      return offer
    }
    let needs = (0..<random.below(4)).map { answer in
      Need(
        answer: answer + 7, asset: random.pick(Asset.allCases), topic: random.pick(topics),
        countries: places, size: random.pick(Size.allCases), priority: 1 + random.below(3))
    }
    let wishes: [Wish] = (0..<random.below(3)).map { _ in
      random.chance(500)
        ? .person(identifier(2, random.below(count)))
        : .organisation(identifier(1, random.below(count)))
    }
    let past = (0..<random.below(3)).map { answer in
      PastPartnership(
        answer: answer + 20, title: "Earlier work",
        partners: [
          random.chance(800) ? identifier(3, random.below(40)) : identifier(1, random.below(count))
        ], from: 2003)
    }
    let digits = String(number)
    return Application(
      id: identifier(4, number),
      code: "A-" + String(repeating: "0", count: 4 - digits.count) + digits,
      person: identifier(2, number), topics: topics, offers: offers, needs: needs,
      wishes: wishes, pastPartnerships: past, gates: ["G1"])
  }

  private mutating func rate(_ number: Int, _ reviewers: Int, _ random: inout SeededRandom) {
    let quality = random.below(2001)
    for reviewer in 0..<reviewers {
      for criterion in rubric.criteria where random.chance(970) {
        let points = min(max((quality + random.below(3001)) / 1000, 0), 4)
        ratings.append(
          Rating(
            application: applications[number].code, reviewer: "R-\(reviewer)",
            criterion: criterion.code, points: try! Points(points)))
      }
    }
  }

  var profiles: [Profile] {
    let byID = Dictionary(uniqueKeysWithValues: organisations.map { ($0.id, $0) })
    return zip(applications, people).map { application, person in
      Profile(application, of: person, from: person.organisation.flatMap { byID[$0] })
    }
  }

  func panel(nominated: Set<Person.ID> = []) throws -> Panel {
    try Panel(applications, nominated: nominated, rubric: rubric)
  }

  func ranking(weights: PairModel.Weights = PairModel.Weights()) throws -> Ranking {
    let panel = try panel()
    return Ranking(
      of: panel, ratings: try Ratings(ratings, by: rubric),
      partners: try BestPartners(of: panel, in: PairModel(profiles, weights: weights)))
  }
}

extension ScoringFixture {
  func judgement() throws -> Judgement {
    try Judgement(
      of: applications, from: Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) }),
      Dictionary(uniqueKeysWithValues: organisations.map { ($0.id, $0) }), by: ratings, rubric)
  }

  /// The ranking as it is kept.
  func rankingInHand(_ judgement: Judgement) -> RankingInHand {
    let known = Dictionary(uniqueKeysWithValues: applications.map { ($0.id, $0) })
    return RankingInHand(
      scoring: ScoringEntry(
        id: Self.identifier(5, 0), applications: judgement.panel.applications.map(\.id)),
      entries: judgement.entries.compactMap { score in
        known[score.application].map {
          RankingEntry(score: score, code: $0.code, status: "under_review", person: $0.person)
        }
      },
      people: Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) }),
      organisations: Dictionary(uniqueKeysWithValues: organisations.map { ($0.id, $0) }))
  }
}
