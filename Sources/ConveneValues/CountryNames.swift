/// The names that countries go by, in any language, and what a text means among them.
///
/// Names are alike by their words: neither the order of these, case, accents, vowel signs nor articles tell
/// two apart, so that `Islamic Republic of Iran` is `Iran (Islamic Republic of)`.
package struct CountryNames: Sendable {
  private struct Name: Sendable {
    let text: String
    let words: Set<String>
    let country: Country

    init(name: String, country: Country) {
      (text, words, self.country) = (name, name.nameWords, country)
    }
  }

  private var names: [Name]
  private let byWords: [Set<String>: Set<Country>]
  /// What goes before all others.
  private var own: [Set<String>: Set<Country>] = [:]

  package init(_ names: [(name: String, country: Country)]) {
    self.names = names.map(Name.init)
    byWords = Self.meant(self.names)
  }

  /// The same, in which other names of a convener's go before these.
  package func preferring(_ own: [(name: String, country: Country)]) -> CountryNames {
    var preferring = self
    let own = own.map(Name.init)
    preferring.names = own + names
    preferring.own = Self.meant(own)
    return preferring
  }

  private static func meant(_ names: [Name]) -> [Set<String>: Set<Country>] {
    var meant: [Set<String>: Set<Country>] = [:]
    for one in names where !one.words.isEmpty { meant[one.words, default: []].insert(one.country) }
    return meant
  }

  /// The country of a code or of a whole name; nil where a text is neither, or the name of several.
  package func country(_ text: some StringProtocol) -> Country? {
    if let country = Country(text) { return country }
    let words = String(text).nameWords
    let meant = own[words] ?? byWords[words] ?? []
    return meant.count == 1 ? meant.first : nil
  }

  /// The countries in whose names all the words stand, each with its code; none where they are too many
  /// to say anything.
  package func candidates(for text: some StringProtocol) -> [String] {
    let words = String(text).nameWords
    guard words.contains(where: { $0.count > 2 }) else { return [] }
    var found: [Country: String] = [:]
    for one in names where words.isSubset(of: one.words) && found[one.country] == nil {
      found[one.country] = "\(one.text) (\(one.country))"
    }
    return found.count > 6 ? [] : found.sorted { $0.key < $1.key }.map(\.value)
  }

  /// What is wrong with a text that is no country.
  package func problem(at place: String, given text: String) -> Problem {
    let candidates = candidates(for: text)
    return candidates.isEmpty
      ? .noCountry(at: place, given: text)
      : .countryNotClear(at: place, given: text, candidates: candidates)
  }
}

extension String {
  /// What names of countries are told apart by.
  fileprivate var nameWords: Set<String> {
    let words = similarName.split(separator: " ").map(String.init)
    let telling = Set(words.filter { !Self.fillers.contains($0) }.map(\.withoutArticle))
    return telling.isEmpty ? Set(words) : telling
  }

  private static let fillers: Set<String> = [
    "the", "of", "and", "le", "la", "les", "l", "de", "du", "des", "d", "et",
  ]

  /// Without the article of Arabic; `Saint` as it is written short.
  private var withoutArticle: String {
    if self == "saint" || self == "sainte" { return "st" }
    return hasPrefix("ال") && unicodeScalars.count > 4 ? String(dropFirst(2)) : self
  }
}
