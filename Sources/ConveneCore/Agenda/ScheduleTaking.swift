import ConveneTables
import ConveneValues
import Foundation

/// How the schedule of a file is taken into a meeting.
package struct ScheduleWish: Sendable {
  /// In which its titles are written.
  package var language: Language
  /// Whether sessions that the file does not have go.
  package var isWhole: Bool
  /// Whether a second session in a room at one time is put into a part of that room.
  package var partsRooms: Bool

  package init(language: Language, isWhole: Bool = false, partsRooms: Bool = false) {
    (self.language, self.isWhole, self.partsRooms) = (language, isWhole, partsRooms)
  }
}

/// A meeting with what a schedule says of its programme.
package struct ScheduleTaken: Sendable {
  package var meeting: Meeting
  /// Keys of sessions that the file does not have.
  package var gone: [String] = []
  /// What was read otherwise than it stands there, or left out.
  package var notices: [Problem] = []
}

extension Meeting {
  /// With the sessions of a schedule: those it knows by their names stay the same object, others are
  /// new; topics, items, notes and whoever leads stay as they are.
  ///
  /// - Parameters:
  ///   - leaders: names of those who lead a session, as `sameName`, by its key: they are no speakers.
  ///   - kinds: kinds of sessions by their words in any language, as `sameName`.
  /// - Throws: all events at once that cannot be held in this meeting.
  package func taking(
    _ schedule: Schedule, _ wish: ScheduleWish, ledBy leaders: [String: Set<String>] = [:],
    kinds: [String: Session.Kind] = [:]
  ) throws(Refusal) -> ScheduleTaken {
    var taking = ScheduleWork(self, schedule, wish, leaders, kinds)
    return try taking.run()
  }
}

private struct ScheduleWork {
  let stored: Meeting
  let schedule: Schedule
  let wish: ScheduleWish
  let leaders: [String: Set<String>]
  let kinds: [String: Session.Kind]
  let clock: TimeZone
  var meeting: Meeting
  var problems: [Problem] = []
  var notices: [Problem] = []
  /// Keys of rooms by their names in any language.
  var rooms: [String: String] = [:]
  /// Places of sessions in the programme by what files call them.
  var known: [String: Int] = [:]

  init(
    _ meeting: Meeting, _ schedule: Schedule, _ wish: ScheduleWish,
    _ leaders: [String: Set<String>], _ kinds: [String: Session.Kind]
  ) {
    (stored, self.meeting, self.schedule, self.wish) = (meeting, meeting, schedule, wish)
    (self.leaders, self.kinds) = (leaders, kinds)
    clock = TimeZone(identifier: meeting.zone) ?? .gmt
    for room in meeting.rooms.reversed() {
      for name in room.name.byLanguage.values { rooms[name.sameName] = room.key }
    }
    for (place, session) in meeting.programme.enumerated() {
      known[session.guid(in: meeting)] = place
      known[session.key] = place
    }
  }

  mutating func run() throws(Refusal) -> ScheduleTaken {
    var seen: Set<String> = []
    for event in schedule.events {
      guard let session = session(of: event) else { continue }
      seen.insert(session.key)
      if let place = known[session.key] {
        meeting.programme[place] = session
      } else {
        known[session.key] = meeting.programme.count
        meeting.programme.append(session)
      }
    }
    guard problems.isEmpty else {
      throw .scheduleUnusable(
        count: problems.count, problems: problems.upToMost(at: "the file"))
    }
    let gone = wish.isWhole ? meeting.programme.map(\.key).filter { !seen.contains($0) } : []
    if wish.isWhole { meeting.programme.removeAll { !seen.contains($0.key) } }
    if wish.partsRooms { partRooms() }
    let made = meeting.rooms.filter { room in !stored.rooms.contains { $0.key == room.key } }
    notices += made.map {
      .roomMade(
        at: "rooms (\($0.key))", room: $0.name[wish.language], capacity: $0.capacity)
    }
    if !schedule.left.isEmpty {
      notices.append(.schedulePartsLeft(at: "the file", parts: schedule.left))
    }
    // As the database has them.
    meeting.programme.sort {
      ($0.stretch.lowerBound, $0.key) < ($1.stretch.lowerBound, $1.key)
    }
    return ScheduleTaken(meeting: meeting, gone: gone, notices: notices)
  }

  private mutating func session(of event: Schedule.Event) -> Session? {
    guard let (day, start, end) = times(of: event) else { return nil }
    let place = known[event.id] ?? calendarKey(event.id).flatMap { known[$0] }
    let before = place.map { meeting.programme[$0] }
    let key = before?.key ?? (Session.isGUID(event.id) ? event.id : stored.guid(of: event.id))
    let old = before ?? known[key].map { meeting.programme[$0] }
    let said = event.listing.type.flatMap { kinds[$0.sameName] }
    var session =
      old
      ?? Session(
        key: key, kind: .plenary, day: day, start: start, end: end, title: [:], room: nil,
        item: nil, topics: [], notes: [])
    session.kind = event.kind ?? said ?? session.kind
    (session.day, session.start, session.end) = (day, start, end)
    // A session without words of its own is called by its kind.
    if old?.title.isEmpty != true || kinds[event.title.sameName] == nil {
      session.title = title(event.title, before: old)
    }
    session.room = room(event.room, before: old?.room)
    // Its own calendar says what stands elsewhere in the meeting.
    guard calendarKey(event.id) == nil || old == nil else { return session }
    var listing = event.listing
    if said != nil { listing.type = nil }
    if let abstract = listing.abstract, isOwn(abstract, of: old) { listing.abstract = nil }
    listing.speakers = (listing.speakers ?? []).filter {
      !(leaders[key] ?? []).contains($0.sameName)
    }
    if listing.speakers == [] { listing.speakers = nil }
    session.listing = listing.isEmpty ? nil : listing
    return session
  }

  private mutating func times(of event: Schedule.Event) -> (Int, ClockTime, ClockTime)? {
    let seconds = Int(event.start.timeIntervalSince1970.rounded(.down))
    let local = seconds + clock.secondsFromGMT(for: event.start)
    let number = Int((Double(local) / 86_400).rounded(.down))
    let day = number - stored.starts.number + 1
    let begins = (local - number * 86_400) / 60
    let ends = begins + event.minutes
    guard 1...max(1, stored.dayCount) ~= day else {
      problems.append(
        .eventOutsideDays(at: "\(event.at), date", day: Day(number: number).description))
      return nil
    }
    guard ends <= 1440 || event.minutes <= Session.longestOverMidnight,
      let start = ClockTime(minutes: begins),
      let end = ClockTime(minutes: ends > 1440 ? ends - 1440 : ends)
    else {
      problems.append(
        .eventTooLong(
          at: "\(event.at), duration", minutes: event.minutes,
          most: Session.longestOverMidnight / 60))
      return nil
    }
    return (day, start, end)
  }

  /// The key of a session in the name that this meeting's calendars give it.
  private func calendarKey(_ id: String) -> String? {
    let prefix = "\(stored.code).".lowercased()
    guard id.lowercased().hasPrefix(prefix), let end = id.lastIndex(of: "@") else { return nil }
    return String(id[..<end].dropFirst(prefix.count))
  }

  /// The file's words in its language; where nobody wrote others, in the other languages, too.
  private func title(_ words: String, before: Session?) -> Wording {
    guard let before, !before.title.isEmpty else {
      let languages = stored.languages + [wish.language]
      return Self.wording(words, in: languages)
    }
    let old = before.title[wish.language]
    guard words != old else { return before.title }
    var all = before.title.byLanguage
    for (language, own) in all where own == old { all[language] = words }
    all[wish.language] = words
    return Wording(all)
  }

  /// The same words in several languages.
  private static func wording(_ words: String, in languages: [Language]) -> Wording {
    Wording(
      Dictionary(languages.map { ($0, words) }, uniquingKeysWith: { first, _ in first }))
  }

  private mutating func room(_ name: String, before: String?) -> String? {
    guard !name.isEmpty else { return nil }
    if let key = rooms[name.sameName] { return key }
    // Calendars write the room before the place.
    let separators: [Character] = [",", "،"]
    if let end = name.firstIndex(where: separators.contains) {
      let head = String(name[..<end].trimmed).sameName
      if let key = rooms[head] { return key }
    }
    if before == nil, isPlace(name) { return nil }
    return make(
      name, capacity: schedule.capacities[name.sameName] ?? max(1, stored.places.all))
  }

  /// Whether it is the meeting's own place, and names no room.
  private func isPlace(_ name: String) -> Bool {
    stored.venue.name.byLanguage.values.contains {
      !$0.isEmpty && name.sameName.hasPrefix($0.sameName)
    }
  }

  private mutating func make(_ name: String, capacity: Int) -> String {
    let letters = name.lowercased().unicodeScalars.map { sign in
      ("a"..."z" ~= sign || "0"..."9" ~= sign) ? Character(sign) : "-"
    }
    let slug = String(letters).split(separator: "-").joined(separator: "-").prefix(40)
    let stem = slug.isEmpty ? "room" : String(slug)
    var (key, number) = (stem, 1)
    while meeting.rooms.contains(where: { $0.key == key }) {
      number += 1
      key = "\(stem)-\(number)"
    }
    let languages = stored.languages + [wish.language]
    meeting.rooms.append(
      Room(
        key: key,
        name: Self.wording(name, in: languages), capacity: capacity))
    rooms[name.sameName] = key
    return key
  }

  /// Notes that a file was given as an abstract are not kept twice.
  private func isOwn(_ abstract: String, of session: Session?) -> Bool {
    guard let session, session.listing?.abstract == nil else { return false }
    let languages = Set(stored.languages).union([wish.language])
    return languages.contains { language in
      let notes = session.notes.map { $0[language] }.filter { !$0.isEmpty }
      return !notes.isEmpty && notes.joined(separator: "\n").asProse == abstract
    }
  }

  private mutating func partRooms() {
    let byRoom = Dictionary(
      grouping: meeting.programme.filter { $0.room != nil }, by: { $0.room ?? "" })
    for (key, sessions) in byRoom.sorted(by: { $0.key < $1.key }) {
      guard !Meeting.pairs(of: sessions).isEmpty,
        let room = meeting.rooms.first(where: { $0.key == key })
      else { continue }
      // Each lane holds one session at a time; the first is the room itself.
      var lanes: [(key: String, until: Int)] = [(key, Int.min)]
      for session in sessions.sorted(by: Session.isBefore) {
        let begins = session.stretch.lowerBound
        var lane = lanes.firstIndex { $0.until <= begins }
        if lane == nil {
          let name = "\(room.name[wish.language]) (\(lanes.count + 1))"
          lanes.append((rooms[name.sameName] ?? make(name, capacity: room.capacity), Int.min))
          lane = lanes.count - 1
        }
        guard let lane else { continue }
        lanes[lane].until = session.stretch.upperBound
        if lane > 0, let place = meeting.programme.firstIndex(where: { $0.key == session.key }) {
          meeting.programme[place].room = lanes[lane].key
        }
      }
    }
  }
}
