import ConveneCore
import ConveneSheets
import ConveneTables
import ConveneValues

/// What an import answers, with the rows that stayed out.
protocol TakenIn {
  var toMend: RowsToMend? { get set }
}

/// What came in from a table, and what the organiser should know about it.
package struct ImportReport: Sendable, TakenIn {
  package let count: Int
  package let notices: [Problem]
  /// Rows that stayed out, where the good ones were to be kept.
  package var toMend: RowsToMend?
}

/// Rows that stay out of an import until somebody mends them.
package struct RowsToMend: Sendable {
  fileprivate let header: CSV.Row
  fileprivate let delimiter: UInt8
  fileprivate let rows: [CSV.Row]
  fileprivate let problems: [Int: [Problem]]

  package var count: Int { rows.count }

  /// A table of them as they stood there, with what is wrong in a column of its own.
  ///
  /// A row with a cell too many or too few keeps that, so that it is refused again.
  package func table(saying sentence: (Problem) -> String) -> [UInt8] {
    CSV.write(
      header: header.cells + [CSV.ofProblems],
      rows: rows.map { row in
        let told = (problems[row.number] ?? []).map { problem in
          let place = problem.at.drop { $0 != "," }.dropFirst().trimmed
          return (place.isEmpty ? "" : "\(place): ") + sentence(problem)
        }
        return row.cells + [told.joined(separator: "; ")]
      }, delimiter: Character(UnicodeScalar(delimiter)))
  }
}

extension Secretariat {
  /// Runs an import; where the good rows are kept, again without those that it names, until the rest
  /// goes in.
  ///
  /// Each run is whole or not at all, and none but the last leaves anything behind.
  func takeIn<Answer: TakenIn>(
    _ file: [UInt8], _ form: TableForm, columns: [CSV.Column], keepingGood: Bool,
    _ body: ([UInt8], TableForm) async throws -> Answer
  ) async throws -> Answer {
    let (file, given) = try Self.opened(file, form)
    guard keepingGood else { return try await body(file, given) }
    var form = given
    var problems: [Int: [Problem]] = [:]
    form.namesAll = true
    while true {
      do {
        var report = try await body(file, form)
        report.toMend = try Self.rowsToMend(of: file, form, columns, problems)
        return report
      } catch Failure.unusableInput(let refusal) {
        let rows = refusal.problems.map { ($0, $0.row(in: form.sheet)) }
        let isOfRows = rows.allSatisfy { $1 != nil || $0.key == "more-of-the-kind" }
        var fresh: [Int: [Problem]] = [:]
        for case (let problem, let row?) in rows where !form.without.contains(row) {
          fresh[row, default: []].append(problem)
        }
        guard isOfRows, !fresh.isEmpty,
          try Self.header(of: file, form, columns) < fresh.keys.min() ?? 0
        else { throw Failure.unusableInput(refusal) }
        problems.merge(fresh) { $0 + $1 }
        form.without.formUnion(fresh.keys)
      }
    }
  }

  /// A table as a text, where it comes as the only sheet of a workbook.
  static func opened(
    _ file: [UInt8], _ form: TableForm
  ) throws -> (file: [UInt8], form: TableForm) {
    guard Sheet.isArchive(file) else { return (file, form) }
    let sheet = try Failure.ofInput { try Sheet(file) }
    var form = form
    (form.encoding, form.sheet) = (.utf8, sheet.name)
    return (sheet.text, form)
  }

  private static func header(
    of file: [UInt8], _ form: TableForm, _ columns: [CSV.Column]
  ) throws -> Int {
    try Failure.ofInput { try CSV(file, in: form, columns: columns).header.number }
  }

  private static func rowsToMend(
    of file: [UInt8], _ form: TableForm, _ columns: [CSV.Column], _ problems: [Int: [Problem]]
  ) throws -> RowsToMend? {
    guard !problems.isEmpty else { return nil }
    let table = try Failure.ofInput { try CSV(file, in: form, columns: columns) }
    return RowsToMend(
      header: table.header, delimiter: table.delimiter, rows: table.passedOver, problems: problems)
  }
}

extension Problem {
  /// The number of the row that it stands in: `row 12, email` or, of a sheet, `People!C12, email`.
  fileprivate func row(in sheet: String?) -> Int? {
    if let sheet, at.hasPrefix("\(sheet)!") {
      return Int(
        at.dropFirst(sheet.count + 1).drop { $0.isUppercase }.prefix { $0.isNumber })
    }
    guard at.hasPrefix("row ") else { return nil }
    return Int(at.dropFirst(4).prefix { $0.isNumber })
  }
}
