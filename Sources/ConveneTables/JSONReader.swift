import ConveneValues

/// The parser behind `JSONTree.read`.
struct JSONReader {
  private let bytes: ArraySlice<UInt8>
  private var place: Int
  private var depth = 0
  private var values = 0
  private var names = 0
  private let most: Int
  /// Whether all was read before, so that lists need not be looked into.
  private let isKnown: Bool

  init(_ bytes: ArraySlice<UInt8>, most: Int = .max, isKnown: Bool = false) {
    self.bytes = bytes
    self.most = most
    self.isKnown = isKnown
    place = bytes.startIndex
  }

  /// More names in the objects of a text than this are a mistake; lists alone may be long.
  private static let mostNames = 200_000

  mutating func whole() throws(Refusal) -> JSONTree {
    let tree = try value()
    skipBlanks()
    guard place == bytes.endIndex else { throw refusal(Problem.jsonAfterEnd) }
    return tree
  }

  private var next: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

  private func refusal(_ problem: (_ at: String) -> Problem) -> Refusal {
    let before = bytes[..<place]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let lineBytes = before.suffix(
      from: before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
        ?? before.startIndex)
    // A character beyond ASCII goes on with bytes of its own kind.
    let column = lineBytes.count { $0 & 0xc0 != 0x80 } + 1
    return .unreadableJson(
      line: line, column: column, problems: [problem("line \(line), column \(column)")])
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == 32 || byte == 10 || byte == 13 || byte == 9 { place += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard next == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func value() throws(Refusal) -> JSONTree {
    skipBlanks()
    values += 1
    guard values <= most else { throw refusal { .jsonTooManyValues(at: $0, most: most) } }
    switch next {
    case nil: throw refusal(Problem.jsonEndsEarly)
    case UInt8(ascii: "{"): return try nested { (reader) throws(Refusal) in try reader.object() }
    case UInt8(ascii: "["): return try nested { (reader) throws(Refusal) in try reader.list() }
    case UInt8(ascii: "\""): return .string(try string())
    default: return try word()
    }
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(Refusal) -> JSONTree
  ) throws(Refusal) -> JSONTree {
    guard depth < 64 else { throw refusal(Problem.jsonTooDeep) }
    depth += 1
    place += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  private mutating func object() throws(Refusal) -> JSONTree {
    var parts: [String: JSONTree] = [:]
    if take("}") { return .object(parts) }
    while true {
      skipBlanks()
      let start = place
      guard next == UInt8(ascii: "\"") else { throw refusal(Problem.jsonNameMissing) }
      let name = try string()
      names += 1
      guard names <= Self.mostNames else {
        throw refusal { .jsonTooManyValues(at: $0, most: Self.mostNames) }
      }
      guard parts[name] == nil else {
        place = start
        throw refusal { .jsonNameTwice(at: $0, name: name) }
      }
      guard take(":") else { throw refusal { .jsonColonMissing(at: $0, name: name) } }
      parts[name] = try value()
      if take("}") { return .object(parts) }
      guard take(",") else { throw refusal(Problem.jsonCommaOrBrace) }
    }
  }

  /// Reads what stands in the list and keeps where it stands.
  private mutating func list() throws(Refusal) -> JSONTree {
    if isKnown { return .list(knownList()) }
    let start = place
    var count = 0
    if take("]") { return .list([]) }
    while true {
      _ = try value()
      count += 1
      let end = place
      if take("]") { return .list(JSONList(bytes[start..<end], count: count)) }
      guard take(",") else { throw refusal(Problem.jsonCommaOrBracket) }
    }
  }

  /// The next item of a list that was read once already; nil at its end.
  mutating func item() -> JSONTree? {
    guard place < bytes.endIndex, let item = try? value() else { return nil }
    _ = take(",")
    return item
  }

  /// A list of which it is known that its brackets and quotes match.
  private mutating func knownList() -> JSONList {
    let start = place
    var (depth, count, isInText) = (1, 0, false)
    while depth > 0 {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "\\") where isInText: place += 1
      case UInt8(ascii: "\""): isInText.toggle()
      case _ where isInText: break
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ",") where depth == 1: count += 1
      default: break
      }
      place += 1
    }
    let text = bytes[start..<place - 1]
    let isEmpty = text.allSatisfy { $0 <= 32 }
    return JSONList(text, count: isEmpty ? 0 : count + 1)
  }

  private mutating func word() throws(Refusal) -> JSONTree {
    let start = place
    // Files of millions of counts are read here, and a pattern takes a hundred times as long.
    var isCount = true
    while let byte = next, byte.isWordByte {
      isCount = isCount && 0x30...0x39 ~= byte
      place += 1
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    if isCount, start < place, place == start + 1 || bytes[start] != 0x30 { return .number(text) }
    switch text {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/) != nil else {
        place = start
        throw refusal {
          text.isEmpty
            ? .jsonValueMissing(at: $0) : .jsonNoValue(at: $0, given: String(text.prefix(40)))
        }
      }
      return .number(text)
    }
  }

  private mutating func string() throws(Refusal) -> String {
    let start = place
    place += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        place += 1
        guard let valid = String(validating: text, as: UTF8.self) else {
          place = start
          throw refusal(Problem.jsonNotUtf8)
        }
        return valid
      case UInt8(ascii: "\\"): text.append(contentsOf: try escape())
      case 0..<0x20: throw refusal(Problem.jsonTextOverLines)
      default:
        text.append(byte)
        place += 1
      }
    }
    place = start
    throw refusal(Problem.quoteNeverClosed)
  }

  private mutating func escape() throws(Refusal) -> [UInt8] {
    let start = place
    place += 1
    let escapes: [UInt8: UInt8] = [
      0x22: 0x22, 0x5c: 0x5c, 0x2f: 0x2f, 0x62: 8, 0x66: 12, 0x6e: 10, 0x72: 13, 0x74: 9,
    ]
    if let byte = next, let meant = escapes[byte] {
      place += 1
      return [meant]
    }
    var units: [UInt16] = []
    while units.isEmpty || (units.count == 1 && UTF16.isLeadSurrogate(units[0])) {
      if units.count == 1 {
        guard next == UInt8(ascii: "\\") else { break }
        place += 1
      }
      let digits = String(decoding: bytes[place...].dropFirst().prefix(4), as: UTF8.self)
      guard next == UInt8(ascii: "u"), digits.allSatisfy(\.isHexDigit),
        let unit = UInt16(digits, radix: 16)
      else { break }
      units.append(unit)
      place = min(place + 5, bytes.endIndex)
    }
    guard !units.isEmpty, let text = String(validating: units, as: UTF16.self) else {
      place = start
      throw refusal(Problem.jsonNoEscape)
    }
    return Array(text.utf8)
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2b, 0x2d, 0x2e, 0x5f: true
    default: false
    }
  }
}
