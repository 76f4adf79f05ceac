import ConveneCore
import ConveneValues
import ConveneWords
import Foundation

extension Document {
  /// For everybody who has partner meetings a sheet: when and where, whom they meet, and why.
  ///
  /// Only meetings that both accepted stand on it, and of the other only what both agreed to show.
  ///
  /// - Parameter meetings: that are held, by the code of the participant.
  package static func partnerSlips(
    _ participants: [Participant], meeting meetings: [String: [OwnPartnerMeeting]],
    of meeting: Meeting, in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let sheets = participants.compactMap { person -> [Block]? in
      guard let own = meetings[person.code], !own.isEmpty else { return nil }
      return [
        .paragraph([
          .text(phrases.farewellFor), .text(" "), .strong(person.addressed(in: language)),
        ]),
        .table(slips(own, of: meeting, phrases)),
        .remark([.text(phrases.partnersSlipNote)]),
      ]
    }
    return Document(
      phrases.partnerSlips, of: meeting.held, in: language,
      blocks: sheets.isEmpty ? [.paragraph([.text(phrases.partnersNoneYet)])] : sheets.onPages)
  }

  private static func slips(
    _ own: [OwnPartnerMeeting], of meeting: Meeting, _ phrases: Phrases
  ) -> Table {
    let language = phrases.language
    return Table(
      columns: [
        Table.Column(phrases.partnersWhen, share: 24),
        Table.Column(phrases.partnersWhere, share: 16),
        Table.Column(phrases.partnersWhom, share: 28), Table.Column(phrases.partnersWhy, share: 32),
      ],
      rows: own.sorted { ($0.starts.day, $0.starts.time) < ($1.starts.day, $1.starts.time) }.map {
        one in
        let why = one.why(meeting, phrases)
        return Table.Row([
          [[.text(phrases.dateAsHeading(one.starts.day))], [.strong(time(of: one, phrases))]],
          lines(
            .strong(phrases.numberedTable(number: one.table)), .isolated(one.room[language])),
          lines(
            .strong(one.name[language]), .isolated(one.organisation[language]),
            .text(meeting.countryName(one.country, in: language))),
          (why.isEmpty ? [phrases.partnersBothAccepted] : why).map { [.text($0)] },
        ])
      })
  }

  private static func time(of one: OwnPartnerMeeting, _ phrases: Phrases) -> String {
    phrases.times(from: one.starts.time, to: one.ends.time)
  }

  /// For the secretariat: slot by slot who meets whom at which table.
  ///
  /// - Parameter meetings: that are held, by the code of the participant.
  package static func partnerList(
    _ participants: [Participant], meeting meetings: [String: [OwnPartnerMeeting]],
    of meeting: Meeting, in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let blocks = slots(participants, meeting: meetings, of: meeting, phrases)
    return Document(
      phrases.partnerList, of: meeting.held, in: language,
      blocks: blocks.isEmpty ? [.paragraph([.text(phrases.partnersNoneYet)])] : blocks)
  }

  /// Slot by slot who meets whom at which table, each below its day and hours.
  static func slots(
    _ participants: [Participant], meeting meetings: [String: [OwnPartnerMeeting]],
    of meeting: Meeting, level: Int = 1, _ phrases: Phrases
  ) -> [Block] {
    let language = phrases.language
    var people: [UUID: [Participant]] = [:]
    var known: [UUID: OwnPartnerMeeting] = [:]
    for person in participants {
      for one in meetings[person.code] ?? [] {
        people[one.id, default: []].append(person)
        known[one.id] = one
      }
    }
    let slots = Dictionary(grouping: known.values, by: \.starts)
      .sorted { ($0.key.day, $0.key.time) < ($1.key.day, $1.key.time) }
    return slots.flatMap { slot -> [Block] in
      guard let first = slot.value.first else { return [] }
      let heading = [phrases.dateAsHeading(first.starts.day), time(of: first, phrases)]
        .joined(separator: phrases.comma)
      let rows = slot.value.sorted { ($0.table, $0.id.uuidString) < ($1.table, $1.id.uuidString) }
        .map { one in
          let two = people[one.id] ?? []
          func cell(_ place: Int) -> [[Inline]] {
            two.indices.contains(place)
              ? lines(
                .strong(two[place].name[language]), .isolated(two[place].organisation[language]))
              : [[.text("–")]]
          }
          return Table.Row([
            lines(
              .strong(phrases.numberedTable(number: one.table)), .isolated(one.room[language])),
            cell(0), cell(1),
          ])
        }
      return [
        .heading(level: level, [.text(heading)]),
        .table(
          Table(
            columns: [
              Table.Column(phrases.partnersWhere, share: 20),
              Table.Column(phrases.partnersOne, share: 40),
              Table.Column(phrases.partnersWithWhom, share: 40),
            ], rows: rows, isDense: true)),
      ]
    }
  }
}
