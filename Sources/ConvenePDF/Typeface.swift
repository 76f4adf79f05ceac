import CHarfBuzz

/// The outlines and widths of a font file, as TrueType holds them.
final class Typeface {
  private let face: OpaquePointer
  private let glyf: [UInt8]
  private let loca: [UInt8]
  private let hmtx: [UInt8]
  let head: [UInt8]
  let hhea: [UInt8]
  let maxp: [UInt8]
  /// Units to the em.
  let unitsPerEm: Int
  /// The name of its family without blanks, such as `NotoSans`.
  let family: String

  /// Keeps `face` as long as it lives, so that no other face comes to lie in its place.
  init(_ face: OpaquePointer) {
    self.face = hb_face_reference(face)
    (glyf, loca) = (Self.table("glyf", of: face), Self.table("loca", of: face))
    (hmtx, head) = (Self.table("hmtx", of: face), Self.table("head", of: face))
    (hhea, maxp) = (Self.table("hhea", of: face), Self.table("maxp", of: face))
    unitsPerEm = Int(hb_face_get_upem(face))
    family = Self.family(of: face)
  }

  deinit { hb_face_destroy(face) }

  /// Whether its glyphs can be copied: quadratic outlines of one shape each.
  ///
  /// Those of other fonts are drawn as paths.
  var canBeCopied: Bool {
    !glyf.isEmpty && head.count >= 54 && hhea.count >= 36 && maxp.count >= 32
      && hb_ot_var_has_data(face) == 0
  }

  func advance(_ glyph: Int) -> Int { hmtx.short(at: 4 * min(glyph, metrics - 1)) }

  func bearing(_ glyph: Int) -> Int {
    glyph < metrics
      ? hmtx.signed(at: 4 * glyph + 2) : hmtx.signed(at: 4 * metrics + 2 * (glyph - metrics))
  }

  func outline(_ glyph: Int) -> [UInt8] {
    let isLong = head.short(at: 50) == 1
    let from = isLong ? loca.long(at: 4 * glyph) : 2 * loca.short(at: 2 * glyph)
    let to = isLong ? loca.long(at: 4 * glyph + 4) : 2 * loca.short(at: 2 * glyph + 2)
    return from < to && to <= glyf.count ? Array(glyf[from..<to]) : []
  }

  private var metrics: Int { max(hhea.short(at: 34), 1) }

  private static func table(_ name: String, of face: OpaquePointer) -> [UInt8] {
    let tag = name.utf8.reduce(hb_tag_t(0)) { $0 << 8 | hb_tag_t($1) }
    let blob = hb_face_reference_table(face, tag)
    defer { hb_blob_destroy(blob) }
    var length: UInt32 = 0
    guard let data = hb_blob_get_data(blob, &length) else { return [] }
    return Array(UnsafeRawBufferPointer(start: data, count: Int(length)))
  }

  private static func family(of face: OpaquePointer) -> String {
    var letters = [CChar](repeating: 0, count: 64)
    var count = UInt32(letters.count)
    hb_ot_name_get_utf8(face, hb_ot_name_id_t(1), nil, &count, &letters)
    let name = letters.prefix(Int(count)).map(UInt8.init(bitPattern:))
    return String(decoding: name.filter { Self.isPlain($0) }, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    Unicode.Scalar(byte).properties.isAlphabetic && byte < 0x80
  }
}
