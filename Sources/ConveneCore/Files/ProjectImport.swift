import ConveneTables
import ConveneValues

/// Projects of a plan of action, as a table has them.
package struct ProjectImport: Hashable, Sendable {
  package struct Line: Hashable, Sendable {
    /// In the table, from 1 without its heading.
    package let row: Int
    /// In the meeting's first language.
    package let title: String
    package let titles: Wording
    /// Empty where none is given.
    package let outcome: String
    package let owner: String
    package let table: Int?
    /// Such as `finance` or `finance:a`.
    package let lacks: [String]
  }

  package let lines: [Line]

  package static let columns: [CSV.Column] = [
    CSV.Column("title", ["project", "titre", "projet"], required: true),
    CSV.Column("title_ar"), CSV.Column("title_en"), CSV.Column("title_fr"),
    CSV.Column("outcome", ["agreed_outcome"]), CSV.Column("owner"), CSV.Column("table"),
    CSV.Column("lacks", ["lack"]),
  ]

  /// Reads the whole table, or refuses it with every problem in it.
  package init(_ bytes: [UInt8], in form: TableForm = TableForm()) throws(Refusal) {
    var cells = CellReader(try CSV(bytes, in: form, columns: Self.columns))
    var lines: [Line] = []
    for row in cells.rows() {
      let title = cells.line("title", of: row)
      if title.isEmpty { cells.problems.add(row.number, "title") { .projectUntitled(at: $0) } }
      var titles: [Language: String] = [:]
      for language in Language.allCases {
        let words = cells.line("title_\(language.rawValue)", of: row)
        if !words.isEmpty { titles[language] = words }
      }
      let number = cells.table.code("table", of: row)
      if !number.isEmpty, Int(number) == nil {
        cells.problems.add(row.number, "table") { .noTableNumber(at: $0, given: number) }
      }
      lines.append(
        Line(
          row: row.number, title: title, titles: Wording(titles),
          outcome: cells.table.code("outcome", of: row), owner: cells.line("owner", of: row),
          table: Int(number),
          lacks: cells.table.code("lacks", of: row).split { ";|".contains($0) }
            .map { String(String($0).trimmed) }.filter { !$0.isEmpty }))
    }
    try cells.problems.throwIfAny(Refusal.badRowsOfProjects)
    self.lines = lines
  }
}
