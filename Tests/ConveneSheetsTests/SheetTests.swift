import ConveneFixtures
import ConveneTables
import ConveneValues
import ConveneWords
import Testing

@testable import ConveneSheets

struct SheetTests {
  private static let draft = SheetDraft(
    name: "people",
    columns: [
      SheetDraft.Column("key", isHidden: true), SheetDraft.Column("name"),
      SheetDraft.Column("gender", choices: ["f", "m", "x"]),
      SheetDraft.Column("since", isDate: true),
    ],
    rows: [
      ["k1", "=1+1", "f", "2038-03-16"], ["k2", "السيد كريم\nضوّ _x000D_ <&\">", "", "1999-12-31"],
      ["k3", "@home", "", ""], ["k4", "+962 6", "m", "1970-01-01"], ["k5", "-1", "", ""],
    ], isRightToLeft: true)

  private func refusal(_ bytes: [UInt8]) throws -> [String] {
    let refusal = try #require(#expect(throws: Refusal.self) { try Sheet(bytes) })
    return [refusal.key] + refusal.problems.inEnglish.map { "\($0.at): \($0.message)" }
  }

  @Test func `what is written is read again`() throws {
    let sheet = try Sheet(Self.draft.workbook())
    #expect(sheet.name == "people")
    #expect(sheet.rows.map(\.number) == [1, 2, 3, 4, 5, 6])
    #expect(
      sheet.rows.map { $0.cells.map { Array($0.utf8) } }
        == ([["key", "name", "gender", "since"]] + Self.draft.rows).map { row in
          row.map { Array($0.utf8) }
        })
  }

  @Test func `another program reads it: texts, dates, choices, hidden columns, direction`() throws {
    let shown = try OpenPyXL.shown(
      Self.draft.workbook(),
      """
      print(sheet.title, sheet.freeze_panes, sheet.sheet_view.rightToLeft)
      print(sheet.column_dimensions['A'].hidden, sheet.column_dimensions['B'].hidden)
      print([cell.data_type for cell in sheet['B']], sheet['B2'].value, sheet['B2'].number_format)
      print(sheet['D2'].value, sheet['D2'].is_date)
      for one in sheet.data_validations.dataValidation: print(one.sqref, one.formula1)
      """)
    #expect(
      shown == """
        people A2 True
        True False
        ['s', 's', 's', 's', 's', 's'] =1+1 @
        2038-03-16 00:00:00 True
        C2:C6 "f,m,x"

        """)
  }

  @Test func `what another program writes is read: texts, numbers, dates and gaps`() throws {
    let bytes = try OpenPyXL.made(
      """
      book = openpyxl.Workbook(); sheet = book.active; sheet.title = "List"
      sheet.append(["Name", "Born", "Sum", "Yes"])
      sheet.append(["السيد كريم", datetime.date(1970, 1, 2), 25000.5, True])
      sheet.append([])
      sheet.append(["Zoé", datetime.datetime(2038, 3, 16, 10, 30), 7, False])
      sheet.append(["=1 as text", None, 0.1 + 0.2, None])
      sheet["A5"].data_type = "s"
      book.save(sys.argv[1])
      """)
    let sheet = try Sheet(bytes)
    #expect(sheet.rows.map(\.number) == [1, 2, 4, 5])
    #expect(
      sheet.rows.map(\.cells) == [
        ["Name", "Born", "Sum", "Yes"], ["السيد كريم", "1970-01-02", "25000.5", "TRUE"],
        ["Zoé", "2038-03-16 10:30", "7", "FALSE"], ["=1 as text", "", "0.3", ""],
      ])
    let table = try CSV(sheet.text)
    #expect(table.rows.map(\.number) == [2, 4, 5])
    #expect(table.rows.map(\.cells) == sheet.rows.dropFirst().map(\.cells))
  }

  @Test func `formulas, joined cells and errors are refused, each by its cell`() throws {
    let bytes = try OpenPyXL.made(
      """
      book = openpyxl.Workbook(); sheet = book.active; sheet.title = "List"
      sheet.append(["a", "b"]); sheet.append(["=1+1", "x"])
      sheet["B3"] = "#REF!"; sheet["B3"].data_type = "e"; sheet.merge_cells("A5:B6")
      book.save(sys.argv[1])
      """)
    #expect(
      try refusal(bytes) == [
        "sheet-not-sound", "List!A2: holds a formula; put its value there", "List!B3: shows #REF!",
        "List!A5:B6: the cells are joined; part them",
      ])
  }

  @Test func `what is no table of one sheet is refused`() throws {
    let several = try OpenPyXL.made(
      """
      book = openpyxl.Workbook(); book.active.append(["a"]); book.create_sheet("b").append(["c"])
      book.save(sys.argv[1])
      """)
    #expect(try refusal(several) == ["sheets-several"])
    #expect(
      try refusal(OpenPyXL.made("openpyxl.Workbook().save(sys.argv[1])")) == ["sheet-empty"])
    #expect(
      try refusal(OpenPyXL.made("zipfile.ZipFile(sys.argv[1], 'w').writestr('a.txt', 'b')"))
        == ["sheet-unreadable"])
    #expect(try refusal(Array("PK\u{3}\u{4}rest".utf8)) == ["sheet-unreadable"])
    #expect(try refusal(Self.draft.workbook().dropLast(40)) == ["sheet-unreadable"])
    let wide = try OpenPyXL.made(
      """
      book = openpyxl.Workbook(); sheet = book.active; sheet["A1"] = "a"
      sheet.cell(row=300000, column=1, value="x"); book.save(sys.argv[1])
      """)
    #expect(
      try refusal(wide)
        == ["sheet-not-sound", "Sheet!A300000: stands beyond 200000 rows or 1000 columns"])
  }

  /// Rewrites a sound workbook part by part.
  private static func rewritten(_ part: String, and more: String = "") throws -> [UInt8] {
    try OpenPyXL.made(
      """
      book = openpyxl.Workbook(); book.active.append(["a"]); book.save(sys.argv[1])
      old = zipfile.ZipFile(sys.argv[1]); parts = [(name, old.read(name)) for name in old.namelist()]
      new = zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED)
      for name, text in parts: new.writestr(name, \(part))
      \(more)
      new.close()
      """)
  }

  @Test func `few cells that stand for many more are refused`() throws {
    let sparse = try OpenPyXL.made(
      """
      book = openpyxl.Workbook(); sheet = book.active; sheet.cell(row=1, column=1000, value="x")
      for row in range(2, 5000): sheet.cell(row=row, column=1, value="y")
      book.save(sys.argv[1])
      """)
    #expect(try refusal(sparse) == ["sheet-too-large"])
  }

  @Test func `a row beyond all numbers is one beyond all sheets`() throws {
    let beyond = """
      text.replace(b'<row r="1"', b'<row r="9223372036854775807"/><row><c><v>1</v></c></row><row r="1"')
      """
    #expect(
      try refusal(Self.rewritten(beyond))
        == ["sheet-not-sound", "Sheet!A200021: stands beyond 200000 rows or 1000 columns"])
  }

  @Test func `signs that XML cannot hold are read, and what only looks like one stays`() throws {
    let bytes = try Self.rewritten(
      """
      text.replace(b"<t>a</t>", b"<t>_x0041__x000a_x_x00zz__x41_x0042</t>")
      """)
    #expect(try Sheet(bytes).rows.first?.cells.first == "A\nx_x00zz__x41_x0042")
  }

  @Test func `a name of a sheet is as long as spreadsheets allow`() throws {
    let bytes = try OpenPyXL.made(
      """
      book = openpyxl.Workbook(); book.active.append(["a"]); book.active.title = "Z"
      book.save(sys.argv[1])
      old = zipfile.ZipFile(sys.argv[1]); parts = {n: old.read(n) for n in old.namelist()}
      new = zipfile.ZipFile(sys.argv[1], "w")
      for name in parts: new.writestr(name, parts[name].replace(b'name="Z"', b'name="' + b"Z" * 99 + b'"'))
      new.close()
      """)
    #expect(try Sheet(bytes).name == String(repeating: "Z", count: 31))
  }

  @Test func `an archive that means harm is refused`() throws {
    let entities = """
      text.replace(b"<worksheet", b'<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><worksheet', 1)
      """
    #expect(try refusal(Self.rewritten(entities)) == ["sheet-unreadable"])
    let outside = try Self.rewritten(
      "text", and: "new.writestr('/etc/passwd', 'x'); new.writestr('xl/../../x', 'y')")
    #expect(
      try refusal(outside) == [
        "sheet-not-sound", "the file: /etc/passwd leads out of the archive",
        "the file: xl/../../x leads out of the archive",
      ])
    let bomb = try Self.rewritten("text", and: "new.writestr('x.bin', b'0' * (80 << 20))")
    #expect(bomb.count < 1 << 20)
    #expect(try refusal(bomb) == ["sheet-too-large"])
  }
}
