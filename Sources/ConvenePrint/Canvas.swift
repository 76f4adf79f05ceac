import ConveneDocuments
import ConvenePDF
import ConveneValues

/// A PDF in the making: sheets become pages, tags the structure that screen readers tell.
struct Canvas {
  private var file: PDFFile
  private var paper: PDFPart?
  private var parts: [Tag: PDFPart] = [:]

  init(form: PDFForm = .compact) { file = PDFFile(form: form) }

  /// Sheets from here on are of `document`, which has the file to itself or is a part of it.
  mutating func begin(_ document: Document, isAlone: Bool) {
    parts = [:]
    paper = isAlone ? nil : file.addPart(.part, language: document.language.rawValue)
  }

  mutating func draw(_ sheet: Sheet) {
    file.beginPage(width: sheet.width, height: sheet.height)
    for placed in sheet.placed {
      if let entry = placed.strip.entry {
        file.addEntry(entry.title, level: entry.level, y: placed.y)
      }
      if placed.isUpsideDown { file.beginTurn(about: PDFBox(placed.frame)) }
      for piece in placed.strip.pieces { draw(piece, of: placed) }
      if placed.isUpsideDown { file.endTurn() }
    }
    // What stands on every page is read out on none.
    for placed in [sheet.head, sheet.foot, sheet.mark].compactMap(\.self) {
      file.draw(placed.strip.pieces.flatMap(\.marks).map { $0.ink(x: placed.x, y: placed.y) })
    }
  }

  /// A picture alone on a page, in its middle.
  mutating func draw(_ picture: PDFPicture, onPageOf across: Double, _ down: Double) {
    file.beginPage(width: across, height: down)
    let (width, height) = (Double(picture.width), Double(picture.height))
    let scale = min(across / width, down / height)
    let frame = Frame(
      x: (across - width * scale) / 2, y: (down - height * scale) / 2, width: width * scale,
      height: height * scale)
    file.draw(picture, in: PDFBox(frame))
  }

  mutating func finish(_ facts: PDFFacts) -> [UInt8] { file.finish(facts) }

  private mutating func draw(_ piece: Piece, of placed: Sheet.Placed) {
    let marks = piece.marks.map { $0.ink(x: placed.x, y: placed.y) }
    let tags = piece.tags ?? placed.strip.tags
    if let picture = piece.picture {
      let frame = PDFBox(piece.frame.moved(x: placed.x, y: placed.y))
      let figure = part(at: tags)
      return file.draw(picture, in: frame, of: figure)
    }
    guard !tags.isEmpty, !placed.strip.isRepeated, let part = part(at: tags) else {
      if !marks.isEmpty { file.draw(marks) }
      return
    }
    if case .figure = tags.last?.role {
      file.draw(marks, as: part, in: PDFBox(piece.frame.moved(x: placed.x, y: placed.y)))
      return
    }
    var shapes: [PDFInk] = []
    for mark in marks {
      guard case .words(let line) = mark else {
        shapes.append(mark)
        continue
      }
      if !shapes.isEmpty { file.draw(shapes) }
      shapes = []
      file.draw(line, in: part)
    }
    if !shapes.isEmpty { file.draw(shapes) }
  }

  private mutating func part(at tags: [Tag]) -> PDFPart? {
    var part = paper
    for tag in tags {
      let own =
        parts[tag] ?? file.addPart(tag.role, in: part, language: tag.language?.rawValue)
      parts[tag] = own
      part = own
    }
    return part
  }
}

extension PDFBox {
  init(_ frame: Frame) {
    self.init(x: frame.x, y: frame.y, width: frame.width, height: frame.height)
  }
}

extension Mark {
  /// The mark on a page, on which its strip stands at that place.
  fileprivate func ink(x: Double, y: Double) -> PDFInk {
    switch moved(x: x, y: y) {
    case .words(let line, let left, let baseline, let ink):
      let above = line.baseline - line.top
      return .words(
        PDFLine(
          runs: line.runs, x: left, y: baseline, above: above, below: line.height - above,
          colour: ink.colour))
    case .rectangle(let frame, let radius, let fill, let stroke):
      return .shape(
        .rectangle(PDFBox(frame), radius: radius), fill: fill?.colour, stroke: stroke?.colour)
    case .circle(let x, let y, let radius, let fill, let stroke):
      return .shape(
        .circle(x: x, y: y, radius: radius), fill: fill?.colour, stroke: stroke?.colour)
    case .line(let x1, let y1, let x2, let y2, let width, let ink):
      return .shape(
        .line(x1: x1, y1: y1, x2: x2, y2: y2), fill: nil, stroke: ink.colour, width: width)
    }
  }
}
