import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// The seating plan: a page per round with a picture of the tables and a list of who sits where.
  ///
  /// It shows who meets whom and nothing of why: neither potentials nor rules, but those of the call.
  ///
  /// - Parameter lot: the round whose open seats were drawn by lot, from 1.
  package static func seatingPlan(
    _ participants: [Participant], of meeting: Meeting, in language: Language,
    byLot lot: Int? = nil
  ) -> Document {
    let phrases = Phrases(language)
    let sorted = meeting.sorted(participants, in: language)
    var blocks: [Block] = []
    for round in meeting.rounds(of: participants) {
      if round.place > 0 { blocks.append(.pageBreak) }
      blocks.append(.heading(level: 1, [.text(round.title(phrases))]))
      let tables = meeting.tables.sorted { $0.number < $1.number }
      for start in stride(from: 0, to: tables.count, by: SeatingPicture.tablesPerPage) {
        let part = Array(tables[start...].prefix(SeatingPicture.tablesPerPage))
        let picture = SeatingPicture(
          tables: part, participants: participants, round: round.place, columns: 2)
        blocks.append(.drawing(picture.drawing(phrases)))
      }
      blocks.append(.table(table(of: round, sorted, at: tables, phrases)))
      if lot == round.place + 1 {
        blocks.append(.remark([.text(phrases.roundByLot(round: round.place + 1))]))
      }
    }
    if let kept = phrases.seatingKeeps(in: meeting) { blocks.append(.remark([.text(kept)])) }
    blocks.append(.remark([.text(phrases.planIsSchematic)]))
    return Document(phrases.seatingPlan, of: meeting, in: language, blocks: blocks)
  }

  private static func table(
    of round: Round, _ participants: [Participant], at tables: [RoundTable], _ phrases: Phrases
  ) -> Table {
    let language = phrases.language
    var rows = tables.map { table in
      Table.Row([
        [[.text("\(table.number)")]], lines(.text(table.theme[language])),
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
        Table.Column(phrases.theme, share: 28),
        Table.Column(phrases.participantsAtTable, share: 62),
      ],
      rows: rows)
  }

  // One run-in line, so that a round with its picture stays on its page.
  private static func names(_ people: [Participant], _ phrases: Phrases) -> [[Inline]] {
    guard !people.isEmpty else { return [] }
    var line: [Inline] = []
    for person in people.sorted(by: { $0.number < $1.number }) {
      if !line.isEmpty { line.append(.text(" · ")) }
      line.append(.text("\(person.number)\u{a0}"))
      line.append(.isolated(person.name[phrases.language]))
    }
    return [line]
  }
}

/// A round of the round tables, and the session of the programme in which it takes place.
struct Round {
  /// From 0.
  let place: Int
  let session: Session?
  let day: Day?

  func title(_ phrases: Phrases) -> String {
    guard let session, let day else { return phrases.round(number: place + 1) }
    return [
      phrases.round(number: place + 1), phrases.date(day),
      phrases.times(from: session.start, to: session.end),
    ].joined(separator: phrases.comma)
  }
}

extension Meeting {
  /// The rounds that have seats, each with its session where the programme has one for each round.
  func rounds(of participants: [Participant]) -> [Round] {
    let count = participants.map(\.tables.count).max() ?? 0
    let sessions = sessionsInOrder.filter { $0.kind == .roundTable }
    return (0..<count).map { place in
      let session = sessions.count == count ? sessions[place] : nil
      return Round(place: place, session: session, day: session.map(day(of:)))
    }
  }
}
