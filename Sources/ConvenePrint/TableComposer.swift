import ConveneDocuments
import ConvenePDF
import ConveneValues

/// The type of a table and the room around it.
private struct TableStyle {
  let cell: TextStyle
  let head: TextStyle
  let side: Double
  let top: Double
  let bottom: Double

  static let usual = TableStyle(
    cell: TextStyle(size: 9), head: TextStyle(size: 8.5, isBold: true, ink: .accent), side: 5,
    top: 4, bottom: 4.5)
  static let dense = TableStyle(
    cell: TextStyle(size: 7.5), head: TextStyle(size: 7.5, isBold: true, ink: .accent), side: 2.5,
    top: 1.2, bottom: 1.6)

  init(cell: TextStyle, head: TextStyle, side: Double, top: Double, bottom: Double) {
    self.cell = cell
    self.head = head
    self.side = side
    self.top = top
    self.bottom = bottom
  }

  /// Lines of Arabic have room of their own above and below.
  init(_ table: Table, in language: Language, _ spacing: Spacing) {
    let style: TableStyle = table.isDense ? .dense : .usual
    let less = language.isRightToLeft ? style.top * 0.35 : 0
    self.init(
      cell: style.cell, head: style.head, side: style.side,
      top: (style.top - less) * spacing.room, bottom: (style.bottom - less) * spacing.room)
  }
}

extension Composer {

  /// A strip for the titles and for each row; a row higher than a page becomes several.
  mutating func compose(_ table: Table) {
    guard !table.columns.isEmpty else { return }
    let tag = nextTag(.table)
    let start = strips.count
    let heads = continuedHeading()
    if !table.caption.isEmpty {
      paragraph(
        MarkedText(table.caption), TextStyle(size: 9.5, isBold: true), role: .caption,
        within: [tag], sticks: true)
      leave(4)
    }
    let places = columnFrames(of: table)
    let titles = table.hasTitles ? [titles(of: table, at: places, within: tag)] : []
    for strip in titles { append(strip) }
    if start < strips.count { setHeader(heads, at: start) }
    let header = heads + titles
    let body = [tag, nextTag(.tableBody)]
    let room = measures.area.height - Self.height(of: header)
    var group: [Strip] = []
    var rows = table.rows.map { row in
      let title = row.isGroupTitle ? continued(row, in: table, at: places) : []
      var own = strips(
        of: row, in: table, at: places, within: body,
        room: room - Self.height(of: row.isGroupTitle ? [] : group))
      for place in own.indices { own[place].header = header + (row.isGroupTitle ? [] : group) }
      if row.isGroupTitle { group = title }
      return own
    }
    // Two rows at least stand under the titles, on the first page and on the last; of rows of many
    // lines one suffices.
    let first = table.rows.first?.isGroupTitle == true ? 1 : 0
    let glued = table.isWhole ? Array(rows.indices.dropLast()) : [first, rows.count - 2]
    for row in glued where rows.indices.contains(row) && row + 1 < rows.count {
      guard let last = rows[row].indices.last else { continue }
      let alone = row == first ? row : row + 1
      if !table.isWhole, Self.height(of: rows[alone]) >= Self.tallRow { continue }
      rows[row][last].sticksToNext = true
    }
    for strip in rows.joined() { append(strip) }
  }

  /// Five lines of a cell.
  private static let tallRow = 62.0

  /// The heading above a table, as it stands over the table where that goes on.
  mutating func continuedHeading() -> [Strip] {
    guard let words = heading?.map(\.words).joined(), !words.isEmpty else { return [] }
    let title = language.continued(words)
    var strips = apart {
      $0.paragraph(
        MarkedText(title), TextStyle(size: 10, isBold: true, ink: .accent), role: .paragraph)
    }
    if let last = strips.indices.last { strips[last].height += 4 }
    return strips
  }

  private mutating func continued(
    _ row: Table.Row, in table: Table, at places: [Frame]
  ) -> [Strip] {
    var again = row
    let words = row.cells[0].map { $0.map(\.words).joined() }.joined(separator: " ")
    again.cells[0] = [[.text(language.continued(words))]]
    return strips(of: again, in: table, at: places, within: [], room: measures.area.height)
  }

  static func height(of strips: [Strip]) -> Double {
    strips.reduce(0) { $0 + $1.height }
  }

  private func columnFrames(of table: Table) -> [Frame] {
    var left = 0.0
    return columnWidths(of: table).map { own in
      defer { left += own }
      return Frame(x: mirrored(left, own), y: 0, width: own, height: 0)
    }
  }

  private func width(of table: Table) -> Double { table.isNarrow ? width * 0.62 : width }

  /// By their shares; a column whose addresses need more has that of the others, up to a third.
  private func columnWidths(of table: Table) -> [Double] {
    let shares = table.columns.map { Double(max($0.share, 1)) }
    let total = shares.reduce(0, +)
    let whole = width(of: table)
    let widths = shares.map { whole * $0 / total }
    let style = TableStyle(table, in: language, spacing)
    let needs = table.columns.indices.map { column in
      let addresses = table.rows.flatMap { $0.cells[column].joined() }.filter { run in
        if case .link = run { true } else { false }
      }
      let longest = addresses.sorted { $0.words.count > $1.words.count }.prefix(3)
      return longest.map { setter.set(MarkedText([$0]), style.cell).width + 2 * style.side + 0.5 }
        .max() ?? 0
    }
    let missing = zip(needs, widths).map { max(0, $0 - $1) }
    let rest = zip(missing, widths).reduce(0) { $0 + ($1.0 > 0 ? 0 : $1.1) }
    let extra = missing.reduce(0, +)
    guard extra > 0, extra <= rest / 3 else { return widths }
    return zip(missing, widths).map { $0 > 0 ? $1 + $0 : $1 * (rest - extra) / rest }
  }

  private mutating func titles(of table: Table, at places: [Frame], within tag: Tag) -> Strip {
    let padding = TableStyle(table, in: language, spacing)
    let texts = zip(table.columns, places).enumerated().map { number, column in
      setter.set(
        MarkedText(column.0.title), padding.head, width: column.1.width - 2 * padding.side,
        side: side(of: number, in: table))
    }
    // Last lines stand on one line across, whatever type they are set in.
    let depths = texts.map { text in text.lines.last.map { text.height - $0.baseline } ?? 0 }
    let deepest = depths.max() ?? 0
    let inner = zip(texts, depths).map { $0.height + deepest - $1 }.max() ?? 0
    let height = inner + padding.top + padding.bottom
    var strip = Strip(height: height, pieces: [])
    strip.tags = [tag, nextTag(.tableHead), nextTag(.row)]
    strip.sticksToNext = true
    for ((text, depth), place) in zip(zip(texts, depths), places) {
      let offset = height - padding.bottom - text.height - (deepest - depth)
      strip.pieces.append(
        piece(
          strip.tags + [nextTag(.columnTitle)], text.lines[...], in: place, style: padding.head,
          height: height, offset: offset, side: padding.side))
    }
    strip.pieces.append(rule(at: height - 0.5, width: 1, ink: .accent, below: table))
    return strip
  }

  private mutating func strips(
    of row: Table.Row, in table: Table, at places: [Frame], within body: [Tag], room: Double
  ) -> [Strip] {
    let spans = row.isGroupTitle
    let across = width(of: table)
    let places =
      spans ? [Frame(x: mirrored(0, across), y: 0, width: across, height: 0)] : places
    let padding = TableStyle(table, in: language, spacing)
    let style = spans ? TextStyle(size: padding.cell.size, isBold: true) : padding.cell
    let texts = zip(places, row.cells).enumerated().map { column, cell in
      setter.set(
        MarkedText(lines: cell.1), style, width: cell.0.width - 2 * padding.side,
        side: spans ? .start : side(of: column, in: table))
    }
    // First lines stand on one line across, whatever type they are set in.
    let bases = texts.map { $0.lines.first.map { $0.baseline - $0.top } ?? 0 }
    let drops = bases.map { (bases.max() ?? 0) - $0 }
    let inner = zip(texts, drops).map { $0.height + $1 }.max() ?? 0
    let height = inner + padding.top + padding.bottom
    let tags = body + [nextTag(.row)]
    let cells = texts.map { _ in
      tags + [nextTag(spans ? .groupTitle(columns: table.columns.count) : .cell)]
    }
    var strips: [Strip] = []
    if height <= room {
      var strip = Strip(height: height, pieces: [])
      if row.isAccented { strip.pieces.append(panel(height, of: table)) }
      for (place, text) in texts.enumerated() {
        strip.pieces.append(
          piece(
            cells[place], text.lines[...], in: places[place], style: style, height: height,
            offset: padding.top + drops[place], side: padding.side))
      }
      for (place, cell) in row.cells.enumerated() where place < places.count {
        guard case .bar(let bar)? = cell.last?.first, let line = texts[place].lines.last else {
          continue
        }
        let frame = Frame(
          x: places[place].x + padding.side, y: padding.top + drops[place] + line.top,
          width: places[place].width - 2 * padding.side, height: line.height)
        strip.pieces.append(
          Piece(
            tags: cells[place] + [nextTag(.figure(description: bar.words.printable))], frame: frame,
            marks: marks(of: bar, in: frame)))
      }
      strips = [strip]
    } else {
      // The lines of all cells side by side, so that a page may end between any two.
      let count = texts.map(\.lines.count).max() ?? 0
      for line in 0..<count {
        let own = texts.map { $0.lines.dropFirst(line).prefix(1) }
        let (above, below) = (
          line == 0 ? padding.top : 0, line == count - 1 ? padding.bottom : 0
        )
        let height = (own.compactMap(\.first?.height).max() ?? 0) + above + below
        var strip = Strip(height: height, pieces: [])
        if row.isAccented { strip.pieces.append(panel(height, of: table)) }
        for (place, lines) in own.enumerated() {
          strip.pieces.append(
            piece(
              cells[place], lines, in: places[place], style: style, height: height, offset: above,
              side: padding.side))
        }
        strips.append(strip)
      }
    }
    for place in strips.indices { strips[place].tags = tags }
    if let last = strips.indices.last {
      strips[last].pieces.append(
        rule(at: strips[last].height - 0.2, width: 0.4, ink: .line, below: table))
      strips[last].sticksToNext = spans
    }
    return strips
  }

  private func piece(
    _ tags: [Tag], _ lines: ArraySlice<SetText.Line>, in place: Frame, style: TextStyle,
    height: Double, offset: Double, side: Double
  ) -> Piece {
    let first = lines.first?.top ?? 0
    return Piece(
      tags: tags, frame: Frame(x: place.x, y: 0, width: place.width, height: height),
      marks: lines.map {
        mark(of: $0, in: style).moved(x: place.x + side, y: offset - first)
      })
  }

  private func marks(of bar: Bar, in frame: Frame) -> [Mark] {
    bar.spans.map { span in
      let (from, to) = (Double(span.from) / 1000, Double(span.to) / 1000)
      let start = language.isRightToLeft ? 1 - to : from
      let height = frame.height * (span.isTall ? 0.66 : 0.26)
      return .rectangle(
        Frame(
          x: frame.x + start * frame.width, y: frame.y + (frame.height - height) / 2,
          width: max((to - from) * frame.width, 0.8), height: height), fill: span.ink)
    }
  }

  private func rule(
    at y: Double, width thickness: Double, ink: Drawing.Ink, below table: Table
  ) -> Piece {
    let across = width(of: table)
    let start = mirrored(0, across)
    let mark = Mark.line(x1: start, y1: y, x2: start + across, y2: y, width: thickness, ink: ink)
    return Piece(frame: Frame(x: start, y: y, width: across, height: 0), marks: [mark])
  }

  private func panel(_ height: Double, of table: Table) -> Piece {
    let across = width(of: table)
    let frame = Frame(x: mirrored(0, across), y: 0, width: across, height: height)
    return Piece(
      frame: Frame(x: frame.x, y: 0, width: across, height: 0),
      marks: [.rectangle(frame, fill: .panel)])
  }

  /// Units stand below each other on the right, also where a paper is read from there.
  private func side(of column: Int, in table: Table) -> Typesetter.Side {
    switch table.columns[column].alignment {
    case .start: .start
    case .centre: .centre
    case .end: language.isRightToLeft && table.isOfFigures(column) ? .start : .end
    }
  }
}
