import ConveneTables
import ConveneValues
import Foundation

/// Reviewers as a table listed them.
package struct ReviewerImport: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let from: PersonRow
    /// Keys of topics; empty when none are named.
    package let topics: [String]
    package let most: Int?
    /// What sign-in will know them by; nil when they do not act themselves.
    package let login: String?

    package var person: Person { from.person }
  }

  /// Each organisation named, once; whoever stores them looks in the directory by name first.
  package let organisations: [Organisation]
  package let entries: [Entry]
  package let notices: [Problem]

  package static let columns: [CSV.Column] =
    CSV.Column.person.map { column in
      column.name == "name"
        ? CSV.Column("name", column.synonyms + ["reviewer"], required: true)
        : CSV.Column(
          column.name, column.synonyms,
          required: column.isRequired && !["organisation", "country"].contains(column.name))
    } + [
      CSV.Column("topics", ["topic", "expertise"]),
      CSV.Column("most", ["load", "limit"]),
      CSV.Column("login", ["account"]),
    ]

  /// Reads the whole table for `meeting`, or refuses it with every problem in it.
  ///
  /// Who names no country is taken to be of that in which the meeting is held.
  package init(
    _ bytes: [UInt8], in form: TableForm = TableForm(), for meeting: Meeting,
    countries: CountryNames, uuid: () -> UUID
  ) throws(Refusal) {
    let table = try CSV(bytes, in: form, columns: Self.columns)
    var cells = CellReader(table)
    var people = PersonReader(
      country: meeting.venue.country, named: meeting.calling(countries))
    var entries: [Entry] = []
    var rowByLogin: [String: Int] = [:]
    for row in cells.rows() {
      let reading = people.read(row, uuid, &cells)
      if let first = reading.firstRow {
        let name = table.code("name", of: row)
        cells.problems.add(row.number, "name") {
          .sameAddressAlready(at: $0, name: name, row: first)
        }
      }
      let topics = CompactCell.words(table.code("topics", of: row).lowercased())
      for topic in topics where !meeting.topics.contains(where: { $0.key == topic }) {
        cells.problems.add(row.number, "topics") { .noTopicOfMeeting(at: $0, topic: topic) }
      }
      let given = table.code("most", of: row)
      let most = Int(given)
      if !given.isEmpty, !(1...9_999 ~= most ?? 0) {
        cells.problems.add(row.number, "most") { .loadOutOfRange(at: $0, given: given) }
      }
      let login = cells.line("login", of: row)
      if !login.isEmpty, let first = rowByLogin.updateValue(row.number, forKey: login) {
        cells.problems.add(row.number, "login") {
          .standsInRowAlready(at: $0, given: login, row: first)
        }
      }
      guard let person = reading.person else { continue }
      entries.append(
        Entry(from: person, topics: topics, most: most, login: login.isEmpty ? nil : login))
    }
    try cells.problems.throwIfAny(Refusal.badRowsOfReviewers)
    organisations = people.organisations
    self.entries = entries
    notices = people.notices(cells)
  }
}
