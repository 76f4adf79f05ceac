import ConveneCore
import ConveneDemo
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Testing

/// Whom a command is about: a code, or a part of a name.
@Suite struct ApplicantTests {
  @Test func `a code is taken as it is, and each name finds its own code or names all it may be`()
    async throws
  {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let people = Dictionary(
        small.invented.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      let applied = try small.invented.applications.map { application in
        (application.code, try #require(people[application.person]))
      }
      for (code, person) in applied {
        #expect(
          try await desk.applicant(code.lowercased(), small.hand)
            == Applicant(code: code, name: person.name))
        for text in [person.name, person.email] + person.names.byLanguage.values {
          let found = try await Self.codes(text, desk, small.hand)
          #expect(found.contains(code), "\(text): \(found)")
        }
        // Any word alone, cut at both ends, still finds whoever bears it.
        for word in person.name.similarName.split(separator: " ") where word.count > 4 {
          let found = try await Self.codes(String(word.dropFirst().dropLast()), desk, small.hand)
          #expect(found.contains(code), "\(word): \(found)")
        }
      }
    }
  }

  @Test func `nobody is chosen of several, and of nobody the nearest are named`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let several = await #expect(throws: Failure.self) {
        try await desk.applicant("example", small.hand)
      }
      #expect(several?.refusal.code == "which-application")
      #expect(several?.refusal.problems.first?.at.hasPrefix("A-") == true)
      let person = try #require(
        small.invented.people.first { $0.id == small.invented.applications[0].person })
      let misspelt = person.name.similarName.split(separator: " ")
        .map { $0.count > 4 ? $0.dropLast(2) + "x" + $0.suffix(1) : $0 }.joined(separator: " ")
      let near = await #expect(throws: Failure.self) {
        try await desk.applicant(misspelt, small.hand)
      }
      #expect(near?.refusal.code == "no-such-application")
      #expect(near?.refusal.problems.map(\.at).contains("A-0001") == true, "\(misspelt)")
      let nobody = await #expect(throws: Failure.self) {
        try await desk.applicant("xqzwv", small.hand)
      }
      #expect(nobody?.refusal.code == "no-such-application")
      #expect(nobody?.refusal.problems.count == 0)
      // Who does not exist is refused by whoever needs them, as before.
      #expect(try await desk.applicant("a-9999", small.hand) == Applicant(code: "A-9999", name: ""))
    }
  }

  @Test func `whoever may not see who applied finds nobody by name`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let reviewer = desk.acting(
        as: Actor(id: desk.actor.id, name: "Reviewer (invented)", roles: [.reviewer]))
      #expect(
        try await reviewer.applicant("example", small.hand)
          == Applicant(code: "EXAMPLE", name: ""))
      let door = desk.acting(
        as: Actor(id: desk.actor.id, name: "Door (invented)", roles: [.checkIn]))
      // Nobody is invited yet.
      let failure = await #expect(throws: Failure.self) {
        try await door.applicant("example", small.hand)
      }
      #expect(failure?.refusal.code == "no-such-application")
    }
  }

  /// The code that is meant, or all that may be.
  private static func codes(
    _ text: String, _ desk: Secretariat, _ hand: MeetingInHand
  ) async throws -> [String] {
    do {
      return [try await desk.applicant(text, hand).code]
    } catch let failure as Failure {
      return failure.refusal.problems.map(\.at)
    }
  }
}
