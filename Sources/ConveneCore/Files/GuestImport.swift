import ConveneTables
import ConveneValues
import Foundation

/// Somebody whom the meeting invites by name, as the cells of a table say it.
package struct GuestImport: Hashable, Sendable {
  /// The organisation that is named; whoever stores it looks in the directory by name first.
  package let organisations: [Organisation]
  package let person: PersonRow
  /// Nil where nothing is stated.
  package let declared: Nomination.Declared?
  package let notices: [Problem]

  private static let columns = PersonImport.columns + CSV.Column.declared

  /// Reads a table of one row, or refuses it with every problem in it.
  ///
  /// - Parameter nameIsEnough: whether they need no address, as they come without being asked.
  package init(
    _ bytes: [UInt8], for meeting: Meeting, countries: CountryNames, nameIsEnough: Bool,
    uuid: () -> UUID
  ) throws(Refusal) {
    var cells = CellReader(try CSV(bytes, columns: Self.columns))
    let countries = meeting.calling(countries)
    var people = PersonReader(named: countries, nameIsEnough: nameIsEnough)
    var read: (person: PersonRow, declared: Nomination.Declared?)?
    for row in cells.rows() {
      let reading = people.read(row, uuid, &cells)
      let declared = cells.declared(row, topics: meeting.topics.map(\.key), countries)
      if let person = reading.person { read = (person, declared) }
    }
    try cells.problems.throwIfAny(Refusal.badRowsOfPeople)
    guard let read else { throw .badRowsOfPeople(count: 1) }
    (person, declared) = read
    organisations = people.organisations
    notices = people.notices(cells)
  }
}
