import ConveneValues

/// Reads the cells of a table as text that can be kept, printed and sent, and remembers what is
/// wrong with them and what was changed.
package struct CellReader {
  package let table: CSV
  package var problems: TableProblems
  private var told: TableProblems

  /// The longest name of a person or body, in characters.
  package static let longest = 400
  /// The longest text in somebody's own words, in characters.
  package static let longestText = 2_000
  /// The longest cell of all, in characters.
  package static let longestCell = 20_000

  package init(_ table: CSV) {
    self.table = table
    problems = table.problems
    told = TableProblems(like: table.problems)
  }

  /// What was read otherwise than it stands there, in the order of the rows.
  package var notices: [Problem] { told.all }

  package mutating func tell(
    _ row: CSV.Row, _ column: String, _ notice: (_ at: String) -> Problem
  ) {
    told.add(row.number, column, notice)
  }

  /// Rows to be read: not blank; control characters in any of their cells are refused, and a row with
  /// a cell that is far too long is told and left out.
  package mutating func rows() -> [CSV.Row] {
    table.rows.filter { row in
      var isReadable = true
      for (place, cell) in row.cells.enumerated() {
        if let scalar = cell.firstControl {
          problems.add(row.number, place: place) {
            .cellHoldsControl(at: $0, sign: scalar.codePoint)
          }
        }
        if cell.isLonger(than: Self.longestCell) {
          problems.add(row.number, place: place) { .cellTooLong(at: $0, most: Self.longestCell) }
          isReadable = false
        }
      }
      return isReadable && !row.isBlank
    }
  }

  /// Text of one line, such as a name: line ends are read as blanks, and what nobody sees is left
  /// out; both are told.
  package mutating func line(_ column: String, of row: CSV.Row) -> String {
    let cell = table.cell(column, of: row)
    guard !cell.isPlainLine else { return checked(String(cell.trimmed), column, row) }
    var text = String.UnicodeScalarView()
    var (hadBreak, hadInvisible) = (false, false)
    var pictures: [String] = []
    for scalar in String(cell.trimmed).unicodeScalars {
      if scalar.breaksLine {
        hadBreak = true
        if text.last != " " { text.append(" ") }
      } else if scalar.isInvisible, !scalar.joinsLetters, !scalar.isUnmeant {
        hadInvisible = true
      } else {
        if scalar.isPicture, !pictures.contains(String(scalar)) { pictures.append(String(scalar)) }
        if scalar != " " || !hadBreak || text.last != " " { text.append(scalar) }
      }
    }
    refuseUnmeant(cell, column, row)
    if hadBreak { tell(row, column) { .cellBreakAsBlank(at: $0) } }
    if hadInvisible { tell(row, column) { .cellInvisibleLeftOut(at: $0) } }
    if !pictures.isEmpty {
      let shown = pictures.joined(separator: " ")
      tell(row, column) { .cellPictures(at: $0, pictures: shown) }
    }
    return checked(String(String(text).trimmed), column, row)
  }

  /// Text of several lines, in somebody's own words.
  package mutating func text(_ column: String, of row: CSV.Row) -> String {
    let cell = String(table.cell(column, of: row).trimmed)
    guard cell.isLonger(than: Self.longestText) else { return cell }
    problems.add(row.number, column) { .cellTooLong(at: $0, most: Self.longestText) }
    return cell
  }

  /// An address in its barest form; one that no letter can be sent to is a problem.
  package mutating func address(_ column: String, of row: CSV.Row) -> String {
    let cell = table.cell(column, of: row)
    let (address, hadInvisible, hadScheme) = cell.barest
    refuseUnmeant(cell, column, row)
    if hadInvisible {
      tell(row, column) { .addressInvisibleLeftOut(at: $0, address: address) }
    }
    if hadScheme { tell(row, column) { .addressSchemeLeftOut(at: $0, address: address) } }
    check(address: address, column, row)
    return address
  }

  package mutating func check(address: String, _ column: String, _ row: CSV.Row) {
    if address.isEmpty {
      problems.add(row.number, column) { .personWithoutAddress(at: $0) }
    } else if !address.contains("@") {
      problems.add(row.number, column) { .noAddress(at: $0, given: address) }
    } else if !address.isMailAddress {
      problems.addAll(row.number, column) { MailAddressRule.problems(of: address, at: $0) }
    }
  }

  /// Refuses what nobody means in a line; controls were refused with the whole row.
  private mutating func refuseUnmeant(_ cell: String, _ column: String, _ row: CSV.Row) {
    guard cell.firstControl == nil, let scalar = cell.firstUnmeant else { return }
    problems.add(row.number, column) { .cellHoldsHidden(at: $0, sign: scalar.codePoint) }
  }

  private mutating func checked(_ text: String, _ column: String, _ row: CSV.Row) -> String {
    if text.isLonger(than: Self.longest) {
      problems.add(row.number, column) { .cellTooLong(at: $0, most: Self.longest) }
    }
    return text
  }
}

extension String {
  /// Whether it is a line of letters and signs that every paper prints, as nearly all cells are.
  fileprivate var isPlainLine: Bool { utf8.allSatisfy { 0x20..<0x7f ~= $0 } }

  /// Whether it has more characters, or more signs to a character than any script needs.
  package func isLonger(than most: Int) -> Bool {
    utf8.count > most && (utf8.count > 4 * most || count > most)
  }
}

extension Unicode.Scalar {
  /// A picture or sign that text fonts do not have.
  fileprivate var isPicture: Bool {
    guard value >= 0x2300, value != 0xfffd else { return false }
    switch properties.generalCategory {
    case .otherSymbol, .privateUse, .unassigned, .modifierSymbol: return true
    default: return false
    }
  }
}
