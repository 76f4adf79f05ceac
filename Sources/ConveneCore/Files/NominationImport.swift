import ConveneTables
import ConveneValues
import Foundation

/// Nominations as a table listed them, with the people and organisations that it names.
package struct NominationImport: Hashable, Sendable {
  /// Whoever nominates, as a cell names them.
  package enum Sender: Hashable, Sendable {
    case state(Country)
    /// The directory knows whether there is an organisation of this name.
    case organisation(String)
  }

  package struct Entry: Hashable, Sendable {
    package let from: PersonRow
    package let sender: Sender
    package let role: Nomination.Role
    package let capacity: Capacity
    package let note: Nomination.Note?
    package let declared: Nomination.Declared?

    /// Number of the row it was read from.
    package var row: Int { from.row }
    package var person: Person { from.person }
  }

  /// Each organisation named, once; whoever stores them looks in the directory by name first.
  package let organisations: [Organisation]
  package let entries: [Entry]
  package let notices: [Problem]

  package static let columns: [CSV.Column] =
    [
      CSV.Column(
        "nominated_by",
        [
          "nominating state", "nominating organisation", "nominating organization", "state",
          "delegation",
        ], required: true)
    ] + CSV.Column.person + [
      CSV.Column("note", ["note verbale", "note number", "reference"]),
      CSV.Column("note_date", ["date of note", "date of the note", "dated"]),
      CSV.Column("role", ["role in the delegation"]),
      CSV.Column("capacity", required: true),
    ] + CSV.Column.declared

  /// Reads the whole table for `meeting`, or refuses it with every problem in it.
  package init(
    _ bytes: [UInt8], in form: TableForm = TableForm(), for meeting: Meeting,
    countries: CountryNames, uuid: () -> UUID
  ) throws(Refusal) {
    let table = try CSV(bytes, in: form, columns: Self.columns)
    var reader = NominationReader(table, for: meeting, meeting.calling(countries))
    entries = reader.cells.rows().compactMap { reader.read($0, uuid) }
    try reader.cells.problems.throwIfAny(Refusal.badRowsOfNominations)
    organisations = reader.organisations
    notices = reader.notices
  }
}

/// Makes nominations of the rows of a table and remembers what to tell.
private struct NominationReader {
  var cells: CellReader
  private let countries: CountryNames
  private let topics: [String]
  private var people: PersonReader
  /// The row that names the head of a delegation.
  private var heads: [NominationImport.Sender: Int] = [:]

  private var table: CSV { cells.table }

  init(_ table: CSV, for meeting: Meeting, _ countries: CountryNames) {
    self.countries = countries
    topics = meeting.topics.map(\.key)
    cells = CellReader(table)
    people = PersonReader(named: countries)
  }

  var organisations: [Organisation] { people.organisations }

  var notices: [Problem] { people.notices(cells) }

  mutating func read(_ row: CSV.Row, _ uuid: () -> UUID) -> NominationImport.Entry? {
    let reading = people.read(row, uuid, &cells)
    if let first = reading.firstRow {
      let name = table.code("name", of: row)
      cells.problems.add(row.number, "name") {
        .sameAddressAlready(at: $0, name: name, row: first)
      }
    }
    let sender = sender(row)
    let role = role(row)
    if let sender, role == .head, let first = heads.updateValue(row.number, forKey: sender) {
      cells.problems.add(row.number, "role") { .headOfDelegationAlready(at: $0, row: first) }
    }
    let capacity = capacity(row, of: sender)
    let note = note(row)
    let declared = cells.declared(row, topics: topics, countries)
    guard let person = reading.person, let sender, let role, let capacity else { return nil }
    return NominationImport.Entry(
      from: person, sender: sender, role: role, capacity: capacity, note: note,
      declared: declared)
  }

  /// A State by its code, or by its name, in the meeting's own list first; an organisation otherwise.
  private mutating func sender(_ row: CSV.Row) -> NominationImport.Sender? {
    let given = cells.line("nominated_by", of: row)
    guard !given.isEmpty else {
      cells.problems.add(row.number, "nominated_by") { .nominatorNotNamed(at: $0) }
      return nil
    }
    if let state = countries.country(given) {
      return .state(state)
    }
    return .organisation(given)
  }

  private mutating func role(_ row: CSV.Row) -> Nomination.Role? {
    let text = table.code("role", of: row).lowercased()
    guard !text.isEmpty else { return .member }
    guard let role = Nomination.Role(rawValue: text) else {
      cells.problems.add(row.number, "role") {
        .notOneOf(at: $0, given: text, known: Nomination.Role.allCases.map(\.rawValue))
      }
      return nil
    }
    return role
  }

  private mutating func capacity(
    _ row: CSV.Row, of sender: NominationImport.Sender?
  ) -> Capacity? {
    let text = table.code("capacity", of: row)
    let capacity = Capacity.ofNominated.first {
      CSV.folded($0.rawValue) == CSV.folded(text)
    }
    guard let capacity else {
      let known = Capacity.ofNominated.map(\.rawValue)
      cells.problems.add(row.number, "capacity") {
        text.isEmpty
          ? .capacityNotStated(at: $0, known: known) : .notOneOf(at: $0, given: text, known: known)
      }
      return nil
    }
    if case .organisation = sender, capacity.isOfGovernment {
      cells.problems.add(row.number, "capacity") {
        .capacityOfStates(at: $0, capacity: capacity.rawValue)
      }
    }
    return capacity
  }

  private mutating func note(_ row: CSV.Row) -> Nomination.Note? {
    let number = cells.line("note", of: row)
    let given = table.code("note_date", of: row)
    let date = Day(given)
    if date == nil, !given.isEmpty {
      cells.problems.add(row.number, "note_date") { .noNoteDay(at: $0, given: given) }
    } else if number.isEmpty, !given.isEmpty {
      cells.problems.add(row.number, "note") { .noteWithoutNumber(at: $0) }
    } else if !number.isEmpty, given.isEmpty {
      cells.problems.add(row.number, "note_date") { .noteWithoutDate(at: $0) }
    }
    return date.flatMap { number.isEmpty ? nil : Nomination.Note(number: number, date: $0) }
  }
}
