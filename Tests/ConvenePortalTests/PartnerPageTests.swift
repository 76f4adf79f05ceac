import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// Partner meetings behind a link.
@Suite struct PartnerPageTests {
  private static func matters(
    _ standing: OwnPartnerMeeting.Standing, _ name: String = "Karim Daou"
  ) throws -> PartnerMatters {
    let lebanon = try #require(Country("LB"))
    let time = try #require(ClockTime("17:40"))
    return PartnerMatters(
      isOpen: true, shows: true,
      people: [
        PartnerMatters.Partner(
          id: UUID(),
          neighbour: OwnTable.Neighbour(
            name: ProperName(name), organisation: ProperName(name), country: lebanon),
          isWished: false)
      ],
      meetings: [
        OwnPartnerMeeting(
          id: UUID(), starts: LocalTime(Day(number: 13_760), time),
          ends: LocalTime(Day(number: 13_760), time), room: [.english: name], table: 3,
          answerBy: Day(number: 13_740), standing: standing, name: ProperName(name),
          organisation: ProperName(name), country: lebanon,
          grounds: [PartnerGround(.gets, asset: .funding, topic: "a")], isMutual: true)
      ])
  }

  private static func text(
    _ partners: PartnerMatters, in language: Language = .english
  ) throws -> String {
    var page = try PortalFixture.page(status: .accepted)
    page.partners = partners
    return PortalFixture.view(page, in: language)
  }

  private static func tags(in markup: String) -> [String] {
    markup.matches(of: /<\/?([a-z0-9]+)/).map { String($0.1) }
  }

  @Test(arguments: Language.allCases)
  func `whatever a name says stays words, and why is said in the language`(language: Language)
    throws
  {
    let hostile = "</li><script>alert(1)</script>\" onfocus=\"x"
    let text = try Self.text(Self.matters(.offered, hostile), in: language)
    #expect(
      Self.tags(in: text) == Self.tags(in: try Self.text(Self.matters(.offered), in: language)))
    #expect(!text.contains("<script"))
    let phrases = Phrases(language)
    #expect(text.contains(phrases.partnersBothWish) && text.contains(phrases.asset(.funding)))
    #expect(text.contains("name=\"accept\"") && text.contains("name=\"decline\""))
  }

  @Test func `a meeting that there will not be is told in one sentence alone`() throws {
    let phrases = Phrases(.english)
    let none = try Self.text(Self.matters(.none))
    #expect(none.contains(phrases.pagePartnersNone))
    #expect(!none.contains(phrases.partnersBothWish) && !none.contains("name=\"accept\""))
    let held = try Self.text(Self.matters(.agreed))
    #expect(held.contains(phrases.pagePartnersHeld) && held.contains("name=\"decline\""))
    #expect(!held.contains("name=\"accept\""))
  }

  @Test func `people take part, wish and answer behind their links, and see no refusal`()
    async throws
  {
    try await InvitedPeople.invited(3) { here in
      func send(_ form: [String: String], by place: Int) async -> Int {
        let secret = here.secrets[place]
        return await here.portal.answer(
          PortalFixture.asked(
            "POST", "/invitation",
            headers: [
              "cookie": "__Host-invitation=\(secret)", "origin": "https://meetings.example.org",
            ], form: form.merging(["proof": FormProof.proof(of: secret)]) { $1 })
        ).status
      }
      func page(_ place: Int) async -> String {
        await here.portal.answer(
          PortalFixture.asked(
            "GET", "/invitation",
            headers: ["cookie": "__Host-invitation=\(here.secrets[place])"])
        ).text
      }
      func id(_ button: String, of name: String, on page: String) -> String? {
        page.matches(of: /name="([a-z]+)" value="([0-9a-f-]+)" class="[a-z]+" aria-label="([^"]*)"/)
          .first { String($0.1) == button && $0.3.contains(name) }.map { String($0.2) }
      }
      _ = try await here.desk.sendLetters(here.hand)
      for place in 0..<3 { #expect(await send(["answer": "accepted"], by: place) == 303) }
      #expect(!(await page(0)).contains("id=\"partners\""))
      let start = LocalTime(here.hand.meeting.ends, try #require(ClockTime("20:30")))
      _ = try await here.desk.addPartnerSlots(
        from: start, count: 2, minutes: 20, room: "plenary", tables: 2, here.hand)
      #expect((await page(0)).contains("id=\"partners\""))
      let join = ["partners": "join", "consent": "on", "shows": "on"]
      #expect(await send(["partners": "join"], by: 0) == 409)
      for place in 0..<3 { #expect(await send(join, by: place) == 303) }
      #expect(try await here.desk.partnerPeople(here.hand).count == 3)

      let before = await page(0)
      let wish = try #require(id("wish", of: "Speaker", on: before))
      #expect(await send(["wish": wish], by: 0) == 303)
      #expect(id("unwish", of: "Speaker", on: await page(0)) == wish)
      for place in 1...2 { #expect(id("unwish", of: "Speaker", on: await page(place)) == nil) }

      _ = try await here.desk.offerPartnerMeetings(
        answeredBy: Day(number: 13_740), here.hand, iterations: 4_000)
      let offered = try await here.desk.partnerMeetings(here.hand).meetings
      #expect(offered.count == 2)
      let first = try #require(offered.first)
      let meeting = first.id.uuidString.lowercased()
      var two: [Int] = []
      for place in 0..<3 where (await page(place)).contains(meeting) { two.append(place) }
      try #require(two.count == 2)
      let third = try #require((0..<3).first { !two.contains($0) })
      #expect(await send(["accept": meeting], by: third) == 409)
      #expect(await send(["accept": meeting], by: two[0]) == 303)
      #expect(await send(["accept": meeting], by: two[1]) == 303)
      #expect((await page(two[0])).contains(Phrases(.english).pagePartnersHeld))
      #expect(await send(["decline": meeting], by: two[1]) == 303)
      let told = await page(two[0])
      #expect(told.contains(Phrases(.english).pagePartnersNone))
      #expect(!told.contains(Phrases(.english).pagePartnersDeclined))
      #expect((await page(two[1])).contains(Phrases(.english).pagePartnersDeclined))
      #expect(await send(["accept": meeting], by: two[0]) == 409)

      // Who declined may accept after all, and the other is asked anew.
      let day = Phrases(.english).date(first.answerBy)
      #expect((await page(two[1])).contains(Phrases(.english).pagePartnersDeclinedYet(day: day)))
      #expect((await page(two[1])).contains("name=\"accept\" value=\"\(meeting)\""))
      #expect(await send(["accept": meeting], by: two[1]) == 303)
      let act = try #require(try await here.desk.acts(in: here.hand).first)
      let lines = try await here.desk.archive.read(in: here.hand.id) {
        try $0.auditLines(of: [act.number], in: here.hand.id, most: 9)
      }
      #expect(lines.compactMap(\.code) == [first.code])
      #expect((await page(two[0])).contains(Phrases(.english).pagePartnersOffered(day: day)))

      // Whoever wishes once a meeting is offered learns nothing of what the other wishes.
      let both = Phrases(.english).partnersBothWish
      for place in two {
        let own = await page(place)
        for one in own.matches(of: /name="wish" value="([0-9a-f-]+)"/) {
          #expect(await send(["wish": String(one.1)], by: place) == 303)
        }
      }
      for place in two { #expect(!(await page(place)).contains(both)) }
      #expect(await send(["partners": "leave"], by: two[0]) == 303)
      #expect(try await here.desk.partnerPeople(here.hand).count == 2)
      try await here.desk.verifyAudit(of: here.hand)
    }
  }
}
