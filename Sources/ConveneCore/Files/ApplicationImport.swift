import Foundation

/// Applications as a table listed them, with the people and organisations they come from.
package struct ApplicationImport: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// Number of the row it was read from.
    package let row: Int
    package let person: Person
    /// Without wishes: whom it means, the directory knows.
    package let application: Application
    /// People and organisations it wishes to meet, by the names given.
    package let wishes: [String]
  }

  /// Each organisation named, once; whoever stores them looks in the directory by name first.
  package let organisations: [Organisation]
  package let entries: [Entry]
  package let notices: [Problem]

  package static let columns: [CSV.Column] =
    [CSV.Column("code", ["application", "application code"])] + CSV.Column.person + [
      CSV.Column("topics", ["topic", "themes"], required: true),
      CSV.Column("offers", ["offer"]),
      CSV.Column("needs", ["need"]),
      CSV.Column("wishes", ["wish", "wishes to meet"]),
      CSV.Column("authority", ["mandate"]),
      CSV.Column("past", ["past partnerships"]),
      CSV.Column("target"),
      CSV.Column("measure", ["indicator"]),
      CSV.Column("baseline"),
      CSV.Column("date", ["target date"]),
      CSV.Column("gates", ["gate"]),
      CSV.Column("outcomes", ["outcome", "agreed outcomes", "action lines"]),
      CSV.Column("referees", ["referee", "nominator", "nominated by", "recommended by"]),
      CSV.Column("funding_assured", ["assured funding", "assured"]),
      CSV.Column("funding_expected", ["expected funding", "expected"]),
    ]

  /// Reads the whole table for `meeting`, or refuses it with every problem in it.
  ///
  /// `uuid` gives the identifiers. Applications without a code are numbered `A-0001` on, in the
  /// order of their rows.
  package init(
    _ bytes: [UInt8], as encoding: TextEncoding = .utf8, for meeting: Meeting, uuid: () -> UUID
  ) throws(Refusal) {
    let table = try CSV(bytes, as: encoding, columns: Self.columns)
    var reader = ApplicationReader(table: table, meeting: meeting)
    entries = table.rows.filter { !$0.isBlank }.compactMap { reader.read($0, uuid) }
    try reader.problems.throwIfAny("applications")
    organisations = reader.organisations
    notices = reader.notices
  }
}
