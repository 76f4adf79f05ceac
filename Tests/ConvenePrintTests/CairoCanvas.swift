import CPango
import ConveneDocuments
import Testing

@testable import ConvenePrint

/// The same sheets drawn by Cairo, which knows nothing of how we write a PDF.
final class CairoCanvas {
  private final class Sink {
    var bytes: [UInt8] = []
  }

  private let sink = Sink()
  private let surface: OpaquePointer
  private let canvas: OpaquePointer

  private init() throws {
    let made = cairo_pdf_surface_create_for_stream(
      { closure, data, length in
        guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
        let sink = Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue()
        sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(sink).toOpaque(), 595.2756, 841.8898)
    surface = try #require(made)
    canvas = try #require(cairo_create(surface))
  }

  deinit {
    cairo_destroy(canvas)
    cairo_surface_destroy(surface)
  }

  static func data(for document: Document) throws -> [UInt8] {
    let canvas = try CairoCanvas()
    for sheet in try document.sheets() { canvas.draw(sheet) }
    cairo_surface_finish(canvas.surface)
    #expect(cairo_status(canvas.canvas) == CAIRO_STATUS_SUCCESS)
    return canvas.sink.bytes
  }

  private func draw(_ sheet: Sheet) {
    cairo_pdf_surface_set_size(surface, sheet.width, sheet.height)
    for placed in sheet.placed + [sheet.head, sheet.foot, sheet.mark].compactMap(\.self) {
      cairo_save(canvas)
      if placed.isUpsideDown {
        let frame = placed.frame
        cairo_translate(canvas, 2 * frame.x + frame.width, 2 * frame.y + frame.height)
        cairo_rotate(canvas, Double.pi)
      }
      cairo_translate(canvas, placed.x, placed.y)
      for mark in placed.strip.pieces.flatMap(\.marks) { draw(mark) }
      cairo_restore(canvas)
    }
    cairo_show_page(canvas)
  }

  private func draw(_ mark: Mark) {
    switch mark {
    case .words(let line, let x, let y, let ink):
      use(ink)
      cairo_move_to(canvas, x, y)
      pango_cairo_show_layout_line(canvas, line.line)
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
    let parts = [16, 8, 0].map { Double((ink.colour >> $0) & 0xff) / 255 }
    cairo_set_source_rgb(canvas, parts[0], parts[1], parts[2])
  }
}
