import ConveneTables
import ConveneValues
import Foundation

/// The programme of a meeting as files of other programs hold it.
package struct Schedule: Hashable, Sendable {
  package struct Event: Hashable, Sendable {
    /// As problems call it: `event 12 (Opening)`.
    package var at: String
    /// By which its program knows it for good.
    package var id: String
    package var start: Date
    package var minutes: Int
    package var title: String
    /// Empty where none is named.
    package var room = ""
    package var listing = SessionListing()
    /// What kind it is, where the file says so in our words.
    package var kind: Session.Kind?
  }

  /// In the order of the file.
  package var events: [Event]
  /// How many a room holds, by its name as `sameName`.
  package var capacities: [String: Int] = [:]
  /// Parts that stand in the file and are not kept.
  package var left: [String] = []

  package init(_ events: [Event], capacities: [String: Int] = [:], left: [String] = []) {
    (self.events, self.capacities, self.left) = (events, capacities, left)
  }

  /// More events than this are no programme of a meeting.
  package static let most = MeetingFile.longestProgramme
}

/// Puts events together, and remembers all that is wrong with what they are read from.
struct ScheduleReading {
  private(set) var events: [Schedule.Event] = []
  private(set) var problems: [Problem] = []
  private var ids: Set<String> = []

  /// What a file says of one event, as texts; nil where it does not.
  struct Written {
    var id: String?
    var title: String?
    var start: String?
    var duration: String?
    var room: String?
    var subtitle: String?
    var abstract: String?
    var track: String?
    var type: String?
    var language: String?
    var url: String?
    var speakers: [String] = []
  }

  mutating func add(_ problem: Problem) { problems.append(problem) }

  /// The place of the next event.
  func place(_ title: String?) -> String {
    let name = (title ?? "").onOneLine
    return "event \(events.count + skipped + 1)" + (name.isEmpty ? "" : " (\(name.prefix(60)))")
  }

  private var skipped = 0

  mutating func skip() { skipped += 1 }

  /// Takes an event of frab's format; nil where it is refused.
  mutating func take(_ written: Written, inZone zone: TimeZone) {
    let at = place(written.title)
    let before = problems.count
    let title = (written.title ?? "").onOneLine
    if title.isEmpty { add(.partMissing(at: "\(at), title")) }
    let id = (written.id ?? "").lowercased()
    if !Session.isGUID(id) { add(.noEventId(at: "\(at), guid", given: written.id ?? "")) }
    let start = written.start.flatMap { ScheduleTime.instant($0, inZone: zone) }
    if start == nil { add(.noEventTime(at: "\(at), date", given: written.start ?? "")) }
    let minutes = written.duration.flatMap(ScheduleTime.minutes)
    if minutes == nil {
      add(.noEventDuration(at: "\(at), duration", given: written.duration ?? ""))
    }
    guard problems.count == before, let start, let minutes else { return skip() }
    take(
      Schedule.Event(
        at: at, id: id, start: start, minutes: minutes, title: title,
        room: (written.room ?? "").onOneLine,
        listing: SessionListing(
          subtitle: written.subtitle?.onOneLine.unlessEmpty,
          abstract: written.abstract?.asProse.unlessEmpty,
          speakers: written.speakers.map(\.onOneLine).filter { !$0.isEmpty }.unlessEmpty,
          track: written.track?.onOneLine.unlessEmpty,
          type: written.type.flatMap { Session.Kind(rawValue: $0) == nil ? $0 : nil }?
            .onOneLine.unlessEmpty,
          language: written.language?.onOneLine.unlessEmpty,
          url: written.url?.onOneLine.unlessEmpty),
        kind: written.type.flatMap(Session.Kind.init)))
  }

  mutating func take(_ event: Schedule.Event) {
    guard ids.insert(event.id).inserted else {
      add(.standsThereTwice(at: event.at, name: event.id))
      return skip()
    }
    events.append(event)
  }

  /// - Throws: all that is wrong with it at once.
  func schedule(
    capacities: [String: Int] = [:], left: Set<String> = []
  ) throws(Refusal) -> Schedule {
    var problems = problems
    if problems.isEmpty, events.isEmpty { problems = [.noEventAtAll(at: "the file")] }
    if events.count > Schedule.most {
      problems.append(
        .listTooLong(at: "the file", count: events.count, most: Schedule.most))
    }
    guard problems.isEmpty else {
      throw .scheduleUnusable(
        count: problems.count, problems: problems.upToMost(at: "the file"))
    }
    return Schedule(events, capacities: capacities, left: left.sorted())
  }
}

/// How schedules write times.
enum ScheduleTime {
  /// `2024-12-27T10:30:00+01:00`, also with `Z`; without either by the clock of a zone.
  static func instant(_ text: String, inZone zone: TimeZone) -> Date? {
    let pattern =
      /([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2})(?::([0-9]{2})(?:\.[0-9]+)?)?(Z|[+\-][0-9]{2}:?[0-9]{2})?/
    guard let parts = text.trimmed.wholeMatch(of: pattern), let day = Day(parts.1),
      let time = ClockTime(parts.2)
    else { return nil }
    let local = day.number * 86_400 + time.minutes * 60 + (parts.3.flatMap { Int($0) } ?? 0)
    guard let offset = parts.4 else { return Self.instant(local, inZone: zone) }
    guard offset != "Z" else { return Date(timeIntervalSince1970: Double(local)) }
    let digits = offset.filter(\.isNumber)
    let minutes = (Int(digits.prefix(2)) ?? 0) * 60 + (Int(digits.suffix(2)) ?? 0)
    let shift = (offset.hasPrefix("-") ? -60 : 60) * minutes
    return Date(timeIntervalSince1970: Double(local - shift))
  }

  /// When the clock of a zone shows so many seconds since 1970.
  static func instant(_ local: Int, inZone zone: TimeZone) -> Date {
    var instant = Date(timeIntervalSince1970: Double(local))
    for _ in 0..<2 {
      instant = Date(timeIntervalSince1970: Double(local - zone.secondsFromGMT(for: instant)))
    }
    return instant
  }

  /// `01:30`, or with days before: `1:00:30`.
  static func minutes(_ text: String) -> Int? {
    let parts = text.trimmed.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.count <= 3 ? UInt16($0).map(Int.init) : nil }
    guard numbers.count == parts.count, 2...3 ~= numbers.count, numbers.last ?? 60 < 60 else {
      return nil
    }
    let hours = numbers.dropLast().reduce(0) { $0 * 24 + $1 }
    let minutes = hours * 60 + (numbers.last ?? 0)
    return minutes > 0 ? minutes : nil
  }
}

extension Session {
  /// Whether this is formed like `270fa44c-821a-577f-8ca3-33e8d4a8c2a7`.
  package static func isGUID(_ text: String) -> Bool {
    text.wholeMatch(of: /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/) != nil
  }

  /// By which files that are given away name it: its key, where that came by such a file.
  package func guid(in meeting: Meeting) -> String {
    Self.isGUID(key) ? key : meeting.guid(of: "session/\(key)")
  }
}

extension Meeting {
  /// A name of a part of this meeting that is the same each time and like no other.
  package func guid(of part: String) -> String {
    let digits = Array(SHA256(of: Array("convene/\(code)/\(part)".utf8)).description.prefix(32))
    // The version says that it is made of a hash.
    let marked = digits[0..<12] + ["8"] + digits[13..<16] + ["8"] + digits[17..<32]
    let text = String(marked)
    var parts: [Substring] = []
    var rest = text[...]
    for length in [8, 4, 4, 4, 12] {
      parts.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return parts.joined(separator: "-")
  }
}

extension String {
  /// With one blank for blanks and line ends, and without what nobody sees.
  ///
  /// Blanks that hold words together stay.
  var onOneLine: String {
    var text = ""
    for sign in unicodeScalars where sign.breaksLine || !sign.isUnmeant {
      text.unicodeScalars.append(sign.breaksLine ? " " : sign)
    }
    return text.split(separator: " ").joined(separator: " ")
  }

  /// With its lines, as long as a text of a meeting may be.
  var asProse: String {
    var text = ""
    for sign in unicodeScalars where sign == "\n" || !sign.isUnmeant && sign != "\r" {
      text.unicodeScalars.append(sign == "\u{85}" || sign == "\u{2028}" ? "\n" : sign)
    }
    return String(text.trimmed.prefix(CellReader.longestCell))
  }

  fileprivate var unlessEmpty: String? { isEmpty ? nil : self }
}

extension [String] {
  fileprivate var unlessEmpty: [String]? { isEmpty ? nil : self }
}
