import ConveneTables
import ConveneValues

/// Ratings as a table listed them: one to a row, or a column for each criterion.
package struct RatingImport: Hashable, Sendable {
  /// In the order of the table, each under the reviewer's label in `reviewers`.
  package let ratings: [Rating]
  /// Empty cells: "cannot judge" and no rating.
  package let unjudged: [Unjudged]
  /// Those who were known and those who came with the table, each with an address.
  package let reviewers: ReviewerBook
  package let notices: [Problem]

  /// Reads the whole table, or refuses it with every problem in it.
  ///
  /// `applications` are the codes that may be rated. `reviewers` are those of the meeting; where
  /// `growing`, the table may bring others as `Name <address>`.
  package init(
    _ bytes: [UInt8], in form: TableForm = TableForm(), rubric: Rubric,
    applications: Set<String>, reviewers: ReviewerBook, growing: Bool = true
  ) throws(Refusal) {
    let criteria = rubric.criteria.map(\.code)
    let table = try CSV(
      bytes, in: form, columns: Self.columns + criteria.map { CSV.Column($0) })
    let wide = criteria.filter(table.has)
    let isLong = table.has("criterion") && table.has("points")
    guard isLong || !wide.isEmpty else {
      throw .ratingColumnsMissing(
        criteria: criteria, problems: [.noPointsColumn(at: "row \(table.header.number)")])
    }
    let criterionByName = Dictionary(
      criteria.map { (CSV.folded($0), $0) }, uniquingKeysWith: { first, _ in first })
    var cells = CellReader(table)
    var desk = ReviewerDesk(reviewers, growing: growing)
    let rows = cells.rows()
    for row in rows { desk.meet(table.code("reviewer", of: row), row, &cells) }
    var rowByRating: [Key: Int] = [:]
    var ratings: [Rating] = []
    var unjudged: [Unjudged] = []
    for row in rows {
      let application = table.code("application", of: row).uppercased()
      if !applications.contains(application) {
        cells.problems.add(row.number, "application") {
          application.isEmpty
            ? .applicationNotNamed(at: $0)
            : .noApplicationOfMeeting(at: $0, application: application)
        }
      }
      let given = table.code("reviewer", of: row)
      let reviewer = desk.find(given, row, &cells)
      var answers: [Int] = []
      for word in CompactCell.words(table.code("answers", of: row)) {
        if let number = Int(word), 1...999 ~= number {
          answers.append(number)
        } else {
          cells.problems.add(row.number, "answers") { .noAnswerNumber(at: $0, given: word) }
        }
      }
      let named = isLong ? [table.code("criterion", of: row)] : wide
      for word in named {
        let column = isLong ? "points" : word
        guard let criterion = criterionByName[CSV.folded(word)] else {
          cells.problems.add(row.number, "criterion") {
            word.isEmpty
              ? .criterionNotNamed(at: $0) : .noCriterionOfRubric(at: $0, criterion: word)
          }
          continue
        }
        let label = reviewer ?? given
        let key = Key(application: application, reviewer: label, criterion: criterion)
        if let first = rowByRating.updateValue(row.number, forKey: key) {
          cells.problems.add(row.number, isLong ? "criterion" : word) {
            .ratedAlready(
              at: $0, reviewer: given, application: application, criterion: criterion, row: first)
          }
        }
        let mark = table.code(column, of: row)
        if mark.isEmpty {
          unjudged.append(
            Unjudged(application: application, reviewer: label, criterion: criterion))
        } else if let number = Int(mark), let points = try? Points(number) {
          ratings.append(
            Rating(
              application: application, reviewer: label, criterion: criterion, points: points,
              answers: answers))
        } else {
          cells.problems.add(row.number, column) { .markOffScale(at: $0, given: mark) }
        }
      }
    }
    try cells.problems.throwIfAny(Refusal.badRowsOfRatings)
    self.ratings = ratings
    self.unjudged = unjudged
    self.reviewers = desk.book
    var notices = table.notices([:]) + cells.notices
    if !unjudged.isEmpty {
      notices.append(.blanksCannotJudge(at: "points", count: unjudged.count))
    }
    self.notices = notices
  }

  private struct Key: Hashable {
    let application: String
    let reviewer: String
    let criterion: String
  }

  package static let columns: [CSV.Column] = [
    CSV.Column("application", ["application code", "code"], required: true),
    CSV.Column("reviewer", ["reviewer name", "reviewed by"], required: true),
    CSV.Column("criterion", ["criteria"]),
    CSV.Column("points", ["rating", "grade"]),
    CSV.Column("answers", ["answer", "rests on"]),
  ]
}

/// Finds who is meant in the column of reviewers; each text is looked up once.
private struct ReviewerDesk {
  private(set) var book: ReviewerBook
  private let growing: Bool
  private var answers: [String: ReviewerBook.Answer] = [:]

  init(_ book: ReviewerBook, growing: Bool) {
    self.book = book
    self.growing = growing
  }

  /// Takes in whoever comes with an address, before bare names are looked up.
  mutating func meet(_ text: String, _ row: CSV.Row, _ cells: inout CellReader) {
    guard answers[text] == nil, text.contains("<") else { return }
    let named = NamedAddress(text)
    guard case .nobody = book.find(text) else {
      let found = book.find(text)
      if case .one(let entry) = found, !named.name.isEmpty,
        entry.name.sameName != named.name.sameName
      {
        cells.tell(row, "reviewer") {
          .reviewerReadAs(at: $0, name: named.name, reviewer: entry.described)
        }
      }
      answers[text] = found
      return
    }
    guard growing, !named.name.isEmpty, named.address.isMailAddress else { return }
    if named.name.firstUnmeant != nil || named.name.unicodeScalars.contains(where: \.breaksLine)
      || named.name.isLonger(than: CellReader.longest)
    {
      return
    }
    for other in book.similar(to: text) {
      let isSame = other.name.sameName == named.name.sameName
      cells.tell(row, "reviewer") {
        isSame
          ? .reviewerSameName(at: $0, name: named.name, other: other.described)
          : .reviewerNearName(at: $0, name: named.name, other: other.described)
      }
    }
    answers[text] = .one(book.enlist(named))
  }

  /// The label of the one who is meant; a text that fits nobody, or several, is a problem.
  mutating func find(_ text: String, _ row: CSV.Row, _ cells: inout CellReader) -> String? {
    let answer = answers[text] ?? book.find(text)
    answers[text] = answer
    switch answer {
    case .one(let entry): return entry.label
    case .several(let entries):
      cells.problems.add(row.number, "reviewer") {
        .reviewerFitsSeveral(at: $0, given: text, reviewers: entries.map(\.described))
      }
    case .nobody: complain(text, row, &cells)
    }
    return nil
  }

  private func complain(_ text: String, _ row: CSV.Row, _ cells: inout CellReader) {
    guard !text.isEmpty else {
      return cells.problems.add(row.number, "reviewer") { .reviewerNotNamed(at: $0) }
    }
    let named = NamedAddress(text)
    if growing, !named.address.isEmpty, !named.address.isMailAddress {
      return cells.check(address: named.address, "reviewer", row)
    }
    let near = book.similar(to: text).map(\.described)
    cells.problems.add(row.number, "reviewer") {
      near.isEmpty
        ? .reviewerNotKnown(at: $0, given: text, growing: growing)
        : .reviewerNearlyKnown(at: $0, given: text, near: near, growing: growing)
    }
  }
}
