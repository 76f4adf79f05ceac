import ConveneCore
import ConveneValues
import Foundation
import Testing

/// A small directory in which conflicts are looked for.
private struct Small {
  var organisations: [Organisation] = []
  var people: [Person] = []
  var applications: [Application] = []

  mutating func organisation(
    _ name: String, short: String = "", names: Wording = [:], sector: Sector? = nil,
    country: String? = "LB"
  ) -> Organisation.ID {
    organisations.append(
      Organisation(
        id: Identifier(UUID()), name: name, shortName: short, names: names, sector: sector,
        country: country.flatMap { Country($0) }))
    return organisations[organisations.count - 1].id
  }

  mutating func person(_ name: String, of organisation: Organisation.ID?) throws -> Person {
    let mailbox = name.lowercased().replacing(" ", with: ".")
    let person = Person(
      id: Identifier(UUID()), name: name, email: "\(mailbox)@example.org",
      organisation: organisation, country: try #require(Country("LB")), languages: ["en"])
    people.append(person)
    return person
  }

  mutating func application(
    _ code: String, by person: Person, past: [PastPartnership] = [], referees: [Referee] = []
  ) {
    applications.append(
      Application(
        id: Identifier(UUID()), code: code, person: person.id, topics: ["a"],
        pastPartnerships: past, referees: referees))
  }

  func kinds(of reviewer: Person, on code: String) -> [Conflict.Kind] {
    let finder = ConflictFinder(
      applications, people: Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) }),
      organisations: Dictionary(uniqueKeysWithValues: organisations.map { ($0.id, $0) }),
      year: 2007)
    return finder.conflicts(
      of: ReviewerProfile(
        code: "R-01", person: reviewer,
        organisation: organisations.first { $0.id == reviewer.organisation })
    ).filter { $0.application == code }.map(\.kind)
  }
}

struct ConflictTests {
  @Test func `a reviewer does not judge themselves, not even from a second entry`() throws {
    var small = Small()
    let host = small.organisation("Cedar Labs")
    let applicant = try small.person("Amal One", of: host)
    small.application("A-0001", by: applicant)
    var twin = applicant
    twin.id = Identifier(UUID())
    twin.name = "AMAL ONE"
    twin.organisation = nil
    #expect(small.kinds(of: applicant, on: "A-0001") == [.applicant, .colleague])
    #expect(small.kinds(of: twin, on: "A-0001") == [.applicant])
  }

  @Test func `a colleague is found by the entry of the directory`() throws {
    var small = Small()
    let host = small.organisation("Cedar Labs")
    small.application("A-0001", by: try small.person("Amal One", of: host))
    #expect(
      small.kinds(of: try small.person("Basim Two", of: host), on: "A-0001") == [.colleague])
  }

  @Test func `part of a name is no tie: UN is not the University`() throws {
    var small = Small()
    let university = small.organisation("University of the Cedars", short: "UNI")
    let nations = small.organisation("UN", short: "UN")
    small.application("A-0001", by: try small.person("Amal One", of: university))
    #expect(small.kinds(of: try small.person("Basim Two", of: nations), on: "A-0001") == [])
  }

  @Test(arguments: [
    ("ÉCOLE DES CÈDRES", "Ecole des Cedres"), ("Cedar Labs, Inc.", "cedar labs inc"),
    ("جمعية الأرز", "جمعيه الارز"),
  ])
  func `one body under two spellings is found`(one: String, other: String) throws {
    var small = Small()
    let first = small.organisation(one)
    let second = small.organisation(other, country: nil)
    small.application("A-0001", by: try small.person("Amal One", of: first))
    #expect(
      small.kinds(of: try small.person("Basim Two", of: second), on: "A-0001") == [.alias])
  }

  @Test func `one body under its names in two languages is found`() throws {
    var small = Small()
    let first = small.organisation("Cedar Association", names: [.arabic: "جمعية الأرز"])
    let second = small.organisation("جمعية الأرز")
    small.application("A-0001", by: try small.person("Amal One", of: first))
    #expect(
      small.kinds(of: try small.person("Basim Two", of: second), on: "A-0001") == [.alias])
  }

  @Test func `two ministries of one name in two countries are two`() throws {
    var small = Small()
    let here = small.organisation("Ministry of Health", short: "MoH", sector: .government)
    let there = small.organisation(
      "Ministry of Health", short: "MoH", sector: .government, country: "JO")
    small.application("A-0001", by: try small.person("Amal One", of: here))
    #expect(small.kinds(of: try small.person("Basim Two", of: there), on: "A-0001") == [])
  }

  @Test func `two ministries of one country are one delegation`() throws {
    var small = Small()
    let health = small.organisation("Ministry of Health", sector: .government)
    let posts = small.organisation("Ministry of Posts", sector: .government)
    let company = small.organisation("Cedar Telecom", sector: .privateSector)
    small.application("A-0001", by: try small.person("Amal One", of: health))
    #expect(
      small.kinds(of: try small.person("Basim Two", of: posts), on: "A-0001") == [.delegation])
    #expect(small.kinds(of: try small.person("Carla Three", of: company), on: "A-0001") == [])
  }

  @Test func `who applies does not judge those who apply for the same seats`() throws {
    var small = Small()
    let (one, other) = (small.organisation("Cedar Labs"), small.organisation("Pine Labs"))
    let reviewer = try small.person("Basim Two", of: other)
    small.application("A-0001", by: try small.person("Amal One", of: one))
    small.application("A-0002", by: reviewer)
    #expect(small.kinds(of: reviewer, on: "A-0001") == [.coApplicant])
    #expect(small.kinds(of: reviewer, on: "A-0002") == [.applicant, .colleague])
  }

  @Test func `who vouches for an applicant does not judge them`() throws {
    var small = Small()
    let applicant = try small.person("Amal One", of: small.organisation("Cedar Labs"))
    let reviewer = try small.person("Basim Two", of: small.organisation("Pine Labs"))
    small.application(
      "A-0001", by: applicant, referees: [Referee(name: "B. Two", email: "BASIM.TWO@example.org")])
    small.application("A-0002", by: applicant, referees: [Referee(name: "basim  TWO")])
    small.application("A-0003", by: applicant, referees: [Referee(name: "Basim")])
    #expect(small.kinds(of: reviewer, on: "A-0001") == [.nominator])
    #expect(small.kinds(of: reviewer, on: "A-0002") == [.nominator])
    #expect(small.kinds(of: reviewer, on: "A-0003") == [])
  }

  @Test func `a past partner is found, whichever side told of it`() throws {
    var small = Small()
    let (cedar, pine) = (small.organisation("Cedar Labs"), small.organisation("Pine Labs"))
    let past = PastPartnership(answer: 3, title: "Forest net", partners: [pine], from: 2003)
    small.application("A-0001", by: try small.person("Amal One", of: cedar), past: [past])
    let reviewer = try small.person("Basim Two", of: pine)
    #expect(small.kinds(of: reviewer, on: "A-0001") == [.pastPartner])
    small.application("A-0002", by: try small.person("Dina Four", of: pine))
    #expect(
      small.kinds(of: try small.person("Carla Three", of: cedar), on: "A-0002") == [.pastPartner])
  }

  // HotCRP 316: the tie stood on another submission, and was missed.
  @Test func `an unequivocal conflict told on another application is found`() throws {
    var small = Small()
    let (cedar, pine) = (small.organisation("Cedar Labs"), small.organisation("Pine Labs"))
    let oak = small.organisation("Oak Labs")
    let past = PastPartnership(answer: 3, title: "Forest net", partners: [pine, oak], from: 2004)
    small.application("A-0001", by: try small.person("Amal One", of: cedar), past: [past])
    small.application("A-0002", by: try small.person("Dina Four", of: oak))
    let reviewer = try small.person("Basim Two", of: pine)
    #expect(small.kinds(of: reviewer, on: "A-0002") == [.pastPartner])
  }

  // HotCRP 174: too many false suggestions, and no way to dismiss them.
  @Test func `a partnership that ended long ago is no conflict, and others can be set aside`()
    throws
  {
    var small = Small()
    let (cedar, pine) = (small.organisation("Cedar Labs"), small.organisation("Pine Labs"))
    for (code, year) in [("A-0001", 2001), ("A-0002", 2002)] {
      small.application(
        code, by: try small.person("Amal \(code)", of: cedar),
        past: [PastPartnership(answer: 1, title: "N", partners: [pine], from: 1999, to: year)])
    }
    let reviewer = try small.person("Basim Two", of: pine)
    #expect(small.kinds(of: reviewer, on: "A-0002") == [.pastPartner])
    small.applications.removeLast()
    #expect(small.kinds(of: reviewer, on: "A-0001") == [])
    let kinds = Conflict.Kind.allCases.filter(\.canBeSetAside)
    #expect(kinds == [.alias, .delegation, .pastPartner])
  }

  @Test func `a reviewer of no organisation is tied to nobody's organisation`() throws {
    var small = Small()
    small.application("A-0001", by: try small.person("Amal One", of: nil))
    #expect(small.kinds(of: try small.person("Basim Two", of: nil), on: "A-0001") == [])
  }

  @Test func `what is found among all is what is found of each by itself, with the others telling`()
    throws
  {
    for seed in 1...20 as ClosedRange<UInt64> {
      var random = SeededRandom(seed: seed)
      var small = Small()
      let bodies = (0..<6).map { number in
        small.organisation(
          random.chance(300) ? "One Body" : "Body \(number)",
          sector: random.chance(400) ? .government : nil)
      }
      for number in 0..<12 {
        let person = try small.person("Applicant \(number)", of: random.pick(bodies))
        small.application(
          "A-\(100 + number)", by: person,
          past: random.chance(500)
            ? [
              PastPartnership(
                answer: 9, title: "Work", partners: [random.pick(bodies)], from: 2003)
            ] : [],
          referees: random.chance(300) ? [Referee(name: "Reader \(random.below(4))")] : [])
      }
      let readers = try (0..<4).map { number in
        try small.person("Reader \(number)", of: random.chance(800) ? random.pick(bodies) : nil)
      }
      let people = Dictionary(small.people.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
      let organisations = Dictionary(
        small.organisations.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
      let all = ConflictFinder(
        small.applications, people: people, organisations: organisations, year: 2007)
      for (number, reader) in readers.enumerated() {
        let profile = ReviewerProfile(
          code: "R-0\(number)", person: reader,
          organisation: reader.organisation.flatMap { organisations[$0] })
        let alone = small.applications.flatMap { one in
          ConflictFinder(
            [one], people: people, organisations: organisations, year: 2007,
            witnesses: small.applications.filter { $0.id != one.id }
          ).conflicts(of: profile)
        }
        #expect(all.conflicts(of: profile) == alone)
      }
    }
  }
}
