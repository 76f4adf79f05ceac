import CPango
import ConvenePDF

extension SetText.Line {
  /// The shaped letters of the line, from left to right.
  var runs: [GlyphRun] {
    var runs: [GlyphRun] = []
    var x = 0.0
    var node = place.line.pointee.runs
    while let here = node {
      node = here.pointee.next
      guard let item = here.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self).pointee,
        let run = run(of: item, x: x)
      else { continue }
      runs.append(run)
      x += run.width
    }
    return runs
  }

  private func run(of run: PangoGlyphItem, x: Double) -> GlyphRun? {
    guard let item = run.item?.pointee, let string = run.glyphs?.pointee,
      let pangoFont = item.analysis.font, let font = pango_font_get_hb_font(pangoFont),
      let description = pango_font_describe_with_absolute_size(pangoFont)
    else { return nil }
    defer { pango_font_description_free(description) }
    let start = Int(item.offset)
    let glyphs = glyphs(of: string, item)
    return GlyphRun(
      font: font, size: Double(pango_font_description_get_size(description)) / SetText.unit,
      colour: colour(of: item), isRightToLeft: item.analysis.level & 1 == 1, start: start, x: x,
      width: (0..<Int(string.num_glyphs)).reduce(0) {
        $0 + Double(string.glyphs[$1].geometry.width) / SetText.unit
      }, link: text.words.link(at: start), glyphs: glyphs)
  }

  /// Pango keeps a cluster for each character wherever it can, so that most glyphs have one of their
  /// own; what is left over of a cluster goes to its last glyph.
  private func glyphs(of string: PangoGlyphString, _ item: PangoItem) -> [Glyph] {
    let isRightToLeft = item.analysis.level & 1 == 1
    let count = Int(string.num_glyphs)
    var glyphs: [Glyph] = []
    var (x, place, before) = (0.0, 0, Int(item.length))
    while place < count {
      let start = Int(string.log_clusters[place])
      var next = place
      while next < count, Int(string.log_clusters[next]) == start { next += 1 }
      let after = next < count ? Int(string.log_clusters[next]) : Int(item.length)
      var rest = characters(of: item, from: start, to: isRightToLeft ? before : after)
      // In the order in which they are seen, as all that stands on the line.
      if isRightToLeft { rest.reverse() }
      var own: [Glyph] = []
      for info in (place..<next).map({ string.glyphs[$0] }) {
        let width = Double(info.geometry.width) / SetText.unit
        if info.glyph < Self.emptyGlyph {
          own.append(
            Glyph(
              number: info.glyph, x: x + Double(info.geometry.x_offset) / SetText.unit,
              rise: -Double(info.geometry.y_offset) / SetText.unit, width: width,
              text: rest.isEmpty ? [] : [rest.removeFirst()]))
        }
        x += width
      }
      if !rest.isEmpty, let last = own.indices.last { own[last].text += rest }
      glyphs += own
      (before, place) = (start, next)
    }
    return glyphs
  }

  private func characters(of item: PangoItem, from start: Int, to end: Int) -> [Unicode.Scalar] {
    // What the three dots stand for is not on the page.
    if item.analysis.flags & Self.ellipsisFlag != 0 { return ["…"] }
    let (first, last) = (Int(item.offset) + start, Int(item.offset) + end)
    guard first < last, last <= text.bytes.count else { return [] }
    return String(decoding: text.bytes[first..<last], as: UTF8.self).unicodeScalars.filter {
      $0.isASCII
        ? (0x20..<0x7f).contains($0.value)
        : !$0.properties.isDefaultIgnorableCodePoint && $0.properties.generalCategory != .control
    }
  }

  private func colour(of item: PangoItem) -> UInt32? {
    var node = item.analysis.extra_attrs
    while let here = node {
      node = here.pointee.next
      guard let attribute = here.pointee.data?.assumingMemoryBound(to: PangoAttribute.self),
        attribute.pointee.klass.pointee.type == PANGO_ATTR_FOREGROUND
      else { continue }
      let colour = UnsafeRawPointer(attribute).assumingMemoryBound(to: PangoAttrColor.self).pointee
        .color
      return [colour.red, colour.green, colour.blue].reduce(0) { $0 << 8 | UInt32($1 >> 8) }
    }
    return nil
  }

  /// The value of `PANGO_GLYPH_EMPTY`, a macro that is not imported; what is above is no glyph.
  private static let emptyGlyph: PangoGlyph = 0x0fff_ffff
  /// The value of `PANGO_ANALYSIS_FLAG_IS_ELLIPSIS`, another one.
  private static let ellipsisFlag: UInt8 = 2
}

extension MarkedText {
  /// Where a click on the character at a UTF-8 offset leads.
  fileprivate func link(at place: Int) -> String? {
    for span in spans where span.start <= place && place < span.end {
      if case .link(let target) = span.kind { return target }
    }
    return nil
  }
}
