/// An answer in the applicant's own words.
///
/// A case here, its title in the tables of words and a row of the manual are all there is to one:
/// the table's column, what is stored, the reviewer's sheet and the covering of names run over
/// this list.
package enum PersonalStatement: String, Codable, CodingKeyRepresentable, CaseIterable, Sendable {
  case motivation
  case contribution

  /// Other headings of its column.
  package var synonyms: [String] {
    switch self {
    case .motivation: ["why", "reasons", "motivation letter"]
    case .contribution: ["intended contribution", "what I bring"]
    }
  }

  /// Under which scores and explanations cite it; they follow `Application.Question`.
  package var answer: Int { 111 + (Self.allCases.firstIndex(of: self) ?? 0) }
}

/// What the applicant wrote, statement by statement; one left blank is not there.
package struct PersonalStatements: Hashable, Sendable, Codable {
  private let texts: [PersonalStatement: String]

  package init(_ texts: [PersonalStatement: String] = [:]) {
    self.texts = texts.filter { !$0.value.isEmpty }
  }

  package init(from decoder: any Decoder) throws {
    self.init(try [PersonalStatement: String](from: decoder))
  }

  package func encode(to encoder: any Encoder) throws { try texts.encode(to: encoder) }

  package var isEmpty: Bool { texts.isEmpty }

  /// In the order of the form.
  package var given: [(statement: PersonalStatement, text: String)] {
    PersonalStatement.allCases.compactMap { statement in texts[statement].map { (statement, $0) } }
  }

  package func mapValues(_ change: (String) -> String) -> PersonalStatements {
    PersonalStatements(texts.mapValues(change))
  }
}

// An application without statements reads and writes as it did before there were any.
extension KeyedEncodingContainer {
  mutating func encode(_ statements: PersonalStatements, forKey key: Key) throws {
    guard !statements.isEmpty else { return }
    try statements.encode(to: superEncoder(forKey: key))
  }
}

extension KeyedDecodingContainer {
  func decode(_ type: PersonalStatements.Type, forKey key: Key) throws -> PersonalStatements {
    try decodeIfPresent(type, forKey: key) ?? PersonalStatements()
  }
}
