import ConveneCore
import ConveneDemo
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Testing

/// Words that somebody gives with an act, and that are kept with it.
@Suite struct GivenWordsTests {
  @Test(arguments: [
    "Rain\u{202e}llaf", "two\nlines", "two\u{2028}lines", "bell\u{7}", "tag\u{e0041}",
    String(repeating: "x", count: 401),
  ])
  func `words are on one line and show all they hold`(text: String) {
    let refusal = #expect(throws: Refusal.self) { try text.keptWords(at: "reason") }
    #expect(refusal?.code == "words-not-kept")
    #expect(refusal?.problems.map(\.at) == ["reason"])
  }

  @Test func `what copying leaves behind is left out, and what joins letters stays`() throws {
    #expect(try "\u{feff} no\u{200b} quorum\u{ad} ".keptWords(at: "reason") == "no quorum")
    #expect(try "می\u{200c}خواهد".keptWords(at: "reason") == "می\u{200c}خواهد")
    #expect(try "  ".keptWords(at: "reason") == "")
  }

  @Test func `every act that keeps words refuses such`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      try await desk.publish(small.hand)
      let hand = try await desk.meeting(nil)
      let (code, reviewer) = (small.invented.applications[0].code, "R-01")
      let person = small.invented.people[0].id
      let hidden = "no\u{202e}quorum"
      let acts: [(name: String, act: @Sendable () async throws -> Void)] = [
        ("cancel", { try await desk.cancel(hand, because: hidden) }),
        ("supersede", { _ = try await desk.supersedeSelection(hand, because: hidden) }),
        ("forget", { _ = try await desk.forget(person, because: hidden) }),
        ("object", { _ = try await desk.recordObjection(of: person, because: hidden) }),
        ("object no more", { try await desk.withdrawObjection(of: person, because: hidden) }),
        (
          "declare",
          { try await desk.declareConflict(on: code, by: reviewer, because: hidden, hand) }
        ),
        (
          "withdraw",
          { try await desk.withdrawConflict(on: code, by: reviewer, because: hidden, hand) }
        ),
        (
          "apart",
          { _ = try await desk.addSeatingRule(.apart, code, code, reason: hidden, in: hand) }
        ),
        (
          "lottery",
          {
            _ = try await desk.announceLottery(
              hand, publicValue: hidden, day: .closing, hour: .closing, form: "0.00", rule: .equal)
          }
        ),
        (
          "draw",
          { _ = try await desk.drawLottery(hand, secret: [], publicValue: hidden) }
        ),
        (
          "person",
          {
            _ = try await desk.add(
              NewPerson(name: "Rim Haddad", country: Country("LB"), position: [.english: hidden]))
          }
        ),
      ]
      for (name, act) in acts {
        #expect(try await refusal { try await act() } == "words-not-kept", "\(name)")
      }
      #expect(
        try await refusal {
          _ = try await desk.addOrganisation(
            OrganisationParticulars(name: "Hill Incubator", shortName: hidden))
        } == "organisation-unusable")
      #expect(
        try await refusal {
          _ = try await desk.addAccount(login: hidden, name: "Sam", roles: [.organiser])
        } == "login-not-usable")
      let empty = " \u{200b}"
      for act in [
        { try await desk.declareConflict(on: code, by: reviewer, because: empty, hand) },
        { try await desk.withdrawConflict(on: code, by: reviewer, because: empty, hand) },
        { try await desk.cancel(hand, because: empty) },
      ] as [@Sendable () async throws -> Void] {
        let code = try await refusal { try await act() }
        #expect(["no-reason", "no-reason-to-cancel"].contains(code))
      }
      #expect(try await desk.meeting(nil).state.cancelled == nil)
    }
  }
}
