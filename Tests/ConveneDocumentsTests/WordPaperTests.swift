import ConveneDocuments
import ConveneValues
import Testing

@Suite struct WordPaperTests {
  private static func walk(_ name: String, of document: Document) throws -> MarkupWalk {
    let parts = WordPaper.parts(of: document, made: try PapersFixture.day("2007-07-20"))
    let text = try #require(parts.first { $0.name == name }?.text)
    // The reader of these tests takes a prologue without `standalone`.
    return try MarkupWalk(text.replacing(" standalone=\"yes\"", with: ""))
  }

  private static func elements(_ name: String, in walk: MarkupWalk) -> [MarkupWalk.Element] {
    walk.elements.filter { $0.name == name }
  }

  @Test(arguments: Language.allCases)
  func `every part of every paper is sound, and the same paper is the same file`(
    language: Language
  ) throws {
    for (name, paper) in try PapersFixture.papers(in: language) {
      let day = try PapersFixture.day("2007-07-20")
      let parts = WordPaper.parts(of: paper, made: day)
      #expect(parts.first?.name == "[Content_Types].xml")
      #expect(parts.map(\.text) == WordPaper.parts(of: paper, made: day).map(\.text))
      for part in parts { _ = try Self.walk(part.name, of: paper) }
      let words = try Self.walk("word/document.xml", of: paper).texts.joined()
      for run in paper.runs where !run.words.isEmpty && !Self.isInPicture(run, paper) {
        let said = run.words.unicodeScalars.filter { !(0x2066...0x2069 ~= $0.value) }
        #expect(
          words.contains(String(String.UnicodeScalarView(said))), "\(name): \(run.words)")
      }
    }
  }

  private static func isInPicture(_ run: Inline, _ paper: Document) -> Bool {
    paper.blocks.contains { block in
      if case .drawing(let drawing) = block { drawing.labels.contains(run.words) } else { false }
    }
  }

  @Test func `titles of a table stand on every page, and headings are headings`() throws {
    let paper = Document.listOfParticipants(
      try PapersFixture.participants(), of: try PapersFixture.meeting(), in: .english)
    let walk = try Self.walk("word/document.xml", of: paper)
    let tables = paper.blocks.count { if case .table = $0 { true } else { false } }
    #expect(Self.elements("w:tbl", in: walk).count == tables)
    #expect(Self.elements("w:tblHeader", in: walk).count == tables)
    let styles = Self.elements("w:pStyle", in: walk).compactMap { $0.attributes.first?.value }
    #expect(styles.count { $0 == "Heading1" } == tables)
    #expect(styles.count { $0 == "Title" } == 1)
    let links = try Self.walk("word/_rels/document.xml.rels", of: paper)
    let targets = links.elements.flatMap(\.attributes).filter { $0.name == "Target" }.map(\.value)
    #expect(targets.contains("mailto:leila@example.org"))
  }

  @Test func `Arabic goes from right to left, its addresses do not`() throws {
    let people = try PapersFixture.participants()
    let meeting = try PapersFixture.meeting()
    for language in Language.allCases {
      let paper = Document.listOfParticipants(people, of: meeting, in: language)
      let walk = try Self.walk("word/document.xml", of: paper)
      let styles = try Self.walk("word/styles.xml", of: paper)
      #expect(Self.elements("w:bidiVisual", in: walk).isEmpty == (language != .arabic))
      #expect(Self.elements("w:bidi", in: styles).isEmpty == (language != .arabic))
      let tongue = Self.elements("w:lang", in: styles).first?.attributes.first?.value
      #expect(tongue?.hasPrefix(language.rawValue) == true)
    }
    let arabic = Document(
      language: .arabic, title: "ع", blocks: [.paragraph([.text("البريد leila@example.org و5")])])
    let file = WordPaper.parts(of: arabic, made: try PapersFixture.day("2007-07-20"))[3].text
    #expect(file.contains("<w:r><w:rPr></w:rPr><w:t xml:space=\"preserve\">leila@example.org "))
    #expect(file.contains("<w:rtl/></w:rPr><w:t xml:space=\"preserve\">البريد "))
  }

  @Test func `lists count each for itself, lettered as papers of the language are`() throws {
    let marks: [Language: String] = [.english: "(%1)", .french: "%1)", .arabic: "(%1)"]
    for (language, mark) in marks {
      let paper = Document(
        language: language, title: "T",
        blocks: [.list(.letters, [["a"], ["b"]]), .paragraph(["p"]), .list(.letters, [["c"]])])
      let numbering = try Self.walk("word/numbering.xml", of: paper)
      #expect(Self.elements("w:num", in: numbering).count == 2)
      #expect(Self.elements("w:startOverride", in: numbering).count == 2)
      let texts = Self.elements("w:lvlText", in: numbering).compactMap {
        $0.attributes.first?.value
      }
      #expect(texts == ["•", "%1.", mark])
    }
  }
}
