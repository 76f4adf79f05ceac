import ConveneTables
import ConveneValues

extension ApplicationChange {
  /// What can be put right, by the columns of a table of applications; with the code no row is blank.
  private static let columns: [CSV.Column] =
    [
      CSV.Column("code", required: true), CSV.Column("topics"), CSV.Column("offers"),
      CSV.Column("needs"), CSV.Column("past"), CSV.Column("past_partners"),
    ] + PersonalStatement.allCases.map { CSV.Column($0.rawValue) }

  /// Reads one row as `ApplicationImport` would, with answers to questions of the meeting's own; columns
  /// that are not there stay as they are.
  ///
  /// - Parameters:
  ///   - bytes: of a table with one row, its code in it; nil where gates alone are answered.
  ///   - gates: as `CODE=yes` or `CODE=no`.
  package init(
    _ bytes: [UInt8]?, gates given: [String], for meeting: Meeting, countries: CountryNames
  ) throws(Refusal) {
    self.init(gates: try Self.gates(given, of: meeting.rubric))
    guard let bytes else { return }
    let questions = meeting.ownQuestions
    let table = try CSV(bytes, columns: Self.columns + questions.map { CSV.Column($0.column) })
    var reader = ApplicationReader(table: table, meeting: meeting, countries: countries)
    for row in reader.cells.rows() {
      read(row, by: &reader) { table.has($0) }
      let own = reader.ownCells(row)
      if !own.isEmpty { self.own = OwnAnswersChange(own, to: questions) }
      let known = Set(questions.map { CSV.folded($0.column) })
      for column in table.header.cells
      where column.hasPrefix(OwnQuestion.column(of: "")) && !known.contains(CSV.folded(column)) {
        reader.cells.problems.add(row.number, column) {
          questions.isEmpty
            ? .noOwnQuestions(at: $0) : .noOwnQuestion(at: $0, known: questions.map(\.key))
        }
      }
    }
    try reader.cells.problems.throwIfAny(Refusal.badRowsOfApplications)
  }

  /// The changes of a table, by the numbers of its rows; an empty cell stays as it is.
  package static func rows(
    _ bytes: [UInt8], in form: TableForm, for meeting: Meeting, countries: CountryNames
  ) throws(Refusal) -> [Int: ApplicationChange] {
    let table = try CSV(bytes, in: form, columns: columns)
    var reader = ApplicationReader(table: table, meeting: meeting, countries: countries)
    var changes: [Int: ApplicationChange] = [:]
    for row in reader.cells.rows() {
      var change = ApplicationChange()
      change.read(row, by: &reader) { !table.cell($0, of: row).allSatisfy(\.isWhitespace) }
      changes[row.number] = change
    }
    try reader.cells.problems.throwIfAny(Refusal.badRowsOfApplications)
    return changes
  }

  private mutating func read(
    _ row: CSV.Row, by reader: inout ApplicationReader, where isGiven: (String) -> Bool
  ) {
    let table = reader.table
    var answers = AnswerReader(topics: reader.topics, countries: reader.countries)
    if isGiven("topics") { topics = reader.topics(row) }
    if isGiven("offers") { offers = answers.offers(table.cell("offers", of: row)) }
    for problem in answers.takeFaults() {
      reader.cells.problems.add(row.number, "offers", problem)
    }
    if isGiven("needs") { needs = answers.needs(table.cell("needs", of: row)) }
    for problem in answers.takeFaults() {
      reader.cells.problems.add(row.number, "needs", problem)
    }
    if isGiven("past") { past = answers.partnerships(table.cell("past", of: row)) }
    for problem in answers.takeFaults() {
      reader.cells.problems.add(row.number, "past", problem)
    }
    if isGiven("past_partners") { partners = reader.pastPartners(row, of: past?.count) }
    for statement in PersonalStatement.allCases where isGiven(statement.rawValue) {
      statements[statement] = reader.cells.text(statement.rawValue, of: row)
    }
  }

  private static func gates(
    _ given: [String], of rubric: Rubric
  ) throws(Refusal) -> [GateGiven] {
    let known = rubric.gates.map(\.code)
    var gates: [GateGiven] = []
    var problems: [Problem] = []
    for text in given {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      let code = (parts.first ?? "").uppercased()
      let answer = parts.count > 1 ? parts[1].lowercased() : ""
      if !known.contains(code) {
        problems.append(.noGateOfRubric(at: text, gate: code))
      } else if !["yes", "no"].contains(answer) {
        problems.append(.notOneOf(at: text, given: answer, known: ["yes", "no"]))
      } else {
        gates.append(GateGiven(gate: code, isMet: answer == "yes"))
      }
    }
    guard problems.isEmpty else { throw .gatesNotClear(known: known, problems: problems) }
    return gates
  }
}
