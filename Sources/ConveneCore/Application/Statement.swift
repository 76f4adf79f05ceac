/// An answer in the applicant's own words.
///
/// A case here, its title in the tables of words and a row of the manual are all there is to one:
/// the table's column, what is stored, the reviewer's sheet and the covering of names run over
/// this list.
package enum Statement: String, Codable, CodingKeyRepresentable, CaseIterable, Sendable {
  case motivation

  /// Other headings of its column.
  package var synonyms: [String] {
    switch self {
    case .motivation: ["why", "reasons", "motivation letter"]
    }
  }

  /// Under which scores and explanations cite it; they follow `Application.Question`.
  package var answer: Int { 111 + (Self.allCases.firstIndex(of: self) ?? 0) }
}

/// What the applicant wrote, statement by statement; one left blank is not there.
package struct Statements: Hashable, Sendable, Codable {
  private let texts: [Statement: String]

  package init(_ texts: [Statement: String] = [:]) {
    self.texts = texts.filter { !$0.value.isEmpty }
  }

  package init(from decoder: any Decoder) throws {
    self.init(try [Statement: String](from: decoder))
  }

  package func encode(to encoder: any Encoder) throws { try texts.encode(to: encoder) }

  package var isEmpty: Bool { texts.isEmpty }

  /// In the order of the form.
  package var given: [(statement: Statement, text: String)] {
    Statement.allCases.compactMap { statement in texts[statement].map { (statement, $0) } }
  }

  package func mapValues(_ change: (String) -> String) -> Statements {
    Statements(texts.mapValues(change))
  }
}

// An application without statements reads and writes as it did before there were any.
extension KeyedEncodingContainer {
  mutating func encode(_ statements: Statements, forKey key: Key) throws {
    guard !statements.isEmpty else { return }
    try statements.encode(to: superEncoder(forKey: key))
  }
}

extension KeyedDecodingContainer {
  func decode(_ type: Statements.Type, forKey key: Key) throws -> Statements {
    try decodeIfPresent(type, forKey: key) ?? Statements()
  }
}
