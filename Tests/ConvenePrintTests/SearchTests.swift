import ConveneDocuments
import ConvenePDF
import ConveneValues
import Foundation
import Testing

@testable import ConvenePrint

/// Whoever reads a paper on a screen searches in it and clicks.
@Suite struct SearchTests {
  private static let phrases = [
    "جدول الأعمال المؤقت", "تنظيم العمل", "خطة العمل الإقليمية", "الموائد المستديرة",
    "تكنولوجيا المعلومات والاتصالات", "اللجنة الاقتصادية والاجتماعية لغربي آسيا", "افتتاح الاجتماع",
    "قاعة المؤتمرات", "عبد الله بن محمد", "لا إله إلا الإسكوا", "من 09:30 إلى 11:00",
    "مشاركاً (البند 2)", "Dr. Élise Fœrster",
  ]

  private static func paper(_ phrases: [String], in language: Language) -> Document {
    let phrases = phrases.map { Inline.text($0) }
    return Document(
      language: language, title: "T", foot: "FOOT",
      blocks: [
        .heading(level: 1, [phrases[0]]), .list(.letters, phrases[1...2].map { [$0] }),
        .table(
          Table(
            columns: [Table.Column(phrases[3].words, share: 1), Table.Column("2", share: 1)],
            rows: [Table.Row([[[phrases[4]]], [[.strong(phrases[5].words)]]])])),
        .drawing(
          Drawing(
            width: 300, height: 20, description: "d",
            elements: [.label(.init(phrases[6].words, x: 150, y: 15, size: 12))])),
      ] + phrases[7...].map { .paragraph([$0]) })
  }

  /// Without the signs by which pdftotext sets directions apart, and with one space between words.
  private func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          !(0x202a...0x202e).contains($0.value) && !(0x200e...0x200f).contains($0.value)
        })
    ).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: Language.allCases, [true, false])
  func `a phrase of any script is found as it was written`(
    language: Language, keepsLayout: Bool
  ) throws {
    let bytes = try PDF.data(for: Self.paper(Self.phrases, in: language))
    let text = plain(try Poppler.text(of: bytes, keepsLayout: keepsLayout))
    let wanted = Self.phrases.filter { phrase in
      // pdftotext moves figures and Latin words within Arabic lines, whoever made the file.
      phrase.unicodeScalars.allSatisfy { $0.value > 0x2ff || $0 == " " }
        || language != .arabic && phrase.unicodeScalars.allSatisfy { $0.value < 0x300 }
    }
    #expect(wanted.count >= 10)
    #expect(wanted.filter { !text.contains($0) } == [])
  }

  @Test(arguments: ["بِسْمِ اللَّهِ", "عَبْدُ اللَّه", "ٱللَّٰهِ مُحَمَّدٌ", "عَبْدُ الرَّحْمٰنِ"])
  func `vowel signs are found where they stand`(words: String) throws {
    let bytes = try PDF.data(
      for: Document(language: .arabic, title: "T", blocks: [.paragraph([.text(words)])]))
    #expect(plain(try Poppler.text(of: bytes, keepsLayout: false)).contains(words))
  }

  @Test(arguments: Language.allCases)
  func `a click on an address leads where it says`(language: Language) throws {
    let addresses = (0..<40).map { "person.\($0)@example.org" }
    let bytes = try PDF.data(
      for: Document(
        language: language, title: "T",
        blocks: [
          .table(
            Table(
              columns: [Table.Column("a", share: 1), Table.Column("b", share: 2)],
              rows: addresses.map {
                Table.Row([[["عنوان"]], [[.text("— "), .link($0, to: "mailto:\($0)")]]])
              }))
        ]))
    #expect(try Poppler.targets(of: bytes).sorted() == addresses.map { "mailto:\($0)" }.sorted())
    let words = try Poppler.boxes(of: bytes)
    let links = try QPDF.links(of: bytes)
    #expect(links.count == 40)
    for link in links {
      let address = link.target.replacing("mailto:", with: "")
      let word = try #require(words.first { $0.text.contains(address) }, "\(address)")
      #expect(link.page == word.page && abs(link.left - word.left) < 1, "\(address)")
      #expect(abs(link.right - word.right) < 1 && link.bottom < word.middle, "\(address)")
      #expect(link.top > word.middle, "\(address)")
    }
  }

  @Test func `a file is right by the norm, and its outline has the headings`() throws {
    let paper = Document(
      language: .french, title: "Titre",
      blocks: [
        .heading(level: 1, ["Un"]), .heading(level: 2, ["Un un"]), .pageBreak,
        .heading(level: 1, ["Deux"]),
      ])
    for papers in [[paper], [paper, .table(rows: 90, in: .arabic)]] {
      #expect(try QPDF.complaints(about: PDF.data(for: papers)) == "")
      #expect(try QPDF.complaints(about: PDF.data(for: papers, form: .archive)) == "")
    }
    let entries = try QPDF.outline(of: PDF.data(for: paper))
    #expect(entries.map(\.title) == ["Titre", "  Un", "    Un un", "  Deux"])
    #expect(entries.map(\.page) == [1, 1, 1, 2])
  }

  @Test func `each paper of a file has its language, and a face of a card its own`() throws {
    let face = Card.Face(language: .arabic, headline: "ليلى", lines: ["لبنان"])
    let paper = Document(
      language: .french, title: "T", blocks: [.cards(CardSheet(.nameplate, [Card([face])]))])
    #expect(try QPDF.languages(of: PDF.data(for: paper)) == ["ar", "ar", "fr"])
    #expect(
      try QPDF.languages(of: PDF.data(for: [paper, .table(rows: 1)])) == [
        "ar", "ar", "en", "fr", "fr",
      ])
  }

  @Test func `the titles of a table are told once, on however many pages they stand`() throws {
    let structure = try Poppler.structure(of: PDF.data(for: Document.table(rows: 120)))
    #expect(structure.count { $0.hasSuffix("THead") } == 1)
    #expect(structure.count { $0.hasSuffix("Table") } == 1)
    #expect(structure.count { $0.hasSuffix("TD") } == 240)
  }

  @Test func `a broken word gets no hyphen`() throws {
    let name = String(repeating: "Wolfeschlegelstein", count: 8)
    for language in Language.allCases {
      let bytes = try PDF.data(
        for: Document(language: language, title: "T", blocks: [.paragraph([.isolated(name)])]))
      let text = try Poppler.text(of: bytes)
      #expect(text.filter { $0.isLetter && $0.isASCII }.contains(name))
      #expect(!text.contains("-") && !text.contains("\u{2010}"))
    }
  }
}
