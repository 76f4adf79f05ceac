import ConveneValues

/// A request as pages see it.
package struct Asked: Sendable {
  package var method: String
  /// As it was sent, without the query.
  package var path: String
  package var query: [String: String]
  /// Whether that is all that was asked for: a query that is none, or names something twice where programs
  /// ask, leaves nothing.
  package var isQueryRead = true
  /// By lower-case name; of a name that came twice, the first.
  package var headers: [String: String]
  /// Who sent it, by address, as far as that can be believed.
  package var peer: String
  /// Whether somebody else's request is passed on by a proxy.
  package var isPassedOn: Bool
  /// What a form holds; empty where none came.
  package var form: [String: String]
  /// What was sent with it, by its bytes alone; nil where nothing was.
  package var file: [UInt8]?
  /// What a program sends; empty where it sends nothing.
  package var body: [UInt8] = []

  package init(
    _ method: String, _ path: String, query: [String: String] = [:],
    headers: [String: String] = [:], peer: String = "127.0.0.1", isPassedOn: Bool = false,
    form: [String: String] = [:]
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.peer = peer
    self.isPassedOn = isPassedOn
    self.form = form
  }

  /// The language asked for in the address; nil where none is, or one that nobody here writes.
  package var languageInAddress: Language? { query["lang"].flatMap(Language.init(rawValue:)) }

  /// What the browser says that its reader reads, best first.
  package var languagesOfReader: [Language] {
    Self.languages(of: headers["accept-language"] ?? "")
  }

  /// Such as `fr-CA, fr;q=0.9, en;q=0.5`.
  static func languages(of header: String) -> [Language] {
    let ranges = header.prefix(400).split(separator: ",").prefix(20).enumerated()
    let weighed = ranges.compactMap { place, range -> (Language, Double, Int)? in
      let parts = range.split(separator: ";").map { $0.filter { $0 != " " } }
      guard let tag = parts.first?.split(separator: "-").first,
        let language = Language(rawValue: tag.lowercased())
      else { return nil }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }
        .map { Double($0.dropFirst(2)) ?? 0 }
      return (language, weight ?? 1, place)
    }
    return weighed.filter { $0.1 > 0 }.sorted { ($1.1, $0.2) < ($0.1, $1.2) }.map(\.0)
  }

  package func cookie(_ name: String) -> String? {
    (headers["cookie"] ?? "").split(separator: ";").lazy
      .map { $0.drop { $0 == " " } }
      .first { $0.hasPrefix("\(name)=") }
      .map { String($0.dropFirst(name.count + 1)) }
  }

  func accepts(_ coding: String) -> Bool {
    (headers["accept-encoding"] ?? "").split(separator: ",").contains { part in
      let pieces = part.split(separator: ";").map { $0.filter { $0 != " " } }
      return pieces.first == coding && !pieces.dropFirst().contains { $0 == "q=0" }
    }
  }
}

/// What a form sends, read.
enum Form {
  /// More fields than an address of ours has are none.
  static let most = 20

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
