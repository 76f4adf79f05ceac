import ConveneTables
import ConveneValues

/// Information sheets as a table, one a row; an empty cell says nothing.
package struct PassportImport: Hashable, Sendable {
  package struct Line: Hashable, Sendable {
    /// In the table, from 1 without its heading.
    package let row: Int
    /// A code, or a part of a name.
    package let who: String
    package let passport: Passport
    /// What is said of the journey, by column.
    package let travel: [Travel.Column: String]
    /// Nil where nothing is said.
    package let diet: String?
    package let access: String?
  }

  package let lines: [Line]

  package static let columns: [CSV.Column] =
    [CSV.Column("who", ["code", "participant", "qui"], required: true)]
    + Passport.Field.allCases.map { CSV.Column($0.column) }
    + Travel.Column.allCases.map { CSV.Column($0.rawValue) }
    + [CSV.Column("diet"), CSV.Column("access")]

  /// Reads the whole table, or refuses it with every problem in it.
  package init(
    _ bytes: [UInt8], in form: TableForm = TableForm(), today: Day, countries: CountryNames
  ) throws(Refusal) {
    var cells = CellReader(try CSV(bytes, in: form, columns: Self.columns))
    var lines: [Line] = []
    for row in cells.rows() {
      func said(_ column: String) -> String? {
        let text = cells.line(column, of: row)
        return text.isEmpty ? nil : text
      }
      let who = cells.line("who", of: row)
      if who.isEmpty { cells.problems.add(row.number, "who") { .arrivalOfNobody(at: $0) } }
      var (given, travel): ([Passport.Field: String], [Travel.Column: String]) = ([:], [:])
      for field in Passport.Field.allCases { given[field] = said(field.column) }
      for column in Travel.Column.allCases { travel[column] = said(column.rawValue) }
      do {
        lines.append(
          Line(
            row: row.number, who: who,
            passport: try Passport(given, today: today, countries: countries) { $0.rawValue },
            travel: travel,
            diet: said("diet"), access: said("access")))
      } catch {
        for problem in error.problems {
          let column = Passport.Field(rawValue: problem.at)?.column ?? problem.at
          cells.problems.add(row.number, column) { problem.moved(to: $0) }
        }
      }
    }
    try cells.problems.throwIfAny(Refusal.badRowsOfSheets)
    self.lines = lines
  }
}

extension Passport.Field {
  /// As a table of sheets calls it, beside the columns of the journey.
  package var column: String {
    switch self {
    case .name: "passport_name"
    case .number: "passport_number"
    default: rawValue
    }
  }
}
