/// One TrueType program put together of glyphs of several typefaces of a thousand units to the em.
///
/// All letters of a paper stand in a single font, as PDF.js puts the letters of each font of a line in
/// order by themselves: a line of Arabic letters and Latin digits would come out in pieces.
struct FontProgram {
  /// What stands at a place of the program.
  enum Entry: Hashable {
    case glyph(OpaquePointer, Int)
    /// Leaves no ink and has a width: it bears the characters of what is drawn as a path.
    case blank(width: Int)
  }

  private struct Outline {
    var data: [UInt8] = []
    var advance: Int
    var bearing = 0
  }

  static let unitsPerEm = 1000

  private var typefaces: [Typeface] = []
  private var places: [Entry: Int] = [:]
  private var outlines: [Outline] = []

  /// The place of a glyph, which is copied with all that it is put together of.
  ///
  /// - Returns: nil if the typeface is of another kind: see `holds`.
  mutating func place(of glyph: Int, in typeface: Typeface, key: OpaquePointer) -> Int? {
    let entry = Entry.glyph(key, glyph)
    if let place = places[entry] { return place }
    guard Self.holds(typeface) else { return nil }
    if !typefaces.contains(where: { $0 === typeface }) { typefaces.append(typeface) }
    begin()
    let place = outlines.count
    places[entry] = place
    // PDF.js sees a gap before a letter without width, such as the alef of lam-alef.
    outlines.append(
      Outline(advance: max(typeface.advance(glyph), 1), bearing: typeface.bearing(glyph)))
    outlines[place].data = copy(typeface.outline(glyph), of: typeface, key: key)
    return place
  }

  mutating func place(ofBlank width: Int) -> Int {
    let entry = Entry.blank(width: width)
    if let place = places[entry] { return place }
    begin()
    outlines.append(Outline(advance: width))
    places[entry] = outlines.count - 1
    return outlines.count - 1
  }

  static func holds(_ typeface: Typeface) -> Bool {
    typeface.canBeCopied && typeface.unitsPerEm == unitsPerEm
  }

  func advance(_ place: Int) -> Int { outlines[place].advance }

  var families: [String] { Set(typefaces.map(\.family)).sorted() }
  var ascent: Int { typefaces.map { $0.hhea.signed(at: 4) }.max() ?? 0 }
  var descent: Int { typefaces.map { $0.hhea.signed(at: 6) }.min() ?? 0 }
  /// Left, bottom, right and top of all glyphs.
  var box: [Int] { Self.boxPlaces.map { limit(of: \.head, at: $0, $0 < 40 ? min : max) } }

  private static let boxPlaces = [36, 38, 40, 42]

  /// The first glyph stands for what is missing; nobody sees it.
  private mutating func begin() {
    if outlines.isEmpty { outlines.append(Outline(advance: 500)) }
  }

  private func limit(
    of table: (Typeface) -> [UInt8], at place: Int, _ limit: (Int, Int) -> Int
  ) -> Int {
    let all = typefaces.map { table($0).signed(at: place) }
    return all.dropFirst().reduce(all.first ?? 0, limit)
  }

  /// Without the instructions for coarse screens.
  private mutating func copy(
    _ old: [UInt8], of typeface: Typeface, key: OpaquePointer
  ) -> [UInt8] {
    guard old.count > 10 else { return [] }
    let contours = old.signed(at: 0)
    var new = old
    if contours >= 0 {
      let start = 10 + 2 * contours
      let points = start + 2 + old.short(at: start)
      guard points <= old.count else { return [] }
      new = old[..<start] + [0, 0] + old[points...]
    } else {
      var place = 10
      while place + 4 <= new.count {
        let flags = new.short(at: place)
        let part = self.place(of: new.short(at: place + 2), in: typeface, key: key) ?? 0
        new.put(short: flags & ~Part.hasInstructions, at: place)
        new.put(short: part, at: place + 2)
        place += 4 + Part.size(flags)
        if flags & Part.isFollowed == 0 { break }
      }
      new.removeLast(max(0, new.count - place))
    }
    while new.count % 4 != 0 { new.append(0) }
    return new
  }

  /// Flags of a glyph that is put together of others.
  private enum Part {
    static let hasInstructions = 0x100
    static let isFollowed = 0x20

    /// The bytes of where it stands and how it is scaled.
    static func size(_ flags: Int) -> Int {
      let scale = flags & 0x8 != 0 ? 2 : flags & 0x40 != 0 ? 4 : flags & 0x80 != 0 ? 8 : 0
      return (flags & 0x1 != 0 ? 4 : 2) + scale
    }
  }

  var bytes: [UInt8] {
    var (glyf, loca, hmtx): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
    for outline in outlines {
      loca += [UInt8](long: glyf.count)
      glyf += outline.data
      hmtx += [UInt8](short: outline.advance) + [UInt8](short: outline.bearing)
    }
    loca += [UInt8](long: glyf.count)
    var head = table(\.head, 54)
    for place in Self.boxPlaces {
      head.put(short: limit(of: \.head, at: place, place < 40 ? min : max), at: place)
    }
    // Its magic number, no sum yet, and long places of outlines.
    for (value, place) in [(0, 8), (0, 10), (0x5f0f, 12), (0x3cf5, 14), (1, 50)] {
      head.put(short: value, at: place)
    }
    head.put(short: Self.unitsPerEm, at: 18)
    var hhea = table(\.hhea, 36)
    hhea.put(short: ascent, at: 4)
    hhea.put(short: descent, at: 6)
    hhea.put(short: outlines.map(\.advance).max() ?? 0, at: 10)
    hhea.put(short: outlines.count, at: 34)
    var maxp = table(\.maxp, 32)
    for place in stride(from: 6, to: 32, by: 2) {
      maxp.put(short: limit(of: \.maxp, at: place, max), at: place)
    }
    maxp.put(short: outlines.count, at: 4)
    // Nothing that instructions would need.
    for place in stride(from: 18, through: 26, by: 2) { maxp.put(short: 0, at: place) }
    return Self.file([
      ("glyf", glyf), ("head", head), ("hhea", hhea), ("hmtx", hmtx), ("loca", loca),
      ("maxp", maxp),
    ])
  }

  /// As the first typeface has it, of version 1.0.
  private func table(_ table: (Typeface) -> [UInt8], _ size: Int) -> [UInt8] {
    let kept = typefaces.first.map(table)?.dropFirst(4).prefix(size - 4) ?? []
    return [0, 1, 0, 0] + kept + [UInt8](repeating: 0, count: size - 4 - kept.count)
  }

  private static func file(_ tables: [(name: String, data: [UInt8])]) -> [UInt8] {
    let power = Int.bitWidth - 1 - tables.count.leadingZeroBitCount
    let search = 16 << power
    var file: [UInt8] =
      [0, 1, 0, 0] + [UInt8](short: tables.count) + [UInt8](short: search) + [UInt8](short: power)
      + [UInt8](short: 16 * tables.count - search)
    var offset = file.count + 16 * tables.count
    for (name, data) in tables {
      file += Array(name.utf8) + [UInt8](long: sum(data)) + [UInt8](long: offset)
      file += [UInt8](long: data.count)
      offset += (data.count + 3) & ~3
    }
    var head = 0
    for (name, data) in tables {
      if name == "head" { head = file.count }
      file += data
      while file.count % 4 != 0 { file.append(0) }
    }
    let check = 0xb1b0_afba - sum(file)
    file.put(short: check >> 16, at: head + 8)
    file.put(short: check, at: head + 10)
    return file
  }

  /// The sum of all groups of four bytes, of which 32 bits are kept.
  private static func sum(_ bytes: [UInt8]) -> Int {
    stride(from: 0, to: bytes.count, by: 4).reduce(0) { sum, place in
      let word = (0..<4).reduce(0) { word, next in
        word << 8 | (place + next < bytes.count ? Int(bytes[place + next]) : 0)
      }
      return (sum + word) & 0xffff_ffff
    }
  }
}
