import Foundation

/// A calendar day without a clock or a zone, written `2007-09-05`.
package struct Day: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  package let year: Int
  package let month: Int
  package let day: Int

  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      parts.allSatisfy(\.isOfDigits), let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package init?(year: Int, month: Int, day: Int) {
    guard 1...12 ~= month, day >= 1, day <= Self.length(ofMonth: month, in: year) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day `number` days after 1 January 1970 in the Gregorian calendar.
  package init(number: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1 January 1970; the arithmetic counts March as the first month.
  package var number: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Monday is 0, Sunday is 6.
  package var weekday: Int { (((number + 3) % 7) + 7) % 7 }

  package func adding(_ days: Int) -> Day { Day(number: number + days) }

  /// The same day of a later month, or that month's last where it is shorter.
  package func after(months: Int) -> Day {
    let total = year * 12 + month - 1 + months
    let (year, month) = (total / 12, total % 12 + 1)
    let last = Self.length(ofMonth: month, in: year)
    return Day(year: year, month: month, day: min(day, last)) ?? self
  }

  package static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  package var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(text) else {
      throw container.corrupted(.noCalendarDay(at: "", given: text))
    }
    self = day
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension StringProtocol {
  /// Whether it has no sign before its digits, which a number may have.
  fileprivate var isOfDigits: Bool { utf8.allSatisfy { 0x30...0x39 ~= $0 } }
}

extension Day {
  /// The day of an instant in a zone; UTC's where the zone is not known.
  package init(_ instant: Date, inZone zone: String?) {
    let shift = zone.flatMap { TimeZone(identifier: $0) }?.secondsFromGMT(for: instant) ?? 0
    let seconds = instant.timeIntervalSince1970 + Double(shift)
    self.init(number: Int((seconds / 86_400).rounded(.down)))
  }
}

/// A time on the clock of the meeting's own zone, written `09:30`.
package struct ClockTime: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// Minutes after midnight, 0 through 1440; 24:00 ends a day.
  package let minutes: Int

  package init?(minutes: Int) {
    guard 0...1440 ~= minutes else { return nil }
    self.minutes = minutes
  }

  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 2, parts[1].count == 2,
      parts.allSatisfy(\.isOfDigits), let hour = Int(parts[0]),
      let minute = Int(parts[1]), 0...24 ~= hour, 0...59 ~= minute
    else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  package static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }

  package var description: String {
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let time = ClockTime(text) else {
      throw container.corrupted(.noClockTime(at: "", given: text))
    }
    self = time
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
