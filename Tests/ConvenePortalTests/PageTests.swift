import ConveneCore
import ConveneDocuments
import ConveneValues
import ConveneWords
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// Pages as values: whatever people are called, in three languages, from either side.
@Suite struct PageTests {
  private static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "</textarea><b>", "&amp; &lt;b&gt; & &x", "a\u{0}b\u{1b}[31m", "\u{202e}turned",
  ]

  @Test(arguments: Language.allCases)
  func `tables stand on the page with who else sits there, names in their own direction`(
    language: Language
  ) throws {
    var page = try PortalFixture.page(status: .accepted, in: language)
    #expect(!PortalFixture.view(page, in: language).contains("class=\"tables\""))
    page.tables = [
      OwnTable(
        day: try #require(Day(year: 2007, month: 9, day: 5)),
        start: try #require(ClockTime(minutes: 555)), end: try #require(ClockTime(minutes: 630)),
        room: [.english: "Room <A>"], number: 3, theme: [.english: "Networks"],
        neighbours: [
          OwnTable.Neighbour(
            name: ProperName("Rim <b>", others: [.arabic: "ريم"]),
            organisation: ProperName("Hill Incubator"), country: try #require(Country("LB"))),
          OwnTable.Neighbour(
            name: ProperName("Omar Said"), organisation: ProperName(""),
            country: try #require(Country("JO")), countryName: [.english: "The Kingdom"]),
        ])
    ]
    let text = PortalFixture.view(page, in: language)
    let phrases = Phrases(language)
    #expect(text.contains(phrases.pageYourTables))
    #expect(text.contains(phrases.numberedTable(number: 3)))
    #expect(!text.contains("<b>") && !text.contains("Room <A>"))
    #expect(text.contains(language == .arabic ? "<bdi>ريم</bdi>" : "<bdi>Rim &lt;b&gt;</bdi>"))
    #expect(text.contains("The Kingdom"))
    page.tables = []
    #expect(!PortalFixture.view(page, in: language).contains(phrases.pageWithYou))
  }

  @Test(arguments: hostile)
  func `what somebody writes stays words`(words: String) throws {
    let plain = try PortalFixture.page(name: "x", status: .accepted, remark: "x") {
      $0.title = [.english: "x"]
      $0.convener.telephone = "x"
    }
    let page = try PortalFixture.page(name: words, status: .accepted, remark: words) {
      $0.title = [.english: words]
      $0.convener.telephone = words
    }
    for language in Language.allCases {
      let shown = PortalFixture.view(page, in: language)
      let (tags, known) = (
        Self.tags(in: shown), Self.tags(in: PortalFixture.view(plain, in: language))
      )
      #expect(tags == known)
      #expect(!shown.unicodeScalars.contains { "\u{0}\u{1b}\u{202e}".unicodeScalars.contains($0) })
    }
  }

  /// Names of the elements in their order.
  private static func tags(in markup: String) -> [String] {
    markup.matches(of: /<\/?([a-z0-9]+)/).map { String($0.1) }
  }

  @Test(arguments: Language.allCases)
  func `every page says its language and its direction, and has no style or script of its own`(
    language: Language
  ) throws {
    let style = StyleFile()
    var pages = [
      PortalFixture.view(try PortalFixture.page(), in: language),
      try MeetingView(meeting: PortalFixture.meeting(), phrases: Phrases(language))
        .content(in: style).text,
    ]
    for status in [InvitationStatus.accepted, .tentative, .declined] {
      pages.append(PortalFixture.view(try PortalFixture.page(status: status), in: language))
    }
    let sentences: [(Phrases) -> SentencePage] = [
      SentencePage.home, SentencePage.unknownLink, SentencePage.notFound, SentencePage.notTaken,
      SentencePage.tooLong, SentencePage.tooOften, SentencePage.unavailable,
    ]
    pages += sentences.map {
      let phrases = Phrases(language)
      return $0(phrases).page(phrases, path: "/", style: style).text
    }
    for page in pages {
      let direction = language == .arabic ? "rtl" : "ltr"
      #expect(page.contains("<html lang=\"\(language.rawValue)\" dir=\"\(direction)\">"))
      #expect(!page.contains("<script") && !page.contains("<style"))
      #expect(page.firstMatch(of: /\sstyle=|\son[a-z]+=|javascript:/) == nil)
      #expect(page.firstMatch(of: /(src|href)="(https?:)?\/\//) == nil)
      #expect(page.contains("<h1>"))
      #expect(page.matches(of: /<h1>/).count >= 1)
      #expect(page.utf8.count < 60_000)
    }
  }

  @Test func `a link that is unknown is told as one that was ended, to the letter`() {
    for language in Language.allCases {
      let phrases = Phrases(language)
      let one = SentencePage.unknownLink(phrases)
      #expect(one.status == 404)
      #expect(one.sentences == [phrases.pageUnknownLinkWay])
    }
  }

  @Test func `the page says what was answered and when, by the clock of the meeting`() throws {
    let page = PortalFixture.view(try PortalFixture.page(status: .accepted), in: .english)
    #expect(page.contains("You have accepted this invitation."))
    // 20:26:40 in universal time is 23:26 in Beirut's summer.
    #expect(page.contains("Recorded on 1 August 2007 at 23:26 (Beirut time)"))
    #expect(page.contains("<details class=\"change\">"))
    let open = PortalFixture.view(try PortalFixture.page(), in: .english)
    #expect(open.contains("You are kindly requested to reply by 14 August 2007."))
    #expect(!open.contains("<details"))
    #expect(open.matches(of: /<button type="submit"/).count == 3)
  }

  @Test func `the agenda fits a page whose policy allows style sheets alone`() throws {
    let text = try MeetingView(meeting: PortalFixture.meeting(), phrases: Phrases(.french))
      .content(in: StyleFile()).text
    #expect(text.contains("<table>") && !text.contains("<col"))
    #expect(text.contains(Phrases(.french).organizationOfWork))
  }
}
