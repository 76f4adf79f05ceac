import ConveneCore
import ConveneMail
import ConveneValues
import Foundation
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// Holes that other programs of this kind had, tried on this one: what no other suite tries.
@Suite struct HoleTests {
  private static func own(_ cookie: PortalCookie, _ secret: String) -> [String: String] {
    [
      "cookie": "__Host-\(cookie.rawValue)=\(secret)", "origin": "https://meetings.example.org",
      "sec-fetch-site": "same-origin",
    ]
  }

  /// What a route answers to whom: on the portal of which hour, by which cookie.
  private struct Look {
    var portal: Portal
    var path: String
    var headers: [String: String] = [:]
    var status = 200
  }

  /// What shows nothing that anybody writes: what is the same for all, what a secret is taken from, and what
  /// machines ask.
  private static let wordless: Set<Route> = [
    .home, .style, .mark, .script, .doorShell, .signIn, .health, .ready, .metrics, .apiDescription,
    .link, .draftLink, .reviewLink, .doorLink, .nominationLink, .partnerLink, .authorLink,
    .signInLink,
  ]

  /// Everything that anybody writes, on every page on which somebody else reads it.
  @Test func `what is hostile in a field is words on every page, which nobody between keeps`()
    async throws
  {
    try await EveryLink.made(of: EveryLink.hostile) { all in
      let (here, hand) = (all.here, all.hand)
      let now = Date()
      let desk = here.desk.at(now)
      _ = try await desk.addAccount(
        login: "organiser", name: "Organiser (invented)", roles: [.organiser], in: hand)
      let boards = here.portal(at: now)
      let session = ["cookie": try await SignInTests.session(of: "organiser", desk, boards)]
      let token = try await here.today.addToken("all", scopes: Set(TokenScope.allCases)).secret
      let doors = here.portal(at: all.morning)
      func behind(_ kind: String) async throws -> [String: String] {
        ["cookie": try await all.cookie(kind)]
      }
      func look(_ route: Route) async throws -> Look {
        let path = route.pattern.replacing(
          "{code}",
          with: [.review, .conflict].contains(route) ? all.application : hand.meeting.code)
        if route.call?.scope != nil {
          let headers = ["authorization": "Bearer \(token)"]
          // Nobody is seated yet.
          return Look(
            portal: here.portal, path: path, headers: headers,
            status: route == .apiSeats ? 409 : 200)
        }
        switch (route.visitor, route.group) {
        case (.account, _):
          // Nothing is proposed yet.
          return Look(
            portal: boards, path: path, headers: session,
            status: route == .boardDecision ? 403 : 200)
        case (.linkHolder, .form):
          return Look(portal: here.portal, path: path, headers: try await behind("a"))
        case (.linkHolder, .review):
          return Look(portal: here.portal, path: path, headers: try await behind("r"))
        case (.linkHolder, .door):
          return Look(portal: doors, path: path, headers: try await behind("d"))
        case (.linkHolder, .nomination):
          return Look(portal: here.portal, path: path, headers: try await behind("n"))
        case (.linkHolder, .partner):
          return Look(portal: here.portal, path: path, headers: try await behind("p"))
        case (.linkHolder, .author):
          return Look(portal: here.portal, path: path, headers: try await behind("w"))
        case (.linkHolder, .evaluation):
          return Look(
            portal: doors, path: path,
            headers: ["cookie": "__Host-evaluation=\(all.questionnaire)"])
        case (.linkHolder, .general):
          return Look(portal: here.portal, path: path, headers: try await behind("i"))
        case (.linkHolder, .board), (.anybody, _), (.machine, _), (.tokenHolder, _):
          return Look(portal: here.portal, path: path)
        }
      }
      var shown: Set<Route> = []
      for route in Route.allCases where route.method == .get && !Self.wordless.contains(route) {
        let look = try await look(route)
        for language in Language.allCases {
          let page = await look.portal.answer(
            PortalFixture.asked(
              "GET", look.path, query: ["lang": language.rawValue], headers: look.headers))
          #expect(page.status == look.status, "\(route): \(page.text.prefix(300))")
          #expect(page["X-Content-Type-Options"] == "nosniff", "\(route)")
          // What is published is the same for all.
          if route.visitor != .anybody {
            #expect(page["Cache-Control"] == "no-store", "\(route)")
            #expect(route.call != nil || page["Vary"]?.contains("Cookie") == true, "\(route)")
          }
          guard page["Content-Type"]?.hasPrefix("text/html") == true else {
            #expect(page["Content-Type"]?.hasPrefix("application/") == true, "\(route)")
            continue
          }
          #expect(!page.text.contains("<script>"), "\(route)")
          #expect(!page.text.contains("\" onfocus="), "\(route)")
          if page.text.contains(EveryLink.hostile.onPages) { shown.insert(route) }
        }
      }
      // Of their own writers, and of whoever stands at a door.
      #expect(
        shown.isSuperset(of: [
          .invitation, .sheet, .application, .nomination, .author, .partner, .door,
        ]))
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
    try await EveryLink.made(of: "Plain") { all in
      #expect(Set(all.secrets.keys) == Set(EveryLink.kinds))
      let maildir = Maildir(
        at: String(try #require(all.here.desk.settings.mail?.dropFirst("maildir:".count))))
      let known = Set(all.secrets.map { "/\($0.key)/\($0.value)" })
      var written: Set<String> = []
      for name in try maildir.names() {
        let letter = String(decoding: try maildir.message(name), as: UTF8.self)
          .replacing("=\r\n", with: "").replacing("=\n", with: "")
        let links = Set(
          letter.matches(of: /https:\/\/meetings.example.org(\/[a-z]+\/[0-9a-f]{40})/)
            .map { String($0.1) })
        // Each reader has one of their own.
        #expect(links.count <= 1, "\(links)")
        written.formUnion(links)
      }
      let kinds = Set(written.compactMap { $0.split(separator: "/").first.map(String.init) })
      // Those of doors and of States are handed over, and whoever signs in asks for theirs.
      #expect(kinds == Set(EveryLink.kinds).subtracting(["d", "n", "s"]))
      let before = try await JourneyTests.contents(of: all.here.database)
      for link in written.union(known) {
        for method in ["GET", "HEAD", "GET"] {
          let opened = await all.here.portal.answer(PortalFixture.asked(method, link))
          #expect(opened.status == 303, "\(link)")
          let cookie = opened["Set-Cookie"].flatMap { $0.split(separator: ";").first } ?? ""
          let page = await all.portal(of: link).answer(
            PortalFixture.asked(
              method, opened["Location"] ?? "", headers: ["cookie": String(cookie)]))
          #expect(page.status == 200, "\(link)")
        }
      }
      #expect(try await JourneyTests.contents(of: all.here.database) == before)
    }
  }
}
