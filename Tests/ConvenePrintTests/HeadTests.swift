import ConveneDocuments
import ConveneValues
import Foundation
import Testing

@testable import ConvenePrint

/// Heads of papers, and what tells a loose sheet.
@Suite struct HeadTests {
  /// 16 by 16 dots of one colour.
  static let emblem = [UInt8](
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mMQiVpAEmIY1TCqYfhqAAD/NA4QvP"
        + "fk3wAAAABJRU5ErkJggg==") ?? Data())

  private static func paper(_ language: Language) -> Document {
    var paper = Document.table(rows: 90, after: 5, in: language, cell: "cell")
    paper.masthead = ["Commission"]
    paper.particulars = ["E/1/Rev.1", "Limited"]
    paper.marking = "SECRETLY"
    paper.emblem = Emblem(png: emblem, words: "Emblem")
    return paper
  }

  @Test(arguments: Language.allCases)
  func `later sheets say which paper they are and whose, and all how confidential it is`(
    language: Language
  ) throws {
    let bytes = try PDF.data(for: Self.paper(language))
    #expect(try QPDF.complaints(about: bytes) == "")
    let boxes = try Poppler.boxes(of: bytes)
    let pages = Set(boxes.map(\.page))
    #expect(pages.count > 1)
    for page in pages {
      let words = boxes.filter { $0.page == page }.map(\.text)
      #expect(words.count { $0.contains("SECRETLY") } == (page == 1 ? 2 : 1))
      #expect(words.contains { $0.contains("Commission") })
      #expect(words.contains { $0.contains("E/1/Rev.1") } == (page == 1))
    }
  }

  @Test func `a sheet that is alone has no such line`() throws {
    let sheets = try Layout().sheets(of: [
      Document(language: .english, title: "T", foot: "F", blocks: [.paragraph(["one"])])
    ])
    #expect(sheets.count == 1 && sheets[0].head == nil)
  }

  @Test func `particulars stand across from the masthead, in each direction`() throws {
    for language in Language.allCases {
      let boxes = try Poppler.boxes(of: PDF.data(for: Self.paper(language)))
        .filter { $0.page == 1 }
      let own = try #require(boxes.first { $0.text.contains("Commission") })
      let across = try #require(boxes.first { $0.text.contains("E/1/Rev.1") })
      #expect(
        language.isRightToLeft ? across.right < own.left : across.left > own.right, "\(language)")
    }
  }

  @Test func `an emblem is drawn, and one that is damaged is not taken`() throws {
    #expect(PDF.isDrawn(emblem: Self.emblem))
    #expect(!PDF.isDrawn(emblem: Array(Self.emblem.prefix(60))))
    var without = Self.paper(.english)
    without.emblem = nil
    #expect(
      try Poppler.pixels(of: PDF.data(for: Self.paper(.english)))
        != Poppler.pixels(of: PDF.data(for: without)))
  }
}
