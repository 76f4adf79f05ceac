/// Rows in the text format of COPY.
struct CopyText {
  var bytes: [UInt8] = []

  mutating func append(_ row: [(any PostgresEncodable)?]) throws {
    for index in row.indices {
      if index > 0 { bytes.append(UInt8(ascii: "\t")) }
      if var text = try row[index]?.postgresText {
        guard text.withUTF8({ append($0) }) else {
          throw PostgresError(
            sqlState: "22021", message: "column \(index + 1) of a row holds a NUL character")
        }
      } else {
        bytes += "\\N".utf8
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// False when the text holds a NUL character.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    for index in text.indices {
      let byte = text[index]
      // Most bytes stand for themselves, and one comparison tells.
      guard byte < 32 || byte == UInt8(ascii: "\\") else { continue }
      let letter: Unicode.Scalar
      switch byte {
      case 0: return false
      case UInt8(ascii: "\\"): letter = "\\"
      case UInt8(ascii: "\n"): letter = "n"
      case UInt8(ascii: "\r"): letter = "r"
      case UInt8(ascii: "\t"): letter = "t"
      default: continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(UInt8(ascii: letter))
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    return true
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
