import Testing

@testable import ConvenePDF

@Suite struct PDFFileTests {
  private static let facts = PDFFacts(
    title: "Title & <more> عنوان", author: "Commission", language: "ar", day: "2007-09-05")

  /// A page of everything that a page can bear.
  private static func file(_ form: PDFForm) throws -> PDFFile {
    let (latin, bold, arabic) = try (
      TestFont("NotoSans-Regular"), TestFont("NotoSans-Bold"), TestFont("NotoNaskhArabic-Regular")
    )
    return withExtendedLifetime((latin, bold, arabic)) {
      var file = PDFFile(form: form)
      file.beginPage(width: 300, height: 400)
      file.addEntry("First", level: 0, y: 90)
      let heading = file.addPart(.heading(level: 1))
      file.draw(latin.line([latin.run("Héllo Wörld"), bold.run("bold", x: 80)]), in: heading)
      let words = file.addPart(.paragraph, language: "en")
      file.draw(
        latin.line([
          latin.run("see ", start: 0),
          latin.run("here", x: 30, link: "https://a.org/(b)", start: 4),
          latin.run(" and on", x: 60, start: 8),
        ]), in: words)
      file.addEntry("Below", level: 1, y: 120)
      file.addEntry("Beside", level: 1, y: 140)
      file.draw(arabic.line([arabic.run("ا ل")]), in: file.addPart(.cell))
      let figure = file.addPart(.figure(description: "A circle"))
      file.draw(
        [
          .shape(.circle(x: 50, y: 50, radius: 9), fill: 0xff0000, stroke: 0x00ff00),
          .shape(.rectangle(PDFBox(x: 1, y: 2, width: 30, height: 40), radius: 4), fill: 0x0000ff),
          .words(latin.line([latin.run("1")])),
        ], as: figure, in: PDFBox(x: 0, y: 0, width: 99, height: 99))
      file.beginPage(width: 400, height: 300)
      file.addEntry("Second", level: 0, y: 10)
      file.draw([.shape(.line(x1: 0, y1: 0, x2: 9, y2: 9), fill: nil, stroke: 0, width: 0.4)])
      file.draw(
        PDFPicture(width: 2, height: 1, channels: 1, dots: .plain([0, 255])),
        in: PDFBox(x: 10, y: 10, width: 20, height: 10))
      return file
    }
  }

  @Test(arguments: [PDFForm.compact, .archive])
  func `a file is right by the norm, and its bytes are the same again`(form: PDFForm) throws {
    var (file, again) = (try Self.file(form), try Self.file(form))
    let bytes = file.finish(Self.facts)
    #expect(try QPDF.complaints(about: bytes) == "")
    #expect(again.finish(Self.facts) == bytes)
    #expect(bytes.starts(with: "%PDF-1.\(form == .archive ? 4 : 7)\n".utf8))
  }

  @Test func `the packed form is the smaller one`() throws {
    var (compact, archive) = (try Self.file(.compact), try Self.file(.archive))
    #expect(compact.finish(Self.facts).count < archive.finish(Self.facts).count)
  }

  @Test func `no norm is claimed that was not validated`() throws {
    var (compact, archive) = (try Self.file(.compact), try Self.file(.archive))
    let texts = [compact.finish(Self.facts), archive.finish(Self.facts)].map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(texts.map { $0.contains("pdfaid:part") } == [false, true])
    #expect(texts.map { $0.contains("pdfuaid") } == [false, false])
  }

  @Test func `each mark and each link leads to its part, and no words are given twice`() throws {
    var file = try Self.file(.archive)
    let objects = try QPDF.objects(of: file.finish(Self.facts)).values
      .compactMap { $0 as? [String: Any] }
    let parts = objects.filter { $0["/Type"] as? String == "/StructElem" }
    #expect(
      parts.compactMap { $0["/S"] as? String }.sorted()
        == ["/Document", "/Figure", "/H1", "/Link", "/P", "/TD"])
    #expect(parts.compactMap { $0["/ActualText"] }.isEmpty)
    #expect(parts.compactMap { $0["/Alt"] as? String } == ["A circle"])
    let tree = try #require(objects.compactMap { $0["/Nums"] as? [Any] }.first)
    // Two pages with the parts of their marks, and a link with its own.
    #expect(stride(from: 0, to: tree.count, by: 2).compactMap { tree[$0] as? Int } == [0, 1, 2])
    #expect((tree[1] as? [Any])?.count == file.pages[0].marks.count)
    #expect(file.pages[0].marks.count == 6)
    let link = try #require(objects.first { $0["/Subtype"] as? String == "/Link" })
    #expect((link["/A"] as? [String: Any])?["/URI"] as? String == "https://a.org/(b)")
    #expect(link["/StructParent"] as? Int == 2)
    let rectangle = try #require(link["/Rect"] as? [Double])
    #expect(rectangle[0] == 80 && rectangle[1] == 297 && rectangle[3] == 310)
    #expect(rectangle[2] > 95 && rectangle[2] < 110)
    let catalogue = try #require(objects.first { $0["/Type"] as? String == "/Catalog" })
    #expect(catalogue["/Lang"] as? String == "ar")
    #expect(
      (catalogue["/ViewerPreferences"] as? [String: Any])?.keys.sorted() == ["/DisplayDocTitle"])
  }

  @Test func `the outline is a tree`() throws {
    var file = try Self.file(.archive)
    let entries = try QPDF.objects(of: file.finish(Self.facts)).values
      .compactMap { $0 as? [String: Any] }.filter { $0["/Dest"] != nil }
    func titles(_ key: String) -> [String] {
      entries.filter { $0[key] != nil }.compactMap { $0["/Title"] as? String }.sorted()
    }
    #expect(titles("/Title") == ["Below", "Beside", "First", "Second"])
    #expect(titles("/First") == ["First"])
    #expect(titles("/Next") == ["Below", "First"])
    #expect(titles("/Prev") == ["Beside", "Second"])
  }

  @Test func `numbers are written short, and never in powers`() {
    let numbers = [0, 1, -1, 0.5, -0.25, 595.2756, 1e-9, -1e-9, 12_345.678_9, 0.01, 0.1001]
    #expect(
      numbers.map { String(points: $0) } == [
        "0", "1", "-1", "0.5", "-0.25", "595.276", "0", "0", "12345.679", "0.01", "0.1",
      ])
  }

  @Test func `an address cannot end its own string`() {
    #expect("a(b)c\\d".asPDFAddress == "(a\\(b\\)c\\\\d)")
    #expect("aé".asPDFText == "<FEFF006100E9>")
    #expect("a<b>&".asXML == "a&lt;b&gt;&amp;")
  }
}
