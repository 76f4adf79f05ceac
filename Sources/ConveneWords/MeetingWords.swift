import ConveneCore
import ConveneValues
import Foundation

extension Meeting {
  /// What is said of the meeting in a language, with its own names of months.
  package func phrases(in language: Language) -> Phrases {
    Phrases(language, months: masthead?.months ?? .paired)
  }
}

extension Phrases {
  package func kind(_ kind: Meeting.Kind) -> String {
    switch kind {
    case .expertGroupMeeting: kindExpertGroupMeeting
    case .roundTable: kindRoundTable
    case .workshop: kindWorkshop
    case .consultation: kindConsultation
    }
  }

  package func sessionKind(_ kind: Session.Kind) -> String {
    switch kind {
    case .registration: sessionKindRegistration
    case .plenary: sessionKindPlenary
    case .roundTable: sessionKindRoundTable
    case .pause: sessionKindPause
    case .reception: sessionKindReception
    }
  }

  /// What a language is called in this one; where the tables do not name it, as its own data does.
  func name(of named: Language) -> String {
    switch named.rawValue {
    case "en": languagesEnglish
    case "ar": languagesArabic
    case "fr": languagesFrench
    default:
      Locale(identifier: language.rawValue).localizedString(forLanguageCode: named.rawValue)
        ?? named.rawValue
    }
  }

  /// Names of languages as they stand in a running sentence, joined by "and".
  package func languages(_ languages: [Language]) -> String {
    let names = languages.map(name)
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    let others = names.dropLast().joined(separator: commaInSentence)
    return others + and + last
  }

  /// A place after its venue: `Beirut, Lebanon`; French sets the country in brackets.
  package func place(venue: String, city: String, country: String) -> String {
    let town =
      switch (city.isEmpty, country.isEmpty) {
      case (false, false): cityAndCountry(city: city, country: country)
      case (false, true): city
      default: country
      }
    return [venue, town].filter { !$0.isEmpty }.joined(separator: comma)
  }
}

extension Phrases {
  /// What partners are to reach, and by when.
  package func target(_ measure: String, by day: Day?) -> String {
    guard let date = day.map(date) else { return measure }
    return measure.isEmpty
      ? targetBy(date: date) : targetOfMeasure(measure: measure, date: date)
  }
}
