extension Array: PostgresEncodable where Element: PostgresScalar {
  /// An array of one dimension, or `bytea` for bytes.
  public var postgresText: String? { get throws { try Element.arrayText(self) } }

  /// Text, or bytes as they are.
  public func writeParameter(to bytes: inout [UInt8]) throws -> PostgresFormat? {
    try Element.writeArray(self, to: &bytes)
  }
}

extension Array: PostgresDecodable where Element: PostgresScalar {
  /// Reads an array of one dimension, or `bytea` for bytes.
  public init(postgresText: String?) throws {
    self = try Element.array(Self.notNull(postgresText))
  }
}

extension PostgresScalar {
  /// Every element in quotes, so that commas, braces, blanks and the word NULL mean themselves.
  public static func arrayText(_ elements: [Self]) throws -> String {
    var text: [UInt8] = [UInt8(ascii: "{")]
    for element in elements {
      if text.count > 1 { text.append(UInt8(ascii: ",")) }
      guard let element = try element.postgresText else {
        text += "NULL".utf8
        continue
      }
      text.append(UInt8(ascii: "\""))
      for byte in element.utf8 {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
          text.append(UInt8(ascii: "\\"))
        }
        text.append(byte)
      }
      text.append(UInt8(ascii: "\""))
    }
    text.append(UInt8(ascii: "}"))
    return String(decoding: text, as: UTF8.self)
  }

  /// The text of the array.
  public static func writeArray(_ elements: [Self], to bytes: inout [UInt8]) throws
    -> PostgresFormat
  {
    bytes += try arrayText(elements).utf8
    return .text
  }

  /// Reads what PostgreSQL writes; an array of several dimensions is refused.
  public static func array(_ text: String) throws -> [Self] {
    var reader = ArrayReader(text)
    return try reader.elements().map { try Self(postgresText: $0) }
  }
}

/// Walks once through the text of an array.
private struct ArrayReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  mutating func elements() throws -> [String?] {
    // Arrays that do not begin at 1 are written with their bounds: `[0:1]={a,b}`.
    if next == UInt8(ascii: "["), let equals = bytes.firstIndex(of: UInt8(ascii: "=")) {
      place = equals + 1
    }
    guard take("{") else { throw PostgresMismatch("it is no array") }
    var elements: [String?] = []
    if !take("}") {
      repeat { elements.append(try element()) } while take(",")
      guard take("}") else { throw PostgresMismatch("it is no array of one dimension") }
    }
    guard next == nil else { throw PostgresMismatch("it is no array of one dimension") }
    return elements
  }

  private mutating func element() throws -> String? {
    take("\"") ? try quoted() : try unquoted()
  }

  private mutating func quoted() throws -> String {
    var content: [UInt8] = []
    while let byte = next {
      place += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: content, as: UTF8.self) }
      if byte == UInt8(ascii: "\\"), let escaped = next {
        place += 1
        content.append(escaped)
      } else {
        content.append(byte)
      }
    }
    throw PostgresMismatch("it is an array without an end")
  }

  private mutating func unquoted() throws -> String? {
    let start = place
    while let byte = next, byte != UInt8(ascii: ","), byte != UInt8(ascii: "}") {
      guard byte != UInt8(ascii: "{") else {
        throw PostgresMismatch("it is no array of one dimension")
      }
      place += 1
    }
    let content = String(decoding: bytes[start..<place], as: UTF8.self)
    return content == "NULL" ? nil : content
  }
}
