import ConveneCore
import Testing

@testable import ConvenePortal

/// Forms with a file: one shape is read, and everything else is none.
@Suite struct MultipartTests {
  private static let pdf = Array("%PDF-1.7\n1 0 obj\n%%EOF\n".utf8)

  private static func body(
    _ parts: [(head: String, content: [UInt8])], boundary: String = "b", end: String = "--\r\n"
  ) -> [UInt8] {
    parts.reduce(into: []) { bytes, part in
      bytes += Array("--\(boundary)\r\n\(part.head)\r\n\r\n".utf8) + part.content + [13, 10]
    } + Array("--\(boundary)\(end)".utf8)
  }

  private static func field(_ name: String, _ value: String) -> (head: String, content: [UInt8]) {
    ("Content-Disposition: form-data; name=\"\(name)\"", Array(value.utf8))
  }

  private static func file(
    _ content: [UInt8], name: String = "letter", called: String = "x.pdf"
  ) -> (head: String, content: [UInt8]) {
    (
      "Content-Disposition: form-data; name=\"\(name)\"; filename=\"\(called)\"\r\n"
        + "Content-Type: application/pdf", content
    )
  }

  private static func read(_ bytes: [UInt8], most: Int = 20) -> Multipart? {
    Multipart(bytes, boundary: "b", most: most)
  }

  @Test func `fields and a file are read, whatever is in them`() throws {
    let tricky = Self.pdf + Array("\r\n--c\r\n--".utf8)
    let read = try #require(
      Self.read(Self.body([Self.field("name", "هدى\r\n--x"), Self.file(tricky)])))
    #expect(read.fields == ["name": "هدى\r\n--x"])
    #expect(read.file == tricky)
    let empty = [Self.field("name", ""), Self.file([], called: "")]
    let none = try #require(Self.read(Self.body(empty)))
    #expect(none.fields == ["name": ""] && none.file == nil)
  }

  @Test func `what no browser writes is refused`() {
    let good = Self.field("name", "x")
    #expect(Self.read(Self.body([good])) != nil)
    #expect(Self.read([]) == nil)
    #expect(Self.read(Array("before".utf8) + Self.body([good])) == nil)
    #expect(Self.read(Self.body([good], end: "")) == nil)
    #expect(Self.read(Self.body([good], end: "--\r\nmore")) == nil)
    #expect(Self.read(Array(Self.body([good]).dropLast(8))) == nil)
    #expect(Self.read(Self.body([good], boundary: "other")) == nil)
    #expect(Self.read(Self.body([good, good, good]), most: 2) == nil)
    #expect(Self.read(Self.body([Self.file(Self.pdf, name: "other")])) == nil)
    #expect(Self.read(Self.body([Self.file(Self.pdf), Self.file(Self.pdf)])) == nil)
    #expect(Self.read(Self.body([("Content-Disposition: attachment; name=\"a\"", [])])) == nil)
    #expect(
      Self.read(Self.body([(good.head + "\r\nContent-Transfer-Encoding: base64", [])])) == nil)
    #expect(Self.read(Self.body([Self.field("na me", "x")])) == nil)
    #expect(Self.read(Self.body([("Content-Disposition: form-data; name=\"a\"", [0xff])])) == nil)
    #expect(
      Self.read(Self.body([Self.field("a", String(repeating: "x", count: 17 << 10))])) == nil)
    #expect(
      Self.read(Self.body([(String(repeating: "x", count: 2 << 10), [])])) == nil)
  }

  @Test func `a boundary is plain and short`() {
    #expect(Multipart.boundary(of: "multipart/form-data; boundary=----WebKitFormBoundaryA1") != nil)
    #expect(Multipart.boundary(of: "multipart/form-data; boundary=\"a b\"") == "ab")
    #expect(Multipart.boundary(of: "multipart/form-data") == nil)
    #expect(Multipart.boundary(of: "application/x-www-form-urlencoded") == nil)
    #expect(Multipart.boundary(of: "multipart/form-data; boundary=a; charset=x") == nil)
    #expect(
      Multipart.boundary(of: "multipart/form-data; boundary=\(String(repeating: "a", count: 71))")
        == nil)
  }

  @Test func `a letter is what its bytes say, whatever it is called`() {
    let png: [UInt8] =
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]
      + [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]
    #expect(NominationLetter(Self.pdf)?.kind == .pdf)
    #expect(NominationLetter(png)?.kind == .png)
    #expect(NominationLetter([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xd9])?.kind == .jpeg)
    #expect(NominationLetter(Array("<html><script>alert(1)</script>".utf8)) == nil)
    #expect(NominationLetter(Array(png.dropLast())) == nil)
    #expect(NominationLetter(Array("%PDF-1.7 /JavaScript %%EOF".utf8)) == nil)
    #expect(NominationLetter(Self.pdf + [UInt8](repeating: 32, count: 5 << 20)) == nil)
    #expect(NominationLetter([]) == nil)
  }

  @Test func `a document is a PDF, DOCX or ODT by its bytes, and brings no programs`() {
    func archive(_ parts: String) -> [UInt8] {
      [0x50, 0x4b, 0x03, 0x04] + [UInt8](repeating: 0, count: 26) + Array(parts.utf8)
        + [0x50, 0x4b, 0x05, 0x06, 0, 0]
    }
    let odt = "mimetypeapplication/vnd.oasis.opendocument.text"
    #expect(DocumentFile(Self.pdf)?.kind == .pdf)
    #expect(DocumentFile(archive(odt))?.kind == .odt)
    #expect(DocumentFile(archive("[Content_Types].xml word/document.xml"))?.kind == .docx)
    #expect(DocumentFile(archive("word/document.xml word/vbaProject.bin")) == nil)
    #expect(DocumentFile(archive("\(odt) Basic/Standard/Module1.xml")) == nil)
    #expect(DocumentFile(archive("xl/workbook.xml")) == nil)
    #expect(DocumentFile(Array(archive(odt).dropLast(6))) == nil)
    #expect(DocumentFile(Array("%PDF-1.7 /JavaScript %%EOF".utf8)) == nil)
    #expect(DocumentFile(Array("<html><script>alert(1)</script>".utf8)) == nil)
    #expect(DocumentFile(Self.pdf + [UInt8](repeating: 32, count: 20 << 20)) == nil)
    #expect(DocumentFile([]) == nil)
  }

  @Test func `a file is taken by four routes alone, and from whoever shows a link`() throws {
    #expect(Route.allCases.filter(\.takesFile) == [.begin, .fill, .propose, .handIn])
    let portal = try PortalFixture.portal()
    let kind = "multipart/form-data; boundary=b"
    for (path, cookie) in [
      ("/nomination", "nomination"), ("/application", "application"),
      ("/m/EGM-2007-09/apply", "application"),
    ] {
      let bare = PortalFixture.asked("POST", path, headers: ["content-type": kind])
      #expect(portal.refusal(ofBody: 1 << 20, for: bare)?.status == 403)
      let mark = "__Host-\(cookie)=\(PortalFixture.secret)"
      let shown = PortalFixture.asked(
        "POST", path, headers: ["cookie": mark, "content-type": kind])
      #expect(portal.refusal(ofBody: 5 << 20, for: shown) == nil)
      #expect(portal.refusal(ofBody: 6 << 20, for: shown)?.status == 413)
      // What has no file is no longer than what somebody writes.
      let plain = PortalFixture.asked("POST", path, headers: ["cookie": mark])
      #expect(portal.refusal(ofBody: 1 << 20, for: plain)?.status == 413)
    }
    let strange = PortalFixture.asked(
      "POST", "/documents",
      headers: ["cookie": "__Host-nomination=\(PortalFixture.secret)", "content-type": kind])
    #expect(portal.refusal(ofBody: 1 << 20, for: strange)?.status == 403)
    let author = PortalFixture.asked(
      "POST", "/documents",
      headers: ["cookie": "__Host-documents=\(PortalFixture.secret)", "content-type": kind])
    #expect(portal.refusal(ofBody: 20 << 20, for: author) == nil)
    #expect(portal.refusal(ofBody: 21 << 20, for: author)?.status == 413)
    var asked = PortalFixture.asked(
      "POST", "/invitation", headers: ["content-type": "multipart/form-data; boundary=b"])
    let (field, file) = (Self.body([Self.field("a", "x")]), Self.body([Self.file(Self.pdf)]))
    let isTakenAnywhere = asked.takeIn(field, most: 20, withFile: false)
    let isTaken = asked.takeIn(file, most: 20, withFile: true)
    #expect(!isTakenAnywhere && isTaken)
    #expect(asked.file == Self.pdf)
    let gate = Turnstile()
    #expect(gate.enter(atMost: 1) && !gate.enter(atMost: 1))
    gate.leave()
    #expect(gate.enter(atMost: 1))
  }
}
