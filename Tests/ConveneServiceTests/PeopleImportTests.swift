import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Testing

@Suite struct PeopleImportTests {
  private static let list = Array(
    """
    name,email,organisation,country,languages
    Leila Haddad,leila@example.org,Water House,JO,ar en
    Omar Said,omar@example.org,water house,JO,ar
    Leila Haddad,leila@example.org,Water House,JO,ar en

    """.utf8)

  @Test func `who is in the directory stays as they are`() async throws {
    try await atDesk { desk in
      let first = try await desk.importPeople(Self.list)
      #expect(first.count == 2)
      let people = try await desk.people()
      #expect(people.map(\.name) == ["Leila Haddad", "Omar Said"])
      #expect(Set(people.map(\.organisation)).count == 1)

      let more = Self.list + Array("Rana Aziz,rana@example.org,Water House,LB,fr\n".utf8)
      let second = try await desk.importPeople(more)
      #expect(second.count == 1)
      let notices = second.notices.map(Phrases(.english).wordedOut)
      #expect(notices.last?.message == "2 of them were in it already and stay as they are")
      let after = try await desk.people()
      #expect(after.filter { $0.name != "Rana Aziz" } == people)
      #expect(Set(after.map(\.organisation)).count == 2)
      #expect(
        notices.dropFirst().first
          == WordedProblem(
            "row 5, organisation",
            "Water House is in the directory in JO; that of LB is taken as another"))
    }
  }

  @Test func `a dry run writes nothing`() async throws {
    try await atDesk { desk in
      let report = try await desk.importPeople(Self.list, dryRun: true)
      #expect(report.count == 2)
      #expect(try await desk.people() == [])
      #expect(try await desk.organisations() == [])
    }
  }

  @Test func `a list with a problem in it leaves nothing behind`() async throws {
    try await atDesk { desk in
      let broken = Self.list + Array("Rana Aziz,nowhere,,ZZ,\n".utf8)
      let answer = try await refusal { _ = try await desk.importPeople(broken) }
      #expect(answer == "bad-rows")
      #expect(try await desk.people() == [])
      #expect(try await desk.organisations() == [])
    }
  }

  @Test func `only who keeps the directory may change it`() async throws {
    try await atDesk(roles: [.reviewer]) { desk in
      let answer = try await refusal { _ = try await desk.importPeople(Self.list) }
      #expect(answer == "not-permitted")
    }
  }
}
