import ConveneDocuments
import ConveneValues
import Testing

/// What applicants write into a form stands on papers as words, whatever they write.
@Suite struct EscapingTests {
  private static let void: Set<String> = ["meta", "col", "br", "hr"]

  private static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "\" onmouseover=\"alert(1)", "</title></style></svg><b>", "]]> --> <!-- <![CDATA[ <?xml ?>",
    "&amp; &lt;b&gt; &#60;b&#62; & &x", "a\u{0}b\u{8}c\u{b}d\u{1b}[31me\u{7f}f\u{9b}g",
    "line\r\nbreak\ttab\u{85}next\u{2028}line\u{2029}end", "\u{202e}turned\u{202d} \u{2067}open",
    "\u{2069}\u{2069}closed \u{feff}\u{fffe}\u{ffff}\u{1ffff}", "{{x}} ${x} `x` \\ %3Cb%3E",
    "\u{fffd}<\u{301}b>\u{301}\"\u{301}'\u{301}&\u{301}",
  ]

  /// A paper on which `words` stand wherever a paper can hold words.
  private static func paper(_ words: String, in language: Language) -> Document {
    let runs: [Inline] = [
      .text(words), .strong(words), .emphasis(words), .isolated(words),
      .link(words, to: "https://example.org/"), .link(words, to: "javascript:x"),
      .bar(Bar([Bar.Span(0, 500, .accent)], words: words)),
    ]
    let drawing = Drawing(
      width: 300, height: 100, description: words,
      elements: [
        .label(.init(words, x: 10, y: 10, size: 9)),
        .label(.init(words, x: 10, y: 20, size: 9, anchor: .left, isBold: true)),
      ])
    let faces = Language.allCases.map { Card.Face(language: $0, headline: words, lines: [words]) }
    return Document(
      language: language, title: words, masthead: [words, words], foot: words,
      blocks: [
        .heading(level: 1, runs), .heading(level: 2, runs), .paragraph(runs), .remark(runs),
        .list(.bullets, [runs, runs]), .list(.numbers, [runs]), .list(.letters, [runs]),
        .table(
          Table(
            columns: [
              Table.Column(words, share: 1), Table.Column(words, share: 2, alignment: .end),
            ],
            rows: [
              Table.Row([[[.text(words)]], [[]]], isAccented: true),
              Table.Row([[runs, runs], [[.text(words)]]]),
            ], caption: words)),
        .drawing(drawing), .rule, .pageBreak,
        .cards(CardSheet(.nameplate, [Card(faces)])), .cards(CardSheet(.tableCard, [Card(faces)])),
        .cards(CardSheet(.badge, [Card(faces)])),
      ])
  }

  /// The same walk through the tags, and the words in the same places, as with harmless words.
  private func compare(_ words: String, _ render: (String) throws -> MarkupWalk) throws {
    let mark = "Harmless"
    let (plain, walk) = (try render(mark), try render(words))
    #expect(walk.elements.map(\.shape) == plain.elements.map(\.shape))
    #expect(walk.texts == plain.texts.map { $0.replacing(mark, with: words.printable) })
    let values = { (walk: MarkupWalk) in walk.elements.flatMap(\.attributes).map(\.value) }
    #expect(values(walk) == values(plain).map { $0.replacing(mark, with: words.printable) })
    #expect(plain.texts.contains(mark))
  }

  @Test(arguments: hostile, Language.allCases)
  func `a page of the web shows hostile words and obeys none`(
    words: String, language: Language
  ) throws {
    try compare(words) {
      try MarkupWalk(HTMLPage.text(for: Self.paper($0, in: language)), void: Self.void)
    }
  }

  @Test(arguments: hostile)
  func `a picture is well-formed whatever it is told to say`(words: String) throws {
    try compare(words) { words in
      try MarkupWalk(
        SVG.text(
          for: Drawing(
            width: 100, height: 100, description: words,
            elements: [.label(.init(words, x: 1, y: 1, size: 9))])))
    }
  }

  @Test(arguments: hostile)
  func `words that are cut to fit are cut before they are escaped`(words: String) throws {
    for width in stride(from: 2.0, to: 120, by: 1) {
      let drawing = Drawing(
        width: 100, height: 100, description: "x",
        elements: [.label(.init(words, x: 1, y: 1, size: 9, fits: width))])
      let walk = try MarkupWalk(SVG.text(for: drawing))
      #expect(walk.elements.map(\.name) == ["svg", "title", "text"])
      let shown = try #require(walk.texts.dropFirst(4).first)
      let isWhole = shown == words.printable
      #expect(isWhole || shown.hasSuffix("…"))
    }
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
    "data:text/html,x", "vbscript:x", "//example.org/", "https://example.org/ x", "", "\\\\host\\x",
    "https:\u{a0}//example.org", "file:///etc/passwd",
  ])
  func `a link that leads elsewhere than the web or a mailbox is no link`(target: String) throws {
    let document = Document(
      language: .english, title: "T", blocks: [.paragraph([.link("here", to: target)])])
    let walk = try MarkupWalk(HTMLPage.text(for: document), void: Self.void)
    #expect(walk.elements.filter { $0.name == "a" } == [])
    #expect(walk.texts.contains("here"))
    #expect(PlainText.text(for: document) == "T\n=\n\nhere\n")
  }

  @Test(arguments: [
    "https://example.org/?a=1&b=\"><script>", "mailto:a@example.org?subject='x'", "agenda.pdf",
    "tel:+9611", "http://example.org/#<b>",
  ])
  func `a link that may stand keeps its address within its quotes`(target: String) throws {
    let document = Document(
      language: .english, title: "T", blocks: [.paragraph([.link("here", to: target)])])
    let walk = try MarkupWalk(HTMLPage.text(for: document), void: Self.void)
    #expect(
      walk.elements.filter { $0.name == "a" }
        == [.init(name: "a", attributes: [.init(name: "href", value: target)])])
    #expect(!walk.elements.contains { $0.name == "script" || $0.name == "b" })
  }

  @Test(arguments: hostile, Language.allCases)
  func `plain text holds no character that a terminal obeys`(
    words: String, language: Language
  ) {
    let text = PlainText.text(for: Self.paper(words, in: language), width: 10_000)
    let obeyed = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0a: false
      case 0x00...0x1f, 0x7f...0x9f, 0x2028...0x202e, 0xfeff, 0xfffe, 0xffff, 0x1_ffff: true
      default: false
      }
    }
    #expect(obeyed.map(\.value) == [])
    for line in text.split(separator: "\n") {
      var depth = 0
      for scalar in line.unicodeScalars where depth >= 0 {
        if 0x2066...0x2068 ~= scalar.value { depth += 1 }
        if scalar.value == 0x2069 { depth -= 1 }
      }
      #expect(depth == 0, "\(line)")
    }
  }

  @Test func `a line end in words makes no line of plain text`() {
    func lines(_ words: String) -> Int {
      PlainText.text(for: Self.paper(words, in: .english), width: 1000).split(
        separator: "\n", omittingEmptySubsequences: false
      ).count
    }
    for end in ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{c}", "\u{b}"] {
      #expect(lines("a\(end)b") == lines("a b"))
    }
  }

  @Test(arguments: [
    "<b>", "<b></i>", "</b>", "<b x=y></b>", "<b x=\"1\" x=\"2\"></b>", "a & b", "&lt", "&nbsp;",
    "<b x=\"<\"></b>", "<!-- x -->", "<b x='1'></b>", "< b></b>", "\u{0}", "<b", "<b/", "\u{ffff}",
  ])
  func `the walk itself refuses what an XML reader refuses`(markup: String) {
    #expect(throws: MarkupWalk.Fault.self) { try MarkupWalk(markup) }
  }
}
