import CPango
import ConveneDocuments
import ConveneValues

extension PDF {
  /// More dots than a page of A4 has at 600 to the inch.
  package static let dots = 36_000_000

  /// Whether bytes are a picture that can become a page: PNG or JPEG.
  package static func isPicture(_ bytes: [UInt8]) -> Bool { PictureSize(bytes) != nil }

  /// A picture of a page, upright on A4 as it is, as large as it goes; nil where it is damaged, has too
  /// many dots, or is of another kind than PNG and JPEG.
  ///
  /// A JPEG is put in as it is, and not opened.
  package static func page(
    ofPicture bytes: [UInt8], title: String, made day: Day
  ) throws(Refusal) -> [UInt8]? {
    guard let size = PictureSize(bytes), size.width > 0, size.height > 0,
      size.width <= 30_000, size.height <= 30_000, size.width * size.height <= dots,
      let picture = size.isPNG ? Picture(png: bytes) : Picture(jpeg: bytes, size)
    else { return nil }
    let canvas = try Canvas()
    canvas.describe(title: title.printable, author: "", day: day)
    let measures = PageMeasures(size.width > size.height ? .a4Landscape : .a4)
    canvas.draw(
      picture.surface, size.width, size.height, onPageOf: measures.width, measures.height)
    return try canvas.finish()
  }
}

/// What a picture says of itself at its beginning.
private struct PictureSize {
  var (width, height) = (0, 0)
  var isPNG = false

  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), bytes.count > 24 {
      isPNG = true
      width = bytes[16..<20].reduce(0) { $0 << 8 | Int($1) }
      height = bytes[20..<24].reduce(0) { $0 << 8 | Int($1) }
    } else if bytes.starts(with: [0xff, 0xd8, 0xff]) {
      var place = 2
      while place + 9 < bytes.count, bytes[place] == 0xff {
        let kind = bytes[place + 1]
        // Where a frame starts: all of that row but the tables of codes and of arithmetic.
        if (0xc0...0xcf).contains(kind), ![0xc4, 0xc8, 0xcc].contains(kind) {
          height = Int(bytes[place + 5]) << 8 | Int(bytes[place + 6])
          width = Int(bytes[place + 7]) << 8 | Int(bytes[place + 8])
          break
        }
        place += 2 + (Int(bytes[place + 2]) << 8 | Int(bytes[place + 3]))
      }
    } else {
      return nil
    }
  }
}

/// A picture as Cairo has it.
private final class Picture {
  let surface: OpaquePointer

  private final class Source {
    let bytes: [UInt8]
    var place = 0
    init(_ bytes: [UInt8]) { self.bytes = bytes }
  }

  init?(png bytes: [UInt8]) {
    let source = Source(bytes)
    let surface = withExtendedLifetime(source) {
      cairo_image_surface_create_from_png_stream(
        { closure, data, length in
          guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
          let source = Unmanaged<Source>.fromOpaque(closure).takeUnretainedValue()
          let end = source.place + Int(length)
          guard end <= source.bytes.count else { return CAIRO_STATUS_READ_ERROR }
          for (offset, byte) in source.bytes[source.place..<end].enumerated() {
            data[offset] = byte
          }
          source.place = end
          return CAIRO_STATUS_SUCCESS
        }, Unmanaged.passUnretained(source).toOpaque())
    }
    guard let surface else { return nil }
    self.surface = surface
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else { return nil }
  }

  init?(jpeg bytes: [UInt8], _ size: PictureSize) {
    guard
      let surface = cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, Int32(size.width), Int32(size.height)),
      let copy = g_malloc(UInt(bytes.count))
    else { return nil }
    self.surface = surface
    copy.copyMemory(from: bytes, byteCount: bytes.count)
    let status = cairo_surface_set_mime_data(
      surface, CAIRO_MIME_TYPE_JPEG, copy.assumingMemoryBound(to: UInt8.self),
      UInt(bytes.count), { g_free($0) }, copy)
    guard status == CAIRO_STATUS_SUCCESS else {
      g_free(copy)
      return nil
    }
  }

  deinit { cairo_surface_destroy(surface) }
}
