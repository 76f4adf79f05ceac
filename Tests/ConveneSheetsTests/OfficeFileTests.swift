import Testing

@testable import ConveneSheets

@Suite struct OfficeFileTests {
  private static let parts = [
    ("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w>كلمات é 語</w>"),
    ("word/empty.xml", ""), ("long.xml", String(repeating: "<p>ten bytes</p>", count: 20_000)),
  ]

  @Test func `parts are read again as they were put in`() throws {
    let archive = try Archive(try OfficeFile.archive(of: Self.parts))
    for (name, text) in Self.parts {
      let part = try archive.part(name)
      #expect(part.map { String(decoding: $0, as: UTF8.self) } == text, "\(name)")
    }
    #expect(try archive.part("other.xml") == nil)
  }

  @Test func `the same parts are the same bytes, packed`() throws {
    let bytes = try OfficeFile.archive(of: Self.parts)
    #expect(bytes == (try OfficeFile.archive(of: Self.parts)))
    #expect(bytes.count < 10_000)
    #expect(Sheet.isArchive(bytes))
  }
}
