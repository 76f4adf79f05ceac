import ConveneCore
import ConveneDemo
import ConveneValues
import Foundation
import Testing

struct GeneratorApplicantsTests {
  private static let invented = Result {
    let meeting = try Meeting.ofDemo()
    return (meeting, DemoApplicants(seed: 2007, count: 120, meeting: meeting))
  }

  let meeting: Meeting
  let demo: DemoApplicants

  init() throws { (meeting, demo) = try Self.invented.get() }

  private func bytes(_ demo: DemoApplicants) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try encoder.encode(demo)
  }

  @Test func `the same seed gives the same bytes and another seed does not`() throws {
    let first = try bytes(demo)
    #expect(first == (try bytes(DemoApplicants(seed: 2007, count: 120, meeting: meeting))))
    #expect(first != (try bytes(DemoApplicants(seed: 2008, count: 120, meeting: meeting))))
  }

  @Test(arguments: [0, 1, 7, 120, 500])
  func `there are as many applications, people and answers as were asked for`(count: Int) {
    let demo = DemoApplicants(seed: 3, count: count, meeting: meeting)
    #expect(demo.applications.count == count)
    #expect(demo.people.count == count)
    #expect(demo.answers.map(\.application) == demo.applications.map(\.code))
    #expect(demo.applications.map(\.person) == demo.people.map(\.id))
  }

  @Test func `a meeting without topics or countries gets nobody it could not hold`() {
    var bare = meeting
    bare.countries = []
    let host = Set(DemoApplicants(seed: 1, count: 20, meeting: bare).people.map(\.country))
    #expect(host == [meeting.venue.country])
    bare.topics = []
    #expect(DemoApplicants(seed: 1, count: 20, meeting: bare).applications == [])
  }

  @Test func `codes count upwards and nothing has another's identifier or address`() {
    #expect(demo.applications.first?.code == "A-0001")
    #expect(demo.applications.last?.code == "A-0120")
    let everybody = demo.people + demo.reviewers + [demo.organiser, demo.headOfUnit]
    let identifiers =
      everybody.map(\.id.uuid) + demo.organisations.map(\.id.uuid)
      + demo.applications.map(\.id.uuid)
    #expect(Set(identifiers).count == identifiers.count)
    #expect(Set(everybody.map(\.email)).count == everybody.count)
    #expect(Set(everybody.map(\.name)).count == everybody.count)
    #expect(Set(demo.organisations.map(\.name)).count == demo.organisations.count)
  }

  @Test func `nobody has an address outside example org`() {
    let everybody = demo.people + demo.reviewers + [demo.organiser, demo.headOfUnit]
    let outside = everybody.map(\.email).filter { address in
      !address.hasSuffix("@example.org")
        || !address.dropLast(12).utf8.allSatisfy {
          97...122 ~= $0 || 48...57 ~= $0 || $0 == 46 || $0 == 45
        }
    }
    #expect(outside == [])
  }

  @Test func `organisations say in each language that they are invented`() {
    let marks: [(Language, String)] = [
      (.english, "(invented)"), (.arabic, "(اسم وهمي)"), (.french, "(nom fictif)"),
    ]
    for (language, mark) in marks {
      let unmarked = demo.organisations.map(\.names).filter { !$0[language].hasSuffix(mark) }
      #expect(unmarked == [])
    }
    #expect(demo.organisations.map(\.names).filter { !$0.missing(Language.allCases).isEmpty } == [])
  }

  @Test func `people are named in both scripts and titled in three languages`() {
    let everybody = demo.people + demo.reviewers
    #expect(everybody.filter { $0.name.isEmpty || $0.names[.arabic].isEmpty } == [])
    for person in everybody {
      #expect(person.name.unicodeScalars.allSatisfy { $0.value < 0x600 })
      #expect(
        person.names[.arabic].unicodeScalars.allSatisfy { $0 == " " || 0x600...0x6ff ~= $0.value })
      #expect(person.honorific.missing(Language.allCases) == [])
      #expect(person.position.missing(Language.allCases) == [])
    }
    let unstated = demo.people.count { $0.gender == nil }
    #expect(unstated > 0 && unstated < 30)
  }

  @Test func `every reference leads somewhere`() {
    let organisations = Set(demo.organisations.map(\.id))
    let topics = Set(meeting.topics.map(\.key))
    let named = Set(meeting.countries.map(\.code))
    let gates = Set(meeting.rubric.gates.map(\.code))
    for person in demo.people {
      #expect(person.organisation.map(organisations.contains) == true)
      #expect(named.contains(person.country))
    }
    for application in demo.applications {
      #expect((1...3).contains(application.topics.count))
      #expect((1...4).contains(application.offers.count))
      #expect((1...3).contains(application.needs.count))
      #expect(Set(application.topics).isSubset(of: topics))
      #expect(
        Set(application.offers.map(\.topic) + application.needs.map(\.topic)).isSubset(of: topics))
      #expect(application.needs.allSatisfy { (1...3).contains($0.priority) })
      #expect(Set(application.gates).isSubset(of: gates))
      let own = demo.people.first { $0.id == application.person }?.organisation
      let met =
        application.wishes + application.pastPartnerships.flatMap(\.partners).map(Wish.organisation)
      for wish in met {
        guard case .organisation(let other) = wish else { continue }
        #expect(organisations.contains(other) && other != own)
      }
      let answers =
        application.offers.map(\.answer) + application.needs.map(\.answer)
        + application.pastPartnerships.map(\.answer)
      #expect(answers == Array(1...answers.count))
    }
  }

  @Test func `four of 120 applicants fail a gate`() {
    let gates = meeting.rubric.gates.count
    #expect(demo.applications.count { $0.gates.count == gates - 1 } == 4)
    #expect(demo.applications.count { $0.gates.count == gates } == 116)
  }

  @Test func `each application has three reviewers, none of its own organisation`() {
    for (application, person) in zip(demo.applications, demo.people) {
      let given = demo.ratings.filter { $0.application == application.code }
      let reviewers = Set(given.map(\.reviewer))
      #expect(reviewers.count == 3)
      #expect(reviewers.allSatisfy { demo.reviewers[$0].organisation != person.organisation })
      let pairs = given.map { "\($0.reviewer) \($0.criterion)" }
      #expect(Set(pairs).count == pairs.count)
    }
    let all = 120 * 3 * meeting.rubric.criteria.count
    let judged = demo.ratings.compactMap(\.points)
    #expect(demo.ratings.count == all)
    #expect(judged.count > all * 9 / 10 && judged.count < all)
    #expect(Set(judged) == [0, 1, 2, 3, 4])
    #expect(demo.reviewers.count == 5)
  }

  @Test func `the reviewers share the work evenly`() {
    let loads = demo.reviewers.indices.map { reviewer in
      Set(demo.ratings.filter { $0.reviewer == reviewer }.map(\.application)).count
    }
    #expect(loads.reduce(0, +) == 360)
    #expect(loads.allSatisfy { (71...73).contains($0) }, "\(loads)")
  }

  @Test func `about one in seven declines and few stay away`() {
    let declined = demo.answers.count { !$0.accepts }
    #expect((8...32).contains(declined))
    let away = demo.answers.compactMap(\.missesRound)
    #expect(!away.isEmpty && away.count < 20)
    #expect(away.allSatisfy { (1...3).contains($0) })
    #expect(demo.answers.filter { !$0.accepts && $0.missesRound != nil } == [])
  }

  @Test func `the signatory of the meeting is who signs`() {
    #expect(demo.headOfUnit.name == meeting.signatory.name[.english])
    #expect(demo.headOfUnit.id != demo.organiser.id)
  }
}
