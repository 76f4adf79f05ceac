import ConveneValues
import Foundation

extension Schedule {
  /// Reads the entries of a calendar file (RFC 5545), or refuses it with all reasons.
  ///
  /// - Parameter zone: by whose clock times are meant that name none.
  package init(calendar text: String, inZone zone: String) throws(Refusal) {
    let here = TimeZone(identifier: zone) ?? .gmt
    var reading = ScheduleReading()
    var open: [String] = []
    var entry: [CalendarProperty] = []
    var isCalendar = false
    for (number, line) in CalendarProperty.unfolded(text) {
      guard let property = CalendarProperty(line) else {
        reading.add(.noCalendarLine(at: "line \(number)"))
        continue
      }
      switch property.name {
      case "BEGIN":
        open.append(property.value.uppercased())
        if open == ["VCALENDAR"] { isCalendar = true }
        if open == ["VCALENDAR", "VEVENT"] { entry = [] }
      case "END":
        if open == ["VCALENDAR", "VEVENT"] { reading.take(entry, inZone: here) }
        guard open.popLast() == property.value.uppercased() else {
          throw .scheduleUnusable(
            count: 1, problems: [.noCalendarLine(at: "line \(number)")])
        }
      case _ where open == ["VCALENDAR", "VEVENT"]: entry.append(property)
      default: break
      }
    }
    guard isCalendar else { throw .scheduleUnknown() }
    if let part = open.last { reading.add(.calendarPartOpen(at: "the file", part: part)) }
    self = try reading.schedule()
  }
}

extension ScheduleReading {
  fileprivate mutating func take(_ entry: [CalendarProperty], inZone zone: TimeZone) {
    func first(_ name: String) -> CalendarProperty? { entry.first { $0.name == name } }
    guard first("STATUS")?.value.uppercased() != "CANCELLED" else { return }
    let title = first("SUMMARY")?.text.onOneLine ?? ""
    let at = place(title)
    let before = problems.count
    if title.isEmpty { add(.partMissing(at: "\(at), SUMMARY")) }
    let id = first("UID")?.value.onOneLine ?? ""
    if id.isEmpty { add(.partMissing(at: "\(at), UID")) }
    if first("RRULE") != nil || first("RDATE") != nil { add(.eventRepeats(at: "\(at), RRULE")) }
    let start = instant(of: first("DTSTART"), "\(at), DTSTART", zone)
    var minutes: Int?
    if let end = first("DTEND") {
      if let end = instant(of: end, "\(at), DTEND", zone), let start {
        minutes = Int((end.timeIntervalSince(start) / 60).rounded())
      }
    } else if let duration = first("DURATION")?.value {
      minutes = Self.minutes(duration)
      if minutes == nil { add(.noEventDuration(at: "\(at), DURATION", given: duration)) }
    } else if start != nil {
      add(.partMissing(at: "\(at), DTEND"))
    }
    if let given = minutes, given <= 0 {
      add(.noEventDuration(at: "\(at), DTEND", given: "\(given)"))
    }
    guard problems.count == before, let start, let minutes else { return skip() }
    take(
      Schedule.Event(
        at: at, id: id, start: start, minutes: minutes, title: title,
        room: first("LOCATION")?.text.onOneLine ?? "",
        listing: SessionListing(
          abstract: first("DESCRIPTION").map(\.text.asProse).flatMap { $0.isEmpty ? nil : $0 },
          type: first("CATEGORIES").map(\.text.onOneLine).flatMap { $0.isEmpty ? nil : $0 },
          url: first("URL").map(\.value.onOneLine).flatMap { $0.isEmpty ? nil : $0 })))
  }

  private mutating func instant(
    of property: CalendarProperty?, _ at: String, _ zone: TimeZone
  ) -> Date? {
    guard let property else {
      add(.partMissing(at: at))
      return nil
    }
    guard property.value.contains("T") else {
      add(.eventWithoutHour(at: at))
      return nil
    }
    var clock = zone
    if let name = property.parameters["TZID"] {
      guard let named = TimeZone(identifier: name) else {
        add(.meetingZoneUnknown(at: at, zone: name))
        return nil
      }
      clock = named
    }
    let pattern = /([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})[0-9]{2}(Z?)/
    guard let parts = property.value.wholeMatch(of: pattern),
      let instant = ScheduleTime.instant(
        "\(parts.1)-\(parts.2)-\(parts.3)T\(parts.4):\(parts.5)\(parts.6)", inZone: clock)
    else {
      add(.noEventTime(at: at, given: property.value))
      return nil
    }
    return instant
  }

  /// `PT1H30M`.
  private static func minutes(_ duration: String) -> Int? {
    let pattern =
      /\+?P(?:([0-9]{1,3})W)?(?:([0-9]{1,3})D)?(?:T(?:([0-9]{1,4})H)?(?:([0-9]{1,5})M)?(?:0*S)?)?/
    guard let parts = duration.wholeMatch(of: pattern) else { return nil }
    func number(_ digits: Substring?) -> Int { digits.flatMap { Int($0) } ?? 0 }
    let days = number(parts.1) * 7 + number(parts.2)
    return days * 1440 + number(parts.3) * 60 + number(parts.4)
  }
}
