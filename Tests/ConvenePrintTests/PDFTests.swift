import ConveneDocuments
import ConveneValues
import Testing

@testable import ConvenePrint

@Suite struct PDFTests {
  private static let papers = Language.allCases.flatMap { language in
    [
      Document.table(rows: 90, after: 5, in: language, cell: "cell \(language)"),
      Document(
        language: language, title: "منظمة Élise \(language)", masthead: ["Commission"],
        blocks: [
          .heading(level: 1, ["Heading"]), .paragraph([.strong("strong"), .emphasis("stress")]),
          .paragraph([.link("here", to: "https://example.org/?a=(b)'c")]),
          .drawing(
            Drawing(
              width: 900, height: 90, description: "d",
              elements: [
                .circle(x: 9, y: 9, radius: 4, fill: .accent, stroke: .line),
                .label(.init("long words that do not fit", x: 1, y: 40, size: 9, fits: 20)),
              ])),
          .cards(
            CardSheet(
              .badge, [Card([.init(language: .arabic, headline: "ليلى", lines: ["لبنان"])])])),
        ]),
    ]
  }

  @Test func `the same paper is the same bytes, whatever was printed before and beside it`()
    async throws
  {
    let first = try Self.papers.map { try PDF.data(for: $0) }
    let again = try Self.papers.reversed().map { try PDF.data(for: $0) }
    #expect(Set(first).count == Self.papers.count)
    #expect(again.reversed() == first)
    let beside = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for place in (0..<3).flatMap({ _ in Self.papers.indices }) {
        group.addTask { (place, try PDF.data(for: Self.papers[place])) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(beside.count == 3 * Self.papers.count)
    #expect(beside.filter { $0.1 != first[$0.0] }.map(\.0) == [])
  }

  @Test func `words are let go once their paper is printed`() throws {
    weak var kept: SetText?
    do {
      let words = try Typesetter(.english).set(MarkedText("Round tables"), TextStyle(size: 10))
      kept = words
      #expect(words.lines.count == 1 && kept != nil)
    }
    #expect(kept == nil)
  }

  @Test func `a file has the pages of all its papers, and says what it is`() throws {
    let day = try #require(Day("2007-07-20"))
    let bytes = try PDF.data(for: Self.papers, made: day)
    let facts = try Poppler.facts(of: bytes)
    #expect(facts["Pages"] == "\(try Layout().sheets(of: Self.papers).count)")
    #expect(facts["Title"] == "Title")
    #expect(facts["Creator"] == "Convene")
    #expect(facts["CreationDate"] == "D:20070720000000Z")
    #expect(facts["Encrypted"] == "no")
    #expect(facts["JavaScript"] == "no")
    #expect(facts["Page size"] == "595.276 x 841.89 pts (A4)")
    #expect(try PDF.data(for: Self.papers) != bytes)
  }

  @Test func `the title and the author stand in the file in every script`() throws {
    for paper in Self.papers where !paper.masthead.isEmpty {
      let facts = try Poppler.facts(of: PDF.data(for: paper))
      #expect(facts["Title"] == paper.title)
      #expect(facts["Author"] == "Commission")
    }
  }

  @Test func `an empty paper is a page with its title`() throws {
    let bytes = try PDF.data(for: Document(language: .english, title: "Nothing", blocks: []))
    #expect(try Poppler.facts(of: bytes)["Pages"] == "1")
    let words = try Poppler.text(of: bytes).split(whereSeparator: \.isWhitespace)
    #expect(words == ["Nothing", "1/1"])
  }

  @Test func `no word is lost between the paper and the file`() throws {
    let text = try Poppler.text(of: PDF.data(for: Document.table(rows: 90, after: 5)))
    let words = Set(text.split(whereSeparator: \.isWhitespace))
    #expect((0..<90).filter { !words.contains("\($0)") } == [])
    #expect(text.count { $0 == "\u{c}" } == 3)
    #expect(text.matches(of: /Number +Words/).count == 3)
    #expect(text.matches(of: /FOOT +\d\/3/).count == 3)
  }

  @Test func `a screen reader is told titles, lists, rows and pictures in order`() throws {
    let table = Table(
      columns: [Table.Column("c", share: 1), Table.Column("d", share: 1)],
      rows: [
        Table.Row([[["group"]], []], isAccented: true), Table.Row([[["a"]], [["b"]]]),
      ], caption: "Caption")
    let drawing = Drawing(
      width: 9, height: 9, description: "d",
      elements: [.circle(x: 4, y: 4, radius: 4, fill: .accent, stroke: nil)])
    let document = Document(
      language: .english, title: "Title", masthead: ["Commission"],
      blocks: [
        .heading(level: 1, ["One"]), .paragraph(["text"]), .list(.bullets, [["x"], ["y"]]),
        .heading(level: 2, ["Two"]), .table(table), .drawing(drawing),
      ])
    #expect(
      try Poppler.structure(of: PDF.data(for: document)) == [
        "Document", "  P", "  H1", "  H2", "  P", "  L", "    LI", "      Lbl", "      LBody",
        "    LI", "      Lbl", "      LBody", "  H3", "  Table", "    Caption", "    THead",
        "      TR", "        TH", "        TH", "    TBody", "      TR", "        TH", "      TR",
        "        TD", "        TD", "  Figure",
      ])
  }

  @Test func `a link leads where it said and cannot end its own address`() throws {
    func targets(_ target: String) throws -> [String] {
      let document = Document(
        language: .english, title: "T", blocks: [.paragraph([.link("here", to: target)])])
      return try document.sheets().flatMap(\.links).map(\.target)
    }
    #expect(try targets("https://example.org/a?b=c#d") == ["https://example.org/a?b=c#d"])
    #expect(
      try targets("https://example.org/'] rect=[0 0 9 9") == [])
    #expect(
      try targets("https://example.org/']rect=[(\\)") == [])
    #expect(
      try targets("https://example.org/']\"(é") == ["https://example.org/%27%5D%22%28%C3%A9"])
    #expect(try targets("javascript:alert(1)") == [])
    #expect(try targets("agenda.pdf") == [])
  }

  @Test func `a link that goes over two lines can be followed on both`() throws {
    let words = String(repeating: "a long link ", count: 12)
    let document = Document(
      language: .english, title: "T",
      blocks: [.paragraph([.text("see "), .link(words, to: "https://example.org/")])])
    let sheet = try document.sheets()[0]
    let links = sheet.links.filter { $0.target == "https://example.org/" }.map(\.frame)
    #expect(links.count == 2)
    for link in links { #expect(link.lies(within: sheet.area)) }
    #expect(links[0].bottom <= links[1].y + 0.05)
    #expect(links[0].x > links[1].x)
  }

  @Test func `a picture that is larger than the page is made to fit`() throws {
    let drawing = Drawing(
      width: 2000, height: 3000, description: "d",
      elements: [
        .rectangle(x: 0, y: 0, width: 2000, height: 3000, fill: nil, stroke: .line),
        .circle(x: 1000, y: 1500, radius: 1000, fill: .accent),
        .label(.init("corner", x: 2000, y: 3000, size: 40, anchor: .right)),
      ])
    for page in [Document.Page.a4, .a4Landscape] {
      let sheets = try Document(
        language: .arabic, title: "T", page: page, blocks: [.drawing(drawing)]
      ).sheets()
      #expect(sheets.count == 2)
      #expect(sheets[1].strips.map(\.pieces.count) == [1])
      for sheet in sheets { #expect(sheet.strays == []) }
    }
  }

  @Test func `words of a picture are shrunk, then cut, to the width they may have`() throws {
    for length in 1...60 {
      let words = String(repeating: "w", count: length)
      let drawing = Drawing(
        width: 200, height: 50, description: "d",
        elements: [.label(.init(words, x: 100, y: 20, size: 10, fits: 80))])
      let sheet = try Document(language: .english, title: "T", blocks: [.drawing(drawing)])
        .sheets()[0]
      let frame = try #require(sheet.ink.first { $0.what == words }).frame
      #expect(frame.width <= 80.05 && frame.width > 0)
    }
  }
}
