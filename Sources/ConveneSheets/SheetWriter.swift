import CSheets
import ConveneValues
import Foundation

/// A sheet as it is written out, to be changed by hand and read back.
package struct SheetDraft: Sendable {
  package struct Column: Sendable {
    package let name: String
    /// What a cell may be chosen from; anything where there is nothing.
    package let choices: [String]
    package let isDate: Bool
    package let isHidden: Bool

    package init(
      _ name: String, choices: [String] = [], isDate: Bool = false, isHidden: Bool = false
    ) {
      self.name = name
      self.choices = choices
      self.isDate = isDate
      self.isHidden = isHidden
    }
  }

  package let name: String
  package let columns: [Column]
  package let rows: [[String]]
  package let isRightToLeft: Bool
  /// When it says that it was made; the moment of writing where nothing is said.
  package let made: Day?

  package init(
    name: String, columns: [Column], rows: [[String]], isRightToLeft: Bool, made: Day? = nil
  ) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.isRightToLeft = isRightToLeft
    self.made = made
  }

  /// A workbook of this sheet alone: the header stays in sight, choices drop down, and every text is
  /// a text, whatever it begins with.
  ///
  /// The library writes files alone, so there is one for a moment that its owner alone may read.
  package func workbook() throws(Refusal) -> [UInt8] {
    var path = Array(
      FileManager.default.temporaryDirectory.appending(path: "convene-sheet-XXXXXX")
        .path(percentEncoded: false).utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { throw .sheetNotWritten(reason: String(cString: strerror(errno))) }
    close(file)
    defer { unlink(path) }
    guard let book = workbook_new(path) else {
      throw .sheetNotWritten(reason: String(cString: strerror(ENOMEM)))
    }
    if let made {
      var facts = lxw_doc_properties()
      facts.created = time_t(made.number * 86_400)
      workbook_set_properties(book, &facts)
    }
    fill(book)
    let error = workbook_close(book)
    guard error == LXW_NO_ERROR else {
      throw .sheetNotWritten(reason: String(cString: lxw_strerror(error)))
    }
    let name = path.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    guard let bytes = FileManager.default.contents(atPath: name) else {
      throw .sheetNotWritten(reason: String(cString: strerror(EIO)))
    }
    return Array(bytes)
  }

  private func fill(_ book: UnsafeMutablePointer<lxw_workbook>) {
    guard let sheet = workbook_add_worksheet(book, String(name.prefix(31))) else { return }
    let (head, text, date) = (
      workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)
    )
    format_set_bold(head)
    format_set_num_format(text, "@")
    format_set_num_format(date, "yyyy-mm-dd")
    if isRightToLeft { worksheet_right_to_left(sheet) }
    worksheet_freeze_panes(sheet, 1, 0)
    for (place, column) in columns.enumerated() {
      let place = lxw_col_t(place)
      var options = lxw_row_col_options(hidden: column.isHidden ? 1 : 0, level: 0, collapsed: 0)
      worksheet_set_column_opt(
        sheet, place, place, width(of: Int(place)), column.isDate ? date : text, &options)
      worksheet_write_string(sheet, 0, place, column.name, head)
      offer(column.choices, in: sheet, place)
    }
    for (number, row) in rows.enumerated() {
      for (place, cell) in row.enumerated() where !cell.isEmpty {
        let (line, column) = (lxw_row_t(number + 1), lxw_col_t(place))
        if columns[place].isDate, let day = Day(cell) {
          var moment = lxw_datetime(
            year: CInt(day.year), month: CInt(day.month), day: CInt(day.day), hour: 0, min: 0,
            sec: 0)
          worksheet_write_datetime(sheet, line, column, &moment, date)
        } else {
          worksheet_write_string(sheet, line, column, cell.escaped, text)
        }
      }
    }
  }

  private func width(of place: Int) -> Double {
    let longest = ([columns[place].name] + rows.prefix(500).map { $0[place] }).map(\.count).max()
    return Double(min(60, max(10, (longest ?? 0) + 2)))
  }

  private func offer(
    _ choices: [String], in sheet: UnsafeMutablePointer<lxw_worksheet>, _ place: lxw_col_t
  ) {
    guard !choices.isEmpty, !rows.isEmpty else { return }
    var words: [UnsafeMutablePointer<CChar>?] = choices.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    words.withUnsafeMutableBufferPointer { list in
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      validation.value_list = list.baseAddress
      worksheet_data_validation_range(sheet, 1, place, lxw_row_t(rows.count), place, &validation)
    }
  }
}

extension String {
  /// What reads as a sign that XML cannot hold, `_x000D_`, is no such sign here.
  fileprivate var escaped: String {
    guard contains("_x") else { return self }
    return replacing(/_x[0-9A-Fa-f]{4}_/) { "_x005F" + $0.output }
  }
}
