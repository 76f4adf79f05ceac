import CHarfBuzz

extension PDFFile {
  private struct Placed {
    let code: Int
    /// Points from the left end of the line to where it stands, and its width.
    let x: Double
    let width: Double
  }

  /// The operators of runs side by side: one text object, then what is drawn as paths.
  ///
  /// Readers put letters in order by their places, from left to right, and take a step back, a rise
  /// or a change of font for the end of a word: so there is none of them within a line.
  mutating func words(_ runs: [GlyphRun], of line: PDFLine) -> [String] {
    var (text, paths) = ("", "")
    let base = page.height - line.y
    var rest = runs[...]
    var colour: UInt32?
    while let first = rest.first {
      let group = rest.prefix {
        $0.size == first.size && $0.slant == first.slant && $0.colour == first.colour
      }
      rest = rest.dropFirst(group.count)
      var placed: [Placed] = []
      var drawn = ""
      for run in group { self.place(run, of: line, base: base, &placed, &drawn) }
      let own = first.colour ?? line.colour
      if !drawn.isEmpty { paths += Self.colour(own, "rg") + drawn }
      guard let start = placed.first else { continue }
      if colour != own { text += Self.colour(own, "rg") }
      colour = own
      let (size, left) = (first.size, line.x + start.x)
      let lean = String(points: first.slant * size)
      // The size stands in the matrix: PDF.js ends a string where a font is chosen.
      text += "\(String(points: size)) 0 \(lean) \(Self.text([size, left, base])) Tm "
      text += "[\(Self.array(placed, size: size))]TJ\n"
    }
    return [text.isEmpty ? "" : "BT\n/F 1 Tf\n\(text)ET\n", paths]
  }

  /// With the characters of signs on a ligature, such as لله, in those of the ligature: shaping gives its
  /// letters to signs too, and readers take it for letters of equal width.
  private static func settled(_ run: GlyphRun) -> [Glyph] {
    guard run.isRightToLeft, let face = hb_font_get_face(run.font) else { return run.glyphs }
    var glyphs = run.glyphs
    for place in glyphs.indices.reversed() where glyphs[place].width == 0 {
      let kind = hb_ot_layout_get_glyph_class(face, glyphs[place].number)
      guard kind == HB_OT_LAYOUT_GLYPH_CLASS_MARK,
        let bearer = glyphs[(place + 1)...].firstIndex(where: { $0.width > 0 }),
        !glyphs[place].isSign || glyphs[bearer].isLigature
      else { continue }
      glyphs[bearer].text = glyphs[place].text + glyphs[bearer].text
      glyphs[place].text = []
    }
    return glyphs
  }

  private mutating func place(
    _ run: GlyphRun, of line: PDFLine, base: Double, _ placed: inout [Placed],
    _ drawn: inout String
  ) {
    let glyphs = Self.settled(run)
    for (place, glyph) in glyphs.enumerated() {
      let x = run.x + glyph.x
      let isFlat = abs(glyph.rise) < 0.001 && !glyph.isSign && !glyph.text.isEmpty
      if isFlat, let (code, advance) = font.code(of: glyph.number, in: run.font, for: glyph.text) {
        placed.append(
          Placed(code: code, x: x, width: Double(advance) * run.size / 1000))
        continue
      }
      drawn += GlyphPath.filled(
        glyph.number, of: run.font, x: line.x + x, y: base + glyph.rise)
      guard !glyph.text.isEmpty else { continue }
      // Its characters stand on the baseline without ink: those of a sign in Arabic before the letter
      // that bears it, from left to right, else after it.
      let bearer = glyphs[(place + 1)...].first { !$0.isSign }
      let width = glyph.isSign ? 0 : Int((glyph.width / run.size * 1000).rounded(.down))
      let (code, _) = font.code(ofBlank: width, for: glyph.text)
      let own: Double =
        !glyph.isSign
        ? x
        : run.isRightToLeft
          ? bearer.map { run.x + $0.x } ?? x : placed.last.map { $0.x + $0.width } ?? x
      placed.append(Placed(code: code, x: own, width: Double(width) * run.size / 1000))
    }
  }

  /// Codes, and between them by how much the next stands elsewhere than the widths say.
  private static func array(_ placed: [Placed], size: Double) -> String {
    var (array, codes) = ("", "")
    var pen = placed.first?.x ?? 0
    for glyph in placed {
      let shift = ((glyph.x - pen) / size * 1000).rounded()
      if shift != 0 {
        if !codes.isEmpty { array += "<\(codes)>" }
        codes = ""
        array += String(points: -shift)
        pen += shift * size / 1000
      }
      codes += String(code: glyph.code)
      pen += glyph.width
    }
    return codes.isEmpty ? array : array + "<\(codes)>"
  }
}
