import ConveneCore
import ConveneValues
import ConveneWords

/// What is known of a meeting once it was held, as its report tells it.
package struct Proceedings: Hashable, Sendable {
  /// Somebody who applied, without a name: what is counted of them.
  package struct Considered: Hashable, Sendable {
    package var gender: Person.Gender?
    package var country: Country
    package var sector: Sector?
    package var isSelected: Bool

    package init(gender: Person.Gender?, country: Country, sector: Sector?, isSelected: Bool) {
      (self.gender, self.country) = (gender, country)
      (self.sector, self.isSelected) = (sector, isSelected)
    }
  }

  /// Codes of those who came, and of those who did not; of all others nothing was recorded.
  package var attended: Set<String>
  package var absent: Set<String>
  /// All on whom the signed selection decided; empty where none is signed.
  package var considered: [Considered]

  package init(
    attended: Set<String> = [], absent: Set<String> = [], considered: [Considered] = []
  ) {
    (self.attended, self.absent, self.considered) = (attended, absent, considered)
  }
}

extension Document {
  /// The draft of the report for the morning after: complete but for what was concluded and who said what,
  /// which it leaves room for.
  ///
  /// - Parameters:
  ///   - followUp: what was announced and promised there.
  ///   - lineage: what it followed and answered, what it recommended, and what of that was taken up.
  ///   - evaluation: how participants answered; empty where nobody was asked, or it is not closed.
  ///   - papers: titles of the papers of the meeting, each with its symbol where it has one.
  package static func report(
    of meeting: Meeting, _ participants: [Participant], _ proceedings: Proceedings,
    _ followUp: FollowUp = FollowUp(), lineage: Lineage = Lineage(), ledBy leaders: [Leader] = [],
    evaluation: [EvaluationFigures] = [], papers: [String] = [],
    in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    var report = ReportWriter(
      meeting: meeting, participants: meeting.sorted(participants, in: language),
      proceedings: proceedings, followUp: followUp, lineage: lineage, leaders: leaders,
      text: NumberedParagraphs(phrases))
    report.introduction()
    report.conclusions()
    report.partnerships()
    report.discussion()
    report.organization()
    report.evaluation(evaluation)
    report.annexes(papers)
    return Document(phrases.reportDraft, of: meeting.held, in: language, blocks: report.text.blocks)
  }
}

private struct ReportWriter {
  let meeting: Meeting
  let participants: [Participant]
  let proceedings: Proceedings
  let followUp: FollowUp
  let lineage: Lineage
  let leaders: [Leader]
  var text: NumberedParagraphs

  var phrases: Phrases { text.phrases }
  var language: Language { phrases.language }

  /// Those who came, where that was recorded of anybody; else all who were to come.
  var present: [Participant] {
    guard !proceedings.attended.isEmpty else {
      return participants.filter { !proceedings.absent.contains($0.code) }
    }
    return participants.filter { proceedings.attended.contains($0.code) }
  }

  var inTheRoom: [Participant] { present.filter { !$0.isBeside } }

  mutating func introduction() {
    text.section(phrases.reportIntroduction)
    text.say(
      phrases.reportConvened(
        organisation: phrases.inSentence(meeting.convener.name[language]).opening,
        meeting: meeting.inSentence(phrases).name))
    if let earlier = lineage.follows {
      text.say(
        phrases.reportFollowed(meeting: earlier.title[language], dates: phrases.dates(of: earlier)))
    }
    if !lineage.answers.isEmpty {
      text.say(phrases.reportAnswered)
      text.add(.list(.bullets, lineage.answers.map { phrases.line(of: $0, in: meeting) }))
    }
    for wording in meeting.aideMemoire.background.prefix(1) where !wording[language].isEmpty {
      text.say(wording[language])
    }
    let objectives = meeting.aideMemoire.objectives.map { $0[language] }.filter { !$0.isEmpty }
    guard !objectives.isEmpty else { return }
    text.say(phrases.reportObjectives)
    text.add(.list(.bullets, objectives.map { [.text($0)] }))
  }

  mutating func conclusions() {
    text.section(phrases.reportConclusions)
    text.say([.emphasis(phrases.reportToBeWritten)])
    guard !lineage.recommendations.isEmpty else { return }
    text.say(phrases.reportRecommended(number: lineage.recommendations.count))
    text.add(
      .table(
        Table(
          columns: [
            Table.Column(phrases.number, share: 11), Table.Column(phrases.reportWhat, share: 45),
            Table.Column(phrases.reportTo, share: 22), Table.Column(phrases.reportBy, share: 22),
          ],
          rows: lineage.recommendations.map { one in
            Table.Row([
              [[.text("\(one.number)")]], lines(.isolated(one.words[language])),
              one.owner.map { [[.isolated($0.name)]] } ?? [],
              one.due.map { [[.text(phrases.date($0))]] } ?? [],
            ])
          })))
    for one in lineage.takenUp { text.say(phrases.sentence(of: one)) }
  }

  mutating func partnerships() {
    text.section(phrases.reportPartnerships)
    text.say(phrases.reportAnnounced(number: followUp.agreements.count))
    if !followUp.agreements.isEmpty {
      text.add(
        .table(
          Table(
            columns: [
              Table.Column(phrases.number, share: 11), Table.Column(phrases.reportWhat, share: 23),
              Table.Column(phrases.reportPartners, share: 44),
              Table.Column(phrases.reportBy, share: 22),
            ],
            rows: followUp.agreements.map { one in
              Table.Row([
                [[.isolated(one.partnership.code)]], lines(.isolated(one.partnership.title)),
                zip(one.partnership.partners, one.sides).map { partner, side in
                  [.isolated(name(of: side))]
                    + (partner.role.isEmpty
                      ? []
                      : [
                        .text(" · "),
                        .isolated(
                          one.project == nil ? partner.role : phrases.role(lacking: partner.role)),
                      ])
                },
                one.partnership.terms.due.map { [[.text(phrases.date($0))]] } ?? [],
              ])
            })))
    }
    text.say(phrases.reportPromised(number: followUp.promises.count))
    if !followUp.promises.isEmpty {
      text.add(
        .table(
          Table(
            columns: [
              Table.Column(phrases.number, share: 11), Table.Column(phrases.reportWho, share: 40),
              Table.Column(phrases.reportWhat, share: 27),
              Table.Column(phrases.reportBy, share: 22),
            ],
            rows: followUp.promises.map { one in
              Table.Row([
                [[.isolated(one.code)]],
                [one.who, one.other].compactMap(\.self).map { [.isolated(name(of: $0))] },
                lines(.isolated(one.what)), [[.text(phrases.date(one.due))]],
              ])
            })))
    }
  }

  private func name(of side: FollowUp.Side) -> String {
    side.name(language, comma: phrases.comma)
  }

  mutating func discussion() {
    text.section(phrases.reportDiscussion)
    for item in meeting.agenda.sorted(by: { $0.number < $1.number }) {
      text.part(phrases.reportItem(title: item.title[language], number: item.number))
      let sessions = meeting.sessionsInOrder.filter { $0.item == item.number }
      for session in sessions {
        let title = session.title[language]
        text.say(
          phrases.reportTakenUp(
            session: title.isEmpty ? phrases.sessionKind(session.kind) : title,
            day: phrases.dateWithWeekday(meeting.day(of: session)),
            times: phrases.times(from: session.start, to: session.end)))
        for led in phrases.ledThen(.session(session.key), leaders) { text.say(led) }
      }
      for led in phrases.ledThen(.item(item.number), leaders) { text.say(led) }
      text.say([.text("\(phrases.reportStatements) "), .emphasis(phrases.reportToBeWritten)])
    }
    if meeting.agenda.isEmpty { text.say(phrases.agendaNotSet) }
  }

  mutating func organization() {
    text.section(phrases.reportOrganization)
    text.part(phrases.reportDateAndVenue)
    text.say(
      phrases.reportHeld(
        days: phrases.held(from: meeting.starts, to: meeting.ends), place: meeting.place(phrases)))
    text.say(phrases.workingLanguages(languages: phrases.languages(meeting.languages)))
    text.part(phrases.reportAttendance)
    attendance()
    text.part(phrases.reportAgenda)
    if !meeting.agenda.isEmpty {
      text.say(phrases.reportAgendaWas)
      let items = meeting.agenda.sorted { $0.number < $1.number }
      for block in Document.numbered(items, in: language) { text.add(block) }
    }
  }

  /// Marks alone: what was said in words is for the secretariat.
  mutating func evaluation(_ figures: [EvaluationFigures]) {
    guard figures.contains(where: { $0.question.kind == .scale }) else { return }
    text.part(phrases.reportEvaluation)
    text.say(phrases.reportEvaluated)
    text.add(.table(Document.evaluationTable(figures, phrases)))
    text.add(.remark([.text(phrases.evaluationOfFew(fewest: phrases.inWords(Evaluation.fewest)))]))
  }

  private mutating func attendance() {
    let countries = Set(inTheRoom.map(\.country)).count
    text.say(
      phrases.reportAttended(number: inTheRoom.count) + " "
        + phrases.reportFromCountries(number: countries))
    let recorded = proceedings.attended.union(proceedings.absent)
    let unknown = participants.count { !recorded.contains($0.code) }
    if proceedings.attended.isEmpty {
      text.say([.emphasis(phrases.reportAttendanceNotRecorded)])
    } else if unknown > 0 {
      text.say(phrases.reportAttendanceUnknown(number: unknown))
    }
    guard proceedings.considered.isEmpty else {
      text.say(phrases.reportTotalsAre)
      text.add(
        .table(
          .totals(
            of: proceedings.considered, inTheRoom, isRecorded: !proceedings.attended.isEmpty,
            in: meeting, phrases)))
      return attendanceBeside()
    }
    let sectors: [Sector?] = Sector.allCases + [nil]
    let rows = sectors.compactMap { sector -> Table.Row? in
      let number = inTheRoom.count { $0.sector == sector }
      guard number > 0 else { return nil }
      return Table.Row([
        [[.text(sector.map(phrases.sector) ?? phrases.sectorUnknown)]], [[.text("\(number)")]],
      ])
    }
    if !rows.isEmpty {
      text.add(
        .table(
          Table(
            columns: [
              Table.Column(phrases.group, share: 75),
              Table.Column(phrases.reportNumber, share: 25, alignment: .end),
            ], rows: rows)))
    }
    attendanceBeside()
  }

  private mutating func attendanceBeside() {
    let beside = Guest.Role.beside.compactMap { role -> String? in
      let number = present.count { $0.role == role }
      return number == 0 ? nil : phrases.countedInWords(number, as: role)
    }
    if !beside.isEmpty {
      text.say(phrases.reportBeside(people: beside.joined(separator: phrases.comma)))
    }
  }

  mutating func annexes(_ papers: [String]) {
    text.add(.pageBreak)
    text.add(.heading(level: 1, [.text(phrases.reportAnnexParticipants)]))
    if !present.isEmpty {
      text.add(
        .table(
          Table(
            columns: [
              Table.Column(phrases.nameAndPosition, share: 42),
              Table.Column(phrases.organization, share: 36),
              Table.Column(phrases.reportCountry, share: 22),
            ],
            rows: present.map { person in
              Table.Row([
                [[.isolated(person.addressed(in: language))]]
                  + lines(.text(person.position[language])),
                lines(.isolated(person.organisation[language])),
                [[.text(meeting.countryName(person.country, in: language))]],
              ])
            })))
    }
    guard !papers.isEmpty else { return }
    text.add(.heading(level: 1, [.text(phrases.reportAnnexDocuments)]))
    text.add(.list(.bullets, papers.map { [.text($0)] }))
  }
}
