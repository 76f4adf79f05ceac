import ConveneValues
import Foundation

extension Meeting {
  /// Everything in which the parts of this meeting do not fit together, in the order of its file.
  package func problems() -> [Problem] {
    var check = MeetingCheck(meeting: self)
    check.run()
    return check.problems
  }

  /// Refuses a meeting with problems, naming all of them.
  package func throwIfProblems() throws(Refusal) {
    let problems = problems()
    guard !problems.isEmpty else { return }
    let count = problems.count == 1 ? "1 problem" : "\(problems.count) problems"
    throw Refusal(
      "meeting-invalid", "The meeting \(code) has \(count); nothing was imported",
      advice: "Correct the places named in the meeting file and import it again",
      problems: problems)
  }

  /// How many days it lasts, 0 where it ends before it starts.
  package var dayCount: Int { max(0, ends.number - starts.number + 1) }
}

private struct MeetingCheck {
  let meeting: Meeting
  var problems: [Problem] = []

  init(meeting: Meeting) { self.meeting = meeting }

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
    reviewing()
    deciding()
  }

  private mutating func add(_ at: String, _ message: String) {
    problems.append(Problem(at, message))
  }

  private mutating func refuse(_ wrong: Bool, _ at: String, _ message: String) {
    if wrong { add(at, message) }
  }

  private mutating func unique(_ keys: [String], _ part: String) {
    for (place, key) in keys.enumerated() where keys[..<place].contains(key) {
      add("\(part) \(place + 1)", "\(key) stands there twice")
    }
  }

  private mutating func head() {
    let isCode = meeting.code.wholeMatch(of: /[A-Z0-9][A-Z0-9-]{1,31}/) != nil
    refuse(
      !isCode, "code", "a code has 2 to 32 capital letters, digits and lines, a line not first")
    refuse(meeting.languages.isEmpty, "languages", "at least one language is needed")
    unique(meeting.languages.map(\.rawValue), "languages")
    refuse(
      TimeZone(identifier: meeting.zone) == nil, "zone",
      "\(meeting.zone) is not a time zone such as Asia/Beirut")
    refuse(
      meeting.ends < meeting.starts, "ends", "\(meeting.ends) is before \(meeting.starts)")
    let email = meeting.convener.email
    for fault in MailAddressRule.faults(in: email) {
      add(
        "convener, email",
        email.contains("@")
          ? "\(email) \(fault)" : "\(email) is not a mail address such as office@example.org")
    }
    refuse(meeting.places.open < 0, "places, open", "there cannot be fewer than none")
    refuse(meeting.places.nominated < 0, "places, nominated", "there cannot be fewer than none")
  }

  private mutating func wordings() {
    for (at, wording) in meeting.wordings {
      let missing = wording.missing(meeting.languages).map(\.rawValue)
      refuse(!missing.isEmpty, at, "no words in \(missing.joined(separator: ", "))")
    }
  }

  private mutating func topics() {
    unique(meeting.topics.map(\.key), "topics")
    for (place, topic) in meeting.topics.enumerated() {
      let isLetter = topic.key.utf8.count == 1 && topic.key.utf8.allSatisfy { 97...122 ~= $0 }
      refuse(!isLetter, "topics \(place + 1)", "the key \(topic.key) is not a small letter")
    }
  }

  private mutating func rubric() {
    let rubric = meeting.rubric
    refuse(rubric.version < 1, "rubric, version", "versions count from 1")
    unique(rubric.gates.map(\.code), "rubric, gates")
    unique(rubric.criteria.map(\.code), "rubric, criteria")
    refuse(rubric.criteria.isEmpty, "rubric, criteria", "nothing to score by")
    for criterion in rubric.criteria {
      let at = "rubric, criteria (\(criterion.code))"
      refuse(criterion.weight < 1, "\(at), weight", "\(criterion.weight) is not above 0")
      refuse(
        criterion.anchors.count != 5, "\(at), anchors",
        "\(criterion.anchors.count) in place of 5, one each for 0 to 4 points")
      for principle in criterion.principles where !(1...7).contains(principle) {
        add("\(at), principles", "\(principle) is not one of the principles 1 to 7")
      }
    }
  }

  private mutating func lottery() {
    guard let lottery = meeting.lottery else { return }
    do {
      _ = try LotteryAnnouncement(
        commitment: lottery.commitment, publicValue: lottery.publicValue)
    } catch {
      for problem in error.problems { add("lottery, \(problem.at)", problem.message) }
    }
  }

  private mutating func outcomes() {
    guard let outcomes = meeting.agreedOutcomes else { return }
    refuse(outcomes.isEmpty, "agreedOutcomes", "leave it out when there are none")
    unique(outcomes.map(\.code), "agreedOutcomes")
    for outcome in outcomes {
      let isCode =
        !outcome.code.isEmpty
        && outcome.code.utf8.allSatisfy { $0.isOfCode && !(97...122 ~= $0) && $0 != 95 }
      refuse(
        !isCode, "agreedOutcomes (\(outcome.code)), code",
        "a code has capital letters, digits, points and lines")
    }
  }

  private mutating func reviewing() {
    let reviewing = meeting.reviews
    refuse(reviewing.reviews < 1, "reviewing, reviews", "each application needs at least one")
    unique(reviewing.practice.map(\.code), "reviewing, practice")
    for practice in reviewing.practice {
      let at = "reviewing, practice (\(practice.code)), marks"
      unique(practice.marks.map(\.criterion), at)
      let criteria = meeting.rubric.criteria.map(\.code)
      for mark in practice.marks where !criteria.contains(mark.criterion) {
        add(at, "\(mark.criterion) is not a criterion of the rubric")
      }
      let missing = criteria.filter { code in !practice.marks.contains { $0.criterion == code } }
      refuse(!missing.isEmpty, at, "no mark on \(missing.joined(separator: ", "))")
    }
  }

  private mutating func deciding() {
    guard let days = meeting.deciding?.nextFollows else { return }
    refuse(
      !(1...365).contains(days), "deciding, nextFollows",
      "\(days) is not a number of days from 1 to 365; leave it out where seats are held")
  }

  private mutating func floors() {
    let open = meeting.places.open
    unique(meeting.floors.map(\.name), "floors")
    for floor in meeting.floors {
      let at = "floors (\(floor.name))"
      refuse(floor.values.isEmpty, "\(at), values", "no value would count")
      for value in floor.values where !floor.attribute.knows(value) {
        add("\(at), values", "\(value) is not a \(floor.attribute.rawValue) that is known")
      }
      refuse(floor.lowest < 0, "\(at), lowest", "\(floor.lowest) is below 0")
      refuse(
        floor.lowest > open, "\(at), lowest", "\(floor.lowest) of \(open) open places cannot be")
    }
    for attribute in Floor.Attribute.allCases where attribute != .language {
      let floors = meeting.floors.filter { $0.attribute == attribute }
      let apart = Self.apart(floors)
      let sum = apart.reduce(0) { $0 + $1.lowest }
      let names = apart.map(\.name).joined(separator: ", ")
      refuse(
        apart.count > 1 && sum > open, "floors",
        "\(names) ask together for \(sum) people, there are \(open) open places")
    }
  }

  /// Floors that no one person counts for twice, the highest first.
  ///
  /// Each person has one sector, country and gender; floors in languages may share a person.
  private static func apart(_ floors: [Floor]) -> [Floor] {
    var apart: [Floor] = []
    for floor in floors.sorted(by: { ($1.lowest, $0.name) < ($0.lowest, $1.name) })
    where apart.allSatisfy({ Set($0.values).isDisjoint(with: floor.values) }) {
      apart.append(floor)
    }
    return apart
  }

  private mutating func rooms() {
    unique(meeting.rooms.map(\.key), "rooms")
    for room in meeting.rooms {
      refuse(room.capacity < 1, "rooms (\(room.key)), capacity", "nobody fits in")
    }
    unique(meeting.agenda.map { String($0.number) }, "agenda")
    for item in meeting.agenda {
      refuse(item.number < 1, "agenda (\(item.number)), number", "items count from 1")
    }
  }

  private mutating func programme() {
    unique(meeting.programme.map(\.key), "programme")
    let topics = meeting.topics.map(\.key)
    for session in meeting.programme {
      let at = "programme (\(session.key))"
      refuse(
        !(1...max(1, meeting.dayCount)).contains(session.day), "\(at), day",
        "the meeting has no day \(session.day)")
      refuse(
        session.end <= session.start, "\(at), end", "\(session.end) is not after \(session.start)")
      if let room = session.room {
        refuse(
          !meeting.rooms.contains { $0.key == room }, "\(at), room", "\(room) is not a room above")
      }
      if let item = session.item {
        refuse(
          !meeting.agenda.contains { $0.number == item }, "\(at), item",
          "\(item) is not an agenda item")
      }
      for topic in session.topics where !topics.contains(topic) {
        add("\(at), topics", "\(topic) is not a topic")
      }
    }
    seats()
    for (place, one) in meeting.programme.enumerated() {
      for other in meeting.programme[..<place] where one.clashes(with: other) {
        add(
          "programme (\(one.key))",
          "is in \(one.room ?? "") at the same time as \(other.key), on day \(one.day) from "
            + "\(max(one.start, other.start)) to \(min(one.end, other.end))")
      }
    }
  }

  /// Whoever comes fits into the rooms in which all of them meet at one time.
  private mutating func seats() {
    let open = meeting.places.open
    let meetings = meeting.programme.filter { [.plenary, .roundTable].contains($0.kind) }
    for session in meetings {
      guard let room = meeting.rooms.first(where: { $0.key == session.room }) else { continue }
      let beside = meetings.filter {
        $0.key != session.key && $0.day == session.day && $0.start < session.end
          && session.start < $0.end
      }
      refuse(
        beside.isEmpty && room.capacity < open, "programme (\(session.key)), room",
        "\(room.key) holds \(room.capacity), and \(open) open places are meant to meet there")
    }
  }

  private mutating func tables() {
    let tables = meeting.tables
    unique(tables.map { String($0.number) }, "tables")
    for table in tables {
      let at = "tables (\(table.number))"
      refuse(table.number < 1, "\(at), number", "tables count from 1")
      refuse(table.lowest < 1, "\(at), lowest", "\(table.lowest) is below 1")
      refuse(
        table.highest < max(1, table.lowest), "\(at), highest",
        "\(table.highest) is below \(max(1, table.lowest))")
      refuse(
        !meeting.topics.contains { $0.key == table.topic }, "\(at), topic",
        "\(table.topic) is not a topic")
    }
    guard !tables.isEmpty else { return }
    // People on nominated seats may sit along the wall, so they count where tables must be filled
    // and not where they must hold everybody.
    let open = meeting.places.open
    let places = open + meeting.places.nominated
    let highest = tables.reduce(0) { $0 + $1.highest }
    let lowest = tables.reduce(0) { $0 + $1.lowest }
    refuse(
      highest < open, "tables", "all tables together seat \(highest) people of \(open) open places")
    refuse(lowest > places, "tables", "all tables together need \(lowest) people of \(places)")
  }
}

extension Session {
  /// Whether both need the same room at the same time.
  package func clashes(with other: Session) -> Bool {
    room != nil && room == other.room && day == other.day && start < other.end && other.start < end
  }
}

extension Floor.Attribute {
  /// Whether `value` is one that a person can have in this attribute.
  package func knows(_ value: String) -> Bool {
    switch self {
    case .sector: Sector(rawValue: value) != nil
    case .country: Country(value)?.code == value
    case .gender: Person.Gender(rawValue: value) != nil
    case .language: value.isLanguageTag
    case .newcomer: value == "yes"
    }
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
  fileprivate var isOfCode: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f: true
    default: false
    }
  }
}
