import ConveneDocuments
import ConvenePDF
import ConveneValues

/// How much room tables, pictures and headings have around them.
enum Spacing {
  case usual
  /// Where a few lines would stand alone on a last page.
  case close

  /// Of the usual room.
  var room: Double { self == .usual ? 1 : 0.5 }
  /// Of the usual size of a picture.
  var picture: Double { self == .usual ? 1 : 0.82 }
}

/// Makes strips of a paper's blocks, to be put on pages from top to bottom.
struct Composer {
  let language: Language
  let setter: Typesetter
  let measures: PageMeasures
  let spacing: Spacing
  private(set) var strips: [Strip] = []
  /// How many tags of the paper there are.
  private(set) var parts: Int
  private var space = 0.0
  private var startsPage = false
  /// The heading of what is composed, which stands again over a table that goes on on the next page.
  private(set) var heading: [Inline]?

  init(_ document: Document, setter: Typesetter, parts: Int, _ spacing: Spacing = .usual) {
    (self.parts, self.spacing) = (parts, spacing)
    language = document.language
    self.setter = setter
    measures = PageMeasures(document.page, below: document.mark)
  }

  var width: Double { measures.area.width }
  static let body = TextStyle(size: 10)
  static let small = TextStyle(size: 8.5, ink: .quiet)

  /// Mirrors a place in a paper written from right to left.
  func mirrored(_ x: Double, _ width: Double) -> Double {
    language.isRightToLeft ? self.width - x - width : x
  }

  mutating func nextTag(_ role: Role) -> Tag {
    parts += 1
    return Tag(role: role, number: parts)
  }

  mutating func append(_ strip: Strip) {
    var strip = strip
    strip.spaceBefore = max(strip.spaceBefore, space)
    strip.startsPage = strip.startsPage || startsPage
    (space, startsPage) = (0, false)
    strips.append(strip)
  }

  /// What stands above a strip where a page begins with it.
  mutating func setHeader(_ header: [Strip], at place: Int) { strips[place].header = header }

  /// Strips that stand nowhere yet.
  mutating func apart(_ compose: (inout Composer) -> Void) -> [Strip] {
    let (count, before) = (strips.count, (space, startsPage))
    (space, startsPage) = (0, false)
    compose(&self)
    (space, startsPage) = before
    let made = Array(strips[count...])
    strips.removeSubrange(count...)
    return made
  }

  /// Room after the last strip, unless the next asks for more.
  mutating func leave(_ height: Double) { space = max(space, height) }

  mutating func title(of document: Document) {
    if document.hasHead {
      head(of: document)
    } else {
      for (place, line) in document.masthead.enumerated() {
        paragraph(MarkedText(line), Self.mastheadStyle(place), role: .paragraph, sticks: true)
      }
    }
    if !document.masthead.isEmpty || document.hasHead {
      leave(7 * spacing.room)
      var rule = rule(width: 1.2, ink: .accent)
      rule.sticksToNext = true
      append(rule)
    }
    leave(16 * spacing.room)
    let start = strips.count
    let (words, style) = (MarkedText(document.title), TextStyle(size: 20, isBold: true))
    paragraph(
      words, style, role: .heading(level: 1), end: spare(beside: words, style), sticks: true)
    if start < strips.count { strips[start].entry = (0, document.title.printable) }
    leave(16 * spacing.room)
  }

  static func mastheadStyle(_ place: Int) -> TextStyle {
    place == 0 ? TextStyle(size: 9.5, isBold: true, ink: .accent) : TextStyle(size: 9, ink: .quiet)
  }

  /// Blocks one below the other; what leads to a list or a table stays with its beginning.
  mutating func compose(_ blocks: [Block]) {
    for (place, block) in blocks.enumerated() {
      compose(block)
      guard blocks.leads(at: place), let last = strips.indices.last else { continue }
      strips[last].sticksToNext = true
    }
  }

  private mutating func compose(_ block: Block) {
    defer {
      switch block {
      case .heading(_, let words): heading = words
      case .pageBreak: heading = nil
      default: break
      }
    }
    switch block {
    case .heading(let level, let words): heading(level, words)
    case .paragraph(let words):
      paragraph(MarkedText(words), Self.body, role: .paragraph)
      leave(6.5)
    case .remark(let words):
      paragraph(MarkedText(words), Self.small, role: .paragraph)
      leave(5.5)
    case .list(let style, let items): list(style, items)
    case .table(let table):
      leave(8 * spacing.room)
      compose(table.squared)
      leave(14 * spacing.room)
    case .drawing(let drawing):
      leave(8 * spacing.room)
      picture(drawing)
      leave(12 * spacing.room)
    case .rule:
      leave(8 * spacing.room)
      append(rule(width: 0.6, ink: .line))
      leave(10 * spacing.room)
    case .pageBreak: startsPage = true
    case .cards: break
    }
  }

  private mutating func heading(_ level: Int, _ words: [Inline]) {
    let (style, before, after) =
      switch level {
      case ...1: (TextStyle(size: 13.5, isBold: true, ink: .accent), 20.0, 6.0)
      case 2: (TextStyle(size: 11.5, isBold: true), 15.0, 5.0)
      default: (TextStyle(size: 10, isBold: true, ink: .quiet), 11.0, 3.5)
      }
    let start = strips.count
    leave(before * spacing.room)
    let marked = MarkedText(words)
    paragraph(
      marked, style, role: .heading(level: max(level, 1) + 1), end: spare(beside: marked, style),
      sticks: true)
    if start < strips.count {
      strips[start].entry = (max(level, 1), words.map(\.words).joined().printable)
    }
    leave(after * spacing.room)
  }

  /// Lines of words, set in from both edges by `start` and `end`.
  ///
  /// Neither the first nor the last line stands alone on a page.
  mutating func paragraph(
    _ words: MarkedText, _ style: TextStyle, role: Role, within path: [Tag] = [],
    start: Double = 0, end: Double = 0,
    sticks: Bool = false, marker: (Piece, baseline: Double)? = nil
  ) {
    let measure = width - start - end
    let set = setter.set(words, style, width: measure)
    let tags = path + [nextTag(role)]
    let left = mirrored(start, measure)
    let count = set.lines.count
    for (place, line) in set.lines.enumerated() {
      var piece = Piece(
        frame: Frame(x: left + line.x, y: 0, width: line.width, height: line.height), marks: [])
      piece.marks = [mark(of: line, in: style).moved(x: left, y: -line.top)]
      var strip = Strip(height: line.height, pieces: [piece])
      if place == 0, let (mark, baseline) = marker {
        var mark = mark
        let down = line.baseline - line.top - baseline
        mark.marks = mark.marks.map { $0.moved(x: 0, y: down) }
        mark.frame = mark.frame.moved(x: 0, y: down)
        strip.pieces.insert(mark, at: 0)
      }
      strip.tags = tags
      strip.sticksToNext = sticks || (place + 1 < count && (place == 0 || place == count - 2))
      append(strip)
    }
  }

  /// What a heading of several lines may leave free where they end, so that none is far shorter than
  /// the others.
  private func spare(beside words: MarkedText, _ style: TextStyle) -> Double {
    let count = setter.set(words, style, width: width).lines.count
    guard count > 1 else { return 0 }
    let steps = stride(from: width * 0.05, through: width * 0.45, by: width * 0.05)
    let free = steps.prefix {
      setter.set(words, style, width: width - $0).lines.count == count
    }
    return Array(free).last ?? 0
  }

  /// The words of a line, from the top left of the measure.
  func mark(of line: SetText.Line, in style: TextStyle) -> Mark {
    .words(line, x: line.x, y: line.baseline, ink: style.ink)
  }

  private mutating func list(_ style: ListStyle, _ items: [[Inline]]) {
    let marks = items.indices.map {
      setter.set(MarkedText(style.marker(at: $0, in: language)), Self.body)
    }
    let widest = marks.map(\.width).max() ?? 0
    let indent = 10 + max(widest, 8) + 7
    let list = nextTag(.list(style.numbering))
    for (mark, item) in zip(marks, items) {
      guard let line = mark.lines.first else { continue }
      let left = mirrored(indent - 7 - mark.width, mark.width)
      let own = [list, nextTag(.item)]
      let piece = Piece(
        tags: own + [nextTag(.label)],
        frame: Frame(x: left, y: 0, width: mark.width, height: line.height),
        marks: [.words(line, x: left, y: line.baseline, ink: .accent)])
      paragraph(
        MarkedText(item), Self.body, role: .itemBody, within: own, start: indent,
        marker: (piece, line.baseline))
      leave(3)
    }
    leave(7.5)
  }

  func rule(width thickness: Double, ink: Drawing.Ink) -> Strip {
    let mark = Mark.line(
      x1: 0, y1: thickness / 2, x2: width, y2: thickness / 2, width: thickness, ink: ink)
    let frame = Frame(x: 0, y: 0, width: width, height: thickness)
    return Strip(height: thickness, pieces: [Piece(frame: frame, marks: [mark])])
  }

  private mutating func picture(_ drawing: Drawing) {
    guard drawing.width > 0, drawing.height > 0 else { return }
    // Where a page begins with it, what it belongs to stands above it.
    let header = continuedHeading()
    let room = measures.area.height - Self.height(of: header)
    let scale = spacing.picture * min(1, width / drawing.width, room / drawing.height)
    let size = (width: drawing.width * scale, height: drawing.height * scale)
    let left = (width - size.width) / 2
    let painter = Painter(setter: setter, scale: scale)
    let piece = Piece(
      frame: Frame(x: left, y: 0, width: size.width, height: size.height),
      marks: drawing.elements.flatMap(painter.marks).map { $0.moved(x: left, y: 0) })
    var strip = Strip(height: size.height, pieces: [piece])
    strip.tags = [nextTag(.figure(description: drawing.description.printable))]
    strip.header = header
    append(strip)
  }
}

extension [Block] {
  /// Whether the block at `place` is nothing without what follows: a paragraph that ends in a colon, a
  /// remark between a heading and its table, and what is signed below.
  fileprivate func leads(at place: Int) -> Bool {
    guard indices.contains(place + 1) else { return false }
    if self[place].isOfWords, self[place + 1].isHeading, indices.contains(place + 2),
      case .table(let table) = self[place + 2], table.isWhole
    {
      return true
    }
    switch self[place] {
    case .paragraph(let words):
      let text = words.map(\.words).joined()
      return text.hasSuffix(":") && (self[place + 1].isTable || self[place + 1].isList)
    case .remark:
      let next = self[(place + 1)...].first { !$0.isRemark }
      let last = self[..<place].last { !$0.isRemark }
      return next?.isTable == true && last?.isHeading == true
    default: return false
    }
  }
}

extension Block {
  fileprivate var isOfWords: Bool {
    switch self {
    case .paragraph, .remark: true
    default: false
    }
  }

  fileprivate var isTable: Bool { if case .table = self { true } else { false } }
  fileprivate var isList: Bool { if case .list = self { true } else { false } }
  fileprivate var isRemark: Bool { if case .remark = self { true } else { false } }
  fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
}

extension ListStyle {
  fileprivate var numbering: Role.Numbering {
    switch self {
    case .bullets: .bullets
    case .numbers: .numbers
    case .letters: .letters
    }
  }
}
