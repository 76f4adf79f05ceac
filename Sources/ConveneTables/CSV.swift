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

    /// Where this column is in a header, of which the places by folded name are given.
    func place(in folded: [String: Int]) -> Int? {
      for name in [name] + synonyms {
        if let place = folded[CSV.folded(name)] { return place }
      }
      return nil
    }
  }

  /// The byte between cells: comma, semicolon or tab.
  package let delimiter: UInt8
  package let header: Row
  /// Rows below the header that have as many cells as it; empty lines are left out.
  package let rows: [Row]
  /// What is wrong with single rows; whoever reads on adds the problems of the contents.
  package let problems: TableProblems
  private let places: [String: Int]

  /// Reads a whole file, finding delimiter and header by `columns`; without columns the first line
  /// that is not empty is the header.
  package init(
    _ bytes: [UInt8], as encoding: TextEncoding = .utf8, columns: [Column] = []
  ) throws(Refusal) {
    guard bytes.count <= Self.largest else {
      throw .fileTooLarge(most: Self.largest >> 20)
    }
    let text = try Self.text(bytes, as: encoding)
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
        let known = columns.count { $0.place(in: folded) != nil }
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
    places = Dictionary(
      columns.compactMap { column in column.place(in: folded).map { (column.name, $0) } }
    ) { first, _ in first }
    var problems = TableProblems(
      header: best.header.cells, headings: places.mapValues { best.header.cells[$0] })
    for fault in scanned.faults {
      problems.add(fault.row, place: fault.place, fault.problem)
    }
    problems.addUnnamed(scanned.faultsLeftOut)
    try Self.check(best.header, names, folded, for: columns, &problems)
    var rows: [Row] = []
    rows.reserveCapacity(body.count)
    for row in body {
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
    self.problems = problems
  }

  package func has(_ column: String) -> Bool { places[column] != nil }

  /// The cell of `column` as it was given, empty where the table has no such column.
  package func cell(_ column: String, of row: Row) -> String {
    places[column].map { row[$0] } ?? ""
  }

  /// The cell without blanks around it, for codes and addresses.
  package func code(_ column: String, of row: Row) -> String {
    String(cell(column, of: row).trimmed)
  }

  /// Header cells that none of the columns looked for stands under.
  package var unread: [String] {
    header.cells.indices.filter { !places.values.contains($0) }.map { header.cells[$0] }
      .filter { !$0.isEmpty }
  }

  /// The row as one line of this file, such as is kept beside what was made of it.
  package func line(_ row: Row) -> String {
    row.cells.map { CSV.quoted($0, alone: false) }
      .joined(separator: String(UnicodeScalar(delimiter)))
  }

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
    _ header: Row, _ names: [String], _ folded: [String: Int], for columns: [Column],
    _ problems: inout TableProblems
  ) throws(Refusal) {
    for (place, name) in names.enumerated() where !name.isEmpty && folded[name] != place {
      problems.add(header.number, place: place) { .columnNamedTwice(at: $0) }
    }
    let missing = columns.filter { $0.isRequired && $0.place(in: folded) == nil }
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
