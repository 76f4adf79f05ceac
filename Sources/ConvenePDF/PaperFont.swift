import CHarfBuzz

/// The one font of a paper, and what each of its codes stands for.
struct PaperFont {
  private struct Meaning: Hashable {
    let place: Int
    let text: [Unicode.Scalar]
  }

  private struct Shown: Hashable {
    let face: OpaquePointer
    let glyph: UInt32
    let text: [Unicode.Scalar]
  }

  private var program = FontProgram()
  /// What was shown before, so that a letter is looked up once.
  private var shown: [Shown: (code: Int, advance: Int)] = [:]
  private var typefaces: [OpaquePointer: Typeface] = [:]
  private var codes: [Meaning: Int] = [:]
  /// From code 1 on.
  private var meanings: [Meaning] = []

  var isEmpty: Bool { meanings.isEmpty }

  /// The code of a glyph with its characters, and its width in thousandths of the em.
  ///
  /// - Returns: nil if the letters of `font` must be drawn as paths.
  mutating func code(
    of glyph: UInt32, in font: OpaquePointer, for text: [Unicode.Scalar]
  ) -> (code: Int, advance: Int)? {
    guard let face = hb_font_get_face(font) else { return nil }
    let key = Shown(face: face, glyph: glyph, text: text)
    if let known = shown[key] { return known }
    let typeface = typefaces[face] ?? Typeface(face)
    typefaces[face] = typeface
    guard let place = program.place(of: Int(glyph), in: typeface, key: face) else { return nil }
    let code = code(at: place, for: text)
    shown[key] = code
    return code
  }

  /// A code that leaves no ink.
  mutating func code(
    ofBlank width: Int, for text: [Unicode.Scalar]
  ) -> (code: Int, advance: Int) {
    code(at: program.place(ofBlank: width), for: text)
  }

  private mutating func code(
    at place: Int, for text: [Unicode.Scalar]
  ) -> (code: Int, advance: Int) {
    let meaning = Meaning(place: place, text: text)
    if let code = codes[meaning] { return (code, program.advance(place)) }
    meanings.append(meaning)
    codes[meaning] = meanings.count
    return (meanings.count, program.advance(place))
  }

  func write(in table: inout ObjectTable, form: PDFForm) -> Reference {
    let places = [0] + meanings.map(\.place)
    let bytes = program.bytes
    let name = "\(tag)+\(program.families.joined(separator: "-"))"
    let file = table.addStream("/Length1 \(bytes.count)", bytes)
    let map = table.addStream(places.flatMap { [UInt8](short: $0) })
    let set = form == .archive ? "/CIDSet \(table.addStream(Self.set(of: places.count)))" : ""
    let box = program.box.map { "\($0)" }.joined(separator: " ")
    let descriptor = table.add(
      "<</Type/FontDescriptor/FontName/\(name)/Flags 4/FontBBox[\(box)]/ItalicAngle 0"
        + "/Ascent \(program.ascent)/Descent \(program.descent)/CapHeight 714/StemV 80"
        + "/FontFile2 \(file)\(set)>>")
    let widths = places.map { String(program.advance($0)) }.joined(separator: " ")
    let letters = table.add(
      "<</Type/Font/Subtype/CIDFontType2/BaseFont/\(name)"
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        + "/FontDescriptor \(descriptor)/DW 1000/W[0[\(widths)]]/CIDToGIDMap \(map)>>")
    let unicode = table.addStream(Array(unicode.utf8))
    return table.add(
      "<</Type/Font/Subtype/Type0/BaseFont/\(name)/Encoding/Identity-H"
        + "/DescendantFonts[\(letters)]/ToUnicode \(unicode)>>")
  }

  /// Six letters that tell this selection of glyphs from others.
  private var tag: String {
    let sum = meanings.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { sum, meaning in
      meaning.text.reduce((sum ^ UInt64(meaning.place)) &* 0x100_0000_01b3) {
        ($0 ^ UInt64($1.value)) &* 0x100_0000_01b3
      }
    }
    return (0..<6).reduce(into: (rest: sum, letters: "")) { tag, _ in
      tag.letters.unicodeScalars.append(Unicode.Scalar(UInt8(65 + tag.rest % 26)))
      tag.rest /= 26
    }.letters
  }

  /// A bit for each code, all of which the program holds.
  private static func set(of count: Int) -> [UInt8] {
    var set = [UInt8](repeating: 0, count: (count + 7) / 8)
    for code in 0..<count { set[code / 8] |= 0x80 >> UInt8(code % 8) }
    return set
  }

  /// What readers search and copy.
  private var unicode: String {
    let rows = meanings.enumerated().map { place, meaning in
      let text = meaning.text.flatMap { String($0).utf16 }.map { String(code: Int($0)) }
      return "<\(String(code: place + 1))> <\(text.joined())>\n"
    }
    let blocks = stride(from: 0, to: rows.count, by: 100).map { start in
      let part = rows[start...].prefix(100)
      return "\(part.count) beginbfchar\n\(part.joined())endbfchar\n"
    }
    return """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      \(blocks.joined())endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end

      """
  }
}
