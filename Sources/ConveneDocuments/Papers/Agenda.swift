import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// The provisional agenda, then the organization of work as one timetable per day.
  package static func agenda(
    of meeting: Meeting, ledBy leaders: [Leader] = [], in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    var blocks: [Block] = []
    if !meeting.agenda.isEmpty {
      blocks.append(.heading(level: 1, [.text(phrases.provisionalAgenda)]))
      blocks += items(of: meeting, leaders, phrases)
    }
    blocks.append(.heading(level: 1, [.text(phrases.organizationOfWork)]))
    let sessions = meeting.sessionsInOrder
    for day in Set(sessions.map(\.day)).sorted() {
      let date = phrases.dateAsHeading(meeting.starts.adding(day - 1))
      blocks.append(.heading(level: 2, [.text(date)]))
      blocks.append(
        .table(timetable(sessions.filter { $0.day == day }, of: meeting, leaders, phrases)))
    }
    if !meeting.tables.isEmpty {
      blocks.append(.heading(level: 1, [.text(phrases.roundTables)]))
      blocks.append(.table(themes(of: meeting, phrases)))
    }
    blocks.append(.remark([.text(phrases.localTime(city: meeting.venue.city[language]))]))
    if meeting.tentative { blocks.append(.remark([.text(phrases.datesInPrinciple)])) }
    return Document(
      phrases.agendaAndOrganizationOfWork, of: meeting, in: language, blocks: blocks)
  }

  // A numbered list counts for itself, so it serves only where the items are numbered from 1.
  private static func items(
    of meeting: Meeting, _ leaders: [Leader], _ phrases: Phrases
  ) -> [Block] {
    func words(_ item: AgendaItem, after number: String = "") -> [Inline] {
      let led = phrases.leading(.item(item.number), leaders).joined(separator: " · ")
      let documents = meeting.documents(of: item.number).map {
        phrases.language.apart($0.call(in: phrases.language))
      }
      let named =
        documents.isEmpty
        ? "" : phrases.documentsOfItem(documents: documents.joined(separator: phrases.comma))
      return [.text(number + item.title[phrases.language])]
        + [led, named].filter { !$0.isEmpty }.flatMap { [.text(" · "), .emphasis($0)] }
    }
    let items = meeting.agenda.sorted { $0.number < $1.number }
    if items.map(\.number) == Array(1...items.count) {
      return [.list(.numbers, items.map { words($0) })]
    }
    return items.map { .paragraph(words($0, after: "\($0.number). ")) }
  }

  private static func timetable(
    _ sessions: [Session], of meeting: Meeting, _ leaders: [Leader], _ phrases: Phrases
  ) -> Table {
    Table(
      columns: [
        Table.Column(phrases.time, share: 20), Table.Column(phrases.itemOrSession, share: 58),
        Table.Column(phrases.room, share: 22),
      ],
      rows: sessions.map { session in
        let apart = session.kind == .pause || session.kind == .reception
        return Table.Row(
          [
            [[.text(phrases.times(from: session.start, to: session.end))]],
            description(of: session, isApart: apart, in: meeting, leaders, phrases),
            lines(.text(meeting.roomName(session.room, in: phrases.language))),
          ], isAccented: apart)
      })
  }

  private static func description(
    of session: Session, isApart: Bool, in meeting: Meeting, _ leaders: [Leader],
    _ phrases: Phrases
  ) -> [[Inline]] {
    let language = phrases.language
    let given = session.title[language]
    let title = given.isEmpty ? phrases.sessionKind(session.kind) : given
    let topics = meeting.topics.filter { session.topics.contains($0.key) }.map {
      phrases.lettered($0.key)
    }
    let item = session.item.map(phrases.agendaItem) ?? ""
    let about =
      topics.isEmpty
      ? ""
      : phrases.topicsOf(count: topics.count, letters: topics.joined(separator: phrases.comma))
    let reference = [item, about].filter { !$0.isEmpty }.joined(separator: " · ")
    return lines(isApart ? .text(title) : .strong(title), .emphasis(reference))
      + phrases.leading(.session(session.key), leaders).flatMap { lines(.text($0)) }
      + phrases.speaking(session).flatMap { lines(.text($0)) }
      + session.notes.flatMap { lines(.text($0[language])) }
      + phrases.interpreting(session).flatMap { lines(.text($0)) }
  }

  private static func themes(of meeting: Meeting, _ phrases: Phrases) -> Table {
    let language = phrases.language
    return Table(
      columns: [
        Table.Column(phrases.table, share: 12, alignment: .centre),
        Table.Column(phrases.theme, share: 44), Table.Column(phrases.topic, share: 44),
      ],
      rows: meeting.tables.sorted { $0.number < $1.number }.map { table in
        let topic = meeting.topics.first { $0.key == table.topic }
        return Table.Row([
          [[.text("\(table.number)")]],
          lines(.text(table.theme[language])),
          lines(.text(topic.map { "\(phrases.lettered($0.key)) \($0.title[language])" } ?? "")),
        ])
      }, isWhole: meeting.tables.count <= 6)
  }
}
