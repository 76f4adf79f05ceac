/// Ratings as a table listed them: one to a row, or a column for each criterion.
package struct RatingImport: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// Number of the row it was read from.
    package let row: Int
    /// Code of the application.
    package let application: String
    /// The reviewer by code, address or name, as given.
    package let reviewer: String
    /// Code of the criterion.
    package let criterion: String
    package let points: Points
    /// Numbers of the applicant's answers that the points rest on.
    package let answers: [Int]
  }

  /// A criterion that a reviewer left empty.
  package struct Blank: Hashable, Sendable {
    package let application: String
    package let reviewer: String
    package let criterion: String
  }

  /// Ratings in the order of the table; an empty cell means "cannot judge" and gives none.
  package let entries: [Entry]
  /// Empty cells: "cannot judge".
  package let blanks: [Blank]
  package let notices: [Problem]

  /// Reads the whole table, or refuses it with every problem in it.
  ///
  /// `applications` are the codes that may be rated.
  package init(
    _ bytes: [UInt8], as encoding: TextEncoding = .utf8, rubric: Rubric,
    applications: Set<String>
  ) throws(Refusal) {
    let criteria = rubric.criteria.map(\.code)
    let table = try CSV(
      bytes, as: encoding, columns: Self.columns + criteria.map { CSV.Column($0) })
    let wide = criteria.filter(table.has)
    let isLong = table.has("criterion") && table.has("points")
    guard isLong || !wide.isEmpty else {
      throw Refusal(
        "wrong-columns",
        "The table has no columns criterion and points, and none of \(criteria.joined(separator: ", "))",
        advice: "Write application,reviewer,criterion,points, or a column for each criterion",
        problems: [Problem("row \(table.header.number)", "no column with points")])
    }
    var problems = table.problems
    var rowByRating: [[String]: Int] = [:]
    var entries: [Entry] = []
    var blanks: [Blank] = []
    for row in table.rows where !row.isBlank {
      let application = table.code("application", of: row)
      let reviewer = table.code("reviewer", of: row)
      if !applications.contains(application) {
        problems.add(
          row.number, "application",
          application.isEmpty
            ? "no application is named" : "\(application) is not an application of the meeting")
      }
      if reviewer.isEmpty { problems.add(row.number, "reviewer", "no reviewer is named") }
      var answers: [Int] = []
      for word in CompactCell.words(table.code("answers", of: row)) {
        if let number = Int(word), 1...999 ~= number {
          answers.append(number)
        } else {
          problems.add(row.number, "answers", "\(word) is not the number of an answer")
        }
      }
      let named = isLong ? [table.code("criterion", of: row)] : wide
      for word in named {
        let column = isLong ? "points" : word
        guard let criterion = criteria.first(where: { CSV.folded($0) == CSV.folded(word) }) else {
          problems.add(
            row.number, "criterion",
            word.isEmpty ? "no criterion is named" : "\(word) is not a criterion of the rubric")
          continue
        }
        let key = [application, reviewer.lowercased(), criterion]
        if let first = rowByRating.updateValue(row.number, forKey: key) {
          problems.add(
            row.number, isLong ? "criterion" : word,
            "\(reviewer) rated \(application) on \(criterion) in row \(first) already")
        }
        let given = table.code(column, of: row)
        if given.isEmpty {
          blanks.append(
            Blank(application: application, reviewer: reviewer, criterion: criterion))
        } else if let number = Int(given), let points = try? Points(number) {
          entries.append(
            Entry(
              row: row.number, application: application, reviewer: reviewer, criterion: criterion,
              points: points, answers: answers))
        } else {
          problems.add(row.number, column, "\(given) is not on the scale 0, 1, 2, 3, 4")
        }
      }
    }
    try problems.throwIfAny("ratings")
    self.entries = entries
    self.blanks = blanks
    var notices = table.notices([:])
    if !blanks.isEmpty {
      let cells = blanks.count == 1 ? "1 empty cell was" : "\(blanks.count) empty cells were"
      notices.append(Problem("points", "\(cells) read as cannot judge"))
    }
    self.notices = notices
  }

  package static let columns: [CSV.Column] = [
    CSV.Column("application", ["application code", "code"], required: true),
    CSV.Column("reviewer", ["reviewer name", "reviewed by"], required: true),
    CSV.Column("criterion", ["criteria"]),
    CSV.Column("points", ["rating", "grade"]),
    CSV.Column("answers", ["answer", "rests on"]),
  ]
}
