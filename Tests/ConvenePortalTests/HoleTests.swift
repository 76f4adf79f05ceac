import ConveneCore
import ConveneMail
import ConveneValues
import Foundation
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// Holes that other programs of this kind had, tried on this one: what no other suite tries.
@Suite struct HoleTests {
  private static let hostile = "</textarea><script>alert(1)</script>\" onfocus=\"x"

  private static func own(_ cookie: PortalCookie, _ secret: String) -> [String: String] {
    [
      "cookie": "__Host-\(cookie.rawValue)=\(secret)", "origin": "https://meetings.example.org",
      "sec-fetch-site": "same-origin",
    ]
  }

  /// Everything that anybody writes, on every page on which somebody else reads it.
  @Test func `what is hostile in a field is words on every page, which nobody between keeps`()
    async throws
  {
    try await InvitedPeople.invited(1) { here in
      let (desk, hand) = (here.desk, here.hand)
      func sent(_ path: String, _ cookie: PortalCookie, _ secret: String, _ form: [String: String])
        async throws
      {
        let answer = await here.portal.answer(
          PortalFixture.asked(
            "POST", path, headers: Self.own(cookie, secret),
            form: form.merging(["proof": FormProof.proof(of: secret)]) { $1 }))
        #expect(answer.status == 303, "\(path): \(answer.status)")
      }
      _ = try await desk.addGuest(
        .person([
          "name": Self.hostile, "email": "huda@example.org", "country": "LB",
          "languages": "en", "organisation": Self.hostile,
        ]),
        as: .observer, by: Self.hostile, because: Self.hostile,
        deadline: Day(year: 2007, month: 8, day: 14), hand)
      let secret = here.secrets[0]
      try await sent(
        "/invitation", .invitation, secret, ["answer": "accepted", "remark": Self.hostile])
      try await sent(
        "/invitation", .invitation, secret,
        ["ask": "needs", "diet": Self.hostile, "access": Self.hostile, "consent": "on"])
      try await sent(
        "/invitation", .invitation, secret, ["ask": "name", "words": Self.hostile])
      let until = try #require(Day(year: 2007, month: 8, day: 1))
      let link = try await desk.linkNominations(of: "JO", places: 1, until: until, hand)
      let state = String(try #require(link.address?.split(separator: "/").last))
      try await sent(
        "/nomination", .nomination, state,
        [
          "wish": "propose", "name": Self.hostile, "email": "omar@example.org", "country": "JO",
          "language-ar": "on", "role": "head", "position": Self.hostile,
          "organisation": Self.hostile,
        ])
      _ = try await desk.openForm(hand, until: Day(number: 13_715))
      let draft = String(repeating: "a1b2", count: 10)
      try await sent(
        "/m/\(hand.meeting.code)/apply", .application, draft,
        [
          "wish": "save", "name": Self.hostile, "organisation": Self.hostile,
          "email": Self.hostile, "motivation": Self.hostile, "offer-1-words": Self.hostile,
        ])
      let opened = try await desk.at(Self.morning(hand)).openDoor(Self.hostile, hand)
      let door = String(try #require(opened.link.split(separator: "/").last))

      let now = Date()
      _ = try await desk.at(now).addAccount(
        login: "organiser", name: "Organiser (invented)", roles: [.organiser], in: hand)
      let boards = Portal(
        here.settings, desk: here.portal.desk.at(now), rates: SignInTests.generous, clock: { 0 })
      let session = try await SignInTests.session(of: "organiser", desk.at(now), boards)
      let doors = Portal(
        here.settings, desk: here.portal.desk.at(try Self.morning(hand)),
        rates: SignInTests.generous)
      let board = "/board/\(hand.meeting.code)"
      let looks: [(Portal, String, String)] = [
        (here.portal, "/invitation", "__Host-invitation=\(secret)"),
        (here.portal, "/nomination", "__Host-nomination=\(state)"),
        (here.portal, "/application", "__Host-application=\(draft)"),
        (doors, "/checkin", "__Host-checkin=\(door)"),
        (doors, "/checkin/list", "__Host-checkin=\(door)"),
        (boards, "/board", session), (boards, board, session),
        (boards, "\(board)/seating", session), (boards, "\(board)/letters", session),
      ]
      var shown = 0
      for language in Language.allCases {
        for (portal, path, cookie) in looks {
          let page = await portal.answer(
            PortalFixture.asked(
              "GET", path, query: ["lang": language.rawValue], headers: ["cookie": cookie]))
          #expect(page.status == 200, "\(path)")
          #expect(page["Cache-Control"] == "no-store", "\(path)")
          #expect(page["Vary"]?.contains("Cookie") == true, "\(path)")
          #expect(page["X-Content-Type-Options"] == "nosniff", "\(path)")
          guard page["Content-Type"]?.hasPrefix("text/html") == true else {
            #expect(page["Content-Type"]?.hasPrefix("application/json") == true, "\(path)")
            continue
          }
          #expect(!page.text.contains("<script>"), "\(path)")
          #expect(!page.text.contains("\" onfocus="), "\(path)")
          shown += page.text.contains(Self.hostile.onPages) ? 1 : 0
        }
      }
      // Of its own writer, of a State, of a draft, of a door and of the letters that wait, in each language.
      #expect(shown >= 4 * Language.allCases.count)
    }
  }

  private static func morning(_ hand: MeetingInHand) throws -> Date {
    let nine = try #require(ClockTime("09:00"))
    return try #require(LocalTime(hand.meeting.starts, nine).instant(in: hand.meeting.zone))
  }

  @Test(arguments: [
    "//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example",
    "javascript:alert(1)", "a@evil.example", "%2f%2fevil.example", "x\r\nX-Evil: 1",
    "x%0d%0aX-Evil: 1",
  ])
  func `no value in an address or a form leads elsewhere, or is a header of its own`(value: String)
    async throws
  {
    let portal = try PortalFixture.portal()
    let query = ["lang": value, "next": value, "return": value, "url": value, "q": value]
    let headers = Self.own(.invitation, PortalFixture.secret).merging([
      "referer": value, "accept-language": value, "x-forwarded-host": value, "forwarded": value,
    ]) { $1 }
    for (number, route) in Route.allCases.enumerated() {
      let path = route.pattern.replacing(/\{[a-z]+\}/, with: value)
      for address in [path, route.pattern.replacing(/\{[a-z]+\}/, with: "EGM-2007-09")] {
        let form = ["proof": FormProof.proof(of: PortalFixture.secret), "answer": value]
        let answer = await portal.answer(
          PortalFixture.asked(
            route.method.rawValue, address, query: query, headers: headers,
            peer: "192.0.2.\(number)", form: route.method == .get ? [:] : form))
        for header in answer.headers {
          let lines = header.value.split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline)
          #expect(lines.count == 1, "\(route) \(header.name)")
          guard header.name == "Location" else { continue }
          #expect(header.value.wholeMatch(of: /\/[a-z][^\/\\@:][^\\@:]*/) != nil, "\(route)")
          #expect(!header.value.contains("evil"), "\(route): \(header.value)")
        }
      }
    }
  }

  @Test func `nobody is signed in by another site, or by a link that is only opened`() async throws
  {
    let portal = try PortalFixture.portal()
    let opened = await portal.answer(PortalFixture.asked("GET", "/s/\(PortalFixture.secret)"))
    let cookies = opened.headers.filter { $0.name == "Set-Cookie" }.map(\.value)
    #expect(cookies.count == 1 && cookies[0].hasPrefix("__Host-sign-in="))
    for strange in [
      ["origin": "https://evil.example"], ["sec-fetch-site": "cross-site"], ["origin": "null"],
    ] {
      let answer = await portal.answer(
        PortalFixture.asked(
          "POST", "/sign-in",
          headers: Self.own(.signIn, PortalFixture.secret).merging(strange) { $1 },
          form: ["proof": FormProof.proof(of: PortalFixture.secret)]))
      #expect(answer.status == 403)
      #expect(answer["Set-Cookie"] == nil)
    }
  }

  @Test func `at a door people are found by name and code, and by nothing else of theirs`()
    async throws
  {
    try await InvitedPeople.invited(2) { here in
      let codes = try await here.desk.invitations(here.hand).map(\.code)
      _ = try await here.desk.recordAnswers(
        codes.map { AnswerReceived(code: $0, status: .accepted) }, here.hand, follow: nil)
      let morning = try Self.morning(here.hand)
      let opened = try await here.desk.at(morning).openDoor("North", here.hand)
      let secret = String(try #require(opened.link.split(separator: "/").last))
      let page = try await here.portal.desk.at(morning).doorPage(
        behind: try #require(LinkSecret(secret)))
      #expect(page.people(by: "salma").count == 2 && page.people(by: codes[0]).count == 1)
      for other in ["salma1@example.org", "example.org", "LB", "Lebanon", "resource_person"] {
        #expect(page.people(by: other).isEmpty, "\(other)")
      }
    }
  }

  @Test func `what nobody published is kept nowhere, however often it is asked for`() async throws {
    let pages = MeetingPages(style: StyleFile(), seal: Seal(isSecure: true))
    for number in 0..<200 {
      let code = "EGM-\(number)"
      await #expect(throws: Failure.self) {
        _ = try await pages.page(code, in: .english, at: 0) {
          throw Failure.notFound(.noSuchMeeting(code: $0))
        }
      }
      #expect(!pages.knows(code))
    }
    let limit = RateLimit(.init(burst: 2, perSecond: 0))
    for number in 0..<20_000 {
      _ = limit.admits("10.\(number / 62_500).\(number / 250 % 250).\(number % 250)", at: 0)
    }
    // All others are one from then on.
    #expect(limit.admits("192.0.2.1", at: 0) && limit.admits("192.0.2.2", at: 0))
    #expect(!limit.admits("192.0.2.3", at: 0))
  }

  @Test func `robots that open every link of every kind of letter change no row`() async throws {
    try await InvitedPeople.invited(20) {
      // The room is no larger for them.
      $0.places.open -= 20
      $0.floors = []
    } _: { here in
      let (desk, hand) = (here.desk, here.hand)
      let until = try #require(Day(year: 2007, month: 8, day: 1))
      let nomination = try await desk.linkNominations(of: "JO", places: 1, until: until, hand)
      let door = try await desk.at(Self.morning(hand)).openDoor("North", hand)
      let signIn = try await desk.at(Date()).signInLink().secret
      _ = try await desk.openForm(hand, until: Day(number: 13_715))
      let draft = String(repeating: "a1b2", count: 10)
      let begun = await here.portal.answer(
        PortalFixture.asked(
          "POST", "/m/\(hand.meeting.code)/apply", headers: Self.own(.application, draft),
          form: [
            "wish": "save", "name": "Rim", "email": "rim@example.org",
            "proof": FormProof.proof(of: draft),
          ]))
      #expect(begun.status == 303)
      _ = try await desk.sendLetters(hand)
      let maildir = Maildir(
        at: String(try #require(desk.settings.mail?.dropFirst("maildir:".count))))
      let letters = try maildir.names().map {
        String(decoding: try maildir.message($0), as: UTF8.self).replacing("=\r\n", with: "")
          .replacing("=\n", with: "")
      }
      #expect(letters.count == 21)
      let found = letters.flatMap { letter in
        letter.matches(of: /https:\/\/meetings.example.org(\/[ai]\/[0-9a-f]{40})/)
          .map { String($0.1) }
      }
      let others = [nomination.address, door.link, "https://meetings.example.org/s/\(signIn)"]
        .compactMap { $0?.replacing("https://meetings.example.org", with: "") }
      let links = Set(found + others)
      #expect(links.count == letters.count + others.count)
      let before = try await JourneyTests.contents(of: here.database)
      for link in links {
        for method in ["GET", "HEAD", "GET"] {
          let opened = await here.portal.answer(PortalFixture.asked(method, link))
          #expect(opened.status == 303, "\(link)")
          let cookie = opened["Set-Cookie"].flatMap { $0.split(separator: ";").first } ?? ""
          let page = await here.portal.answer(
            PortalFixture.asked(
              method, opened["Location"] ?? "", headers: ["cookie": String(cookie)]))
          #expect([200, 404].contains(page.status), "\(link)")
        }
      }
      #expect(try await JourneyTests.contents(of: here.database) == before)
    }
  }
}
