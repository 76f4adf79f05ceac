import Testing

@testable import ConveneCore
@testable import ConveneValues

struct AssignmentDeskTests {
  /// Applications by people of organisations of their own, and reviewers of one outside.
  private static func room(_ applications: Int, _ reviewers: Int, most: [Int?] = []) -> ReviewRoom {
    let fixture = ScoringFixture(count: applications, seed: 4)
    let readers = (0..<reviewers).map { number in
      Person(
        id: ScoringFixture.identifier(7, number), name: "Reader \(number) (invented)",
        email: "reader\(number)@example.org", country: ScoringFixture.countries[0],
        languages: ["en"])
    }
    let people = fixture.people + readers
    return ReviewRoom(
      applications: fixture.applications,
      reviewers: readers.enumerated().map { place, person in
        ReviewerEntry(
          code: "R-0\(place + 1)", person: person.id, name: person.name, email: person.email,
          organisation: nil, topics: [], most: most.indices.contains(place) ? most[place] : nil,
          account: nil)
      },
      people: Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) }), organisations: [:],
      year: 2007)
  }

  private static func conflict(_ room: ReviewRoom, _ application: Int, _ reviewer: Int)
    -> ConflictEntry
  {
    ConflictEntry(
      entry: ReviewEntry(
        application: room.applications[application].id,
        reviewer: room.reviewers[reviewer].person.id),
      conflict: Conflict(
        application: room.applications[application].code, reviewer: room.reviewers[reviewer].code,
        kind: .declared, note: "a friend"))
  }

  @Test func `each gets its reviews, evenly, and nobody what a conflict bars`() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      var random = SeededRandom(seed: seed)
      let room = Self.room(10, 4)
      // At most three for a reviewer and one for an application: even shares are left.
      let pairs = (0..<10).map { [$0, ($0 + Int(seed)) % 4] }.filter { _ in random.chance(600) }
      let barred = pairs.map { Self.conflict(room, $0[0], $0[1]) }
      let desk = AssignmentDesk(room, conflicts: barred, given: [])
      let plan = try desk.plan(each: 2, limit: nil, more: [], takenBack: [])
      let byApplication = Dictionary(grouping: plan.reviews, by: \.application)
      #expect(byApplication.keys.sorted() == room.applications.map(\.code))
      #expect(byApplication.values.allSatisfy { Set($0.map(\.reviewer)).count == 2 })
      #expect(
        Set(plan.reviews.map { [$0.application, $0.reviewer] })
          .isDisjoint(with: barred.map { [$0.conflict.application, $0.conflict.reviewer] }))
      #expect(plan.loads.map(\.added) == [5, 5, 5, 5])
      #expect(plan.limit == 5)
      #expect(plan.reviews.allSatisfy { desk.entry($0) != nil })
    }
  }

  @Test func `what was given stays, and one more goes where it is asked`() throws {
    let room = Self.room(4, 3)
    let given = (0..<4).map { place in
      ReviewProgress(
        entry: ReviewEntry(
          application: room.applications[place].id, reviewer: room.reviewers[0].person.id),
        application: room.applications[place].code, reviewer: "R-01", due: nil, isGiven: false,
        rated: 0, unjudged: 0)
    }
    let desk = AssignmentDesk(room, conflicts: [], given: given)
    let plan = try desk.plan(each: 2, limit: nil, more: [], takenBack: [])
    #expect(plan.reviews.map(\.application) == room.applications.map(\.code))
    #expect(plan.reviews.allSatisfy { $0.reviewer != "R-01" })
    #expect(plan.loads.map(\.before) == [4, 0, 0])
    let more = try desk.plan(each: 2, limit: nil, more: ["A-0002"], takenBack: [])
    #expect(more.reviews.map(\.application) == ["A-0002"])
    let refusal = #expect(throws: Refusal.self) {
      try desk.plan(each: 2, limit: nil, more: ["A-0002", "A-0099"], takenBack: [])
    }
    #expect(refusal?.problems == [.notAnApplicationHere(at: "A-0099")])
  }

  @Test func `what cannot be had is told with who bars it and who is full`() throws {
    let room = Self.room(3, 2, most: [1, nil])
    let barred = [Self.conflict(room, 0, 0), Self.conflict(room, 0, 1)]
    let refusal = #expect(throws: Refusal.self) {
      try AssignmentDesk(room, conflicts: barred, given: [])
        .plan(each: 1, limit: nil, more: [], takenBack: [])
    }
    #expect(refusal?.problems.map(\.at) == ["A-0000"])
    let full = #expect(throws: Refusal.self) {
      try AssignmentDesk(room, conflicts: [], given: [])
        .plan(each: 2, limit: nil, more: [], takenBack: [])
    }
    #expect(full?.problems.map(\.at).contains("R-01") == true)
    let nobody = #expect(throws: Refusal.self) {
      try AssignmentDesk(Self.room(3, 0), conflicts: [], given: [])
        .plan(each: 1, limit: nil, more: [], takenBack: [])
    }
    #expect(nobody?.code == "no-reviewers")
  }

  @Test func `conflicts that show no more go, but those that were declared stay`() throws {
    var room = Self.room(2, 2)
    let declared = Self.conflict(room, 0, 0)
    let gone = ConflictEntry(
      entry: declared.entry,
      conflict: Conflict(
        application: "A-0000", reviewer: "R-01", kind: .colleague, note: "Institute (invented)"))
    let due = room.conflictsDue([declared, gone])
    #expect(due.new.isEmpty)
    #expect(due.gone.map(\.conflict) == [gone.conflict])
    #expect(due.found.map(\.conflict) == [declared.conflict])
    // The second reviewer is the second applicant.
    room = ReviewRoom(
      applications: room.applications,
      reviewers: [
        ReviewerEntry(
          code: "R-01", person: room.applications[1].person, name: "", email: "",
          organisation: nil, topics: [], most: nil, account: nil)
      ], people: room.people, organisations: [:], year: 2007)
    let found = room.conflictsDue([])
    #expect(Set(found.new.map(\.conflict.kind)) == [.applicant, .coApplicant])
    #expect(found.found.count == found.new.count)
    // What is kept already is not new, and set aside stays so.
    let aside = found.new.map {
      ConflictEntry(entry: $0.entry, conflict: $0.conflict, setAside: "in writing")
    }
    #expect(room.conflictsDue(aside).new.isEmpty)
    #expect(room.conflictsDue(aside).found.allSatisfy { !$0.stands })
  }
}
