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

private struct MeetingCheck {
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
    reviewing()
    deciding()
    writing()
    seating()
    symbols()
    masthead()
    questions()
    problems += meeting.problemsOfDocuments
  }

  private mutating func add(_ problem: Problem) { problems.append(problem) }

  private mutating func refuse(_ wrong: Bool, _ problem: Problem) {
    if wrong { add(problem) }
  }

  private mutating func unique(_ keys: [String], _ part: String) {
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

  private mutating func symbols() {
    var seen: Set<String> = []
    for (paper, symbol) in meeting.symbols?.byPaper ?? [] {
      refuse(!PaperSymbols.isOne(symbol), .symbolShape(at: "symbols, \(paper)"))
      refuse(!PaperSymbols.isInSeries(symbol), .symbolSeries(at: "symbols, \(paper)"))
      refuse(
        !seen.insert(symbol).inserted, .standsThereTwice(at: "symbols, \(paper)", name: symbol))
    }
  }

  private mutating func masthead() {
    guard let masthead = meeting.masthead else { return }
    var seen: Set<HeadedPaper> = []
    for paper in masthead.papers ?? [] where !seen.insert(paper.paper).inserted {
      add(.standsThereTwice(at: "masthead, papers", name: paper.paper.rawValue))
    }
    unique((masthead.list?.sectors ?? []).map(\.rawValue), "masthead, list, sectors")
    let originals =
      [("masthead, original", masthead.original)]
      + (masthead.papers ?? []).map {
        ("masthead, papers (\($0.paper.rawValue)), original", $0.original)
      }
    for (at, original) in originals {
      guard let original, !meeting.languages.contains(original) else { continue }
      add(.originalNotAmongLanguages(at: at, language: original.rawValue))
    }
  }

  private mutating func questions() {
    let questions = meeting.ownQuestions
    refuse(
      questions.count > OwnQuestion.most,
      .listTooLong(at: "questions", count: questions.count, most: OwnQuestion.most))
    unique(questions.map(\.key), "questions")
    for (place, question) in questions.enumerated() {
      let at = "questions (\(question.key))"
      let (choices, most) = (question.choices ?? [], OwnQuestion.mostChoices)
      refuse(
        !OwnQuestion.isKey(question.key), .questionKeyShape(at: at, given: question.key))
      unique(choices.map(\.key), "\(at), choices")
      for choice in choices where !OwnQuestion.isKeyOfChoice(choice.key) {
        add(.choiceKeyShape(at: "\(at), choices", given: choice.key))
      }
      refuse(
        question.kind.hasChoices && !(2...most).contains(choices.count),
        .questionChoices(at: "\(at), choices", count: choices.count, most: most))
      refuse(
        !question.kind.hasChoices && !choices.isEmpty,
        .questionWithoutChoices(at: "\(at), choices", kind: question.kind.rawValue))
      guard let when = question.when else { continue }
      let above = questions[..<place].first { $0.key == when.question }
      guard let possible = above?.possible, !possible.isEmpty else {
        add(.questionNotAbove(at: "\(at), when", question: when.question))
        continue
      }
      refuse(when.answers.isEmpty, .conditionWithoutAnswers(at: "\(at), when, is"))
      for answer in when.answers where !possible.contains(answer) {
        add(.notOneOf(at: "\(at), when, is", given: answer, known: possible))
      }
    }
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

  private mutating func rubric() {
    let rubric = meeting.rubric
    refuse(rubric.version < 1, .versionsFromOne(at: "rubric, version"))
    unique(rubric.gates.map(\.code), "rubric, gates")
    unique(rubric.criteria.map(\.code), "rubric, criteria")
    refuse(rubric.criteria.isEmpty, .nothingToScoreBy(at: "rubric, criteria"))
    for criterion in rubric.criteria {
      let at = "rubric, criteria (\(criterion.code))"
      refuse(
        criterion.weight < 1, .weightNotAboveZero(at: "\(at), weight", weight: criterion.weight))
      refuse(
        criterion.anchors.count != 5,
        .anchorsNotFive(at: "\(at), anchors", count: criterion.anchors.count))
      for principle in criterion.principles where !(1...7).contains(principle) {
        add(.noSuchPrinciple(at: "\(at), principles", principle: principle))
      }
    }
  }

  private mutating func lottery() {
    guard let lottery = meeting.lottery else { return }
    do {
      _ = try LotteryAnnouncement(
        commitment: lottery.commitment, publicValue: lottery.publicValue, day: lottery.day,
        hour: lottery.hour, form: lottery.form, rule: lottery.rule)
    } catch {
      for problem in error.problems { add(problem.moved(to: "lottery, \(problem.at)")) }
    }
  }

  private mutating func outcomes() {
    guard let outcomes = meeting.agreedOutcomes else { return }
    refuse(outcomes.isEmpty, .outcomesEmpty(at: "agreedOutcomes"))
    unique(outcomes.map(\.code), "agreedOutcomes")
    for outcome in outcomes {
      let isCode =
        !outcome.code.isEmpty
        && outcome.code.utf8.allSatisfy { $0.isOfCode && !(97...122 ~= $0) && $0 != 95 }
      refuse(!isCode, .outcomeCodeShape(at: "agreedOutcomes (\(outcome.code)), code"))
    }
  }

  private mutating func reviewing() {
    let reviewing = meeting.reviews
    refuse(reviewing.reviews < 1, .tooFewReviews(at: "reviewing, reviews"))
    refuse(
      reviewing.reviews > Reviewing.most,
      .tooManyReviews(at: "reviewing, reviews", most: Reviewing.most))
    unique(reviewing.practice.map(\.code), "reviewing, practice")
    for practice in reviewing.practice {
      let at = "reviewing, practice (\(practice.code)), marks"
      unique(practice.marks.map(\.criterion), at)
      let criteria = meeting.rubric.criteria.map(\.code)
      for mark in practice.marks where !criteria.contains(mark.criterion) {
        add(.noCriterionOfRubric(at: at, criterion: mark.criterion))
      }
      let missing = criteria.filter { code in !practice.marks.contains { $0.criterion == code } }
      refuse(!missing.isEmpty, .practiceMarksMissing(at: at, criteria: missing))
    }
  }

  private mutating func deciding() {
    guard let days = meeting.deciding?.nextFollows else { return }
    refuse(
      !(1...365).contains(days), .notDaysToAnswer(at: "deciding, nextFollows", days: days))
  }

  private mutating func writing() {
    for (place, paragraph) in (meeting.writing?.paragraphs ?? []).enumerated() {
      let at = "writing, paragraphs \(place + 1), text"
      for language in meeting.languages {
        for part in OwnParagraph.parts(of: paragraph.text[language]) {
          if case .unknown(let name) = part {
            add(
              .noSuchPlaceToFill(
                at: "\(at), \(language.rawValue)", name: name,
                known: OwnParagraph.Place.allCases.map(\.rawValue)))
          }
          refuse(
            part == .place(.deadline) && !paragraph.letter.hasDeadline,
            .letterWithoutDeadline(
              at: "\(at), \(language.rawValue)", kind: paragraph.letter.rawValue))
        }
      }
    }
    for (place, enclosure) in (meeting.writing?.enclosures ?? []).enumerated() {
      unique(enclosure.papers.map(\.rawValue), "writing, enclosures \(place + 1), papers")
    }
    unique(
      (meeting.writing?.enclosures ?? []).map(\.letter.rawValue), "writing, enclosures")
    let sealed = meeting.writing?.sealed ?? []
    unique(sealed.map(\.rawValue), "writing, sealed")
    for kind in sealed {
      refuse(
        !kind.canBeSealed, .letterNeverSealed(at: "writing, sealed", kind: kind.rawValue))
    }
    routes(meeting.writing?.through ?? [], "through")
    routes(meeting.writing?.copies ?? [], "copies")
    let steps = meeting.writing?.clearance ?? []
    unique(steps.map(\.step), "writing, clearance")
    for (place, step) in steps.enumerated() {
      let at = "writing, clearance \(place + 1)"
      refuse(step.step.allSatisfy(\.isWhitespace), .stepWithoutName(at: "\(at), step"))
      refuse(step.by.isEmpty, .stepWithoutHolder(at: "\(at), by"))
      unique(step.by, "\(at), by")
    }
  }

  private mutating func routes(_ routes: [LetterRoute], _ name: String) {
    for (place, route) in routes.enumerated() {
      let at = "writing, \(name) \(place + 1)"
      refuse(route.reader.allSatisfy(\.isWhitespace), .routeWithoutReader(at: "\(at), reader"))
      unique((route.letters ?? []).map(\.rawValue), "\(at), letters")
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

  private mutating func floors() {
    let open = meeting.places.open
    unique(meeting.floors.map(\.name), "floors")
    for floor in meeting.floors {
      let at = "floors (\(floor.name))"
      refuse(floor.values.isEmpty, .floorWithoutValues(at: "\(at), values"))
      for value in floor.values where !floor.attribute.knows(value) {
        add(floor.attribute.unknown(value, at: "\(at), values"))
      }
      refuse(
        floor.lowest < 0, .numberBelow(at: "\(at), lowest", number: floor.lowest, least: 0))
      refuse(
        floor.lowest > open,
        .floorAboveOpenPlaces(at: "\(at), lowest", lowest: floor.lowest, open: open))
    }
    for attribute in Floor.Attribute.allCases where attribute != .language {
      let floors = meeting.floors.filter { $0.attribute == attribute }
      let apart = Self.apart(floors)
      let sum = apart.reduce(0) { $0 + $1.lowest }
      refuse(
        apart.count > 1 && sum > open,
        .floorsAboveOpenPlaces(at: "floors", floors: apart.map(\.name), sum: sum, open: open))
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

  fileprivate func unknown(_ value: String, at place: String) -> Problem {
    switch self {
    case .sector: .floorValueNoSector(at: place, value: value)
    case .country: .floorValueNoCountry(at: place, value: value)
    case .gender: .floorValueNoGender(at: place, value: value)
    case .language: .floorValueNoLanguage(at: place, value: value)
    case .newcomer: .floorValueNoNewcomer(at: place, value: value)
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
