import ConveneCore
import ConveneDemo
import ConveneStore
import ConveneValues
import Foundation
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// A meeting with a link of every kind that the router has, each to somebody who wrote the same words.
struct EveryLink: Sendable {
  static let hostile = "</textarea><script>alert(1)</script>\" onfocus=\"x"
  /// When whoever is behind a door is at it.
  let morning: Date
  let here: InvitedPeople
  let hand: MeetingInHand
  /// Secrets, by the first word of the addresses of their links.
  let secrets: [String: String]
  /// That a reviewer reads.
  let application: String
  /// Of whoever accepted by their link.
  let accepted: String
  /// Of what one author writes.
  let document: Int
  /// Of the questionnaire that was handed to whoever accepted.
  let questionnaire: String

  /// The first words of addresses that hold a secret.
  static let kinds: [String] = Route.allCases.compactMap { route in
    guard route.path.count == 2, case .word(let word) = route.path[0],
      route.path[1] == .value("secret")
    else { return nil }
    return word
  }

  /// Of whoever came by such a link: the cookie that its route sets.
  func cookie(_ kind: String) async throws -> String {
    let opened = await here.portal.answer(
      PortalFixture.asked("GET", "/\(kind)/\(secrets[kind] ?? "")"))
    return String(try #require(opened["Set-Cookie"]?.split(separator: ";").first))
  }

  /// The pages at the hour at which somebody opens such a link.
  func portal(of link: String) -> Portal {
    let instant =
      link.hasPrefix("/d/") ? morning : link.hasPrefix("/s/") ? Date() : here.desk.now()
    return here.portal(at: instant)
  }

  func proof(_ kind: String) -> String { FormProof.proof(of: secrets[kind] ?? "") }

  static func made<Value: Sendable>(
    of words: String, _ body: @escaping @Sendable (EveryLink) async throws -> Value
  ) async throws -> Value {
    try await InvitedPeople.invited(3) {
      $0.reviewing = Reviewing(blind: false, reviews: 1, practice: [])
      $0.floors = []
    } _: { here in
      let desk = here.desk
      var secrets: [String: String] = [:]
      func send(_ path: String, _ cookie: String, _ secret: String, _ form: [String: String]) async
      {
        let answer = await here.portal.answer(
          SignInTests.sent(
            path, cookie: "__Host-\(cookie)=\(secret)",
            form.merging(["proof": FormProof.proof(of: secret)]) { $1 }))
        #expect(answer.status == 303, "\(path): \(answer.status)")
      }
      _ = try await desk.addGuest(
        .person([
          "name": words, "email": "huda@example.org", "country": "LB", "languages": "en",
          "organisation": words,
        ]),
        as: .observer, by: words, because: words, deadline: Day(number: 13_739), here.hand)
      _ = try await desk.sendLetters(here.hand)
      let invited = here.secrets[0]
      secrets["i"] = invited
      await send("/invitation", "invitation", invited, ["answer": "accepted", "remark": words])
      await send(
        "/invitation", "invitation", invited,
        ["ask": "needs", "diet": words, "access": words, "consent": "on"])
      await send("/invitation", "invitation", invited, ["ask": "name", "words": words])
      try await desk.keep(.passports, for: 30)
      _ = try await desk.askForSheets(
        TravelTerm(
          until: Day(number: 13_740), visasBy: Day(number: 13_735), ticketsBy: Day(number: 13_745)),
        here.hand)
      await send(
        "/travel", "invitation", invited, ["wish": "keep", "consent": "on", "hotel": words])

      let until = Day(number: 13_726)
      let nomination = try await desk.linkNominations(of: "JO", places: 3, until: until, here.hand)
      let state = String(try #require(nomination.address?.split(separator: "/").last))
      secrets["n"] = state
      await send(
        "/nomination", "nomination", state,
        [
          "wish": "propose", "name": words, "email": "omar@example.org", "country": "JO",
          "language-ar": "on", "role": "head", "position": words, "organisation": words,
        ])

      let invented = DemoApplicants(seed: 7, count: 3, meeting: here.hand.meeting)
      var applications = invented.applications
      for place in applications.indices {
        applications[place].pastPartnerships = []
        for offer in applications[place].offers.indices {
          applications[place].offers[offer].note = words
        }
      }
      var people = invented.people
      for place in people.indices { people[place].position = [.english: words] }
      try await desk.receive(
        applications, from: people, of: invented.organisations, to: here.hand)
      try await desk.addReviewers(invented.reviewers, to: here.hand)
      let plan = try await desk.assignReviews(here.hand)
      _ = try await desk.inviteReviewers([], here.hand)

      _ = try await desk.carryOut(
        try await desk.meeting(nil).addingDocument(
          DocumentParticulars(title: words, due: Day(number: 13_702))))
      let hand = try await desk.meeting(nil)
      let codes = try await desk.invitations(hand)
        .filter { $0.name.hasPrefix("Salma") }.sorted { $0.name < $1.name }.map(\.code)
      _ = try await desk.name(author: "salma2@example.org", of: 1, in: hand)
      secrets["w"] = try await desk.linkAuthor("salma2@example.org", hand)
        .address?.split(separator: "/").last.map(String.init)
      _ = try await desk.remindAuthors(of: [1], within: 14, hand)

      _ = try await desk.announcePartnership(
        words,
        of: codes.prefix(2).map { NewPartner(who: $0, role: words) }, hand)
      var target = PrincipleSaid(words)
      (target.measure, target.due) = (words, Day(number: 13_800))
      _ = try await desk.answerPrinciple(.target, target, of: "P-0001", hand)
      _ = try await desk.sendLetters(hand)
      let late = desk.at(Date(timeIntervalSince1970: 13_801 * 86_400 + 43_200))
      _ = try await late.inquire(hand)
      _ = try await late.sendLetters(hand)

      // The year after erases what was not sent.
      _ = try await desk.openForm(here.hand, until: Day(number: 13_715))
      let draft = String(repeating: "a1b2", count: 10)
      secrets["a"] = draft
      await send(
        "/m/\(here.hand.meeting.code)/apply", "application", draft,
        [
          "wish": "save", "name": words, "organisation": words, "email": "rim@example.org",
          "motivation": words, "offer-1-words": words,
        ])
      _ = try await desk.sendLetters(hand)

      let key = try #require(try desk.settings.keys.read().newest)
      let asked = try await desk.look(.keepPartnerships, in: hand) {
        try $0.partnersReached(of: hand.id).compactMap(\.asked)
      }
      secrets["p"] =
        AnswerLink(
          meeting: hand.id.uuid, invitation: try #require(asked.first).id, generation: 1, key: key,
          for: .partner
        ).secret
      let known = try await desk.look(.assignReviews, in: hand) { try $0.reviewers(of: hand.id) }
      let review = try #require(plan.reviews.first)
      let reviewer = try #require(known.first { $0.code == review.reviewer })
      secrets["r"] =
        AnswerLink(
          meeting: hand.id.uuid, invitation: reviewer.person.uuid, generation: 1, key: key,
          for: .review
        ).secret
      let nine = try #require(ClockTime("09:00"))
      let morning = try #require(
        LocalTime(hand.meeting.starts, nine).instant(in: hand.meeting.zone))
      let door = try await desk.at(morning).openDoor(words, hand)
      secrets["d"] = door.link.split(separator: "/").last.map(String.init)
      secrets["s"] = try await desk.at(Date()).signInLink().secret
      _ = try await desk.openEvaluation(until: hand.meeting.ends.adding(14), hand)
      let questionnaire = LinkSecret.drawn()
      let handed = await here.portal(at: morning).answer(
        SignInTests.sent(
          "/invitation", cookie: "__Host-invitation=\(invited)",
          ["evaluation": questionnaire, "proof": FormProof.proof(of: invited)]))
      #expect(handed.status == 303)
      return try await body(
        EveryLink(
          morning: morning, here: here, hand: hand, secrets: secrets,
          application: review.application, accepted: codes[0], document: 1,
          questionnaire: questionnaire))
    }
  }
}
