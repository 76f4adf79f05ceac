/// Rows in the text format of COPY.
struct CopyText {
  var bytes: [UInt8] = []

  mutating func append(_ row: [(any PostgresEncodable)?]) throws {
    for (index, value) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: "\t")) }
      guard let text = try value?.postgresText else {
        bytes += "\\N".utf8
        continue
      }
      for byte in text.utf8 {
        switch byte {
        case 0:
          throw PostgresError(
            sqlState: "22021", message: "column \(index + 1) of a row holds a NUL character")
        case UInt8(ascii: "\\"): bytes += "\\\\".utf8
        case UInt8(ascii: "\n"): bytes += "\\n".utf8
        case UInt8(ascii: "\r"): bytes += "\\r".utf8
        case UInt8(ascii: "\t"): bytes += "\\t".utf8
        default: bytes.append(byte)
        }
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}
