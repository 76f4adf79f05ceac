import ConveneCore
import ConveneValues
import Foundation

/// An invented call: those who have the means need people on the ground and the other way round,
/// and twelve reviewers mark with a leniency of their own.
struct DecisionsPool {
  /// Standard deviations of points, and how many read what.
  struct Marking {
    var quality = 0.8
    var leniency = 0.4
    /// Of one review of one application, on all criteria.
    var review = 0.7
    var criterion = 0.6
    var reviewers = 12
    var reviews = 3
  }

  var applications: [Application] = []
  var people: [Person] = []
  let organisations: [Organisation]
  var ratings: [Rating] = []
  /// What each application is truly worth, in points.
  let truth: [Double]
  let rubric: Rubric

  static let weights = [15, 15, 10, 20, 10, 15, 10, 5]
  static let topics = ["portals", "content", "capacity", "policy", "finance", "community"]
  static let countries = ["LB", "JO", "EG", "SY", "TN", "YE", "FR", "OM"].compactMap { Country($0) }
  private static let means: [Asset] = [.funding, .expertise, .technology, .training]
  private static let ground: [Asset] = [.delivery, .premises, .outreach, .regulatory]

  init(_ count: Int, seed: UInt64, marking: Marking = Marking()) throws {
    var random = SeededRandom(seed: seed)
    rubric = try Self.rubric()
    organisations = (0..<count).map { number in
      Organisation(
        id: Self.identifier(1, number), name: "Organisation \(number)",
        sector: random.pick(Sector.allCases))
    }
    truth = (0..<count).map { _ in random.normal(marking.quality) }
    for number in 0..<count {
      let from = random.chance(850) ? number : random.below(count)
      people.append(
        Person(
          id: Self.identifier(2, number), name: "Person \(number)",
          email: "p\(number)@example.org", organisation: organisations[from].id,
          country: random.pick(Self.countries), languages: ["en"],
          gender: random.chance(450) ? .female : .male))
      applications.append(Self.application(number, of: count, worth: truth[number], &random))
    }
    try mark(marking, &random)
  }

  static func identifier<Entity>(_ kind: UInt64, _ number: Int) -> Identifier<Entity> {
    Identifier(UUID(milliseconds: 1_180_000_000_000, random: kind, UInt64(number)))
  }

  static func code(_ number: Int) -> String { String(format: "A-%04d", number) }

  private static func rubric() throws -> Rubric {
    let criteria = weights.enumerated().map { number, weight in
      """
      {"code": "C\(number + 1)", "weight": \(weight), "principles": [], "title": {},
       "anchors": [], "favoursEndowed": \(number == 6)}
      """
    }
    let text = """
      {"name": "invented", "version": 1, "gates": [], "criteria": [\(criteria.joined(separator: ","))]}
      """
    return try JSONDecoder().decode(Rubric.self, from: Data(text.utf8))
  }

  private static func application(
    _ number: Int, of count: Int, worth: Double, _ random: inout SeededRandom
  ) -> Application {
    let topics = random.sample(Self.topics, 1 + random.below(3))
    let places = random.chance(650) ? [] : [random.pick(countries)]
    let hasMeans = random.chance(worth > 0 ? 650 : 350)
    let evidence: [Offer.Evidence] =
      worth > 0.4
      ? [.document, .verified, .asserted]
      : worth > -0.4 ? [.asserted, .document, .asserted] : [.asserted]
    let given = random.sample(hasMeans ? means : ground, 1 + random.below(4))
    let needed = random.sample(hasMeans ? ground : means, 1 + random.below(3))
    let offers = given.enumerated().map { place, asset in
      Offer(
        answer: place + 1, asset: asset, topic: random.pick(topics), countries: places,
        size: random.pick(Size.allCases), evidence: random.pick(evidence))
    }
    let needs = needed.enumerated().map { place, asset in
      Need(
        answer: place + 7, asset: asset, topic: random.pick(topics), countries: places,
        size: random.pick([.small, .small, .medium]), priority: place + 1)
    }
    let wishes: [Wish] = (0..<random.below(3)).map { _ in
      .organisation(identifier(1, random.below(count)))
    }
    let past = (0..<random.below(3)).map { place in
      PastPartnership(
        answer: place + 20, title: "Earlier work",
        partners: [identifier(1, random.below(count))], from: 2003)
    }
    return Application(
      id: identifier(4, number), code: code(number), person: identifier(2, number),
      topics: topics, offers: offers, needs: needs, wishes: wishes, pastPartnerships: past)
  }

  private mutating func mark(_ marking: Marking, _ random: inout SeededRandom) throws {
    let leniency = (0..<marking.reviewers).map { _ in random.normal(marking.leniency) }
    for number in applications.indices {
      for reviewer in random.sample(Array(leniency.indices), marking.reviews).sorted() {
        let review = 2 + truth[number] + leniency[reviewer] + random.normal(marking.review)
        for criterion in rubric.criteria {
          let points = (review + random.normal(marking.criterion)).rounded()
          ratings.append(
            Rating(
              application: applications[number].code, reviewer: String(format: "R-%02d", reviewer),
              criterion: criterion.code, points: try Points(Int(min(max(points, 0), 4)))))
        }
      }
    }
  }
}

extension DecisionsPool {
  var profiles: [Profile] { profiles(merit: [:]) }

  func profiles(merit: [String: Int]) -> [Profile] {
    let byID = Dictionary(uniqueKeysWithValues: organisations.map { ($0.id, $0) })
    return zip(applications, people).map { application, person in
      Profile(
        application, of: person, from: person.organisation.flatMap { byID[$0] },
        merit: merit[application.code] ?? 0)
    }
  }

  func panel() throws -> Panel { try Panel(applications, nominated: [], rubric: rubric) }

  func laidOut() throws -> Ratings { try Ratings(ratings, by: rubric) }

  func ranking(_ weights: PairModel.Weights = PairModel.Weights()) throws -> Ranking {
    let panel = try panel()
    return Ranking(
      of: panel, ratings: try laidOut(),
      partners: try BestPartners(of: panel, in: PairModel(profiles, weights: weights)))
  }

  /// Floors as a call may set them: sectors, women, country groups.
  func floors(of places: Int) -> [OpenSeats.Floor] {
    func floor(_ name: String, _ lowest: Int, _ counts: (Person, Organisation) -> Bool)
      -> OpenSeats.Floor
    {
      let byID = Dictionary(uniqueKeysWithValues: organisations.map { ($0.id, $0) })
      let members = zip(applications, people).filter { _, person in
        person.organisation.flatMap { byID[$0] }.map { counts(person, $0) } ?? false
      }.map(\.0.code)
      return OpenSeats.Floor(
        name: name, members: Set(members), lowest: min(lowest, members.count))
    }
    let share = { (parts: Int) in places * parts / 100 }
    return [
      floor("government", share(15)) { $1.sector == .government },
      floor("private sector", share(15)) { $1.sector == .privateSector },
      floor("civil society", share(15)) { $1.sector == .civilSociety },
      floor("academia", share(15)) { $1.sector == .academia },
      floor("women", share(45)) { person, _ in person.gender == .female },
      floor("Mashreq", share(40)) { person, _ in
        ["LB", "JO", "SY"].contains(person.country.code)
      },
      floor("Maghreb", share(10)) { person, _ in person.country.code == "TN" },
      floor("Gulf", share(10)) { person, _ in person.country.code == "OM" },
    ]
  }
}

extension SeededRandom {
  /// A normal number of mean 0, by the sum of twelve.
  mutating func normal(_ deviation: Double) -> Double {
    let sum = (0..<12).reduce(0) { total, _ in total + below(1_000_000) }
    return (Double(sum) / 1_000_000 - 6) * deviation
  }
}
