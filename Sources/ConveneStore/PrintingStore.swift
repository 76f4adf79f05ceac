import ConveneCore
import ConveneSQL
import ConveneValues
import Postgres

extension Store {
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
}
