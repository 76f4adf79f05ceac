import CSheets
import ConveneValues
import Foundation

/// An archive as office files are: its parts by their names, the same bytes for the same parts.
package enum OfficeFile {
  package static func archive(
    of parts: [(name: String, text: String)]
  ) throws(Refusal) -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(nil, 0, 0, &error) else { throw unwritten(ENOMEM) }
    defer { zip_source_free(source) }
    // Closing an archive frees its source, and this one is read afterwards.
    zip_source_keep(source)
    guard let archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
      zip_source_free(source)
      throw unwritten(EIO)
    }
    for part in parts {
      do { try add(part, to: archive) } catch {
        zip_discard(archive)
        throw error
      }
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw unwritten(EIO)
    }
    return try bytes(of: source)
  }

  private static func add(
    _ part: (name: String, text: String), to archive: OpaquePointer
  ) throws(Refusal) {
    let bytes = Array(part.text.utf8)
    guard let copy = malloc(max(bytes.count, 1)) else { throw unwritten(ENOMEM) }
    copy.copyMemory(from: bytes, byteCount: bytes.count)
    guard let source = zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1) else {
      free(copy)
      throw unwritten(ENOMEM)
    }
    let place = zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard place >= 0 else {
      zip_source_free(source)
      throw unwritten(EIO)
    }
    zip_file_set_dostime(archive, zip_uint64_t(place), 0, firstDay, 0)
  }

  /// The first day that archives know, in their own notation.
  private static let firstDay: zip_uint16_t = 1 << 5 | 1

  private static func bytes(of source: OpaquePointer) throws(Refusal) -> [UInt8] {
    guard zip_source_open(source) == 0 else { throw unwritten(EIO) }
    defer { zip_source_close(source) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_source_read(source, &piece, zip_uint64_t(piece.count))
      guard count >= 0 else { throw unwritten(EIO) }
      guard count > 0 else { return bytes }
      bytes += piece[..<Int(count)]
    }
  }

  private static func unwritten(_ code: CInt) -> Refusal {
    .sheetNotWritten(reason: String(cString: strerror(code)))
  }
}
