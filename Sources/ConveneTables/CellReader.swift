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

  /// Rows to be read: not blank; control characters in any of their cells are refused.
  package mutating func rows() -> [CSV.Row] {
    let rows = table.rows.filter { !$0.isBlank }
    for row in rows {
      for (place, cell) in row.cells.enumerated() {
        guard let scalar = cell.firstControl else { continue }
        problems.add(row.number, place: place) {
          .cellHoldsControl(at: $0, sign: scalar.codePoint)
        }
      }
    }
    return rows
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
      } else if scalar.isInvisible, !scalar.joinsLetters {
        hadInvisible = true
      } else {
        if scalar.isPicture, !pictures.contains(String(scalar)) { pictures.append(String(scalar)) }
        if scalar != " " || !hadBreak || text.last != " " { text.append(scalar) }
      }
    }
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
    guard cell.utf8.count > Self.longestText, cell.count > Self.longestText else { return cell }
    problems.add(row.number, column) { .cellTooLong(at: $0, most: Self.longestText) }
    return cell
  }

  /// An address in its barest form; one that no letter can be sent to is a problem.
  package mutating func address(_ column: String, of row: CSV.Row) -> String {
    let (address, hadInvisible, hadScheme) = table.cell(column, of: row).barest
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

  private mutating func checked(_ text: String, _ column: String, _ row: CSV.Row) -> String {
    if text.utf8.count > Self.longest, text.count > Self.longest || text.utf8.count > 1_600 {
      problems.add(row.number, column) { .cellTooLong(at: $0, most: Self.longest) }
    }
    return text
  }
}

extension String {
  /// Whether it is a line of letters and signs that every paper prints, as nearly all cells are.
  fileprivate var isPlainLine: Bool { utf8.allSatisfy { 0x20..<0x7f ~= $0 } }

  /// The first control character that is neither a tab nor a line end.
  package var firstControl: Unicode.Scalar? {
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7f || $0 == 0xc2 }) else { return nil }
    return unicodeScalars.first {
      $0.properties.generalCategory == .control && !(0x9...0xd ~= $0.value) && $0.value != 0x85
    }
  }
}

extension Unicode.Scalar {
  /// `U+0000`, as it is named in a message.
  package var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  package var breaksLine: Bool {
    0x9...0xd ~= value || value == 0x85 || value == 0x2028 || value == 0x2029
  }

  /// Invisible, but a part of how some scripts and directions are written.
  fileprivate var joinsLetters: Bool { 0x200c...0x200f ~= value || value == 0x61c }

  /// A picture or sign that text fonts do not have.
  fileprivate var isPicture: Bool {
    guard value >= 0x2300, value != 0xfffd else { return false }
    switch properties.generalCategory {
    case .otherSymbol, .privateUse, .unassigned, .modifierSymbol: return true
    default: return false
    }
  }
}
