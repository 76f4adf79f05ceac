import ConveneValues
import Foundation

/// Names of countries and areas that a convener's own list does not have, as the language's own data
/// have them.
enum CountryNames {
  /// In the order of the language.
  static func all(in language: Language) -> [(code: String, name: String)] {
    lists[language] ?? []
  }

  private static let lists: [Language: [(code: String, name: String)]] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      let locale = Locale(identifier: language.rawValue)
      let named = Country.all.compactMap { country in
        locale.localizedString(forRegionCode: country.alpha2).map {
          (code: country.alpha2, name: $0)
        }
      }
      return (
        language,
        named.sorted { $0.name.compare($1.name, locale: locale) == .orderedAscending }
      )
    })
}
