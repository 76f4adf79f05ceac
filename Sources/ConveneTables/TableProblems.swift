import ConveneValues

/// What is wrong with a table, told in the order of its rows.
package struct TableProblems: Hashable, Sendable {
  private struct Found: Hashable {
    let row: Int
    let problem: Problem
  }

  /// More than these are not worth naming in one refusal.
  private static let most = 1_000

  private let header: [String]
  /// The header's own word for each column that was looked for.
  private let headings: [String: String]
  private var found: [Found] = []

  init(header: [String], headings: [String: String]) {
    self.header = header
    self.headings = headings
  }

  /// None yet, about the same table.
  init(like other: TableProblems) {
    self.init(header: other.header, headings: other.headings)
  }

  package var isEmpty: Bool { found.isEmpty }

  package var all: [Problem] {
    found.enumerated().sorted { ($0.element.row, $0.offset) < ($1.element.row, $1.offset) }
      .map(\.element.problem)
  }

  /// Notes a problem in the cell of a named column.
  package mutating func add(
    _ row: Int, _ column: String, _ problem: (_ at: String) -> Problem
  ) {
    addAll(row, column) { [problem($0)] }
  }

  package mutating func addAll(
    _ row: Int, _ column: String, _ problems: (_ at: String) -> [Problem]
  ) {
    let heading = headings[column] ?? column
    found += problems("row \(row), \(heading)").map { Found(row: row, problem: $0) }
  }

  /// Notes a problem of a whole row.
  package mutating func add(_ row: Int, _ problem: (_ at: String) -> Problem) {
    found.append(Found(row: row, problem: problem("row \(row)")))
  }

  /// Notes a problem in the cell at `place`, counted from 0.
  mutating func add(_ row: Int, place: Int, _ problem: (_ at: String) -> Problem) {
    let known = header.indices.contains(place) && !header[place].isEmpty
    let heading = known ? header[place] : "column \(place + 1)"
    found.append(Found(row: row, problem: problem("row \(row), \(heading)")))
  }

  /// Refuses the whole table where anything was found.
  package func throwIfAny(
    _ refusal: (_ count: Int, _ problems: [Problem]) -> Refusal
  ) throws(Refusal) {
    guard !isEmpty else { return }
    let all = all
    let more = all.count - Self.most
    throw refusal(
      all.count,
      Array(all.prefix(Self.most))
        + (more > 0 ? [Problem.moreOfTheKind(at: "the table", count: more)] : []))
  }
}
