import ConveneValues

/// A table of comma separated values (RFC 4180) as it stood in a file.
package struct CSV: Hashable, Sendable {
  /// A column that a reader looks for by any of its names.
  package struct Column: Hashable, Sendable {
    package let name: String
    /// Other names in use, the likeliest first; case, blanks and signs make no difference.
    package let synonyms: [String]
    package let isRequired: Bool

    package init(_ name: String, _ synonyms: [String] = [], required: Bool = false) {
      self.name = name
      self.synonyms = synonyms
      isRequired = required
    }
  }

  /// The byte between cells: comma, semicolon or tab.
  package let delimiter: UInt8
  package let header: Row
  /// Rows below the header that have as many cells as it; empty lines are left out.
  package let rows: [Row]
  /// Rows that were not to be read, however many cells they have.
  package let passedOver: [Row]
  /// What is wrong with single rows; whoever reads on adds the problems of the contents.
  package let problems: TableProblems
  private let places: [String: Int]
  /// What stands in empty cells, by column.
  private let fillings: [String: String]

  /// Reads a whole file, finding delimiter and header by `columns`; without columns the first line
  /// that is not empty is the header.
  package init(
    _ bytes: [UInt8], as encoding: TextEncoding = .utf8, columns: [Column] = []
  ) throws(Refusal) {
    try self.init(bytes, in: TableForm(encoding: encoding), columns: columns)
  }

  /// The same of a file whose columns somebody named, or filled up.
  package init(_ bytes: [UInt8], in form: TableForm, columns: [Column]) throws(Refusal) {
    guard bytes.count <= Self.largest else {
      throw .fileTooLarge(most: Self.largest >> 20)
    }
    let text = try Self.text(bytes, as: form.encoding)
    var best: (known: Int, sound: Int, width: Int, delimiter: UInt8, header: Row)?
    var tooWide: Int?
    let top = text.prefix(Self.longestTop)
    for delimiter in Self.delimiters {
      let scanned = CSVScanner.scan(
        top, delimiter: delimiter, most: Self.longestPreamble)
      // What the piece cuts off is no row.
      let isCut =
        top.count < text.count && scanned.rowCount < Self.longestPreamble
        && scanned.tooWide == nil
      let rows = isCut ? scanned.rows.dropLast() : scanned.rows[...]
      tooWide = tooWide ?? scanned.tooWide ?? (rows.isEmpty && isCut ? 1 : nil)
      for (place, row) in rows.enumerated() {
        let folded = Self.places(row.cells.map(Self.folded))
        let known = columns.count { form.place(of: $0, in: folded) != nil }
        // By another delimiter quotes that are in order look torn.
        let sound = scanned.faults.contains { $0.row == row.number } ? 0 : 1
        let width = place == 0 ? row.count : 0
        if best.map({ ($0.known, $0.sound, $0.width) < (known, sound, width) }) ?? true {
          best = (known, sound, width, delimiter, row)
        }
      }
    }
    if let tooWide, best?.known ?? 0 == 0 { throw Self.overwide(tooWide) }
    guard let best else { throw .tableIsEmpty() }
    // A preamble is within the first rows.
    let most = Self.longest + Self.longestPreamble
    let scanned = CSVScanner.scan(
      text, delimiter: best.delimiter, from: best.header.number, most: most + 1)
    let body = scanned.rows(below: best.header.number)
    guard body.count <= Self.longest else { throw .tableTooLong(most: Self.longest) }
    if let row = scanned.tooWide { throw Self.overwide(row) }
    let names = best.header.cells.map(Self.folded)
    let folded = Self.places(names)
    delimiter = best.delimiter
    header = best.header
    try form.refuseUnknown(columns: columns, header: best.header.cells, in: folded)
    let places = Dictionary(
      columns.compactMap { column in form.place(of: column, in: folded).map { (column.name, $0) } }
    ) { first, _ in first }
    let fillings = Dictionary(
      columns.compactMap { column in form.filling(of: column).map { (column.name, $0) } }
    ) { first, _ in first }
    var problems = TableProblems(
      header: best.header.cells, places: places, sheet: form.sheet,
      most: form.namesAll ? .max : TableProblems.most)
    for fault in scanned.faults where !form.without.contains(fault.row) {
      problems.add(fault.row, place: fault.place, fault.problem)
    }
    problems.addUnnamed(scanned.faultsLeftOut)
    (self.places, self.fillings) = (places, fillings)
    let wanted = columns.filter { fillings[$0.name] == nil }
    try Self.check(best.header, names, places, for: wanted, &problems)
    var rows: [Row] = []
    rows.reserveCapacity(body.count)
    for row in body where !form.without.contains(row.number) {
      if row.count == best.header.count {
        rows.append(row)
      } else {
        let place = min(row.count, best.header.count)
        problems.add(row.number, place: place) {
          .rowCellsUneven(at: $0, cells: row.count, header: best.header.count)
        }
      }
    }
    self.rows = rows
    passedOver = form.without.isEmpty ? [] : body.filter { form.without.contains($0.number) }
    self.problems = problems
  }

  package func has(_ column: String) -> Bool {
    places[column] != nil || fillings[column] != nil
  }

  /// The cell of `column` as it was given, or what stands in for it; empty where the table has no
  /// such column.
  package func cell(_ column: String, of row: Row) -> String {
    let given = places[column].map { row[$0] } ?? ""
    guard let filling = fillings[column], given.allSatisfy(\.isBlank) else { return given }
    return filling
  }

  /// Whether the row itself says something in `column`.
  package func says(_ column: String, _ row: Row) -> Bool {
    places[column].map { !row[$0].allSatisfy(\.isBlank) } ?? false
  }

  /// The cell without blanks around it, for codes and addresses.
  package func code(_ column: String, of row: Row) -> String {
    String(cell(column, of: row).trimmed)
  }

  /// Header cells that none of the columns looked for stands under.
  package var unread: [String] {
    header.cells.indices.filter { !places.values.contains($0) }.map { header.cells[$0] }
      .filter { !$0.isEmpty && $0 != Self.ofProblems }
  }

  /// The row as one line of this file, such as is kept beside what was made of it.
  package func line(_ row: Row) -> String {
    row.cells.map { CSV.quoted($0, alone: false) }
      .joined(separator: String(UnicodeScalar(delimiter)))
  }

  /// The column that a table of rows to be mended has beside its own.
  package static let ofProblems = "problem"

  private static let delimiters = Array(",;\t".utf8)

  /// More bytes than this are no table of people, in any encoding.
  package static let largest = 64 << 20

  /// More columns than this are a mistake.
  static let widest = 1_000

  /// More rows than this below the header are a mistake.
  static let longest = 200_000

  /// The header is among so many rows.
  private static let longestPreamble = 20

  /// The header ends within so many bytes.
  private static let longestTop = 1 << 18

  /// The first place of each name in a header.
  private static func places(_ names: [String]) -> [String: Int] {
    Dictionary(zip(names, names.indices)) { first, _ in first }
  }

  /// A name as names are compared: letters and digits only, small.
  package static func folded(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// `AB` of 27, as spreadsheets call columns; the first is 0.
  package static func letters(_ column: Int) -> String {
    var (rest, text) = (column, "")
    while rest >= 0 {
      text = String(UnicodeScalar(UInt8(65 + rest % 26))) + text
      rest = rest / 26 - 1
    }
    return text
  }

  private static func text(
    _ bytes: [UInt8], as encoding: TextEncoding
  ) throws(Refusal) -> ArraySlice<UInt8> {
    if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      throw .tableIsSpreadsheet()
    }
    if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) {
      throw .tableIsUtf16()
    }
    return encoding.utf8(bytes)
  }

  private static func overwide(_ row: Int) -> Refusal {
    .tableRowOverlong(row: row, problems: [.rowTooWide(at: "row \(row)", most: widest)])
  }

  private static func check(
    _ header: Row, _ names: [String], _ found: [String: Int], for columns: [Column],
    _ problems: inout TableProblems
  ) throws(Refusal) {
    let folded = places(names)
    for (place, name) in names.enumerated() where !name.isEmpty && folded[name] != place {
      problems.add(header.number, place: place) { .columnNamedTwice(at: $0) }
    }
    let missing = columns.filter { $0.isRequired && found[$0.name] == nil }
    guard !missing.isEmpty else { return }
    for column in missing {
      problems.add(header.number) {
        column.synonyms.isEmpty
          ? .columnMissing(at: $0, column: column.name)
          : .columnMissingByAnyName(at: $0, column: column.name, others: column.synonyms)
      }
    }
    throw .wrongColumns(
      missing: missing.map(\.name),
      given: header.cells.prefix(30).map { String($0.prefix(60)) },
      example: columns.filter(\.isRequired).map(\.name).joined(separator: ","),
      problems: problems.all)
  }
}
