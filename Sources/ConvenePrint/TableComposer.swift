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

  init(_ table: Table) { self = table.isDense ? .dense : .usual }
}

extension Composer {

  /// A strip for the titles and for each row; a row higher than a page becomes several.
  mutating func compose(_ table: Table) {
    guard !table.columns.isEmpty else { return }
    let tag = nextTag(.table)
    if !table.caption.isEmpty {
      paragraph(
        MarkedText(table.caption), TextStyle(size: 9.5, isBold: true), role: .caption,
        within: [tag], sticks: true)
      leave(4)
    }
    let places = columnFrames(of: table)
    let header = table.hasTitles ? [titles(of: table, at: places, within: tag)] : []
    for strip in header { append(strip) }
    let room = measures.area.height - header.reduce(0) { $0 + $1.height }
    let body = [tag, nextTag(.tableBody)]
    var rows = table.rows.map { row in
      strips(of: row, in: table, at: places, within: body, room: room)
    }
    // Two rows at least stand under the titles, on the first page and on the last.
    for row in [0, rows.count - 2] where rows.indices.contains(row) && row + 1 < rows.count {
      guard let last = rows[row].indices.last else { continue }
      rows[row][last].sticksToNext = true
    }
    for var strip in rows.joined() {
      strip.header = header
      append(strip)
    }
  }

  private func columnFrames(of table: Table) -> [Frame] {
    let shares = table.columns.map { Double(max($0.share, 1)) }
    let total = shares.reduce(0, +)
    var left = 0.0
    return shares.map { share in
      let own = width * share / total
      defer { left += own }
      return Frame(x: mirrored(left, own), y: 0, width: own, height: 0)
    }
  }

  private mutating func titles(of table: Table, at places: [Frame], within tag: Tag) -> Strip {
    let padding = TableStyle(table)
    let texts = zip(table.columns, places).map { column, place in
      setter.set(
        MarkedText(column.title), padding.head, width: place.width - 2 * padding.side,
        side: side(column.alignment))
    }
    let height = (texts.map(\.height).max() ?? 0) + padding.top + padding.bottom
    var strip = Strip(height: height, pieces: [])
    strip.tags = [tag, nextTag(.tableHead), nextTag(.row)]
    strip.sticksToNext = true
    for (text, place) in zip(texts, places) {
      let offset = height - padding.bottom - text.height
      strip.pieces.append(
        piece(
          strip.tags + [nextTag(.columnTitle)], text.lines[...], in: place, style: padding.head,
          height: height, offset: offset, side: padding.side))
    }
    strip.pieces.append(rule(at: height - 0.5, width: 1, ink: .accent))
    return strip
  }

  private mutating func strips(
    of row: Table.Row, in table: Table, at places: [Frame], within body: [Tag], room: Double
  ) -> [Strip] {
    let spans = row.isGroupTitle
    let places = spans ? [Frame(x: 0, y: 0, width: width, height: 0)] : places
    let padding = TableStyle(table)
    let style = spans ? TextStyle(size: padding.cell.size, isBold: true) : padding.cell
    let texts = zip(zip(table.columns, places), row.cells).map { place, cell in
      setter.set(
        MarkedText(lines: cell), style, width: place.1.width - 2 * padding.side,
        side: spans ? .start : side(place.0.alignment))
    }
    let inner = texts.map(\.height).max() ?? 0
    let height = inner + padding.top + padding.bottom
    let tags = body + [nextTag(.row)]
    let cells = texts.map { _ in
      tags + [nextTag(spans ? .groupTitle(columns: table.columns.count) : .cell)]
    }
    var strips: [Strip] = []
    if height <= room {
      var strip = Strip(height: height, pieces: [])
      if row.isAccented { strip.pieces.append(panel(height)) }
      for (place, text) in texts.enumerated() {
        strip.pieces.append(
          piece(
            cells[place], text.lines[...], in: places[place], style: style, height: height,
            offset: padding.top, side: padding.side))
      }
      for (place, cell) in row.cells.enumerated() where place < places.count {
        guard case .bar(let bar)? = cell.last?.first, let line = texts[place].lines.last else {
          continue
        }
        let frame = Frame(
          x: places[place].x + padding.side, y: padding.top + line.top,
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
        if row.isAccented { strip.pieces.append(panel(height)) }
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
        rule(at: strips[last].height - 0.2, width: 0.4, ink: .line))
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

  private func rule(at y: Double, width thickness: Double, ink: Drawing.Ink) -> Piece {
    let mark = Mark.line(x1: 0, y1: y, x2: width, y2: y, width: thickness, ink: ink)
    return Piece(frame: Frame(x: 0, y: y, width: width, height: 0), marks: [mark])
  }

  private func panel(_ height: Double) -> Piece {
    let frame = Frame(x: 0, y: 0, width: width, height: height)
    return Piece(
      frame: Frame(x: 0, y: 0, width: width, height: 0), marks: [.rectangle(frame, fill: .panel)])
  }

  private func side(_ alignment: Table.Alignment) -> Typesetter.Side {
    switch alignment {
    case .start: .start
    case .centre: .centre
    case .end: .end
    }
  }
}
