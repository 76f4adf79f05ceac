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

  private mutating func nextTag(_ language: Language) -> Tag {
    parts += 1
    return Tag(role: .paragraph, number: parts, language: language)
  }

  private mutating func nextTag(_ role: Role) -> Tag {
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

  private func cuts(_ marks: [Mark], _ page: PageMeasures) -> Sheet.Placed {
    let frame = Frame(x: 0, y: 0, width: page.width, height: 0)
    return Sheet.Placed(
      strip: Strip(height: 0, pieces: [Piece(frame: frame, marks: marks)]), x: 0, y: 0,
      frame: frame)
  }

  /// Ten to a sheet; whose words do not fit in letters that can be read has a larger one alone.
  private mutating func badges(_ cards: [Card]) throws(Refusal) -> [Sheet] {
    let millimetre = 72 / 25.4
    let (width, height) = (90 * millimetre, 55 * millimetre)
    var (usual, large): ([Strip], [Strip]) = ([], [])
    let name = cards.contains { $0.faces.count > 1 } ? 12.0 : 18
    for card in cards where !card.faces.isEmpty {
      let small = try badge(card, name: name, width: width, height: height)
      guard !small.fits else {
        usual.append(small.strip)
        continue
      }
      let big = try badge(card, name: name, width: 2 * width, height: 2 * height)
      // Words that are long beyond all names are rather small than cut.
      large.append(
        big.fits
          ? big.strip
          : try badge(card, name: name, width: 2 * width, height: 2 * height, least: 0).strip)
    }
    return sheets(of: usual, columns: 2, rows: 5, width: width, height: height)
      + sheets(of: large, columns: 1, rows: 1, width: 2 * width, height: 2 * height)
  }

  private func sheets(
    of strips: [Strip], columns: Int, rows: Int, width: Double, height: Double
  ) -> [Sheet] {
    let page = PageMeasures(.a4)
    let left = (page.width - Double(columns) * width) / 2
    let top = (page.height - Double(rows) * height) / 2
    let (right, bottom) = (page.width - left, page.height - top)
    return stride(from: 0, to: strips.count, by: columns * rows).map { start in
      var sheet = page.blank
      sheet.area = Frame(x: left, y: top, width: right - left, height: bottom - top)
      for (place, strip) in strips[start...].prefix(columns * rows).enumerated() {
        let x = left + Double(place % columns) * width
        let y = top + Double(place / columns) * height
        sheet.placed.append(
          Sheet.Placed(
            strip: strip, x: x, y: y, frame: Frame(x: x, y: y, width: width, height: height)))
      }
      var marks: [Mark] = []
      for column in 0...columns {
        let x = left + Double(column) * width
        for (y1, y2) in [(top - 18, top - 4), (bottom + 4, bottom + 18)] {
          marks.append(.line(x1: x, y1: y1, x2: x, y2: y2, width: 0.4, ink: .quiet))
        }
      }
      for row in 0...rows {
        let y = top + Double(row) * height
        for (x1, x2) in [(left - 18, left - 4), (right + 4, right + 18)] {
          marks.append(.line(x1: x1, y1: y, x2: x2, y2: y, width: 0.4, ink: .quiet))
        }
      }
      sheet.placed.append(cuts(marks, page))
      return sheet
    }
  }

  /// How much of a badge's height the mark takes that a machine reads, with its margin: 15 mm of 55.
  private static let markShare = 0.28

  /// In points, what is set smaller cannot be read from where people stand.
  private static let least = 7.0

  /// One face fills the badge; of two, each takes what it needs.
  ///
  /// - Parameter name: how large the name is on all badges that have room for it.
  private mutating func badge(
    _ card: Card, name: Double, width: Double, height: Double, least: Double = CardPress.least
  ) throws(Refusal) -> (strip: Strip, fits: Bool) {
    var strip = Strip(height: height, pieces: [])
    let inner = width - 24
    strip.pieces.append(
      Piece(
        frame: Frame(x: 0, y: 0, width: width, height: 0),
        marks: [.rectangle(Frame(x: 8, y: 8, width: width - 16, height: 3), fill: .accent)]))
    var top = 15.0
    if !masthead.isEmpty, let language = card.faces.first?.language {
      let style = TextStyle(size: Self.least, ink: .quiet)
      let text = try setter(language).set(MarkedText(masthead), style, width: inner, side: .centre)
      strip.pieces.append(
        piece(text, style, x: 12, y: top, width: inner, tag: nextTag(language)))
      top += text.height + 2
    }
    var band: (text: SetText, height: Double, ink: Drawing.Ink)?
    if let given = card.band { band = try self.band(given, of: card, width: width) }
    let foot = band.map { $0.height + 6 } ?? 8
    var words = Frame(x: 12, y: top, width: inner, height: height - top - foot)
    if let mark = card.mark, mark.width > 0 {
      let side = height * Self.markShare
      let isRightToLeft = card.faces.first?.language.isRightToLeft == true
      let x = isRightToLeft ? 12 : width - 12 - side
      let y = top + max(0, (height - top - foot - side) / 2)
      words.width -= side + 6
      if isRightToLeft { words.x += side + 6 }
      let painter = Painter(
        setter: try setter(card.faces.first?.language ?? .english), scale: side / mark.width)
      strip.pieces.append(
        Piece(
          tags: [nextTag(.figure(description: mark.description.printable))],
          frame: Frame(x: x, y: y, width: side, height: side),
          marks: mark.elements.flatMap(painter.marks).map { $0.moved(x: x, y: y) }))
    }
    let (pieces, fits) = try set(
      Array(card.faces.prefix(2)), in: words, headline: name, least: least)
    strip.pieces += pieces
    if let band {
      strip.pieces += [
        Piece(
          frame: Frame(x: 0, y: height - band.height - 4, width: width, height: band.height),
          marks: [
            .rectangle(
              Frame(x: 8, y: height - band.height - 4, width: width - 16, height: band.height),
              fill: band.ink)
          ]),
        piece(
          band.text, TextStyle(size: Self.least, ink: .paper), x: 12, y: height - band.height - 2,
          width: inner, tag: nextTag(card.faces.first?.language ?? .english)),
      ]
    }
    return (strip, fits)
  }

  /// Faces one above the other, each with what it needs; the lines below a name in one run where they
  /// have no room otherwise, and smaller only where that does not help.
  private mutating func set(
    _ faces: [Card.Face], in box: Frame, headline: Double, least: Double
  ) throws(Refusal) -> (pieces: [Piece], fits: Bool) {
    let runs = faces.map { face in
      var run = face
      run.lines = [face.lines.filter { !$0.isEmpty }.joined(separator: " · ")]
      return run
    }
    let smallest = max(least, headline * 0.3)
    var size = headline
    var last: (pieces: [Piece], fits: Bool) = ([], false)
    while true {
      let isLast = size <= smallest
      for faces in [faces, runs] {
        last = try stacked(faces, in: box, headline: size, least: least, shrinks: isLast)
        if last.fits { break }
      }
      if last.fits || isLast { break }
      size = max(smallest, size * 0.94)
    }
    for place in last.pieces.indices {
      last.pieces[place].tags = [nextTag(faces[place].language)]
    }
    return last
  }

  /// Letters of one script are taller than of the other: what faces leave free is shared.
  private func stacked(
    _ faces: [Card.Face], in box: Frame, headline: Double, least: Double, shrinks: Bool
  ) throws(Refusal) -> (pieces: [Piece], fits: Bool) {
    func piece(_ face: Card.Face, in own: Frame) throws(Refusal) -> (piece: Piece, fits: Bool) {
      let set = try set(
        face, in: own, headline: headline, lines: headline / 2, least: least, shrinks: shrinks)
      return (set.piece, set.fits)
    }
    var needs: [Double] = []
    for face in faces { needs.append(try piece(face, in: box).piece.frame.height) }
    let between = 2.0
    let taken = needs.reduce(0, +) + between * Double(max(faces.count - 1, 0))
    let free = (box.height - taken) / Double(max(faces.count, 1))
    var made: (pieces: [Piece], fits: Bool) = ([], true)
    var y = 0.0
    for (face, need) in zip(faces, needs) {
      var own = box.moved(x: 0, y: y)
      own.height = max(0, need + free)
      y += own.height + between
      let one = try piece(face, in: own)
      made.fits = made.fits && one.fits
      made.pieces.append(one.piece)
    }
    return made
  }

  /// The words of a band, on as many lines as they need.
  private func band(
    _ band: Card.Band, of card: Card, width: Double
  ) throws(Refusal) -> (text: SetText, height: Double, ink: Drawing.Ink) {
    let setter = try setter(card.faces.first?.language ?? .english)
    var text: SetText?
    for size in [9, 8, Self.least] where text.map({ $0.lines.count > 1 }) ?? true {
      text = setter.set(
        MarkedText(band.words), TextStyle(size: size, isBold: true, ink: .paper),
        width: width - 24, side: .centre)
    }
    guard let text else { preconditionFailure("a band was set in no size") }
    return (text, text.height + 4, band.ink)
  }

  private func piece(
    _ text: SetText, _ style: TextStyle, x: Double, y: Double, width: Double, tag: Tag
  ) -> Piece {
    Piece(
      tags: [tag], frame: Frame(x: x, y: y, width: width, height: text.height),
      marks: text.lines.map {
        .words($0, x: x + $0.x, y: y + $0.baseline, ink: style.ink)
      })
  }

  /// The headline and the lines below it, in the middle of `box`, as large as they fit, and in no
  /// letters smaller than `least`, whether they fit by then or not.
  ///
  /// - Parameters:
  ///   - start: the part of their sizes from which they shrink.
  ///   - shrinks: whether they do; else they are as large as asked, whether they fit or not.
  private func set(
    _ face: Card.Face, in box: Frame, headline: Double, lines: Double, least: Double = 0,
    from start: Double = 1, shrinks: Bool = true
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
        width: box.width, setter: setter)
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
        total <= box.height && isWithin(big, box)
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
    _ words: MarkedText, size: Double, least: Double, width: Double, setter: Typesetter
  ) -> SetText {
    var own = size
    while true {
      let isLast = own < size * 0.25 || own <= least
      let style = TextStyle(size: own, isBold: true)
      let set = setter.set(words, style, width: width, side: .centre, breaksWords: isLast)
      let most = own >= size * 0.6 ? 1 : own >= size * 0.45 ? 2 : 3
      let isWhole = set.lines.allSatisfy { $0.x >= -0.01 && $0.x + $0.width <= width + 0.01 }
      if isLast || (set.lines.count <= most && isWhole) { return set }
      own = max(least, own * 0.95)
    }
  }

  private func isWithin(_ text: SetText, _ box: Frame) -> Bool {
    text.lines.allSatisfy { $0.x >= -0.01 && $0.x + $0.width <= box.width + 0.01 }
  }
}
