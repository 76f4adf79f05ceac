import ConveneDocuments
import ConveneValues
import Testing

@Suite struct PageTableTests {
  private static let void: Set<String> = ["meta", "col", "br", "hr", "link"]

  private static func value(_ name: String, of element: MarkupWalk.Element) -> String? {
    element.attributes.first { $0.name == name }?.value
  }

  @Test(arguments: Language.allCases)
  func `each row has its heading, each cell its column, and each table a name`(
    language: Language
  ) throws {
    let paper = Document.listOfParticipants(
      try PapersFixture.participants(), of: try PapersFixture.meeting(), in: language)
    let walk = try MarkupWalk(HTMLPage.text(for: paper), void: Self.void)
    let tables = paper.blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    let rows = tables.reduce(0) { $0 + $1.rows.count { !$0.isGroupTitle } }
    let heads = walk.elements.filter { Self.value("scope", of: $0) == "row" }
    #expect(heads.count == rows)
    #expect(Set(heads.compactMap { Self.value("data-title", of: $0) }).count == 1)
    let cells = walk.elements.filter { $0.name == "td" }
    #expect(cells.count == 3 * rows)
    #expect(cells.allSatisfy { Self.value("data-title", of: $0) != nil })
    let names = walk.elements.filter { $0.name == "table" }.map { Self.value("aria-label", of: $0) }
    let headings = paper.blocks.compactMap { block in
      if case .heading(_, let words) = block { words.map(\.words).joined() } else { nil }
    }
    #expect(names == headings)
  }

  @Test func `a page leads to the same paper in other languages, and not to itself`() throws {
    let paper = Document(language: .arabic, title: "ع", blocks: [])
    let files: [Language: String] = [
      .english: "a.html", .arabic: "a.ar.html", .french: "a.fr.html",
    ]
    let walk = try MarkupWalk(HTMLPage.text(for: paper, others: files), void: Self.void)
    for name in ["a", "link"] {
      let found = walk.elements.filter { $0.name == name }
      #expect(found.compactMap { Self.value("href", of: $0) }.sorted() == ["a.fr.html", "a.html"])
      #expect(found.compactMap { Self.value("hreflang", of: $0) }.sorted() == ["en", "fr"])
    }
    let alone = try MarkupWalk(HTMLPage.text(for: paper), void: Self.void)
    #expect(!alone.elements.contains { $0.name == "nav" || $0.name == "link" })
  }

  @Test func `a page within another has no headings of rows, which that would have to style`()
    throws
  {
    let paper = Document.agenda(of: try PapersFixture.meeting(), in: .english)
    let walk = try MarkupWalk(HTMLPage.article(for: paper, isStyledInline: false), void: Self.void)
    #expect(!walk.elements.contains { Self.value("scope", of: $0) == "row" })
    #expect(!walk.elements.contains { Self.value("data-title", of: $0) != nil })
  }
}
