import ConveneFixtures
import ConveneWords
import Foundation
import Testing

@testable import ConveneTables
@testable import ConveneValues

struct CSVTests {
  private func read(
    _ text: String, _ columns: [CSV.Column] = [], as encoding: TextEncoding = .utf8
  ) throws -> CSV {
    try CSV(Array(text.utf8), as: encoding, columns: columns)
  }

  /// Swift takes é and e with an accent for equal; a file must not.
  private func bytes(_ rows: [[String]]) -> [[[UInt8]]] { rows.map { $0.map { Array($0.utf8) } } }

  @Test(arguments: [
    "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines",
    "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8",
  ])
  func `every case of csv-spectrum is read as its JSON says`(name: String) throws {
    let table = try CSV(TestFile.fixture("csv/spectrum/\(name).csv"))
    let json = try TestFile.fixture("csv/spectrum/\(name).json")
    let expected = try JSONDecoder().decode([[String: String]].self, from: Data(json))
    let found = table.rows.map {
      Dictionary(uniqueKeysWithValues: zip(table.header.cells, $0.cells))
    }
    #expect(found == expected)
    #expect(table.problems.all.inEnglish == [])
    let again = try CSV(
      CSV.write(header: table.header.cells, rows: table.rows.map(\.cells), byteOrderMark: false))
    #expect(bytes(again.rows.map(\.cells)) == bytes(table.rows.map(\.cells)))
  }

  @Test(arguments: ["", "preamble\n\n"])
  func `a table of more rows than one has is refused, and one row less is read`(
    preamble: String
  ) throws {
    let columns = [CSV.Column("name", required: true), CSV.Column("code")]
    let rows = String(repeating: "a,b\n", count: CSV.longest)
    #expect(try read("\(preamble)name,code\n\(rows)", columns).rows.count == CSV.longest)
    let refusal = #expect(throws: Refusal.self) {
      try read("\(preamble)name,code\n\(rows)a,b\n", columns)
    }
    #expect(refusal == .tableTooLong(most: 200_000))
  }

  @Test func `a quote inside a plain cell is text`() throws {
    let table = try CSV(TestFile.fixture("csv/spectrum/location_coordinates.csv"))
    #expect(
      table.rows.map(\.cells) == [
        ["2095257564", "37\u{fffd}36'37.8\"N 121\u{fffd}2'17.9\"W", "Modesto", "Stanislaus"]
      ])
    #expect(table.problems.all.inEnglish == [])
  }

  @Test(arguments: [",", ";", "\t"] as [Character])
  func `every naughty string is equal after a round trip`(delimiter: Character) throws {
    let json = try TestFile.fixture("csv/naughty-strings.json")
    let strings = try JSONDecoder().decode([String].self, from: Data(json))
    let more = [
      "=1+1", "'=1+1", "''@x", "'plain", "-5", "+961", "\tx", "\0x", "\r", "\n", "a\r\nb", "＝1",
      "'＋1", "－1", "＠x", "ＡＢ", "'ＡＢ",
    ]
    let rows = (strings + more).map { [$0, "x", $0] }
    let written = CSV.write(header: ["a", "b", "c"], rows: rows, delimiter: delimiter)
    let table = try CSV(written)
    #expect(table.problems.all.inEnglish == [])
    #expect(bytes(table.rows.map(\.cells)) == bytes(rows))
    let alone = try CSV(CSV.write(header: ["a"], rows: rows.map { [$0[0]] }, byteOrderMark: false))
    #expect(bytes(alone.rows.map(\.cells)) == bytes(rows.map { [$0[0]] }))
  }

  @Test func `random cells are equal after a round trip`() throws {
    var random = SeededRandom(seed: 5)
    let alphabet = ["\"", ",", ";", "\n", "\r", "\t", "'", "=", "-", " ", "a", "é", "\u{301}", "ب"]
    for width in 1...3 {
      let rows = (0..<200).map { _ in
        (0..<width).map { _ in
          (0..<random.below(6)).map { _ in random.pick(alphabet) }.joined()
        }
      }
      let header = (0..<width).map { "c\($0)" }
      let table = try CSV(CSV.write(header: header, rows: rows))
      #expect(bytes(table.rows.map(\.cells)) == bytes(rows))
    }
  }

  @Test func `signs within quotes are not taken for what is between cells`() throws {
    let (header, row) = (["", "b22", "3;"], ["", "b22;", "3"])
    for delimiter in [",", ";", "\t"] as [Character] {
      let table = try CSV(CSV.write(header: header, rows: [row], delimiter: delimiter))
      #expect(table.delimiter == delimiter.asciiValue)
      #expect(table.header.cells == header)
      #expect(table.rows.map(\.cells) == [row])
    }
  }

  @Test func `no written cell begins with what a spreadsheet would run`() {
    let written = CSV.write(
      header: ["a"], rows: [["=1"], ["+1"], ["-1"], ["@a"], ["\tx"], ["\0x"]],
      byteOrderMark: false)
    #expect(
      written == Array("a\r\n'=1\r\n'+1\r\n'-1\r\n'@a\r\n\"'\tx\"\r\n'\0x\r\n".utf8))
  }

  @Test(arguments: [
    ("Zz;=1;", "Zz;'=1;"), (";=1", ";'=1"), ("a\n-1", "a\n'-1"), ("a\t＝1", "a\t'＝1"),
    ("a;'=1", "a;''=1"), ("a;\"@b", "a;'\"\"@b"), ("a;b=1", "a;b=1"), ("a,=1", "a,=1"),
    ("a\r\n+1;-2", "a\r\n'+1;'-2"), ("a\n\nb", "a\n\nb"), ("=1;=2", "'=1;'=2"),
  ])
  func `what other settings take for a cell of its own is not run either`(
    cell: String, written: String
  ) throws {
    let bytes = CSV.write(header: ["a"], rows: [[cell]], byteOrderMark: false)
    #expect(String(decoding: bytes, as: UTF8.self) == "a\r\n\"\(written)\"\r\n")
    let table = try CSV(bytes)
    #expect(table.rows.map(\.cells) == [[cell]])
    // A list in a pipe has no quotes, and the same apostrophes.
    #expect(CSV.inert(cell) == written.replacing("\"\"", with: "\""))
  }

  @Test(arguments: ["＝", "＋", "－", "＠"])
  func `wide signs begin a formula too, other wide letters none`(sign: String) {
    let written = CSV.write(
      header: ["a"], rows: [["\(sign)1"], ["Ａ\(sign)"]], byteOrderMark: false)
    #expect(written == Array("a\r\n'\(sign)1\r\nＡ\(sign)\r\n".utf8))
  }

  @Test func `a cell that goes on and on has lost its end`() throws {
    let long = String(repeating: "x", count: 1 << 20)
    #expect(
      try read("name\n\"\(long)\n").problems.all.inEnglish
        == [WordedProblem("row 2, name", "the quote opened here is never closed")])
    #expect(
      #expect(throws: Refusal.self) { try read("name\n\(long)x\n") }?.key == "table-row-overlong")
  }

  @Test func `a file beyond every limit is not looked into`() {
    let refusal = #expect(throws: Refusal.self) {
      try CSV(Array(repeating: UInt8(ascii: "a"), count: CSV.largest + 1))
    }
    #expect(refusal == .fileTooLarge(most: 64))
  }

  @Test func `delimiter and header are found below a preamble`() throws {
    let columns = [CSV.Column("name", ["nom"], required: true), CSV.Column("country")]
    let table = try read(
      "sep=;\nList, as of 5 September; 2007\n\n Nom ;COUNTRY\r\nESCWA;LB\rLAS;EG\n", columns)
    #expect(table.delimiter == UInt8(ascii: ";"))
    #expect(table.header.number == 4)
    #expect(table.rows.map(\.number) == [5, 6])
    #expect(table.rows.map { table.cell("name", of: $0) } == ["ESCWA", "LAS"])
    #expect(table.rows.map { table.cell("country", of: $0) } == ["LB", "EG"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `rows are numbered as a spreadsheet numbers them`(end: String) throws {
    let table = try read(["a,b", "1,\"x\(end)y\"", "", "3,4"].joined(separator: end))
    #expect(table.rows.map(\.number) == [2, 4])
    #expect(table.rows[0].cells == ["1", "x\(end)y"])
  }

  @Test func `everything odd is told with row and column at once`() throws {
    let table = try CSV(
      Array("name,city,name\na,b,c\na,b\na,b,c,d\na,\"b\"x,c\na,".utf8) + [0xe9]
        + Array(",c\na,b,\"open\nnever closed".utf8))
    #expect(
      table.problems.all.inEnglish == [
        WordedProblem("row 1, name", "the header names this column twice"),
        WordedProblem("row 3, name", "the row has 2 cells, the header 3"),
        WordedProblem("row 4, column 4", "the row has 4 cells, the header 3"),
        WordedProblem("row 5, city", "text follows the closing quote"),
        WordedProblem(
          "row 6, city",
          "the text is not UTF-8: name its encoding, windows-1252 or windows-1256"),
        WordedProblem("row 7, name", "the quote opened here is never closed"),
      ])
    #expect(table.rows.map(\.number) == [2, 5, 6, 7])
  }

  @Test func `named encodings are read and a byte order mark is passed over`() throws {
    let french = Array("a\n".utf8) + [0x80, 0xe9, 0x9c]
    #expect(try CSV(french, as: .windows1252).rows[0].cells == ["€éœ"])
    let arabic = Array("a\n".utf8) + [0xe3, 0xd5, 0xd1]
    #expect(try CSV(arabic, as: .windows1256).rows[0].cells == ["مصر"])
    #expect(try read("\u{feff}a\nb").header.cells == ["a"])
  }

  @Test func `missing columns are named together with those found`() {
    let columns = [
      CSV.Column("name", ["nom"], required: true), CSV.Column("country", required: true),
      CSV.Column("city"),
    ]
    let refusal = #expect(throws: Refusal.self) { try read("a;b\n1;2", columns) }
    #expect(refusal?.code == "wrong-columns")
    #expect(refusal?.inEnglish.message == "The table has no column name, country; it has a, b")
    #expect(
      refusal?.inEnglish.problems == [
        WordedProblem("row 1", "no column name, also known as nom"),
        WordedProblem("row 1", "no column country"),
      ])
  }

  @Test(
    arguments: [
      [], Array("\n\r\n".utf8), [0xff, 0xfe, 0x61, 0x00], Array("PK\u{3}\u{4}rest".utf8),
    ] as [[UInt8]])
  func `what is no table is refused`(bytes: [UInt8]) {
    #expect(#expect(throws: Refusal.self) { try CSV(bytes) }?.code == "unreadable-table")
  }

  @Test func `a table of a million columns is refused at once`() {
    let columns = [CSV.Column("name", required: true)]
    for row in [
      String(repeating: "name,", count: 1_000_000),
      "name\n" + String(repeating: ",", count: 1_000_000),
    ] {
      let clock = ContinuousClock()
      var refusal: Refusal?
      let time = clock.measure {
        refusal = #expect(throws: Refusal.self) { try read(row, columns) }
      }
      #expect(refusal?.code == "unreadable-table")
      #expect(time < .seconds(20))
    }
  }

  @Test func `no more problems are named than anybody reads`() {
    var problems = TableProblems(
      header: ["a"], places: [:], sheet: nil, most: TableProblems.most)
    // A reader goes over the rows more than once.
    for row in (1_001...2_000).reversed() { problems.add(row) { .partMissing(at: $0) } }
    for row in 1...3_000 { problems.add(row, place: 0) { .partMissing(at: $0) } }
    problems.addUnnamed(2_000)
    var counted = 0
    let refusal = #expect(throws: Refusal.self) {
      try problems.throwIfAny { count, problems in
        counted = count
        return .unreadableJson(line: 1, column: 1, problems: problems)
      }
    }
    #expect(counted == 6_000)
    #expect(
      refusal?.problems.map(\.at) == (1...1_000).map { "row \($0), a" } + ["the table"])
    #expect(
      refusal?.problems.inEnglish.last == WordedProblem("the table", "5000 more of the kind"))
  }

  @Test func `faults of a whole file are counted, those above its header left alone`() throws {
    let fault = "\"a\"b"
    let table = try read(
      "\(fault),\(fault)\n\nname,city\n" + String(repeating: "\(fault),\(fault)\n", count: 600),
      [CSV.Column("name", required: true), CSV.Column("city")])
    #expect(table.problems.all.count == 1_001)
    #expect(
      table.problems.all.inEnglish.last == WordedProblem("the table", "200 more of the kind"))
    #expect(table.problems.all.first?.at == "row 4, name")
  }
}
