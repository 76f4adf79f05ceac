import ConveneDocuments
import ConveneValues
import ConveneWords
import Foundation

/// Names of the States that a convener's own list does not have.
///
/// As the United Nations call them, else as the language's own data does. Areas that are no States are
/// there if the convener lists them.
enum CountryNames {
  /// In the order of the language.
  static func all(in language: Language) -> [(code: String, name: String)] {
    lists[language] ?? []
  }

  static func name(of country: Country, in language: Language) -> String {
    all(in: language).first { $0.code == country.code }?.name ?? country.code
  }

  /// Where somebody is from: their organisation and their country, as the convener's own list calls it.
  static func origin(
    _ organisation: ProperName, _ country: Country, _ own: Wording, _ phrases: Phrases
  ) -> String {
    let language = phrases.language
    let called = own[language].isEmpty ? name(of: country, in: language) : own[language]
    return [organisation[language], called].filter { !$0.isEmpty }.joined(separator: phrases.comma)
  }

  private static let lists: [Language: [(code: String, name: String)]] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      let (locale, phrases) = (Locale(identifier: language.rawValue), Phrases(language))
      let named = Country.all.compactMap { listed -> (code: String, name: String)? in
        guard let country = Country(listed.alpha2), country.isState else { return nil }
        return (phrases.stateName(country) ?? locale.localizedString(forRegionCode: country.code))
          .map { (code: country.code, name: $0) }
      }
      return (
        language,
        named.sorted { $0.name.compare($1.name, locale: locale) == .orderedAscending }
      )
    })
}
