import ConveneCore
import ConveneValues
import ConveneWords

/// What is known of a meeting in the evening of one of its days; the service fills it in.
package struct Evening: Sendable {
  package var day: Day
  /// On which day those came who did, by code.
  package var arrived: [String: Day]
  /// Codes of those who did not come; of all others nothing was recorded.
  package var absent: Set<String>
  /// What the seats of the next day lack.
  package var gaps: [Problem] = []
  /// What somebody was to lead who does not.
  package var unled: Set<AgendaPost> = []
  /// Partner meetings that both accepted, as each of the two reads them, by code.
  package var partnerMeetings: [String: [OwnPartnerMeeting]] = [:]
  /// How many of the next day await an answer.
  package var unanswered = 0

  package init(_ day: Day, arrived: [String: Day] = [:], absent: Set<String> = []) {
    (self.day, self.arrived, self.absent) = (day, arrived, absent)
  }
}

extension Document {
  /// For the secretariat, in the evening of a day: who came, what was held and promised, with room for
  /// recommendations, and what is open for the next day.
  package static func evening(
    _ evening: Evening, _ participants: [Participant], _ followUp: FollowUp,
    of meeting: Meeting, ledBy leaders: [Leader] = [], in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let summary = EveningSummary(
      evening: evening, participants: participants, followUp: followUp, meeting: meeting,
      leaders: leaders, phrases: phrases)
    return Document(
      phrases.eveningSummary, of: meeting.held, in: language,
      blocks: [.paragraph([.strong(phrases.dateAsHeading(evening.day))])] + summary.attendance
        + summary.tables + summary.promises + summary.announced + summary.recommendations
        + summary.open)
  }
}

private struct EveningSummary {
  let evening: Evening
  let participants: [Participant]
  let followUp: FollowUp
  let meeting: Meeting
  let leaders: [Leader]
  let phrases: Phrases

  private var language: Language { phrases.language }

  private func section(_ title: String, _ blocks: [Block]) -> [Block] {
    blocks.isEmpty ? [] : [.heading(level: 1, [.text(title)])] + blocks
  }

  private func came(_ person: Participant) -> Bool {
    evening.arrived[person.code].map { $0 <= evening.day } ?? false
  }

  var attendance: [Block] {
    let absent = participants.filter { evening.absent.contains($0.code) }
    let open = participants.filter { !came($0) && !evening.absent.contains($0.code) }
    let others = [(phrases.eveningAbsent, absent), (phrases.eveningUnrecorded, open)]
      .filter { _, people in !people.isEmpty }
    return section(
      phrases.reportAttendance,
      ([(phrases.eveningCame, participants.filter(came))] + others).map { title, people in
        .paragraph(
          [.strong("\(title) (\(people.count))"), .text(phrases.colon)]
            + (people.isEmpty ? [.text("–")] : names(of: people)))
      })
  }

  /// One behind the other, by the numbers of the list of participants.
  private func names(of people: [Participant]) -> [Inline] {
    people.sorted { $0.number < $1.number }.enumerated().flatMap { place, person -> [Inline] in
      [
        .text((place == 0 ? "" : phrases.comma) + "\(person.number)\u{a0}"),
        .isolated(person.name[language].onOneLine),
      ]
    }
  }

  /// Of each round of the day who sat where, as far as those came who had a seat.
  var tables: [Block] {
    let rounds = meeting.rounds(of: participants).filter { $0.day == evening.day }
    let blocks = rounds.flatMap { round -> [Block] in
      let rows = meeting.tables.sorted { $0.number < $1.number }.compactMap { table -> Table.Row? in
        let seated = participants.filter { $0.sits(atTable: table.number, inRound: round.place) }
        guard !seated.isEmpty else { return nil }
        let moderators = round.leading(.moderator, at: table.number, participants, leaders)
        return Table.Row([
          [[.text("\(table.number)")]],
          lines(.text(table.theme[language]), .text(led(by: moderators))),
          [[.text(phrases.eveningOf(number: seated.count(where: came), of: seated.count))]],
        ])
      }
      guard !rows.isEmpty else { return [] }
      return [
        .heading(level: 2, [.text(round.title(meeting, phrases))]),
        .table(
          Table(
            columns: [
              Table.Column(phrases.table, share: 10, alignment: .end),
              Table.Column(phrases.theme, share: 72),
              Table.Column(phrases.eveningPresent, share: 18),
            ], rows: rows, isDense: true)),
      ]
    }
    return section(phrases.eveningTables, blocks)
  }

  private func led(by moderators: [Participant]) -> String {
    guard !moderators.isEmpty else { return "" }
    let names = moderators.map { $0.name[language].onOneLine }
    return phrases.ledByModerator(names: names.joined(separator: phrases.comma))
  }

  var promises: [Block] {
    let noted = followUp.promises.filter { $0.noted == evening.day }
    guard !noted.isEmpty else {
      return section(
        phrases.formOfCommitments, [.paragraph([.text(phrases.eveningNothingPromised)])])
    }
    func name(_ side: FollowUp.Side?) -> [[Inline]] {
      [[.isolated(side?.name(language, comma: phrases.comma) ?? "–")]]
    }
    return section(
      phrases.formOfCommitments,
      [
        .table(
          Table(
            columns: [
              Table.Column(phrases.number, share: 11),
              Table.Column(phrases.commitmentWho, share: 23),
              Table.Column(phrases.commitmentWhat, share: 27),
              Table.Column(phrases.commitmentWith, share: 23),
              Table.Column(phrases.commitmentBy, share: 16),
            ],
            rows: noted.map { one in
              Table.Row([
                [[.isolated(one.code)]], name(one.who), lines(.isolated(one.what)),
                name(one.other), [[.text(phrases.date(one.due))]],
              ])
            }, isDense: true))
      ])
  }

  var announced: [Block] {
    let today = followUp.agreements.filter {
      Day($0.partnership.announcedAt, inZone: meeting.zone) == evening.day
    }
    let lines = today.map { one -> [Inline] in
      let partners = one.sides.map { $0.name(language, comma: phrases.comma) }
      return [.isolated(one.partnership.code), .text(" "), .strong(one.partnership.title)]
        + partners.flatMap { [.text(" · "), .isolated($0)] }
    }
    return section(phrases.eveningAnnounced, lines.isEmpty ? [] : [.list(.bullets, lines)])
  }

  /// Nobody keeps these but the paper: lines to write on.
  var recommendations: [Block] {
    section(
      phrases.eveningRecommendations, [.table(Document.blank([""], shares: [1], rows: 4))])
  }

  var open: [Block] {
    guard evening.day < meeting.ends else {
      return [.paragraph([.text(phrases.eveningLastDay)])]
    }
    let next = evening.day.adding(1)
    let gaps = evening.gaps.map { phrases.place(of: $0) + phrases.colon + phrases.sentence(of: $0) }
    let unanswered =
      evening.unanswered > 0 ? [phrases.eveningUnanswered(number: evening.unanswered)] : []
    let lines = (missingLeaders(on: next) + gaps + unanswered).map { [Inline.text($0)] }
    let meetings = partnerMeetings(on: next)
    return section(
      phrases.eveningOpen,
      [.paragraph([.strong(phrases.dateAsHeading(next))])]
        + (lines.isEmpty
          ? [.paragraph([.text(phrases.eveningNothingOpen)])] : [.list(.bullets, lines)])
        + meetings)
  }

  /// Parts of a day whose leader does not come, and round tables that nobody was named to moderate.
  private func missingLeaders(on day: Day) -> [String] {
    let sessions = meeting.sessionsInOrder.filter { meeting.day(of: $0) == day }
    return sessions.flatMap { session -> [String] in
      let own = meeting.name(of: session)
      // Papers call it by its title alone.
      let name = SessionName(
        key: own.key, title: own.title, kind: own.kind, day: own.day, start: own.start,
        hasShortKey: false)
      let parts =
        [AgendaPost.Part.session(session.key)] + (session.item.map { [.item($0)] } ?? [])
      let unled = evening.unled.filter { parts.contains($0.part) }.sorted()
      let hasModerator =
        unled.contains { $0.role == .moderator }
        || leaders.contains { $0.post.role == .moderator && parts.contains($0.post.part) }
      return unled.map { phrases.unled($0, in: name) }
        + (session.kind == .roundTable && !hasModerator
          ? [phrases.unled(AgendaPost(.session(session.key), .moderator), in: name)] : [])
    }.reduce(into: []) { told, one in
      if !told.contains(one) { told.append(one) }
    }
  }

  private func partnerMeetings(on day: Day) -> [Block] {
    let held = evening.partnerMeetings.mapValues { $0.filter { $0.starts.day == day } }
    return section(
      phrases.eveningPartnerMeetings,
      Document.slots(participants, meeting: held, of: meeting, level: 2, phrases))
  }
}
