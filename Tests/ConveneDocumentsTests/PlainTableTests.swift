import ConveneValues
import Testing

@testable import ConveneDocuments

@Suite struct PlainTableTests {
  @Test(arguments: Language.allCases, [80, 64, 40])
  func `no time, figure or address is cut in text, and lines keep to their columns`(
    language: Language, width: Int
  ) throws {
    for (name, paper) in try PapersFixture.papers(in: language) {
      let text = PlainText.text(for: paper, width: width)
      for case .table(let table) in paper.blocks {
        for line in table.rows.flatMap({ $0.cells.flatMap(\.self) }) {
          let words = line.filter { run in
            if case .link = run { !run.words.contains(" ") } else { line.isFigure }
          }
          for run in words { #expect(text.contains(run.words), "\(name): \(run.words)") }
        }
      }
      for line in text.split(separator: "\n") where PlainText.columns(of: line) > width {
        // A word that is longer than a line has one for itself.
        #expect(line.split(separator: " ").count <= 2, "\(name): \(line)")
      }
    }
  }

  private static let narrow = Table(
    columns: [
      Table.Column("المعيار", share: 3), Table.Column("الوزن", share: 1, alignment: .end),
    ],
    rows: [
      Table.Row([[["سجل الشراكات"]], [["20"]]]), Table.Row([[["Offer (عرض)"]], [["5"]]]),
    ])

  @Test func `a narrow table stays one from right to left, and units stand on the right`() {
    let paper = Document(language: .arabic, title: "ع", blocks: [.table(Self.narrow)])
    let lines = PlainText.text(for: paper, width: 40).split(separator: "\n").dropFirst(2)
    #expect(lines.count == 4)
    #expect(lines.allSatisfy { $0.hasPrefix("\u{200f}") })
    // Each cell has its direction for itself; what is left of it is blank.
    #expect(lines.contains { $0.contains("\u{2068}20\u{2069}") })
    let places = lines.suffix(2).map { line in
      PlainText.columns(of: line.prefix { $0 != "2" && $0 != "5" })
    }
    #expect(Set(places).count == 1)
  }

  @Test func `a table that would need second lines becomes records from right to left`() {
    var wide = Self.narrow
    wide.rows[0].cells[0] = [[.text(String(repeating: "كلمة ", count: 20))]]
    let paper = Document(language: .arabic, title: "ع", blocks: [.table(wide)])
    #expect(PlainText.text(for: paper, width: 40).contains("الوزن: 20"))
  }
}
