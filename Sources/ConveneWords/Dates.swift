import ConveneCore

extension Phrases {
  /// The month as UN papers name it; in Arabic both its names, as `أيلول/سبتمبر`.
  package func month(_ month: Int) -> String {
    let names =
      switch language {
      case .english: Self.englishMonths
      case .arabic: Self.arabicMonths
      case .french: Self.frenchMonths
      }
    return names.indices.contains(month - 1) ? names[month - 1] : ""
  }

  /// The name of the day of the week.
  package func weekday(_ day: Day) -> String {
    switch language {
    case .english: Self.englishWeekdays[day.weekday]
    case .arabic: Self.arabicWeekdays[day.weekday]
    case .french: Self.frenchWeekdays[day.weekday]
    }
  }

  /// `5 September 2007`, `5 أيلول/سبتمبر 2007`, `5 septembre 2007`.
  package func date(_ day: Day) -> String { "\(dayAndMonth(day)) \(day.year)" }

  /// `Wednesday, 5 September 2007`.
  package func dateWithWeekday(_ day: Day) -> String {
    say(
      en: "\(weekday(day)), \(date(day))", ar: "\(weekday(day))، \(date(day))",
      fr: "\(weekday(day)) \(date(day))")
  }

  /// `5–6 September 2007`: what the two days share is said once.
  package func dates(from first: Day, to last: Day) -> String {
    if first == last { return date(first) }
    if first.year != last.year { return date(first) + dash + date(last) }
    if first.month != last.month { return dayAndMonth(first) + dash + date(last) }
    return ordinal(first.day) + dash + date(last)
  }

  /// `09:30`; French writes `9 h 30`.
  package func time(_ time: ClockTime) -> String {
    let (hour, minute) = time.minutes.quotientAndRemainder(dividingBy: 60)
    let minutes = minute < 10 ? "0\(minute)" : "\(minute)"
    let french = minute == 0 ? "\(hour)\u{a0}h" : "\(hour)\u{a0}h\u{a0}\(minutes)"
    return say(en: time.description, ar: time.description, fr: french)
  }

  /// `09:30–11:00`.
  package func times(from start: ClockTime, to end: ClockTime) -> String {
    "\(time(start))–\(time(end))"
  }

  // An en dash is neutral in the bidirectional algorithm, so in an Arabic line the earlier of two
  // numbers stands on the right; a hyphen would bind them into one left-to-right number.
  private var dash: String { say(en: "–", ar: "–", fr: "-") }

  private func dayAndMonth(_ day: Day) -> String { "\(ordinal(day.day)) \(month(day.month))" }

  private func ordinal(_ day: Int) -> String {
    language == .french && day == 1 ? "1er" : "\(day)"
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let arabicMonths = [
    "كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو",
    "حزيران/يونيو", "تموز/يوليو", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر",
    "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر",
  ]
  private static let frenchMonths = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
  private static let englishWeekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let arabicWeekdays = [
    "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد",
  ]
  private static let frenchWeekdays = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]
}
