import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Testing

private typealias Bird = CanaryPerson

/// Twins of the directory, put together or told apart.
@Suite struct PersonMergeTests {
  private static func twin(
    at desk: Secretariat, name: String = "Zahra Canaryname-Finch",
    email: String = "canary.mail@example.org"
  ) async throws -> Person.ID {
    var new = NewPerson(
      name: name, names: [.arabic: "زهرة فينش"], email: email, country: Country("LB"))
    new.honorific = [.english: "Dr"]
    return try await desk.add(new).person.id
  }

  @Test func `all that points to one points to the other, whose names find them from then on`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Bird.seated(at: desk)
      let gone = try await Bird.id(at: desk)
      let kept = try await Self.twin(at: desk, email: "finch@example.org")
      let before = try await desk.page(of: gone).meetings
      let plan = try await desk.merge(gone, into: kept, dryRun: true)
      #expect(try await desk.page(of: gone).person.id == gone)
      let done = try await desk.merge(gone, into: kept)
      #expect(plan.changes == done.changes)
      #expect(done.moved.map(\.meeting) == ["TINY-2027"])
      let page = try await desk.page(of: kept)
      #expect(page.meetings.map(\.part.code) == before.map(\.part.code))
      #expect(page.meetings.map(\.part.attendance) == ["expected"])
      #expect(page.person.name == "Zahra Canaryname-Finch")
      #expect(page.person.honorific.byLanguage[.english] == "Dr")
      #expect(page.person.names.byLanguage[.french] == "Zahra Canarynom")
      for text in ["canary.mail@example.org", "finch@example.org", Bird.code, gone.description] {
        #expect(try await desk.person(text, inMeeting: "TINY-2027").id == kept)
      }
      // What tables know them by makes no third.
      let table = """
        name,email,country,languages
        Zahra Canaryname,canary.mail@example.org,MA,en
        """
      #expect(try await desk.importPeople(Array(table.utf8)).count == 0)
      let act = try #require(try await desk.acts(in: nil).first { $0.act == "person.merge" })
      #expect(try await desk.act(act.number, in: nil).lines.count == 2)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `what is signed stays as it was, and the doctor finds nothing`() async throws {
    try await atDesk { desk in
      let hand = try await Bird.seated(at: desk)
      let paper = try await desk.pressRoom(hand)
        .print(.decision, as: .text, in: .english)
      let gone = try await Bird.id(at: desk)
      let kept = try await Self.twin(at: desk)
      _ = try await desk.merge(gone, into: kept)
      #expect(
        try await desk.pressRoom(hand).print(.decision, as: .text, in: .english)
          == paper)
    }
  }

  @Test func `where a meeting considers both, they are named and nothing is done`() async throws {
    try await atDesk { desk in
      _ = try await Bird.rated(at: desk)
      let (one, other) = (
        try await desk.person("A-0001", inMeeting: "TINY-2027").id, try await Bird.id(at: desk)
      )
      let refused = await #expect(throws: Refusal.self) {
        _ = try await desk.merge(one, into: other)
      }
      #expect(refused?.code == "twins-bar-each-other")
      #expect(refused?.problems.map(\.key) == ["both-take-part"])
      #expect(
        try await refusal { _ = try await desk.merge(one, into: one) } == "named-twice")
      let reviewer = try await desk.person("R-01", inMeeting: "TINY-2027").id
      let two = try await desk.person("R-02", inMeeting: "TINY-2027").id
      let both = await #expect(throws: Refusal.self) {
        _ = try await desk.merge(reviewer, into: two)
      }
      #expect(both?.problems.map(\.key).contains("both-review") == true)
    }
  }

  @Test func `a reviewer behind a signature is kept, and the twin goes`() async throws {
    try await atDesk { desk in
      let hand = try await Bird.seated(at: desk)
      let reviewer = try await desk.person("R-01", inMeeting: "TINY-2027")
      let twin = try await Self.twin(at: desk, name: "Ines Corbell", email: "ic@example.org")
      let refused = await #expect(throws: Refusal.self) {
        _ = try await desk.merge(reviewer.id, into: twin)
      }
      #expect(refused?.problems.map(\.key) == ["reviews-are-signed"])
      _ = try await desk.merge(twin, into: reviewer.id)
      #expect(try await desk.person("ic@example.org").id == reviewer.id)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `who is invited becomes nobody who is not alike, unless an administrator says so`()
    async throws
  {
    try await atDesk { desk in
      _ = try await Bird.seated(at: desk)
      _ = try await desk.addAccount(
        login: "karim", name: "Karim Daou (invented)", roles: [.organiser])
      let karim = try await desk.acting(as: "karim")
      let gone = try await Bird.id(at: desk)
      let stranger = try await Self.twin(at: desk, name: "Mallory Stone", email: "m@example.org")
      for dryRun in [true, false] {
        #expect(
          try await refusal { _ = try await karim.merge(gone, into: stranger, dryRun: dryRun) }
            == "twins-unlike")
      }
      _ = try await karim.merge(stranger, into: gone)
      let alike = try await Self.twin(at: desk, email: "finch@example.org")
      _ = try await karim.merge(gone, into: alike)
      let other = try await Self.twin(at: desk, name: "Mallory Stone", email: "n@example.org")
      _ = try await desk.merge(alike, into: other)
    }
  }

  @Test func `what is told of who is one with another names both`() async throws {
    try await atDesk { desk in
      let hand = try await Bird.rated(at: desk)
      let reviewer = try await desk.person("R-01", inMeeting: "TINY-2027")
      let twin = try await Self.twin(at: desk, name: "Ines Corbell", email: "ic@example.org")
      _ = try await desk.merge(reviewer.id, into: twin)
      let reviewed = try #require(
        try await desk.acts(in: hand).first { $0.act == "review.conflict" })
      let lines = try await desk.act(reviewed.number, in: hand).lines
      #expect(
        lines.contains { $0.object.hasSuffix("by \(reviewer.name), now one with Ines Corbell") })
      let act = try #require(try await desk.acts(in: nil).first { $0.act == "person.merge" })
      #expect(
        try await desk.act(act.number, in: nil).lines.map(\.object) == [
          "person Ines Corbell", "person \(reviewer.name), now one with Ines Corbell",
        ])
    }
  }

  @Test func `who is forgotten is forgotten under both ids, and with every other name`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Bird.rated(at: desk)
      let gone = try await Bird.id(at: desk)
      let kept = try await Self.twin(at: desk, email: "finch@example.org")
      _ = try await desk.merge(gone, into: kept)
      let later = desk.at(Bird.afterwards)
      _ = try await later.forget(kept, because: "letter")
      let list = try await later.forgottenList()
      #expect(Set(list.forgotten.map(\.person)) == [kept, gone])
      #expect(try await later.page(of: kept).aliases.isEmpty)
      let lines = try await later.acts(in: nil).filter { $0.act == "person.merge" }
      let act = try await later.act(try #require(lines.first).number, in: nil)
      #expect(act.lines.allSatisfy { $0.change == "erased" })
      try await later.verifyAudit(of: hand)
    }
  }

  @Test func `who may be one is listed with reasons, and not again where somebody said two`()
    async throws
  {
    try await atDesk { desk in
      _ = try await Bird.rated(at: desk)
      let one = try await Bird.id(at: desk)
      #expect(try await desk.twins().isEmpty)
      let other = try await Self.twin(at: desk)
      let twins = try await desk.twins()
      #expect(twins.map { Set([$0.one.id, $0.other.id]) } == [[one, other]])
      #expect(twins.map(\.haveSameMailbox) == [true])
      #expect(twins.map(\.haveSameName) == [false])
      let pair = try #require(twins.first)
      try await desk.tellApart(pair.one, pair.other)
      #expect(try await desk.twins().isEmpty)
      #expect(
        try await refusal { try await desk.tellApart(pair.other, pair.one) } == "said-to-be-two")
      // Whoever puts them together all the same is told who said so.
      #expect(
        try await desk.merge(other, into: one, dryRun: true).toldApart?.name == desk.actor.name)
      #expect(
        try await desk.merge(one, into: other, dryRun: true).toldApart?.name == desk.actor.name)
      // In another script.
      _ = try await desk.add(NewPerson(name: "زهره فينش", country: Country("LB")))
      #expect(try await desk.twins().map(\.haveSameName) == [true])
    }
  }

  @Test func `two organisations are put together, and two of two countries are two`() async throws {
    try await atDesk { desk in
      _ = try await Bird.rated(at: desk)
      _ = try await desk.addOrganisation(
        OrganisationParticulars(
          name: "Cisterns Court", key: "C-9", country: Country("MA"), aliases: ["CC"]))
      try await desk.tellApart(organisation: "court of cisterns", "Cisterns Court")
      let done = try await desk.merge(organisation: "court of cisterns", into: "Cisterns Court")
      #expect(done.toldApart?.name == desk.actor.name)
      #expect(done.people == 1)
      #expect(done.kept.aliases == ["CC", "Court of Cisterns"])
      #expect(done.kept.organisation.sector == .government)
      #expect(try await desk.organisation("Court of Cisterns").organisation.externalKey == "C-9")
      #expect(try await desk.page(of: try await Bird.id(at: desk)).organisation == "Cisterns Court")
      for country in ["JO", "LB"] {
        _ = try await desk.addOrganisation(
          OrganisationParticulars(
            name: "Ministry of Water", key: "M-\(country)", country: Country(country)))
      }
      #expect(try await desk.organisationTwins().isEmpty)
      #expect(
        try await refusal { _ = try await desk.merge(organisation: "M-JO", into: "M-LB") }
          == "organisations-are-two")
    }
  }
}
