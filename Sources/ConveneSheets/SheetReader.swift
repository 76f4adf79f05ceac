import ConveneTables
import ConveneValues
import Foundation

extension Sheet {
  /// Reads the only sheet of a workbook that holds anything, or refuses it with every problem in it.
  ///
  /// Whatever a cell shows is text here, a date `2038-03-16`. What a spreadsheet would compute is
  /// refused, cell by cell: nobody knows whether it was computed.
  package init(_ file: [UInt8]) throws(Refusal) {
    let archive = try Archive(file)
    let book = try Workbook(archive)
    let styles = try Styles(archive.part("xl/styles.xml") ?? [])
    let shared = try SharedTexts(archive.part("xl/sharedStrings.xml") ?? [])
    var found: [SheetReader] = []
    for sheet in book.sheets {
      guard let part = try archive.part(sheet.part) else { continue }
      let reader = SheetReader(
        sheet.name, styles: styles, shared: shared.texts, countsFrom1904: book.countsFrom1904)
      try reader.read(part)
      if !reader.isEmpty { found.append(reader) }
    }
    guard found.count < 2 else {
      throw .sheetsSeveral(sheets: found.map(\.name), only: found[0].name)
    }
    guard let only = found.first else { throw .sheetEmpty() }
    guard !only.isTooLarge else { throw .sheetTooLarge(most: Archive.largest >> 20) }
    guard only.problems.isEmpty else { throw .sheetNotSound(problems: only.problems) }
    self = only.sheet
  }
}

/// Sheets by their names, and where each is in the archive.
private struct Workbook {
  /// Letters that spreadsheets allow; the name stands in every place of a problem.
  private static let longestName = 31

  var sheets: [(name: String, part: String)] = []
  var countsFrom1904 = false

  init(_ archive: Archive) throws(Refusal) {
    guard let book = try archive.part("xl/workbook.xml") else { throw .sheetUnreadable() }
    let links = try archive.part("xl/_rels/workbook.xml.rels") ?? []
    var targets: [String: String] = [:]
    let linkMarkup = Markup()
    linkMarkup.begins = { name, attributes in
      guard name == "Relationship", attributes["TargetMode"] != "External",
        let id = attributes["Id"], let target = attributes["Target"]
      else { return }
      targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
    }
    if !links.isEmpty { try linkMarkup.walk(links) }
    var named: [(name: String, part: String)] = []
    var from1904 = false
    let markup = Markup()
    markup.begins = { name, attributes in
      if name == "workbookPr" {
        from1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
      } else if name == "sheet", let id = attributes["id"], let part = targets[id] {
        named.append(((attributes["name"] ?? "").cut(Self.longestName), part))
      }
    }
    try markup.walk(book)
    guard !named.isEmpty else { throw .sheetUnreadable() }
    (sheets, countsFrom1904) = (named, from1904)
  }
}

/// Which styles show a number as a date.
private struct Styles {
  private(set) var areDates: [Bool] = []
  /// Letters that spreadsheets allow.
  private static let longestCode = 255

  init(_ part: [UInt8]) throws(Refusal) {
    guard !part.isEmpty else { return }
    var own: [Int: Bool] = [:]
    var formats: [Int] = []
    var isInside = false
    let markup = Markup()
    markup.begins = { name, attributes in
      switch name {
      case "numFmt":
        if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
          own[id] = Self.isDate((attributes["formatCode"] ?? "").cut(Self.longestCode))
        }
      case "cellXfs": isInside = true
      case "xf" where isInside:
        formats.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
      default: break
      }
    }
    markup.ends = { if $0 == "cellXfs" { isInside = false } }
    try markup.walk(part)
    areDates = formats.map { own[$0] ?? Self.isDate($0) }
  }

  /// Numbers that all spreadsheets know.
  private static func isDate(_ number: Int) -> Bool {
    14...22 ~= number || 27...36 ~= number || 45...47 ~= number || 50...58 ~= number
  }

  /// Whether a format of its own has days, months or hours outside of quotes and brackets.
  private static func isDate(_ code: String) -> Bool {
    var (isQuoted, isBracketed, isEscaped) = (false, false, false)
    for letter in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        isQuoted = letter != "\""
      } else if isBracketed {
        isBracketed = letter != "]"
      } else {
        switch letter {
        case "\\", "_", "*": isEscaped = true
        case "\"": isQuoted = true
        case "[": isBracketed = true
        case "y", "m", "d", "h", "s": return true
        default: break
        }
      }
    }
    return false
  }
}

/// Texts that cells share, by their numbers.
private struct SharedTexts {
  private(set) var texts: [String] = []

  init(_ part: [UInt8]) throws(Refusal) {
    guard !part.isEmpty else { return }
    var (found, text, isText, isSound) = ([String](), "", false, true)
    let markup = Markup()
    markup.begins = { name, _ in
      switch name {
      case "si": text = ""
      case "rPh": isSound = false
      case "t": isText = isSound
      default: break
      }
    }
    markup.ends = { name in
      switch name {
      case "si": found.append(text.unescaped)
      case "rPh": isSound = true
      case "t": isText = false
      default: break
      }
    }
    markup.text = { if isText { text += $0 } }
    try markup.walk(part)
    texts = found
  }
}

/// Reads one sheet, cell by cell, and remembers what is wrong with it.
private final class SheetReader {
  let name: String
  private(set) var problems: [Problem] = []
  private let styles: Styles
  private let shared: [String]
  private let countsFrom1904: Bool
  private var rows: [(number: Int, cells: [Int: String])] = []
  private var width = 0
  private var row = 0
  private var column = -1
  private var sort = ""
  private var style = 0
  private var value = ""
  private var isText = false
  private var isFormula = false
  private var isTooLong = false
  /// Bytes of all texts, of which a few may be shared by many cells.
  private var size = 0

  init(_ name: String, styles: Styles, shared: [String], countsFrom1904: Bool) {
    self.name = name
    self.styles = styles
    self.shared = shared
    self.countsFrom1904 = countsFrom1904
  }

  var isEmpty: Bool { rows.isEmpty && problems.isEmpty }

  var isTooLarge: Bool {
    size > Archive.largest || rows.count * width > Sheet.mostCells
  }

  var sheet: Sheet {
    Sheet(
      name: name,
      rows: rows.map { row in
        (row.number, (0..<width).map { row.cells[$0] ?? "" })
      })
  }

  func read(_ part: [UInt8]) throws(Refusal) {
    let markup = Markup()
    markup.begins = { [self] in begin($0, $1) }
    markup.ends = { [self] in end($0) }
    markup.text = { [self] in if isText { value += $0 } }
    try markup.walk(part)
  }

  private func begin(_ element: String, _ attributes: [String: String]) {
    switch element {
    case "row":
      // Beyond all sheets every row is the same one.
      let given = attributes["r"].flatMap { Int($0) }
      row = min(max(given ?? row + 1, 0), Sheet.longest + 1)
      column = -1
    case "c":
      column += 1
      if let place = attributes["r"].flatMap(Sheet.place) { (row, column) = place }
      (sort, value, isFormula) = (attributes["t"] ?? "n", "", false)
      style = attributes["s"].flatMap { Int($0) } ?? 0
    case "f": isFormula = true
    case "v", "t": isText = true
    case "mergeCell":
      note(.cellsMerged(at: "\(name)!\(attributes["ref"] ?? "")"))
    default: break
    }
  }

  private func end(_ element: String) {
    switch element {
    case "v", "t": isText = false
    case "c": endCell()
    default: break
    }
  }

  private var place: String { "\(name)!\(CSV.letters(max(0, column)))\(row)" }

  private func note(_ problem: Problem) {
    guard problems.count < 1_000 else { return }
    problems.append(problem)
  }

  private func endCell() {
    let text = isFormula ? "" : self.text
    if isFormula { note(.cellHasFormula(at: place)) }
    guard !text.isEmpty else { return }
    guard 1...Sheet.longest ~= row, 0..<Sheet.widest ~= column else {
      if !isTooLong {
        note(.sheetTooWide(at: place, rows: Sheet.longest - 20, columns: Sheet.widest))
      }
      isTooLong = true
      return
    }
    size += text.utf8.count
    guard size <= Archive.largest else { return }
    width = max(width, column + 1)
    if let last = rows.indices.last, rows[last].number == row {
      if rows[last].cells.updateValue(text, forKey: column) != nil { note(.cellTwice(at: place)) }
    } else if (rows.last?.number ?? 0) < row {
      rows.append((row, [column: text]))
    } else {
      note(.cellTwice(at: place))
    }
  }

  private var text: String {
    switch sort {
    case "s":
      guard let number = Int(value), shared.indices.contains(number) else {
        note(.cellUnreadable(at: place))
        return ""
      }
      return shared[number]
    case "inlineStr", "str": return value.unescaped
    case "b": return value == "1" ? "TRUE" : "FALSE"
    case "d": return value
    case "e":
      note(.cellHasError(at: place, given: value))
      return ""
    default: return number
    }
  }

  private var number: String {
    guard !value.isEmpty else { return "" }
    guard let number = Double(value), number.isFinite else {
      note(.cellUnreadable(at: place))
      return ""
    }
    if styles.areDates.indices.contains(style), styles.areDates[style] {
      return date(number)
    }
    if number.rounded() == number, abs(number) < 1e15 { return String(Int(number)) }
    return String(format: "%.15g", number)
  }

  /// A day, a day with a time, or a time alone; days are counted as the first spreadsheets did,
  /// which held 1900 for a leap year.
  private func date(_ number: Double) -> String {
    guard 0..<2_958_466 ~= number else {
      note(.cellUnreadable(at: place))
      return ""
    }
    let minutes = Int((number * 1440).rounded())
    let (days, rest) = (minutes / 1440, minutes % 1440)
    let clock = String(format: "%02d:%02d", rest / 60, rest % 60)
    guard days > 0 else { return clock }
    let day = Day(number: days - 25_569 + (countsFrom1904 ? 1_462 : days < 60 ? 1 : 0))
    return rest == 0 ? day.description : "\(day) \(clock)"
  }
}

extension String {
  /// With signs that XML cannot hold, which are written `_x000D_`.
  fileprivate var unescaped: String {
    guard utf8.contains(UInt8(ascii: "_")) else { return self }
    let bytes = Array(utf8)
    var found: [UInt8] = []
    found.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      if let sign = Self.escaped(bytes[place...].prefix(7)), let signs = UTF8.encode(sign) {
        found.append(contentsOf: signs)
        place += 7
      } else {
        found.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: found, as: UTF8.self)
  }

  private static func escaped(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard bytes.count == 7, bytes.starts(with: [0x5f, 0x78]), bytes.last == 0x5f else { return nil }
    var number: UInt32 = 0
    for byte in bytes.dropFirst(2).dropLast() {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      number = number << 4 | UInt32(digit)
    }
    return Unicode.Scalar(number)
  }

  /// As many of its letters as may be.
  fileprivate func cut(_ most: Int) -> String { String(unicodeScalars.prefix(most)) }
}
