import ConveneDocuments
import ConveneValues
import Testing

@testable import ConvenePrint

@Suite struct PageBreakTests {
  private static let titles = ["Number", "Words"]

  @Test(arguments: Language.allCases)
  func `a table goes on under its titles, and each row stands once and whole`(
    language: Language
  ) throws {
    let sheets = try Document.table(rows: 200, in: language).sheets()
    #expect(sheets.count > 3)
    for sheet in sheets.dropFirst() { #expect(sheet.strips[0].words == Self.titles) }
    for sheet in sheets { #expect(sheet.strips.count { $0.words == Self.titles } == 1) }
    let rows = sheets.flatMap(\.strips).filter { $0.words.last == "cell" }
    #expect(rows.map(\.words) == (0..<200).map { ["row \($0)", "cell"] })
  }

  @Test func `wherever a table begins, its titles stand above a row and nothing is lost`() throws {
    var breaks: Set<Int> = []
    for lines in 20...50 {
      let sheets = try Document.table(rows: 6, after: lines).sheets()
      let all = sheets.flatMap { $0.strips.map(\.words) }
      #expect(all.filter { $0.count == 2 && $0 != Self.titles }.count == 6)
      #expect(all.filter { $0.first?.hasPrefix("line ") == true }.count == lines)
      for sheet in sheets { #expect(sheet.strips.last?.words != Self.titles, "\(lines)") }
      breaks.insert(sheets.count { $0.strips.contains { $0.words == Self.titles } })
    }
    #expect(breaks == [1, 2])
  }

  @Test(arguments: [2, 3, 6])
  func `two rows at least stand under the titles of a table`(rows: Int) throws {
    var counts: Set<Int> = []
    for lines in 20...50 {
      for sheet in try Document.table(rows: rows, after: lines).sheets()
      where sheet.strips.contains(where: { $0.words == Self.titles }) {
        let shown = sheet.strips.count { $0.words.last == "cell" }
        #expect(shown >= 2, "after \(lines) lines")
        counts.insert(shown)
      }
    }
    #expect(counts.contains(rows))
    #expect(rows < 4 || counts.count > 1)
  }

  @Test func `a heading never ends a page while its section follows`() throws {
    var turned = 0
    for lines in 20...50 {
      let document = Document(
        language: .french, title: "Title",
        blocks: (0..<lines).map { .paragraph([.text("line \($0)")]) }
          + [.heading(level: 1, ["Section"]), .heading(level: 2, ["Part"]), .paragraph(["text"])])
      let sheets = try document.sheets()
      let words = sheets.map { $0.strips.flatMap(\.words) }
      #expect(words.flatMap(\.self).suffix(3) == ["Section", "Part", "text"])
      for page in words { #expect(page.last != "Section" && page.last != "Part") }
      if words.last == ["Section", "Part", "text"] { turned += 1 }
    }
    #expect(turned > 0)
  }

  @Test func `neither the first nor the last line of a paragraph stands alone on a page`() throws {
    let long = String(repeating: "many words ", count: 60)
    var parts: Set<Int> = []
    for lines in 20...50 {
      let document = Document(
        language: .english, title: "Title",
        blocks: (0..<lines).map { .paragraph([.text("line \($0)")]) } + [.paragraph([.text(long)])])
      let counts = try document.sheets().map { sheet in
        sheet.strips.filter { $0.words == [long] }.count
      }.filter { $0 > 0 }
      #expect(counts.reduce(0, +) > 4)
      #expect(counts.filter { $0 < 2 } == [], "\(lines)")
      parts.insert(counts.count)
    }
    #expect(parts == [1, 2])
  }

  @Test func `a row that is higher than a page goes on under the titles without losing a line`()
    throws
  {
    let long = String(repeating: "word ", count: 2500)
    let sheets = try Document.table(rows: 1, cell: long).sheets()
    #expect(sheets.count > 1)
    for sheet in sheets.dropFirst() { #expect(sheet.strips[0].words == Self.titles) }
    let setter = try Typesetter(.english)
    let width = PageMeasures(.a4).area.width * 3 / 4 - 10
    let whole = setter.set(MarkedText(long), TextStyle(size: 9), width: width).lines.count
    let shown = sheets.flatMap(\.strips).flatMap(\.pieces).flatMap(\.marks).count { mark in
      if case .words(let line, _, _, _) = mark { line.words == long } else { false }
    }
    #expect(shown == whole)
    #expect(whole > 100)
  }

  @Test(arguments: Language.allCases)
  func `nothing stands outside the margins but the foot`(language: Language) throws {
    for lines in stride(from: 0, through: 60, by: 4) {
      for sheet in try Document.table(rows: 80, after: lines, in: language).sheets() {
        for placed in sheet.placed { #expect(placed.frame.lies(within: sheet.area)) }
        #expect(sheet.strays == [])
        let foot = try #require(sheet.foot)
        #expect(foot.frame.y > sheet.area.bottom)
        #expect(foot.frame.bottom < sheet.height)
        for (one, other) in zip(sheet.placed, sheet.placed.dropFirst()) {
          #expect(one.frame.bottom <= other.frame.y + 0.05)
        }
      }
    }
  }

  @Test func `three lines at least stand on a last page`() throws {
    var lasts: Set<Int> = []
    for lines in 20...90 {
      let document = Document(
        language: .english, title: "Title",
        blocks: (0..<lines).map { .paragraph([.text("line \($0)")]) } + [
          .pageBreak, .paragraph(["end"]),
        ])
      let counts = try document.sheets().map(\.strips.count)
      #expect(counts.last == 1)
      #expect(counts.reduce(0, +) == lines + 2)
      let own = counts.dropLast()
      #expect(own.count == 1 || own.last ?? 0 >= 3, "\(lines)")
      lasts.insert(own.last ?? 0)
    }
    #expect(lasts.contains(3))
  }

  @Test(arguments: Language.allCases)
  func `the heading of a table and the title of a group are said again where they go on`(
    language: Language
  ) throws {
    let rows = (0..<120).map { Table.Row([[[.text("row \($0)")]], [["cell"]]]) }
    let group = Table.Row([[["Group"]], []], isAccented: true)
    let document = Document(
      language: language, title: "T",
      blocks: [
        .heading(level: 2, ["Wednesday"]),
        .table(
          Table(
            columns: [Table.Column("Number", share: 1), Table.Column("Words", share: 1)],
            rows: [group] + rows)),
      ])
    let sheets = try document.sheets()
    #expect(sheets.count > 2)
    for sheet in sheets.dropFirst() {
      let heads = sheet.strips.prefix { $0.isRepeated }.map(\.words)
      #expect(
        heads == [
          [language.continued("Wednesday")], ["Number", "Words"], [language.continued("Group")],
        ])
    }
    #expect(sheets.flatMap(\.strips).count { $0.words.last == "cell" } == rows.count)
  }

  @Test func `a last page with few rows is saved where the others have room for them`() throws {
    var counts: Set<Int> = []
    for rows in 25...60 {
      let sheets = try Document.table(rows: rows).sheets()
      let shown = sheets.map { $0.strips.count { $0.words.last == "cell" } }
      #expect(shown.reduce(0, +) == rows)
      #expect(shown.count == 1 || shown.last ?? 0 > 4, "\(rows)")
      counts.insert(shown.count)
    }
    #expect(counts == [1, 2])
  }

  @Test(arguments: Language.allCases)
  func `a picture or a table with which a page begins stands under its heading`(
    language: Language
  ) throws {
    func sheets(height: Double, pictures: Int) throws -> [Sheet] {
      let drawing = Drawing(
        width: 300, height: height, description: "d",
        elements: [.line(x1: 0, y1: 0, x2: 300, y2: height, ink: .line)])
      let table = Document.table(rows: 12).blocks
      return try Document(
        language: language, title: "T",
        blocks: [.heading(level: 1, ["Round 1"])]
          + Array(repeating: .drawing(drawing), count: pictures) + table
      ).sheets()
    }
    for (height, pictures) in [(420.0, 2), (600.0, 1)] {
      let sheets = try sheets(height: height, pictures: pictures)
      #expect(sheets.count > 1)
      for sheet in sheets.dropFirst() {
        #expect(sheet.strips[0].isRepeated)
        #expect(sheet.strips[0].words == [language.continued("Round 1")])
        #expect(sheet.strips.last?.words != Self.titles)
      }
    }
  }

  @Test func `a page break begins a page, and a landscape paper lies`() throws {
    let document = Document(
      language: .english, title: "Title", page: .a4Landscape,
      blocks: [.paragraph(["one"]), .pageBreak, .paragraph(["two"]), .pageBreak])
    let sheets = try document.sheets()
    #expect(sheets.map { $0.strips.flatMap(\.words) } == [["Title", "one"], ["two"]])
    #expect(sheets.map { $0.width > $0.height } == [true, true])
  }

  @Test func `the foot counts the pages of its own paper`() throws {
    func feet(_ documents: [Document]) throws -> [[String]] {
      try Layout().sheets(of: documents).compactMap { $0.foot?.strip.words }
    }
    let (short, long) = (Document.table(rows: 3), Document.table(rows: 60))
    #expect(try feet([short]) == [["FOOT", "1 / 1"]])
    #expect(
      try feet([long, short]) == [["FOOT", "1 / 2"], ["FOOT", "2 / 2"], ["FOOT", "1 / 1"]])
  }
}
