import ConveneCore
import ConveneValues
import ConveneWords
import Foundation

/// The programme of a meeting as frab writes schedules, for programs that show or record sessions.
package struct ScheduleFile: Hashable, Sendable {
  private let acronym: String
  private let title: String
  private let version: String
  private let zone: String
  private let first: Day
  private let last: Day
  private let rooms: [Place]
  private let days: [OneDay]

  fileprivate struct Place: Hashable, Encodable {
    let name: String
    let guid: String
    let capacity: Int
  }

  fileprivate struct OneDay: Hashable {
    let index: Int
    let date: String
    let start: String
    let end: String
    /// Rooms in which something is held, in the order of the meeting's.
    let rooms: [(name: String, guid: String, events: [Event])]

    static func == (one: Self, other: Self) -> Bool {
      one.date == other.date && one.rooms.map(\.events) == other.rooms.map(\.events)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(date) }
  }

  fileprivate struct Event: Hashable, Encodable {
    struct Person: Hashable, Encodable {
      let publicName: String

      enum CodingKeys: String, CodingKey { case publicName = "public_name" }
    }

    let guid: String
    let id: Int
    let date: String
    let start: String
    let duration: String
    let room: String
    let title: String
    let subtitle: String
    let track: String
    let type: String
    let language: String
    let abstract: String
    let description = ""
    let logo = ""
    let persons: [Person]
    let links: [String] = []
    let attachments: [String] = []
    let url: String?
  }

  /// - Parameter version: of the agenda, such as the number of its revision.
  package init(
    of meeting: Meeting, ledBy leaders: [Leader] = [], in language: Language, version: String
  ) {
    let phrases = meeting.phrases(in: language)
    let code = meeting.code.lowercased()
    acronym = code + String(repeating: "-", count: max(0, 4 - code.utf8.count))
    title = meeting.title[language]
    self.version = version
    zone = meeting.zone
    (first, last) = (meeting.starts, meeting.ends)
    rooms = meeting.rooms.map {
      Place(
        name: $0.name[language], guid: meeting.guid(of: "room/\($0.key)"), capacity: $0.capacity)
    }
    let clock = LocalClock(meeting.zone)
    let events = meeting.sessionsInOrder.enumerated().map { place, session in
      (session, Event(session, place + 1, of: meeting, leaders, clock, phrases))
    }
    let byDay = Dictionary(grouping: events, by: \.0.day)
    days = (1...max(1, meeting.dayCount)).map { number in
      let held = byDay[number] ?? []
      let date = meeting.starts.adding(number - 1)
      let midnight = (number - 1) * 1440
      let begins = held.map { $0.0.stretch.lowerBound - midnight }.min() ?? 0
      let ends = held.map { $0.0.stretch.upperBound - midnight }.max() ?? 1440
      let byRoom = Dictionary(grouping: held, by: \.0.room)
      let keys = meeting.rooms.map { Optional($0.key) } + [nil]
      return OneDay(
        index: number, date: date.description, start: clock.stamp(date, begins),
        end: clock.stamp(date, ends),
        rooms: keys.compactMap { key in
          guard let events = byRoom[key] else { return nil }
          return (
            meeting.roomName(key, in: language), meeting.guid(of: "room/\(key ?? "")"),
            events.map(\.1)
          )
        })
    }
  }
}

extension ScheduleFile.Event {
  fileprivate init(
    _ session: Session, _ number: Int, of meeting: Meeting, _ leaders: [Leader],
    _ clock: LocalClock, _ phrases: Phrases
  ) {
    let language = phrases.language
    let given = session.title[language]
    let day = meeting.day(of: session)
    let notes = session.notes.map { $0[language] }.filter { !$0.isEmpty }
    let led = leaders.filter {
      $0.post.part == .session(session.key) || $0.post.part == session.item.map { .item($0) }
    }
    var names: [String] = []
    for name in led.map({ $0.name[language] }) + (session.listing?.speakers ?? [])
    where !names.contains(name) {
      names.append(name)
    }
    let minutes = session.stretch.count
    guid = session.guid(in: meeting)
    id = number
    date = clock.stamp(day, session.start.minutes)
    start = session.start.description
    duration = ScheduleFile.twoDigits(minutes / 60) + ":" + ScheduleFile.twoDigits(minutes % 60)
    room = meeting.roomName(session.room, in: language)
    title = given.isEmpty ? phrases.sessionKind(session.kind) : given
    subtitle = session.listing?.subtitle ?? ""
    track = session.listing?.track ?? ""
    type = session.listing?.type ?? session.kind.rawValue
    self.language = session.listing?.language ?? ""
    abstract = session.listing?.abstract ?? notes.joined(separator: "\n")
    persons = names.map(Person.init)
    url = session.listing?.url.flatMap {
      $0.hasPrefix("https://") || $0.hasPrefix("http://") ? $0 : nil
    }
  }
}

/// Times of a place with their distance from UTC.
private struct LocalClock {
  private let zone: TimeZone?

  init(_ zone: String) { self.zone = TimeZone(identifier: zone) }

  /// `2024-12-27T10:30:00+01:00`, so many minutes after the midnight of a day.
  func stamp(_ day: Day, _ minutes: Int) -> String {
    let date = day.adding(minutes / 1440)
    let rest = minutes % 1440
    let local = Double(date.number * 86_400 + rest * 60)
    var instant = Date(timeIntervalSince1970: local)
    for _ in 0..<2 {
      let shift = zone?.secondsFromGMT(for: instant) ?? 0
      instant = Date(timeIntervalSince1970: local - Double(shift))
    }
    let shift = (zone?.secondsFromGMT(for: instant) ?? 0) / 60
    let away =
      ScheduleFile.twoDigits(abs(shift) / 60) + ":" + ScheduleFile.twoDigits(abs(shift) % 60)
    return "\(date)T\(ScheduleFile.twoDigits(rest / 60)):\(ScheduleFile.twoDigits(rest % 60)):00"
      + (shift < 0 ? "-" : "+") + away
  }
}

extension ScheduleFile {
  fileprivate static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// As `schedule.xml`.
  package var xml: String {
    var text = XMLText()
    text.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    text.open("schedule")
    text.line("<generator name=\"Convene\"/>")
    text.element("version", version)
    text.open("conference")
    text.element("title", title)
    text.element("acronym", acronym)
    text.element("start", first.description)
    text.element("end", last.description)
    text.element("days", "\(days.count)")
    text.element("timeslot_duration", "00:05")
    text.element("time_zone_name", zone)
    text.close("conference")
    for day in days {
      text.open(
        "day",
        [
          ("index", "\(day.index)"), ("date", day.date), ("start", day.start), ("end", day.end),
        ])
      for (name, guid, events) in day.rooms {
        text.open("room", [("name", name), ("guid", guid)])
        for event in events { event.write(&text) }
        text.close("room")
      }
      text.close("day")
    }
    text.close("schedule")
    return text.text
  }

  /// As `schedule.json`.
  package func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return Array(try encoder.encode(Whole(file: self))) + [UInt8(ascii: "\n")]
  }

  private struct Whole: Encodable {
    struct Generator: Encodable { let name = "Convene" }

    struct Body: Encodable {
      let version: String
      let conference: Conference
    }

    struct Conference: Encodable {
      let acronym: String
      let title: String
      let start: String
      let end: String
      let daysCount: Int
      let timeslotDuration = "00:05"
      let timeZone: String
      let rooms: [Place]
      let days: [WrittenDay]

      enum CodingKeys: String, CodingKey {
        case acronym, title, start, end, daysCount, rooms, days
        case timeslotDuration = "timeslot_duration"
        case timeZone = "time_zone_name"
      }
    }

    struct WrittenDay: Encodable {
      let index: Int
      let date: String
      let start: String
      let end: String
      let rooms: [String: [Event]]

      enum CodingKeys: String, CodingKey {
        case index, date, rooms
        case start = "day_start"
        case end = "day_end"
      }
    }

    let schema = "https://c3voc.de/schedule/schema.json"
    let generator = Generator()
    let schedule: Body

    enum CodingKeys: String, CodingKey {
      case generator, schedule
      case schema = "$schema"
    }

    init(file: ScheduleFile) {
      schedule = Body(
        version: file.version,
        conference: Conference(
          acronym: file.acronym, title: file.title, start: file.first.description,
          end: file.last.description, daysCount: file.days.count, timeZone: file.zone,
          rooms: file.rooms,
          days: file.days.map { day in
            WrittenDay(
              index: day.index, date: day.date, start: day.start, end: day.end,
              rooms: Dictionary(
                day.rooms.map { ($0.name, $0.events) }, uniquingKeysWith: { $0 + $1 }))
          }))
    }
  }
}

extension ScheduleFile.Event {
  fileprivate func write(_ text: inout XMLText) {
    text.open("event", [("guid", guid), ("id", "\(id)")])
    text.element("date", date)
    text.element("start", start)
    text.element("duration", duration)
    text.element("room", room)
    text.element("title", title)
    text.element("subtitle", subtitle)
    text.element("language", language)
    text.element("track", track)
    text.element("type", type)
    text.element("abstract", abstract)
    if let url { text.element("url", url) }
    text.open("persons")
    for person in persons { text.element("person", person.publicName) }
    text.close("persons")
    text.close("event")
  }
}

/// Puts a text in XML together, an element a line.
private struct XMLText {
  private(set) var text = ""
  private var depth = 0

  mutating func line(_ line: String) {
    text += String(repeating: "  ", count: depth) + line + "\n"
  }

  mutating func open(_ name: String, _ attributes: [(String, String)] = []) {
    line("<" + name + attributes.map { " \($0.0)=\"\(Self.escaped($0.1))\"" }.joined() + ">")
    depth += 1
  }

  mutating func close(_ name: String) {
    depth -= 1
    line("</\(name)>")
  }

  mutating func element(_ name: String, _ words: String) {
    line("<\(name)>\(Self.escaped(words))</\(name)>")
  }

  /// Without signs that a text in XML cannot hold.
  private static func escaped(_ words: String) -> String {
    words.unicodeScalars.reduce(into: "") { text, sign in
      switch sign {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\n", "\t": text.unicodeScalars.append(sign)
      case _ where sign.isControl || sign.value == 0xfffe || sign.value == 0xffff: break
      default: text.unicodeScalars.append(sign)
      }
    }
  }
}
