import ConveneTables
import ConveneValues
import Foundation

extension Meeting {
  /// Everything in which the parts of this meeting do not fit together, in the order of its file.
  ///
  /// - Parameter people: for whom rooms and tables are, once that is known; else for all places.
  package func problems(for people: Int? = nil) -> [Problem] {
    var check = MeetingCheck(meeting: self, people: people ?? places.all)
    check.run()
    return naming(check.problems)
  }

  /// Refuses a meeting with problems, naming all of them.
  package func throwIfProblems() throws(Refusal) {
    let problems = problems()
    guard !problems.isEmpty else { return }
    throw .meetingInvalid(
      code: code, count: problems.count, problems: problems.upToMost(at: "the file"))
  }

  /// How many days it lasts, 0 where it ends before it starts.
  package var dayCount: Int { max(0, ends.number - starts.number + 1) }
}

/// Asks of every part whether it fits the others; what is wrong adds up.
struct MeetingCheck {
  let meeting: Meeting
  let people: Int
  var problems: [Problem] = []

  init(meeting: Meeting, people: Int) { (self.meeting, self.people) = (meeting, people) }

  mutating func run() {
    head()
    wordings()
    topics()
    rubric()
    floors()
    rooms()
    programme()
    tables()
    unique(meeting.countries.map(\.code.code), "countries")
    lottery()
    outcomes()
    projects()
    reviewing()
    deciding()
    writing()
    seating()
    symbols()
    masthead()
    questions()
    problems += meeting.problemsOfDocuments
  }

  mutating func add(_ problem: Problem) { problems.append(problem) }

  mutating func refuse(_ wrong: Bool, _ problem: Problem) {
    if wrong { add(problem) }
  }

  mutating func unique(_ keys: [String], _ part: String) {
    var seen: Set<String> = []
    for (place, key) in keys.enumerated() where !seen.insert(key).inserted {
      add(.standsThereTwice(at: "\(part) \(place + 1)", name: key))
    }
  }

  private mutating func head() {
    let isCode = meeting.code.wholeMatch(of: /[A-Z0-9][A-Z0-9-]{1,31}/) != nil
    refuse(!isCode, .meetingCodeShape(at: "code"))
    refuse(meeting.languages.isEmpty, .meetingWithoutLanguage(at: "languages"))
    unique(meeting.languages.map(\.rawValue), "languages")
    refuse(
      TimeZone(identifier: meeting.zone) == nil,
      .meetingZoneUnknown(at: "zone", zone: meeting.zone))
    refuse(
      meeting.ends < meeting.starts,
      .meetingEndsBefore(at: "ends", ends: "\(meeting.ends)", starts: "\(meeting.starts)"))
    let email = meeting.convener.email
    problems +=
      email.contains("@")
      ? MailAddressRule.problems(of: email, at: "convener, email")
      : [Problem.noMailAddress(at: "convener, email", given: email)]
    if let room = meeting.remoteRoom, !Meeting.isRemoteRoom(room) {
      add(.remoteRoomNotHttps(at: "remoteRoom"))
    }
    refuse(meeting.places.open < 0, .fewerThanNone(at: "places, open"))
    refuse(meeting.places.nominated < 0, .fewerThanNone(at: "places, nominated"))
    refuse((meeting.places.guest ?? 0) < 0, .fewerThanNone(at: "places, guest"))
  }

  private mutating func wordings() {
    for (at, wording) in meeting.wordings {
      let missing = wording.missing(meeting.languages).map(\.rawValue)
      refuse(!missing.isEmpty, .wordingMissing(at: at, languages: missing))
    }
  }

  private mutating func topics() {
    unique(meeting.topics.map(\.key), "topics")
    for (place, topic) in meeting.topics.enumerated() {
      let isLetter = topic.key.utf8.count == 1 && topic.key.utf8.allSatisfy { 97...122 ~= $0 }
      refuse(!isLetter, .topicKeyShape(at: "topics \(place + 1)", given: topic.key))
    }
  }

  private mutating func seating() {
    let interpreted = meeting.seating?.interpreted ?? []
    unique((meeting.seating?.firm ?? []).map(\.rawValue), "seating, firm")
    unique(interpreted.map(String.init), "seating, interpreted")
    for number in interpreted {
      refuse(
        !meeting.tables.contains { $0.number == number },
        .tableNotListed(at: "seating, interpreted", table: number))
    }
  }

  private mutating func rooms() {
    unique(meeting.rooms.map(\.key), "rooms")
    for room in meeting.rooms {
      refuse(room.capacity < 1, .roomForNobody(at: "rooms (\(room.key)), capacity"))
    }
    unique(meeting.agenda.map { String($0.number) }, "agenda")
    for item in meeting.agenda {
      refuse(item.number < 1, .agendaItemsFromOne(at: "agenda (\(item.number)), number"))
    }
  }

  private mutating func programme() {
    unique(meeting.programme.map(\.key), "programme")
    let topics = meeting.topics.map(\.key)
    for session in meeting.programme {
      let at = "programme (\(session.key))"
      refuse(
        !(1...max(1, meeting.dayCount)).contains(session.day),
        .meetingWithoutDay(at: "\(at), day", day: session.day))
      refuse(
        session.endsNextDay && session.stretch.isEmpty,
        .sessionEndsEarly(at: "\(at), end", end: "\(session.end)", start: "\(session.start)"))
      if let room = session.room {
        refuse(
          !meeting.rooms.contains { $0.key == room }, .noRoomAbove(at: "\(at), room", room: room))
      }
      if let item = session.item {
        refuse(
          !meeting.agenda.contains { $0.number == item },
          .noAgendaItem(at: "\(at), item", item: item))
      }
      if let languages = session.interpretation {
        refuse(languages.count < 2, .interpretedIntoOne(at: "\(at), interpretation"))
        unique(languages.map(\.rawValue), "\(at), interpretation")
      }
      for topic in session.topics where !topics.contains(topic) {
        add(.noTopic(at: "\(at), topics", topic: topic))
      }
    }
    seats()
    for (place, one) in meeting.programme.enumerated() {
      guard let other = meeting.programme[..<place].first(where: one.clashes) else { continue }
      add(
        .sessionsClash(
          at: "programme (\(one.key))", room: one.room ?? "", other: meeting.name(of: other),
          day: one.day,
          start: one.stretch.lowerBound > other.stretch.lowerBound
            ? "\(one.start)" : "\(other.start)",
          end: one.stretch.upperBound < other.stretch.upperBound ? "\(one.end)" : "\(other.end)"))
    }
    problems += meeting.skippedHours
  }

  /// Whoever comes fits into the rooms in which all of them meet at one time.
  private mutating func seats() {
    let meetings = meeting.programme.filter(\.kind.isSatThrough)
    for session in meetings {
      guard let room = meeting.rooms.first(where: { $0.key == session.room }) else { continue }
      guard room.capacity < people else { continue }
      refuse(
        !meetings.contains { $0.key != session.key && $0.overlaps(session) },
        .roomTooSmall(
          at: "programme (\(session.key)), room", room: room.key, capacity: room.capacity,
          people: people))
    }
  }

  private mutating func tables() {
    let tables = meeting.tables
    unique(tables.map { String($0.number) }, "tables")
    for table in tables {
      let at = "tables (\(table.number))"
      refuse(table.number < 1, .tablesFromOne(at: "\(at), number"))
      refuse(
        table.lowest < 1, .numberBelow(at: "\(at), lowest", number: table.lowest, least: 1))
      let least = max(1, table.lowest)
      refuse(
        table.highest < least,
        .numberBelow(at: "\(at), highest", number: table.highest, least: least))
      refuse(
        !meeting.topics.contains { $0.key == table.topic },
        .noTopic(at: "\(at), topic", topic: table.topic))
    }
    guard !tables.isEmpty else { return }
    let highest = tables.reduce(0) { $0 + $1.highest }
    let lowest = tables.reduce(0) { $0 + $1.lowest }
    refuse(highest < people, .tablesSeatTooFew(at: "tables", seats: highest, people: people))
    let places = meeting.places.all
    refuse(lowest > places, .tablesNeedTooMany(at: "tables", lowest: lowest, places: places))
  }
}

extension Session {
  /// Whether both need the same room at the same time.
  package func clashes(with other: Session) -> Bool {
    room != nil && room == other.room && overlaps(other)
  }
}

extension String {
  /// Whether this is formed like a BCP 47 language tag: `ar`, `pt-BR`.
  package var isLanguageTag: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    return 2...3 ~= (parts.first?.utf8.count ?? 0)
      && parts.allSatisfy { part in
        1...8 ~= part.utf8.count && part.utf8.allSatisfy(\.isOfCode) && !part.contains(".")
      } && (parts.first?.allSatisfy(\.isLetter) ?? false)
  }
}

extension UInt8 {
  var isOfCode: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f: true
    default: false
    }
  }
}
