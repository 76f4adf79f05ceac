import ConveneDocuments
import ConveneValues
import Testing

@testable import ConvenePrint

/// Where reading begins: on the right in Arabic, on the left else.
@Suite struct DirectionTests {
  private func sheet(_ blocks: [Block], in language: Language) throws -> Sheet {
    let document = Document(language: language, title: "T", foot: "FOOT", blocks: blocks)
    return try #require(try document.sheets().first)
  }

  private func place(of words: String, on sheet: Sheet) throws -> Frame {
    try #require(sheet.ink.first { $0.what == words }, "\(words)").frame
  }

  @Test(arguments: Language.allCases)
  func `the first column stands where reading begins`(language: Language) throws {
    let table = Table(
      columns: [
        Table.Column("c1", share: 2), Table.Column("c2", share: 1), Table.Column("c3", share: 1),
      ], rows: [Table.Row([[["a1"]], [["a2"]], [["a3"]]])])
    let sheet = try sheet([.table(table)], in: language)
    let row = try #require(sheet.strips.first { $0.words.contains("a2") })
    let cells = row.pieces.filter { $0.tag == "TD" }.map(\.frame)
    let titles = try #require(sheet.strips.first { $0.words.contains("c2") })
    #expect(titles.pieces.filter { $0.tag == "TH" }.map(\.frame.x) == cells.map(\.x))
    let (full, width) = (sheet.area.width, cells.map { ($0.width * 4).rounded() })
    #expect(width == [2 * full, full, full].map { $0.rounded() })
    let order = cells.map(\.x)
    #expect(order == (language == .arabic ? order.sorted(by: >) : order.sorted()))
    #expect(Set(order).count == 3)
    #expect(abs((language == .arabic ? cells[0].right - full : cells[0].x)) < 0.01)
  }

  @Test(arguments: Language.allCases)
  func `words, markers and the page's number stand on their sides`(language: Language) throws {
    let sheet = try sheet(
      [.paragraph(["12345"]), .list(.bullets, [["67890"]])], in: language)
    let area = sheet.area
    let (words, item) = (try place(of: "12345", on: sheet), try place(of: "67890", on: sheet))
    let marker = try place(of: "•", on: sheet)
    let (foot, number) = (try place(of: "FOOT", on: sheet), try place(of: "1 / 1", on: sheet))
    if language == .arabic {
      #expect(abs(words.right - area.right) < 0.1)
      #expect(marker.x >= item.right)
      #expect(abs(number.x - area.x) < 0.1 && abs(foot.right - area.right) < 0.1)
    } else {
      #expect(abs(words.x - area.x) < 0.1)
      #expect(marker.right <= item.x)
      #expect(abs(number.right - area.right) < 0.1 && abs(foot.x - area.x) < 0.1)
    }
  }

  @Test func `units stand below each other on the right, and words end on the other side`() throws {
    let table = Table(
      columns: [
        Table.Column("n", share: 1, alignment: .end),
        Table.Column("m", share: 1, alignment: .centre),
      ], rows: [Table.Row([[["17"]], [["18"]]]), Table.Row([[["6.25"]], [["19"]]])])
    var words = table
    words.rows[1].cells[0] = [["to 26"]]
    for language in Language.allCases {
      let sheet = try sheet([.table(table)], in: language)
      let (end, centre) = (try place(of: "17", on: sheet), try place(of: "18", on: sheet))
      let (middle, half) = (sheet.area.x + sheet.area.width / 2, sheet.area.width / 2)
      let isMirrored = language == .arabic
      let right = isMirrored ? sheet.area.right : middle
      #expect(abs(end.right - right + 5) < 0.1)
      #expect(abs(try place(of: "6.25", on: sheet).right - right + 5) < 0.1)
      let other = try place(of: "17", on: try self.sheet([.table(words)], in: language))
      #expect(abs(isMirrored ? other.x - middle - 5 : other.right - middle + 5) < 0.1)
      let wanted = isMirrored ? middle - half / 2 : middle + half / 2
      #expect(abs(centre.x + centre.width / 2 - wanted) < 0.1)
    }
  }

  @Test func `a bar grows from where reading begins`() throws {
    let bar = Inline.bar(Bar([.init(0, 250, .accent)], words: "quarter"))
    let table = Table(
      columns: [Table.Column("b", share: 1)], rows: [Table.Row([[[bar]]])])
    for language in Language.allCases {
      let sheet = try sheet([.table(table)], in: language)
      let frame = try place(of: "rectangle", on: sheet)
      let (left, right) = (sheet.area.x + 5, sheet.area.right - 5)
      #expect(abs(frame.width - (right - left) / 4) < 0.1)
      #expect(abs(language == .arabic ? frame.right - right : frame.x - left) < 0.1)
    }
  }
}
