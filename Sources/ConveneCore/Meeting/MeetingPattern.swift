import ConveneValues

extension Meeting {
  /// A meeting with one of everything, by which a file is told what it lacks and what is unknown.
  static var pattern: Meeting? {
    guard let country = Country("LB"), let noon = ClockTime(minutes: 720),
      let two = try? Points(2)
    else { return nil }
    let words = Wording(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, "…") }))
    return Meeting(
      code: "EGM-2000-01", kind: .expertGroupMeeting, title: words, languages: [.english],
      zone: "UTC", starts: Day(number: 0), ends: Day(number: 0), tentative: false,
      venue: Venue(name: words, city: words, country: country, opens: noon, closes: noon),
      remoteRoom: "https://example.org",
      convener: Convener(
        name: words, division: words, email: "office@example.org",
        telephone: "+961 1 000000"),
      signatory: Signatory(name: words, title: words),
      places: Places(open: 1, nominated: 0, guest: 0),
      aideMemoire: AideMemoire(
        background: [words], objectives: [words], outcomes: [words], organization: [words],
        participation: [words], documents: [words], contacts: [words]),
      topics: [Topic(key: "a", title: words)],
      rubric: Rubric(
        name: "plain", version: 1, title: words, gates: [Gate(code: "G1", title: words)],
        criteria: [
          Criterion(
            code: "C1", weight: 1, principles: [1], title: words,
            anchors: Array(repeating: words, count: 5), favoursEndowed: false)
        ]),
      floors: [Floor(name: "women", title: words, attribute: .gender, values: ["f"], lowest: 0)],
      rooms: [Room(key: "hall", name: words, capacity: 1)],
      agenda: [AgendaItem(number: 1, title: words)],
      programme: [
        Session(
          key: "d1", kind: .plenary, day: 1, start: noon, end: noon, title: words,
          room: "hall", item: 1, topics: ["a"], notes: [words],
          listing: SessionListing(
            subtitle: "…", abstract: "…", speakers: ["…"], track: "…", type: "…", language: "en",
            url: "https://example.org"), interpretation: [.arabic, .english])
      ],
      tables: [
        RoundTable(number: 1, theme: words, topic: "a", lowest: 0, highest: 1, screen: true)
      ],
      countries: [CountryName(code: country, name: words, member: false)],
      lottery: try? LotteryAnnouncement(
        commitment: String(repeating: "0", count: 64), publicValue: "…",
        day: Day("2038-02-01"), hour: noon, form: "0.00", rule: .chances),
      agreedOutcomes: [AgreedOutcome(code: "C1", kind: .actionLine, title: words)],
      reviewing: Reviewing(
        blind: false, reviews: 3,
        practice: [
          PracticeApplication(
            code: "X-01", text: [words],
            marks: [PracticeApplication.Mark(criterion: "C1", points: two, because: words)])
        ]),
      deciding: Deciding(twoPeople: false, nextFollows: 14),
      writing: Writing(
        twoPeople: false, paragraphs: [OwnParagraph(letter: .invitation, text: words)],
        enclosures: [LetterEnclosure(letter: .invitation, papers: [.agenda])],
        sealed: [.invitation],
        signatory: Signatory(name: words, title: words),
        through: [
          LetterRoute(
            reader: "mission@example.org", letters: [.invitation], track: .nominated,
            country: country)
        ],
        copies: [
          LetterRoute(
            reader: "office@example.org", letters: [.invitation], track: .open, country: country)
        ],
        clearance: [ClearanceStep(step: "director", by: ["rana"])]),
      seating: Seating(firm: [.organisations], interpreted: [1], byLot: false),
      symbols: PaperSymbols(
        agenda: "A/1", aideMemoire: "A/2", participants: "A/3", decision: "A/4",
        selectionReport: "A/5", seating: "A/6", provisionalAgenda: "A/7",
        organizationOfWork: "A/8", informationNote: "A/9", report: "A/10"),
      masthead: Masthead(
        distribution: .general, classification: .unclassified, original: .english,
        disclaimers: [words],
        papers: [
          PaperMasthead(
            paper: .agenda, distribution: .limited, classification: .confidential,
            original: .french, date: Day(number: 0))
        ],
        list: ListSetting(groups: .countries, sectors: [.government], order: .alphabetical),
        months: .paired, emblem: .usual),
      practical: [PracticalNote(.costs, words)],
      questions: [
        OwnQuestion(
          "day", words, .choice, choices: [OwnQuestion.Choice("first", words)], hint: words,
          required: true, when: OwnQuestion.Condition("talk", is: ["yes"]), reviewers: true)
      ],
      documents: [
        MeetingDocument(
          number: 1, title: words, item: 1, symbol: "A/7", author: "…", due: Day(number: 0),
          languages: [.english], file: "…")
      ],
      projects: [
        PlannedProject(
          code: "PR-0001", title: words, outcome: "C1", owner: "…", table: 1,
          lacks: [PlannedProject.Lack(kind: .finance, asset: .funding, topic: "a")])
      ], trial: true)
  }
}
