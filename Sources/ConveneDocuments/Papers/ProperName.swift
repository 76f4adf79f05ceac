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

  /// The stored name for a paper in `language`: in that language, else in its script, else as given.
  package subscript(language: Language) -> String {
    if let stored = stored(language) { return stored }
    let sameScript = language.isRightToLeft ? arabic : latin
    return sameScript ?? given
  }

  /// The name as stored in Arabic script; nil when it was never given in it.
  package var arabic: String? { stored(.arabic) ?? (Self.isArabic(given) ? given : nil) }

  /// The name as stored in another script than Arabic; nil when it was never given in one.
  package var latin: String? {
    (given.isEmpty || Self.isArabic(given) ? nil : given) ?? stored(.english) ?? stored(.french)
  }

  package var isEmpty: Bool { given.isEmpty && others.isEmpty }

  private func stored(_ language: Language) -> String? {
    others.byLanguage[language].flatMap { $0.isEmpty ? nil : $0 }
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
