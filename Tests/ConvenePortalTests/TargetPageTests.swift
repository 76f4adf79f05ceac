import ConveneCore
import ConveneDocuments
import ConveneMail
import ConveneValues
import ConveneWords
import Foundation
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// The page of a partner: from the link in the letter to what became of the target.
@Suite struct TargetPageTests {
  private static let due = Day(number: 13_800)
  private static let hostile = "Line one\n</textarea><script>alert(1)</script>"

  /// Partners of two targets who were written to, and the portal on the day after.
  private struct Asked: Sendable {
    let here: InvitedPeople
    let desk: Secretariat
    let portal: Portal
    /// By the language that a partner of the first reads; `other` is of the second.
    let secrets: [String: String]

    func get(
      _ secret: String, in language: Language? = nil, method: String = "GET"
    ) async -> Answered {
      await portal.answer(
        PortalFixture.asked(
          method, "/partnership", query: language.map { ["lang": $0.rawValue] } ?? [:],
          headers: ["cookie": "__Host-partnership=\(secret)"]))
    }

    func send(
      _ form: [String: String], by secret: String, in language: Language? = nil,
      proof: String? = nil, _ headers: [String: String] = [:]
    ) async -> Answered {
      var asked = SignInTests.sent(
        "/partnership", cookie: "__Host-partnership=\(secret)",
        form.merging(["proof": FormProof.proof(of: proof ?? secret)]) { $1 })
      asked.headers.merge(headers) { $1 }
      if let language { asked.query["lang"] = language.rawValue }
      return await portal.answer(asked)
    }

    /// Words as pages of the meeting say them.
    func phrases(_ language: Language) -> Phrases {
      PublicMeeting(meeting: here.hand.meeting, state: here.hand.state).phrases(in: language)
    }

    func reports() async throws -> [PartnershipReport] {
      try await desk.partnership("P-0001", here.hand).reports
    }
  }

  private static func asked<Value: Sendable>(
    _ body: @escaping @Sendable (Asked) async throws -> Value
  ) async throws -> Value {
    try await InvitedPeople.invited(1) { here in
      let (desk, hand) = (here.desk, here.hand)
      for (name, key, languages) in [
        ("Rim Haddad", "en", "en"), ("Élise Aoun", "fr", "fr en"), ("Salma Khoury", "ar", "ar"),
        ("Omar Saleh", "other", "en"), ("Huda Nassar", "second", "en"),
      ] {
        _ = try await desk.addGuest(
          .person([
            "name": "\(name) (invented)", "email": "\(key)@example.org", "country": "LB",
            "languages": languages,
          ]),
          as: .observer, by: "The Director", because: "follows", deadline: Day(number: 13_739),
          hand)
      }
      _ = try await desk.sendLetters(hand)
      let people = try await desk.invitations(hand)
      func partner(_ name: String) throws -> NewPartner {
        NewPartner(who: try #require(people.first { $0.name.hasPrefix(name) }).code, role: "leads")
      }
      for (title, names, code) in [
        ("School", ["Rim", "Élise", "Salma K"], "P-0001"), ("Well", ["Omar", "Huda"], "P-0002"),
      ] {
        _ = try await desk.announcePartnership(title, of: try names.map(partner), hand)
        var target = PrincipleSaid("Twenty firms")
        (target.measure, target.due) = ("firms of \(title)", due)
        _ = try await desk.answerPrinciple(.target, target, of: code, hand)
      }
      let instant = Date(timeIntervalSince1970: Double(due.number + 1) * 86_400 + 43_200)
      let late = desk.at(instant)
      _ = try await late.inquire(hand)
      _ = try await late.sendLetters(hand)
      let maildir = Maildir(
        at: String(try #require(desk.settings.mail?.dropFirst("maildir:".count))))
      var secrets: [String: String] = [:]
      for name in try maildir.names() {
        let letter = String(decoding: try maildir.message(name), as: UTF8.self)
          .replacing("=\r\n", with: "").replacing("=\n", with: "")
        guard let link = letter.firstMatch(of: /meetings\.example\.org\/p\/([0-9a-f]{40})/),
          let reader = letter.firstMatch(of: /(?m)^To: .*?([a-z]+)@example\.org/)
        else { continue }
        secrets[String(reader.1)] = String(link.1)
      }
      #expect(Set(secrets.keys) == ["en", "fr", "ar", "other", "second"])
      return try await body(
        Asked(here: here, desk: late, portal: here.portal(at: instant), secrets: secrets))
    }
  }

  @Test(arguments: Language.allCases)
  func `a partner opens the link, answers, and reads it with what the others said`(
    language: Language
  ) async throws {
    try await Self.asked { asked in
      let phrases = asked.phrases(language)
      let secret = try #require(asked.secrets[language.rawValue])
      let opened = await asked.portal.answer(PortalFixture.asked("GET", "/p/\(secret)"))
      #expect(opened.status == 303 && opened["Location"] == "/partnership")
      #expect(opened["Set-Cookie"]?.hasPrefix("__Host-partnership=\(secret);") == true)
      #expect(opened["Referrer-Policy"] == "no-referrer")
      let page = await asked.get(secret)
      #expect(page.status == 200 && page["Cache-Control"] == "no-store")
      #expect(page.text.contains("<html lang=\"\(language.rawValue)\""))
      #expect(page.text.contains(phrases.whatBecameOfIt.onPages))
      #expect(page.text.contains(phrases.light(.overdue).onPages))
      #expect(!page.text.contains(secret) && !page.text.contains(phrases.partnerPageTold.onPages))
      #expect(!page.text.contains("firms of Well"))

      let proof = SignInTests.proof(in: page)
      let day = Self.due.adding(200)
      for form in [
        ["kind": "kept", "words": Self.hostile],
        ["kind": "changed", "words": "The house is late", "due": "\(day)"],
        // A day that is filled in beside another answer says nothing.
        ["kind": "ended", "words": "No house", "due": "2001-01-01"],
      ] {
        let sent = await asked.portal.answer(
          SignInTests.sent(
            "/partnership", cookie: "__Host-partnership=\(secret)",
            form.merging(["proof": proof]) { $1 }))
        #expect(sent.status == 303 && sent["Location"] == "/partnership")
      }
      let told = try await asked.reports()
      #expect(told.map(\.kind) == [.kept, .changed, .ended])
      #expect(told.map(\.due) == [nil, day, nil] && Set(told.map(\.partner)).count == 1)

      for (reader, tongue) in [(secret, language), (asked.secrets["fr"] ?? "", .arabic)] {
        let (said, shown) = (asked.phrases(tongue), await asked.get(reader, in: tongue).text)
        #expect(shown.contains(said.partnerPageTold.onPages))
        #expect(shown.contains(said.light(.kept).onPages))
        #expect(shown.contains(said.partnerPageNewDay(day: said.date(day)).onPages))
        #expect(shown.contains(said.partnerPageEnded.onPages))
        #expect(shown.contains("The house is late") && !shown.contains("<script>"))
        #expect(shown.contains(said.light(.toldEnded).onPages))
      }
      // Who answers for another target reads nothing of it.
      let strange = await asked.get(try #require(asked.secrets["other"])).text
      #expect(!strange.contains("The house is late") && !strange.contains("School"))
      #expect(!strange.contains("Élise") && strange.contains("firms of Well"))
      try await asked.desk.verifyAudit(of: asked.here.hand)
    }
  }

  @Test(arguments: Language.allCases)
  func `what is not taken is told on the page, which keeps what was typed`(language: Language)
    async throws
  {
    try await Self.asked { asked in
      let (phrases, secret) = (asked.phrases(language), try #require(asked.secrets["en"]))
      let today = Self.due.adding(1)
      let last = PartnershipReport.lastDue(toldOn: today)
      func past(_ day: Day) -> String {
        phrases.wordedOut(.pageReportOfPast(day: day.description, today: today.description)).message
      }
      let far = last.adding(1)
      let cases: [(form: [String: String], status: Int, why: String)] = [
        (["words": Self.hostile], 400, phrases.partnerPageChoose),
        (["kind": "hoped", "words": Self.hostile], 400, phrases.partnerPageChoose),
        (
          ["kind": "kept", "words": " "], 409, phrases.wordedOut(.pageReportWithoutWords()).message
        ),
        (
          ["kind": "changed", "words": Self.hostile], 409,
          phrases.wordedOut(.pageReportOfAnotherDay()).message
        ),
        (
          ["kind": "changed", "words": "x", "due": "2008-13-01"], 409,
          phrases.wordedOut(.pageReportOfAnotherDay()).message
        ),
        (["kind": "changed", "words": "x", "due": "\(Self.due)"], 409, past(Self.due)),
        (["kind": "changed", "words": "x", "due": "\(today)"], 409, past(today)),
        (
          ["kind": "changed", "words": "x", "due": "\(far)"], 409,
          phrases.wordedOut(
            .pageReportTooFar(day: far.description, last: last.description)
          ).message
        ),
        (
          ["kind": "ended", "words": String(repeating: "w", count: Portal.longestReport + 1)], 413,
          phrases.pageTooLongWay
        ),
      ]
      for (form, status, why) in cases {
        let answer = await asked.send(form, by: secret, in: language)
        #expect(answer.status == status, "\(form)")
        #expect(
          answer.text.contains("role=\"alert\"") && answer.text.contains(why.onPages), "\(form)")
        let chosen = answer.text.matches(of: /value="([a-z]+)" required checked/).map {
          String($0.1)
        }
        #expect(chosen == [form["kind"]].compactMap(\.self).filter { $0 != "hoped" })
        #expect(answer.text.contains("value=\"\(form["due"] ?? "")\""))
        #expect(answer.text.contains(">\(HTML.lines(form["words"] ?? "").text)</textarea>"))
        #expect(!answer.text.contains("<script>") && answer["Cache-Control"] == "no-store")
        // The form of that page is as good as that of the first.
        #expect(SignInTests.proof(in: answer) == FormProof.proof(of: secret))
      }
      #expect(try await asked.reports().isEmpty)
      let good = await asked.send(
        ["kind": "changed", "words": "x", "due": "\(last)"], by: secret, in: language)
      #expect(good.status == 303 && good["Location"] == "/partnership?lang=\(language.rawValue)")
      #expect(try await asked.reports().map(\.due) == [last])
    }
  }

  @Test func `nobody else's link opens it, no other site answers, and looking changes nothing`()
    async throws
  {
    try await Self.asked { asked in
      let secret = try #require(asked.secrets["en"])
      let kept = ["kind": "kept", "words": "Twenty-one"]
      let before = try await JourneyTests.contents(of: asked.here.database)
      for method in ["GET", "HEAD", "GET"] {
        let opened = await asked.portal.answer(PortalFixture.asked(method, "/p/\(secret)"))
        #expect(opened.status == 303)
        #expect(await asked.get(secret, method: method).status == 200)
      }
      for (headers, proof) in [
        (["origin": "https://evil.example"], secret), (["sec-fetch-site": "cross-site"], secret),
        (["origin": "null"], secret), ([:], asked.here.secrets[0]),
        ([:], try #require(asked.secrets["fr"])),
      ] {
        let forged = await asked.send(kept, by: secret, proof: proof, headers)
        #expect(forged.status == 403, "\(headers)")
      }
      let nothing = await asked.portal.answer(PortalFixture.asked("GET", "/partnership"))
      #expect(nothing.status == 404)
      for other in [String(repeating: "0", count: 40), asked.here.secrets[0], "none"] {
        let answer = await asked.get(other)
        #expect(answer.status == 404 && answer.body == nothing.body)
        #expect(await asked.send(kept, by: other).status == 404)
      }
      let invitation = await asked.portal.answer(
        PortalFixture.asked(
          "GET", "/invitation", headers: ["cookie": "__Host-invitation=\(secret)"]))
      #expect(invitation.status == 404)
      #expect(try await JourneyTests.contents(of: asked.here.database) == before)

      _ = try await asked.desk.endPartnership("P-0001", because: "No house", asked.here.hand)
      let ended = await asked.get(secret)
      #expect(ended.status == 404 && ended.body == nothing.body)
      #expect(await asked.send(kept, by: secret).status == 404)
      #expect(try await asked.reports().isEmpty)
    }
  }
}
