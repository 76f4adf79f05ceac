import CSheets
import ConveneValues

/// The parts of a workbook, unpacked one by one; no more is held than a file may have.
final class Archive {
  private let archive: OpaquePointer
  private let bytes: UnsafeMutableRawBufferPointer
  private var places: [String: zip_uint64_t] = [:]
  /// How much may still be unpacked.
  private var left = Archive.largest

  /// What all parts together may unpack to.
  static let largest = 64 << 20
  private static let mostParts = 2_000

  /// Looks through the names and sizes of all parts, and unpacks none.
  init(_ file: [UInt8]) throws(Refusal) {
    bytes = .allocate(byteCount: max(file.count, 1), alignment: 1)
    bytes.copyBytes(from: file)
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard
      let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(file.count), 0, &error)
    else {
      bytes.deallocate()
      throw .sheetUnreadable()
    }
    guard let opened = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) else {
      zip_source_free(source)
      bytes.deallocate()
      throw .sheetUnreadable()
    }
    archive = opened
    try look()
  }

  deinit {
    zip_discard(archive)
    bytes.deallocate()
  }

  private func look() throws(Refusal) {
    let count = zip_get_num_entries(archive, 0)
    guard count <= Self.mostParts else { throw .sheetTooLarge(most: Self.largest >> 20) }
    var problems: [Problem] = []
    var size: zip_uint64_t = 0
    for place in 0..<zip_uint64_t(max(0, count)) {
      var part = zip_stat_t()
      guard zip_stat_index(archive, place, 0, &part) == 0, let text = part.name else {
        throw .sheetUnreadable()
      }
      let name = String(cString: text)
      if name.hasPrefix("/") || name.contains("\\") || name.split(separator: "/").contains("..") {
        problems.append(.partOutside(at: "the file", name: name))
      }
      if places.updateValue(place, forKey: name) != nil {
        problems.append(.partTwice(at: "the file", name: name))
      }
      if part.encryption_method != UInt16(ZIP_EM_NONE) { throw .sheetLocked() }
      let (sum, isOver) = size.addingReportingOverflow(part.size)
      guard !isOver, sum <= zip_uint64_t(Self.largest) else {
        throw .sheetTooLarge(most: Self.largest >> 20)
      }
      size = sum
    }
    guard problems.isEmpty else { throw .sheetNotSound(problems: problems) }
  }

  /// A part by its name; nil where there is none.
  func part(_ name: String) throws(Refusal) -> [UInt8]? {
    guard let place = places[name] else { return nil }
    guard let file = zip_fopen_index(archive, place, 0) else { throw .sheetUnreadable() }
    defer { zip_fclose(file) }
    var part: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_fread(file, &piece, zip_uint64_t(piece.count))
      guard count >= 0 else { throw .sheetUnreadable() }
      guard count > 0 else { return part }
      left -= Int(count)
      // What the archive says of its sizes may not be so.
      guard left >= 0 else { throw .sheetTooLarge(most: Self.largest >> 20) }
      part += piece[..<Int(count)]
    }
  }
}
