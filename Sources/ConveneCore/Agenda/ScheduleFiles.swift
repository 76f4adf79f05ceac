import ConveneTables
import ConveneValues
import Foundation

extension Schedule {
  /// Reads frab's `schedule.xml`, or refuses it with all reasons.
  package init(_ root: Element) throws(Refusal) {
    guard root.name == "schedule", let conference = root["conference"] else {
      throw .scheduleUnknown()
    }
    var reading = ScheduleReading()
    let zone = Self.zone(conference["time_zone_name"]?.text, &reading)
    var left: Set<String> = []
    for day in root.all("day") {
      for room in day.all("room") {
        for event in room.all("event") {
          left.formUnion(
            event.children.filter { Self.unkept.contains($0.name) && !$0.isBare }.map(\.name))
          reading.take(Self.written(event, in: room), inZone: zone)
        }
      }
    }
    self = try reading.schedule(left: left)
  }

  private static func written(_ event: Element, in room: Element) -> ScheduleReading.Written {
    ScheduleReading.Written(
      id: event.attributes["guid"], title: event["title"]?.text, start: event["date"]?.text,
      duration: event["duration"]?.text,
      room: event["room"]?.text ?? room.attributes["name"], subtitle: event["subtitle"]?.text,
      abstract: event["abstract"]?.text, track: event["track"]?.text, type: event["type"]?.text,
      language: event["language"]?.text, url: event["url"]?.text,
      speakers: (event["persons"]?.all("person") ?? []).map(\.text))
  }

  /// Reads frab's `schedule.json`, or refuses it with all reasons.
  package init(_ tree: JSONTree) throws(Refusal) {
    guard let conference = tree["schedule"]?["conference"], let days = conference["days"]?.items
    else { throw .scheduleUnknown() }
    var reading = ScheduleReading()
    let zone = Self.zone(conference["time_zone_name"]?.said, &reading)
    var left: Set<String> = []
    for day in days {
      for (name, events) in (day["rooms"]?.parts ?? [:]).sorted(by: { $0.key < $1.key }) {
        for event in events.items ?? [] {
          Self.check(event, &reading)
          left.formUnion(
            (event.parts ?? [:]).filter { Self.unkept.contains($0.key) && !$0.value.isBare }.keys)
          reading.take(Self.written(event, in: name), inZone: zone)
        }
      }
    }
    let rooms = conference["rooms"]?.items ?? tree["schedule"]?["rooms"]?.items ?? []
    let capacities = rooms.compactMap { room -> (String, Int)? in
      guard let name = room["name"]?.said, case .number(let digits)? = room["capacity"],
        let capacity = Int(digits), 1...100_000 ~= capacity
      else { return nil }
      return (name.sameName, capacity)
    }
    self = try reading.schedule(
      capacities: Dictionary(capacities, uniquingKeysWith: { first, _ in first }), left: left)
  }

  private static func written(_ event: JSONTree, in room: String) -> ScheduleReading.Written {
    ScheduleReading.Written(
      id: event["guid"]?.said, title: event["title"]?.said, start: event["date"]?.said,
      duration: event["duration"]?.said, room: event["room"]?.said ?? room,
      subtitle: event["subtitle"]?.said, abstract: event["abstract"]?.said,
      track: event["track"]?.said, type: event["type"]?.said,
      language: event["language"]?.said, url: event["url"]?.said,
      speakers: (event["persons"]?.items ?? []).compactMap {
        $0["public_name"]?.said ?? $0["name"]?.said
      })
  }

  /// What the format asks of an event beyond what is kept of it.
  private static func check(_ event: JSONTree, _ reading: inout ScheduleReading) {
    let at = reading.place(event["title"]?.said)
    if let id = event["id"], !id.isNumber { reading.add(.numberBelongsHere(at: "\(at), id")) }
    for (place, person) in (event["persons"]?.items ?? []).enumerated() {
      let at = "\(at), persons \(place + 1)"
      if let id = person["id"], !id.isNumber, !id.isBare {
        reading.add(.numberBelongsHere(at: "\(at), id"))
      }
      if let code = person["code"]?.said, code.wholeMatch(of: /[0-9A-Z]{6}/) == nil {
        reading.add(.noPersonCode(at: "\(at), code", given: code))
      }
      if person["public_name"]?.said ?? person["name"]?.said == nil {
        reading.add(.partMissing(at: "\(at), public_name"))
      }
    }
  }

  /// What an event may have that a session has no place for.
  private static let unkept: Set = ["attachments", "description", "links", "logo", "recording"]

  private static func zone(_ name: String?, _ reading: inout ScheduleReading) -> TimeZone {
    guard let name = name.map({ String($0.trimmed) }), !name.isEmpty else { return .gmt }
    guard let zone = TimeZone(identifier: name) else {
      reading.add(.meetingZoneUnknown(at: "conference, time_zone_name", zone: name))
      return .gmt
    }
    return zone
  }
}

extension Element {
  fileprivate var isBare: Bool { children.isEmpty && text.isBlankText }
}

extension String {
  fileprivate var isBlankText: Bool { allSatisfy(\.isBlank) }
}

extension JSONTree {
  fileprivate subscript(name: String) -> JSONTree? { parts?[name] }

  fileprivate var parts: [String: JSONTree]? {
    if case .object(let parts) = self { parts } else { nil }
  }

  fileprivate var items: [JSONTree]? {
    if case .list(let items) = self { items.trees } else { nil }
  }

  fileprivate var said: String? {
    switch self {
    case .string(let text): text
    case .number(let digits): digits
    default: nil
    }
  }

  fileprivate var isNumber: Bool {
    if case .number(let digits) = self { Int(digits) != nil } else { false }
  }

  fileprivate var isBare: Bool {
    switch self {
    case .null: true
    case .string(let text): text.isBlankText
    case .list(let items): items.isEmpty
    default: false
    }
  }
}
