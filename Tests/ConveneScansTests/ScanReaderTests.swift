import ConveneDocuments
import ConveneFixtures
import ConvenePrint
import ConveneScans
import ConveneValues
import Foundation
import Testing

private let mark = ScanMark(meeting: "EGM-2007-09", letter: "YCO7VZEY")

/// Marks of letters in the pictures of their scans.
@Suite struct ScanReaderTests {
  /// Ways in which pages are scanned; each is looked for in all of them.
  private static let ways: [Photocopier] = [
    Photocopier(),
    Photocopier(isBlackAndWhite: true),
    Photocopier(skew: 2, isBlackAndWhite: true),
    Photocopier(skew: -3.5),
    Photocopier(isBlackAndWhite: true, isStamped: true),
    Photocopier(skew: -2, isStamped: true),
    Photocopier(quarters: 1, isBlackAndWhite: true),
    Photocopier(skew: 1, quarters: 2, isBlackAndWhite: true, isStamped: true),
    Photocopier(skew: -1, quarters: 3),
    Photocopier(dpi: 200, skew: 4, isBlackAndWhite: true),
    Photocopier(dpi: 300, skew: 1.5, isBlackAndWhite: true, isStamped: true),
  ]

  @Test func `of eleven scans, crooked, turned, stamped, black and white, all are found`() throws {
    let paper = try SampleLetter.paper(mark)
    let missed = try Self.ways.filter {
      ScanReader().read(try $0.scan(of: paper)) != .marks([mark])
    }
    #expect(missed.isEmpty, "\(Self.ways.count - missed.count) found; not \(missed)")
  }

  @Test(arguments: Language.allCases)
  func `the mark stands on every page of a paper, and each is drawn as it was`(
    language: Language
  ) throws {
    let paper = try SampleLetter.paper(mark, in: language, paragraphs: 60)
    let pages = try [1, 2].map { page in
      try Photocopier.poppler(
        ["-png", "-r", "150", "-f", "\(page)", "-l", "\(page)"], paper)
    }
    for page in pages {
      let pdf = try #require(
        try PDF.page(ofPicture: page, title: "", made: Day(number: 13_735)))
      #expect(ScanReader().read(pdf) == .marks([mark]))
    }
    #expect(try SampleLetter.paper(mark, in: language, paragraphs: 60) == paper)
  }

  @Test func `a picture of a page becomes a PDF in which its mark is found`() throws {
    let paper = try SampleLetter.paper(mark)
    for kind in ["-png", "-jpeg"] {
      let picture = try Photocopier.poppler([kind, "-r", "150", "-l", "1"], paper)
      #expect(PDF.isPicture(picture))
      let pdf = try #require(
        try PDF.page(ofPicture: picture, title: "", made: Day(number: 13_735)))
      #expect(pdf.starts(with: Array("%PDF-".utf8)))
      #expect(ScanReader().read(pdf) == .marks([mark]), "\(kind)")
    }
    #expect(!PDF.isPicture(paper))
  }

  @Test func `a picture that says more dots than there may be, or ends early, becomes none`() throws
  {
    let png = try Photocopier.poppler(["-png", "-r", "72", "-l", "1"], SampleLetter.paper(nil))
    let day = Day(number: 13_735)
    #expect(try PDF.page(ofPicture: png, title: "", made: day) != nil)
    var huge = png
    huge.replaceSubrange(16..<24, with: [0, 0, 0x40, 0, 0, 0, 0x40, 0])
    #expect(try PDF.page(ofPicture: huge, title: "", made: day) == nil)
    #expect(try PDF.page(ofPicture: Array(png.prefix(2000)), title: "", made: day) == nil)
    #expect(try PDF.page(ofPicture: Array("%PDF-1.4".utf8), title: "", made: day) == nil)
  }

  @Test func `two letters in one file are two marks, and other codes are none`() throws {
    let other = ScanMark(meeting: "EGM-2007-09", letter: "00C0FFEE")
    let stranger = ScanMark(meeting: "HTTPS:", letter: "EXAMPLE.ORG")
    let copies = try [mark, other, stranger].map {
      try Photocopier.drawn(SampleLetter.paper($0), dpi: 150)
    }
    #expect(ScanReader().read(Photocopier.pdf(of: copies)) == .marks([mark, other]))
    #expect(ScanReader().read(Photocopier.pdf(of: [copies[2]])) == .marks([]))
    #expect(ScanReader().read(try SampleLetter.paper(nil)) == .marks([]))
  }

  @Test func `pages behind the last that is looked at are not`() throws {
    let white = Copy(width: 10, height: 14, dots: Array(repeating: 255, count: 140))
    let letter = try Photocopier.drawn(SampleLetter.paper(mark), dpi: 150)
    let before = Array(repeating: white, count: ScanReader.pages - 1)
    #expect(ScanReader().read(Photocopier.pdf(of: before + [letter])) == .marks([mark]))
    #expect(ScanReader().read(Photocopier.pdf(of: before + [white, letter])) == .marks([]))
  }

  @Test func `what is no PDF, takes too long or cannot be drawn ends there`() throws {
    #expect(ScanReader().read(Array("%PDF-1.4\n% page\n%%EOF\n".utf8)) == .unreadable)
    #expect(ScanReader(program: "no-such-program").read([]) == .noProgram)
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let programs = [
      "forever": "while :; do :; done", "large": "printf 'P5\\n9000 9000\\n255\\n'; cat /dev/zero",
      "short": "printf 'P5\\n20 20\\n255\\nno'", "chatter": "yes",
    ]
    for (name, words) in programs.sorted(by: { $0.key < $1.key }) {
      let file = folder.appending(path: name)
      try TestFile.program("#!/bin/sh\n\(words)\n", at: file.path)
      #expect(ScanReader(program: file.path, seconds: 1).read([]) == .unreadable, "\(name)")
    }
  }

  @Test func `a mark is a square of squares, and a reference too long has none`() throws {
    let rows = try #require(mark.squares())
    #expect(rows.count == 25 && rows.allSatisfy { $0.count == 25 })
    // The three corners by which it is found.
    #expect([rows[0][0], rows[0][24], rows[24][0]] == [true, true, true])
    let long = ScanMark(meeting: String(repeating: "X", count: 3000), letter: "3F2A9C01")
    #expect(long.squares() == nil)
  }
}
