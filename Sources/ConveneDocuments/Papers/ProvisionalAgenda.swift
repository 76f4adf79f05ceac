import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// The items of the agenda, and below what each is about: when it is taken up, who leads it, on which
  /// topics.
  package static func provisionalAgenda(
    of meeting: Meeting, ledBy leaders: [Leader] = [], in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let items = meeting.agenda.sorted { $0.number < $1.number }
    var blocks: [Block] = []
    if items.isEmpty {
      blocks.append(.paragraph([.text(phrases.agendaNotSet)]))
    } else {
      blocks.append(.heading(level: 1, [.text(phrases.provisionalAgenda)]))
      blocks += numbered(items, in: language)
      blocks.append(.heading(level: 1, [.text(phrases.annotations)]))
    }
    for item in items {
      blocks.append(.heading(level: 2, [.text("\(item.number). \(item.title[language])")]))
      blocks += annotations(of: item, in: meeting, leaders, phrases)
    }
    if meeting.tentative { blocks.append(.remark([.text(phrases.datesInPrinciple)])) }
    return Document(
      phrases.provisionalAgendaAnnotated, of: meeting, in: language, blocks: blocks)
  }

  /// The timetable alone, a table a day.
  package static func organizationOfWork(
    of meeting: Meeting, ledBy leaders: [Leader] = [], in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    var timetable = meeting
    timetable.agenda = []
    var paper = agenda(of: timetable, ledBy: leaders, in: language)
    paper.title = phrases.organizationOfWork
    paper.blocks.removeAll { $0 == .heading(level: 1, [.text(phrases.organizationOfWork)]) }
    return paper
  }

  private static func annotations(
    of item: AgendaItem, in meeting: Meeting, _ leaders: [Leader], _ phrases: Phrases
  ) -> [Block] {
    let language = phrases.language
    let sessions = meeting.sessionsInOrder.filter { $0.item == item.number }
    let led = phrases.leading(.item(item.number), leaders)
    let taken = sessions.map { session -> [Inline] in
      let room = meeting.roomName(session.room, in: language)
      let title = session.title[language]
      let when = [
        phrases.dateAsHeading(meeting.day(of: session)),
        phrases.times(from: session.start, to: session.end), room,
      ].filter { !$0.isEmpty }.joined(separator: phrases.comma)
      let who = phrases.leading(.session(session.key), leaders).joined(separator: " · ")
      let words = [
        title == item.title[language] || title.isEmpty ? when : "\(when)\(phrases.colon)\(title)",
        who,
      ]
      let notes = session.notes.map { $0[language] }.filter { !$0.isEmpty }
      let what = words.filter { !$0.isEmpty }.joined(separator: " · ")
      return [.text(([what] + notes).joined(separator: ". "))]
    }
    let topics = meeting.topics.filter { topic in
      sessions.contains { $0.topics.contains(topic.key) }
    }.map { "\(phrases.lettered($0.key)) \($0.title[language])" }
    var blocks: [Block] = []
    if taken.isEmpty {
      blocks.append(.paragraph([.text(phrases.itemNotScheduled)]))
    } else {
      blocks.append(.paragraph([.text(phrases.itemTakenUp(times: taken.count))]))
      blocks += taken.count == 1 ? [.paragraph(taken[0])] : [.list(.bullets, taken)]
    }
    blocks += led.map { .paragraph([.text($0)]) }
    if topics.count > 1 {
      blocks.append(.paragraph([.text(phrases.topicsAre)]))
      blocks += topics.map { .paragraph([.text($0)]) }
    } else if let topic = topics.first {
      blocks.append(.paragraph([.text(phrases.topicIs(topic: topic))]))
    }
    return blocks
  }

  /// The items of an agenda by their numbers; a list counts for itself, so it serves only from 1.
  static func numbered(_ items: [AgendaItem], in language: Language) -> [Block] {
    let titles = items.map { $0.title[language] }
    guard items.map(\.number) != Array(1...max(items.count, 1)) else {
      return [.list(.numbers, titles.map { [.text($0)] })]
    }
    return zip(items, titles).map { .paragraph([.text("\($0.number). \($1)")]) }
  }
}
