import Testing

@testable import ConveneCLI

/// Tables on a terminal fit it; what does not is cut where it stands.
@Suite struct TableLayoutTests {
  private static let rows = [
    ["code", "name", "organisation"],
    ["A-0001", "Rana Haddad", "Ministry of Energy and Water of the Lebanese Republic"],
    ["A-0002", "عبد الرحمن بن فيصل", ""],
  ]

  @Test(arguments: [
    (80, [6, 18, 52]), (78, [6, 18, 50]), (60, [6, 18, 32]), (40, [6, 15, 15]), (30, [6, 10, 10]),
    (10, [6, 8, 8]),
  ])
  func `the widest columns give way first`(width: Int, widths: [Int]) {
    #expect(TableLayout(Self.rows, width: width).widths == widths)
  }

  @Test func `where more rows follow the last column has all the room that is left`() {
    #expect(TableLayout(Self.rows, width: 100, isOpen: true).widths == [6, 18, 72])
    #expect(TableLayout(Self.rows, width: 40, isOpen: true).widths == [6, 15, 15])
  }

  @Test(arguments: [24, 40, 60, 80, 200])
  func `no line is wider than the terminal`(width: Int) {
    let layout = TableLayout(Self.rows, width: width)
    for row in Self.rows {
      let line = layout.line(row).filter { !"\u{2068}\u{2069}".contains($0) }
      #expect(line.count <= max(width, 6 + 8 + 8 + 4))
      #expect(line.last != " ")
    }
  }

  @Test func `cells from the right keep their columns`() {
    let rows = [["name", "tables", "organisation"], ["ريما الخوري", "1 2", "صندوق الينابيع"]]
    #expect(
      TableLayout(rows, width: 80).line(rows[1])
        == "\u{2068}ريما الخوري\u{2069}  1 2     \u{2068}صندوق الينابيع\u{2069}")
    #expect(
      TableLayout(rows, width: 28).line(rows[1])
        == "\u{2068}ريما الخ…\u{2069}  1 2     \u{2068}صندوق ال…\u{2069}")
  }

  @Test func `a cell that is cut says so`() {
    #expect(TableLayout.cut("partnership", to: 11) == "partnership")
    #expect(TableLayout.cut("partnership", to: 10) == "partnersh…")
    #expect(TableLayout.cut("é́x", to: 1) == "…")
    #expect(TableLayout([["a", "b"]], width: 80).line(["a", "b"]) == "a  b")
    #expect(TableLayout([], width: 80).widths == [])
  }

  @Test func `bold is for terminals that show it and people who want it`() {
    let plain = Screen([:], width: 0, height: 0)
    #expect([plain.width, plain.height] == [80, 24])
    #expect(plain.strong("x") == "\u{1b}[1mx\u{1b}[0m")
    #expect(Screen(["NO_COLOR": "1"], width: 60, height: 9).strong("x") == "x")
    #expect(Screen(["TERM": "dumb"], width: 60, height: 9).strong("x") == "x")
    #expect(Screen(["NO_COLOR": "", "COLUMNS": "100"], width: 0, height: 0).width == 100)
  }

  @Test(arguments: [
    ("plain", "plain"), ("\u{2068}A-0004\u{2069} يحضر", "A-0004 يحضر"),
    ("\u{2068}a\u{2068}b\u{2069}\u{2069}", "ab"), ("a\u{2069}b\u{2068}", "a\u{2069}b\u{2068}"),
    ("a\u{2068}b", "a\u{2068}b"),
  ])
  func `what keeps apart is left out where it is closed`(text: String, without: String) {
    #expect(text.withoutKeepingApart == without)
  }

  @Test func `one is one`() {
    let output = Output(isJSON: true)
    #expect(output.counted(1, "applications") == "1 application")
    #expect(output.counted(1, "people") == "1 person")
    #expect(output.counted(0, "people") == "0 people")
    #expect(output.counted(24, "applications") == "24 applications")
  }
}
