import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  /// When each paper was printed last in each language, by the paper's name.
  package func printedPapers(
    of meeting: Meeting.ID
  ) throws -> [String: [(language: Language, at: Date)]] {
    let rows = try rows(.printedSheetPaperList, meeting).map { row -> (String, String, Date) in
      (try row["paper"], try row["language"], try row["at"])
    }
    return Dictionary(grouping: rows, by: \.0).mapValues { printed in
      printed.compactMap { _, language, at in Language(rawValue: language).map { ($0, at) } }
    }
  }

  /// Marks of the sheets of a paper as they were printed last.
  package func printedSheets(
    of paper: String, in language: Language, of meeting: Meeting.ID
  ) throws -> [String] {
    try rows(.printedSheetList, meeting, paper, language.rawValue).map { try $0["hash"] }
  }

  /// Remembers marks of sheets that lie printed from now on.
  ///
  /// - Parameter isPart: whether others lie beside them as they were.
  package func remember(
    _ marks: [String], of paper: String, in language: Language, of meeting: Meeting.ID,
    beside isPart: Bool
  ) throws {
    if !isPart { try execute(.printedSheetClear, meeting, paper, language.rawValue, marks) }
    try execute(.printedSheetInsert, meeting, paper, language.rawValue, marks)
  }

  /// By what the lines of a list of travel are known again that was printed last.
  package func printedLines(
    of paper: String, of meeting: Meeting.ID
  ) throws -> [Person.ID: String] {
    try Dictionary(
      rows(.printedLineList, meeting, paper).map { (try $0["person_id"], try $0["mark"]) },
      uniquingKeysWith: { $1 })
  }

  /// Remembers who stands on a list of travel that lies printed from now on.
  ///
  /// - Parameter instant: when what it says was read.
  package func remember(
    lines: [(person: Person.ID, mark: String)], of paper: String, of meeting: Meeting.ID,
    at instant: Date
  ) throws {
    try execute(.printedLineClear, meeting, paper)
    try execute(
      .printedLineInsert, meeting, paper, lines.map(\.person), lines.map(\.mark),
      instant)
  }
}
