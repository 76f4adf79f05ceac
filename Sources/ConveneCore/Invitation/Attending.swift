import ConveneValues
import Foundation

/// Whether somebody comes to the meeting's rooms or enters from afar.
package enum Attending: String, CaseIterable, Sendable {
  case inPerson = "in_person"
  case remotely

  /// Whether a zone is known by this IANA name, such as `Asia/Beirut`, and may be kept.
  package static func isZone(_ name: String) -> Bool {
    name.wholeMatch(of: /[A-Z][A-Za-z0-9_+\-]*(\/[A-Za-z0-9_+\-]+)*/) != nil
      && TimeZone(identifier: name) != nil
  }
}

/// A time on the clock of a zone, and its day there.
package struct LocalTime: Hashable, Sendable {
  package let day: Day
  package let time: ClockTime

  package init(_ day: Day, _ time: ClockTime) { (self.day, self.time) = (day, time) }

  /// What the clock of a zone says at an instant; nil where the zone is not known.
  package init?(_ instant: Date, in zone: String) {
    guard let there = TimeZone(identifier: zone) else { return nil }
    let seconds =
      Int(instant.timeIntervalSince1970.rounded(.down)) + there.secondsFromGMT(for: instant)
    let number = Int((Double(seconds) / 86_400).rounded(.down))
    guard let time = ClockTime(minutes: (seconds - number * 86_400) / 60) else { return nil }
    self.init(Day(number: number), time)
  }

  /// When the clock of a zone says so; nil where the zone is not known.
  package func instant(in zone: String) -> Date? {
    guard let here = TimeZone(identifier: zone) else { return nil }
    let local = Double(day.number * 86_400 + time.minutes * 60)
    // An offset is asked of an instant, which is known by the offset: a second look settles it.
    var instant = Date(timeIntervalSince1970: local)
    for _ in 0..<2 {
      instant = Date(timeIntervalSince1970: local - Double(here.secondsFromGMT(for: instant)))
    }
    return instant
  }

  /// The same instant by the clock of another zone; nil where one of them is not known.
  package func moved(from zone: String, to other: String) -> LocalTime? {
    instant(in: zone).flatMap { LocalTime($0, in: other) }
  }
}

extension Meeting {
  /// Whether an address can be that of a remote room.
  package static func isRemoteRoom(_ address: String) -> Bool {
    address.wholeMatch(of: /https:\/\/[A-Za-z0-9][!-~]*/) != nil
  }

  /// When each of its days begins and ends, by the first and the last session.
  package var hours: [(start: LocalTime, end: LocalTime)] {
    let byDay = Dictionary(grouping: programme, by: \.day)
    return byDay.keys.sorted().compactMap { day -> (start: LocalTime, end: LocalTime)? in
      let sessions = byDay[day] ?? []
      guard let start = sessions.map(\.start).min(),
        let last = sessions.max(by: { $0.stretch.upperBound < $1.stretch.upperBound })
      else { return nil }
      let date = starts.adding(day - 1)
      return (LocalTime(date, start), LocalTime(date.adding(last.endsNextDay ? 1 : 0), last.end))
    }
  }
}
