import ConveneCore
import ConveneValues
import Testing

@Suite struct ScanFileTests {
  private static let page = Array("%PDF-1.4\n1 0 obj << /Type /Page >>\n%%EOF\n".utf8)

  @Test func `a page as a scanner makes it is taken`() throws {
    let scan = try ScanFile(Self.page, from: "folder/A\u{202e} page.pdf")
    #expect(scan.name == "A page.pdf")
    #expect(scan.bytes == Self.page)
    let full = Self.page + [UInt8](repeating: 10, count: 900)
    #expect(try ScanFile(full, from: "page.pdf").bytes.count == full.count)
  }

  @Test(arguments: [
    ([UInt8](), ["scan-is-no-pdf"]),
    (Array("GIF89a %PDF-1.4 %%EOF".utf8), ["scan-is-no-pdf"]),
    (Array("%PDF-1.4 half a page".utf8), ["scan-cut-off"]),
    (Array("%PDF-1.4 << /Encrypt 5 0 R /JavaScript >>".utf8), ["scan-cut-off", "scan-does-more"]),
    (Array("%PDF-1.4 /Launch %%EOF".utf8), ["scan-does-more"]),
    ([UInt8](repeating: 37, count: ScanFile.largest + 1), ["scan-too-large"]),
  ])
  func `all that is wrong with another file is said at once`(
    bytes: [UInt8], problems: [String]
  ) {
    let refusal = #expect(throws: Refusal.self) { try ScanFile(bytes, from: "page.pdf") }
    #expect(refusal?.problems.map(\.key) == problems)
  }

  @Test(arguments: ["2007/1", "2007/120", "9999/2147483647"])
  func `a number is read as it is written`(text: String) {
    #expect(CorrespondenceNumber(text)?.description == text)
  }

  @Test(arguments: ["", "12", "2007/", "2007/0", "207/1", "2007/1/2", "2007/9999999999", "x/1"])
  func `and nothing else is one`(text: String) {
    #expect(CorrespondenceNumber(text) == nil)
  }
}
