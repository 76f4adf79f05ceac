/// What a form sends, read.
enum Form {
  /// More fields than an address of ours has are none.
  static let most = 20
  /// Bytes of what somebody writes; percent signs make up to six of each letter of Arabic.
  static let longest = 256 << 10

  /// Nil where it is no such form, has more fields than that, or is no text.
  ///
  /// - Parameter areNamesSingle: whether it is none either where a name comes twice; else the first counts.
  static func reading(
    _ bytes: [UInt8], most: Int = most, areNamesSingle: Bool = false
  ) -> [String: String]? {
    guard !bytes.isEmpty else { return [:] }
    let pairs = bytes.split(separator: UInt8(ascii: "&"), maxSplits: most)
    guard pairs.count <= most else { return nil }
    var fields: [String: String] = [:]
    for pair in pairs {
      let halves = pair.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = decoded(halves[0]), let value = decoded(halves.count > 1 ? halves[1] : [])
      else { return nil }
      if fields[name] == nil { fields[name] = value } else if areNamesSingle { return nil }
    }
    return fields
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
    var out: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): out.append(0x20)
      case UInt8(ascii: "%"):
        guard rest.count >= 2, let high = rest.popFirst().flatMap(digit),
          let low = rest.popFirst().flatMap(digit)
        else { return nil }
        out.append(high << 4 | low)
      default: out.append(byte)
      }
    }
    return String(validating: out, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
