import ConveneCore
import ConveneValues
import Foundation
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// What programs are answered, on a database.
@Suite struct APITests {
  private static func bearer(_ secret: String) -> [String: String] {
    ["authorization": "Bearer \(secret)"]
  }

  private static func path(_ route: Route, _ code: String) -> String {
    route.pattern.replacing("{code}", with: code)
  }

  private static let calls = Route.allCases.filter { $0.call?.scope != nil }

  @Test func `each scope opens its routes and no other, and answers are as they are described`()
    async throws
  {
    try await InvitedPeople.invited(2) { here in
      let document = try await Described.document(here.portal)
      let code = here.hand.meeting.code
      for scope in TokenScope.allCases {
        let token = try await here.today.addToken(scope.rawValue, scopes: [scope]).secret
        for route in Self.calls {
          let answer = await here.portal.answer(
            PortalFixture.asked(
              route.method.rawValue, Self.path(route, code), headers: Self.bearer(token)))
          // Nothing is sent with what writes, so that nothing is written here; and nobody is seated yet.
          let reached = route.changesState ? 400 : route == .apiSeats ? 409 : 200
          let status = route.call?.scope == scope ? reached : 403
          #expect(answer.status == status, "\(scope) \(route): \(answer.text)")
          #expect(answer["Cache-Control"] == "no-store")
          let schema = try Described.schema(of: route, status: status, in: document)
          let offences = Described.offences(
            try Described.object(answer), schema, in: document, at: route.rawValue)
          // Of what other programs exchange only the frame is described.
          #expect(offences.filter { !$0.hasPrefix("apiAgenda.") } == [])
        }
      }
    }
  }

  @Test func `seats are as they are described, with an application or without`() async throws {
    let lines = [
      SeatLine(round: 1, table: 2, seat: 3, application: "A-0001", person: "0197"),
      SeatLine(round: 1, table: 2, seat: 4, application: nil, person: "0198"),
    ]
    let bytes = try JSONEncoder.ofAPI.encode(["items": lines])
    let document = try await Described.document(try PortalFixture.portal())
    let schema = try Described.schema(of: .apiSeats, status: 200, in: document)
    let offences = Described.offences(
      try JSONSerialization.jsonObject(with: bytes), schema, in: document)
    #expect(offences == [])
  }

  @Test func `lists hold what the desk has, and a round is chosen`() async throws {
    try await InvitedPeople.invited(2) { here in
      let token = try await here.today.addToken("all", scopes: Set(TokenScope.allCases)).secret
      func items(_ path: String) async throws -> [[String: Any]] {
        let parts = path.split(separator: "?")
        let query = parts.count > 1 ? Form.reading(Array(parts[1].utf8)) ?? [:] : [:]
        let answer = await here.portal.answer(
          PortalFixture.asked(
            "GET", String(parts[0]), query: query, headers: Self.bearer(token)))
        return try #require(try Described.object(answer)["items"] as? [[String: Any]])
      }
      let code = here.hand.meeting.code
      #expect(try await items("/api/meetings").map { $0["code"] as? String } == [code])
      let invited = try await items("/api/meetings/\(code)/invitations")
      #expect(
        invited.map { $0["name"] as? String }
          == ["Salma Speaker 1 (invented)", "Salma Speaker 2 (invented)"])
      #expect(invited.allSatisfy { $0["status"] as? String == "issued" })
      let french = try await items("/api/meetings?lang=fr")
      #expect(french.first?["title"] as? String == here.hand.meeting.title[.french])
      let none = await here.portal.answer(
        PortalFixture.asked(
          "GET", "/api/meetings/\(code)/seats", query: ["round": "x"], headers: Self.bearer(token)))
      #expect(none.status == 400)
      for query in [["lang": "de"], ["lang": ""], ["lang": "null"]] {
        let strange = await here.portal.answer(
          PortalFixture.asked("GET", "/api/meetings", query: query, headers: Self.bearer(token)))
        #expect(strange.status == 400, "\(query)")
      }
      var unread = PortalFixture.asked("GET", "/api/meetings", headers: Self.bearer(token))
      unread.isQueryRead = false
      #expect(await here.portal.answer(unread).status == 400)
      #expect(Form.reading(Array("lang=en&lang=fr".utf8), areNamesSingle: true) == nil)
    }
  }

  @Test func `who came is recorded once, in the name of whose token it is`() async throws {
    try await InvitedPeople.invited(2) { here in
      let code = here.hand.meeting.code
      let invited = try await here.desk.invitations(here.hand).map(\.code)
      for secret in here.secrets {
        let answer = await here.portal.answer(
          PortalFixture.answering(
            ["cookie": "__Host-invitation=\(secret)"], form: ["proof": FormProof.proof(of: secret)])
        )
        #expect(answer.status == 303)
      }
      let token = try await here.today.addToken("door", scopes: [.writeAttendance]).secret
      // Half past nine on the first day, by the clocks of Beirut.
      let door = here.portal(at: Date(timeIntervalSince1970: 1_188_973_800))
      func arrive(
        _ body: String, _ type: String = "application/json", at portal: Portal
      ) async throws -> Answered {
        var asked = PortalFixture.asked(
          "POST", "/api/meetings/\(code)/attendance",
          headers: Self.bearer(token).merging(["content-type": type]) { $1 })
        asked.body = Array(body.utf8)
        return await portal.answer(asked)
      }
      let body = "{\"participants\":[\"\(invited[0])\"]}"
      let early = try await arrive(body, at: here.portal)
      #expect(early.status == 409)
      #expect(try Described.object(early)["code"] as? String == "arrives-on-other-day")
      let first = try await arrive(body, at: door)
      #expect(first.status == 200, "\(first.text)")
      #expect(try Described.object(first)["recorded"] as? [String] == [invited[0]])
      let again = try await arrive(body, at: door)
      #expect(try Described.object(again)["recorded"] as? [String] == [])
      let attendance = try await here.desk.attendance(here.hand)
      #expect(attendance.filter { $0.attendance == .attended }.map(\.code) == [invited[0]])
      let acts = try await here.desk.acts(in: here.hand).filter { $0.act == "attendance.arrive" }
      #expect(acts.map(\.actor) == ["Tester (invented)"])

      #expect(try await arrive(body, "text/plain", at: door).status == 400)
      for wrong in ["", "{}", "[", "{\"participants\":[]}", "{\"participants\":[1]}"] {
        #expect(try await arrive(wrong, at: door).status == 400, "\(wrong)")
      }
      let deep = String(repeating: "[", count: 16_000)
      #expect(try await arrive(deep, at: door).status == 400)
      #expect(try await arrive("{\"participants\":[\"X-9999\"]}", at: door).status == 404)
    }
  }

  @Test func `a token does no more than its account, and ends at once`() async throws {
    try await InvitedPeople.invited(1) { here in
      _ = try await here.desk.addAccount(
        login: "mod", name: "Mod Erator (invented)", roles: [.moderator], in: here.hand)
      let code = here.hand.meeting.code
      let moderator = try await here.colleague("mod")
      let token = try await moderator.addToken("all", scopes: Set(TokenScope.allCases)).secret
      func status(_ route: Route, _ code: String, _ token: String) async -> Int {
        await here.portal.answer(
          PortalFixture.asked("GET", Self.path(route, code), headers: Self.bearer(token))
        ).status
      }
      #expect(await status(.apiParticipants, code, token) == 200)
      // Who applied and with which score is nothing to whoever moderates.
      #expect(await status(.apiApplications, code, token) == 403)
      #expect(await status(.apiMeeting, "EGM-2099-01", token) == 404)
      // A meeting is found by its code, and not by a part of its title.
      #expect(await status(.apiMeeting, "Regional", token) == 404)
      // Nobody ends the token of somebody else but whoever keeps accounts, and the trail says whose it was.
      let mine = try #require(
        try await here.today.sessions().first { $0.kind == .token && $0.name == "all" }?.login)
      await #expect(throws: Refusal.self) { try await moderator.endToken("all", of: "keeper") }
      await #expect(throws: Failure.self) { try await here.today.endToken("none", of: mine) }
      try await here.today.endToken("all", of: mine)
      let ended = await here.portal.answer(
        PortalFixture.asked("GET", "/api/meetings", headers: Self.bearer(token)))
      let never = await here.portal.answer(
        PortalFixture.asked(
          "GET", "/api/meetings", headers: Self.bearer(PortalFixture.secret)))
      #expect(ended.status == 401)
      #expect(ended.body == never.body)
      #expect(ended.headers.map { "\($0)" } == never.headers.map { "\($0)" })
      await #expect(throws: Failure.self) { try await moderator.endToken("all") }
    }
  }

  @Test func `the secret of a letter is no token, and a token opens no page`() async throws {
    try await InvitedPeople.invited(1) { here in
      let token = try await here.today.addToken("one", scopes: [.readMeetings]).secret
      let letter = await here.portal.answer(
        PortalFixture.asked("GET", "/api/meetings", headers: Self.bearer(here.secrets[0])))
      #expect(letter.status == 401)
      let page = await here.portal.answer(
        PortalFixture.asked(
          "GET", "/invitation", headers: ["cookie": "__Host-invitation=\(token)"]))
      #expect(page.status == 404)
      let board = await here.portal.answer(
        PortalFixture.asked(
          "GET", "/board", headers: ["cookie": "\(here.settings.name(of: .session))=\(token)"]))
      #expect(board.status == 303)
      #expect(board["Location"] == "/sign-in")
      let cookie = await here.portal.answer(
        PortalFixture.asked("GET", "/api/meetings", headers: ["cookie": "token=\(token)"]))
      #expect(cookie.status == 401)
      await #expect(throws: Refusal.self) {
        try await here.today.addToken("one", scopes: [.readMeetings])
      }
      for (name, scopes, until) in [
        ("two", [], nil), ("", [.readMeetings], nil),
        ("three", [.readMeetings], Day(Date(), inZone: nil).adding(-2)),
        ("four", [.readMeetings], Day(Date(), inZone: nil).adding(400)),
      ] as [(String, Set<TokenScope>, Day?)] {
        await #expect(throws: Refusal.self) {
          try await here.today.addToken(name, scopes: scopes, until: until)
        }
      }
      #expect(try await here.today.tokens().map(\.name) == ["one"])
    }
  }
}
