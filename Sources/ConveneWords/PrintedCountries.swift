import ConveneCore
import ConveneValues
import Foundation

/// Names of countries as papers and pages have them.
///
/// States are called as the United Nations call them, else as the language's own data does. Areas that are
/// no States are offered if the convener lists them, and read in any case.
extension CountryNames {
  /// Every name that is printed in any language, and others that people write.
  package static let printed = CountryNames(Language.allCases.flatMap(readable))

  private static func readable(_ language: Language) -> [(name: String, country: Country)] {
    let (locale, phrases) = (Locale(identifier: language.rawValue), Phrases(language))
    var names: [(name: String, country: Country)] = []
    for country in Country.all.compactMap({ Country($0.alpha2) }) {
      let called = [
        phrases.stateName(country), locale.localizedString(forRegionCode: country.code),
      ]
      names += called.compactMap { $0 }.map { (name: $0, country: country) }
    }
    return names + phrases.otherCountryNames
  }

  /// The States, in the order of the language.
  package static func states(in language: Language) -> [(code: String, name: String)] {
    lists[language] ?? []
  }

  /// The code where it is no State.
  package static func name(of country: Country, in language: Language) -> String {
    states(in: language).first { $0.code == country.code }?.name ?? country.code
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

extension Phrases {
  /// Where somebody is from: their organisation and their country, as the convener's own list calls it.
  package func origin(_ organisation: String, _ country: Country, _ own: Wording) -> String {
    let listed = own[language]
    let called = listed.isEmpty ? CountryNames.name(of: country, in: language) : listed
    return [organisation, called].filter { !$0.isEmpty }.joined(separator: comma)
  }

  /// A country as the meeting's own list calls it, else as pages do.
  package func name(of country: Country, in meeting: Meeting) -> String {
    let own = meeting.countries.first { $0.code == country }?.name[language] ?? ""
    return own.isEmpty ? CountryNames.name(of: country, in: language) : own
  }

  /// Whoever nominates, as it is kept: a State by its name, an organisation as it is called.
  package func nominator(_ sender: String, of meeting: Meeting) -> String {
    Country(sender).map { name(of: $0, in: meeting) } ?? sender
  }
}
