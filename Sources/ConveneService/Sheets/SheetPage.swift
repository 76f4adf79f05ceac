import ConveneCore
import ConveneSheets
import ConveneTables
import ConveneValues

/// What is written out as a sheet, to be changed by hand and taken back.
package enum SheetKind: String, CaseIterable, Sendable {
  case people, organisations, applications, nominations, ratings, answers, seats, agenda, travel,
    requirements

  /// Whether it is about one meeting.
  package var isOfMeeting: Bool { self != .people && self != .organisations }
}

/// A column of a sheet.
struct SheetField {
  let name: String
  var choices: [String] = []
  /// Whether it only shows what stands elsewhere.
  var isFixed = false
  /// Whether it tells how or why the rest of its row changes, and is no change itself.
  var isBeside = false
}

/// A row of a sheet, as the database has it.
struct SheetLine {
  /// What tells it from all others, whatever is typed over it.
  let key: String
  /// Who or what it is, to be named.
  let name: String
  let cells: [String]
  /// Whether what its columns beside tell of stands already, so that they may be told by themselves.
  var isSaid = false

  /// What it looked like when it was written out; whatever changed since makes another.
  var version: String {
    let bytes = cells.map { Array($0.utf8) }.joined(separator: [0])
    return String(SHA256(of: Array(bytes)).description.prefix(16))
  }
}

/// A sheet as the database has it.
struct SheetPage {
  let kind: SheetKind
  let fields: [SheetField]
  let lines: [SheetLine]

  static let key = "key"
  static let version = "version"

  /// The workbook, in which key and version stand in hidden columns.
  func workbook(in language: Language) throws(Refusal) -> [UInt8] {
    try SheetDraft(
      name: kind.rawValue,
      columns: [
        SheetDraft.Column(Self.key, isHidden: true),
        SheetDraft.Column(Self.version, isHidden: true),
      ] + fields.map { SheetDraft.Column($0.name, choices: $0.choices) },
      rows: lines.map { [$0.key, $0.version] + $0.cells },
      isRightToLeft: language.isRightToLeft
    ).workbook()
  }
}

/// A cell that reads otherwise than the database.
package struct SheetChange: Sendable {
  /// Sheet and cell.
  package let place: String
  /// Who or what it is about.
  package let name: String
  package let column: String
  package let old: String
  package let new: String
}

/// A row in which something was changed.
struct ChangedLine {
  let row: Int
  let line: SheetLine
  let changes: [SheetChange]
  /// How or why it was changed, by column.
  var beside: [String: String] = [:]

  /// What is said otherwise, by column.
  var said: [String: String] {
    Dictionary(changes.map { ($0.column, $0.new) }, uniquingKeysWith: { $1 })
  }

  /// Where a column is said otherwise, or else anything of the row.
  func place(_ column: String = "") -> String {
    (changes.first { $0.column == column } ?? changes[0]).place
  }
}

extension SheetPage {
  /// What a sheet that came back says otherwise, and rows that somebody else changed meanwhile, of
  /// which nothing is taken; an empty cell says nothing.
  func compare(_ sheet: Sheet) throws(Refusal) -> (changed: [ChangedLine], meanwhile: [Problem]) {
    guard let header = sheet.rows.first, header.cells.contains(Self.key),
      header.cells.contains(Self.version)
    else { throw .sheetWithoutKeys() }
    var reading = SheetReading(page: self, sheet: sheet.name, header: header.cells)
    reading.checkHeader(header.number)
    for row in sheet.rows.dropFirst() { reading.read(row.number, row.cells) }
    guard reading.problems.isEmpty else {
      throw .sheetUnusable(problems: reading.problems.upToMost(at: "the sheet"))
    }
    return (reading.changed, reading.meanwhile)
  }

  /// The changed rows as a table of the same columns and row numbers, with what the database has in
  /// cells that say nothing; so the readers of tables judge them.
  ///
  /// - Parameter saidAlone: whether cells that say nothing stay empty.
  func table(
    of changed: [ChangedLine], without left: Set<String> = [], saidAlone: Bool = false
  ) -> [UInt8] {
    var rows: [[String]] = []
    for one in changed {
      while rows.count < one.row - 2 {
        rows.append(Array(repeating: "", count: fields.count + 2))
      }
      let said = one.said
      rows.append(
        ["", ""]
          + zip(fields, one.line.cells).map { field, cell in
            left.contains(field.name) ? "" : said[field.name] ?? (saidAlone ? "" : cell)
          })
    }
    return CSV.write(
      header: [Self.key, Self.version] + fields.map(\.name), rows: rows, byteOrderMark: false)
  }
}

/// Goes through the rows of a sheet and remembers what differs, and what is wrong.
private struct SheetReading {
  let page: SheetPage
  let sheet: String
  let header: [String]
  private let lines: [String: SheetLine]
  private var rowByKey: [String: Int] = [:]
  private(set) var changed: [ChangedLine] = []
  private(set) var meanwhile: [Problem] = []
  private(set) var problems: [Problem] = []

  init(page: SheetPage, sheet: String, header: [String]) {
    self.page = page
    self.sheet = sheet
    self.header = header
    lines = Dictionary(page.lines.map { ($0.key, $0) }) { first, _ in first }
  }

  private func place(_ row: Int, _ column: Int) -> String {
    "\(sheet)!\(CSV.letters(column))\(row)"
  }

  mutating func checkHeader(_ row: Int) {
    let known = [SheetPage.key, SheetPage.version] + page.fields.map(\.name)
    for (place, name) in header.enumerated() where !name.isEmpty {
      let at = self.place(row, place)
      if !known.contains(name) {
        problems.append(.sheetColumnUnknown(at: at, column: name, known: page.fields.map(\.name)))
      } else if header.firstIndex(of: name) != place {
        problems.append(.sheetColumnTwice(at: at, column: name))
      }
    }
  }

  private func cell(_ name: String, _ cells: [String]) -> String {
    header.firstIndex(of: name).map { String(cells[$0].trimmed) } ?? ""
  }

  mutating func read(_ row: Int, _ cells: [String]) {
    guard cells.contains(where: { !$0.trimmed.isEmpty }) else { return }
    let key = cell(SheetPage.key, cells)
    let at = place(row, header.firstIndex(of: SheetPage.key) ?? 0)
    guard let line = lines[key] else {
      problems.append(key.isEmpty ? .sheetRowWithoutKey(at: at) : .sheetKeyUnknown(at: at))
      return
    }
    if let first = rowByKey.updateValue(row, forKey: key) {
      problems.append(.sheetRowTwice(at: at, name: line.name, row: first))
      return
    }
    let isMeanwhile = cell(SheetPage.version, cells) != line.version
    var changes: [SheetChange] = []
    var beside: [(column: String, place: String, text: String)] = []
    for (field, old) in zip(page.fields, line.cells) {
      guard let column = header.firstIndex(of: field.name) else { continue }
      let new = String(cells[column].trimmed)
      guard !new.isEmpty, Array(new.utf8) != Array(String(old.trimmed).utf8) else { continue }
      let place = place(row, column)
      if field.isBeside {
        beside.append((field.name, place, new))
      } else if field.isFixed {
        // What is only shown may have changed since, and nobody typed that.
        if !isMeanwhile { problems.append(.sheetCellFixed(at: place, old: old, new: new)) }
      } else if !field.choices.isEmpty, !field.choices.contains(new) {
        problems.append(.sheetCellNotOneOf(at: place, given: new, known: field.choices))
      } else {
        changes.append(
          SheetChange(place: place, name: line.name, column: field.name, old: old, new: new))
      }
    }
    if changes.isEmpty, line.isSaid, !isMeanwhile {
      changes = beside.map {
        SheetChange(place: $0.place, name: line.name, column: $0.column, old: "", new: $0.text)
      }
    }
    guard !changes.isEmpty else {
      if !isMeanwhile {
        problems += beside.map { .sheetCellBesideNothing(at: $0.place, column: $0.column) }
      }
      return
    }
    if !isMeanwhile {
      changed.append(
        ChangedLine(
          row: row, line: line, changes: changes,
          beside: Dictionary(beside.map { ($0.column, $0.text) }, uniquingKeysWith: { $1 })))
    } else {
      meanwhile += changes.map {
        .sheetRowMeanwhile(at: $0.place, name: $0.name, old: $0.old, new: $0.new)
      }
    }
  }
}
