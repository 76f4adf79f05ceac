import ConveneValues
import Foundation

extension Phrases {
  /// The name by which the United Nations know a State, where the language's own data has another.
  ///
  /// Short names of UNTERM, of 2025; nil where the two agree.
  package func stateName(_ country: Country) -> String? {
    switch country.code {
    case "BN": stateBn
    case "BO": stateBo
    case "CD": stateCd
    case "CG": stateCg
    case "CI": stateCi
    case "CV": stateCv
    case "CZ": stateCz
    case "FM": stateFm
    case "GB": stateGb
    case "IR": stateIr
    case "KP": stateKp
    case "KR": stateKr
    case "LA": stateLa
    case "MD": stateMd
    case "MK": stateMk
    case "MM": stateMm
    case "NL": stateNl
    case "PS": statePs
    case "RU": stateRu
    case "SY": stateSy
    case "SZ": stateSz
    case "TL": stateTl
    case "TR": stateTr
    case "TZ": stateTz
    case "US": stateUs
    case "VA": stateVa
    case "VE": stateVe
    case "VN": stateVn
    default: nil
    }
  }

  /// Names that people write for a country, and no paper prints.
  var otherCountryNames: [(name: String, country: Country)] {
    otherNamesOfCountries.split(separator: "|").compactMap { one in
      let words = one.split(separator: " ", maxSplits: 1)
      guard words.count == 2, let country = Country(words[0]) else { return nil }
      return (name: words[1].trimmingCharacters(in: .whitespaces), country: country)
    }
  }
}
