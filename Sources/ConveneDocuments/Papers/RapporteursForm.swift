import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// For whoever reports: a page for each table and round with lines for the main points, and for who
  /// does what with whom by when, as commitments are kept.
  ///
  /// - Parameters:
  ///   - projects: which tables have as their theme, with what they lack.
  ///   - number: of the table that it is of alone; of all otherwise.
  package static func rapporteursForm(
    _ participants: [Participant], of meeting: Meeting, ledBy leaders: [Leader] = [],
    about projects: [Project] = [], in language: Language, table number: Int? = nil
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let pages = meeting.seatings(of: participants, table: number).map { seating in
      seating.heading(participants, of: meeting, leaders, projects, phrases)
        + [
          .paragraph(run(of: seating.people, phrases)),
          .heading(level: 2, [.text(phrases.formOfPoints)]),
          .table(blank([""], shares: [1], rows: 6)),
          .heading(level: 2, [.text(phrases.formOfCommitments)]),
          .table(
            blank(
              [
                phrases.number, phrases.commitmentWho, phrases.commitmentWhat,
                phrases.commitmentWith, phrases.commitmentBy,
              ], shares: [7, 22, 35, 22, 14], rows: 9)),
          .remark([.text(phrases.formIsHandedIn)]),
        ]
    }
    return Document(
      phrases.rapporteursForm, of: meeting.held, in: language,
      blocks: pages.isEmpty
        ? [.paragraph([.text(phrases.noSeatsYet)])] : Array(pages.joined(separator: [.pageBreak])))
  }

  /// Numbers and names in one run, by which people are named on the lines.
  private static func run(of people: [Participant], _ phrases: Phrases) -> [Inline] {
    people.enumerated().flatMap { place, person -> [Inline] in
      [
        .text((place == 0 ? "" : phrases.comma) + "\(person.number)\u{a0}"),
        .isolated(person.name[phrases.language].onOneLine),
      ]
    }
  }

  /// Lines to write on, close enough for a form of one page.
  static func blank(_ titles: [String], shares: [Int], rows: Int) -> Table {
    let line: [[Inline]] = [[.text("\u{a0}")], [.text("\u{a0}")]]
    return Table(
      columns: zip(titles, shares).map { Table.Column($0, share: $1) },
      rows: Array(repeating: Table.Row(titles.map { _ in line }), count: rows), isDense: true)
  }
}
