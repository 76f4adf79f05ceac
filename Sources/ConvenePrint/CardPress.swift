import ConveneDocuments
import ConvenePDF
import ConveneValues

/// Sheets of cards to cut and to fold.
struct CardPress {
  /// Sets words of any language in its own type.
  let setter: (Language) throws(Refusal) -> Typesetter
  /// Printed small above the name on a badge.
  let masthead: String
  /// How many tags of the paper there are.
  var parts: Int

  mutating func sheets(of cards: CardSheet) throws(Refusal) -> [Sheet] {
    switch cards.style {
    case .nameplate: try tents(cards.cards, headline: 66, lines: 22)
    case .tableCard: try tents(cards.cards, headline: 150, lines: 30, ofOneSize: true)
    case .badge: try badges(cards.cards)
    case .sign: try signs(cards.cards)
    }
  }

  /// A sheet for each card, whose words fill it as far as they go.
  private mutating func signs(_ cards: [Card]) throws(Refusal) -> [Sheet] {
    let page = PageMeasures(.a4Landscape)
    var sheets: [Sheet] = []
    for card in cards {
      guard let face = card.faces.first else { continue }
      var sheet = page.blank
      sheet.area = Frame(x: 0, y: 0, width: page.width, height: page.height)
      var strip = Strip(height: page.height, pieces: [])
      var inner = sheet.area.inset(64, 56)
      var foot: Piece?
      if !card.signature.isEmpty {
        let signed = try signature(card.signature, in: face.language, within: inner)
        inner.height -= signed.frame.height + 24
        foot = signed
      }
      let rules = [34, page.height - 34].map { y in
        Mark.line(
          x1: inner.x, y1: y, x2: inner.right, y2: y, width: 2, ink: .accent)
      }
      strip.pieces = [
        Piece(frame: Frame(x: inner.x, y: 34, width: inner.width, height: 0), marks: rules),
        try set(face, in: inner, headline: 84, lines: 24).piece,
      ]
      if let foot { strip.pieces.append(foot) }
      strip.tags = [nextTag(face.language)]
      sheet.placed = [Sheet.Placed(strip: strip, x: 0, y: 0, frame: sheet.area)]
      sheets.append(sheet)
    }
    return sheets
  }

  /// A line to sign on where reading ends, and who signs below it.
  private func signature(
    _ lines: [String], in language: Language, within inner: Frame
  ) throws(Refusal) -> Piece {
    let setter = try setter(language)
    let width = inner.width * 0.45
    let style = TextStyle(size: 12, ink: .quiet)
    let texts = lines.map { setter.set(MarkedText($0), style, width: width, breaksWords: true) }
    let height = texts.reduce(6) { $0 + $1.height }
    let x = language.isRightToLeft ? inner.x : inner.right - width
    var y = inner.bottom - height
    var marks: [Mark] = [.line(x1: x, y1: y, x2: x + width, y2: y, width: 0.8, ink: .text)]
    y += 6
    for text in texts {
      marks += text.lines.map { .words($0, x: x + $0.x, y: y + $0.baseline, ink: style.ink) }
      y += text.height
    }
    return Piece(
      frame: Frame(x: x, y: inner.bottom - height, width: width, height: height), marks: marks)
  }

  mutating func nextTag(_ language: Language) -> Tag {
    parts += 1
    return Tag(role: .paragraph, number: parts, language: language)
  }

  mutating func nextTag(_ role: Role) -> Tag {
    parts += 1
    return Tag(role: role, number: parts)
  }

  private mutating func tents(
    _ cards: [Card], headline: Double, lines: Double, ofOneSize: Bool = false
  ) throws(Refusal) -> [Sheet] {
    let page = PageMeasures(.a4Landscape)
    let half = page.height / 2
    let scale = ofOneSize ? try self.scale(of: cards, headline: headline, lines: lines) : 1
    var sheets: [Sheet] = []
    for card in cards {
      guard let first = card.faces.first else { continue }
      var sheet = page.blank
      sheet.area = Frame(x: 0, y: 0, width: page.width, height: page.height)
      let second = card.faces.dropFirst().first ?? first
      for (face, top, turned) in [(first, half, false), (second, 0, true)] {
        let frame = Frame(x: 0, y: top, width: page.width, height: half)
        var strip = Strip(height: half, pieces: [])
        strip.pieces = [
          try set(face, in: Self.halfSheet, headline: headline, lines: lines, from: scale).piece
        ]
        strip.pieces.append(
          Piece(
            frame: Frame(x: 56, y: half - 26, width: page.width - 112, height: 0),
            marks: [
              .line(
                x1: page.width / 2 - 40, y1: half - 26, x2: page.width / 2 + 40, y2: half - 26,
                width: 2, ink: .accent)
            ]))
        strip.tags = [nextTag(face.language)]
        sheet.placed.append(
          Sheet.Placed(strip: strip, x: 0, y: top, isUpsideDown: turned, frame: frame))
      }
      sheet.placed.append(foldMarks(page))
      sheets.append(sheet)
    }
    return sheets
  }

  /// Half a sheet within its margins.
  private static var halfSheet: Frame {
    let page = PageMeasures(.a4Landscape)
    return Frame(x: 0, y: 0, width: page.width, height: page.height / 2).inset(56, 40)
  }

  /// In which all faces can be set, so that none is larger than another; but for those whose words are
  /// so long that the others would have to be half as large for them.
  private func scale(
    of cards: [Card], headline: Double, lines: Double
  ) throws(Refusal) -> Double {
    var scales: [Double] = []
    for face in cards.flatMap(\.faces) {
      scales.append(try set(face, in: Self.halfSheet, headline: headline, lines: lines).scale)
    }
    return scales.filter { $0 > 0.5 }.min() ?? 1
  }

  private func foldMarks(_ page: PageMeasures) -> Sheet.Placed {
    let middle = page.height / 2
    let marks = [(14.0, 40.0), (page.width - 40, page.width - 14)].map { left, right in
      Mark.line(x1: left, y1: middle, x2: right, y2: middle, width: 0.5, ink: .quiet)
    }
    return cuts(marks, page)
  }

  func cuts(_ marks: [Mark], _ page: PageMeasures) -> Sheet.Placed {
    let frame = Frame(x: 0, y: 0, width: page.width, height: 0)
    return Sheet.Placed(
      strip: Strip(height: 0, pieces: [Piece(frame: frame, marks: marks)]), x: 0, y: 0,
      frame: frame)
  }

  /// The headline and the lines below it, in the middle of `box`, as large as they fit, and in no
  /// letters smaller than `least`, whether they fit by then or not.
  ///
  /// - Parameters:
  ///   - start: the part of their sizes from which they shrink.
  ///   - shrinks: whether they do; else they are as large as asked, whether they fit or not.
  ///   - wraps: whether the headline goes on two lines rather than shrink.
  func set(
    _ face: Card.Face, in box: Frame, headline: Double, lines: Double, least: Double = 0,
    from start: Double = 1, shrinks: Bool = true, wraps: Bool = false
  ) throws(Refusal) -> (piece: Piece, fits: Bool, scale: Double) {
    let setter = try setter(face.language)
    let lineWords = face.lines.filter { !$0.isEmpty }.map { MarkedText($0) }
    let leadWords = face.lead.enumerated().filter { !$0.element.isEmpty }.map { place, words in
      (MarkedText(words), isTitle: place == face.title)
    }
    var scale = start
    while true {
      let isLast = scale < 0.3 || headline * scale <= least
      let big = headlineText(
        MarkedText(face.headline), size: max(least, headline * scale), least: least,
        width: box.width, setter: setter, wraps: wraps)
      let style = TextStyle(size: max(least, lines * max(scale, 0.4)), ink: .quiet)
      let small = lineWords.map {
        setter.set($0, style, width: box.width, side: .centre, breaksWords: isLast)
      }
      let titleStyle = TextStyle(size: style.size * 1.4, isBold: true, ink: .accent)
      let leadStyles = leadWords.map { $0.isTitle ? titleStyle : style }
      let lead = zip(leadWords, leadStyles).map { words, style in
        setter.set(words.0, style, width: box.width, side: .centre, breaksWords: isLast)
      }
      let gap = style.size * 0.35
      let total = big.height + (lead + small).reduce(0) { $0 + gap + $1.height }
      let fits =
        total <= box.height && isWithin(big, box) && (!wraps || big.lines.count <= 2)
        && (lead + small).allSatisfy { $0.lines.count <= 3 && isWithin($0, box) }
      guard fits || isLast || !shrinks else {
        scale *= 0.94
        continue
      }
      var y = box.y + max(0, (box.height - total) / 2)
      var piece = Piece(frame: box, marks: [])
      piece.frame = Frame(x: box.x, y: y, width: box.width, height: min(total, box.height))
      for (text, style) in zip(lead, leadStyles) {
        for line in text.lines {
          piece.marks.append(
            .words(line, x: box.x + line.x, y: y + line.baseline, ink: style.ink))
        }
        y += text.height + gap
      }
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
      return (piece, fits, scale)
    }
  }

  /// One line if three fifths of `size` suffice for it, else two or three, smaller still.
  private func headlineText(
    _ words: MarkedText, size: Double, least: Double, width: Double, setter: Typesetter,
    wraps: Bool
  ) -> SetText {
    var own = size
    while true {
      let isLast = own < size * 0.25 || own <= least
      let style = TextStyle(size: own, isBold: true)
      let set = setter.set(words, style, width: width, side: .centre, breaksWords: isLast)
      let most = wraps ? 2 : own >= size * 0.6 ? 1 : own >= size * 0.45 ? 2 : 3
      let isWhole = set.lines.allSatisfy { $0.x >= -0.01 && $0.x + $0.width <= width + 0.01 }
      // What wraps is of its size, or does not fit.
      if isLast || wraps || (set.lines.count <= most && isWhole) { return set }
      own = max(least, own * 0.95)
    }
  }

  private func isWithin(_ text: SetText, _ box: Frame) -> Bool {
    text.lines.allSatisfy { $0.x >= -0.01 && $0.x + $0.width <= box.width + 0.01 }
  }
}
