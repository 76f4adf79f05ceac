import CHarfBuzz
import Testing

@testable import ConvenePDF

/// A typeface of fonts-noto-core in 10 points.
final class TestFont {
  static let size = 10.0
  let font: OpaquePointer

  init(_ name: String) throws {
    let blob = hb_blob_create_from_file("/usr/share/fonts/truetype/noto/\(name).ttf")
    defer { hb_blob_destroy(blob) }
    try #require(hb_blob_get_length(blob) > 0, "fonts-noto-core")
    let face = hb_face_create(blob, 0)
    defer { hb_face_destroy(face) }
    font = try #require(hb_font_create(face))
    hb_font_set_scale(font, Int32(Self.size * 1024), Int32(Self.size * 1024))
  }

  deinit { hb_font_destroy(font) }

  /// A letter for each character, from left to right, as no script that joins its letters is set.
  func run(
    _ text: String, x: Double = 0, rise: Double = 0, link: String? = nil, start: Int = 0
  ) -> GlyphRun {
    var glyphs: [Glyph] = []
    var pen = 0.0
    for scalar in text.unicodeScalars {
      var number: hb_codepoint_t = 0
      hb_font_get_nominal_glyph(font, scalar.value, &number)
      let width = Double(hb_font_get_glyph_h_advance(font, number)) / 1024
      glyphs.append(Glyph(number: number, x: pen, rise: rise, width: width, text: [scalar]))
      pen += width
    }
    return GlyphRun(
      font: font, size: Self.size, colour: nil, isRightToLeft: false, start: start, x: x,
      width: pen,
      link: link, glyphs: glyphs)
  }

  func line(_ runs: [GlyphRun], x: Double = 50, y: Double = 100) -> PDFLine {
    PDFLine(runs: runs, x: x, y: y, above: 10, below: 3, colour: 0)
  }
}
