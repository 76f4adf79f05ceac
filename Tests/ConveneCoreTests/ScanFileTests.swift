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
    ("", ["scan-is-no-pdf"]),
    ("GIF89a %PDF-1.4 %%EOF", ["scan-is-no-pdf"]),
    ("%PDF-1.4 half a page", ["scan-cut-off"]),
    ("%PDF-1.4 << /Encrypt 5 0 R /JavaScript >>", ["scan-cut-off", "scan-does-more"]),
    ("%PDF-1.4 /Launch %%EOF", ["scan-does-more"]),
  ])
  func `all that is wrong with another file is said at once`(text: String, problems: [String]) {
    let refusal = #expect(throws: Refusal.self) {
      try ScanFile(Array(text.utf8), from: "page.pdf")
    }
    #expect(refusal?.problems.map(\.key) == problems)
  }

  @Test func `a file that is too large is told so alone`() {
    let bytes = [UInt8](repeating: 37, count: ScanFile.largest + 1)
    let refusal = #expect(throws: Refusal.self) { try ScanFile(bytes, from: "page.pdf") }
    #expect(refusal?.problems.map(\.key) == ["scan-too-large"])
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
