import CPango
import ConveneDocuments
import ConveneValues

/// Words to be set: one string and what is special about parts of it, by UTF-8 offsets.
struct MarkedText {
  enum Kind: Equatable {
    case strong
    case emphasis
    case link(String)
  }

  struct Span {
    let start: Int
    let end: Int
    let kind: Kind
  }

  private(set) var text = ""
  private(set) var spans: [Span] = []

  /// Each list of runs becomes a line of its own.
  init(lines: [[Inline]]) {
    for (place, line) in lines.enumerated() {
      if place > 0 { text += "\n" }
      for run in line { append(run) }
    }
  }

  init(_ runs: [Inline]) { self.init(lines: [runs]) }

  init(_ plain: String) { text = plain.printable.unbroken }

  private mutating func append(_ run: Inline) {
    let start = text.utf8.count
    let words = run.words.printable.unbroken
    switch run {
    case .text, .strong, .emphasis: text += words
    case .bar: text += "\u{a0}"
    case .isolated, .link: text += "\u{2068}\(words)\u{2069}"
    }
    let end = text.utf8.count
    switch run {
    case .text, .isolated, .bar: break
    case .strong: spans.append(Span(start: start, end: end, kind: .strong))
    case .emphasis: spans.append(Span(start: start, end: end, kind: .emphasis))
    case .link(_, let target):
      guard let safe = Inline.safeTarget(target), safe.contains(":") else { break }
      spans.append(Span(start: start, end: end, kind: .link(Self.encoded(safe))))
    }
  }

  /// With what an address in a PDF may not hold written as `%XX`.
  private static func encoded(_ target: String) -> String {
    target.utf8.map { byte in
      let plain = byte > 0x20 && byte < 0x7f && !"\"'()<>[]\\^`{|}".utf8.contains(byte)
      let hex = String(byte, radix: 16, uppercase: true)
      return plain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + hex
    }.joined()
  }
}

extension String {
  /// The same with a joiner, which has no width, where a line would divide what is read as one.
  ///
  /// That are hours and days from one to another, codes, and both names of a month in Arabic; and no line
  /// begins with a dot between two parts. No reader of the file meets a joiner.
  fileprivate var unbroken: String {
    guard unicodeScalars.contains(where: Self.divides) else { return self }
    let scalars = Array(unicodeScalars)
    var kept = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      let before = place > 0 ? scalars[place - 1] : " "
      let after = place + 1 < scalars.count ? scalars[place + 1] : " "
      if scalar == "·", before == " " { kept.append(Self.joiner) }
      kept.append(scalar)
      let isJoined =
        switch scalar {
        case "-": after.isFigure && (before.isFigure || before.isLetterOfCode)
        case "–": after.isFigure && before.isFigure
        case "/": after.isRightToLeft && before.isRightToLeft
        default: false
        }
      if isJoined { kept.append(Self.joiner) }
    }
    return String(kept)
  }

  private static let joiner: Unicode.Scalar = "\u{2060}"

  private static func divides(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "–" || scalar == "/" || scalar == "·"
  }
}

extension Unicode.Scalar {
  fileprivate var isFigure: Bool { ("0"..."9").contains(self) }
  fileprivate var isLetterOfCode: Bool {
    ("A"..."Z").contains(self) || ("a"..."z").contains(self)
  }
}

/// Words shaped and broken into lines; heights and widths are in points.
final class SetText {
  /// Holds the words that it is of; what those keep of their lines may not, or none is ever let go.
  @dynamicMemberLookup struct Line {
    let text: SetText
    let place: Place

    subscript<Value>(dynamicMember key: KeyPath<Place, Value>) -> Value { place[keyPath: key] }
  }

  struct Place {
    let line: UnsafeMutablePointer<PangoLayoutLine>
    /// From the left edge of the measure the words were set in.
    let x: Double
    let width: Double
    let top: Double
    let height: Double
    let baseline: Double
  }

  private let layout: OpaquePointer
  let words: MarkedText

  /// Takes over the reference to `layout`.
  init(owning layout: OpaquePointer, words: MarkedText) {
    self.layout = layout
    self.words = words
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  static let unit = Double(PANGO_SCALE)

  var lines: [Line] { places.map { Line(text: self, place: $0) } }

  private lazy var places: [Place] = {
    var places: [Place] = []
    guard let iterator = pango_layout_get_iter(layout) else { return [] }
    defer { pango_layout_iter_free(iterator) }
    repeat {
      guard let line = pango_layout_iter_get_line_readonly(iterator) else { continue }
      var logical = PangoRectangle()
      pango_layout_iter_get_line_extents(iterator, nil, &logical)
      places.append(
        Place(
          line: line, x: Double(logical.x) / Self.unit,
          width: Double(logical.width) / Self.unit, top: Double(logical.y) / Self.unit,
          height: Double(logical.height) / Self.unit,
          baseline: Double(pango_layout_iter_get_baseline(iterator)) / Self.unit))
    } while pango_layout_iter_next_line(iterator) != 0
    return places
  }()

  var height: Double { size.height }
  var width: Double { size.width }

  private var size: (width: Double, height: Double) {
    var (width, height): (Int32, Int32) = (0, 0)
    pango_layout_get_size(layout, &width, &height)
    return (Double(width) / Self.unit, Double(height) / Self.unit)
  }

  /// As Pango counts offsets in it.
  private(set) lazy var bytes = Array(words.text.utf8)

  /// Code points for which no font had a glyph.
  var unknown: [UInt32] {
    guard pango_layout_get_unknown_glyphs_count(layout) > 0 else { return [] }
    var found: [UInt32] = []
    for line in lines {
      var node = line.place.line.pointee.runs
      while let here = node {
        node = here.pointee.next
        guard
          let run = here.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self),
          let glyphs = run.pointee.glyphs
        else { continue }
        for place in 0..<Int(glyphs.pointee.num_glyphs) {
          let glyph = glyphs.pointee.glyphs[place].glyph
          if glyph & Self.unknownFlag != 0 { found.append(glyph & 0x1f_ffff) }
        }
      }
    }
    return found
  }

  /// The value of `PANGO_GLYPH_UNKNOWN_FLAG`, a macro that is not imported.
  private static let unknownFlag: PangoGlyph = 0x1000_0000
}
