import ConveneValues

/// What an organiser says of a meeting before there is one.
package struct MeetingBrief: Sendable {
  package let code: String
  package let title: String
  package let starts: Day
  package let ends: Day
  package let city: String
  package let country: Country
  package let email: String
  /// The first is the one in which title and city are given.
  package let languages: [Language]
  package let zone: String
  package let open: Int
  package let nominated: Int
  package let remoteRoom: String?
  /// Those of the house, with which a meeting begins.
  package let months: MonthNames?

  package init(
    code: String, title: String, starts: Day, ends: Day, city: String, country: Country,
    email: String, languages: [Language], zone: String, open: Int, nominated: Int,
    remoteRoom: String? = nil, months: MonthNames? = nil
  ) {
    (self.code, self.title, self.starts, self.ends) = (code, title, starts, ends)
    (self.city, self.country, self.email) = (city, country, email)
    (self.languages, self.zone) = (languages, zone)
    (self.open, self.nominated) = (open, nominated)
    (self.remoteRoom, self.months) = (remoteRoom, months)
  }
}

/// Words with which a draft begins; the organiser changes them.
package enum DraftWord: Sendable {
  case room, registration, pause, lunch
  case opening, adoption, discussion, tables, closing
  case rubric, gateAttendance, gateConsent
  case criterionTopics, criterionOffer, criterionAuthority, criterionEvidence
  case anchorNothing, anchorLittle, anchorSome, anchorMuch, anchorAll
}

extension MeetingBrief {
  /// A whole meeting in which only words are left to write, with a usual programme and rubric.
  package func draft(_ words: @escaping (DraftWord, Language) -> String) -> Meeting {
    DraftWriter(brief: self, words: words).meeting
  }
}

private struct DraftWriter {
  let brief: MeetingBrief
  let words: (DraftWord, Language) -> String

  var meeting: Meeting {
    var meeting = unmarked
    meeting.masthead = Masthead(months: brief.months).pruned
    return meeting
  }

  private var unmarked: Meeting {
    Meeting(
      code: brief.code, kind: .expertGroupMeeting, title: given(brief.title),
      languages: brief.languages, zone: brief.zone, starts: brief.starts, ends: brief.ends,
      tentative: true,
      venue: Venue(name: unwritten, city: given(brief.city), country: brief.country),
      remoteRoom: brief.remoteRoom,
      convener: Convener(
        name: unwritten, division: unwritten, email: brief.email, telephone: nil),
      signatory: Signatory(name: unwritten, title: unwritten),
      places: Places(open: brief.open, nominated: brief.nominated),
      aideMemoire: AideMemoire(
        background: [], objectives: [], outcomes: [], organization: [], participation: [],
        documents: [], contacts: []),
      topics: [Topic(key: "a", title: unwritten)], rubric: rubric, floors: [],
      rooms: [
        Room(key: "hall", name: said(.room), capacity: max(1, brief.open + brief.nominated))
      ], agenda: agenda, programme: programme, tables: tables, countries: [], lottery: nil,
      agreedOutcomes: nil, reviewing: nil, deciding: nil)
  }

  private var unwritten: Wording { wording { _ in Meeting.unwritten } }

  /// In the first language; in the others it is still to be written.
  private func given(_ text: String) -> Wording {
    wording { $0 == brief.languages.first ? text : Meeting.unwritten }
  }

  private func said(_ word: DraftWord) -> Wording { wording { words(word, $0) } }

  private func wording(_ text: (Language) -> String) -> Wording {
    Wording(
      Dictionary(brief.languages.map { ($0, text($0)) }, uniquingKeysWith: { first, _ in first }))
  }

  private var agenda: [AgendaItem] {
    let items: [DraftWord] = [.opening, .adoption, .discussion, .tables, .closing]
    return items.enumerated().map { AgendaItem(number: $0.offset + 1, title: said($0.element)) }
  }

  /// Of this meeting alone, as its words are to be changed.
  private var rubric: Rubric {
    let criteria: [(DraftWord, Int)] = [
      (.criterionTopics, 30), (.criterionOffer, 30), (.criterionAuthority, 20),
      (.criterionEvidence, 20),
    ]
    let anchors: [DraftWord] = [
      .anchorNothing, .anchorLittle, .anchorSome, .anchorMuch, .anchorAll,
    ]
    return Rubric(
      name: brief.code, version: 1, title: said(.rubric),
      gates: [
        Gate(code: "G1", title: said(.gateAttendance)),
        Gate(code: "G2", title: said(.gateConsent)),
      ],
      criteria: criteria.enumerated().map { place, criterion in
        Criterion(
          code: "C\(place + 1)", weight: criterion.1, principles: [], title: said(criterion.0),
          anchors: anchors.map(said), favoursEndowed: false)
      })
  }

  /// Eight at a table, or a few more.
  private var tables: [RoundTable] {
    let people = brief.open + brief.nominated
    guard people > 0 else { return [] }
    let count = max(1, people / 8)
    let most = (people + count - 1) / count
    return (1...count).map { number in
      RoundTable(
        number: number, theme: unwritten, topic: "a",
        lowest: max(1, min(most - 2, people / count)), highest: most)
    }
  }

  private var programme: [Session] {
    let days = max(1, brief.ends.number - brief.starts.number + 1)
    return (1...days).flatMap { day in
      (morning(day) + afternoon(day, isLast: day == days)).compactMap(\.self)
    }
  }

  private func morning(_ day: Int) -> [Session?] {
    let first: [Session?] =
      day > 1
      ? [session("morning", .plenary, day, "09:00", "11:00", .discussion, item: 3)]
      : [
        session("registration", .registration, day, "08:30", "09:00", .registration),
        session("opening", .plenary, day, "09:00", "09:30", .opening, item: 1),
        session("agenda", .plenary, day, "09:30", "09:45", .adoption, item: 2),
        session("morning", .plenary, day, "09:45", "11:00", .discussion, item: 3),
      ]
    return first + [
      session("coffee", .pause, day, "11:00", "11:30", .pause),
      session("noon", .plenary, day, "11:30", "13:00", .discussion, item: 3),
    ]
  }

  private func afternoon(_ day: Int, isLast: Bool) -> [Session?] {
    [
      session("lunch", .pause, day, "13:00", "14:30", .lunch),
      brief.open + brief.nominated > 0
        ? session("tables", .roundTable, day, "14:30", "16:00", .tables, item: 4) : nil,
      isLast ? session("closing", .plenary, day, "16:00", "17:00", .closing, item: 5) : nil,
    ]
  }

  private func session(
    _ key: String, _ kind: Session.Kind, _ day: Int, _ start: String, _ end: String,
    _ title: DraftWord, item: Int? = nil
  ) -> Session? {
    guard let start = ClockTime(start), let end = ClockTime(end) else { return nil }
    return Session(
      key: "d\(day)-\(key)", kind: kind, day: day, start: start, end: end, title: said(title),
      room: kind == .pause ? nil : "hall", item: item, topics: [], notes: [])
  }
}
