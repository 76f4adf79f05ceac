import ConveneValues
import Foundation

/// An iCalendar file (RFC 5545) about a meeting: its agenda, or an invitation to one person.
package struct CalendarFile: Hashable, Sendable {
  /// What the receiver's calendar is asked to do (RFC 5546).
  package enum Method: String, Sendable {
    case publish = "PUBLISH"
    case request = "REQUEST"
    case cancel = "CANCEL"
  }

  /// Somebody with an address, as a calendar knows them.
  package struct Party: Hashable, Sendable {
    package var name: String
    package var email: String

    package init(name: String, email: String) {
      self.name = name
      self.email = email
    }
  }

  /// On which days an entry stands.
  enum Repetition: Hashable {
    case once
    /// On so many days, one after the other, but for some.
    case daily(days: Int, except: [Day])
    /// In the place of the one that would stand on that day, as the first does on its own.
    case instead(of: Day, at: ClockTime)
  }

  /// An entry with its own stretch of local time.
  struct Entry: Hashable {
    var uid: String
    var repetition = Repetition.once
    /// Days and clock times in the file's zone; without times the entry is for whole days.
    var firstDay: Day
    var lastDay: Day
    var start: ClockTime?
    var end: ClockTime?
    var summary: String
    var description: String
    var location: String
    var category: String?
    var status: String
    /// Whether the time is taken, as it is not during a pause.
    var isBusy: Bool
    var organiser: Party
    var attendee: Party?
    /// Whether the attendee said yes already, and is not asked again.
    var isAccepted = false
  }

  /// Also the `method` of the mail part that carries the file.
  package let method: Method
  package let language: Language
  let zone: String
  /// Under which a calendar program lists the entries; nil of what is for one person.
  var name: String?
  let sequence: Int
  let entries: [Entry]

  /// The file's text, always with CRLF; `stamp` is when it was made.
  package func text(stamp: Date) throws(Refusal) -> String {
    var lines: [CalendarLine] = [
      .plain("BEGIN", "VCALENDAR"), .plain("VERSION", "2.0"),
      .plain("PRODID", "-//Convene//Convene//EN"), .plain("CALSCALE", "GREGORIAN"),
      .plain("METHOD", method.rawValue),
    ]
    if let name { lines += [.text("NAME", name), .text("X-WR-CALNAME", name)] }
    let timed = entries.filter { $0.start != nil }
    if let first = timed.map(\.firstDay.year).min(), let last = timed.map(\.lastDay.year).max() {
      lines += try CalendarZone(zone, years: first...last).lines
    }
    let made = CalendarZone.stamp(Int(stamp.timeIntervalSince1970.rounded(.down))) + "Z"
    for entry in entries { lines += self.lines(of: entry, made: made) }
    lines.append(.plain("END", "VCALENDAR"))
    return lines.map(\.folded).joined()
  }

  private func lines(of entry: Entry, made: String) -> [CalendarLine] {
    let tongue = [(name: "LANGUAGE", value: language.rawValue)]
    var lines: [CalendarLine] = [
      .plain("BEGIN", "VEVENT"), .text("UID", entry.uid), .plain("DTSTAMP", made),
      .plain("SEQUENCE", "\(sequence)"),
    ]
    if let start = entry.start, let end = entry.end {
      lines += [
        .plain("DTSTART", local(entry.firstDay, start), [("TZID", zone)]),
        .plain("DTEND", local(entry.lastDay, end), [("TZID", zone)]),
      ]
    } else {
      lines += [
        .plain("DTSTART", CalendarZone.date(entry.firstDay), [("VALUE", "DATE")]),
        .plain("DTEND", CalendarZone.date(entry.lastDay.adding(1)), [("VALUE", "DATE")]),
      ]
    }
    lines += repetition(of: entry)
    lines.append(.text("SUMMARY", entry.summary, tongue))
    if !entry.location.isEmpty { lines.append(.text("LOCATION", entry.location, tongue)) }
    if !entry.description.isEmpty {
      lines.append(.text("DESCRIPTION", entry.description, tongue))
    }
    if let category = entry.category { lines.append(.text("CATEGORIES", category, tongue)) }
    lines += [
      .plain("STATUS", entry.status), .plain("TRANSP", entry.isBusy ? "OPAQUE" : "TRANSPARENT"),
    ]
    lines.append(.address("ORGANIZER", entry.organiser.email, [("CN", entry.organiser.name)]))
    if let attendee = entry.attendee {
      lines.append(
        .address(
          "ATTENDEE", attendee.email,
          [
            ("CUTYPE", "INDIVIDUAL"), ("ROLE", "REQ-PARTICIPANT"),
            ("PARTSTAT", entry.isAccepted ? "ACCEPTED" : "NEEDS-ACTION"),
            ("RSVP", method == .request && !entry.isAccepted ? "TRUE" : "FALSE"),
            ("CN", attendee.name),
          ]))
    }
    lines.append(.plain("END", "VEVENT"))
    return lines
  }

  private func repetition(of entry: Entry) -> [CalendarLine] {
    switch entry.repetition {
    case .once: return []
    case .daily(let days, let except):
      guard let start = entry.start else { return [] }
      return [.plain("RRULE", "FREQ=DAILY;COUNT=\(days)")]
        + except.map { .plain("EXDATE", local($0, start), [("TZID", zone)]) }
    case .instead(let day, let time):
      return [.plain("RECURRENCE-ID", local(day, time), [("TZID", zone)])]
    }
  }

  private func local(_ day: Day, _ time: ClockTime) -> String {
    CalendarZone.stamp(day.number * 86_400 + time.minutes * 60)
  }
}
