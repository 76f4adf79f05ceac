/// A language that Convene writes papers and letters in.
package enum Language: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable, Comparable {
  case english = "en"
  case arabic = "ar"
  case french = "fr"

  package var isRightToLeft: Bool { self == .arabic }

  /// Words that may run the other way than this language, such as a reference, kept apart from those
  /// beside them, which else would be taken along.
  package func apart(_ words: String) -> String {
    isRightToLeft ? "\u{2068}\(words)\u{2069}" : words
  }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The same words in each language they were given in.
package struct Wording: Hashable, Sendable, Codable, ExpressibleByDictionaryLiteral {
  package let byLanguage: [Language: String]

  package init(_ byLanguage: [Language: String]) { self.byLanguage = byLanguage }

  package init(dictionaryLiteral elements: (Language, String)...) {
    byLanguage = Dictionary(elements) { _, last in last }
  }

  package init(from decoder: any Decoder) throws {
    byLanguage = try decoder.singleValueContainer().decode([Language: String].self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(byLanguage)
  }

  /// The words in `language`, else in English, French or Arabic, whichever is there first.
  package subscript(language: Language) -> String {
    byLanguage[language] ?? byLanguage[.english] ?? byLanguage[.french] ?? byLanguage[.arabic]
      ?? ""
  }

  package var isEmpty: Bool { byLanguage.values.allSatisfy(\.isEmpty) }

  /// Languages of `wanted` in which these words are missing.
  package func missing(_ wanted: [Language]) -> [Language] {
    wanted.filter { byLanguage[$0, default: ""].isEmpty }
  }
}
