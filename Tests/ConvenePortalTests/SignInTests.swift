import ConveneCore
import ConveneDemo
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// Who comes in by an account, and how far: on one database for all.
@Suite struct SignInTests {
  static let generous = Portal.Rates(
    pages: .init(burst: 1_000_000, perSecond: 1_000), answers: .init(burst: 1_000, perSecond: 1),
    tries: .init(burst: 1_000, perSecond: 1))

  /// Two meetings, and colleagues by what they are; the clock is the server's, by which secrets end.
  static func atBoard<Value: Sendable>(
    _ body: @escaping @Sendable (InvitedPeople, Secretariat, Portal) async throws -> Value
  ) async throws -> Value {
    try await InvitedPeople.invited(1) { here in
      let desk = here.desk.at(Date())
      var other = try Meeting.ofDemo()
      other.code = "RT-2007-02"
      _ = try await here.desk.importMeeting(try MeetingFile.write(other))
      let elsewhere = try await here.desk.meeting(other.code)
      for (login, role, hand) in [
        ("organiser", Role.organiser, here.hand), ("head", .headOfUnit, here.hand),
        ("assistant", .assistant, here.hand), ("reviewer", .reviewer, here.hand),
        ("stranger", .organiser, elsewhere),
      ] {
        _ = try await desk.addAccount(
          login: login, name: "\(login.capitalized) (invented)", roles: [role], in: hand)
      }
      let portal = Portal(
        here.settings, desk: here.portal.desk.at(Date()), rates: generous, clock: { 0 })
      return try await body(here, desk, portal)
    }
  }

  static func cookie(_ name: String, of answer: Answered) -> String? {
    answer.headers.filter { $0.name == "Set-Cookie" }.map(\.value)
      .first { $0.hasPrefix("__Host-\(name)=") }
      .flatMap { $0.split(separator: ";").first.map(String.init) }
  }

  static func proof(in answer: Answered) -> String {
    answer.text.firstMatch(of: /name="proof" value="([0-9a-f]{64})"/).map { String($0.1) } ?? ""
  }

  static func sent(
    _ path: String, cookie: String, _ form: [String: String]
  ) -> Asked {
    PortalFixture.asked(
      "POST", path,
      headers: [
        "cookie": cookie, "origin": "https://meetings.example.org",
        "sec-fetch-site": "same-origin",
      ], form: form)
  }

  /// The cookie of a session, by a link, its page and its button.
  static func session(
    of login: String, _ desk: Secretariat, _ portal: Portal
  ) async throws -> String {
    let secret = try await desk.signInLink(of: login).secret
    let opened = await portal.answer(PortalFixture.asked("GET", "/s/\(secret)"))
    #expect(opened.status == 303 && opened["Location"] == "/sign-in")
    let link = try #require(cookie("sign-in", of: opened))
    let page = await portal.answer(
      PortalFixture.asked("GET", "/sign-in", headers: ["cookie": link]))
    #expect(page.text.contains("\(login.capitalized) (invented)"))
    #expect(!page.text.contains(secret))
    let signed = await portal.answer(
      sent("/sign-in", cookie: link, ["proof": proof(in: page)]))
    #expect(signed["Location"] == "/board")
    let again = await portal.answer(
      sent("/sign-in", cookie: link, ["proof": proof(in: page)]))
    #expect(again["Location"] == "/sign-in")
    return try #require(cookie("session", of: signed))
  }

  @Test func `a link signs in once, is told in the trail as the account, and ends at once`()
    async throws
  {
    try await Self.atBoard { here, desk, portal in
      let session = try await Self.session(of: "organiser", desk, portal)
      let board = PortalFixture.asked("GET", "/board", headers: ["cookie": session])
      let page = await portal.answer(board)
      #expect(page.status == 200)
      #expect(page["Cache-Control"] == "no-store")
      #expect(page.text.contains(here.hand.meeting.code))
      let acts = try await desk.archive.read { try $0.acts(in: nil) }
      let signedIn = try #require(acts.last { $0.act == Act.accountSignIn.rawValue })
      #expect(signedIn.actor == "Organiser (invented)" && signedIn.login == "pages")
      let out = await portal.answer(
        Self.sent("/sign-out", cookie: session, ["proof": Self.proof(in: page)]))
      #expect(out["Location"] == "/sign-in")
      #expect(await portal.answer(board)["Location"] == "/sign-in")

      let second = try await Self.session(of: "organiser", desk, portal)
      let third = PortalFixture.asked("GET", "/board", headers: ["cookie": second])
      #expect(await portal.answer(third).status == 200)
      try await desk.changeRole(.organiser, of: "organiser", in: here.hand, false)
      #expect(await portal.answer(third)["Location"] == "/sign-in")
    }
  }

  /// What each account route answers to whom: deny by default, and nothing of another meeting.
  @Test func `every page behind an account is asked of every role`() async throws {
    try await Self.atBoard { here, desk, portal in
      let code = here.hand.meeting.code
      let pages: [Route: [String: Int]] = [
        .boards: [
          "organiser": 200, "head": 200, "assistant": 200, "reviewer": 200, "stranger": 200,
        ],
        .board: [
          "organiser": 200, "head": 200, "assistant": 200, "reviewer": 403, "stranger": 404,
        ],
        .boardSeating: [
          "organiser": 200, "head": 200, "assistant": 200, "reviewer": 403, "stranger": 404,
        ],
        .boardLetters: [
          "organiser": 200, "head": 200, "assistant": 403, "reviewer": 403, "stranger": 404,
        ],
        .ownPassword: [
          "organiser": 200, "head": 200, "assistant": 200, "reviewer": 200, "stranger": 200,
        ],
        // Nothing was proposed yet, and who may not see scores is not told that.
        .boardDecision: [
          "organiser": 403, "head": 403, "assistant": 403, "reviewer": 403, "stranger": 404,
        ],
      ]
      let figures: [Route: [String: Int]] = [
        .boardApplications: [
          "organiser": 200, "head": 200, "assistant": 403, "reviewer": 403, "stranger": 404,
        ],
        .boardAttendance: [
          "organiser": 200, "head": 200, "assistant": 200, "reviewer": 403, "stranger": 404,
        ],
        // Who was hoped for with whom is the secretariat's alone.
        .boardNetwork: [
          "organiser": 200, "head": 403, "assistant": 403, "reviewer": 403, "stranger": 404,
        ],
      ]
      let looks = pages.merging(figures) { $1 }
      let acts: [Route: (form: [String: String], answers: [String: Int])] = [
        .moveSeat: (
          ["person": "A-0001", "table": "1", "wish": "move"],
          ["organiser": 200, "head": 200, "assistant": 200, "reviewer": 403, "stranger": 404]
        ),
        .releaseLetters: (
          ["step": "approve", "number": "7"],
          ["organiser": 200, "head": 200, "assistant": 403, "reviewer": 403, "stranger": 404]
        ),
        .settleArrival: (
          ["number": "7"],
          ["organiser": 303, "head": 403, "assistant": 303, "reviewer": 403, "stranger": 404]
        ),
        .setPassword: (
          ["password": "short"],
          ["organiser": 200, "head": 200, "assistant": 200, "reviewer": 200, "stranger": 200]
        ),
        // None is being set.
        .confirmPassword: (
          ["password": "short", "code": "000000"],
          ["organiser": 200, "head": 200, "assistant": 200, "reviewer": 200, "stranger": 200]
        ),
        .signOutEverywhere: (
          [:], ["organiser": 303, "head": 303, "assistant": 303, "reviewer": 303, "stranger": 303]
        ),
        .signOut: (
          [:], ["organiser": 303, "head": 303, "assistant": 303, "reviewer": 303, "stranger": 303]
        ),
      ]
      let behindAccounts = Route.allCases.filter { $0.visitor == .account }
      #expect(Set(behindAccounts) == Set(looks.keys).union(acts.keys))

      for route in behindAccounts {
        let path = route.pattern.replacing("{code}", with: code)
        let nobody = await portal.answer(
          PortalFixture.asked(
            route.method.rawValue, path,
            headers: ["cookie": "__Host-session=\(String(repeating: "0", count: 40))"]))
        #expect(nobody.status == (route.changesState ? 403 : 303), "\(route) of nobody")
      }
      for login in ["organiser", "head", "assistant", "reviewer", "stranger"] {
        let session = try await Self.session(of: login, desk, portal)
        let first = await portal.answer(
          PortalFixture.asked("GET", "/board", headers: ["cookie": session]))
        let proof = Self.proof(in: first)
        for (route, answers) in looks {
          let path = route.pattern.replacing("{code}", with: code)
          let answer = await portal.answer(
            PortalFixture.asked("GET", path, headers: ["cookie": session]))
          #expect(answer.status == answers[login], "\(route) of \(login): \(answer.text)")
          #expect(login != "stranger" || !answer.text.contains(code), "\(route)")
        }
        for route in [
          Route.moveSeat, .releaseLetters, .settleArrival, .setPassword, .confirmPassword,
          .signOutEverywhere,
          .signOut,
        ] {
          let (form, answers) = try #require(acts[route])
          let path = route.pattern.replacing("{code}", with: code)
          let forged = await portal.answer(Self.sent(path, cookie: session, form))
          #expect(forged.status == 403, "\(route) of \(login) without proof")
          let answer = await portal.answer(
            Self.sent(path, cookie: session, form.merging(["proof": proof]) { $1 }))
          #expect(answer.status == answers[login], "\(route) of \(login): \(answer.text)")
        }
      }
      // What each looked at is kept, and that of a meeting alone in which they are something.
      let seen = try await desk.viewings(here.hand)
      #expect(Set(seen.map(\.login)) == ["organiser", "head", "assistant", "reviewer"])
      let visited = seen.filter { $0.login == "assistant" }.map(\.page)
      #expect(
        Set(visited)
          == Set(behindAccounts.map(\.pattern).filter { $0.contains("{code}") }))
      await #expect(throws: Refusal.self) {
        try await here.colleague("assistant").viewings(here.hand)
      }
    }
  }

  @Test func `arrivals are sent anew only where something is otherwise`() async throws {
    try await Self.atBoard { here, desk, portal in
      let session = try await Self.session(of: "organiser", desk, portal)
      func look(_ tag: String?) async -> Answered {
        let headers = ["cookie": session].merging(tag.map { ["if-none-match": $0] } ?? [:]) { $1 }
        return await portal.answer(
          PortalFixture.asked(
            "GET", "/board/\(here.hand.meeting.code)/attendance", headers: headers))
      }
      let first = await look(nil)
      let tag = try #require(first["ETag"])
      #expect(first.status == 200 && first["Cache-Control"] == "no-store")
      #expect(first["Content-Security-Policy"]?.contains("script-src 'self'") == true)
      let same = await look(tag)
      #expect(same.status == 304 && same.body.isEmpty)
      let code = try #require(try await desk.invitations(here.hand).first).code
      _ = try await here.desk.recordAnswers(
        [AnswerReceived(code: code, status: .accepted)], here.hand)
      let changed = await look(tag)
      #expect(changed.status == 200 && changed["ETag"] != tag)
      // Another session has other forms, and so another page.
      let other = try await Self.session(of: "organiser", desk, portal)
      let theirs = await portal.answer(
        PortalFixture.asked(
          "GET", "/board/\(here.hand.meeting.code)/attendance",
          headers: ["cookie": other, "if-none-match": changed["ETag"] ?? ""]))
      #expect(theirs.status == 200)
    }
  }

  /// Who sits apart from whom is for those alone who may see such rules.
  @Test func `a move that is refused is told alike to whoever may not see the rules`() {
    let organiser = Actor(id: Identifier(UUID()), name: "One (invented)", roles: [.organiser])
    let held = organiser.held(to: [.seatTables, .viewMeeting])
    let meeting = Meeting.ID(UUID())
    let one = Refusal.moveBreaksRule(problems: [.isCalledSo(at: "rule one")])
    let other = Refusal.moveBreaksRule(problems: [.accountGone(at: "rule two")])
    for language in Language.allCases {
      let phrases = Phrases(language)
      #expect(
        one.toldOfMove(to: held, in: meeting, phrases)
          == other.toldOfMove(to: held, in: meeting, phrases))
      #expect(one.toldOfMove(to: held, in: meeting, phrases) == [phrases.boardMoveNotPossible])
      #expect(one.toldOfMove(to: organiser, in: meeting, phrases).count == 2)
    }
  }
}
