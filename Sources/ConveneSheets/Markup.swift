import CSheets
import ConveneValues

/// Walks through a text in XML, such as a part of a workbook, element by element; whatever declares
/// types or entities of its own is refused.
final class Markup {
  /// An element begins: its name without prefix, and its attributes, likewise.
  var begins: (String, [String: String]) -> Void = { _, _ in }
  var ends: (String) -> Void = { _ in }
  var text: (String) -> Void = { _ in }
  private var depth = 0
  private var isRefused = false
  private var parser: OpaquePointer?

  private static let deepest = 64

  func walk(_ part: [UInt8]) throws(Refusal) {
    guard fault(in: part) == nil else { throw .sheetUnreadable() }
  }

  /// The line at which a text cannot be read; nil where all of it can.
  func fault(in part: [UInt8]) -> Int? {
    guard let parser = XML_ParserCreate(nil) else { return 1 }
    self.parser = parser
    defer {
      XML_ParserFree(parser)
      self.parser = nil
    }
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { markup, name, attributes in Markup.of(markup)?.begin(name, attributes) },
      { markup, name in Markup.of(markup)?.end(name) })
    XML_SetCharacterDataHandler(parser) { markup, text, count in
      Markup.of(markup)?.read(text, count)
    }
    XML_SetStartDoctypeDeclHandler(parser) { markup, _, _, _, _ in Markup.of(markup)?.refuse() }
    let status = part.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        XML_Parse(parser, $0.baseAddress, CInt($0.count), 1)
      }
    }
    guard status == XML_STATUS_OK, !isRefused else {
      return Int(XML_GetCurrentLineNumber(parser))
    }
    return nil
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> Markup? {
    pointer.map { Unmanaged<Markup>.fromOpaque($0).takeUnretainedValue() }
  }

  private func refuse() {
    isRefused = true
    if let parser { XML_StopParser(parser, 0) }
  }

  private func begin(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    depth += 1
    guard depth <= Self.deepest else { return refuse() }
    var found: [String: String] = [:]
    var place = 0
    while let attributes, let key = attributes[place], let value = attributes[place + 1] {
      found[Self.local(key)] = String(cString: value)
      place += 2
    }
    begins(name.map(Self.local) ?? "", found)
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    depth -= 1
    ends(name.map(Self.local) ?? "")
  }

  private func read(_ letters: UnsafePointer<CChar>?, _ count: CInt) {
    guard let letters else { return }
    let bytes = UnsafeRawBufferPointer(start: letters, count: Int(count))
    text(String(decoding: bytes, as: UTF8.self))
  }

  private static func local(_ name: UnsafePointer<CChar>) -> String {
    let name = String(cString: name)
    return name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }
}
