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
  /// Who is connected, by address, whosever request they pass on.
  package var connected: String
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
    headers: [String: String] = [:], peer: String = "127.0.0.1", connected: String? = nil,
    isPassedOn: Bool = false, form: [String: String] = [:]
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.peer = peer
    self.connected = connected ?? peer
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
    Self.accepts(coding, in: headers["accept-encoding"] ?? "")
  }

  /// Whether whoever sent a header such as `gzip, br;q=0.5` reads a coding.
  static func accepts(_ coding: String, in header: String) -> Bool {
    header.split(separator: ",").contains { part in
      let pieces = part.split(separator: ";").map { $0.filter { $0 != " " } }
      return pieces.first == coding && !pieces.dropFirst().contains { $0 == "q=0" }
    }
  }
}
