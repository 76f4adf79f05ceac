import ConveneCore
import ConveneMail
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Postgres
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// Other ways in than a link of the desk: a letter, a password with codes, the proxy of the house.
@Suite struct WaysInTests {
  private static let phrases = Phrases(.english)

  /// The cookie and the proof of the page on which somebody signs in.
  private static func asking(
    _ portal: Portal, headers: [String: String] = [:], connected: String? = nil
  ) async throws -> (cookie: String, proof: String, page: Answered) {
    var asked = PortalFixture.asked("GET", "/sign-in", headers: headers)
    asked.connected = connected ?? asked.peer
    let page = await portal.answer(asked)
    #expect(page.status == 200)
    return (
      try #require(SignInTests.cookie("asking", of: page)), SignInTests.proof(in: page), page
    )
  }

  private static func letters(of desk: Secretariat) throws -> [String] {
    let maildir = Maildir(
      at: String(try #require(desk.settings.mail?.dropFirst("maildir:".count))))
    // Invitations lie there, too.
    return try maildir.names().map {
      String(decoding: try maildir.message($0), as: UTF8.self).replacing("=\r\n", with: "")
    }.filter { $0.contains(/\/s\/[0-9a-f]{40}/) }
  }

  /// What the trail says of how people signed in, the latest first.
  private static func ways(_ desk: Secretariat) async throws -> [String] {
    let acts = try await desk.archive.read { try $0.acts(in: nil) }
      .filter { $0.act == Act.accountSignIn.rawValue }
    return try await desk.archive.read { store in
      try acts.compactMap { act in
        let change = try store.auditLines(of: [act.number], in: nil, most: 1).first?.change
        return change.map { "\($0.before?["sign_in"] ?? "") → \($0.after?["sign_in"] ?? "")" }
      }
    }
  }

  @Test func `the page on which strangers sign in names no command, and whom to ask`()
    async throws
  {
    try await SignInTests.atBoard { _, _, portal in
      let page = try await Self.asking(portal).page
      #expect(!page.text.contains("convene account"))
      #expect(page.text.contains(Self.phrases.signInWay.onPages))
    }
  }

  @Test func `a link goes to an address, and one that nobody has is answered alike`()
    async throws
  {
    try await SignInTests.atBoard { here, desk, portal in
      try await desk.setSignInAddress("organiser@example.org", in: .french, of: "organiser")
      let (cookie, proof, _) = try await Self.asking(portal)
      func ask(_ address: String, proof: String) async -> Answered {
        await portal.answer(
          SignInTests.sent(
            "/sign-in/letter", cookie: cookie, ["proof": proof, "address": address]))
      }
      let forged = await ask("organiser@example.org", proof: "")
      #expect(forged.status == 403)
      let known = await ask("Organiser@Example.org", proof: proof)
      let unknown = await ask("nobody@example.org", proof: proof)
      let none = await ask("no address", proof: proof)
      #expect(known.status == 200)
      #expect(known.text.contains(Self.phrases.signInLetterMayCome.onPages))
      #expect(known.text == unknown.text && known.text == none.text)
      #expect(known.headers.map(\.value) == unknown.headers.map(\.value))

      // Whoever hands letters over could sign in by this one: another desk says that somebody waits.
      let colleague = try await here.colleague("organiser")
      #expect(await colleague.deliver(here.hand).signInsWait)
      #expect(try Self.letters(of: desk) == [])
      let round = await colleague.handOverEverywhere { false }
      #expect(round.signInsWait && round.isWorthTelling && round.why == nil)
      #expect(await !desk.deliver(here.hand).signInsWait)
      #expect(await !colleague.deliver(here.hand).signInsWait)
      _ = try await desk.sendLetters(here.hand)
      _ = try await desk.sendLetters(here.hand)
      let letters = try Self.letters(of: desk)
      let letter = try #require(letters.first)
      #expect(letters.count == 1 && letter.contains("organiser@example.org"))
      #expect(letter.contains("Content-Language: fr"))
      let link = try #require(letter.firstMatch(of: /\/s\/([0-9a-f]{40})/)).1

      let opened = await portal.answer(PortalFixture.asked("GET", "/s/\(link)"))
      let shown = try #require(SignInTests.cookie("sign-in", of: opened))
      let page = await portal.answer(
        PortalFixture.asked("GET", "/sign-in", headers: ["cookie": shown]))
      let form = ["proof": SignInTests.proof(in: page)]
      let signed = await portal.answer(SignInTests.sent("/sign-in", cookie: shown, form))
      #expect(signed["Location"] == "/board")
      let again = await portal.answer(SignInTests.sent("/sign-in", cookie: shown, form))
      #expect(again["Location"] == "/sign-in")
      #expect(try await Self.ways(desk) == ["letter → session"])
    }
  }

  @Test func `a password is set by a code, and each code signs in once`() async throws {
    try await SignInTests.atBoard { here, desk, portal in
      let other = try await SignInTests.session(of: "organiser", desk, portal)
      let session = try await SignInTests.session(of: "organiser", desk, portal)
      let (instant, password) = (Date(), "seven brave otters")
      let portal = Portal(
        here.settings, desk: here.portal.desk.at(instant), rates: SignInTests.generous,
        clock: { 0 })
      let first = await portal.answer(
        PortalFixture.asked("GET", "/account", headers: ["cookie": session]))
      let proof = SignInTests.proof(in: first)
      func send(_ path: String, _ form: [String: String]) async -> Answered {
        await portal.answer(
          SignInTests.sent(path, cookie: session, form.merging(["proof": proof]) { $1 }))
      }
      for (weak, refusal) in [
        ("short", Refusal.pagePasswordShort(signs: 12)), ("organiser2026", .pagePasswordPlain()),
        ("aaaaaaaaaaaaaa", .pagePasswordPlain()),
        (String(repeating: "otter ", count: 50), .pagePasswordLong()),
      ] {
        let answer = await send("/account/password", ["password": weak])
        #expect(answer.text.contains(Self.phrases.wordedOut(refusal).message.onPages), "\(weak)")
      }
      let draft = await send("/account/password", ["password": password])
      let typed = try #require(draft.text.firstMatch(of: /dir="ltr">([A-Z2-7 ]{39})</)).1
      let recovery = try #require(
        draft.text.firstMatch(of: /dir="ltr">([A-Z2-7]{4}(-[A-Z2-7]{4}){3})</)
      ).1
      #expect(draft.text.contains("<svg") && draft.text.contains("otpauth://totp/"))
      #expect(
        draft.text.contains("<title id=\"code-title\">\(Self.phrases.passwordPicture)</title>"))
      #expect(draft["Cache-Control"] == "no-store")
      let codes = OneTimeCode(secret: Self.bytes(base32: typed.filter { $0 != " " }))
      let step = OneTimeCode.step(at: instant)
      let wrong = await send("/account/confirm", ["password": password, "code": "000"])
      #expect(wrong.text.contains(Self.phrases.passwordNotConfirmed.onPages))
      let set = await send(
        "/account/confirm", ["password": password, "code": codes.code(at: step)])
      #expect(set.text.contains(Self.phrases.passwordCounts.onPages))
      // Whoever presses the button twice reads the same, and nothing is done twice.
      let twice = await send(
        "/account/confirm", ["password": password, "code": codes.code(at: step)])
      #expect(twice.status == 200 && twice.text == set.text)
      let ended = await portal.answer(
        PortalFixture.asked("GET", "/board", headers: ["cookie": other]))
      #expect(ended["Location"] == "/sign-in")

      let (cookie, own, _) = try await Self.asking(portal)
      func enter(_ login: String, _ password: String, _ code: String) async -> Answered {
        await portal.answer(
          SignInTests.sent(
            "/sign-in/password", cookie: cookie,
            ["proof": own, "login": login, "password": password, "code": code]))
      }
      let next = codes.code(at: step + 1)
      let replayed = await enter("organiser", password, codes.code(at: step))
      let guessed = await enter("organiser", "seven brave otter", next)
      let nobody = await enter("nobody", password, next)
      let uncoded = await enter("organiser", password, "")
      #expect(replayed.status == 403)
      #expect(replayed.text.contains(Self.phrases.signInWrong.onPages))
      #expect([guessed.text, nobody.text, uncoded.text].allSatisfy { $0 == replayed.text })
      #expect(await enter("organiser", password, next)["Location"] == "/board")
      #expect(await enter("organiser", password, next).status == 403)
      let lost = await enter("organiser", password, recovery.lowercased())
      #expect(lost["Location"] == "/board")
      #expect(await enter("organiser", password, String(recovery)).status == 403)

      #expect(
        try await Self.ways(desk).prefix(2) == ["password → session", "password → session"])
      let acts = try await desk.archive.read { try $0.acts(in: nil) }
      let told = acts.filter { $0.act == Act.accountPassword.rawValue }
      #expect(told.map(\.actor) == ["Organiser (invented)"])
      #expect(try await desk.forgetPassword(of: "organiser"))
      #expect(try await desk.passwordSince(of: "organiser") == nil)
      let held = try #require(SignInTests.cookie("session", of: lost))
      let gone = await portal.answer(
        PortalFixture.asked("GET", "/board", headers: ["cookie": held]))
      #expect(gone["Location"] == "/sign-in")
    }
  }

  @Test func `who signed in long ago is told so on the page of the password, with a way on`()
    async throws
  {
    try await SignInTests.atBoard { here, desk, portal in
      let session = try await SignInTests.session(of: "organiser", desk, portal)
      try await here.database.withConnection {
        try $0.script(
          """
          UPDATE credential
          SET made_at = made_at - interval '20 minutes', expires_at = expires_at - interval '20 minutes'
          WHERE kind = 'session'
          """)
      }
      let page = await portal.answer(
        PortalFixture.asked("GET", "/account", headers: ["cookie": session]))
      let form = ["proof": SignInTests.proof(in: page), "password": "seven brave otters"]
      for path in ["/account/password", "/account/confirm"] {
        let answer = await portal.answer(
          SignInTests.sent(path, cookie: session, form.merging(["code": "123456"]) { $1 }))
        #expect(answer.status == 200, "\(path)")
        #expect(
          answer.text.contains(
            Self.phrases.wordedOut(Refusal.passwordSetSoon()).message.onPages), "\(path)")
        #expect(answer.text.contains("action=\"/sign-out?lang=en\""))
      }
      #expect(try await desk.passwordSince(of: "organiser") == nil)
    }
  }

  @Test func `the proxy of the house is believed by its address and its secret`()
    async throws
  {
    try await SignInTests.atBoard { here, desk, portal in
      let place = try PortalSettings(environment: [
        "CONVENE_PORTAL": here.settings.origin, "CONVENE_PROXY": "192.0.2.1",
        "CONVENE_SIGN_IN_PROXY": "192.0.2.9", "CONVENE_SIGN_IN_HEADER": "Remote-Login",
      ])
      let portal = Portal(
        place, desk: here.portal.desk.at(Date()), rates: SignInTests.generous, clock: { 0 })
      let secret = String(repeating: "0123456789abcdef", count: 2)
      await #expect(throws: Refusal.self) { try await desk.setHouseProxy("too short") }
      try await desk.setHouseProxy(secret)
      let right = ["remote-login": "organiser", "x-convene-secret": secret]
      let (cookie, proof, page) = try await Self.asking(
        portal, headers: right, connected: "192.0.2.9")
      #expect(page.text.contains("/sign-in/house"))
      func enter(
        _ headers: [String: String], connected: String, proof: String
      ) async -> Answered {
        var asked = SignInTests.sent("/sign-in/house", cookie: cookie, ["proof": proof])
        asked.headers.merge(headers) { $1 }
        // As whoever passes requests on tells it: never whose word is taken on who somebody is.
        (asked.peer, asked.connected) = ("192.0.2.9", connected)
        return await portal.answer(asked)
      }
      for (headers, connected, sent) in [
        (right, "192.0.2.1", proof), (right, "192.0.2.7", proof), (right, "127.0.0.1", proof),
        (right, "192.0.2.9", ""),
        (["remote-login": "organiser"], "192.0.2.9", proof),
        (right.merging(["x-convene-secret": secret + "0"]) { $1 }, "192.0.2.9", proof),
        (right.merging(["x-convene-secret": "\(secret), \(secret)"]) { $1 }, "192.0.2.9", proof),
        (right.merging(["remote-login": "nobody"]) { $1 }, "192.0.2.9", proof),
        (right.merging(["remote-login": "pages"]) { $1 }, "192.0.2.9", proof),
        (right.merging(["remote-login": "head, organiser"]) { $1 }, "192.0.2.9", proof),
        (["x-remote-user": "organiser", "x-convene-secret": secret], "192.0.2.9", proof),
      ] {
        let answer = await enter(headers, connected: connected, proof: sent)
        #expect(answer.status == 403, "\(headers) from \(connected)")
        #expect(SignInTests.cookie("session", of: answer) == nil)
      }
      let hidden = try await Self.asking(portal, headers: right, connected: "192.0.2.7")
      #expect(!hidden.page.text.contains("/sign-in/house"))
      let signed = await enter(right, connected: "192.0.2.9", proof: proof)
      #expect(signed["Location"] == "/board")
      #expect(try await Self.ways(desk) == ["proxy → session"])

      // Somebody else at the same browser is not who signed in before.
      let session = try #require(SignInTests.cookie("session", of: signed))
      func board(as login: String) async -> Answered {
        var asked = PortalFixture.asked(
          "GET", "/board",
          headers: ["cookie": session, "remote-login": login, "x-convene-secret": secret])
        asked.connected = "192.0.2.9"
        return await portal.answer(asked)
      }
      #expect(await board(as: "organiser").status == 200)
      #expect(await board(as: "head")["Location"] == "/sign-in")
      try await desk.setHouseProxy(nil)
      #expect(await enter(right, connected: "192.0.2.9", proof: proof).status == 403)
    }
  }

  @Test(arguments: ["Cookie", "Host", "X-Forwarded-For", "X-Convene-Secret", "a b", "x:y", "é"])
  func `a header that means something else names nobody`(header: String) {
    #expect(throws: Refusal.self) {
      try PortalSettings(environment: [
        "CONVENE_SIGN_IN_PROXY": "127.0.0.1", "CONVENE_SIGN_IN_HEADER": header,
      ])
    }
  }

  static func bytes(base32 text: String) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (bytes, held, bits) = ([UInt8](), 0, 0)
    for sign in text {
      held = (held << 5 | (letters.firstIndex(of: sign) ?? 0)) & 0xffff
      bits += 5
      guard bits >= 8 else { continue }
      bits -= 8
      bytes.append(UInt8(truncatingIfNeeded: held >> bits))
    }
    return bytes
  }
}
