import ConveneValues

/// A JSON text as it stands (RFC 8259), with what a decoder passes over: doubled names are refused
/// and an error says its line and column.
package enum JSONTree: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case list(JSONList)
  case object([String: JSONTree])

  /// Reads a whole text; one with more than so many values is refused.
  package static func read(_ bytes: [UInt8], values most: Int = .max) throws(Refusal) -> JSONTree {
    guard bytes.count <= CSV.largest else { throw .fileTooLarge(most: CSV.largest >> 20) }
    var reader = JSONReader(
      bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes.dropFirst(3) : bytes[...], most: most)
    return try reader.whole()
  }

  /// The same with its lists held as trees, for whoever looks items up by their numbers.
  package var held: JSONTree {
    switch self {
    case .list(let items): .list(JSONList(items.map(\.held)))
    case .object(let parts): .object(parts.mapValues(\.held))
    default: self
    }
  }

  /// The same value as bytes, for a decoder to read.
  package var bytes: [UInt8] { Array(text.utf8) }

  private var text: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let digits): digits
    case .string(let text): Self.quoted(text)
    case .list(let items): "[\(items.map(\.text).joined(separator: ","))]"
    case .object(let parts):
      "{\(parts.map { "\(Self.quoted($0)):\($1.text)" }.sorted().joined(separator: ","))}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var bytes = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20: bytes += Array("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }
}
