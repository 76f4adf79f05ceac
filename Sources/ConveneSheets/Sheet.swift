import ConveneTables
import ConveneValues

/// A sheet of a workbook as text: rows and columns as a spreadsheet numbers them.
package struct Sheet: Sendable {
  package let name: String
  /// Texts of the cells of each row that has any, all of one width.
  package let rows: [(number: Int, cells: [String])]

  /// More rows than a table and what may stand above it are a mistake.
  static let longest = 200_020
  static let widest = 1_000
  /// Few cells may span many more that are empty; nobody keeps so many.
  static let mostCells = 4_000_000

  package init(name: String, rows: [(number: Int, cells: [String])]) {
    self.name = name
    self.rows = rows
  }

  /// Whether a file is an archive, as workbooks are.
  package static func isArchive(_ file: [UInt8]) -> Bool {
    file.starts(with: [0x50, 0x4b, 0x03, 0x04])
  }

  /// The same as a text of comma separated values whose rows have the same numbers.
  package var text: [UInt8] {
    var text: [UInt8] = []
    var number = 1
    for row in rows {
      while number < row.number {
        text += [13, 10]
        number += 1
      }
      text += CSV.write(header: row.cells, rows: [], byteOrderMark: false)
      number += 1
    }
    return text
  }

  /// Row and column of a place such as `AB12`; nil where it is none, or beyond all sheets.
  static func place(_ text: String) -> (row: Int, column: Int)? {
    let letters = text.prefix { $0.isASCII && $0.isUppercase }
    let digits = text.dropFirst(letters.count)
    guard 1...3 ~= letters.count, 1...7 ~= digits.count,
      digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
      let row = Int(digits), row > 0
    else { return nil }
    let column = letters.utf8.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
    return (row, column)
  }
}
