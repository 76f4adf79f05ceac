import ConveneCore
import ConveneValues
import ConveneWords
import Foundation
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// The information sheet behind a link: kept in parts, and never shown again where it is a passport's.
@Suite struct TravelPageTests {
  private static let term = TravelTerm(
    until: Day(number: 13_740), visasBy: Day(number: 13_735), ticketsBy: Day(number: 13_745))

  @Test func `a sheet is kept in parts, opened at a desk alone, and taken back by its owner`()
    async throws
  {
    try await InvitedPeople.invited(2) { here in
      let (own, other) = (here.secrets[0], here.secrets[1])
      func send(
        _ form: [String: String], by secret: String, to path: String = "/travel",
        proof: String? = nil
      ) async -> Answered {
        let proof = FormProof.proof(of: proof ?? secret)
        return await here.portal.answer(
          PortalFixture.asked(
            "POST", path,
            headers: [
              "cookie": "__Host-invitation=\(secret)", "origin": "https://meetings.example.org",
            ], form: form.merging(["proof": proof]) { $1 }))
      }
      func page(_ secret: String, at path: String = "/travel") async -> Answered {
        await here.portal.answer(
          PortalFixture.asked(
            "GET", path, headers: ["cookie": "__Host-invitation=\(secret)"]))
      }
      #expect(await send(["answer": "accepted"], by: own, to: "/invitation").status == 303)
      #expect(await page(own).status == 409, "no sheet is asked for")
      await #expect(throws: Refusal.self) { try await here.desk.askForSheets(Self.term, here.hand) }
      try await here.desk.keep(.passports, for: 30)
      _ = try await here.desk.askForSheets(Self.term, here.hand)
      #expect(await page(other).status == 409, "nor of whoever did not accept")
      #expect((await page(own, at: "/invitation")).text.contains("href=\"/travel?lang=en\""))
      let dues = try #require(try await here.desk.deskPage().meetings.first)
      #expect(dues.count(.sheetsMissing) == 1)

      let part = [
        "wish": "keep", "consent": "on", "name": "CANARY <SALMA>", "number": "LR 1234567",
        "arrives_on": "2007-09-04", "arrives_at": "14:30", "hotel": "Harbour House",
        "visa_letter": "yes", "diet": "No nuts", "emergency": "Karim +961 1 000000",
      ]
      #expect(await send(part, by: own, proof: other).status == 403)
      let without = await send(part.filter { $0.key != "consent" }, by: own)
      #expect(without.status == 422 && without.text.contains("value=\"Harbour House\""))
      let wrong = await send(
        part.merging(["expires_on": "soon", "departs_on": "2007-09-01"]) { $1 }, by: own)
      #expect(wrong.status == 422 && wrong.text.contains("id=\"expires_on-fault\""))
      #expect(wrong.text.contains("id=\"departs_on-fault\""))
      #expect(try await here.desk.informationSheets(here.hand).allSatisfy { $0.passport == nil })

      #expect(await send(part, by: own).status == 303)
      let kept = await page(own)
      #expect(kept.text.contains("value=\"Harbour House\"") && kept.text.contains("No nuts"))
      #expect(!kept.text.contains("CANARY") && !kept.text.contains("1234567"))
      #expect(kept.text.contains(Phrases(.english).sheetMissing))
      let rest = [
        "nationality": "LB", "issued_on": "2005-01-02", "expires_on": "2007-12-01",
        "born_on": "1970-03-04", "birthplace": "Saida",
      ]
      let whole = part.filter { !["name", "number"].contains($0.key) }.merging(rest) { $1 }
      #expect(await send(whole, by: own).status == 303)
      #expect((await page(own)).text.contains(Phrases(.english).sheetWhole))
      let line = try #require(
        try await here.desk.informationSheets(here.hand).first { $0.passport != nil })
      #expect(line.passport?.isWhole == true && line.isShort)
      #expect(line.travel[.emergency] == "Karim +961 1 000000")
      let sheet = try await here.desk.readSheet(of: line.code, here.hand)
      #expect(sheet.passport[.name] == "CANARY <SALMA>" && sheet.passport[.number] == "LR 1234567")
      #expect(try await here.desk.acts(in: here.hand).first?.act == "travel.read")
      let now = try #require(try await here.desk.deskPage().meetings.first)
      #expect(now.count(.passportsShort) == 1 && now.count(.visasDue) == 1)
      #expect(now.count(.sheetsMissing) == 0)

      #expect(await send(["wish": "drop"], by: own).status == 303)
      #expect(
        try await here.desk.readSheet(of: line.code, here.hand).passport.isEmpty)
      try await here.desk.verifyAudit(of: here.hand)
    }
  }

  @Test(arguments: Language.allCases)
  func `whatever somebody typed stays words, and every field has its name`(language: Language)
    throws
  {
    let hostile = "\"><script>alert(1)</script>"
    let plain = try Self.page(saying: "x")
    func text(_ page: TravelPage) -> String {
      TravelView(page: page, phrases: Phrases(language), proof: "p").content(in: StyleFile()).text
    }
    func tags(_ text: String) -> [String] {
      text.matches(of: /<\/?([a-z0-9]+)/).map { String($0.1) }
    }
    let shown = text(try Self.page(saying: hostile))
    #expect(tags(shown) == tags(text(plain)) && !shown.contains("<script"))
    let ids = shown.matches(of: /\bid="([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    let labels = shown.matches(of: /<label for="([^"]+)">/).map { String($0.1) }
    #expect(Set(labels).subtracting(ids) == [] && labels.count == 20)
  }

  private static func page(saying words: String) throws -> TravelPage {
    var page = TravelPage(
      meeting: try PortalFixture.meeting(), name: words, language: .english, term: term,
      travel: [.hotel: words, .arrivesBy: words, .emergency: words],
      requirement: Requirement(diet: words, access: words), countries: [], fields: [.number],
      saidAt: nil, isTicketed: false)
    page.typed = [.name: words, .birthplace: words]
    page.problems = [Problem.noCalendarDay(at: "born_on", given: words)]
    return page
  }
}
