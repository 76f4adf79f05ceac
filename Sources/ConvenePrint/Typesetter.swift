import CPango
import ConveneDocuments
import ConveneValues

/// How words are to look.
struct TextStyle: Equatable {
  var size: Double
  var isBold = false
  var ink: Drawing.Ink = .text
}

/// Families of type in the order in which they are asked for a glyph.
struct Families: Equatable {
  var latin = "Noto Sans"
  var arabic = "Noto Naskh Arabic"
}

/// Sets words in the type and the direction of one language.
///
/// Pango keeps a font map per thread with every font it has opened, so a second paper is set
/// much faster; a typesetter itself stays on the thread that made it.
final class Typesetter {
  enum Side {
    case start
    case centre
    case end
  }

  let language: Language
  private let families: Families
  private let context: OpaquePointer
  private let tongue: OpaquePointer?
  private(set) var problems: [Problem] = []

  init(_ language: Language, families: Families = Families()) throws(Refusal) {
    self.language = language
    self.families = families
    guard let map = pango_cairo_font_map_get_default(),
      let context = pango_font_map_create_context(map)
    else { throw Self.noFonts([families.latin, families.arabic]) }
    self.context = context
    tongue = pango_language_from_string(language.rawValue)
    pango_context_set_language(context, tongue)
    pango_context_set_base_dir(
      context, language.isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR)
    pango_context_set_round_glyph_positions(context, 0)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    let missing = [families.latin, families.arabic].filter { !has($0) }
    guard missing.isEmpty else { throw Self.noFonts(missing) }
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(context)) }

  /// Sets `words` in lines of `width`, or in one line if it is nil.
  func set(
    _ words: MarkedText, _ style: TextStyle, width: Double? = nil, side: Side = .start,
    breaksWords: Bool = true, followsText: Bool = false, ellipsis: Bool = false
  ) -> SetText {
    guard let layout = pango_layout_new(context) else { preconditionFailure("out of memory") }
    describe(style) { pango_layout_set_font_description(layout, $0) }
    pango_layout_set_auto_dir(layout, followsText ? 1 : 0)
    var text = words.text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        pango_layout_set_text(layout, $0.baseAddress, Int32($0.count))
      }
    }
    if let width {
      pango_layout_set_width(layout, Int32((width * SetText.unit).rounded()))
      pango_layout_set_wrap(layout, breaksWords ? PANGO_WRAP_WORD_CHAR : PANGO_WRAP_WORD)
      if ellipsis { pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END) }
    }
    pango_layout_set_alignment(layout, alignment(side))
    if language.isRightToLeft { pango_layout_set_line_spacing(layout, 0.81) }
    mark(words, in: layout)
    let set = SetText(owning: layout, words: words)
    for scalar in set.unknown { refuse(scalar, in: words.text) }
    return set
  }

  private func alignment(_ side: Side) -> PangoAlignment {
    switch side {
    case .centre: PANGO_ALIGN_CENTER
    case .start: language.isRightToLeft ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT
    case .end: language.isRightToLeft ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT
    }
  }

  private func describe(_ style: TextStyle, _ use: (OpaquePointer?) -> Void) {
    let description = pango_font_description_new()
    defer { pango_font_description_free(description) }
    let order =
      language.isRightToLeft
      ? "\(families.arabic), \(families.latin)" : "\(families.latin), \(families.arabic)"
    pango_font_description_set_family(description, order)
    pango_font_description_set_absolute_size(description, style.size * SetText.unit)
    if style.isBold { pango_font_description_set_weight(description, PANGO_WEIGHT_BOLD) }
    use(description)
  }

  private func mark(_ words: MarkedText, in layout: OpaquePointer) {
    guard let list = pango_attr_list_new() else { return }
    // A hyphen in a broken name or address would be read as its own.
    pango_attr_list_insert(list, pango_attr_insert_hyphens_new(0))
    for span in words.spans {
      let attribute =
        switch span.kind {
        case .strong: pango_attr_weight_new(PANGO_WEIGHT_BOLD)
        // Arabic script has no slanted face, so what is stressed there is coloured.
        case .emphasis:
          language.isRightToLeft ? foreground(.accent) : pango_attr_style_new(PANGO_STYLE_ITALIC)
        case .link: foreground(.accent)
        }
      guard let attribute else { continue }
      attribute.pointee.start_index = UInt32(span.start)
      attribute.pointee.end_index = UInt32(span.end)
      pango_attr_list_insert(list, attribute)
    }
    for (span, script) in words.text.scripts {
      var attributes: [UnsafeMutablePointer<PangoAttribute>?] = []
      switch script {
      case .arabic: attributes.append(pango_attr_scale_new(Self.sizeOfArabic))
      // A point or a colon of another face than its figures hangs below their line.
      case .latin where language.isRightToLeft:
        attributes.append(pango_attr_family_new("\(families.latin), \(families.arabic)"))
      case .latin: break
      }
      for case let attribute? in attributes {
        attribute.pointee.start_index = UInt32(span.lowerBound)
        attribute.pointee.end_index = UInt32(span.upperBound)
        pango_attr_list_insert(list, attribute)
      }
    }
    pango_layout_set_attributes(layout, list)
    pango_attr_list_unref(list)
  }

  /// As high as Latin letters and figures beside it.
  private static let sizeOfArabic = 1.2

  private func foreground(_ ink: Drawing.Ink) -> UnsafeMutablePointer<PangoAttribute>? {
    func part(_ shift: UInt32) -> UInt16 { UInt16((ink.colour >> shift) & 0xff) * 0x101 }
    return pango_attr_foreground_new(part(16), part(8), part(0))
  }

  private func has(_ family: String) -> Bool {
    let description = pango_font_description_new()
    defer { pango_font_description_free(description) }
    pango_font_description_set_family(description, family)
    guard let font = pango_context_load_font(context, description) else { return false }
    defer { g_object_unref(UnsafeMutableRawPointer(font)) }
    let found = pango_font_describe(font)
    defer { pango_font_description_free(found) }
    return pango_font_description_get_family(found).map { String(cString: $0) } == family
  }

  private func refuse(_ scalar: UInt32, in text: String) {
    let shown = Unicode.Scalar(scalar).map(String.init) ?? "?"
    let code = String(scalar, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
    let problem = Problem.noGlyph(
      at: String(text.prefix(60)), letter: shown, number: "U+\(padded)")
    if !problems.contains(problem) { problems.append(problem) }
  }

  private static func noFonts(_ missing: [String]) -> Refusal {
    .fontsMissing(problems: missing.map { .fontNotFound(at: "font \($0)") })
  }
}
