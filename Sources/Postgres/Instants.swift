import Foundation

extension Date: PostgresScalar {
  /// The instant in UTC with microseconds, as `timestamptz` reads it.
  public var postgresText: String? {
    get throws {
      let microseconds = (timeIntervalSinceReferenceDate * 1_000_000).rounded()
      // `timestamptz` ends in the year 294276.
      guard abs(microseconds) < 9e18 else {
        throw PostgresMismatch("it is no instant that timestamptz holds")
      }
      return CivilTime(microseconds: Int(microseconds) + Self.reference).text
    }
  }

  /// Reads a `timestamptz`; a timestamp without an offset is refused, it is no instant.
  public init(postgresText: String?) throws {
    let text = try Self.notNull(postgresText)
    guard let microseconds = CivilTime.microseconds(Array(text.utf8)) else {
      throw PostgresMismatch("it is no timestamptz in ISO style")
    }
    self.init(timeIntervalSinceReferenceDate: Double(microseconds - Self.reference) / 1_000_000)
  }

  // Microseconds from 1970 to 2001, where Foundation counts from.
  private static var reference: Int { 978_307_200_000_000 }
}

/// An instant to the microsecond, where a `Date` rounds.
public struct ExactInstant: Hashable, Sendable, PostgresDecodable {
  /// Since 1970, in UTC.
  public let microseconds: Int

  /// Reads a `timestamptz`; neither infinity is an instant.
  public init(postgresText: String?) throws {
    let text = try Self.notNull(postgresText)
    guard let microseconds = CivilTime.microseconds(Array(text.utf8)) else {
      throw PostgresMismatch("it is no timestamptz in ISO style")
    }
    self.microseconds = microseconds
  }
}

/// A day and a time of day in the Gregorian calendar; year 0 is 1 BC.
private struct CivilTime {
  var year = 0
  var month = 0
  var day = 0
  var microsecond = 0

  private static let perDay = 86_400_000_000

  // Days are counted in eras of 400 years that begin on 1 March, so that a leap day is the last
  // of its year.
  init(microseconds: Int) {
    let days = Int((Double(microseconds) / Double(Self.perDay)).rounded(.down))
    let since = microseconds - days * Self.perDay
    // The division above can be off by one next to midnight.
    let carry = since < 0 ? -1 : since >= Self.perDay ? 1 : 0
    microsecond = since - carry * Self.perDay
    let shifted = days + carry + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  private static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  var text: String {
    func digits(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let seconds = microsecond / 1_000_000
    let date = [digits(year > 0 ? year : 1 - year, 4), digits(month, 2), digits(day, 2)]
    let time = [digits(seconds / 3600, 2), digits(seconds / 60 % 60, 2), digits(seconds % 60, 2)]
    return date.joined(separator: "-") + " " + time.joined(separator: ":") + "."
      + digits(microsecond % 1_000_000, 6) + "+00" + (year > 0 ? "" : " BC")
  }

  /// Microseconds since 1970 of `2007-05-08 09:30:00.25+02:30 BC`; nil for anything else.
  static func microseconds(_ text: [UInt8]) -> Int? {
    var place = 0
    func take(_ character: Unicode.Scalar) -> Bool {
      guard place < text.count, text[place] == UInt8(ascii: character) else { return false }
      place += 1
      return true
    }
    func number(_ widths: ClosedRange<Int>) -> (value: Int, width: Int)? {
      let start = place
      var value = 0
      while place < text.count, place - start < widths.upperBound,
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= text[place]
      {
        value = 10 * value + Int(text[place] - UInt8(ascii: "0"))
        place += 1
      }
      return place - start >= widths.lowerBound ? (value, place - start) : nil
    }

    guard let year = number(4...6)?.value, take("-"),
      let month = number(2...2)?.value, take("-"),
      let day = number(2...2)?.value, take(" "),
      let hour = number(2...2)?.value, take(":"),
      let minute = number(2...2)?.value, take(":"),
      let second = number(2...2)?.value, (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    var fraction = 0
    if take(".") {
      guard let digits = number(1...6) else { return nil }
      fraction = (digits.width..<6).reduce(digits.value) { value, _ in value * 10 }
    }
    let east = take("+")
    guard east || take("-"), let hours = number(2...2)?.value else { return nil }
    var offset = hours * 3600
    if take(":") {
      guard let minutes = number(2...2)?.value else { return nil }
      offset += minutes * 60
    }
    if take(":") {
      guard let seconds = number(2...2)?.value else { return nil }
      offset += seconds
    }
    let isBeforeChrist = take(" ") && take("B") && take("C")
    // Beyond these years microseconds since 1970 do not fit in 64 bits, though `timestamptz`,
    // which counts from 2000, goes a little further.
    guard place == text.count, (1...290_000).contains(year) else { return nil }

    let days = Self.days(year: isBeforeChrist ? 1 - year : year, month: month, day: day)
    let seconds = hour * 3600 + minute * 60 + second - (east ? offset : -offset)
    return days * perDay + seconds * 1_000_000 + fraction
  }
}
