import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// For whoever moderates: a page for each table and round with who sits there, what they offer and
  /// need, questions to begin with, and when what is to end.
  ///
  /// - Parameters:
  ///   - contributions: by the code of the participant.
  ///   - projects: which tables have as their theme, with what they lack.
  ///   - number: of the table that it is of alone; of all otherwise.
  package static func moderatorsBrief(
    _ participants: [Participant], contributing contributions: [String: Contribution],
    of meeting: Meeting, ledBy leaders: [Leader] = [], about projects: [Project] = [],
    in language: Language, table number: Int? = nil
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let pages = meeting.seatings(of: participants, table: number).map { seating in
      seating.heading(participants, of: meeting, leaders, projects, phrases)
        + [
          .table(people(seating.people, contributions, of: meeting, phrases)),
          .heading(level: 2, [.text(phrases.briefQuestions)]),
          .list(
            .numbers,
            questions(seating.people.compactMap { contributions[$0.code] }, of: meeting, phrases)
              .map { [.text($0)] }),
        ] + time(of: seating.round, phrases) + [.remark([.text(phrases.briefSources)])]
    }
    return Document(
      phrases.moderatorsBrief, of: meeting.held, in: language,
      blocks: pages.isEmpty
        ? [.paragraph([.text(phrases.noSeatsYet)])] : Array(pages.joined(separator: [.pageBreak])))
  }

  private static func people(
    _ people: [Participant], _ contributions: [String: Contribution], of meeting: Meeting,
    _ phrases: Phrases
  ) -> Table {
    let language = phrases.language
    func matters(_ matters: [Contribution.Matter]) -> [[Inline]] {
      matters.map { [.text("\(phrases.asset($0.asset))\u{a0}\(phrases.lettered($0.topic))")] }
    }
    return Table(
      columns: [
        Table.Column(phrases.number, share: 8, alignment: .end),
        Table.Column(phrases.nameAndPosition, share: 46),
        Table.Column(phrases.briefOffers, share: 23), Table.Column(phrases.briefNeeds, share: 23),
      ],
      rows: people.map { person in
        let own = contributions[person.code]
        return Table.Row([
          [[.text("\(person.number)")]],
          lines(.strong(person.addressed(in: language)), .text(person.position[language]))
            + [
              [
                .isolated(person.organisation[language]),
                .text(phrases.comma + meeting.countryName(person.country, in: language)),
              ]
            ],
          matters(own?.offers ?? []), matters(own?.needs ?? []),
        ])
      })
  }

  /// From topics that several name, and from what is both offered and needed; at the end the one that
  /// every table answers.
  private static func questions(
    _ contributions: [Contribution], of meeting: Meeting, _ phrases: Phrases
  ) -> [String] {
    let titles = Dictionary(
      meeting.topics.map { topic in
        (topic.key, "\(phrases.lettered(topic.key)) \(topic.title[phrases.language])")
      }, uniquingKeysWith: { first, _ in first })
    let shared = meeting.topics
      .map { topic in (topic.key, contributions.count { $0.topics.contains(topic.key) }) }
      .filter { $0.1 > 1 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    let onTopics = shared.prefix(3).compactMap { key, count in
      titles[key].map { phrases.questionOfTopic(topic: $0, number: count) }
    }
    let met = meeting.topics.flatMap { topic in
      Asset.allCases.map { Contribution.Matter($0, on: topic.key) }
    }.filter { matter in
      let givers = contributions.indices.filter { contributions[$0].offers.contains(matter) }
      let takers = contributions.indices.filter { contributions[$0].needs.contains(matter) }
      return givers.contains { giver in takers.contains { $0 != giver } }
    }
    let onMatters = met.prefix(3).map { matter in
      phrases.questionOfMatter(
        topic: phrases.lettered(matter.topic), asset: phrases.asset(matter.asset))
    }
    return onTopics + onMatters + [phrases.questionOfCommitment]
  }

  /// Nothing where the programme does not say when the round is.
  private static func time(of round: Round, _ phrases: Phrases) -> [Block] {
    guard let session = round.session else { return [] }
    let steps = zip(
      session.quarters,
      [phrases.stepNames, phrases.stepDiscussion, phrases.stepCommitments, phrases.stepClose])
    let table = Table(
      columns: [Table.Column(phrases.time, share: 24), Table.Column(phrases.step, share: 76)],
      rows: steps.map { span, step in
        Table.Row([
          [[.text(phrases.times(from: span.start, to: span.end))]], [[.text(step)]],
        ])
      })
    guard !table.rows.isEmpty else { return [] }
    return [.heading(level: 2, [.text(phrases.briefTime)]), .table(table)]
  }
}

extension Session {
  /// Names, discussion, what is promised, and the end: whole five minutes each; none where there is
  /// less than half an hour.
  fileprivate var quarters: [(start: ClockTime, end: ClockTime)] {
    let length = end.minutes - start.minutes
    guard length >= 30 else { return [] }
    let ends = [
      max(5, length / 6 / 5 * 5), length - 5 - max(10, length / 4 / 5 * 5), length - 5, length,
    ].compactMap { ClockTime(minutes: start.minutes + $0) }
    return zip([start] + ends, ends).map { ($0, $1) }
  }
}

/// A table in one round, and who sits there.
struct TableSeating {
  let table: RoundTable
  let round: Round
  let people: [Participant]

  /// Which table and round, what about, and who leads; on a page of its own.
  func heading(
    _ participants: [Participant], of meeting: Meeting, _ leaders: [Leader], _ projects: [Project],
    _ phrases: Phrases
  ) -> [Block] {
    let language = phrases.language
    let theme = table.theme[language]
    let topic = meeting.topics.first { $0.key == table.topic }
    let led = [AgendaRole.moderator, .rapporteur].compactMap { role -> String? in
      let names = round.leading(role, at: table.number, participants, leaders)
        .map { $0.addressed(in: language) }.joined(separator: phrases.comma)
      guard !names.isEmpty else { return nil }
      return role == .moderator
        ? phrases.ledByModerator(names: names) : phrases.ledByRapporteur(names: names)
    }
    let head = [phrases.numberedTable(number: table.number), theme].filter { !$0.isEmpty }
    let about = topic.map { "\(phrases.lettered($0.key)) \($0.title[language])" } ?? ""
    return [.heading(level: 1, [.text(head.joined(separator: " · "))])]
      + ([round.title(meeting, phrases), about] + projects.lines(at: table.number, phrases) + led)
      .filter { !$0.isEmpty }
      .map { .paragraph([.text($0)]) }
  }
}

extension Meeting {
  /// Tables at which somebody sits, by table and then by round.
  func seatings(of participants: [Participant], table number: Int? = nil) -> [TableSeating] {
    let rounds = rounds(of: participants)
    return tables.filter { number == nil || $0.number == number }
      .sorted { $0.number < $1.number }
      .flatMap { table in
        rounds.map { round in
          TableSeating(
            table: table, round: round,
            people: participants.filter { $0.sits(atTable: table.number, inRound: round.place) }
              .sorted { $0.number < $1.number })
        }
      }.filter { !$0.people.isEmpty }
  }
}
