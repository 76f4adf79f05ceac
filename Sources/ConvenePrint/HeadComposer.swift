import ConveneDocuments
import ConvenePDF

extension Composer {
  /// The emblem and who issues the paper, across from its symbol and all that its head says.
  mutating func head(of document: Document) {
    if let marking = document.marking {
      paragraph(
        MarkedText(marking), TextStyle(size: 11, isBold: true, ink: .warning), role: .paragraph,
        sticks: true)
      leave(6)
    }
    var pieces: [Piece] = []
    var start = 0.0
    var height = 0.0
    if let emblem = document.emblem, let picture = PDFPicture(png: emblem.png) {
      let size = Self.emblemSize(picture)
      let figure = Role.figure(description: emblem.words.printable)
      pieces.append(
        Piece(
          tags: [nextTag(figure)],
          frame: Frame(x: mirrored(0, size.width), y: 0, width: size.width, height: size.height),
          marks: [], picture: picture))
      (start, height) = (size.width + 10, size.height)
    }
    let hasParticulars = !document.particulars.isEmpty
    let across = hasParticulars ? (width - start) * 0.58 : width - start
    let own = document.masthead.enumerated().map { place, line in
      (line, Self.mastheadStyle(place))
    }
    height = max(height, column(own, from: start, across, .start, &pieces))
    if hasParticulars {
      let beside = document.particulars.enumerated().map { place, line in
        (line, TextStyle(size: 9, isBold: place == 0))
      }
      let from = start + across + 12
      height = max(height, column(beside, from: from, width - from, .end, &pieces))
    }
    var strip = Strip(height: height, pieces: pieces)
    strip.sticksToNext = true
    append(strip)
  }

  /// Lines below each other from `start` on; answers how high they are.
  private mutating func column(
    _ lines: [(String, TextStyle)], from start: Double, _ across: Double, _ side: Typesetter.Side,
    _ pieces: inout [Piece]
  ) -> Double {
    var y = 0.0
    for (words, style) in lines {
      let set = setter.set(MarkedText(words), style, width: across, side: side)
      let left = mirrored(start, across)
      var piece = Piece(
        tags: [nextTag(.paragraph)],
        frame: Frame(x: left, y: y, width: across, height: set.height), marks: [])
      for line in set.lines {
        piece.marks.append(.words(line, x: left + line.x, y: y + line.baseline, ink: style.ink))
      }
      pieces.append(piece)
      y += set.height + 1
    }
    return max(0, y - 1)
  }

  /// As high as five lines, and no wider than a quarter of the page.
  private static func emblemSize(_ picture: PDFPicture) -> (width: Double, height: Double) {
    let (across, down) = (Double(picture.width), Double(picture.height))
    let scale = min(54 / down, 120 / across)
    return (across * scale, down * scale)
  }
}
