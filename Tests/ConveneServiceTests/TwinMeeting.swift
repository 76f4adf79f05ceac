import ConveneCore
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
    floors = (0..<Int.random(in: 1...3, using: &random)).map { place in
      Self.floor("floor-\(place)", drawn, hosts, seats, &random)
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

  /// Whom the program calls on the free seats beside those who stay.
  func followers(staying: Set<Int>, free: Int) throws -> [Int] {
    let entries = applications.enumerated().map { place, application in
      RankingEntry(
        score: ScoreEntry(
          application: application.id, rank: place + 1, total: 0, merit: 0, parts: []),
        code: application.code, status: "selected", person: application.person)
    }
    let seats = try OpenSeats(
      staying.count + free, among: entries,
      floors: floors.map { floor in
        OpenSeats.Floor(
          name: floor.name, members: Set(members(of: floor).map { applications[$0].code }),
          lowest: floor.lowest)
      })
    let line = (places..<places + waiting).map { applications[$0].code }
    let entering = seats.succession(
      along: line, staying: Set(staying.map { applications[$0].code })
    ).entering
    return applications.indices.filter { entering.contains(applications[$0].code) }
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
