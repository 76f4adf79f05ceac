import ConveneCore

extension Phrases {
  package func kind(_ kind: Meeting.Kind) -> String {
    switch kind {
    case .expertGroupMeeting:
      say(en: "Expert group meeting", ar: "اجتماع فريق خبراء", fr: "Réunion d’un groupe d’experts")
    case .roundTable:
      say(en: "Round-table meeting", ar: "اجتماع مائدة مستديرة", fr: "Table ronde")
    case .workshop: say(en: "Workshop", ar: "ورشة عمل", fr: "Atelier")
    case .consultation: say(en: "Consultation", ar: "اجتماع تشاوري", fr: "Consultation")
    }
  }

  package func sessionKind(_ kind: Session.Kind) -> String {
    switch kind {
    case .registration: say(en: "Registration", ar: "التسجيل", fr: "Enregistrement")
    case .plenary: say(en: "Plenary meeting", ar: "جلسة عامة", fr: "Séance plénière")
    case .roundTable: say(en: "Round tables", ar: "موائد مستديرة", fr: "Tables rondes")
    case .pause: say(en: "Break", ar: "استراحة", fr: "Pause")
    case .reception: say(en: "Reception", ar: "حفل استقبال", fr: "Réception")
    }
  }

  /// Names of languages as they stand in a running sentence, joined by "and".
  package func languages(_ languages: [Language]) -> String {
    let names = languages.map { language in
      switch language {
      case .english: say(en: "English", ar: "الإنكليزية", fr: "l’anglais")
      case .arabic: say(en: "Arabic", ar: "العربية", fr: "l’arabe")
      case .french: say(en: "French", ar: "الفرنسية", fr: "le français")
      }
    }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    let and = say(en: " and ", ar: " و", fr: " et ")
    // Arabic repeats "and" before each member but the first.
    let others = names.dropLast().joined(separator: say(en: ", ", ar: " و", fr: ", "))
    return others + and + last
  }

  /// A language by its own name, for a link to the paper in it.
  package static func ownName(of language: Language) -> String {
    switch language {
    case .english: "English"
    case .arabic: "العربية"
    case .french: "Français"
    }
  }

  package var inPrinciple: String { say(en: "in principle", ar: "مبدئياً", fr: "en principe") }

  /// A place after its venue: `Beirut, Lebanon`; French sets the country in brackets.
  package func place(venue: String, city: String, country: String) -> String {
    let town =
      switch (city.isEmpty, country.isEmpty) {
      case (false, false):
        say(
          en: "\(city), \(country)", ar: "\(city)، \(country)", fr: "\(city) (\(country))")
      case (false, true): city
      default: country
      }
    return [venue, town].filter { !$0.isEmpty }.joined(separator: comma)
  }

  package var email: String {
    say(en: "E-mail", ar: "البريد الإلكتروني", fr: "Adresse électronique")
  }
}
