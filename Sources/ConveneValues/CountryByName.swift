import Foundation

extension Country {
  /// Reads a code, or the name of a country as a language of the program has it, such as Lebanon, Liban or
  /// لبنان; nil where a text is neither, or names two.
  package init?(codeOrName text: some StringProtocol) {
    if let country = Country(text) {
      self = country
    } else if let country = Self.byName[String(text).similarName] {
      self = country
    } else {
      return nil
    }
  }

  /// As the data of each language calls them, by `similarName`.
  private static let byName: [String: Country] = {
    let named = Language.allCases.flatMap { language -> [(String, Country)] in
      let locale = Locale(identifier: language.rawValue)
      return all.compactMap { listed in
        guard let country = Country(listed.alpha2),
          let name = locale.localizedString(forRegionCode: listed.alpha2)
        else { return nil }
        return (name.similarName, country)
      }
    }
    return Dictionary(grouping: named, by: \.0).compactMapValues { found in
      let countries = Set(found.map(\.1))
      return countries.count == 1 ? countries.first : nil
    }
  }()
}
