import ConveneValues

/// What is wrong with a table, told in the order of its rows.
package struct TableProblems: Hashable, Sendable {
  private struct Found: Hashable {
    let row: Int
    let problem: Problem
  }

  /// More than these are not worth naming in one refusal.
  package static let most = 1_000

  private let header: [String]
  /// Where each column that was looked for stands in the header.
  private let places: [String: Int]
  /// The sheet that the table stood in, which names its columns by letters.
  private let sheet: String?
  /// How many of them are kept.
  private let most: Int
  private var found: [Found] = []
  /// How many there are beside those found: the first by their rows are kept.
  private var more = 0
  /// The last row of those that are kept, once there are as many as are named.
  private var lastRow = Int.max

  init(header: [String], places: [String: Int], sheet: String?, most: Int) {
    self.header = header
    self.places = places
    self.sheet = sheet
    self.most = most
  }

  /// None yet, about the same table.
  init(like other: TableProblems) {
    self.init(header: other.header, places: other.places, sheet: other.sheet, most: Self.most)
  }

  package var isEmpty: Bool { found.isEmpty }

  /// The first of them by their rows, and how many more there are.
  package var all: [Problem] {
    let first = inOrder.prefix(most).map(\.problem)
    let rest = found.count + more - first.count
    return first + (rest > 0 ? [Problem.moreOfTheKind(at: "the table", count: rest)] : [])
  }

  private var inOrder: [Found] {
    found.enumerated().sorted { ($0.element.row, $0.offset) < ($1.element.row, $1.offset) }
      .map(\.element)
  }

  /// Notes a problem in the cell of a named column.
  package mutating func add(
    _ row: Int, _ column: String, _ problem: (_ at: String) -> Problem
  ) {
    guard isNamed(row) else { return }
    note(row, problem(place(row, column)))
  }

  package mutating func addAll(
    _ row: Int, _ column: String, _ problems: (_ at: String) -> [Problem]
  ) {
    for problem in problems(place(row, column)) where isNamed(row) {
      note(row, problem)
    }
  }

  /// Notes a problem of a whole row.
  package mutating func add(_ row: Int, _ problem: (_ at: String) -> Problem) {
    guard isNamed(row) else { return }
    note(row, problem(place(row)))
  }

  /// Notes a problem in the cell at `place`, counted from 0.
  mutating func add(_ row: Int, place: Int, _ problem: (_ at: String) -> Problem) {
    guard isNamed(row) else { return }
    note(row, problem(self.place(row, at: place)))
  }

  private func place(_ row: Int) -> String { sheet.map { "\($0)!\(row)" } ?? "row \(row)" }

  private func place(_ row: Int, _ column: String) -> String {
    places[column].map { place(row, at: $0) } ?? "\(place(row)), \(column)"
  }

  private func place(_ row: Int, at place: Int) -> String {
    let heading = header.indices.contains(place) ? header[place] : ""
    guard let sheet else {
      return "row \(row), \(heading.isEmpty ? "column \(place + 1)" : heading)"
    }
    let cell = "\(sheet)!\(CSV.letters(place))\(row)"
    return heading.isEmpty ? cell : "\(cell), \(heading)"
  }

  /// Notes that there are more, of which nothing is told but how many.
  mutating func addUnnamed(_ count: Int) { more += count }

  /// Whether a problem of this row may be among those that are named; it is counted otherwise.
  private mutating func isNamed(_ row: Int) -> Bool {
    if row >= lastRow { more += 1 }
    return row < lastRow
  }

  private mutating func note(_ row: Int, _ problem: Problem) {
    found.append(Found(row: row, problem: problem))
    guard most < .max, found.count == 2 * most else { return }
    found = Array(inOrder.prefix(most))
    more += most
    lastRow = found.last?.row ?? .max
  }

  /// Refuses the whole table where anything was found.
  package func throwIfAny(
    _ refusal: (_ count: Int, _ problems: [Problem]) -> Refusal
  ) throws(Refusal) {
    guard !isEmpty else { return }
    throw refusal(found.count + more, all)
  }
}

extension [Problem] {
  /// As many of them as anybody reads, and how many more there are.
  package func upToMost(at place: String) -> [Problem] {
    guard count > TableProblems.most + 1 else { return self }
    return prefix(TableProblems.most)
      + [.moreOfTheKind(at: place, count: count - TableProblems.most)]
  }
}
