import ConveneTables
import ConveneValues

/// What was answered on paper, as a table: a row for each sheet, a column for each question by its number.
package struct EvaluationImport: Hashable, Sendable {
  package let sheets: [EvaluationSheet]

  /// Reads the whole table, or refuses it with every problem in it.
  package init(
    _ bytes: [UInt8], in form: TableForm = TableForm(), questions: [Evaluation.Question]
  ) throws(Refusal) {
    let columns = questions.indices.map { place in
      CSV.Column("\(place + 1)", ["question \(place + 1)", "q\(place + 1)"], required: true)
    }
    var cells = CellReader(try CSV(bytes, in: form, columns: columns))
    var sheets: [EvaluationSheet] = []
    for row in cells.rows() {
      var given: [Int: String] = [:]
      for (place, question) in questions.enumerated() {
        let name = "\(place + 1)"
        given[place + 1] =
          question.kind == .text ? cells.text(name, of: row) : cells.table.code(name, of: row)
      }
      let (sheet, problems) = EvaluationSheet.read(given, to: questions)
      for (number, problem) in problems {
        cells.problems.add(row.number, "\(number)") { problem.moved(to: $0) }
      }
      if problems.isEmpty, sheet.isEmpty {
        cells.problems.add(row.number, "1") { .sheetWithoutAnswer(at: $0) }
      }
      sheets.append(sheet)
    }
    try cells.problems.throwIfAny(Refusal.badRowsOfEvaluation)
    self.sheets = sheets
  }
}
