import ConveneCore
import ConveneDocuments
import ConveneValues
import ConveneWords
import Testing

@testable import ConvenePrint

/// A letter that no font has would stand on paper as an empty box.
@Suite struct GlyphTests {
  private static let texts: [(Language, String)] = [
    (
      .english,
      "The quick brown fox jumps over the lazy dog. 0123456789 “quoted” ‘so’ – — … § ° × % &"
    ),
    (.english, "Šárka Łukasz Ğül Đorđe Ñandú Åse Þór Ægir Őrsi Žižek Ştefan Vịnh Nguyễn Ólafur ẞ"),
    (.english, "Αθήνα Москва Київ"),
    (
      .french,
      "Voix ambiguë d’un cœur qui au zéphyr préfère les jattes de kiwis : « Ça ! » — n° 1ᵉʳ ; œ Œ æ Ÿ €"
    ),
    (
      .french,
      "Là-bas\u{202f}! Ça\u{a0}: été près fête Noël île maïs hôpital où sûr ambiguë L’Haÿ-les-Roses ÀÂÇÉÈÊËÎÏÔÙÛÜŸ"
    ),
    (.arabic, "ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي ء آ أ ؤ إ ئ ة ى"),
    (.arabic, "بِسْمِ ٱللَّٰهِ مُحَمَّدٌ لا لأ لإ لآ هـ ١٢٣٤٥٦٧٨٩٠ ٪ ؟ ، ؛ «نعم» (أ) ۱۲۳"),
    (.arabic, "پ چ ژ گ ڤ ڭ ک ی ہ ے — Organisation №: RFC-2822, 25%"),
  ]

  private static func paper(_ words: String, in language: Language) -> Document {
    let face = Card.Face(language: language, headline: words, lines: [words])
    return Document(
      language: language, title: words, masthead: [words], foot: words,
      blocks: [
        .heading(level: 1, [.text(words)]),
        .paragraph([.text(words), .strong(words), .emphasis(words), .isolated(words)]),
        .list(.bullets, [[.text(words)]]), .list(.letters, Array(repeating: ["x"], count: 30)),
        .table(
          Table(
            columns: [Table.Column(words, share: 1)], rows: [Table.Row([[[.text(words)]]])],
            caption: words)),
        .drawing(
          Drawing(
            width: 90, height: 90, description: words,
            elements: [.label(.init(words, x: 45, y: 45, size: 9))])),
        .cards(CardSheet(.nameplate, [Card([face])])), .cards(CardSheet(.badge, [Card([face])])),
      ])
  }

  @Test(arguments: texts)
  func `what is written in the three languages has a glyph for every letter`(
    language: Language, words: String
  ) throws {
    let typesetter = try Typesetter(language)
    for style in [TextStyle(size: 9), TextStyle(size: 9, isBold: true)] {
      #expect(typesetter.set(MarkedText(words), style).unknown == [])
    }
    let bytes = try PDF.data(for: Self.paper(words, in: language))
    #expect(typesetter.problems == [])
    let (fonts, embedded) = try Poppler.fonts(of: bytes)
    // One font of the families that its letters are of, after six letters and a plus.
    let families = try #require(fonts.first).dropFirst(7).split(separator: "-")
    #expect(families.filter { !["NotoSans", "NotoNaskhArabic"].contains($0) } == [])
    #expect(fonts.count == 1 && embedded == [true])
  }

  @Test(arguments: texts)
  func `a viewer finds the words again`(language: Language, words: String) throws {
    let document = Document(
      language: language, title: "T", blocks: [.paragraph([.text(words)])])
    let text = try Poppler.text(of: PDF.data(for: document))
    #expect(!text.contains("\u{fffd}"))
    if language != .arabic {
      let found = text.split(whereSeparator: \.isWhitespace)
      let wanted = words.split(whereSeparator: \.isWhitespace)
      #expect(wanted.filter { !found.contains($0) } == [])
    }
  }

  /// A letter of nobody's alphabet.
  private static let letter = "\u{10e123}"

  private func problems(_ document: Document) -> [WordedProblem]? {
    do {
      _ = try PDF.data(for: document)
      return nil
    } catch {
      #expect(error.code == "glyphs-missing")
      return error.problems.map { Phrases(.english).wordedOut($0) }
    }
  }

  @Test func `a letter without a glyph is refused by its name and the words it stands in`() {
    #expect(
      problems(
        Document(
          language: .english, title: "T",
          blocks: [.paragraph(["fine"]), .paragraph([.text("Zayd \(Self.letter)min")])]))
        == [
          WordedProblem(
            "Zayd \(Self.letter)min", "no font has a glyph for “\(Self.letter)” (U+10E123)")
        ])
  }

  @Test func `all letters without a glyph are told at once, each place once`() {
    let (one, other) = ("a\u{10e123}", "b\u{10e124}\u{ff123}")
    #expect(
      problems(
        Document(
          language: .english, title: one,
          blocks: [
            .paragraph([.text(other)]), .paragraph([.text(other)]),
            .cards(
              CardSheet(
                .nameplate, [Card([.init(language: .arabic, headline: one, lines: [])])])),
          ]))
        == [
          WordedProblem(one, "no font has a glyph for “\u{10e123}” (U+10E123)"),
          WordedProblem(other, "no font has a glyph for “\u{10e124}” (U+10E124)"),
          WordedProblem(other, "no font has a glyph for “\u{ff123}” (U+FF123)"),
          WordedProblem(one, "no font has a glyph for “\u{10e123}” (U+10E123)"),
        ])
  }

  private static let places: [(String, Document)] = {
    let words = "x\(letter)"
    func paper(_ block: Block) -> Document {
      Document(language: .french, title: "T", blocks: [block])
    }
    func table(_ column: String, _ cell: String, caption: String) -> Block {
      .table(
        Table(
          columns: [Table.Column(column, share: 1)], rows: [Table.Row([[[.text(cell)]]])],
          caption: caption))
    }
    let faces = [Card.Face(language: .french, headline: words, lines: [])]
    let lines = [Card.Face(language: .french, headline: "x", lines: [words])]
    return [
      ("title", Document(language: .french, title: words, blocks: [])),
      ("masthead", Document(language: .french, title: "T", masthead: [words], blocks: [])),
      ("foot", Document(language: .french, title: "T", foot: words, blocks: [])),
      ("heading", paper(.heading(level: 2, [.strong(words)]))),
      ("remark", paper(.remark([.emphasis(words)]))),
      ("list", paper(.list(.numbers, [[.isolated(words)]]))),
      ("link", paper(.paragraph([.link(words, to: "https://example.org")]))),
      ("column", paper(table(words, "y", caption: ""))),
      ("cell", paper(table("y", words, caption: ""))),
      ("caption", paper(table("y", "y", caption: words))),
      (
        "label",
        paper(
          .drawing(
            Drawing(
              width: 50, height: 50, description: "d",
              elements: [.label(.init(words, x: 9, y: 9, size: 9))])))
      ),
      ("headline", paper(.cards(CardSheet(.tableCard, [Card(faces)])))),
      ("card", paper(.cards(CardSheet(.badge, [Card(lines)])))),
    ]
  }()

  @Test(arguments: places.map(\.0))
  func `no part of a paper is printed with a box for a letter`(place: String) throws {
    let document = try #require(Self.places.first { $0.0 == place }).1
    let told = try #require(problems(document))
    #expect(told.map(\.message) == ["no font has a glyph for “\(Self.letter)” (U+10E123)"])
    #expect(
      told.map { $0.at.replacing("\u{2068}", with: "").replacing("\u{2069}", with: "") }
        == ["x\(Self.letter)"])
  }

  @Test func `fonts that are not there are named all at once`() {
    let refusal = #expect(throws: Refusal.self) {
      try Typesetter(.english, families: Families(latin: "No Sans", arabic: "No Naskh"))
    }
    #expect(refusal?.code == "fonts-missing")
    #expect(
      refusal?.problems.map { Phrases(.english).wordedOut($0) } == [
        WordedProblem("font No Sans", "not found"), WordedProblem("font No Naskh", "not found"),
      ])
  }
}
