import ConveneDocuments
import ConveneValues
import Testing

@testable import ConvenePrint

/// Cairo draws the same sheets; what it leaves on paper is what we must leave.
@Suite struct InkTests {
  private static func paper(_ language: Language) -> Document {
    let face = Card.Face(language: .arabic, headline: "ليلى حدّاد", lines: ["منظمة الأعمال"])
    let back = Card.Face(language: .french, headline: "Leïla Haddad", lines: ["Organisation"])
    return Document(
      language: language, title: "Title العنوان", masthead: ["Commission"], foot: "FOOT",
      blocks: [
        .heading(level: 1, ["بِسْمِ اللَّهِ الرَّحْمٰنِ"]),
        .paragraph([
          .text("Q q\u{303} x\u{301} ẽ office 12 — "), .strong("strong قوي"),
          .emphasis("stressed مائل"), .link("a@example.org", to: "mailto:a@example.org"),
        ]),
        .list(.letters, [["واحد"], ["two"]]),
        .table(
          Table(
            columns: [Table.Column("a", share: 1), Table.Column("ب", share: 2)],
            rows: [
              Table.Row([[["group"]], []], isAccented: true),
              Table.Row([[["لا"]], [[.bar(Bar([.init(100, 600, .accent)], words: "half"))]]]),
            ])),
        .drawing(
          Drawing(
            width: 400, height: 200, description: "d",
            elements: [
              .rectangle(
                x: 5, y: 5, width: 150, height: 90, radius: 12, fill: .panel, stroke: .warning),
              .circle(x: 300, y: 90, radius: 60, fill: .accent, stroke: .line),
              .line(x1: 0, y1: 190, x2: 399, y2: 100, width: 3, ink: .warning),
              .label(.init("طاولة 7", x: 80, y: 60, size: 20, isBold: true)),
              .label(.init("long words that do not fit", x: 200, y: 150, size: 14, fits: 90)),
            ])),
        .cards(CardSheet(.nameplate, [Card([face, back])])),
        .cards(CardSheet(.badge, [Card([face, back])])),
      ])
  }

  /// Of dots that one of both has inked, how many differ by more than a quarter, in thousandths.
  private func difference(_ one: [UInt8], _ other: [UInt8]) throws -> Int {
    let (one, other) = (try Poppler.pixels(of: one), try Poppler.pixels(of: other))
    try #require(one.count == other.count && !one.isEmpty)
    var (inked, different) = (0, 0)
    for (left, right) in zip(one, other) {
      if min(left, right) < 192 { inked += 1 }
      if abs(Int(left) - Int(right)) > 64 { different += 1 }
    }
    try #require(inked > 10_000)
    return different * 1000 / inked
  }

  @Test(arguments: Language.allCases)
  func `the ink is where Cairo puts it`(language: Language) throws {
    let paper = Self.paper(language)
    #expect(try difference(PDF.data(for: paper), CairoCanvas.data(for: paper)) < 5)
  }

  @Test func `ink that stands elsewhere is noticed`() throws {
    var moved = Self.paper(.arabic)
    moved.blocks[1] = .paragraph(["another paragraph of about as many letters as the first one has"]
    )
    #expect(
      try difference(PDF.data(for: moved), CairoCanvas.data(for: Self.paper(.arabic))) >= 5)
  }
}
