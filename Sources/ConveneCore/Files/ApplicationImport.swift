import ConveneTables
import ConveneValues
import Foundation

/// Applications as a table listed them, with the people and organisations they come from.
package struct ApplicationImport: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let from: PersonRow
    /// Without wishes and past partners: whom they mean, the directory knows.
    package let application: Application
    /// Whether the row gives the code; it was made otherwise.
    package let hasOwnCode: Bool
    /// People and organisations it wishes to meet, by the names or addresses given.
    package let wishes: [String]
    /// Of each past partnership in turn, the partners by the names given.
    package let partners: [[String]]

    /// Number of the row it was read from.
    package var row: Int { from.row }
    package var person: Person { from.person }
  }

  /// Each organisation named, once; whoever stores them looks in the directory by name first.
  package let organisations: [Organisation]
  package let entries: [Entry]
  /// The highest number among the codes given in the table; 0 when it gives none.
  package let highestNumber: Int
  package let notices: [Problem]

  package static let columns: [CSV.Column] =
    [CSV.Column("code", ["application", "application code"])] + CSV.Column.person + [
      CSV.Column("topics", ["topic", "themes"], required: true),
      CSV.Column("offers", ["offer"]),
      CSV.Column("needs", ["need"]),
      CSV.Column("wishes", ["wish", "wishes to meet"]),
      CSV.Column("authority", ["mandate"]),
      CSV.Column("past", ["past partnerships"]),
      CSV.Column("past_partners", ["past partners", "former partners"]),
      CSV.Column("target"),
      CSV.Column("measure", ["indicator"]),
      CSV.Column("baseline"),
      CSV.Column("date", ["target date"]),
      CSV.Column("gates", ["gate"]),
      CSV.Column("outcomes", ["outcome", "agreed outcomes", "action lines"]),
      CSV.Column("referees", ["referee", "nominator", "nominated by", "recommended by"]),
      CSV.Column("funding_assured", ["assured funding", "assured"]),
      CSV.Column("funding_expected", ["expected funding", "expected"]),
    ] + PersonalStatement.allCases.map { CSV.Column($0.rawValue, $0.synonyms) }

  /// The same with a column for each question of the meeting's own.
  package static func columns(for meeting: Meeting) -> [CSV.Column] {
    columns + meeting.ownQuestions.map { CSV.Column($0.column) }
  }

  /// Reads the whole table for `meeting`, or refuses it with every problem in it.
  ///
  /// `uuid` gives the identifiers. Applications without a code are numbered in the order of their
  /// rows, after the highest code that the table gives.
  package init(
    _ bytes: [UInt8], in form: TableForm = TableForm(), for meeting: Meeting,
    countries: CountryNames, uuid: () -> UUID
  ) throws(Refusal) {
    let table = try CSV(bytes, in: form, columns: Self.columns(for: meeting))
    var reader = ApplicationReader(table: table, meeting: meeting, countries: countries)
    let rows = reader.cells.rows()
    highestNumber = reader.readCodes(rows)
    entries = rows.compactMap { reader.read($0, uuid) }
    try reader.cells.problems.throwIfAny(Refusal.badRowsOfApplications)
    organisations = reader.organisations
    notices = reader.notices
  }
}

extension Application {
  /// `A-0142` of 142.
  package static func code(_ number: Int) -> String {
    let digits = String(number)
    return "A-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The number in a code of this shape; nil where the shape is another.
  package static func number(of code: String) -> Int? {
    guard code.hasPrefix("A-"), 6...11 ~= code.utf8.count,
      code.utf8.dropFirst(2).allSatisfy({ 0x30...0x39 ~= $0 })
    else { return nil }
    return Int(code.dropFirst(2))
  }
}
