/// SQL as a row of words and signs, without comments and what stands in quotation marks.
struct SQLWords {
  let words: [String]
  /// For each word the place of the bracket it stands in, -1 outside of all.
  let brackets: [Int]

  init(_ sql: String) {
    let bare = sql.replacing(/--[^\n]*/, with: "").replacing(/'(?:[^']|'')*'/, with: "''")
    words = bare.matches(of: /[A-Za-z_][A-Za-z_0-9]*|\$[0-9]+|"[^"]*"|::|[^\sA-Za-z_]/)
      .map { String($0.output) }
    var open = [-1]
    var brackets: [Int] = []
    for (place, word) in words.enumerated() {
      if word == ")", open.count > 1 { open.removeLast() }
      brackets.append(open[open.count - 1])
      if word == "(" { open.append(place) }
    }
    self.brackets = brackets
  }

  subscript(place: Int) -> String { words.indices.contains(place) ? words[place] : "" }

  /// The place behind the bracket that opens at `place`.
  func closing(_ place: Int) -> Int {
    let within = words.indices.dropFirst(place + 1)
    return (within.first { words[$0] == ")" && brackets[$0] == brackets[place] } ?? place) + 1
  }

  /// The bracket of the statement or subquery that a word is part of, -1 for the outermost.
  func query(_ place: Int) -> Int {
    let beginnings = ["SELECT", "WITH", "INSERT", "UPDATE", "DELETE", "VALUES"]
    var bracket = brackets[place]
    while bracket >= 0, !beginnings.contains(self[bracket + 1]) { bracket = brackets[bracket] }
    return bracket
  }

  /// Names of the tables that a schema makes, each with whether it has a column of this name.
  func tables(with column: String) -> [String: Bool] {
    var tables: [String: Bool] = [:]
    for place in words.indices
    where self[place] == "CREATE" && self[place + 1] == "TABLE" && self[place + 3] == "(" {
      let body = words[(place + 3)..<closing(place + 3)]
      tables[self[place + 2]] = body.contains(column)
    }
    return tables
  }
}

/// Which of a meeting's tables a statement touches, and whether it keeps to `$1` in each.
///
/// A subquery says so itself: that its meeting is the one of a row outside is true, but no machine
/// that holds another meeting can see it.
struct MeetingBinding {
  /// Tables that the statement reads or writes without saying of which meeting.
  let unbound: [String]

  private struct Reference: Hashable {
    let table: String
    let name: String
    let query: Int
    let place: Int
  }

  init(_ sql: String, meetingTables: Set<String>) {
    let text = SQLWords(sql)
    let references: [Reference] = text.words.indices.compactMap { place in
      guard ["FROM", "JOIN", "INTO", "UPDATE", "USING"].contains(text[place]),
        meetingTables.contains(text[place + 1])
      else { return nil }
      return Reference(
        table: text[place + 1], name: text[text[place + 2] == "AS" ? place + 3 : place + 1],
        query: text.query(place), place: place)
    }
    let equalities = text.words.indices.filter { text[$0] == "=" }.map { place in
      let query = text.query(place)
      return [
        text[place - 2] == "."
          ? "\(query) \(text[place - 3]).\(text[place - 1])" : "\(query) \(text[place - 1])",
        text[place + 2] == "."
          ? "\(query) \(text[place + 1]).\(text[place + 3])" : text[place + 1],
      ]
    }
    var bound: Set<String> = ["$1"]
    for sides in equalities where sides[1] == "$1" { bound.insert(sides[0]) }
    var kept: Set<Reference> = []
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for sides in equalities where bound.contains(sides[0]) != bound.contains(sides[1]) {
        bound.formUnion(sides)
        isGrowing = true
      }
      for reference in references where !kept.contains(reference) {
        let names = [
          "\(reference.query) \(reference.name).meeting_id", "\(reference.query) meeting_id",
        ]
        let isInsert =
          text[reference.place] == "INTO" && Self.isInsertOfMeeting(text, reference.place)
        guard isInsert || names.contains(where: bound.contains) else { continue }
        kept.insert(reference)
        bound.insert("\(reference.query) \(reference.name).meeting_id")
        isGrowing = true
      }
    }
    unbound = references.filter { !kept.contains($0) }.map(\.table)
  }

  /// `INSERT INTO table (meeting_id, …)` of `$1`, by `SELECT` or by `VALUES`.
  private static func isInsertOfMeeting(_ text: SQLWords, _ place: Int) -> Bool {
    let columns = text[place + 2] == "AS" ? place + 4 : place + 2
    guard text[columns] == "(", text[columns + 1] == "meeting_id" else { return false }
    let source = text.closing(columns)
    return text[source] == "SELECT" && text[source + 1] == "$1"
      || text[source] == "VALUES" && text[source + 2] == "$1"
  }
}

/// Tables that a statement fills from a query without giving a key back.
struct SilentInserts {
  let tables: [String]

  init(_ sql: String) {
    let text = SQLWords(sql)
    tables = text.words.indices.filter { place in
      guard text[place] == "INTO" else { return false }
      let query = text.query(place)
      // The rest of the same statement: behind a WITH it ends with the bracket, or the text.
      let rest = text.words.indices.filter { $0 > place && text.query($0) == query }
      let isFromQuery = rest.first { ["SELECT", "VALUES"].contains(text[$0]) }
        .map { text[$0] == "SELECT" }
      let says = { (word: String) in rest.contains { text[$0] == word } }
      return isFromQuery == true && !says("CONFLICT") && !says("RETURNING")
    }.map { text[$0 + 1] }
  }
}
