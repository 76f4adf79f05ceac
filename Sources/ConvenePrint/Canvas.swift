import CPango
import ConveneDocuments
import ConveneValues

/// A PDF in the making.
final class Canvas {
  private final class Sink {
    var bytes: [UInt8] = []
  }

  private let sink = Sink()
  private let surface: OpaquePointer
  private let canvas: OpaquePointer
  private var open: [Tag] = []
  private var pages = 0
  /// The last entry of each level of the outline.
  private var outline: [(level: Int, id: Int32)] = []

  init() throws(Refusal) {
    let sink = Unmanaged.passUnretained(sink).toOpaque()
    let surface = cairo_pdf_surface_create_for_stream(
      { closure, data, length in
        guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
        let sink = Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue()
        sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
        return CAIRO_STATUS_SUCCESS
      }, sink, 595.2756, 841.8898)
    guard let surface, let canvas = cairo_create(surface) else {
      throw Self.failure(CAIRO_STATUS_NO_MEMORY)
    }
    self.surface = surface
    self.canvas = canvas
  }

  deinit {
    cairo_destroy(canvas)
    cairo_surface_destroy(surface)
  }

  /// The day stands for the day of making, so that the same paper gives the same bytes.
  func describe(title: String, author: String, day: Day) {
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    if !author.isEmpty {
      cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, author)
    }
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Convene")
    cairo_pdf_surface_set_metadata(
      surface, CAIRO_PDF_METADATA_CREATE_DATE, "\(day)T00:00:00Z")
  }

  func draw(_ sheet: Sheet) {
    pages += 1
    cairo_pdf_surface_set_size(surface, sheet.width, sheet.height)
    for placed in sheet.placed {
      note(placed)
      enter(placed.strip.tags)
      draw(placed)
    }
    enter([])
    for placed in [sheet.foot, sheet.mark].compactMap(\.self) { draw(placed) }
    cairo_show_page(canvas)
  }

  /// A picture alone on a page, in its middle.
  func draw(
    _ picture: OpaquePointer, _ width: Int, _ height: Int, onPageOf across: Double, _ down: Double
  ) {
    cairo_pdf_surface_set_size(surface, across, down)
    let scale = min(across / Double(width), down / Double(height))
    cairo_save(canvas)
    cairo_translate(
      canvas, (across - Double(width) * scale) / 2, (down - Double(height) * scale) / 2)
    cairo_scale(canvas, scale, scale)
    cairo_set_source_surface(canvas, picture, 0, 0)
    cairo_paint(canvas)
    cairo_restore(canvas)
    cairo_show_page(canvas)
  }

  func finish() throws(Refusal) -> [UInt8] {
    cairo_surface_finish(surface)
    for status in [cairo_status(canvas), cairo_surface_status(surface)]
    where status != CAIRO_STATUS_SUCCESS && status != CAIRO_STATUS_SURFACE_FINISHED {
      throw Self.failure(status)
    }
    return sink.bytes
  }

  private static func failure(_ status: cairo_status_t) -> Refusal {
    let reason = cairo_status_to_string(status).map { String(cString: $0) } ?? "unknown"
    return .pdfNotMade(reason: reason)
  }

  private func note(_ placed: Sheet.Placed) {
    guard let entry = placed.strip.entry else { return }
    outline.removeAll { $0.level >= entry.level }
    let id = cairo_pdf_surface_add_outline(
      surface, outline.last?.id ?? CAIRO_PDF_OUTLINE_ROOT, entry.title,
      "page=\(pages) pos=[\(Int(placed.x)) \(Int(placed.y))]", CAIRO_PDF_OUTLINE_FLAG_OPEN)
    outline.append((entry.level, id))
  }

  private func enter(_ path: [Tag]) {
    let shared = zip(open, path).prefix { $0 == $1 }.count
    while open.count > shared, let last = open.popLast() { cairo_tag_end(canvas, last.name) }
    for tag in path[shared...] {
      cairo_tag_begin(canvas, tag.name, nil)
      open.append(tag)
    }
  }

  private func draw(_ placed: Sheet.Placed) {
    cairo_save(canvas)
    if placed.isUpsideDown {
      cairo_translate(canvas, 2 * placed.frame.x + placed.frame.width, 0)
      cairo_translate(canvas, 0, 2 * placed.frame.y + placed.frame.height)
      cairo_rotate(canvas, Double.pi)
    }
    cairo_translate(canvas, placed.x, placed.y)
    for piece in placed.strip.pieces {
      if let tag = piece.tag { cairo_tag_begin(canvas, tag, nil) }
      for mark in piece.marks { draw(mark) }
      if let tag = piece.tag { cairo_tag_end(canvas, tag) }
    }
    cairo_restore(canvas)
  }

  private func draw(_ mark: Mark) {
    switch mark {
    case .words(let line, let x, let y, let ink):
      use(ink)
      cairo_move_to(canvas, x, y)
      line.show(on: canvas)
    case .rectangle(let frame, let radius, let fill, let stroke):
      trace(frame, radius: min(radius, frame.width / 2, frame.height / 2))
      paint(fill: fill, stroke: stroke)
    case .circle(let x, let y, let radius, let fill, let stroke):
      cairo_new_sub_path(canvas)
      cairo_arc(canvas, x, y, radius, 0, 2 * Double.pi)
      paint(fill: fill, stroke: stroke)
    case .line(let x1, let y1, let x2, let y2, let width, let ink):
      use(ink)
      cairo_set_line_width(canvas, width)
      cairo_move_to(canvas, x1, y1)
      cairo_line_to(canvas, x2, y2)
      cairo_stroke(canvas)
    case .link(let target, let frame):
      let place = [frame.x, frame.y, frame.width, frame.height].map { "\(Float($0))" }
      cairo_tag_begin(
        canvas, CAIRO_TAG_LINK, "rect=[\(place.joined(separator: " "))] uri='\(target)'")
      cairo_tag_end(canvas, CAIRO_TAG_LINK)
    }
  }

  private func trace(_ frame: Frame, radius: Double) {
    guard radius > 0 else {
      cairo_rectangle(canvas, frame.x, frame.y, frame.width, frame.height)
      return
    }
    let quarter = Double.pi / 2
    cairo_new_sub_path(canvas)
    cairo_arc(canvas, frame.right - radius, frame.y + radius, radius, -quarter, 0)
    cairo_arc(canvas, frame.right - radius, frame.bottom - radius, radius, 0, quarter)
    cairo_arc(canvas, frame.x + radius, frame.bottom - radius, radius, quarter, 2 * quarter)
    cairo_arc(canvas, frame.x + radius, frame.y + radius, radius, 2 * quarter, 3 * quarter)
    cairo_close_path(canvas)
  }

  private func paint(fill: Drawing.Ink?, stroke: Drawing.Ink?) {
    if let fill {
      use(fill)
      cairo_fill_preserve(canvas)
    }
    if let stroke {
      use(stroke)
      cairo_set_line_width(canvas, 1)
      cairo_stroke_preserve(canvas)
    }
    cairo_new_path(canvas)
  }

  private func use(_ ink: Drawing.Ink) {
    func part(_ shift: UInt32) -> Double { Double((ink.colour >> shift) & 0xff) / 255 }
    cairo_set_source_rgb(canvas, part(16), part(8), part(0))
  }
}
