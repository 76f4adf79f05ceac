import ConveneCore
import ConveneStore
import ConveneValues
import Foundation
import Postgres
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// Whoever presses a button twice, or goes back and sends again, has done it once.
@Suite struct TwiceTests {
  /// A form as it is sent, by whom, and what the second of two that are alike is answered.
  private struct Post {
    var portal: Portal
    var asked: Asked
    var again = 303
    /// Tables that have more rows after the second: what is asked for anew, and the trail of that.
    var grows: Set<String> = []
  }

  private static let trail: Set = ["audit_entry", "audit_line", "audit_body"]

  private static func rows(of database: Database) async throws -> [String: Int] {
    try await database.withConnection { connection in
      let tables: [String] = try connection.rows(
        """
        SELECT relname::text AS name FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
        """
      ).map { try $0["name"] }
      return try Dictionary(
        uniqueKeysWithValues: tables.map { table in
          let count = Statement(
            name: "rows_of_\(table)", sql: "SELECT count(*)::int AS count FROM \"\(table)\"")
          return (table, try #require(try connection.rows(count).first?["count"] as Int?))
        })
    }
  }

  @Test func `every form that is sent twice is taken once, and answered sensibly both times`()
    async throws
  {
    try await EveryLink.made(of: "Plain") { all in
      var posts = try await Self.behindLinks(all)
      for (route, post) in try await Self.behindAccounts(all) { posts[route] = post }
      // Nobody signs in by a password before it is confirmed, and whoever ends their sessions sends nothing more.
      let last: [Route] = [.signInPassword, .signOut, .signOutEverywhere]
      let changing = Route.allCases.filter(\.changesState)
      #expect(Set(posts.keys) == Set(changing))
      for route in changing.filter({ !last.contains($0) }) + last {
        guard var post = posts[route] else { continue }
        // No address that is sent along leads anywhere.
        let evil = "//evil.example"
        post.asked.query.merge(["next": evil, "return": evil, "url": evil]) { $1 }
        post.asked.headers.merge(
          ["x-forwarded-host": "evil.example", "forwarded": "host=evil.example"]) { $1 }
        let first = await post.portal.answer(post.asked)
        #expect((200..<400).contains(first.status), "\(route): \(first.status) \(first.text)")
        let once = try await Self.rows(of: all.here.database)
        let second = await post.portal.answer(post.asked)
        #expect(second.status == post.again, "\(route) again: \(second.text)")
        let twice = try await Self.rows(of: all.here.database)
        let more = Set(twice.filter { $0.value != once[$0.key] }.keys)
        #expect(more == post.grows, "\(route) again")
        for answer in [first, second] {
          guard let place = answer["Location"] else { continue }
          #expect(place.wholeMatch(of: /\/[a-z][A-Za-z0-9\/?=&#.-]*/) != nil, "\(route): \(place)")
        }
      }
      try await all.here.desk.verifyAudit(of: all.hand)
    }
  }

  private static func behindLinks(_ all: EveryLink) async throws -> [Route: Post] {
    let (here, code) = (all.here, all.hand.meeting.code)
    func post(
      _ kind: String, _ path: String, _ form: [String: String], at instant: Date? = nil
    ) async throws -> Post {
      Post(
        portal: instant.map(here.portal(at:)) ?? here.portal,
        asked: SignInTests.sent(
          path, cookie: try await all.cookie(kind),
          form.merging(["proof": all.proof(kind)]) { $1 }))
    }
    var posts: [Route: Post] = [:]
    posts[.answer] = try await post("i", "/invitation", ["answer": "accepted", "remark": "Late"])
    posts[.fill] = try await post(
      "a", "/application", ["wish": "save", "name": "Rim", "email": "rim@example.org"])
    let draft = String(repeating: "c3d4", count: 10)
    posts[.begin] = Post(
      portal: here.portal,
      asked: SignInTests.sent(
        "/m/\(code)/apply", cookie: "__Host-application=\(draft)",
        [
          "proof": FormProof.proof(of: draft), "wish": "save", "name": "Nadia",
          "email": "nadia@example.org",
        ]))
    var marks = Dictionary(
      all.hand.meeting.rubric.criteria.map { ("mark-\($0.code)", "3") }, uniquingKeysWith: { $1 })
    marks["wish"] = "done"
    posts[.give] = try await post("r", "/review/\(all.application)", marks)
    posts[.declare] = try await post(
      "r", "/review/\(all.application)/conflict", ["because": "cousins"])
    posts[.checkIn] = try await post(
      "d", "/checkin", ["name": "Omar", "organisation": "House", "shown": "1"], at: all.morning)
    let noted = try #require(
      ArrivalNoted(id: UUID(), .came, code: all.accepted, at: all.morning, name: ""))
    posts[.arrivals] = try await post(
      "d", "/checkin/arrivals",
      ["arrivals": String(decoding: try JSONEncoder().encode([noted]), as: UTF8.self)],
      at: all.morning)
    posts[.arrivals]?.again = 200
    posts[.propose] = try await post(
      "n", "/nomination",
      [
        "wish": "propose", "name": "Huda", "email": "huda@example.com", "country": "JO",
        "language-ar": "on", "role": "head", "position": "Adviser", "organisation": "Ministry",
      ])
    posts[.tell] = try await post("p", "/partnership", ["kind": "kept", "words": "Twenty-one"])
    posts[.handIn] = try await post(
      "w", "/documents", ["document": "\(all.document)", "language": "en", "note": "A draft"])
    posts[.handIn]?.asked.file = Array("%PDF-1.7\n1 0 obj\n%%EOF\n".utf8)
    posts[.sheetSent] = try await post(
      "i", "/travel",
      [
        "wish": "keep", "consent": "on", "hotel": "Harbour House", "number": "LR 1234567",
        "diet": "vegan",
      ])
    posts[.evaluated] = try await evaluation(all)
    return posts
  }

  /// What was counted is in nobody's hand any more.
  private static func evaluation(_ all: EveryLink) async throws -> Post {
    let (portal, cookie) = (
      all.here.portal(at: all.morning), "__Host-evaluation=\(all.questionnaire)"
    )
    let page = await portal.answer(
      PortalFixture.asked("GET", "/evaluation", headers: ["cookie": cookie]))
    let asked = try #require(page.text.firstMatch(of: /name="asked" value="([0-9a-f]+)"/)).1
    return Post(
      portal: portal,
      asked: SignInTests.sent(
        "/evaluation", cookie: cookie,
        [
          "proof": FormProof.proof(of: all.questionnaire), "asked": String(asked), "q1": "4",
        ]), again: 409)
  }

  private static func behindAccounts(_ all: EveryLink) async throws -> [Route: Post] {
    let (here, code, now) = (all.here, all.hand.meeting.code, Date())
    let desk = here.desk.at(now)
    for login in ["organiser", "assistant"] {
      _ = try await desk.addAccount(
        login: login, name: "\(login.capitalized) (invented)", roles: [.organiser], in: all.hand)
    }
    let secret = String(repeating: "0123456789abcdef", count: 2)
    try await desk.setHouseProxy(secret)
    let settings = try PortalSettings(environment: [
      "CONVENE_PORTAL": here.settings.origin, "CONVENE_SIGN_IN_PROXY": "192.0.2.9",
    ])
    let portal = Portal(
      settings, desk: here.portal.desk.at(now), rates: SignInTests.generous, clock: { 0 })
    let session = try await SignInTests.session(of: "organiser", desk, portal)
    let board = await portal.answer(
      PortalFixture.asked("GET", "/board", headers: ["cookie": session]))
    let proof = SignInTests.proof(in: board)
    func post(_ path: String, _ form: [String: String]) -> Post {
      Post(
        portal: portal,
        asked: SignInTests.sent(path, cookie: session, form.merging(["proof": proof]) { $1 }))
    }
    var posts: [Route: Post] = [:]
    // What a door noted of somebody whom nobody knows waits for a desk.
    let door = try #require(LinkSecret(all.secrets["d"] ?? ""))
    let doors = here.portal.desk.at(all.morning)
    let page = try await doors.doorPage(behind: door)
    let walkIn = try #require(
      ArrivalNoted(id: UUID(), .walkIn, at: all.morning, name: "Nobody", organisation: "None"))
    try await doors.checkIn([walkIn], at: page.door, page.hand, behind: door)
    let open = try #require(try await here.desk.arrivalsOpen(all.hand).first)
    posts[.settleArrival] = post("/board/\(code)/attendance", ["number": "\(open.number)"])
    // Another number waits by now, which the page says.
    posts[.releaseLetters] = post("/board/\(code)/letters", ["step": "approve", "number": "7"])
    posts[.releaseLetters]?.again = 200
    posts[.moveSeat] = post(
      "/board/\(code)/seating", ["person": all.accepted, "table": "1", "wish": "move"])
    posts[.moveSeat]?.again = 200
    posts[.setPassword] = post("/account/password", ["password": "seven brave otters"])
    posts[.setPassword]?.again = 200
    posts[.signOut] = post("/sign-out", [:])
    posts[.signOutEverywhere] = post("/account/sign-out", [:])

    let asking = await portal.answer(PortalFixture.asked("GET", "/sign-in"))
    let cookie = try #require(SignInTests.cookie("asking", of: asking))
    let own = SignInTests.proof(in: asking)
    posts[.signInLetter] = Post(
      portal: portal,
      asked: SignInTests.sent(
        "/sign-in/letter", cookie: cookie, ["proof": own, "address": "nobody@example.org"]),
      again: 200)
    let link = try await all.cookie("s")
    posts[.signInNow] = Post(
      portal: portal,
      asked: SignInTests.sent("/sign-in", cookie: link, ["proof": all.proof("s")]))
    var house = SignInTests.sent("/sign-in/house", cookie: cookie, ["proof": own])
    house.headers.merge(["x-remote-user": "assistant", "x-convene-secret": secret]) { $1 }
    house.connected = "192.0.2.9"
    posts[.signInProxy] = Post(
      portal: portal, asked: house,
      grows: trail.union(["credential"]))
    let token = try await here.today.addToken("all", scopes: Set(TokenScope.allCases)).secret
    var arrive = PortalFixture.asked(
      "POST", "/api/meetings/\(code)/attendance",
      headers: ["authorization": "Bearer \(token)", "content-type": "application/json"])
    arrive.body = Array("{\"participants\": [\"\(all.accepted)\"]}".utf8)
    posts[.apiArrive] = Post(portal: here.portal(at: all.morning), asked: arrive, again: 200)
    for (route, post) in try await byPassword(portal, desk, now) { posts[route] = post }
    return posts
  }

  /// Of somebody who sets a password, and signs in by it.
  private static func byPassword(
    _ portal: Portal, _ desk: Secretariat, _ now: Date
  ) async throws -> [Route: Post] {
    let session = try await SignInTests.session(of: "assistant", desk, portal)
    let account = await portal.answer(
      PortalFixture.asked("GET", "/account", headers: ["cookie": session]))
    let proof = SignInTests.proof(in: account)
    let password = "seven brave otters"
    let draft = await portal.answer(
      SignInTests.sent(
        "/account/password", cookie: session, ["proof": proof, "password": password]))
    let typed = try #require(draft.text.firstMatch(of: /dir="ltr">([A-Z2-7 ]{39})</)).1
    let codes = OneTimeCode(secret: WaysInTests.bytes(base32: typed.filter { $0 != " " }))
    let step = OneTimeCode.step(at: now)
    let asking = await portal.answer(PortalFixture.asked("GET", "/sign-in"))
    return [
      .confirmPassword: Post(
        portal: portal,
        asked: SignInTests.sent(
          "/account/confirm", cookie: session,
          ["proof": proof, "password": password, "code": codes.code(at: step)]),
        again: 200),
      // Each code counts once, whoever sends it.
      .signInPassword: Post(
        portal: portal,
        asked: SignInTests.sent(
          "/sign-in/password",
          cookie: try #require(SignInTests.cookie("asking", of: asking)),
          [
            "proof": SignInTests.proof(in: asking), "login": "assistant", "password": password,
            "code": codes.code(at: step + 1),
          ]),
        again: 403),
    ]
  }
}
