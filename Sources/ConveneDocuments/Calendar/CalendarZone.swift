import ConveneValues
import Foundation

/// The clock of a meeting's place in the years it concerns, as a VTIMEZONE.
struct CalendarZone {
  /// The IANA name, which is also the TZID that every time in the file names.
  let name: String
  /// From the first, with the offset that is in force when the years begin.
  let observances: [Observance]

  /// A stretch of time with one offset from UTC.
  struct Observance: Hashable {
    let isDaylight: Bool
    /// Local seconds since 1970, by the clock that was in force until then.
    let onset: Int
    /// Seconds east of UTC, before and from the onset.
    let before: Int
    let from: Int
  }

  init(_ name: String, years: ClosedRange<Int>) throws(Refusal) {
    guard let zone = TimeZone(identifier: name),
      let first = Day(year: years.lowerBound, month: 1, day: 1),
      let last = Day(year: years.upperBound, month: 12, day: 31)
    else { throw Refusal.unknownZone(name: name) }
    self.name = name
    let start = Date(timeIntervalSince1970: Double(first.number * 86_400 - 86_400))
    let end = Date(timeIntervalSince1970: Double(last.number * 86_400 + 2 * 86_400))
    var offset = zone.secondsFromGMT(for: start)
    var observances = [
      Observance(
        isDaylight: zone.isDaylightSavingTime(for: start), onset: first.number * 86_400 - 86_400,
        before: offset, from: offset)
    ]
    var now = start
    while let onset = zone.nextDaylightSavingTimeTransition(after: now), onset < end, onset > now {
      let next = zone.secondsFromGMT(for: onset)
      let isDaylight = zone.isDaylightSavingTime(for: onset)
      if next != offset || isDaylight != observances.last?.isDaylight {
        observances.append(
          Observance(
            isDaylight: isDaylight, onset: Int(onset.timeIntervalSince1970) + offset,
            before: offset, from: next))
      }
      offset = next
      now = onset
    }
    self.observances = observances
  }

  var lines: [CalendarLine] {
    [.plain("BEGIN", "VTIMEZONE"), .plain("TZID", name)]
      + observances.flatMap { observance in
        let kind = observance.isDaylight ? "DAYLIGHT" : "STANDARD"
        return [
          .plain("BEGIN", kind), .plain("DTSTART", Self.stamp(observance.onset)),
          .plain("TZOFFSETFROM", Self.offset(observance.before)),
          .plain("TZOFFSETTO", Self.offset(observance.from)),
          CalendarLine.plain("END", kind),
        ]
      } + [.plain("END", "VTIMEZONE")]
  }

  /// `20070905T093000` from seconds since 1970.
  static func stamp(_ seconds: Int) -> String {
    let number = Int((Double(seconds) / 86_400).rounded(.down))
    let rest = seconds - number * 86_400
    return date(Day(number: number)) + "T" + padded(rest / 3600) + padded(rest / 60 % 60)
      + padded(rest % 60)
  }

  /// `20070905`.
  static func date(_ day: Day) -> String {
    padded(day.year / 100) + padded(day.year % 100) + padded(day.month) + padded(day.day)
  }

  private static func offset(_ seconds: Int) -> String {
    let length = abs(seconds)
    return (seconds < 0 ? "-" : "+") + padded(length / 3600) + padded(length / 60 % 60)
      + (length % 60 == 0 ? "" : padded(length % 60))
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
