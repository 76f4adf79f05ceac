import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// What somebody takes home: whom they met at the tables, what was promised, and what comes next.
  ///
  /// It names people and where they are from, and no address of anybody.
  package static func farewell(
    _ one: FollowUp.Present, among all: [FollowUp.Present], of meeting: Meeting,
    in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let person = one.participant
    var blocks: [Block] = [
      .paragraph([.text(phrases.farewellFor), .text(" "), .strong(person.addressed(in: language))])
    ]
    if let next = one.next {
      blocks.append(
        .paragraph([
          .text(
            next.by.map {
              phrases.farewellNextOf(
                date: phrases.date(next.day), name: $0.name(language, comma: phrases.comma))
            } ?? phrases.farewellNext(date: phrases.date(next.day))), .text(" "),
          .isolated(next.what),
        ]))
    }
    blocks.append(.heading(level: 1, [.text(phrases.whomYouMet)]))
    blocks += met(person, all.map(\.participant), of: meeting, phrases)
    blocks += promises(one.promised, phrases.whatYouPromised, other: phrases.withWhom, phrases)
    blocks += promises(one.received, phrases.whatWasPromisedToYou, other: phrases.byWhom, phrases)
    if one.promised.isEmpty, one.received.isEmpty {
      blocks.append(.paragraph([.text(phrases.nothingPromised)]))
    }
    if !one.joint.isEmpty {
      blocks.append(.heading(level: 1, [.text(phrases.yourPartnerships)]))
      blocks.append(.list(.bullets, one.joint.map { words(of: $0, phrases) }))
    }
    if !meeting.convener.email.isEmpty {
      blocks.append(
        .remark([
          .text(phrases.noAddressesHere), .text(" "),
          .link(meeting.convener.email, to: "mailto:\(meeting.convener.email)"),
        ]))
    }
    return Document(phrases.whatYouTakeHome, of: meeting.held, in: language, blocks: blocks)
  }

  /// The sheets of all who came, one behind the other, in one language.
  package static func farewells(
    _ printed: [FollowUp.Present], among all: [FollowUp.Present], of meeting: Meeting,
    in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let sheets = printed.map { farewell($0, among: all, of: meeting, in: language) }
    let blocks = sheets.map(\.blocks).onPages
    return Document(
      language: language, title: phrases.whatYouTakeHome,
      masthead: sheets.first?.masthead ?? [], foot: meeting.foot(phrases),
      blocks: blocks.isEmpty ? [.paragraph([.text(phrases.nobodyCame)])] : blocks)
  }

  /// A row for each round, with those at the same table who came; who was met before is not told again.
  private static func met(
    _ person: Participant, _ all: [Participant], of meeting: Meeting, _ phrases: Phrases
  ) -> [Block] {
    let language = phrases.language
    var known: Set<Int> = [person.number]
    let rows = meeting.rounds(of: all).compactMap { round -> Table.Row? in
      guard
        let table = person.tables.indices.contains(round.place) ? person.tables[round.place] : nil
      else { return nil }
      let others = all.filter { $0.sits(atTable: table, inRound: round.place) }
        .filter { known.insert($0.number).inserted }
      let theme = meeting.tables.first { $0.number == table }?.theme[language] ?? ""
      return Table.Row([
        [[.text(phrases.roundAtTable(round: round.place + 1, table: table))]]
          + lines(.emphasis(theme)),
        others.isEmpty
          ? [[.text("–")]]
          : [runOn(meeting.sorted(others, in: language), phrases)],
      ])
    }
    guard !rows.isEmpty else { return [.paragraph([.text(phrases.satAtNoTable)])] }
    return [
      .table(
        Table(
          columns: [
            Table.Column(phrases.table, share: 30), Table.Column(phrases.metThere, share: 70),
          ], rows: rows, isDense: true))
    ]
  }

  /// One behind the other, so that three full tables and what was promised fit on one sheet.
  private static func runOn(_ people: [Participant], _ phrases: Phrases) -> [Inline] {
    people.enumerated().flatMap { place, one -> [Inline] in
      let home = one.organisation[phrases.language]
      return (place == 0 ? [] : [.text(" · ")]) + [.strong(one.name[phrases.language].onOneLine)]
        + (home.isEmpty ? [] : [.text(phrases.comma), .isolated(home)])
    }
  }

  private static func promises(
    _ promises: [FollowUp.Promise], _ title: String, other: String, _ phrases: Phrases
  ) -> [Block] {
    guard !promises.isEmpty else { return [] }
    return [
      .heading(level: 1, [.text(title)]),
      .table(
        Table(
          columns: [
            Table.Column(phrases.byDay, share: 20), Table.Column(phrases.whatIsPromised, share: 50),
            Table.Column(other, share: 30),
          ],
          rows: promises.sorted { ($0.due, $0.code) < ($1.due, $1.code) }.map { one in
            let name = one.other?.name(phrases.language, comma: phrases.comma) ?? "–"
            return Table.Row([
              [[.text(phrases.date(one.due))]],
              lines(.isolated(one.what))
                + (one.status == .open
                  ? [] : [[.emphasis(phrases.promiseState(one.status))]]),
              [[.isolated(name)]],
            ])
          }, isDense: true)),
    ]
  }

  private static func words(of one: FollowUp.Joint, _ phrases: Phrases) -> [Inline] {
    let others = one.others.map { $0.name(phrases.language, comma: phrases.comma) }
    let target = one.due.map { phrases.target(one.measure, by: $0) }
    return [
      .isolated(one.code), .text(" "), .strong(one.title), .text(phrases.comma),
      .text(phrases.togetherWith(names: others)),
      .text(phrases.semicolon), .text(phrases.yourRole(role: one.role)),
    ] + (target.map { [.text(phrases.semicolon), .text($0)] } ?? [])
  }
}

extension Phrases {
  func promiseState(_ status: Commitment.Status) -> String {
    switch status {
    case .open: promiseOpen
    case .done: promiseDone
    case .ended: promiseEnded
    }
  }
}
