import ConveneDocuments
import ConveneValues

/// Sheets of cards to cut and to fold.
struct CardPress {
  /// Sets words of any language in its own type.
  let setter: (Language) throws(Refusal) -> Typesetter
  /// Printed small above the name on a badge.
  let masthead: String

  func sheets(of cards: CardSheet) throws(Refusal) -> [Sheet] {
    switch cards.style {
    case .nameplate: try tents(cards.cards, headline: 66, lines: 22)
    case .tableCard: try tents(cards.cards, headline: 150, lines: 30)
    case .badge: try badges(cards.cards)
    }
  }

  private func tents(
    _ cards: [Card], headline: Double, lines: Double
  ) throws(Refusal) -> [Sheet] {
    let page = PageMeasures(.a4Landscape)
    let half = page.height / 2
    var sheets: [Sheet] = []
    for card in cards {
      guard let first = card.faces.first else { continue }
      var sheet = page.blank
      sheet.area = Frame(x: 0, y: 0, width: page.width, height: page.height)
      let second = card.faces.dropFirst().first ?? first
      for (face, top, turned) in [(first, half, false), (second, 0, true)] {
        let frame = Frame(x: 0, y: top, width: page.width, height: half)
        var strip = Strip(height: half, pieces: [])
        let inner = Frame(x: 0, y: 0, width: page.width, height: half).inset(56, 40)
        strip.pieces = [try set(face, in: inner, headline: headline, lines: lines)]
        strip.pieces.append(
          Piece(
            frame: Frame(x: 56, y: half - 26, width: page.width - 112, height: 0),
            marks: [
              .line(
                x1: page.width / 2 - 40, y1: half - 26, x2: page.width / 2 + 40, y2: half - 26,
                width: 2, ink: .accent)
            ]))
        strip.tags = [Tag(name: "P", number: sheets.count * 2 + (turned ? 1 : 0))]
        sheet.placed.append(
          Sheet.Placed(strip: strip, x: 0, y: top, isUpsideDown: turned, frame: frame))
      }
      sheet.placed.append(foldMarks(page))
      sheets.append(sheet)
    }
    return sheets
  }

  private func foldMarks(_ page: PageMeasures) -> Sheet.Placed {
    let middle = page.height / 2
    let marks = [(14.0, 40.0), (page.width - 40, page.width - 14)].map { left, right in
      Mark.line(x1: left, y1: middle, x2: right, y2: middle, width: 0.5, ink: .quiet)
    }
    return cuts(marks, page)
  }

  private func cuts(_ marks: [Mark], _ page: PageMeasures) -> Sheet.Placed {
    let frame = Frame(x: 0, y: 0, width: page.width, height: 0)
    return Sheet.Placed(
      strip: Strip(height: 0, pieces: [Piece(frame: frame, marks: marks)]), x: 0, y: 0,
      frame: frame)
  }

  private func badges(_ cards: [Card]) throws(Refusal) -> [Sheet] {
    let page = PageMeasures(.a4)
    let millimetre = 72 / 25.4
    let (width, height) = (90 * millimetre, 55 * millimetre)
    let (columns, rows) = (2, 5)
    let left = (page.width - Double(columns) * width) / 2
    let top = (page.height - Double(rows) * height) / 2
    let cards = cards.filter { !$0.faces.isEmpty }
    var sheets: [Sheet] = []
    for start in stride(from: 0, to: cards.count, by: columns * rows) {
      var sheet = page.blank
      sheet.area = Frame(
        x: left, y: top, width: width * Double(columns), height: height * Double(rows))
      for (place, card) in cards[start...].prefix(columns * rows).enumerated() {
        let x = left + Double(place % columns) * width
        let y = top + Double(place / columns) * height
        var strip = try badge(card, width: width, height: height)
        strip.tags = [Tag(name: "P", number: start + place)]
        sheet.placed.append(
          Sheet.Placed(
            strip: strip, x: x, y: y, frame: Frame(x: x, y: y, width: width, height: height)))
      }
      var marks: [Mark] = []
      for column in 0...columns {
        let x = left + Double(column) * width
        for (y1, y2) in [(top - 18, top - 4), (page.height - top + 4, page.height - top + 18)] {
          marks.append(.line(x1: x, y1: y1, x2: x, y2: y2, width: 0.4, ink: .quiet))
        }
      }
      for row in 0...rows {
        let y = top + Double(row) * height
        for (x1, x2) in [(left - 18, left - 4), (page.width - left + 4, page.width - left + 18)] {
          marks.append(.line(x1: x1, y1: y, x2: x2, y2: y, width: 0.4, ink: .quiet))
        }
      }
      sheet.placed.append(cuts(marks, page))
      sheets.append(sheet)
    }
    return sheets
  }

  /// One face fills the badge; of two, each takes half.
  private func badge(_ card: Card, width: Double, height: Double) throws(Refusal) -> Strip {
    var strip = Strip(height: height, pieces: [])
    let band = Frame(x: 0, y: 0, width: width, height: 0)
    strip.pieces.append(
      Piece(
        frame: band,
        marks: [
          .rectangle(Frame(x: 8, y: 8, width: width - 16, height: 3), fill: .accent)
        ]))
    var top = 15.0
    if !masthead.isEmpty, let language = card.faces.first?.language {
      let style = TextStyle(size: 6.5, ink: .quiet)
      let set = try setter(language).set(
        MarkedText(masthead), style, width: width - 24, side: .centre, ellipsis: true)
      strip.pieces.append(
        Piece(
          frame: Frame(x: 12, y: top, width: width - 24, height: set.height),
          marks: set.lines.map {
            .words($0, x: 12 + $0.x, y: top + $0.baseline, ink: style.ink)
          }))
      top += set.height + 2
    }
    let faces = card.faces.prefix(2)
    let share = (height - top - 8) / Double(faces.count)
    for (place, face) in faces.enumerated() {
      let box = Frame(
        x: 12, y: top + Double(place) * share, width: width - 24, height: share - 2)
      strip.pieces.append(
        try set(
          face, in: box, headline: faces.count == 1 ? 22 : 17, lines: faces.count == 1 ? 10 : 8.5
        ))
    }
    return strip
  }

  /// The headline and the lines below it, in the middle of `box`, as large as they fit.
  private func set(
    _ face: Card.Face, in box: Frame, headline: Double, lines: Double
  ) throws(Refusal) -> Piece {
    let setter = try setter(face.language)
    let lineWords = face.lines.filter { !$0.isEmpty }.map { MarkedText($0) }
    var scale = 1.0
    while true {
      let isLast = scale < 0.3
      let big = headlineText(
        MarkedText(face.headline), size: headline * scale, width: box.width, setter: setter)
      let style = TextStyle(size: lines * max(scale, 0.4), ink: .quiet)
      let small = lineWords.map {
        setter.set($0, style, width: box.width, side: .centre, breaksWords: isLast)
      }
      let gap = style.size * 0.35
      let total = big.height + small.reduce(0) { $0 + gap + $1.height }
      let fits =
        total <= box.height && small.allSatisfy { $0.lines.count <= 3 && isWithin($0, box) }
      guard fits || isLast else {
        scale *= 0.94
        continue
      }
      var y = box.y + max(0, (box.height - total) / 2)
      var piece = Piece(frame: box, marks: [])
      piece.frame = Frame(x: box.x, y: y, width: box.width, height: min(total, box.height))
      for line in big.lines {
        piece.marks.append(
          .words(line, x: box.x + line.x, y: y + line.baseline, ink: .text))
      }
      y += big.height
      for text in small {
        y += gap
        for line in text.lines {
          piece.marks.append(
            .words(line, x: box.x + line.x, y: y + line.baseline, ink: style.ink))
        }
        y += text.height
      }
      return piece
    }
  }

  /// One line if three fifths of `size` suffice for it, else two or three, smaller still.
  private func headlineText(
    _ words: MarkedText, size: Double, width: Double, setter: Typesetter
  ) -> SetText {
    var own = size
    while true {
      let isLast = own < size * 0.25
      let style = TextStyle(size: own, isBold: true)
      let set = setter.set(words, style, width: width, side: .centre, breaksWords: isLast)
      let most = own >= size * 0.6 ? 1 : own >= size * 0.45 ? 2 : 3
      let isWhole = set.lines.allSatisfy { $0.x >= -0.01 && $0.x + $0.width <= width + 0.01 }
      if isLast || (set.lines.count <= most && isWhole) { return set }
      own *= 0.95
    }
  }

  private func isWithin(_ text: SetText, _ box: Frame) -> Bool {
    text.lines.allSatisfy { $0.x >= -0.01 && $0.x + $0.width <= box.width + 0.01 }
  }
}
