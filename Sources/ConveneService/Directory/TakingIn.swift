import ConveneCore
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
    _ body: (TableForm) async throws -> Answer
  ) async throws -> Answer {
    guard keepingGood else { return try await body(form) }
    var (form, problems) = (form, [Int: [Problem]]())
    form.namesAll = true
    while true {
      do {
        var report = try await body(form)
        report.toMend = try Self.rowsToMend(of: file, form, columns, problems)
        return report
      } catch Failure.unusableInput(let refusal) {
        let found = Dictionary(grouping: refusal.problems.filter(\.isOfRow)) { $0.row ?? 0 }
        let isOfRows = refusal.problems.allSatisfy { $0.isOfRow || $0.key == "more-of-the-kind" }
        let fresh = found.filter { !form.without.contains($0.key) }
        guard isOfRows, !fresh.isEmpty,
          try Self.header(of: file, form, columns) < fresh.keys.min() ?? 0
        else { throw Failure.unusableInput(refusal) }
        problems.merge(fresh) { $0 + $1 }
        form.without.formUnion(fresh.keys)
      }
    }
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
  /// The number of the row that it stands in.
  fileprivate var row: Int? {
    guard at.hasPrefix("row ") else { return nil }
    return Int(at.dropFirst(4).prefix { $0.isNumber })
  }

  fileprivate var isOfRow: Bool { row != nil }
}
