import ConveneDocuments
import ConvenePDF
import ConveneValues

/// Badges to cut, on which a name is read from where people stand.
extension CardPress {
  /// Ten to a sheet; whose words do not fit in letters that can be read has a larger one alone.
  mutating func badges(_ cards: [Card]) throws(Refusal) -> [Sheet] {
    let millimetre = 72 / 25.4
    let (width, height) = (90 * millimetre, 55 * millimetre)
    var (usual, large): ([Strip], [Strip]) = ([], [])
    let name = try nameSize(of: cards, width: width, height: height)
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

  /// In which names are set alike, as large as four of five badges have room for; the others are smaller.
  private func nameSize(
    of cards: [Card], width: Double, height: Double
  ) throws(Refusal) -> Double {
    let cards = cards.filter { !$0.faces.isEmpty }
    var press = self
    for size in Self.names {
      var missing = 0
      for card in cards where missing <= cards.count / 5 {
        let set = try press.badge(card, name: size, width: width, height: height, shrinks: false)
        if !set.fits { missing += 1 }
      }
      if missing <= cards.count / 5 { return size }
    }
    return Self.leastName
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

  /// In points, in which names are tried, and from which each shrinks by itself.
  private static let names = [26.0, 24, 22, 20, 18, 16]
  private static let leastName = 14.0

  /// In points, of what stands below the one name of a badge.
  private static let lines = 9.0

  /// In points, what is set smaller cannot be read from where people stand.
  private static let least = 7.0

  /// One face fills the badge; of two, each takes what it needs.
  ///
  /// - Parameters:
  ///   - name: how large the name is on all badges that have room for it.
  ///   - shrinks: whether it is smaller where there is no room.
  private mutating func badge(
    _ card: Card, name: Double, width: Double, height: Double, least: Double = CardPress.least,
    shrinks: Bool = true
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
      Array(card.faces.prefix(2)), in: words, headline: name, least: least, shrinks: shrinks)
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
    _ faces: [Card.Face], in box: Frame, headline: Double, least: Double, shrinks: Bool
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
      if last.fits || isLast || !shrinks { break }
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
        face, in: own, headline: headline,
        lines: faces.count > 1 ? Self.least : min(Self.lines, headline / 2),
        least: least, shrinks: shrinks, wraps: !shrinks)
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
}
