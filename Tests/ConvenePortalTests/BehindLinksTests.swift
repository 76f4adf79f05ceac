import ConveneCore
import ConveneDocuments
import ConveneValues
import ConveneWords
import Foundation
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// What readers say behind their links beside the answer, and whom States propose by theirs.
@Suite struct BehindLinksTests {
  private static func own(
    _ words: String = "Rim", track: Track = .open, requests: [PageRequest] = []
  ) -> OwnMatters {
    OwnMatters(
      track: track, plate: [Card.Face(language: .arabic, headline: words, lines: [words])],
      requirement: Requirement(diet: words, access: words),
      consentedAt: Date(timeIntervalSince1970: 0), requests: requests,
      letters: [
        SentLetter(language: .french, day: Day(number: 13_700), text: "\(words)\n\(words)")
      ],
      asks: Set(PageRequest.Kind.allCases), mayRequire: true)
  }

  private static func text(_ own: OwnMatters, in language: Language = .english) throws -> String {
    var page = try PortalFixture.page(status: .accepted)
    page.own = own
    return PortalFixture.view(page, in: language)
  }

  private static func tags(in markup: String) -> [String] {
    markup.matches(of: /<\/?([a-z0-9]+)/).map { String($0.1) }
  }

  @Test(arguments: Language.allCases)
  func `whatever somebody wrote stays words, and every field has its name`(language: Language)
    throws
  {
    let hostile = "</textarea><script>alert(1)</script>\" onfocus=\"x"
    let asked = PageRequest(.substitute, said: ["name": hostile, "email": hostile])
    let plain = PageRequest(.substitute, said: ["name": "x", "email": "x"])
    let text = try Self.text(Self.own(hostile, requests: [asked]), in: language)
    #expect(
      Self.tags(in: text) == Self.tags(in: try Self.text(Self.own(requests: [plain]), in: language))
    )
    #expect(!text.contains("<script"))
    let ids = text.matches(of: /\bid="([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    let labels = text.matches(of: /<label for="([^"]+)">/).map { String($0.1) }
    #expect(Set(labels).subtracting(ids) == [])
    let lines = text.matches(of: /<input type="(?:text|email)"[^>]* id="([^"]+)"/)
      .map { String($0.1) }
    #expect(lines.count == 8)
    #expect(Set(lines).subtracting(labels) == [])
    #expect(text.contains("<li lang=\"ar\" dir=\"rtl\">"))
    #expect(text.contains("<div class=\"letter\" lang=\"fr\" dir=\"ltr\">"))
    #expect(text.contains(Phrases(language).pageAskedWaits))
  }

  @Test func `the place of a State is given by a note, and the page says so`() throws {
    let phrases = Phrases(.english)
    let named = try Self.text(Self.own(track: .nominated))
    #expect(named.contains(phrases.pageSubstituteByNote))
    let open = try Self.text(Self.own())
    #expect(open.contains(phrases.pageSubstituteWhat) && !open.contains("note verbale"))
    let settled = try Self.text(
      Self.own(requests: [PageRequest(.remotely, said: ["words": "–"], isSettled: true)]))
    #expect(settled.contains(phrases.pageAskedSettled))
  }

  private static func cookie(_ secret: String) -> [String: String] {
    ["cookie": "__Host-invitation=\(secret)"]
  }

  @Test
  func `needs are kept with consent, requests wait for a desk, and each reader sees their own`()
    async throws
  {
    try await InvitedPeople.invited(2) { here in
      _ = try await here.desk.sendLetters(here.hand)
      let (own, other) = (here.secrets[0], here.secrets[1])
      func send(_ form: [String: String], by secret: String, proof: String? = nil) async -> Int {
        let proof = FormProof.proof(of: proof ?? secret)
        return await here.portal.answer(
          PortalFixture.asked(
            "POST", "/invitation",
            headers: Self.cookie(secret).merging(["origin": "https://meetings.example.org"]) { $1 },
            form: form.merging(["proof": proof]) { $1 })
        ).status
      }
      func page(_ secret: String) async -> String {
        await here.portal.answer(
          PortalFixture.asked("GET", "/invitation", headers: Self.cookie(secret))
        ).text
      }
      let needs = ["ask": "needs", "diet": "No <nuts>", "access": "", "consent": "on"]
      #expect(await send(needs, by: own) == 409, "nobody says so before they come")
      #expect(await send(["answer": "accepted"], by: own) == 303)
      #expect(await send(needs.filter { $0.key != "consent" }, by: own) == 409)
      #expect(await send(needs, by: own, proof: other) == 403)
      #expect(await send(needs, by: own) == 303)
      let lines = try await here.desk.requirementLines(here.hand)
      #expect(lines.map(\.requirement.diet) == ["No <nuts>"])
      let shown = await page(own)
      #expect(shown.contains("value=\"No &lt;nuts&gt;\""))
      #expect(shown.contains("<div class=\"letter\" lang=\"en\""))
      #expect(!shown.contains(own) && !shown.contains(AnswerLink.blank))
      #expect(shown.contains("class=\"plates\"") && shown.contains("<strong>Salma Speaker"))
      #expect(!(await page(other)).contains("nuts"))

      let proposal = ["ask": "substitute", "name": "Omar <b>", "email": "omar@example.org"]
      #expect(await send(proposal.filter { $0.key != "email" }, by: own) == 409)
      #expect(await send(["ask": "everything"], by: own) == 400)
      #expect(await send(proposal, by: own) == 303)
      #expect(await send(["ask": "name", "words": "Without h"], by: own) == 303)
      let asked = try await here.desk.pageRequests(here.hand)
      #expect(Set(asked.map(\.request.kind)) == [.substitute, .name])
      #expect(try await here.desk.deskPage().meetings.first?.count(.requestsByPage) == 2)
      #expect(!(await page(other)).contains("omar@example.org"))

      let code = try #require(asked.first?.code)
      let settled = try await here.desk.settleRequests(of: code, [], here.hand)
      #expect(settled.count == 2)
      #expect(try await here.desk.deskPage().meetings.first?.count(.requestsByPage) == 0)
      #expect((await page(own)).contains(Phrases(.english).pageAskedSettled))
      #expect(await send(["ask": "needs", "diet": "", "access": ""], by: own) == 303)
      #expect(try await here.desk.requirementLines(here.hand).isEmpty)
      try await here.desk.verifyAudit(of: here.hand)
    }
  }

  @Test func `a State proposes by its link, and its note alone makes it a nomination`() async throws
  {
    try await InvitedPeople.invited(1) { here in
      let until = try #require(Day(year: 2007, month: 8, day: 1))
      let made = try await here.desk.linkNominations(of: "JO", places: 1, until: until, here.hand)
      let again = try await here.desk.linkNominations(of: "JO", places: 1, until: until, here.hand)
      #expect(made.address == again.address)
      let secret = try #require(made.address?.split(separator: "/").last.map(String.init))
      let opened = await here.portal.answer(PortalFixture.asked("GET", "/n/\(secret)"))
      #expect(opened.status == 303 && opened["Location"] == "/nomination")
      #expect(opened["Set-Cookie"]?.hasPrefix("__Host-nomination=\(secret);") == true)
      #expect(opened["Referrer-Policy"] == "no-referrer")
      let cookie = ["cookie": "__Host-nomination=\(secret)"]
      func page(_ cookie: [String: String]) async -> Answered {
        await here.portal.answer(PortalFixture.asked("GET", "/nomination", headers: cookie))
      }
      func send(_ form: [String: String], _ cookie: [String: String], of proof: String) async -> Int
      {
        await here.portal.answer(
          PortalFixture.asked(
            "POST", "/nomination", headers: cookie,
            form: form.merging(["proof": FormProof.proof(of: proof)]) { $1 })
        ).status
      }
      let fresh = await page(cookie)
      #expect(fresh.status == 200 && fresh["Cache-Control"] == "no-store")
      #expect(!fresh.text.contains(secret))
      // The link of an invitation opens no such page, nor does a cookie of one.
      #expect(await page(["cookie": "__Host-nomination=\(here.secrets[0])"]).status == 404)
      #expect(await page(["cookie": "__Host-invitation=\(secret)"]).status == 404)

      let huda = [
        "wish": "propose", "name": "Huda <Omar>", "email": "huda@example.org", "country": "JO",
        "language-ar": "on", "role": "head", "position": "Adviser",
        "organisation": "Ministry of Posts (invented)", "honorific": "Dr",
      ]
      #expect(await send(huda, cookie, of: here.secrets[0]) == 403)
      #expect(await send(huda.filter { $0.key != "email" }, cookie, of: secret) == 409)
      #expect(await send(huda, cookie, of: secret) == 303)
      #expect(await send(huda, cookie, of: secret) == 303, "what was sent twice is proposed once")
      let another = huda.merging(["name": "Rami Said"]) { $1 }
      #expect(await send(another, cookie, of: secret) == 409, "there is one place")
      let waiting = try await here.desk.nominationProposals(here.hand)
      #expect(waiting.map(\.state) == [.proposed])
      #expect(try await here.desk.nominations(here.hand).isEmpty)
      #expect(try await here.desk.deskPage().meetings.first?.count(.nominationsByPage) == 1)
      #expect((await page(cookie)).text.contains("Huda &lt;Omar&gt;"))

      func attach(_ bytes: [UInt8], to draft: String) async -> Int {
        var asked = PortalFixture.asked(
          "POST", "/nomination", headers: cookie,
          form: huda.merging(["draft": draft, "proof": FormProof.proof(of: secret)]) { $1 })
        asked.file = bytes
        return await here.portal.answer(asked).status
      }
      let draft = try #require(waiting.first?.proposal.id.uuidString)
      let changed = huda.merging(["draft": draft, "name": "Huda Omar"]) { $1 }
      #expect(await send(changed, cookie, of: secret) == 303)
      let strange = huda.merging(["draft": UUID().uuidString]) { $1 }
      #expect(await send(strange, cookie, of: secret) == 404)
      #expect(await attach(Array("<html><script>".utf8), to: draft) == 409)
      let letter = Array("%PDF-1.7\n1 0 obj\n%%EOF\n".utf8)
      #expect(await attach(letter, to: draft) == 303)
      #expect(await send(changed, cookie, of: secret) == 303)
      let kept = try await here.desk.proposalLetter(of: "Huda", here.hand)
      #expect(kept.bytes == letter && kept.kind == .pdf)
      #expect((await page(cookie)).text.contains(Phrases(.english).proposalLetterHere))
      let note = Nomination.Note(number: "NV 12/2007", date: until)
      let taken = try await here.desk.takeProposals(of: "JO", by: note, here.hand)
      #expect(taken.codes.count == 1)
      let named = try await here.desk.nominations(here.hand)
      #expect(named.map(\.name) == ["Huda Omar"] && named.first?.nomination.note == note)
      #expect(await send(changed, cookie, of: secret) == 409, "another note changes it")
      #expect((await page(cookie)).text.contains(Phrases(.english).proposalIsTaken))

      _ = try await here.desk.endNominationLink(of: "JO", here.hand)
      let ended = await page(cookie)
      #expect(ended.status == 404)
      #expect(ended.body == (await page([:])).body)
      try await here.desk.verifyAudit(of: here.hand)
    }
  }
}
