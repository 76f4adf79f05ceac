import CHarfBuzz

/// A shaped letter where it stands on its line, and the characters it stands for.
package struct Glyph {
  /// Its number in its font.
  package let number: UInt32
  /// Points from the left end of the run, and above the baseline.
  package var x: Double
  package var rise: Double
  /// Points to where the next begins.
  package var width: Double
  /// From left to right as they are seen, one to a glyph wherever the font allows.
  package var text: [Unicode.Scalar]

  package init(number: UInt32, x: Double, rise: Double, width: Double, text: [Unicode.Scalar]) {
    self.number = number
    self.x = x
    self.rise = rise
    self.width = width
    self.text = text
  }

  /// Whether it is a sign above or below a letter, as vowels of Arabic are.
  var isSign: Bool { !text.isEmpty && text.allSatisfy(Self.isSign) }

  /// Whether it stands for several letters.
  var isLigature: Bool { text.count > 1 && text.count { !Self.isSign($0) } > 1 }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= firstSign && scalar.properties.generalCategory == .nonspacingMark
  }

  /// Below are letters, figures and stops alone.
  private static let firstSign: UInt32 = 0x300
}

/// Glyphs of one font, size and colour side by side.
package struct GlyphRun {
  /// An `hb_font_t` that is scaled to `PANGO_SCALE` units a point; whoever made the run keeps it alive.
  package let font: OpaquePointer
  package let size: Double
  /// Red, green and blue in eight bits each; nil takes that of the line.
  package let colour: UInt32?
  package let isRightToLeft: Bool
  /// Where its text begins in that of its line's paragraph.
  package let start: Int
  package var x: Double
  package let width: Double
  /// Where a click on it leads.
  package let link: String?
  package let glyphs: [Glyph]

  package init(
    font: OpaquePointer, size: Double, colour: UInt32?, isRightToLeft: Bool, start: Int, x: Double,
    width: Double, link: String?, glyphs: [Glyph]
  ) {
    self.font = font
    self.size = size
    self.colour = colour
    self.isRightToLeft = isRightToLeft
    self.start = start
    self.x = x
    self.width = width
    self.link = link
    self.glyphs = glyphs
  }

  /// How far letters lean that a font without a slanted face lends, as a share of their height.
  var slant: Double { Double(hb_font_get_synthetic_slant(font)) }
}

/// The outline of a glyph as a path of a page.
struct GlyphPath {
  private final class Pen {
    var path = ""
    var last = (x: 0.0, y: 0.0)
    let (x, y): (Double, Double)

    init(x: Double, y: Double) { (self.x, self.y) = (x, y) }

    func write(_ across: Double, _ up: Double) {
      path += "\(String(points: x + across)) \(String(points: y + up)) "
    }
  }

  /// Operators that fill the glyph of `font` with its origin at a point of the page.
  static func filled(_ glyph: UInt32, of font: OpaquePointer, x: Double, y: Double) -> String {
    let pen = Pen(x: x, y: y)
    guard let functions = hb_draw_funcs_create() else { preconditionFailure("out of memory") }
    defer { hb_draw_funcs_destroy(functions) }
    hb_draw_funcs_set_move_to_func(
      functions,
      { _, pen, _, x, y, _ in GlyphPath.draw(on: pen, to: (x, y)) { $0.path += "m\n" } }, nil, nil)
    hb_draw_funcs_set_line_to_func(
      functions,
      { _, pen, _, x, y, _ in GlyphPath.draw(on: pen, to: (x, y)) { $0.path += "l\n" } }, nil, nil)
    hb_draw_funcs_set_cubic_to_func(
      functions,
      { _, pen, _, x1, y1, x2, y2, x, y, _ in
        GlyphPath.draw(on: pen, through: [(x1, y1), (x2, y2)], to: (x, y)) { $0.path += "c\n" }
      }, nil, nil)
    hb_draw_funcs_set_quadratic_to_func(
      functions,
      { _, pen, _, x1, y1, x, y, _ in
        GlyphPath.draw(on: pen, bending: (x1, y1), to: (x, y))
      }, nil, nil)
    hb_draw_funcs_set_close_path_func(
      functions,
      { _, pen, _, _ in
        if let pen { Unmanaged<Pen>.fromOpaque(pen).takeUnretainedValue().path += "h\n" }
      }, nil, nil)
    withExtendedLifetime(pen) {
      hb_font_get_glyph_shape(font, glyph, functions, Unmanaged.passUnretained(pen).toOpaque())
    }
    return pen.path.isEmpty ? "" : pen.path + "f\n"
  }

  /// `PANGO_SCALE` units.
  private static func point(_ place: (Float, Float)) -> (x: Double, y: Double) {
    (Double(place.0) / 1024, Double(place.1) / 1024)
  }

  private static func draw(
    on pen: UnsafeMutableRawPointer?, through: [(Float, Float)] = [], to end: (Float, Float),
    _ finish: (Pen) -> Void
  ) {
    guard let pen else { return }
    let own = Unmanaged<Pen>.fromOpaque(pen).takeUnretainedValue()
    for place in (through + [end]).map(point) { own.write(place.x, place.y) }
    own.last = point(end)
    finish(own)
  }

  /// PDF has cubic curves alone.
  private static func draw(
    on pen: UnsafeMutableRawPointer?, bending: (Float, Float), to end: (Float, Float)
  ) {
    guard let pen else { return }
    let own = Unmanaged<Pen>.fromOpaque(pen).takeUnretainedValue()
    let (middle, end) = (point(bending), point(end))
    for from in [own.last, end] {
      own.write(from.x + (middle.x - from.x) * 2 / 3, from.y + (middle.y - from.y) * 2 / 3)
    }
    own.write(end.x, end.y)
    own.path += "c\n"
    own.last = end
  }
}
