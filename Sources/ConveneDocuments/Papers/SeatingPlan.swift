import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// The seating plan: for each round a picture of the tables and a list of who sits at each, and at its
  /// end an index of where everybody sits, in the alphabetical order of the language.
  ///
  /// It shows who meets whom and nothing of why: neither potentials nor rules, but those of the call.
  ///
  /// - Parameters:
  ///   - lot: the round whose open seats were drawn by lot, from 1.
  ///   - leaders: of whom those who moderate a round and sit at a table of it are named there.
  ///   - projects: which tables have as their theme, with what they lack.
  package static func seatingPlan(
    _ participants: [Participant], of meeting: Meeting, in language: Language,
    byLot lot: Int? = nil, ledBy leaders: [Leader] = [], about projects: [Project] = []
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let sorted = meeting.sorted(participants, in: language)
    let tables = meeting.tables.sorted { $0.number < $1.number }
    let rounds = meeting.rounds(of: participants)
    var blocks: [Block] = []
    for round in rounds {
      if round.place > 0 { blocks.append(.pageBreak) }
      blocks.append(.heading(level: 1, [.text(round.title(meeting, phrases))]))
      let picture = SeatingPicture(
        tables: tables, participants: participants, round: round.place,
        titles: round.titles(of: tables, participants, leaders, phrases), in: language)
      blocks += picture.drawings(phrases).map(Block.drawing)
      blocks.append(.table(table(of: round, sorted, at: tables, leaders, projects, phrases)))
      if lot == round.place + 1 {
        blocks.append(.remark([.text(phrases.roundByLot(round: round.place + 1))]))
      }
    }
    if let kept = phrases.seatingKeeps(in: meeting) { blocks.append(.remark([.text(kept)])) }
    blocks.append(.remark([.text(phrases.planIsSchematic)]))
    if let index = index(of: participants, rounds, phrases) {
      blocks += [
        .pageBreak, .heading(level: 1, [.text(phrases.seatingIndex)]), .table(index),
      ]
    }
    return Document(phrases.seatingPlan, of: meeting, in: language, blocks: blocks)
  }

  private static func table(
    of round: Round, _ participants: [Participant], at tables: [RoundTable], _ leaders: [Leader],
    _ projects: [Project], _ phrases: Phrases
  ) -> Table {
    let titles = round.titles(of: tables, participants, leaders, phrases)
    var rows = tables.map { table in
      Table.Row([
        [[.text("\(table.number)")]],
        ((titles[table.number] ?? []) + projects.lines(at: table.number, phrases))
          .map { [.text($0)] },
        names(
          participants.filter { $0.sits(atTable: table.number, inRound: round.place) }, phrases),
      ])
    }
    let numbers = tables.map(\.number)
    let outside = participants.filter { person in
      !person.isBeside
        && !numbers.contains { person.sits(atTable: $0, inRound: round.place) }
    }
    if !outside.isEmpty {
      rows.append(
        Table.Row([[[.text("–")]], [[.text(phrases.notSeated)]], names(outside, phrases)]))
    }
    return Table(
      columns: [
        Table.Column(phrases.table, share: 10, alignment: .centre),
        Table.Column(phrases.theme, share: 38),
        Table.Column(phrases.participantsAtTable, share: 52),
      ],
      rows: rows)
  }

  /// A name to a line, so that none is broken where another begins.
  static func names(_ people: [Participant], _ phrases: Phrases) -> [[Inline]] {
    people.sorted { $0.number < $1.number }.map { person in
      [.text("\(person.number)\u{a0}"), .isolated(person.name[phrases.language])]
    }
  }

  /// Nil where nobody has a seat.
  private static func index(
    of participants: [Participant], _ rounds: [Round], _ phrases: Phrases
  ) -> Table? {
    let seated = participants.filter { !$0.isBeside || $0.tables.contains { $0 != nil } }
      .map { (SortKey($0.name[phrases.language], in: phrases.language), $0) }
      .sorted { ($0.0, $0.1.number) < ($1.0, $1.1.number) }
      .map(\.1)
    guard !rounds.isEmpty, !seated.isEmpty else { return nil }
    let share = max(8, min(16, 40 / rounds.count))
    return Table(
      columns: [
        Table.Column(phrases.name, share: 48), Table.Column(phrases.number, share: 10),
      ]
        + rounds.map {
          Table.Column(phrases.round(number: $0.place + 1), share: share, alignment: .centre)
        },
      rows: seated.map { person in
        Table.Row(
          [[[.isolated(person.name[phrases.language])]], [[.text("\(person.number)")]]]
            + rounds.map { round in
              let table =
                person.tables.indices.contains(round.place)
                ? person.tables[round.place] : nil
              return [[.text(table.map(String.init) ?? "–")]]
            })
      }, caption: phrases.seatingIndexTable)
  }
}

/// A round of the round tables, and the session of the programme in which it takes place.
package struct Round {
  /// From 0.
  package let place: Int
  let session: Session?
  let day: Day?

  /// Which round it is, on what day, when and where.
  package func title(_ meeting: Meeting, _ phrases: Phrases) -> String {
    guard let session, let day else { return phrases.round(number: place + 1) }
    return [
      phrases.round(number: place + 1), phrases.dateWithWeekday(day),
      phrases.times(from: session.start, to: session.end),
      meeting.roomName(session.room, in: phrases.language),
    ].filter { !$0.isEmpty }.joined(separator: phrases.comma)
  }

  /// The theme of each table and who moderates it.
  package func titles(
    of tables: [RoundTable], _ participants: [Participant], _ leaders: [Leader],
    _ phrases: Phrases
  ) -> [Int: [String]] {
    Dictionary(
      tables.map { table in
        let names = leading(.moderator, at: table.number, participants, leaders)
          .map { $0.addressed(in: phrases.language) }
          .joined(separator: phrases.comma)
        let led = names.isEmpty ? [] : [phrases.ledByModerator(names: names)]
        return (table.number, [table.theme[phrases.language]].filter { !$0.isEmpty } + led)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Those who lead the session of the round, or the item it treats, and sit at the table in it.
  ///
  /// Leaders are known by their names: of two participants with one name neither is taken for them.
  func leading(
    _ role: AgendaRole, at table: Int, _ participants: [Participant], _ leaders: [Leader]
  ) -> [Participant] {
    guard let session else { return [] }
    let parts =
      [AgendaPost.Part.session(session.key)] + (session.item.map { [.item($0)] } ?? [])
    let names = leaders.filter { $0.post.role == role && parts.contains($0.post.part) }.map(\.name)
    return participants.filter { person in
      person.sits(atTable: table, inRound: place) && names.contains(person.name)
        && participants.count { $0.name == person.name } == 1
    }
  }
}

extension Meeting {
  /// The rounds that have seats, each with its session where the programme has one for each round.
  package func rounds(of participants: [Participant]) -> [Round] {
    let count = participants.map(\.tables.count).max() ?? 0
    let sessions = sessionsInOrder.filter { $0.kind == .roundTable }
    return (0..<count).map { place in
      let session = sessions.count == count ? sessions[place] : nil
      return Round(place: place, session: session, day: session.map(day(of:)))
    }
  }
}
