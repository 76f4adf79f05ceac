import ConveneCore
import ConveneSolvers
import ConveneValues
import Foundation

@testable import ConveneService

/// A small meeting drawn by a seed: who applies, who has a seat, who waits, and what the floors ask.
struct TwinMeeting: Sendable {
  let id = UUID()
  let number: Int
  let organisations: [Organisation]
  /// Applicants, in the order of their codes.
  let people: [Person]
  let applications: [Application]
  let reviewers: [ReviewerProfile]
  let floors: [Floor]
  let places: Int
  /// Of the applications; the waiting list comes behind the seats.
  let waiting: Int
  /// By what the waiting list is called, whom the ratings refuse, and whom each floor counts as it was
  /// kept.
  let order: WaitingOrder
  let refused: Set<Int>
  let kept: [Set<Int>]

  private static let countries = ["LB", "JO", "EG"].compactMap { Country($0) }
  private static let languages = ["ar", "en", "pt-BR", "ar-LB", "pt", "enx"]

  init(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    number = seed
    places = Int.random(in: 2...5, using: &random)
    waiting = Int.random(in: 1...4, using: &random)
    let count = places + waiting + Int.random(in: 0...2, using: &random)
    let hosts = (0..<5).map { Self.organisation(seed, $0, &random) }
    let drawn = (0..<count).map { Self.person("Person \(seed)-\($0)", hosts, &random) }
    applications = drawn.enumerated().map { place, person in
      let isPartner = Int.random(in: 0..<4, using: &random) == 0
      return Application(
        id: Identifier(UUID()), code: "A-\(1001 + place)", person: person.id, topics: ["a"],
        pastPartnerships: isPartner
          ? [
            PastPartnership(
              answer: 1, title: "Past", partners: [hosts[place % hosts.count].id],
              from: 1990, to: Bool.random(using: &random) ? 1995 : 2006)
          ] : [],
        referees: Int.random(in: 0..<6, using: &random) == 0
          ? [Referee(name: "Reader \(seed)-0 (invented)")] : [])
    }
    let others = (0..<2).map { Self.person("Reader \(seed)-\($0)", hosts, &random) }
    // One reviewer in some meetings applies too.
    let own = Bool.random(using: &random) ? others : [others[0], drawn[0]]
    reviewers = own.enumerated().map { place, person in
      ReviewerProfile(
        code: "R-0\(place + 1)", person: person,
        organisation: hosts.first { $0.id == person.organisation })
    }
    let seats = places
    (organisations, people) = (hosts, drawn)
    let floors = (0..<Int.random(in: 1...3, using: &random)).map { place in
      Self.floor("floor-\(place)", drawn, hosts, seats, &random)
    }
    self.floors = floors
    order = WaitingOrder.allCases[seed % 3]
    refused = Set((seats..<count).filter { _ in Int.random(in: 0..<3, using: &random) == 0 })
    let isKept = order != .listed
    kept = floors.map { floor in
      // Somebody is described otherwise since; what was kept counts.
      Set(
        drawn.indices.filter { place in
          let counts = floor.counts(drawn[place], of: drawn[place].host(among: hosts))
          return counts != (isKept && Int.random(in: 0..<8, using: &random) == 0)
        })
    }
  }

  private static func organisation(
    _ seed: Int, _ place: Int, _ random: inout SeededRandom
  ) -> Organisation {
    // The last bears the name of the first, in a country of its own or not.
    Organisation(
      id: Identifier(UUID()), name: "House \(seed) \(place == 4 ? 0 : place) (invented)",
      sector: [.government, .academia, .media, nil].randomElement(using: &random) ?? nil,
      country: Bool.random(using: &random) ? countries.randomElement(using: &random) : nil)
  }

  private static func person(
    _ name: String, _ hosts: [Organisation], _ random: inout SeededRandom
  ) -> Person {
    Person(
      id: Identifier(UUID()), name: "\(name) (invented)",
      email: "\(name.lowercased().replacing(" ", with: "-"))@example.org",
      organisation: Int.random(in: 0..<4, using: &random) == 0
        ? nil : hosts.randomElement(using: &random)?.id,
      country: countries.randomElement(using: &random) ?? countries[0],
      languages: Array(
        languages.shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random))),
      gender: [.female, .male, .other, nil].randomElement(using: &random) ?? nil)
  }

  /// A floor that all applicants together can hold; those with seats need not.
  private static func floor(
    _ name: String, _ people: [Person], _ hosts: [Organisation], _ places: Int,
    _ random: inout SeededRandom
  ) -> Floor {
    let kinds: [(Floor.Attribute, [String])] = [
      (.sector, ["government", "academia", "media"]), (.country, ["LB", "JO", "EG"]),
      (.gender, ["f", "m", "x"]), (.language, ["ar", "en", "pt"]), (.newcomer, ["yes"]),
    ]
    let (attribute, known) = kinds.randomElement(using: &random) ?? kinds[0]
    let values = Array(known.shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random)))
    var floor = Floor(name: name, title: [:], attribute: attribute, values: values, lowest: 0)
    let members = people.count { floor.counts($0, of: $0.host(among: hosts)) }
    floor.lowest = Int.random(in: 0...min(members, places), using: &random)
    return floor
  }

  /// Numbers of the applications that count for a floor.
  func members(of floor: Floor) -> Set<Int> {
    Set(
      people.indices.filter {
        floor.counts(people[$0], of: people[$0].host(among: organisations))
      })
  }

  /// How many are missing on each floor with these applications in the seats.
  func missing(_ cohort: Set<Int>) -> [Int] {
    floors.map { max(0, $0.lowest - members(of: $0).intersection(cohort).count) }
  }

  /// How many are missing on each floor as they are kept.
  func missingKept(_ cohort: Set<Int>) -> [Int] {
    zip(floors, kept).map { max(0, $0.lowest - $1.intersection(cohort).count) }
  }

  /// Whom the database may let follow on one seat: who keeps the floors best, of these whoever the
  /// ratings leave open, of these the first where the list or a lot says who that is.
  func allowed(staying: Set<Int>) -> [Int] {
    func ground(_ place: Int) -> [Int] {
      let isRefused = order != .listed && refused.contains(place)
      let position = order == .worth && !isRefused ? 0 : place
      return missingKept(staying.union([place])) + [isRefused ? 1 : 0, position]
    }
    let line = places..<places + waiting
    let best = line.map(ground).min { $0.lexicographicallyPrecedes($1) }
    return line.filter { ground($0) == best }
  }

  /// Whom the program calls on the free seats beside those who stay.
  func followers(staying: Set<Int>, free: Int) throws -> [Int] {
    let entries = applications.enumerated().map { place, application in
      RankingEntry(
        score: ScoreEntry(
          application: application.id, rank: place + 1, total: 0, merit: 0, parts: []),
        code: application.code, status: "selected", person: application.person)
    }
    let decisions = applications.enumerated().map { place, application in
      let position = place - places + 1
      return DecisionEntry(
        application: application.id,
        outcome: position < 1 ? .selected : position <= waiting ? .waitlisted : .notSelected,
        position: 1...waiting ~= position ? position : nil, code: application.code,
        person: application.person,
        status: place < places
          ? staying.contains(place) ? .selected : .withdrawn
          : position <= waiting ? .waitlisted : .notSelected)
    }
    let selection = SelectionInHand(
      SelectionEntry(
        id: Identifier(id), scoring: Identifier(id), seed: 1, objective: 0, bound: nil,
        cohortPotential: 0, topNPotential: 0, proposedAt: Date(timeIntervalSince1970: 0),
        waitingOrder: order), decisions,
      ranking: RankingInHand(
        scoring: ScoringEntry(id: Identifier(id), applications: applications.map(\.id)),
        entries: entries, people: Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) }),
        organisations: Dictionary(uniqueKeysWithValues: organisations.map { ($0.id, $0) })),
      standings: applications.enumerated().map { place, application in
        var standing = StandingEntry(
          application: application.id,
          verdict: refused.contains(place) ? .notProposed : .undecided)
        standing.floors = zip(floors, kept).filter { $1.contains(place) }.map(\.0.name)
        return standing
      }, choices: [], floors: floors)
    var random = SeededRandom(seed: UInt64(number))
    let present = selection.present(asDecided: false)
    var potential = Potential(count: present.count)
    for one in present.indices {
      for other in 0..<one { potential[one, other] = Int.random(in: 0...60, using: &random) }
    }
    let called = try selection.waitingLine(floors: floors, potential: potential)
      .following(on: free).steps.map(\.decision.code)
    return applications.indices.filter { called.contains(applications[$0].code) }
  }

  /// Codes of applications and reviewers that a conflict of interest keeps apart, by its kinds.
  func conflicts() -> [String: Set<Conflict.Kind>] {
    let readers = reviewers.map(\.person)
    let finder = ConflictFinder(
      applications,
      people: Dictionary((people + readers).map { ($0.id, $0) }, uniquingKeysWith: { $1 }),
      organisations: Dictionary(organisations.map { ($0.id, $0) }, uniquingKeysWith: { $1 }),
      year: 2007)
    return Dictionary(
      grouping: reviewers.flatMap { finder.conflicts(of: $0) },
      by: { "\($0.application) \($0.reviewer)" }
    ).mapValues { Set($0.map(\.kind)) }
  }
}

extension Person {
  fileprivate func host(among hosts: [Organisation]) -> Organisation? {
    hosts.first { $0.id == organisation }
  }
}
