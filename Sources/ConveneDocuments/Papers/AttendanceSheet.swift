import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// A list to sign on for each day, by the numbers of the list of participants.
  ///
  /// Each round of tables on the day has a place of its own. Who attends remotely signs nothing.
  package static func attendanceSheet(
    _ participants: [Participant], of meeting: Meeting, in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let present = participants.filter { !$0.isRemote }.sorted { $0.number < $1.number }
    let rounds = meeting.sessionsInOrder.filter { $0.kind == .roundTable }
    let days = (0..<meeting.dayCount).map { meeting.starts.adding($0) }
    // Not empty, so that a narrow screen leaves room for it too.
    let blank: [[Inline]] = [[.text("\u{a0}")]]
    let pages = days.map { day -> [Block] in
      let own = rounds.enumerated().filter { meeting.day(of: $0.element) == day }
      return [
        .heading(level: 1, [.text(phrases.dateAsHeading(day))]),
        .table(
          Table(
            columns: [
              Table.Column(phrases.number, share: 6, alignment: .end),
              Table.Column(phrases.name, share: 25),
              Table.Column(phrases.organization, share: 38),
              Table.Column(phrases.signature, share: 31),
            ]
              + own.map {
                Table.Column(phrases.round(number: $0.offset + 1), share: 12, alignment: .centre)
              },
            rows: present.map { person in
              Table.Row(
                [
                  [[.text("\(person.number)")]],
                  [[.isolated(person.addressed(in: language))], [.text("\u{a0}")]],
                  lines(
                    .isolated(person.organisation[language]),
                    .text(meeting.countryName(person.country, in: language))),
                  blank,
                ] + own.map { _ in blank })
            })),
        .remark([.text(phrases.attendanceIsSigned)]),
      ]
    }
    return Document(
      phrases.attendanceSheet, of: meeting.held, in: language, page: .a4Landscape,
      blocks: Array(pages.joined(separator: [.pageBreak])))
  }
}
