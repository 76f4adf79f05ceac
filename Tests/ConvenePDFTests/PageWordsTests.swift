import Testing

@testable import ConvenePDF

/// What readers need to find words again.
@Suite struct PageWordsTests {
  private func content(_ runs: (TestFont, TestFont) -> [GlyphRun]) throws -> String {
    let (latin, arabic) = try (TestFont("NotoSans-Regular"), TestFont("NotoNaskhArabic-Bold"))
    return withExtendedLifetime((latin, arabic)) {
      var file = PDFFile()
      file.beginPage(width: 300, height: 400)
      file.draw(latin.line(runs(latin, arabic)), in: file.addPart(.paragraph))
      return file.pages[0].content
    }
  }

  private func count(_ operators: String, in content: String) -> Int {
    content.split(whereSeparator: \.isWhitespace).count {
      $0 == operators || $0.hasSuffix(">>\(operators)") || $0.hasSuffix("]\(operators)")
    }
  }

  @Test func `a line of two scripts is one string in one font under one mark`() throws {
    let content = try content { latin, arabic in
      [arabic.run("اب"), latin.run("12", x: 30), arabic.run("تث", x: 60)]
    }
    #expect(["BDC", "BT", "Tf", "Tm", "TJ"].map { count($0, in: content) } == [1, 1, 1, 1, 1])
    #expect(!content.contains("ActualText"))
  }

  @Test func `no step within a line goes back`() throws {
    let content = try content { latin, arabic in
      [latin.run("AVAVA"), arabic.run("اب", x: 40), latin.run("x", x: 70.5)]
    }
    let array = try #require(content.firstMatch(of: /\[(.*)\]TJ/)).1
    // What is above nought moves to the left, by as much as letters overlap at most.
    let steps = array.matches(of: />(-?[\d.]+)</).compactMap { Double($0.1) }
    #expect(steps.count == 2)
    #expect(steps.filter { $0 > 0 } == [])
  }

  @Test func `a raised letter is a path, and its character stands on the line`() throws {
    let flat = try content { latin, _ in [latin.run("ab")] }
    let raised = try content { latin, _ in [latin.run("ab", rise: 3)] }
    #expect(count("f", in: flat) == 0)
    #expect(count("f", in: raised) == 2)
    #expect(!raised.contains(" Ts") && !raised.contains(" Td"))
    #expect(raised.firstMatch(of: /\[<(.*)>\]TJ/)?.1 == "00010002")
  }

  @Test func `a code has one glyph and its characters, and is given once`() throws {
    let latin = try TestFont("NotoSans-Regular")
    withExtendedLifetime(latin) {
      var font = PaperFont()
      let run = latin.run("aba")
      let codes = run.glyphs.map { font.code(of: $0.number, in: run.font, for: $0.text)?.code }
      #expect(codes == [1, 2, 1])
      #expect(font.code(of: run.glyphs[0].number, in: run.font, for: ["α"])?.code == 3)
      #expect(font.code(ofBlank: 0, for: ["a"]).code == 4)
      #expect(font.code(ofBlank: 0, for: ["a"]).advance == 0)
    }
  }

  @Test func `a font program holds the letters that are used and no others`() throws {
    let latin = try TestFont("NotoSans-Regular")
    withExtendedLifetime(latin) {
      func bytes(_ text: String) -> [UInt8] {
        var font = PaperFont()
        let run = latin.run(text)
        for glyph in run.glyphs { _ = font.code(of: glyph.number, in: run.font, for: glyph.text) }
        var table = ObjectTable()
        let reference = font.write(in: &table, form: .archive)
        return table.file(root: reference, info: reference, form: .archive)
      }
      // É is put together of two others.
      #expect(bytes("É").count > bytes("E").count)
      #expect(bytes("abcdefghijklmnopqrstuvwxyz").count < 12_000)
    }
  }
}
