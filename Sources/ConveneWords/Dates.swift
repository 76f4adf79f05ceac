import ConveneCore
import ConveneValues
import Foundation

extension Phrases {
  /// The month as UN papers name it; in Arabic as it is set, by both its names where nothing is.
  package func month(_ month: Int) -> String {
    let own = ownMonths.components(separatedBy: " | ")
    return own.count == 12 && own.indices.contains(month - 1) ? own[month - 1] : usual(month)
  }

  private var ownMonths: String {
    switch months {
    case .paired: ""
    case .headquarters: monthsOfHeadquarters
    case .levant: monthsOfTheLevant
    case .international: monthsInternational
    case .maghreb: monthsOfTheMaghreb
    }
  }

  private func usual(_ month: Int) -> String {
    switch month {
    case 1: january
    case 2: february
    case 3: march
    case 4: april
    case 5: may
    case 6: june
    case 7: july
    case 8: august
    case 9: september
    case 10: october
    case 11: november
    case 12: december
    default: ""
    }
  }

  /// The name of the day of the week.
  package func weekday(_ day: Day) -> String {
    switch day.weekday {
    case 0: monday
    case 1: tuesday
    case 2: wednesday
    case 3: thursday
    case 4: friday
    case 5: saturday
    default: sunday
    }
  }

  /// `5 September 2007`, `5 أيلول/سبتمبر 2007`, `5 septembre 2007`.
  package func date(_ day: Day) -> String {
    dayMonthAndYear(day: dayAndMonth(day), year: day.year)
  }

  /// `Wednesday, 5 September 2007`.
  package func dateWithWeekday(_ day: Day) -> String {
    weekdayAndDate(weekday: weekday(day), date: date(day))
  }

  /// The same where nothing stands before it: French too begins with a capital there.
  package func dateAsHeading(_ day: Day) -> String {
    let date = dateWithWeekday(day)
    return date.prefix(1).uppercased() + date.dropFirst()
  }

  /// `5–6 September 2007`: what the two days share is said once.
  package func dates(from first: Day, to last: Day) -> String {
    first == last ? date(first) : start(first, before: last) + dashBetweenDays + date(last)
  }

  /// `on 5 and 6 September 2007`, as a sentence says when something is held.
  package func held(from first: Day, to last: Day) -> String {
    if first == last { return onDay(day: date(first)) }
    let start = start(first, before: last)
    return first.adding(1) == last
      ? onTwoDays(first: start, last: date(last)) : fromDayToDay(first: start, last: date(last))
  }

  /// Of a first day what the last does not say too.
  private func start(_ first: Day, before last: Day) -> String {
    if first.year != last.year { return date(first) }
    return first.month != last.month ? dayAndMonth(first) : dayOfMonth(day: first.day)
  }

  /// `09:30`; French writes `9 h 30`.
  package func time(_ time: ClockTime) -> String {
    let (hour, minute) = time.minutes.quotientAndRemainder(dividingBy: 60)
    guard minute > 0 else { return fullHour(clock: time.description, hour: hour) }
    return hourAndMinutes(
      clock: time.description, hour: hour, minutes: minute < 10 ? "0\(minute)" : "\(minute)")
  }

  /// `09:30–11:00`, in French `9 h 30-11 h`.
  package func times(from start: ClockTime, to end: ClockTime) -> String {
    "\(time(start))\(dashBetweenTimes)\(time(end))"
  }

  /// The same words, in which no line ends between a day and its month.
  package func keepingDays(_ words: String) -> String {
    guard words.contains(where: \.isWholeNumber) else { return words }
    let first = dayOfMonth(day: 1)
    return (1...12).reduce(words) { words, number in
      let month = dayOfTheMonth(day: "", month: self.month(number))
      guard words.contains(month) else { return words }
      let kept = month.replacing(" ", with: "\u{a0}", maxReplacements: 1)
      var (done, rest) = ("", words[...])
      while let found = rest.firstRange(of: month) {
        done += rest[..<found.lowerBound]
        let isBehindDay = done.last?.isWholeNumber == true || done.hasSuffix(first)
        done += isBehindDay ? kept : month
        rest = rest[found.upperBound...]
      }
      return done + rest
    }
  }

  package func dayAndMonth(_ day: Day) -> String {
    dayOfTheMonth(day: dayOfMonth(day: day.day), month: month(day.month))
  }
}
