import ConveneValues

/// Papers as plain text, for mails and terminals.
package enum PlainText {
  /// Lines of at most `width` columns where words allow it; ends with a line end.
  package static func text(for document: Document, width: Int = 76) -> String {
    var writer = PlainWriter(language: document.language, width: max(width, 20))
    if let marking = document.marking {
      writer.fill(marking.printable)
      writer.endBlock()
    }
    for line in document.masthead { writer.fill(line.printable) }
    if !document.masthead.isEmpty { writer.endBlock() }
    for line in document.particulars { writer.fill(line.printable) }
    if !document.particulars.isEmpty { writer.endBlock() }
    writer.heading(document.title.printable, underline: "=")
    for block in document.blocks { writer.write(block) }
    if !document.footWords.isEmpty {
      writer.lines.append(String(repeating: "-", count: writer.width))
      writer.fill(document.footWords.printable)
    }
    while writer.lines.last?.isEmpty == true { writer.lines.removeLast() }
    return writer.lines.joined(separator: "\n") + "\n"
  }

  /// What blanks divide.
  static func words(of text: String) -> [String] { text.split(separator: " ").map(String.init) }

  /// How many columns of a terminal `text` takes.
  static func columns(of text: some StringProtocol) -> Int {
    text.reduce(0) { sum, character in
      guard let first = character.unicodeScalars.first else { return sum }
      switch first.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return sum
      default: break
      }
      switch first.value {
      case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f,
        0xff00...0xff60, 0xffe0...0xffe6, 0x1_f300...0x1_faff, 0x2_0000...0x3_fffd:
        return sum + 2
      default: return sum + 1
      }
    }
  }

  /// Words filled into lines of `width`; a longer word keeps its line, or is broken if `breaks`.
  static func filled(_ text: String, width: Int, breaks: Bool = false) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let needed = columns(of: word)
      if used > 0, used + 1 + needed <= width {
        line += " " + word
        used += 1 + needed
        continue
      }
      if used > 0 { lines.append(line) }
      (line, used) = (String(word), needed)
      guard breaks, needed > width else { continue }
      (line, used) = ("", 0)
      for character in word {
        let step = columns(of: String(character))
        if used + step > width, used > 0 {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += step
      }
    }
    if used > 0 { lines.append(line) }
    return lines
  }
}

private struct PlainWriter {
  let language: Language
  let width: Int
  var lines: [String] = []

  init(language: Language, width: Int) {
    self.language = language
    self.width = width
  }

  mutating func endBlock() {
    if lines.last?.isEmpty == false { lines.append("") }
  }

  /// `first` stands before the first line, the others are set in as far.
  mutating func fill(_ text: String, first: String = "") {
    let indent = PlainText.columns(of: first)
    let filled = PlainText.filled(text, width: width - indent)
    for (place, line) in (filled.isEmpty ? [""] : filled).enumerated() {
      lines.append((place == 0 ? first : String(repeating: " ", count: indent)) + line)
    }
  }

  mutating func heading(_ text: String, underline: Character) {
    let filled = PlainText.filled(text, width: width)
    lines += filled
    let longest = filled.map { PlainText.columns(of: $0) }.max() ?? 0
    lines.append(String(repeating: underline, count: min(longest, width)))
    endBlock()
  }

  mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let words):
      endBlock()
      if level <= 1 {
        heading(runs(words), underline: "-")
      } else {
        fill(runs(words))
        endBlock()
      }
    case .paragraph(let words), .remark(let words):
      fill(runs(words))
      endBlock()
    case .list(let style, let items):
      let marks = items.indices.map { style.marker(at: $0, in: language) }
      let widest = marks.map { PlainText.columns(of: $0) }.max() ?? 0
      for (mark, item) in zip(marks, items) {
        let gap = String(repeating: " ", count: widest - PlainText.columns(of: mark) + 1)
        fill(runs(item), first: mark + gap)
      }
      endBlock()
    case .table(let table): write(table.squared)
    case .drawing(let drawing):
      fill("[" + drawing.description.printable + "]")
      endBlock()
    case .cards(let sheet):
      for card in sheet.cards { write(card) }
      endBlock()
    case .rule:
      lines.append(String(repeating: "-", count: width))
      endBlock()
    case .pageBreak: endBlock()
    }
  }

  private mutating func write(_ card: Card) {
    for (place, face) in card.faces.enumerated() {
      let words = (face.lead + [face.headline] + face.lines).map(\.printable)
        .filter { !$0.isEmpty }
      fill(words.joined(separator: " | "), first: place == 0 ? "- " : "  ")
    }
    if let band = card.band { fill(band.words.printable, first: "  ") }
    if !card.signature.isEmpty {
      fill("____________________", first: "  ")
      for line in card.signature { fill(line.printable, first: "  ") }
    }
  }

  private mutating func write(_ table: Table) {
    guard !table.columns.isEmpty else { return }
    if !table.caption.isEmpty { fill(table.caption.printable) }
    if let widths = widths(for: table) {
      writeGrid(table, widths: widths)
    } else {
      writeRecords(table)
    }
    endBlock()
  }

  /// Columns side by side; nil where a word, a time or an address would be cut.
  ///
  /// From right to left only where no cell needs a second line, as a terminal decides the order of a
  /// line's words.
  private func widths(for table: Table) -> [Int]? {
    let gaps = 2 * (table.columns.count - 1)
    let cells = table.columns.indices.map { column in
      table.rows.filter { !$0.isGroupTitle }.flatMap { $0.cells[column] }
    }
    let titles = table.columns.map(\.title.printable)
    let contents = zip(titles, cells).map { title, cells in
      ([title] + cells.map(runs)).map { PlainText.columns(of: $0) }.max() ?? 0
    }
    if contents.reduce(gaps, +) <= width { return contents.map { max($0, 1) } }
    let least = zip(titles, cells).map { title, cells in
      (PlainText.words(of: title) + cells.flatMap(unbroken)).map { PlainText.columns(of: $0) }
        .max() ?? 0
    }
    guard least.reduce(gaps, +) <= width else { return nil }
    if language.isRightToLeft {
      let needed = cells.map { $0.map(runs).map { PlainText.columns(of: $0) }.max() ?? 0 }
      let widths = zip(least, needed).map { max($0, $1) }
      return widths.reduce(gaps, +) <= width ? widths.map { max($0, 1) } : nil
    }
    let shares = table.columns.map { max($0.share, 1) }
    var widths = contents
    var open = Set(table.columns.indices)
    var room = width - gaps
    while !open.isEmpty {
      let total = open.reduce(0) { $0 + shares[$1] }
      func share(_ column: Int) -> Int { room * shares[column] / max(total, 1) }
      // Who needs more than its share for a word has that; who needs less has what it needs.
      let short = open.filter { least[$0] > share($0) }
      let settled = short.isEmpty ? open.filter { contents[$0] <= share($0) } : short
      guard !settled.isEmpty else {
        for column in open { widths[column] = share(column) }
        break
      }
      for column in settled {
        widths[column] = short.isEmpty ? contents[column] : least[column]
        room -= widths[column]
        open.remove(column)
      }
    }
    return zip(widths, contents).allSatisfy { $0 >= min($1, 8) } ? widths.map { max($0, 1) } : nil
  }

  /// What of a line must not be broken.
  private func unbroken(_ line: [Inline]) -> [String] {
    line.isFigure ? [runs(line)] : PlainText.words(of: runs(line))
  }

  /// A line of a cell with its direction for itself, as what stands beside it would turn it around.
  private func apart(_ line: String) -> String {
    guard language.isRightToLeft, !line.isEmpty else { return line }
    let plain = String(
      String.UnicodeScalarView(line.unicodeScalars.filter { !(0x2066...0x2069 ~= $0.value) }))
    let hasRightToLeft = plain.unicodeScalars.contains(where: \.isRightToLeft)
    return (hasRightToLeft ? "\u{2067}" : "\u{2068}") + plain + "\u{2069}"
  }

  private mutating func writeGrid(_ table: Table, widths: [Int]) {
    let figures = Set(table.columns.indices.filter(table.isOfFigures))
    func line(_ cells: [[String]]) -> [String] {
      (0..<(cells.map(\.count).max() ?? 0)).map { place in
        var out = language.isRightToLeft ? "\u{200f}" : ""
        for (column, cell) in cells.enumerated() {
          let text = apart(place < cell.count ? cell[place] : "")
          let space = max(0, widths[column] - PlainText.columns(of: text))
          let before =
            switch table.columns[column].alignment {
            case .start: 0
            case .centre: space / 2
            // Units stand below each other on the right, which from right to left is the near side.
            case .end: language.isRightToLeft && figures.contains(column) ? 0 : space
            }
          out += String(repeating: " ", count: before) + text
          out += String(repeating: " ", count: space - before + 2)
        }
        return String(out.reversed().drop { $0 == " " }.reversed())
      }
    }
    if table.hasTitles {
      lines += line(
        zip(table.columns, widths).map {
          PlainText.filled($0.title.printable, width: $1, breaks: true)
        })
      let rules = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
      lines.append(language.isRightToLeft ? "\u{200f}" + rules : rules)
    }
    for row in table.rows {
      if row.isGroupTitle {
        endBlock()
        for words in row.cells[0] { fill(runs(words)) }
        continue
      }
      lines += line(
        zip(row.cells, widths).map { cell, width in
          cell.flatMap { line in
            line.isFigure
              ? [runs(line)] : PlainText.filled(runs(line), width: width, breaks: true)
          }
        })
    }
  }

  private mutating func writeRecords(_ table: Table) {
    for row in table.rows {
      endBlock()
      if row.isGroupTitle {
        for words in row.cells[0] { fill(runs(words)) }
        continue
      }
      for (column, cell) in zip(table.columns, row.cells) {
        let text = cell.map(runs).filter { !$0.isEmpty }
        guard !text.isEmpty else { continue }
        let title = column.title.printable
        fill((title.isEmpty ? "" : title + ": ") + text.joined(separator: " | "))
      }
    }
  }

  private func runs(_ words: [Inline]) -> String {
    words.map { run in
      let text = run.words.printable
      switch run {
      case .text, .strong, .emphasis, .bar: return text
      case .isolated: return isolated(text)
      case .link(_, let target):
        guard let safe = Inline.safeTarget(target), safe != text, safe != "mailto:" + text,
          safe != "tel:" + text
        else { return isolated(text) }
        return "\(text) <\(isolated(safe))>"
      }
    }.joined()
  }

  /// Between invisible marks only where a reader's program could turn something around.
  private func isolated(_ text: String) -> String {
    let hasRightToLeft = text.unicodeScalars.contains(where: \.isRightToLeft)
    return language.isRightToLeft || hasRightToLeft ? "\u{2068}\(text)\u{2069}" : text
  }
}
