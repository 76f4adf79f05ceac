/// A language that Convene writes papers and letters in.
package enum Language: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable, Comparable {
  case english = "en"
  case arabic = "ar"
  case french = "fr"

  /// What a program must know of a language that no table of words says.
  private struct Ways {
    /// Whose usage offices write the language by, as word processors know it.
    let region: String
    var isRightToLeft = false
    /// The category of a whole number that is not negative, as CLDR has it.
    let plural: (Int) -> Plural
  }

  private var ways: Ways {
    switch self {
    case .english: Ways(region: "GB") { $0 == 1 ? .one : .other }
    case .arabic: Ways(region: "LB", isRightToLeft: true, plural: Self.arabicPlural)
    // Nought is counted with one; a noun after whole millions is `many` where a table has it.
    case .french: Ways(region: "FR") { $0 < 2 ? .one : $0 % 1_000_000 == 0 ? .many : .other }
    }
  }

  /// Looks at the last two digits.
  private static func arabicPlural(_ number: Int) -> Plural {
    switch (number, number % 100) {
    case (0, _): .zero
    case (1, _): .one
    case (2, _): .two
    case (_, 3...10): .few
    case (_, 11...99): .many
    default: .other
    }
  }

  package var isRightToLeft: Bool { ways.isRightToLeft }

  /// The language with the region whose usage it is written by, such as `en-GB`.
  package var tag: String { "\(rawValue)-\(ways.region)" }

  /// The category of a whole number that is not negative.
  package func plural(of number: Int) -> Plural { ways.plural(number) }

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

  /// The words in `language`, else in English, in French or in another, whichever is there first.
  package subscript(language: Language) -> String {
    byLanguage[language] ?? byLanguage[.english] ?? byLanguage[.french]
      ?? byLanguage.min { $0.key < $1.key }?.value ?? ""
  }

  package var isEmpty: Bool { byLanguage.values.allSatisfy(\.isEmpty) }

  /// Languages of `wanted` in which these words are missing.
  package func missing(_ wanted: [Language]) -> [Language] {
    wanted.filter { byLanguage[$0, default: ""].isEmpty }
  }
}
