/// Rows in the text format of COPY.
struct CopyText {
  var bytes: [UInt8] = []

  mutating func append(_ row: [(any PostgresEncodable)?]) throws {
    for index in row.indices {
      if index > 0 { bytes.append(UInt8(ascii: "\t")) }
      let start = bytes.count
      guard let value = row[index], try value.write(to: &bytes) else {
        bytes += "\\N".utf8
        continue
      }
      if holdsSpecial(from: start) { try escape(from: start, column: index + 1) }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Whether a byte of the value that begins at `start` may not stand for itself; few do.
  private func holdsSpecial(from start: Int) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var found = false
      // Without a way out in between, many bytes are compared at a time.
      for byte in bytes[start...] { found = found || byte < 32 || byte == UInt8(ascii: "\\") }
      return found
    }
  }

  private mutating func escape(from start: Int, column: Int) throws {
    let value = Array(bytes[start...])
    bytes.removeSubrange(start...)
    for byte in value {
      let letter: Unicode.Scalar
      switch byte {
      case 0:
        throw PostgresError(
          sqlState: "22021", message: "column \(column) of a row holds a NUL character")
      case UInt8(ascii: "\\"): letter = "\\"
      case UInt8(ascii: "\n"): letter = "n"
      case UInt8(ascii: "\r"): letter = "r"
      case UInt8(ascii: "\t"): letter = "t"
      default:
        bytes.append(byte)
        continue
      }
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(UInt8(ascii: letter))
    }
  }

  /// The values of one line as the server writes it, nil for NULL.
  static func fields(of line: [UInt8]) -> [String?] {
    let end = line.last == UInt8(ascii: "\n") ? line.count - 1 : line.count
    return line[..<end].split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { $0.elementsEqual("\\N".utf8) ? nil : unescaped($0) }
  }

  private static func unescaped(_ field: ArraySlice<UInt8>) -> String {
    guard field.contains(UInt8(ascii: "\\")) else { return String(decoding: field, as: UTF8.self) }
    var bytes: [UInt8] = []
    var rest = field
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let letter = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      bytes.append(controls[letter] ?? letter)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let controls: [UInt8: UInt8] = [
    UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9, UInt8(ascii: "n"): 10, UInt8(ascii: "v"): 11,
    UInt8(ascii: "f"): 12, UInt8(ascii: "r"): 13,
  ]
}
