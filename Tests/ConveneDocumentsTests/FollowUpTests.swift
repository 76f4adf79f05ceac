import ConveneCore
import ConveneDocuments
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// Papers on what came of a meeting.
@Suite struct FollowUpTests {
  private static func present() throws -> [FollowUp.Present] {
    try PapersFixture.participants().map { FollowUp.Present(participant: $0, language: .english) }
  }

  static func agreement(
    recognised: (at: Date, by: String)? = nil
  ) throws -> FollowUp.Agreement {
    let (house, posts) = (Identifier<Organisation>(UUID()), Identifier<Organisation>(UUID()))
    let said = Partnership.Confirmation(
      who: "Rim Aziz (invented)", day: Day(number: 13_761), how: .inPerson)
    let partnership = Partnership(
      id: UUID(), code: "P-0001", title: "Shared incubator",
      status: recognised == nil ? .confirmed : .recognised,
      partners: [
        Partnership.Partner(
          position: 1, organisation: (house, "Hill House (invented)", .incubator), person: nil,
          role: "houses the firms", confirmation: said),
        Partnership.Partner(
          position: 2, organisation: (posts, "Posts (invented)", .government), person: nil,
          role: "pays the first year"),
      ],
      answers: [.purpose: "A house for young firms"], outcomes: [],
      terms: Partnership.Terms(
        measure: "firms housed", due: Day(number: 14_127),
        assured: try Money(minorUnits: 2_500_000, currency: "USD"),
        expected: try Money(minorUnits: 9_900_000, currency: "USD")),
      announcedAt: Date(timeIntervalSince1970: 0), recognised: recognised)
    return FollowUp.Agreement(
      partnership: partnership,
      sides: ["Hill House (invented)", "Posts (invented)"].map {
        FollowUp.Side(person: nil, organisation: ProperName($0))
      }, principles: [.addedValue: [.english: "What could none of you do alone?"]], missing: 9,
      monitoring: Monitoring(of: Day(number: 14_127), []), light: .onTime)
  }

  @Test(arguments: Language.allCases)
  func `a sheet names those at the same tables once, and no address`(language: Language) throws {
    let (meeting, all) = (try PapersFixture.meeting(), try Self.present())
    var one = try #require(
      all.first { person in person.participant.tables.contains { $0 != nil } })
    one.promised = [
      FollowUp.Promise(
        code: "C-0001", other: nil, what: "sends the plan", due: Day(number: 13_848), status: .open)
    ]
    one.received = [
      FollowUp.Promise(
        code: "C-0002",
        other: FollowUp.Side(person: ProperName("Rim Aziz (invented)"), organisation: nil),
        what: "names five schools", due: Day(number: 13_800), status: .open)
    ]
    #expect(one.next?.day == Day(number: 13_800) && one.next?.what == "names five schools")
    let paper = Document.farewell(one, among: all, of: meeting, in: language)
    let text = PlainText.text(for: paper, width: 2000).replacing("\u{a0}", with: " ")
    #expect(text.contains("sends the plan") && text.contains("Rim Aziz (invented)"))
    let person = one.participant
    for other in all.map(\.participant) where other.number != person.number {
      let shares = person.tables.indices.contains { round in
        person.tables[round] != nil && other.tables.indices.contains(round)
          && other.tables[round] == person.tables[round]
      }
      #expect(text.contains(other.name[language]) == shares, "\(other.name.given)")
      if let mail = other.email { #expect(!text.contains(mail)) }
    }
  }

  @Test func `all sheets in one language are as many as people came`() throws {
    let (meeting, all) = (try PapersFixture.meeting(), try Self.present())
    let paper = Document.farewells(all, among: all, of: meeting, in: .french)
    #expect(paper.sheets.count == all.count)
    let nobody = Document.farewells([], among: [], of: meeting, in: .french)
    #expect(nobody.sheets.count == 1)
  }

  @Test(arguments: Language.allCases)
  func `a charter has roles, principles, both sums and no endorsement`(language: Language) throws {
    let meeting = try PapersFixture.meeting()
    let text = PlainText.text(
      for: Document.charters([try Self.agreement()], of: meeting, in: language), width: 2000)
    let phrases = Phrases(language)
    for words in [
      "Shared incubator", "houses the firms", "pays the first year", "A house for young firms",
      phrases.sum(try Money(minorUnits: 2_500_000, currency: "USD")),
      phrases.sum(try Money(minorUnits: 9_900_000, currency: "USD")), "firms housed",
      phrases.notConfirmedYet,
      phrases.fundingAssured, phrases.charterDraft(missing: 9),
    ] {
      #expect(text.contains(words), "\(words)")
    }
    // What is not recognised is not there to be signed.
    #expect(!text.contains(phrases.signature))
    #expect(
      (language == .english) == text.contains("What could none of you do alone?"))
    // Whoever recognised it is named as the meeting does in that language.
    let signs = meeting.signatory.name
    let recognised = try Self.agreement(
      recognised: (at: Date(timeIntervalSince1970: 0), by: signs[.english]))
    let told = PlainText.text(
      for: Document.charters([recognised], of: meeting, in: language), width: 2000)
    #expect(told.contains(phrases.signature))
    #expect(told.contains(signs[language]))
    #expect(told.contains(signs[.english]) == signs[language].contains(signs[.english]))
    let both = Document.charters(
      [try Self.agreement(), try Self.agreement()], of: meeting, in: language)
    #expect(both.sheets.count == 2)
  }

  @Test func `partners of what is due are asked, and nobody who answered`() throws {
    var followUp = FollowUp()
    var (due, kept) = (try Self.agreement(), try Self.agreement())
    (due.light, kept.light) = (.overdue, .kept)
    followUp.agreements = [due, kept, try Self.agreement()]
    #expect(followUp.asked.map(\.place) == [0, 1])
    let meeting = try PapersFixture.meeting()
    for language in Language.allCases {
      let all = Document.inquiries(followUp.asked, of: meeting, in: language)
      #expect(all.sheets.count == 2)
      let one = Document.inquiry(followUp.asked[1], of: meeting, in: language)
      let text = PlainText.text(for: one, width: 2000)
      #expect(text.contains("pays the first year") && !text.contains("houses the firms"))
      #expect(text.contains(Phrases(language).answerChanged))
    }
    due.sides[0] = FollowUp.Side(
      person: ProperName("Rim Aziz (invented)"), honorific: [.english: "Ms"], organisation: nil)
    followUp.agreements = [due]
    let letter = Document.inquiry(followUp.asked[0], of: meeting, in: .english)
    #expect(letter.runs.contains { $0.words == "Ms Rim Aziz (invented)" })
    followUp.agreements = [kept]
    #expect(Document.inquiries(followUp.asked, of: meeting, in: .english).sheets.count == 1)
  }

  @Test func `a published network names nobody, and a file does where it is asked to`() throws {
    func node(_ name: String, _ sector: Sector, _ country: String) -> MeetingNetwork.Node {
      MeetingNetwork.Node(
        party: .organisation(Identifier(UUID())), name: name, sector: sector,
        country: Country(country), tookPart: true)
    }
    let nodes = [
      node("Hill & House <invented>", .incubator, "LB"),
      node("Posts (invented)", .government, "JO"),
      node("Alone (invented)", .media, "EG"),
    ]
    let network = MeetingNetwork(nodes, [(nodes[0].party, nodes[1].party, .partnership)])
    for language in Language.allCases {
      let paper = Document.network(network, of: try PapersFixture.meeting(), in: language)
      let text =
        PlainText.text(for: paper, width: 2000) + HTMLPage.text(for: paper)
        + SVG.text(for: Drawing.network(network, in: language))
      for node in nodes { #expect(!text.contains(node.name.prefix(5))) }
      #expect(text.contains(">JO<"))
    }
    let series = SeriesNetwork([("EGM-2006-09", network), ("EGM-2007-09", network)])
    for language in Language.allCases {
      let paper = Document.series(series, of: try PapersFixture.meeting(), in: language)
      let text =
        PlainText.text(for: paper, width: 2000) + HTMLPage.text(for: paper)
        + SVG.text(for: Drawing.series(series, in: language))
      for node in nodes { #expect(!text.contains(node.name.prefix(5))) }
      #expect(text.contains("EGM-2006-09") && text.contains(">JO<"))
    }
    let origins = GraphML.text(for: series.whole, named: false, origins: series.origins)
    #expect(origins.contains("<data key=\"meeting\">EGM-2006-09</data>"))
    #expect(!origins.contains("EGM-2007-09") && !origins.contains("invented"))
    let named = GraphML.text(for: network, named: true)
    #expect(named.contains("Hill &amp; House &lt;invented&gt;"))
    #expect(named.contains(#"<edge id="e1""#) && !named.contains(#"<edge id="e2""#))
    #expect(named.matches(of: #/<node /#).count == 3)
    let unnamed = GraphML.text(for: network, named: false)
    #expect(!unnamed.contains("invented") && unnamed.contains("<data key=\"country\">EG</data>"))
  }

  @Test(arguments: Language.allCases)
  func `the page for the chief counts, and names no applicant`(language: Language) throws {
    var followUp = FollowUp()
    (followUp.isRecorded, followUp.attended, followUp.absent) = (true, 38, 4)
    followUp.agreements = [try Self.agreement()]
    followUp.promises = [
      FollowUp.Promise(
        code: "C-0001", other: nil, what: "calls", due: Day(number: 13_000), status: .open)
    ]
    followUp.today = Day(number: 14_000)
    let (meeting, phrases) = (try PapersFixture.meeting(), Phrases(language))
    let text = PlainText.text(
      for: Document.followUp(
        followUp, try PapersFixture.decision(), of: meeting, in: language), width: 2000)
    #expect(text.contains(phrases.cameAndNot(came: 38, absent: 4)))
    #expect(text.contains(phrases.promisesStand(number: 1, done: 0, late: 1, ended: 0)))
    #expect(text.contains("Shared incubator"))
    #expect(!text.contains("A-0001"))
  }
}
