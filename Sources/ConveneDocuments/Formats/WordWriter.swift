import ConveneValues
import ConveneWords

/// Writes the blocks of a paper as a word processor's markup.
struct WordWriter {
  /// The paper that the file is called by.
  private let document: Document
  /// Of the paper that is written.
  private var language: Language
  private var body = ""
  /// Lists in the order in which they stand: each counts for itself.
  private var lists: [ListStyle] = []
  /// Where links lead, by their numbers.
  private(set) var targets: [String] = []

  init(_ document: Document) {
    (self.document, language) = (document, document.language)
  }

  var file: String {
    let (short, long) = (11_906, 16_838)
    let isWide = document.page == .a4Landscape
    let size =
      isWide
      ? "w:w=\"\(long)\" w:h=\"\(short)\" w:orient=\"landscape\""
      : "w:w=\"\(short)\" w:h=\"\(long)\""
    return WordPaper.head
      + "<w:document xmlns:w=\"\(WordPaper.words)\" xmlns:r=\"\(WordPaper.relations)\"><w:body>"
      + body + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"\(WordPaper.footerLink)\"/>"
      + "<w:pgSz \(size)/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" "
      + "w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
      + (document.language.isRightToLeft ? "<w:bidi/>" : "")
      + "</w:sectPr></w:body></w:document>"
  }

  var footer: String {
    func field(_ name: String) -> String {
      "<w:fldSimple w:instr=\" \(name) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
    }
    var writer = self
    let words = writer.runs([.text(document.footWords.isEmpty ? "" : document.footWords + " · ")])
    return WordPaper.head
      + "<w:ftr xmlns:w=\"\(WordPaper.words)\" xmlns:r=\"\(WordPaper.relations)\">"
      + "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>" + words + field("PAGE")
      + "<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>" + field("NUMPAGES") + "</w:p></w:ftr>"
  }

  var numbering: String {
    let styles: [ListStyle] = [.bullets, .numbers, .letters]
    let kinds = styles.enumerated().map { number, style in
      let (format, mark) =
        switch style {
        case .bullets: ("bullet", "•")
        case .numbers: ("decimal", "%1.")
        case .letters:
          (
            Phrases(language).officeLetters,
            Phrases(language).letterMark(letter: "%1")
          )
        }
      return "<w:abstractNum w:abstractNumId=\"\(number)\"><w:multiLevelType "
        + "w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
        + "<w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(mark)\"/><w:lvlJc w:val=\"left\"/>"
        + "<w:pPr><w:ind w:left=\"567\" w:hanging=\"567\"/></w:pPr></w:lvl></w:abstractNum>"
    }
    let own = lists.enumerated().map { number, style in
      let kind = styles.firstIndex(of: style) ?? 0
      return "<w:num w:numId=\"\(number + 1)\"><w:abstractNumId w:val=\"\(kind)\"/>"
        + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
    }
    return WordPaper.head + "<w:numbering xmlns:w=\"\(WordPaper.words)\">"
      + (kinds + own).joined() + "</w:numbering>"
  }

  mutating func writeAll() { write(document) }

  /// Goes on with another paper, on a page of its own.
  mutating func turn(to other: Document) {
    language = other.language
    write(.pageBreak)
    write(other)
  }

  private mutating func write(_ document: Document) {
    if let marking = document.marking { paragraph([.strong(marking)], as: "Marking") }
    for line in document.masthead { paragraph([.text(line)], as: "Masthead") }
    for line in document.particulars {
      paragraph([.text(line)], as: "Masthead", "<w:jc w:val=\"right\"/>")
    }
    paragraph([.text(document.title)], as: "Title")
    for block in document.blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let words): paragraph(words, as: "Heading\(min(max(level, 1), 3))")
    case .paragraph(let words): paragraph(words, as: "Normal")
    case .remark(let words): paragraph(words, as: "Remark")
    case .list(let style, let items):
      lists.append(style)
      let number =
        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(lists.count)\"/></w:numPr>"
      for item in items { paragraph(item, as: "ListParagraph", number) }
    case .table(let table): write(table.squared)
    case .drawing(let drawing): paragraph([.text("[\(drawing.description)]")], as: "Remark")
    case .cards(let sheet):
      for card in sheet.cards {
        let faces = card.faces.map {
          ($0.lead + [$0.headline] + $0.lines).joined(separator: " · ")
        }
        for face in faces { paragraph([.text(face)], as: "Normal") }
      }
    case .rule:
      paragraph(
        [], as: "Normal",
        "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"BFBFBF\"/></w:pBdr>")
    case .pageBreak: body += "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
    }
  }

  private mutating func paragraph(_ words: [Inline], as style: String, _ properties: String = "") {
    let turned =
      language.isRightToLeft == document.language.isRightToLeft
      ? "" : "<w:bidi w:val=\"\(language.isRightToLeft ? 1 : 0)\"/>"
    // The format asks for direction before the side, and behind all else.
    let isSide = properties.hasPrefix("<w:jc")
    let all = isSide ? turned + properties : properties + turned
    body += "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(all)</w:pPr>"
    body += runs(words) + "</w:p>"
  }

  private mutating func write(_ table: Table) {
    guard !table.columns.isEmpty else { return }
    if !table.caption.isEmpty { paragraph([.text(table.caption)], as: "Caption") }
    let shares = table.columns.map { max($0.share, 1) }
    let all = shares.reduce(0, +)
    let widths = shares.map { 9_638 * $0 / all }
    body += "<w:tbl><w:tblPr><w:tblStyle w:val=\"Paper\"/>"
    if language.isRightToLeft { body += "<w:bidiVisual/>" }
    body += "<w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>"
    for width in widths { body += "<w:gridCol w:w=\"\(width)\"/>" }
    body += "</w:tblGrid>"
    if table.hasTitles {
      body += "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
      for (place, column) in table.columns.enumerated() {
        cell([[.text(column.title)]], as: "CellTitle", side(of: place, in: table), widths[place])
      }
      body += "</w:tr>"
    }
    for row in table.rows { write(row, of: table, widths) }
    body += "</w:tbl>"
    // Two tables that touch become one.
    paragraph([], as: "Cell")
  }

  private mutating func write(_ row: Table.Row, of table: Table, _ widths: [Int]) {
    body += "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
    let style = table.isDense ? "DenseCell" : "Cell"
    if row.isGroupTitle {
      let words = row.cells[0].map { $0.map { Inline.strong($0.words) } }
      cell(
        words, as: style, "", widths.reduce(0, +),
        "<w:gridSpan w:val=\"\(widths.count)\"/>" + Self.shade)
    } else {
      for (place, words) in row.cells.enumerated() {
        cell(
          words, as: style, side(of: place, in: table), widths[place],
          row.isAccented ? Self.shade : "")
      }
    }
    body += "</w:tr>"
  }

  private static let shade = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEF3F8\"/>"

  private mutating func cell(
    _ words: [[Inline]], as style: String, _ side: String, _ width: Int, _ properties: String = ""
  ) {
    body += "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(properties)</w:tcPr>"
    // A cell without a paragraph is none.
    for line in words.isEmpty ? [[]] : words { paragraph(line, as: style, side) }
    body += "</w:tc>"
  }

  /// In a paragraph from right to left, *left* is where reading begins.
  private func side(of column: Int, in table: Table) -> String {
    switch table.columns[column].alignment {
    case .start: ""
    case .centre: "<w:jc w:val=\"center\"/>"
    case .end:
      language.isRightToLeft && table.isOfFigures(column)
        ? "<w:jc w:val=\"left\"/>" : "<w:jc w:val=\"right\"/>"
    }
  }

  private mutating func runs(_ words: [Inline]) -> String {
    words.map { run in
      switch run {
      case .text, .isolated, .bar: return pieces(of: run.words, "")
      case .strong: return pieces(of: run.words, "<w:b/><w:bCs/>")
      // Arabic script has no slanted face.
      case .emphasis:
        return pieces(
          of: run.words,
          language.isRightToLeft ? WordStyles.colour(WordStyles.accent) : "<w:i/>")
      case .link(_, let target):
        guard let safe = Inline.safeTarget(target), safe.contains(":") else {
          return pieces(of: run.words, "")
        }
        targets.append(safe)
        let link = "rId\(targets.count + WordPaper.ownLinks)"
        return "<w:hyperlink r:id=\"\(link)\">"
          + pieces(of: run.words, "<w:rStyle w:val=\"Hyperlink\"/>") + "</w:hyperlink>"
      }
    }.joined()
  }

  /// Runs of one direction each; a number in an Arabic paper goes with the words around it.
  private func pieces(of words: String, _ look: String) -> String {
    let bytes = Array(words.printable.utf8)
    var runs: [(from: Int, isRightToLeft: Bool)] = []
    for (span, script) in words.printable.scripts {
      let text = String(decoding: bytes[span], as: UTF8.self)
      let isRightToLeft =
        script == .arabic || language.isRightToLeft && !text.contains(where: \.isLetter)
      if runs.last?.isRightToLeft != isRightToLeft { runs.append((span.lowerBound, isRightToLeft)) }
    }
    if runs.isEmpty { runs = [(0, language.isRightToLeft)] }
    runs[0].from = 0
    return runs.enumerated().map { place, run in
      let end = place + 1 < runs.count ? runs[place + 1].from : bytes.count
      let text = WordPaper.escaped(String(decoding: bytes[run.from..<end], as: UTF8.self))
      guard !text.isEmpty else { return "" }
      let direction = run.isRightToLeft ? "<w:rtl/>" : ""
      return "<w:r><w:rPr>\(look)\(direction)</w:rPr>"
        + "<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }.joined()
  }
}
