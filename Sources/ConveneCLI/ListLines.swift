import ArgumentParser
import ConveneValues
import ConveneWords

/// Which lines of a list are shown, or what they are counted by.
struct ListLines: ParsableArguments, Sendable {
  @Option(
    name: .customLong("where"),
    help: "Only lines in which a column says so, such as country=LB; once for each.",
    transform: Filter.init)
  var filters: [Filter] = []
  @Option(help: "Count the lines by what a column says, such as country, instead.")
  var by: String?

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
    guard let by else { return try output.table(header, numbers: numbers, rows) }
    let place = try Self.place(of: by, in: header, output.phrases)
    let counts = Dictionary(grouping: rows) { $0[place] }.mapValues(\.count)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    try output.table(
      [header[place], "count"], numbers: ["count"], counts.map { [$0.key, "\($0.value)"] })
  }

  /// The rows in which every column that is asked for says so.
  static func rows(
    _ rows: [[String]], of header: [String], where filters: [Filter], _ phrases: Phrases
  ) throws -> [[String]] {
    try filters.reduce(rows) { rows, filter in
      let place = try place(of: filter.column, in: header, phrases)
      return rows.filter { row in
        filter.holds(row[place]) || filter.holds(phrases.state(row[place]))
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
    var lines = try await page(nil, Self.firstPage)
    guard lines.count == Self.firstPage else {
      return try write(header, lines.map(row), to: output)
    }
    try await output.table(header, lines.map(row), on: screen) {
      lines = try await page(lines.last, Self.nextPage)
      return lines.map(row)
    }
  }

  /// A column is called as in English, as JSON has it, or as its title reads.
  private static func place(
    of column: String, in header: [String], _ phrases: Phrases
  ) throws -> Int {
    let name = column.lowercased()
    if let place = header.firstIndex(where: { $0 == name || phrases.title($0) == name }) {
      return place
    }
    throw column.nearest(among: header).map {
      Refusal.noSuchChoiceBut(given: column, known: header, near: $0)
    } ?? Refusal.noSuchChoice(given: column, known: header)
  }
}
