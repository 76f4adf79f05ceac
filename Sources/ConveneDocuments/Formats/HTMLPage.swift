import ConveneValues
import ConveneWords
import Foundation

/// Papers as pages of the web: one file that needs nothing else, on screens and on paper.
package enum HTMLPage {
  /// The whole file.
  ///
  /// - Parameter others: where the same paper is in other languages, from the folder of this.
  package static func text(for document: Document, others: [Language: String] = [:]) -> String {
    let language = document.language
    let others = Language.allCases.compactMap { tongue in
      tongue == language ? nil : others[tongue].map { (tongue, escaped($0)) }
    }
    let alternates = others.map { tongue, path in
      "<link rel=\"alternate\" hreflang=\"\(tongue.rawValue)\" href=\"\(path)\">\n"
    }
    let links = others.map { tongue, path in
      let name = tongue.rawValue
      return "<a lang=\"\(name)\" hreflang=\"\(name)\" href=\"\(path)\">"
        + "\(escaped(tongue.ownName))</a>\n"
    }
    let nav = links.isEmpty ? "" : "<nav>\n\(links.joined())</nav>\n"
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)" dir="\(direction(of: language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(escaped(document.title))</title>
      \(alternates.joined())<style>
      \(StyleSheet.text(for: document))</style>
      </head>
      <body>
      \(nav)<main>
      \(article(for: document))</main>
      </body>
      </html>

      """
  }

  /// The paper alone, to stand within another page in the same language.
  ///
  /// - Parameter isStyledInline: whether elements bear widths and colours of their own, which a page
  ///   whose policy allows style sheets alone has not.
  package static func article(for document: Document, isStyledInline: Bool = true) -> String {
    var page = Writer(language: document.language, isStyledInline: isStyledInline)
    page.out += "<article>\n<header>\n"
    if let marking = document.marking {
      page.out += "<p class=\"marking\">\(escaped(marking))</p>\n"
    }
    if !document.particulars.isEmpty {
      page.out += "<ul class=\"particulars\">\n"
      for line in document.particulars { page.out += "<li>\(escaped(line))</li>\n" }
      page.out += "</ul>\n"
    }
    // A page whose policy allows pictures of its own alone shows none that stands in it.
    if isStyledInline, let emblem = document.emblem {
      page.out += "<img class=\"emblem\" alt=\"\(escaped(emblem.words))\" "
      page.out += "src=\"data:image/png;base64,\(Data(emblem.png).base64EncodedString())\">\n"
    }
    for line in document.masthead { page.out += "<p class=\"masthead\">\(escaped(line))</p>\n" }
    page.out += "<h1>\(escaped(document.title))</h1>\n</header>\n"
    for block in document.blocks { page.write(block) }
    let foot = document.footWords
    if !foot.isEmpty { page.out += "<footer>\(escaped(foot))</footer>\n" }
    return page.out + "</article>\n"
  }

  package static func direction(of language: Language) -> String {
    language.isRightToLeft ? "rtl" : "ltr"
  }

  /// The words so that they are words between tags and within quotes of an attribute.
  package static func escaped(_ text: String) -> String { Markup.escaped(text.printable) }
}

private struct Writer {
  let language: Language
  let isStyledInline: Bool
  var out = ""
  private var drawings = 0
  /// The words of the last heading, for a table without a title of its own.
  private var heading = ""

  init(language: Language, isStyledInline: Bool) {
    (self.language, self.isStyledInline) = (language, isStyledInline)
  }

  mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let words):
      let level = min(max(level, 1) + 1, 6)
      heading = words.map(\.words).joined()
      out += "<h\(level)>\(runs(words))</h\(level)>\n"
    case .paragraph(let words): out += "<p>\(runs(words))</p>\n"
    case .remark(let words): out += "<p class=\"remark\">\(runs(words))</p>\n"
    case .list(let style, let items): write(style, items)
    case .table(let table): write(table.squared)
    case .drawing(let drawing): write(drawing)
    case .cards(let sheet): write(sheet)
    case .rule: out += "<hr>\n"
    case .pageBreak: out += "<div class=\"page-break\"></div>\n"
    }
  }

  /// What is wider than a telephone is moved sideways there, by a finger or by keys, and says so.
  private mutating func write(_ drawing: Drawing) {
    drawings += 1
    let id = "drawing-\(drawings)"
    let picture = SVG.element(for: drawing, id: id)
    out += drawing.width < 400 ? "<figure>\n" : "<figure class=\"wide\">\n"
    if drawing.width >= 400, isStyledInline {
      let hint = HTMLPage.escaped(Phrases(language).pictureScrolls)
      out += "<figcaption class=\"hint\">\(hint)</figcaption>\n"
      out += "<div class=\"scroll\" role=\"region\" tabindex=\"0\" "
      out += "aria-labelledby=\"\(id)-title\">\n\(picture)</div>\n"
    } else {
      out += picture
    }
    out += "</figure>\n"
  }

  private mutating func write(_ style: ListStyle, _ items: [[Inline]]) {
    let (start, end) =
      switch style {
      case .bullets: ("<ul>", "</ul>")
      case .numbers: ("<ol>", "</ol>")
      case .letters: ("<ol class=\"letters\">", "</ol>")
      }
    out += start + "\n"
    for item in items { out += "<li>\(runs(item))</li>\n" }
    out += end + "\n"
  }

  private mutating func write(_ table: Table) {
    guard !table.columns.isEmpty else { return }
    let shares = table.columns.reduce(0) { $0 + max($1.share, 1) }
    let classes = [table.isDense ? "dense" : "", isStyledInline && table.isNarrow ? "narrow" : ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
    out += classes.isEmpty ? "<table" : "<table class=\"\(classes)\""
    if isStyledInline, table.caption.isEmpty, !heading.isEmpty {
      out += " aria-label=\"\(HTMLPage.escaped(heading))\""
    }
    out += ">\n"
    if !table.caption.isEmpty {
      out += "<caption>\(HTMLPage.escaped(table.caption))</caption>\n"
    }
    if isStyledInline {
      out += "<colgroup>"
      for column in table.columns {
        let width = SVG.number(Double(max(column.share, 1)) / Double(shares) * 100)
        out += "<col style=\"inline-size: \(width)%\">"
      }
      out += "</colgroup>\n"
    }
    if table.hasTitles {
      out += "<thead>\n<tr>"
      for (place, column) in table.columns.enumerated() {
        out += "<th scope=\"col\"\(alignment(of: place, in: table))>"
        out += "\(HTMLPage.escaped(column.title))</th>"
      }
      out += "</tr>\n</thead>\n"
    }
    out += "<tbody>\n"
    for (place, row) in table.rows.enumerated() { write(row, at: place, of: table) }
    out += "</tbody>\n</table>\n"
  }

  private mutating func write(_ row: Table.Row, at place: Int, of table: Table) {
    if row.isGroupTitle {
      if place > 0 { out += "</tbody>\n<tbody>\n" }
      out += "<tr class=\"accent\"><th scope=\"rowgroup\" colspan=\"\(table.columns.count)\">"
      out += lines(row.cells[0]) + "</th></tr>\n"
      return
    }
    out += row.isAccented ? "<tr class=\"accent\">" : "<tr>"
    for (column, cell) in row.cells.enumerated() {
      let isLeading = isStyledInline && table.hasTitles && column == table.leadingColumn
      let tag = isLeading ? "th" : "td"
      out += isLeading ? "<th scope=\"row\"" : "<td"
      out += alignment(of: column, in: table)
      let title = table.columns[column].title
      if isStyledInline, !title.isEmpty { out += " data-title=\"\(HTMLPage.escaped(title))\"" }
      out += ">\(lines(cell, areNamed: isLeading))</\(tag)>"
    }
    out += "</tr>\n"
  }

  private mutating func write(_ sheet: CardSheet) {
    let name =
      switch sheet.style {
      case .nameplate: "nameplate"
      case .tableCard: "table-card"
      case .badge: "badge"
      case .sign: "sign"
      }
    out += "<ul class=\"cards \(name)\">\n"
    for card in sheet.cards {
      out += "<li>\n"
      for face in card.faces {
        let tongue = face.language.rawValue
        out += "<div lang=\"\(tongue)\" dir=\"\(HTMLPage.direction(of: face.language))\">"
        for line in face.lead { out += "<span>\(HTMLPage.escaped(line))</span>" }
        out += "<strong>\(HTMLPage.escaped(face.headline))</strong>"
        for line in face.lines { out += "<span>\(HTMLPage.escaped(line))</span>" }
        out += "</div>\n"
      }
      if let mark = card.mark {
        drawings += 1
        out += SVG.element(for: mark, id: "drawing-\(drawings)")
      }
      if !card.signature.isEmpty {
        out += "<hr>\n"
        for line in card.signature { out += "<span>\(HTMLPage.escaped(line))</span>\n" }
      }
      if let band = card.band {
        out += isStyledInline ? "<p style=\"\(colours(of: band))\">" : "<p>"
        out += "\(HTMLPage.escaped(band.words))</p>\n"
      }
      out += "</li>\n"
    }
    out += "</ul>\n"
  }

  /// Words that can be read on the band in the dark, too.
  private func colours(of band: Card.Band) -> String {
    let words = band.ink.ofWords
    let colour = words == .paper ? "var(--paper)" : Drawing.Ink.hex(words.colour)
    return "background: var(--\(band.ink.name)); color: \(colour)"
  }

  /// - Parameter areNamed: whether the first names what the row is about.
  private func lines(_ cell: [[Inline]], areNamed: Bool = false) -> String {
    cell.enumerated().map { place, line in
      let words = runs(line)
      let figure =
        isStyledInline && line.isFigure ? "<span class=\"figure\">\(words)</span>" : words
      return areNamed && place == 0 ? "<span class=\"name\">\(figure)</span>" : figure
    }.joined(separator: "<br>")
  }

  private func alignment(of column: Int, in table: Table) -> String {
    switch table.columns[column].alignment {
    case .start: ""
    case .centre: " class=\"centre\""
    case .end:
      isStyledInline && table.isOfFigures(column) ? " class=\"units\"" : " class=\"end\""
    }
  }

  private func runs(_ words: [Inline]) -> String {
    words.map { run in
      let text = HTMLPage.escaped(run.words)
      switch run {
      case .text: return text
      case .strong: return "<strong>\(text)</strong>"
      case .emphasis: return "<em>\(text)</em>"
      case .isolated: return "<bdi>\(text)</bdi>"
      case .link(_, let target):
        guard let safe = Inline.safeTarget(target) else { return text }
        return "<a href=\"\(Markup.escaped(safe))\">\(text)</a>"
      case .bar(let bar): return element(for: bar)
      }
    }.joined()
  }

  private func element(for bar: Bar) -> String {
    guard isStyledInline else { return HTMLPage.escaped(bar.words) }
    let spans = bar.spans.map { span in
      let start = SVG.number(Double(span.from) / 10)
      let length = SVG.number(Double(span.to - span.from) / 10)
      return "<i class=\"\(span.isTall ? "tall" : "thin")\" style=\"background: "
        + "var(--\(span.ink.name)); inset-inline-start: \(start)%; inline-size: \(length)%\"></i>"
    }
    let label =
      bar.words.isEmpty
      ? "aria-hidden=\"true\"" : "role=\"img\" aria-label=\"\(HTMLPage.escaped(bar.words))\""
    return "<span class=\"bar\" \(label)>\(spans.joined())</span>"
  }
}
