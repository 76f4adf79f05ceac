import CPango
import ConveneDocuments
import ConvenePDF
import ConveneValues

extension PDF {
  /// More dots than a page of A4 has at 600 to the inch.
  package static let dots = 36_000_000

  /// Whether a PNG can be drawn in the head of a paper.
  package static func isDrawn(emblem bytes: [UInt8]) -> Bool { PDFPicture(png: bytes) != nil }

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
      let picture = size.isPNG ? PDFPicture(png: bytes) : PDFPicture(jpeg: bytes, size)
    else { return nil }
    let measures = PageMeasures(size.width > size.height ? .a4Landscape : .a4)
    var canvas = Canvas()
    canvas.draw(picture, onPageOf: measures.width, measures.height)
    return canvas.finish(
      PDFFacts(title: title.printable, author: "", language: "", day: day.description))
  }
}

/// What a picture says of itself at its beginning.
private struct PictureSize {
  var (width, height) = (0, 0)
  /// Colours of each dot of a JPEG.
  var channels = 0
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
          channels = Int(bytes[place + 9])
          break
        }
        place += 2 + (Int(bytes[place + 2]) << 8 | Int(bytes[place + 3]))
      }
    } else {
      return nil
    }
  }
}

extension PDFPicture {
  /// Read by Cairo, on white where it is not dense.
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
    defer { cairo_surface_destroy(surface) }
    let format = cairo_image_surface_get_format(surface)
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
      [CAIRO_FORMAT_ARGB32, CAIRO_FORMAT_RGB24].contains(format),
      let data = cairo_image_surface_get_data(surface)
    else { return nil }
    let width = Int(cairo_image_surface_get_width(surface))
    let height = Int(cairo_image_surface_get_height(surface))
    let row = Int(cairo_image_surface_get_stride(surface))
    var dots = [UInt8](repeating: 0, count: 3 * width * height)
    var isGrey = true
    for y in 0..<height {
      data.advanced(by: y * row).withMemoryRebound(to: UInt32.self, capacity: width) { line in
        for x in 0..<width {
          let dot = line[x]
          let light = format == CAIRO_FORMAT_ARGB32 ? 255 - dot >> 24 : 0
          let (red, green, blue) = (dot >> 16 & 0xff, dot >> 8 & 0xff, dot & 0xff)
          isGrey = isGrey && red == green && green == blue
          let place = 3 * (y * width + x)
          dots[place] = UInt8(min(255, red + light))
          dots[place + 1] = UInt8(min(255, green + light))
          dots[place + 2] = UInt8(min(255, blue + light))
        }
      }
    }
    if isGrey { dots = stride(from: 0, to: dots.count, by: 3).map { dots[$0] } }
    self.init(width: width, height: height, channels: isGrey ? 1 : 3, dots: .plain(dots))
  }

  private final class Source {
    let bytes: [UInt8]
    var place = 0
    init(_ bytes: [UInt8]) { self.bytes = bytes }
  }

  fileprivate init?(jpeg bytes: [UInt8], _ size: PictureSize) {
    guard [1, 3, 4].contains(size.channels) else { return nil }
    self.init(
      width: size.width, height: size.height, channels: size.channels, dots: .jpeg(bytes))
  }
}
