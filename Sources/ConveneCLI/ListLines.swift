import ArgumentParser
import ConveneService
import ConveneWords
import Foundation

/// Which lines of a list are shown, or what they are counted by.
struct ListLines: ParsableArguments, Sendable {
  @Option(
    name: .customLong("where"),
    help: "Only lines in which a column says so, such as country=LB; once for each.",
    transform: Filter.init)
  var filters: [Filter] = []
  @Option(help: "Count the lines by what a column says, such as country, instead.")
  var by: String?
  @Option(
    help: "Only these columns, in this order, such as name,country.",
    transform: ListLines.columns)
  var columns: [String] = []

  func validate() throws {
    guard by == nil || columns.isEmpty else {
      throw ValidationError("--by counts lines by one column: leave --columns out")
    }
  }

  /// Columns that are named with commas between.
  static func columns(_ argument: String) throws -> [String] {
    let names = argument.split(separator: ",").map {
      $0.trimmingCharacters(in: .whitespaces)
    }.filter { !$0.isEmpty }
    guard !names.isEmpty else { throw ValidationError("--columns is NAME or NAME,NAME") }
    return names
  }

  /// What a column has to say.
  struct Filter: Sendable {
    let column: String
    let value: String

    init(_ argument: String) throws {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw ValidationError("--where is COLUMN=VALUE") }
      (column, value) = (String(parts[0]), String(parts[1]))
    }

    init(_ column: String, is value: String) {
      (self.column, self.value) = (column, value)
    }

    var words: String { "\(column)=\(value)" }

    /// A cell says what it is, and each of its words, in any case.
    func holds(_ cell: String) -> Bool {
      let (said, value) = (cell.lowercased(), value.lowercased())
      return said == value || said.split(separator: " ").contains { $0 == value }
    }
  }

  func write(
    _ header: [String], numbers: Set<String> = [], _ rows: [[String]], to output: Output
  ) throws {
    let rows = try Self.rows(rows, of: header, where: filters, output.phrases)
    guard let by else {
      let chosen = try chosen(header, output.phrases)
      return try output.table(
        chosen.map { header[$0] }, numbers: numbers, rows.map { row in chosen.map { row[$0] } })
    }
    let place = try output.phrases.place(ofColumn: by, in: header)
    let counts = Dictionary(grouping: rows) { $0[place] }.mapValues(\.count)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    try output.table(
      [header[place], "count"], numbers: ["count"], counts.map { [$0.key, "\($0.value)"] })
  }

  func write(_ listed: Listed, _ rows: [[String]], to output: Output) throws {
    try write(listed.columns, numbers: listed.numbers, rows, to: output)
  }

  /// The rows in which every column that is asked for says so.
  static func rows(
    _ rows: [[String]], of header: [String], where filters: [Filter], _ phrases: Phrases
  ) throws -> [[String]] {
    try filters.reduce(rows) { rows, filter in
      let place = try phrases.place(ofColumn: filter.column, in: header)
      return rows.filter { row in
        [row[place], phrases.state(row[place]), phrases.cell(row[place], below: header[place])]
          .contains(where: filter.holds)
      }
    }
  }

  /// As many as settle how wide the columns of a list are.
  private static let firstPage = 200
  private static let nextPage = 2_000

  /// The same of a list that may be long: a terminal shows its first page before the next is read.
  ///
  /// - Parameter page: what stands behind a line, or from the beginning; at most so many, or all.
  func write<Line>(
    _ header: [String], to output: Output, page: (Line?, _ most: Int?) async throws -> [Line],
    row: (Line) -> [String]
  ) async throws {
    guard filters.isEmpty, by == nil, let screen = output.screen else {
      return try write(header, try await page(nil, nil).map(row), to: output)
    }
    let chosen = try chosen(header, output.phrases)
    func cells(_ line: Line) -> [String] {
      let cells = row(line)
      return chosen.map { cells[$0] }
    }
    var lines = try await page(nil, Self.firstPage)
    guard lines.count == Self.firstPage else {
      return try write(header, lines.map(row), to: output)
    }
    try await output.table(chosen.map { header[$0] }, lines.map(cells), on: screen) {
      lines = try await page(lines.last, Self.nextPage)
      return lines.map(cells)
    }
  }

  /// Places of the columns that are shown, in turn.
  private func chosen(_ header: [String], _ phrases: Phrases) throws -> [Int] {
    columns.isEmpty
      ? Array(header.indices) : try columns.map { try phrases.place(ofColumn: $0, in: header) }
  }
}
