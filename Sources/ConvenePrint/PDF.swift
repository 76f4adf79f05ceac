import ConveneDocuments
import ConvenePDF
import ConveneValues

/// Papers as PDF: tagged, with an outline, fonts embedded, the same bytes for the same paper.
package enum PDF {
  /// The paper, or a refusal that names the letters no font has, or the fonts to install.
  ///
  /// - Parameter day: stands as the day of making; without it a fixed one.
  package static func data(for document: Document, made day: Day? = nil) throws(Refusal) -> [UInt8]
  {
    try data(for: [document], made: day)
  }

  /// The same with how many sheets it fills.
  package static func pressed(
    _ document: Document, made day: Day? = nil
  ) throws(Refusal) -> (bytes: [UInt8], sheets: Int) {
    try pressed([document], made: day)
  }

  /// How many sheets the paper fills.
  package static func sheets(for document: Document) throws(Refusal) -> Int {
    try Layout().sheets(of: [document]).count
  }

  /// Several papers in one file, each counting its own pages.
  package static func data(
    for documents: [Document], made day: Day? = nil, form: PDFForm = .compact
  ) throws(Refusal) -> [UInt8] {
    try pressed(documents, made: day, form: form).bytes
  }

  /// The same of several in one file.
  package static func pressed(
    _ documents: [Document], made day: Day?, form: PDFForm = .compact
  ) throws(Refusal) -> (bytes: [UInt8], sheets: Int) {
    let papers = try Layout().papers(of: documents)
    var canvas = Canvas(form: form)
    for (document, sheets) in zip(documents, papers) {
      canvas.begin(document, isAlone: documents.count == 1)
      for sheet in sheets { canvas.draw(sheet) }
    }
    let first = documents.first
    let facts = PDFFacts(
      title: (first?.title ?? "").printable, author: (first?.masthead.first ?? "").printable,
      language: (first?.language ?? .english).rawValue, day: (day ?? Day(number: 0)).description)
    return (canvas.finish(facts), papers.reduce(0) { $0 + $1.count })
  }
}

/// Where everything stands, before a drop of ink.
final class Layout {
  private let families: Families
  private var setters: [Language: Typesetter] = [:]
  /// How many tags there are of the paper that is laid out.
  private var parts = 0

  init(families: Families = Families()) { self.families = families }

  /// All sheets in order, or every letter that cannot be printed.
  func sheets(of documents: [Document]) throws(Refusal) -> [Sheet] {
    try papers(of: documents).flatMap(\.self)
  }

  /// The same, the sheets of each paper by themselves.
  func papers(of documents: [Document]) throws(Refusal) -> [[Sheet]] {
    var papers: [[Sheet]] = []
    for document in documents { papers.append(try self.sheets(of: document)) }
    let problems = Language.allCases.flatMap { setters[$0]?.problems ?? [] }
    guard problems.isEmpty else { throw Refusal.glyphsMissing(problems: problems) }
    return papers
  }

  private func sheets(of document: Document) throws(Refusal) -> [Sheet] {
    parts = 0
    var sheets: [Sheet] = []
    var run: [Block] = []
    var isFirst = true
    for block in document.blocks {
      guard case .cards(let cards) = block else {
        run.append(block)
        continue
      }
      if !run.isEmpty {
        sheets += try pages(of: run, in: document, withTitle: isFirst)
        (run, isFirst) = ([], false)
      }
      var press = CardPress(
        setter: { language throws(Refusal) in try self.setter(language) },
        masthead: document.masthead.first ?? "", parts: parts)
      sheets += try press.sheets(of: cards)
      parts = press.parts
      isFirst = false
    }
    if !run.isEmpty || isFirst {
      sheets += try pages(of: run, in: document, withTitle: isFirst)
    }
    for place in sheets.indices where sheets[place].foot != nil {
      sheets[place].foot = try foot(
        of: document, page: place + 1, outOf: sheets.count, on: sheets[place])
      sheets[place].mark = try mark(of: document, on: sheets[place])
      // Nothing may stand beside a mark; the foot of such a paper tells its sheets.
      if place > 0, document.mark == nil {
        sheets[place].head = try head(of: document, on: sheets[place])
      }
    }
    return sheets
  }

  private func pages(
    of blocks: [Block], in document: Document, withTitle: Bool
  ) throws(Refusal) -> [Sheet] {
    let setter = try setter(document.language)
    var sheets: [Sheet] = []
    for (place, section) in blocks.sections.enumerated() {
      func set(_ spacing: Spacing) -> (sheets: [Sheet], endsNearlyEmpty: Bool) {
        var composer = Composer(document, setter: setter, parts: parts, spacing)
        if withTitle, place == 0 { composer.title(of: document) }
        composer.compose(section)
        parts = composer.parts
        let paginator = Paginator(measures: composer.measures)
        let sheets = composer.strips.isEmpty ? [] : paginator.sheets(of: composer.strips)
        return (sheets, paginator.endsNearlyEmpty(sheets))
      }
      let own = set(.usual)
      // A page with a few lines is saved where they have room on the others.
      let close = own.endsNearlyEmpty ? set(.close).sheets : own.sheets
      sheets += close.count < own.sheets.count ? close : own.sheets
    }
    if sheets.isEmpty { sheets = [PageMeasures(document.page, below: document.mark).blank] }
    for place in sheets.indices {
      let frame = Frame(x: 0, y: 0, width: 0, height: 0)
      sheets[place].foot = Sheet.Placed(strip: .blank(0), x: 0, y: 0, frame: frame)
    }
    return sheets
  }

  private func foot(
    of document: Document, page: Int, outOf pages: Int, on sheet: Sheet
  ) throws(Refusal) -> Sheet.Placed {
    let setter = try setter(document.language)
    let style = TextStyle(size: 8, ink: .quiet)
    let width = sheet.area.width
    let number = setter.set(MarkedText("\(page) / \(pages)"), style, width: 60, side: .end)
    let words = [document.marking ?? "", document.footWords].filter { !$0.isEmpty }
    let text = setter.set(
      MarkedText(words.joined(separator: " · ")), style, width: width - 70, side: .start,
      ellipsis: true)
    let isMirrored = document.language.isRightToLeft
    let top = 6.0
    var marks: [Mark] = [.line(x1: 0, y1: 0, x2: width, y2: 0, width: 0.4, ink: .line)]
    let lines = [(text, isMirrored ? 70.0 : 0), (number, isMirrored ? 0 : width - 60)]
    for (set, left) in lines {
      for line in set.lines.prefix(1) {
        marks.append(.words(line, x: left + line.x, y: top + line.baseline, ink: style.ink))
      }
    }
    let height = top + max(text.height, number.height)
    let y = sheet.area.bottom + 14
    let frame = Frame(x: sheet.area.x, y: y, width: width, height: height)
    let piece = Piece(
      frame: Frame(x: 0, y: 0, width: width, height: height), marks: marks)
    return Sheet.Placed(
      strip: Strip(height: height, pieces: [piece]), x: sheet.area.x, y: y, frame: frame)
  }

  /// Which paper it is and whose, so that a loose sheet is known.
  private func head(
    of document: Document, on sheet: Sheet
  ) throws(Refusal) -> Sheet.Placed? {
    let setter = try setter(document.language)
    let style = TextStyle(size: 8, ink: .quiet)
    let width = sheet.area.width
    let words = ([document.title] + document.masthead.prefix(2)).filter { !$0.isEmpty }
    // Rather without the division than cut.
    let whole = stride(from: words.count, to: 0, by: -1).lazy
      .map { words.prefix($0).joined(separator: " · ") }
      .first { setter.set(MarkedText($0), style).width <= width }
    let set = setter.set(
      MarkedText(whole ?? words.joined(separator: " · ")), style, width: width, ellipsis: true)
    guard let line = set.lines.first else { return nil }
    let piece = Piece(
      frame: Frame(x: 0, y: 0, width: width, height: line.height),
      marks: [.words(line, x: line.x, y: line.baseline, ink: style.ink)])
    let frame = Frame(
      x: sheet.area.x, y: PageMeasures.aboveHead, width: width, height: line.height)
    return Sheet.Placed(
      strip: Strip(height: line.height, pieces: [piece]), x: frame.x, y: frame.y, frame: frame)
  }

  private func mark(
    of document: Document, on sheet: Sheet
  ) throws(Refusal) -> Sheet.Placed? {
    guard let mark = document.mark else { return nil }
    let frame = Frame(
      x: document.language.isRightToLeft ? sheet.area.x : sheet.area.right - mark.width,
      y: PageMeasures.aboveMark, width: mark.width, height: mark.height)
    let painter = Painter(setter: try setter(document.language), scale: 1)
    let piece = Piece(
      frame: Frame(x: 0, y: 0, width: mark.width, height: mark.height),
      marks: mark.elements.flatMap(painter.marks))
    return Sheet.Placed(
      strip: Strip(height: mark.height, pieces: [piece]), x: frame.x, y: frame.y, frame: frame)
  }

  private func setter(_ language: Language) throws(Refusal) -> Typesetter {
    if let setter = setters[language] { return setter }
    let setter = try Typesetter(language, families: families)
    setters[language] = setter
    return setter
  }
}

extension [Block] {
  /// What begins on a page of its own each.
  fileprivate var sections: [[Block]] {
    split(omittingEmptySubsequences: false) { if case .pageBreak = $0 { true } else { false } }
      .map(Array.init)
  }
}
