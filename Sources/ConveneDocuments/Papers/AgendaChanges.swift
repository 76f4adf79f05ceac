import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// What is otherwise on the agenda since an earlier version of it.
  ///
  /// - Parameters:
  ///   - earlier: the meeting as it was then.
  ///   - version: its name, or the number of its revision, and its day.
  ///   - leaders: who leads what now, and led it then.
  ///   - concerned: whoever leads, or led, something that is otherwise, and what.
  package static func agendaChanges(
    of meeting: Meeting, since earlier: Meeting, version: (name: String, day: Day),
    leaders: (now: [Leader], before: [Leader]) = ([], []),
    concerned: [(name: ProperName, parts: [AgendaPost.Part])] = [], in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let steps = meeting.agendaSteps(since: earlier)
    let parts = Set((leaders.now + leaders.before).map(\.post.part)).sorted {
      AgendaPost($0, .chair) < AgendaPost($1, .chair)
    }
    let led = parts.map { part in
      (
        part, before: phrases.leading(part, leaders.before),
        now: phrases.leading(part, leaders.now)
      )
    }.filter { $0.before != $0.now }
    func title(_ part: AgendaPost.Part) -> String {
      phrases.title(of: part, in: meeting, or: earlier)
    }
    func sentences(_ said: [String]) -> [[Inline]] {
      said.isEmpty ? [[.emphasis(phrases.nobodyLeads)]] : said.map { [.text($0)] }
    }
    let since = phrases.changesSince(
      version: language.apart(version.name), day: phrases.date(version.day))
    let table = Table(
      columns: [
        Table.Column(phrases.itemOrSession, share: 36),
        Table.Column(phrases.changedBefore, share: 32), Table.Column(phrases.changedNow, share: 32),
      ],
      rows: steps.map { step in
        Table.Row([
          [[.strong((step.now ?? step.before).map { phrases.title(of: $0) } ?? "")]],
          step.before.map { phrases.lines(of: $0, in: earlier) }
            ?? [[.emphasis(phrases.changedNew)]],
          step.now.map { phrases.lines(of: $0, in: meeting) }
            ?? [[.emphasis(phrases.changedGone)]],
        ])
      }
        + led.map { part, before, now in
          Table.Row([[[.strong(title(part))]], sentences(before), sentences(now)])
        })
    let told: [Block] =
      concerned.isEmpty
      ? []
      : [
        .heading(level: 2, [.text(phrases.changesConcern)]),
        .list(
          .bullets,
          concerned.map { one in
            [
              .isolated(one.name[language]),
              .text(phrases.colon + one.parts.map(title).joined(separator: phrases.comma)),
            ]
          }),
      ]
    return Document(
      phrases.changesOfAgenda, of: meeting, in: language,
      blocks: [
        .paragraph([.text(since)]),
        steps.isEmpty && led.isEmpty
          ? .paragraph([.text(phrases.nothingChanged)]) : .table(table),
      ] + told)
  }
}

extension Phrases {
  /// What an item or session is called, where it is gone as it was.
  fileprivate func title(
    of part: AgendaPost.Part, in meeting: Meeting, or earlier: Meeting
  ) -> String {
    switch part {
    case .item(let number): agendaItem(number: number)
    case .session(let key):
      (meeting.programme.first { $0.key == key } ?? earlier.programme.first { $0.key == key })
        .map { title(of: .session($0)) } ?? key
    }
  }

  fileprivate func title(of part: AgendaStep.Part) -> String {
    switch part {
    case .item(let item): agendaItem(number: item.number)
    case .session(let session):
      session.title[language].isEmpty
        ? sessionKind(session.kind) : session.title[language]
    case .document(let document): language.apart(document.call(in: language))
    }
  }

  /// When and where, and what it is called.
  fileprivate func lines(of part: AgendaStep.Part, in meeting: Meeting) -> [[Inline]] {
    switch part {
    case .item(let item): return [[.text(item.title[language])]]
    case .session(let session):
      let day = dateAsHeading(meeting.day(of: session))
      let room = meeting.roomName(session.room, in: language)
      return [[.text(day)], [.text(times(from: session.start, to: session.end))]]
        + (room.isEmpty ? [] : [[.text(room)]]) + interpreting(session).map { [.text($0)] }
    case .document(let document):
      let there = Language.allCases.filter(document.languages.contains)
      return [[.text(document.title[language])]]
        + (there.isEmpty ? [] : [[.text(languages(there))]])
    }
  }
}
