import ConveneCore
import ConveneDemo
import ConveneService
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// An application as the cells of a row.
private func applicant(_ name: String, _ email: String) -> [String: String] {
  [
    "name": name, "email": email, "organisation": "", "country": "LB", "languages": "en",
    "topics": "a",
    "offers": "training:a:M", "needs": "funding:a:M",
  ]
}

extension Secretariat {
  fileprivate func held(_ hand: MeetingInHand) async throws -> [String] {
    try await heldApplications(hand).map { "\($0.code) \($0.nomination)" }
  }
}

@Suite struct HeldApplicationTests {
  private static let spellings = [
    ("Jose Nunez (invented)", "jose@example.org"),
    ("JOSÉ  NÚÑEZ (invented)", "private@example.org"),
    ("josé núñez (Invented)", "third@example.org"),
    ("The Office (invented)", "Jose@Example.org"),
    ("Prof. Dr. José Núñez (invented)", "fourth@example.org"),
  ]

  @Test(arguments: spellings)
  func `whoever applies and may be a nominated person is told and held`(
    name: String, email: String
  ) async throws {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk) { $0.places.nominated = 2 }.hand
      _ = try await desk.nominate(
        nominee("José Núñez (invented)", email: "jose@example.org", organisation: ""), to: hand)
      let received = try await desk.apply(applicant(name, email), to: hand)
      let code = try #require(received.codes.first)
      #expect(try await desk.held(hand) == ["\(code) N-0001"])
      #expect(
        received.notices.contains {
          $0.at.hasPrefix(code) && Phrases(.english).sentence(of: $0).contains("N-0001")
        })
      let scored = try await desk.computeScores(hand)
      #expect(scored.held.map(\.code) == [code])
      let points = try Rating(
        application: code, reviewer: "R-01", criterion: "C1", points: Points(4))
      #expect(
        try await refusal { try await desk.record([points], in: hand) } == "applications-held")
      _ = try await desk.proposeSelection(hand)
      #expect(
        try await refusal { _ = try await desk.signSelection(hand) } == "applications-held")
    }
  }

  @Test
  func `a nomination that comes after the application holds it, and whoever says why ends it`()
    async throws
  {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk) { $0.places.nominated = 2 }
      let (hand, one) = (small.hand, small.invented.applications[0])
      let person = try #require(small.invented.people.first { $0.id == one.person })
      let all = try await desk.computeScores(hand).count
      _ = try await desk.proposeSelection(hand)
      let received = try await desk.nominate(
        nominee(person.name.uppercased(), email: "elsewhere@example.org", organisation: ""),
        to: hand)
      #expect(received.notices.contains { $0.at.hasPrefix(one.code) })
      #expect(try await desk.held(hand) == ["\(one.code) N-0001"])
      #expect(
        try await refusal { _ = try await desk.signSelection(hand) } == "applications-held")
      #expect(
        try await refusal { _ = try await desk.proposeSelection(hand) } == "scores-outdated")
      #expect(try await desk.computeScores(hand).count == all - 1)
      // Nobody is left who could read the others once more, and of this one nobody is asked.
      let refused = await #expect(throws: Refusal.self) {
        _ = try await desk.proposedReviews(hand, each: 4)
      }
      #expect(refused?.problems.contains { $0.at == one.code } == false)

      #expect(
        try await refusal {
          _ = try await desk.tellFromNominated(one.code, because: " ", hand)
        } == "no-reason")
      let told = try await desk.tellFromNominated(one.code, because: "The mission says so", hand)
      #expect(told.map(\.nomination) == ["N-0001"])
      #expect(try await desk.held(hand) == [])
      #expect(try await desk.computeScores(hand).count == all)
      #expect(
        try await refusal {
          _ = try await desk.tellFromNominated(one.code, because: "Again", hand)
        } == "application-not-held")
    }
  }

  @Test func `who was said by mistake to be somebody else is held again, until the signature`()
    async throws
  {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk) { $0.places.nominated = 2 }
      let (hand, one) = (small.hand, small.invented.applications[0])
      let person = try #require(small.invented.people.first { $0.id == one.person })
      _ = try await desk.nominate(
        nominee("H.E. \(person.name)", email: "elsewhere@example.org", organisation: ""), to: hand)
      let held = ["\(one.code) N-0001"]
      #expect(try await desk.held(hand) == held)
      _ = try await desk.tellFromNominated(one.code, because: "The mission says so", hand)
      #expect(try await desk.held(hand) == [])
      func last() async throws -> Int {
        try #require(try await desk.acts(in: hand).first).number
      }
      let told = try await last()
      let undone = try await desk.undo(told, in: hand)
      #expect(undone.notices.map(\.at).allSatisfy { $0.hasPrefix(one.code) })
      #expect(undone.notices.count == 1)
      #expect(try await desk.held(hand) == held)
      // An undo is an act like any other.
      _ = try await desk.undo(try await last(), in: hand)
      #expect(try await desk.held(hand) == [])
      let again = try await last()
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand)
      _ = try await desk.signSelection(hand)
      #expect(try await refusal { _ = try await desk.undo(again, in: hand) } != nil)
      #expect(try await desk.held(hand) == [])
    }
  }

  @Test func `whoever is the nominated person is taken out of the applications`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk) { $0.places.nominated = 2 }
      let (hand, one) = (small.hand, small.invented.applications[0])
      let person = try #require(small.invented.people.first { $0.id == one.person })
      _ = try await desk.nominate(
        nominee("Another Name (invented)", email: person.email, organisation: ""), to: hand)
      _ = try await desk.nominate(nominee(), to: hand)
      #expect(try await desk.held(hand) == ["\(one.code) N-0001"])
      #expect(
        try await refusal {
          _ = try await desk.isNominated(one.code, as: "N-0002", hand)
        } == "not-held-for")
      _ = try await desk.isNominated(one.code, as: "n-0001", hand, dryRun: true)
      #expect(try await desk.held(hand) == ["\(one.code) N-0001"])
      _ = try await desk.isNominated(one.code, as: "n-0001", hand)
      #expect(try await desk.held(hand) == [])
      let line = try await desk.applicationLines(hand).first { $0.code == one.code }
      #expect(line?.status == .withdrawn)
    }
  }

  @Test func `a nomination that was withdrawn holds nobody, and the desk tells of the others`()
    async throws
  {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk) { $0.places.nominated = 2 }
      let (hand, one) = (small.hand, small.invented.applications[0])
      let person = try #require(small.invented.people.first { $0.id == one.person })
      _ = try await desk.nominate(
        nominee(person.name, email: "elsewhere@example.org", organisation: ""), to: hand)
      let due = try await desk.deskPage().meetings.first?.dues.first { $0.kind == .nominees }
      #expect(due?.number == 1 && due?.names == [person.name])
      _ = try await desk.withdrawNominations(
        ["N-0001"], by: Nomination.Note(number: "NV 9", date: Day(number: 13_735)), hand)
      #expect(try await desk.held(hand) == [])
    }
  }
}
