import ConveneService
import ConveneValues
import ConveneWords
import Testing

@testable import ConvenePortal

/// What is refused is refused before the database is asked: here there is none.
@Suite struct GuardTests {
  @Test(arguments: [
    "evil.example", "meetings.example.org:8080", "", "meetings.example.org.", "x",
    "meetings.example.org, evil.example",
  ])
  func `another host is answered for by nobody`(host: String) async throws {
    let portal = try PortalFixture.portal()
    for path in ["/", "/invitation", "/m/EGM-2007-09", "/i/\(PortalFixture.secret)"] {
      let answer = await portal.answer(PortalFixture.asked("GET", path, headers: ["host": host]))
      #expect(answer.status == 421, "\(path)")
      #expect(answer["Set-Cookie"] == nil)
    }
  }

  @Test func `a link becomes a cookie and a clean address, whatever it is worth`() async throws {
    let portal = try PortalFixture.portal()
    for secret in [PortalFixture.secret, String(repeating: "f", count: 40), "abc"] {
      let answer = await portal.answer(PortalFixture.asked("GET", "/i/\(secret)"))
      #expect(answer.status == 303)
      #expect(answer["Location"] == "/invitation")
      #expect(answer["Referrer-Policy"] == "no-referrer")
      #expect(answer["Cache-Control"] == "no-store")
      let cookie = try #require(answer["Set-Cookie"])
      #expect(cookie.hasPrefix("__Host-invitation="))
      #expect(cookie.hasSuffix("; Path=/; HttpOnly; SameSite=Lax; Secure"))
      #expect(answer.body == [])
    }
  }

  @Test func `without TLS the cookie says that it is for this machine`() async throws {
    let portal = try PortalFixture.portal(address: "http://127.0.0.1:8080")
    let answer = await portal.answer(
      PortalFixture.asked(
        "GET", "/i/\(PortalFixture.secret)", headers: ["host": "127.0.0.1:8080"]))
    #expect(answer["Set-Cookie"]?.hasPrefix("plain-http-on-this-machine-invitation=") == true)
    #expect(answer["Strict-Transport-Security"] == nil)
  }

  @Test(arguments: [
    ["origin": "https://evil.example"], ["origin": "null"], ["sec-fetch-site": "cross-site"],
    ["sec-fetch-site": "same-site"], ["sec-fetch-site": "none"],
    ["origin": "https://meetings.example.org, https://evil.example"],
  ])
  func `a form from elsewhere is not taken`(headers: [String: String]) async throws {
    let answer = try await PortalFixture.portal().answer(PortalFixture.answering(headers))
    #expect(answer.status == 403)
  }

  @Test(arguments: [
    ["proof": ""], ["proof": String(repeating: "0", count: 64)],
    ["proof": FormProof.proof(of: "another")],
  ])
  func `a form without its proof is not taken`(form: [String: String]) async throws {
    let answer = try await PortalFixture.portal().answer(PortalFixture.answering(form: form))
    #expect(answer.status == 403)
  }

  @Test func `a form with its proof goes as far as the database`() async throws {
    let answer = try await PortalFixture.portal().answer(PortalFixture.answering())
    #expect([500, 503].contains(answer.status))
  }

  @Test func `an answer that is none, and a remark beyond measure, are refused`() async throws {
    let portal = try PortalFixture.portal()
    let other = await portal.answer(PortalFixture.answering(form: ["answer": "perhaps"]))
    #expect(other.status == 400)
    let long = await portal.answer(
      PortalFixture.answering(form: ["remark": String(repeating: "a", count: 401)]))
    #expect(long.status == 413)
  }

  @Test func `without a cookie nothing is behind the page`() async throws {
    let portal = try PortalFixture.portal()
    let none = await portal.answer(PortalFixture.asked("GET", "/invitation"))
    let wrong = await portal.answer(
      PortalFixture.asked("GET", "/invitation", headers: ["cookie": "__Host-invitation=none"]))
    #expect(none.status == 404)
    #expect(none.body == wrong.body)
    #expect(none.headers.map(\.name) == wrong.headers.map(\.name))
  }

  @Test func `every answer is sealed`() async throws {
    let portal = try PortalFixture.portal()
    for path in ["/", "/nowhere", "/healthz", "/favicon.ico", "/metrics"] {
      let answer = await portal.answer(PortalFixture.asked("GET", path))
      let policy = try #require(answer["Content-Security-Policy"])
      #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
      #expect(!policy.contains("unsafe"))
      #expect(answer["X-Content-Type-Options"] == "nosniff")
      #expect(answer["Strict-Transport-Security"] != nil)
    }
  }

  @Test func `a page that lies there is sent as it would be made, and asks for nothing`()
    async throws
  {
    let portal = try PortalFixture.portal()
    let meeting = try PortalFixture.meeting()
    let (path, host) = ("/m/\(meeting.code)", "meetings.example.org")
    #expect(portal.ready(path, host: host) { _ in nil } == nil)
    _ = try await portal.meetings.page(meeting.code, in: .english, at: 0) { _ in meeting }
    let headers = ["accept-encoding": "gzip", "accept-language": "fr"]
    for (query, given, language) in [
      ("", [:], "en"), ("", headers, "fr"), ("?lang=ar", headers, "ar"),
    ] as [(String, [String: String], String)] {
      let ready = try #require(portal.ready(path + query, host: host) { given[$0] })
      let made = await portal.answer(
        PortalFixture.asked(
          "GET", path, query: query.isEmpty ? [:] : ["lang": language], headers: given))
      #expect(ready.status == 200 && ready.body == made.body)
      #expect(ready.headers.map(\.value) == made.headers.map(\.value))
      #expect(ready["Content-Encoding"] == given["accept-encoding"])
      #expect(ready["Content-Security-Policy"]?.contains("default-src 'none'") == true)
      #expect(ready["X-Frame-Options"] == "DENY" && ready.made != nil)
      let known = given.merging(["if-none-match": ready["ETag"] ?? ""]) { $1 }
      let unchanged = try #require(portal.ready(path + query, host: host) { known[$0] })
      #expect(unchanged.status == 304 && unchanged.body.isEmpty)
    }
    for (target, name) in [
      (path, "evil.example"), ("\(path)/apply", host), ("\(path)?x=1", host),
      ("\(path)?lang=xx", host), ("/m/OTHER-1", host),
    ] {
      #expect(portal.ready(target, host: name) { _ in nil } == nil)
    }
  }

  @Test func `figures are for this machine, and not through a proxy`() async throws {
    let portal = try PortalFixture.portal()
    let far = await portal.answer(PortalFixture.asked("GET", "/metrics"))
    #expect(far.status == 404)
    // A page of another site whose name leads here asks by that name.
    let rebound = PortalFixture.asked(
      "GET", "/metrics", headers: ["host": "evil.example:8080"], peer: "127.0.0.1")
    #expect(await portal.answer(rebound).status == 404)
    var asked = PortalFixture.asked(
      "GET", "/metrics", headers: ["host": "127.0.0.1:8080"], peer: "127.0.0.1")
    let near = await portal.answer(asked)
    #expect(near.status == 200)
    #expect(near.text.contains("convene_portal_requests_total{route=\"metrics\",status=\"404\"} 2"))
    asked.isPassedOn = true
    #expect(await portal.answer(asked).status == 404)
    #expect(await portal.answer(PortalFixture.asked("GET", "/healthz")).status == 200)
  }

  @Test func `who asks too often waits, and nobody else`() async throws {
    let portal = try PortalFixture.portal(
      rates: .init(pages: .init(burst: 3, perSecond: 1), answers: .init(burst: 1, perSecond: 1)))
    for _ in 0..<3 {
      #expect(await portal.answer(PortalFixture.asked("GET", "/invitation")).status == 404)
    }
    let late = await portal.answer(PortalFixture.asked("GET", "/invitation"))
    #expect(late.status == 429)
    #expect(late["Retry-After"] == "60")
    let other = await portal.answer(
      PortalFixture.asked("GET", "/invitation", peer: "198.51.100.1"))
    #expect(other.status == 404)
  }

  @Test func `buckets fill again, and a network of many addresses is one`() {
    let limit = RateLimit(.init(burst: 2, perSecond: 1))
    #expect(limit.admits("2001:db8::1", at: 0) && limit.admits("2001:db8::2", at: 0))
    #expect(!limit.admits("2001:db8::3", at: 0.5))
    #expect(limit.admits("2001:db8::3", at: 1.1))
    #expect(limit.admits("2001:db8:0:1::1", at: 1.1))
    #expect(RateLimit.group(of: "::ffff:192.0.2.1") == "192.0.2.1")
  }

  @Test func `who passes requests on is believed where it was named`() {
    let proxies: Set = ["127.0.0.1", "10.0.0.2"]
    func peer(_ connected: String, _ forwarded: String?) -> String {
      Peer.address(connected: connected, forwarded: forwarded, proxies: proxies)
    }
    #expect(peer("192.0.2.7", "198.51.100.1") == "192.0.2.7")
    #expect(peer("127.0.0.1", "203.0.113.9, 198.51.100.1") == "198.51.100.1")
    #expect(peer("127.0.0.1", "198.51.100.1, 10.0.0.2") == "198.51.100.1")
    #expect(peer("127.0.0.1", nil) == "127.0.0.1")
    #expect(peer("::ffff:127.0.0.1", "198.51.100.1:4711") == "198.51.100.1")
    #expect(peer("127.0.0.1", "[2001:DB8::1]:4711") == "2001:db8::1")
    // What is no address makes no bucket of its own.
    let long = String(repeating: "x", count: 7000)
    #expect(peer("127.0.0.1", "198.51.100.1, \(long)") == "127.0.0.1")
  }

  @Test func `who may pass requests on is an address, and this machine is none but itself`() throws
  {
    let taken = try PortalSettings(environment: ["CONVENE_PROXY": "127.0.0.1, ::FFFF:10.0.0.2"])
    #expect(taken.proxies == ["127.0.0.1", "10.0.0.2"])
    for given in ["10.0.0.0/8", "nginx"] {
      let refusal = #expect(throws: Refusal.self) {
        try PortalSettings(environment: ["CONVENE_PROXY": given])
      }
      #expect(refusal?.code == "proxy-unusable")
    }
    #expect(throws: Refusal.self) {
      try PortalSettings(environment: ["CONVENE_PORTAL": "http://127.evil.example"])
    }
  }

  @Test func `what did not change is not sent again, and what may be packed is`() async throws {
    let portal = try PortalFixture.portal()
    let home = await portal.answer(PortalFixture.asked("GET", "/"))
    let path = try #require(home.text.firstMatch(of: /\/style\/portal-[0-9a-f]{12}\.css/)).output
    let plain = await portal.answer(PortalFixture.asked("GET", String(path)))
    #expect(plain.status == 200)
    let tag = try #require(plain["ETag"])
    let again = await portal.answer(
      PortalFixture.asked("GET", String(path), headers: ["if-none-match": "W/\"x\", \(tag)"]))
    #expect(again.status == 304)
    #expect(again.body == [])
    let packed = await portal.answer(
      PortalFixture.asked("GET", String(path), headers: ["accept-encoding": "br, gzip"]))
    #expect(packed["Content-Encoding"] == "gzip")
    #expect(packed.body.count < plain.body.count / 2)
    #expect(packed.body.prefix(2) == [0x1f, 0x8b])
    #expect(packed["ETag"] != tag)
  }

  @Test(arguments: [
    ("fr-CA,fr;q=0.9,en;q=0.8", [Language.french, .french, .english]),
    ("de, ar;q=0.5, en;q=0.1", [.arabic, .english]), ("*", []), ("en;q=0, fr;q=x", []),
  ])
  func `a reader's languages are read in their order`(header: String, languages: [Language]) {
    #expect(Asked.languages(of: header) == languages)
  }

  @Test(arguments: [
    ("http://meetings.example.org", "portal-unencrypted"),
    ("https://meetings.example.org/convene", "portal-address-unusable"),
    ("ftp://meetings.example.org", "portal-address-unusable"),
    ("meetings.example.org", "portal-address-unusable"),
  ])
  func `an address that would betray links is refused`(address: String, code: String) {
    let refusal = #expect(throws: Refusal.self) {
      try PortalSettings(environment: ["CONVENE_PORTAL": address])
    }
    #expect(refusal?.code == code)
  }

  @Test func `a remark over several lines is kept in one`() {
    #expect(" one\r\n\n two\u{202e}\t \r\n".inOneLine == "one two")
    #expect("\r\n".inOneLine == "")
    #expect("مرحبا\u{200f} بكم".inOneLine == "مرحبا\u{200f} بكم")
  }

  @Test func `forms are read once, and nothing is read into them`() {
    #expect(Form.reading(Array("a=1&b=%C3%A9+x&a=2".utf8)) == ["a": "1", "b": "é x"])
    #expect(Form.reading(Array("a=%ZZ".utf8)) == nil)
    #expect(Form.reading(Array("a=%FF".utf8)) == nil)
    #expect(Form.reading(Array(String(repeating: "a=1&", count: 100_000).utf8)) == nil)
  }
}
