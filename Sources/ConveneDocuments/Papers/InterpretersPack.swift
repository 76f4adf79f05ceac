import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// What interpreters prepare from: sessions with who speaks, names in each script in which they were
  /// given with room to note how they are said, and the meeting's terms in each of its languages.
  package static func interpretersPack(
    _ participants: [Participant], of meeting: Meeting, ledBy leaders: [Leader] = [],
    in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    var blocks: [Block] = [
      .paragraph([.text(phrases.packLanguages(languages: phrases.languages(meeting.languages)))])
    ]
    if let interpreted = meeting.seating?.interpreted, !interpreted.isEmpty {
      let tables = interpreted.sorted().map(String.init).joined(separator: phrases.comma)
      blocks.append(.paragraph([.text(phrases.packTables(tables: tables))]))
    }
    blocks += booths(of: meeting, phrases)
    blocks.append(.heading(level: 1, [.text(phrases.packSessions)]))
    let sessions = meeting.sessionsInOrder.filter { $0.kind != .pause }
    for day in Set(sessions.map(\.day)).sorted() {
      let date = phrases.dateAsHeading(meeting.starts.adding(day - 1))
      blocks.append(.heading(level: 2, [.text(date)]))
      blocks.append(
        .table(spoken(sessions.filter { $0.day == day }, of: meeting, leaders, phrases)))
    }
    if !participants.isEmpty || !leaders.isEmpty {
      blocks += [
        .pageBreak, .heading(level: 1, [.text(phrases.packNames)]),
        .table(names(of: participants, leaders, of: meeting, phrases)),
        .remark([.text(phrases.packNamesAsGiven)]),
      ]
    }
    blocks += terms(of: meeting, participants, phrases)
    return Document(
      phrases.interpretersPack, of: meeting, in: language, page: .a4Landscape, blocks: blocks)
  }

  private static func spoken(
    _ sessions: [Session], of meeting: Meeting, _ leaders: [Leader], _ phrases: Phrases
  ) -> Table {
    let language = phrases.language
    return Table(
      columns: [
        Table.Column(phrases.time, share: 16), Table.Column(phrases.itemOrSession, share: 40),
        Table.Column(phrases.packSpeakers, share: 28), Table.Column(phrases.room, share: 16),
      ],
      rows: sessions.map { session in
        let title = session.title[language]
        return Table.Row([
          [[.text(phrases.times(from: session.start, to: session.end))]],
          lines(.strong(title.isEmpty ? phrases.sessionKind(session.kind) : title))
            + session.notes.flatMap { lines(.text($0[language])) }
            + phrases.interpreting(session).flatMap { lines(.emphasis($0)) },
          phrases.leading(session, leaders).map { [.text($0)] },
          lines(.text(meeting.roomName(session.room, in: language))),
        ])
      })
  }

  /// How long each language is worked in on each day, where sessions say that they are interpreted.
  private static func booths(of meeting: Meeting, _ phrases: Phrases) -> [Block] {
    let sessions = meeting.programme.filter { !($0.interpretation ?? []).isEmpty }
    guard !sessions.isEmpty else { return [] }
    let days = Set(sessions.map(\.day)).sorted()
    func time(_ language: Language, on days: [Int]) -> [Inline] {
      let minutes = sessions.filter {
        days.contains($0.day) && $0.interpretation?.contains(language) == true
      }.map(\.stretch.count).reduce(0, +)
      guard minutes > 0 else { return [] }
      let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
      return [.text(phrases.interpretationTime(hours: "\(hours)", minutes: "\(rest)"))]
    }
    return [
      .heading(level: 1, [.text(phrases.packBooths)]),
      .table(
        Table(
          columns: [Table.Column(phrases.packBooth, share: 24)]
            + days.map {
              Table.Column(
                phrases.dayAndMonth(meeting.starts.adding($0 - 1)), share: 16, alignment: .centre)
            } + [Table.Column(phrases.listTotal, share: 16, alignment: .centre)],
          rows: Language.allCases.filter { language in
            sessions.contains { $0.interpretation?.contains(language) == true }
          }.map { language in
            Table.Row(
              [[[.text(phrases.languages([language]))]]] + days.map { [time(language, on: [$0])] }
                + [[time(language, on: days)]])
          })),
    ]
  }

  /// Whoever leads and takes part otherwise stands once.
  private static func names(
    of participants: [Participant], _ leaders: [Leader], of meeting: Meeting, _ phrases: Phrases
  ) -> Table {
    let language = phrases.language
    let known = Set(participants.map(\.name))
    let others = Set(leaders.map(\.name)).subtracting(known)
    // By name, as interpreters look them up.
    let all =
      (participants.map { ($0.name, Optional($0)) } + others.map { ($0, nil) })
      .map { (SortKey($0.0[language], in: language), $0.0.given, $0) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    return Table(
      columns: [
        Table.Column(phrases.packInLatin, share: 25), Table.Column(phrases.packInArabic, share: 25),
        Table.Column(phrases.packSaid, share: 20),
        Table.Column(phrases.organization, share: 30),
      ],
      rows: all.map { name, person in
        Table.Row([
          lines(.isolated(name.written(for: meeting.latinLanguage) ?? "")),
          lines(.isolated(name.written(for: .arabic) ?? "")), [],
          person.map {
            lines(
              .isolated($0.organisation[language]),
              .text(meeting.countryName($0.country, in: language)))
          } ?? [],
        ])
      })
  }

  /// Every term in each language of the meeting, its own first.
  private static func terms(
    of meeting: Meeting, _ participants: [Participant], _ phrases: Phrases
  ) -> [Block] {
    let language = phrases.language
    let languages = [language] + meeting.languages.filter { $0 != language }
    let present = Set(participants.map(\.country))
    let organisations = Set(participants.map(\.organisation)).filter { !$0.isEmpty }
      .map { (SortKey($0[language], in: language), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    let groups: [(title: String, terms: [[String]])] = [
      (phrases.topics, meeting.topics.map { topic in languages.map { topic.title[$0] } }),
      (
        phrases.provisionalAgenda,
        meeting.agenda.sorted { $0.number < $1.number }.map { item in
          languages.map { item.title[$0] }
        }
      ),
      (
        phrases.roundTables,
        meeting.tables.sorted { $0.number < $1.number }.map { table in
          languages.map { table.theme[$0] }
        }
      ),
      (
        phrases.packCountries,
        meeting.countries.filter { present.contains($0.code) }
          .map { (SortKey($0.name[language], in: language), $0.code, $0.name) }
          .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
          .map { country in languages.map { country.2[$0] } }
      ),
      (
        phrases.packOrganisations,
        organisations.map { organisation in languages.map { organisation[$0] } }
      ),
    ]
    let rows = groups.map { title, terms in
      (title, terms.filter { $0.contains { !$0.isEmpty } })
    }.filter { !$0.1.isEmpty }
    guard !rows.isEmpty else { return [] }
    return [.pageBreak, .heading(level: 1, [.text(phrases.packTerms)])]
      + rows.flatMap { title, terms -> [Block] in
        [
          .heading(level: 2, [.text(title)]),
          .table(
            Table(
              columns: languages.map { other in
                // Words of the other direction begin at the other edge.
                Table.Column(
                  Phrases(other).ownName, share: 1,
                  alignment: other.isRightToLeft == language.isRightToLeft ? .start : .end)
              },
              rows: terms.map { Table.Row($0.map { lines(.isolated($0)) }) })),
        ]
      }
  }
}
