import ConveneValues

/// A person's or an organisation's name: as given, and in other languages as given.
///
/// A name is never assembled, translated or transliterated; where a language has none, the paper
/// shows the one that is there.
package struct ProperName: Hashable, Sendable {
  package var given: String
  package var others: Wording

  package init(_ given: String, others: Wording = [:]) {
    self.given = given
    self.others = others
  }

  /// The stored name for a paper in `language`: in its script, else as given.
  package subscript(language: Language) -> String { written(for: language) ?? given }

  /// The stored name in the script of `language`: in that language, else as given, else in another
  /// language of the script; nil when it was never given in it.
  package func written(for language: Language) -> String? {
    let isGivenSo = !given.isEmpty && Self.isArabic(given) == language.isRightToLeft
    let related = Language.allCases.filter { $0.isRightToLeft == language.isRightToLeft }
    return stored(language) ?? (isGivenSo ? given : nil) ?? related.lazy.compactMap(stored).first
  }

  package var isEmpty: Bool { given.isEmpty && others.isEmpty }

  private func stored(_ language: Language) -> String? {
    others.byLanguage[language].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether somebody is called so in any language.
  func isCalled(_ name: String) -> Bool {
    given == name || Language.allCases.contains { stored($0) == name }
  }

  static func isArabic(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0600...0x06ff, 0x0750...0x077f, 0x08a0...0x08ff, 0xfb50...0xfdff, 0xfe70...0xfefe:
        true
      default: false
      }
    }
  }
}

extension String {
  /// A name that no line divides in running text, as long as it is no longer than most are.
  var onOneLine: String { count > 40 ? self : replacing(" ", with: "\u{a0}") }
}
