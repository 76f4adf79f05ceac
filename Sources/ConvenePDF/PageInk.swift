/// A box in points from the top left corner of a page.
package struct PDFBox: Equatable {
  package let x: Double
  package let y: Double
  package let width: Double
  package let height: Double

  package init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}

/// A shape of straight and bent lines.
package enum PDFShape {
  case rectangle(PDFBox, radius: Double)
  case circle(x: Double, y: Double, radius: Double)
  case line(x1: Double, y1: Double, x2: Double, y2: Double)
}

/// A line of words with its place.
package struct PDFLine {
  package let runs: [GlyphRun]
  /// Of the left end, and of the baseline.
  package let x: Double
  package let y: Double
  /// Above and below the baseline, what can be clicked.
  package let above: Double
  package let below: Double
  package let colour: UInt32

  package init(
    runs: [GlyphRun], x: Double, y: Double, above: Double, below: Double, colour: UInt32
  ) {
    self.runs = runs
    self.x = x
    self.y = y
    self.above = above
    self.below = below
    self.colour = colour
  }
}

/// What leaves ink in a picture, or outside all parts.
///
/// Colours have eight bits each of red, green and blue.
package enum PDFInk {
  case words(PDFLine)
  case shape(PDFShape, fill: UInt32?, stroke: UInt32? = nil, width: Double = 1)
}

extension PDFFile {
  /// Draws what belongs to no part of the paper: rules, panels, marks to cut along, the foot of a page.
  package mutating func draw(_ ink: [PDFInk]) { mark(nil, operators(ink)) }

  /// Draws a picture of shapes and words as one part.
  package mutating func draw(_ ink: [PDFInk], as figure: PDFPart, in box: PDFBox) {
    structure.place(figure.place, at: self.box(box))
    if let kid = mark(figure.place, operators(ink)) { structure.add(kid, to: figure.place) }
  }

  /// Draws words as a part of the paper.
  package mutating func draw(_ line: PDFLine, in part: PDFPart) {
    var kids: [(start: Int, kid: Structure.Kid)] = []
    var rest = line.runs[...]
    while let first = rest.first {
      let group = rest.prefix { $0.link == first.link }
      rest = rest.dropFirst(group.count)
      let start = group.map(\.start).min() ?? 0
      let operators = words(Array(group), of: line)
      guard let target = first.link else {
        if let kid = mark(part.place, operators) { kids.append((start, kid)) }
        continue
      }
      let link = structure.add(.link, in: nil)
      if let ink = mark(link, operators) { structure.add(ink, to: link) }
      structure.add(.link(page: pages.count - 1, link: links.count), to: link)
      kids.append((start, .part(link)))
      pages[pages.count - 1].links.append(links.count)
      let (left, right) = (first.x, group.last.map { $0.x + $0.width } ?? first.x)
      let box = PDFBox(
        x: line.x + left, y: line.y - line.above, width: right - left,
        height: line.above + line.below)
      links.append(Link(page: pages.count - 1, box: self.box(box), target: target, part: link))
    }
    // In the order of reading, which is not that from left to right.
    for kid in kids.sorted(by: { $0.start < $1.start }) { structure.add(kid.kid, to: part.place) }
  }

  /// All that is drawn until `endTurn` is turned by half a turn about the middle of `box`.
  package mutating func beginTurn(about box: PDFBox) {
    let across = 2 * box.x + box.width
    let up = 2 * page.height - 2 * box.y - box.height
    pages[pages.count - 1].content += "q -1 0 0 -1 \(Self.text([across, up])) cm\n"
  }

  /// Ends what `beginTurn` began.
  package mutating func endTurn() { pages[pages.count - 1].content += "Q\n" }

  var page: Page { pages[pages.count - 1] }

  /// Puts operators on the page under a mark of `part`, or as what is no part of the paper.
  @discardableResult mutating func mark(_ part: Int?, _ operators: [String]) -> Structure.Kid? {
    let (place, all) = (pages.count - 1, operators.joined())
    guard let part else {
      pages[place].content += "/Artifact BMC\n\(all)EMC\n"
      return nil
    }
    let mark = pages[place].marks.count
    pages[place].marks.append(part)
    pages[place].content += "/\(structure.name(of: part))<</MCID \(mark)>>BDC\n\(all)EMC\n"
    return .ink(page: place, mark: mark)
  }

  static func text(_ numbers: [Double]) -> String {
    numbers.map { String(points: $0) }.joined(separator: " ")
  }

  static func colour(_ colour: UInt32, _ name: String) -> String {
    let parts = [16, 8, 0].map { Double((colour >> $0) & 0xff) / 255 }
    return "\(text(parts)) \(name)\n"
  }

  func box(_ box: PDFBox) -> String {
    let top = page.height - box.y
    return Self.text([box.x, top - box.height, box.x + box.width, top])
  }
}

extension PDFFile {
  private mutating func operators(_ ink: [PDFInk]) -> [String] {
    ink.flatMap { ink in
      switch ink {
      case .words(let line): words(line.runs, of: line)
      case .shape(let shape, let fill, let stroke, let width):
        [self.ink(path(shape), fill: fill, stroke: stroke, width: width)]
      }
    }
  }

  private func ink(_ path: String, fill: UInt32?, stroke: UInt32?, width: Double) -> String {
    let paint =
      switch (fill, stroke) {
      case (nil, nil): "n\n"
      case (nil, _): "S\n"
      case (_, nil): "f\n"
      default: "B\n"
      }
    return (fill.map { Self.colour($0, "rg") } ?? "")
      + (stroke.map { Self.colour($0, "RG") + "\(String(points: width)) w\n" } ?? "") + path + paint
  }

  private func path(_ shape: PDFShape) -> String {
    switch shape {
    case .line(let x1, let y1, let x2, let y2):
      "\(at(x1, y1)) m \(at(x2, y2)) l\n"
    case .circle(let x, let y, let radius):
      round(PDFBox(x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius), radius)
    case .rectangle(let box, let radius) where radius > 0:
      round(box, min(radius, box.width / 2, box.height / 2))
    case .rectangle(let box, _):
      "\(at(box.x, box.y + box.height)) \(Self.text([box.width, box.height])) re\n"
    }
  }

  private func at(_ x: Double, _ y: Double) -> String { Self.text([x, page.height - y]) }

  /// Corners are quarters of a circle, as far as one curve can be.
  private func round(_ box: PDFBox, _ radius: Double) -> String {
    let (left, top, right, bottom) = (box.x, box.y, box.x + box.width, box.y + box.height)
    let away = radius * (1 - 0.552_285)
    func corner(_ points: [(Double, Double)]) -> String {
      points.map { at($0.0, $0.1) }.joined(separator: " ") + " c\n"
    }
    return "\(at(left + radius, top)) m \(at(right - radius, top)) l\n"
      + corner([(right - away, top), (right, top + away), (right, top + radius)])
      + "\(at(right, bottom - radius)) l\n"
      + corner([(right, bottom - away), (right - away, bottom), (right - radius, bottom)])
      + "\(at(left + radius, bottom)) l\n"
      + corner([(left + away, bottom), (left, bottom - away), (left, bottom - radius)])
      + "\(at(left, top + radius)) l\n"
      + corner([(left, top + away), (left + away, top), (left + radius, top)]) + "h\n"
  }
}
