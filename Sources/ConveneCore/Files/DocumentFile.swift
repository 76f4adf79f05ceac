import ConveneValues

/// A document as its author hands it in: a PDF, or what an office goes on with.
///
/// Its name, and what a browser says of its kind, are not looked at.
package struct DocumentFile: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Codable, Sendable {
    case docx
    case odt
    case pdf
  }

  package let kind: Kind
  package let bytes: [UInt8]

  /// A larger one is refused.
  package static let largest = 20 << 20

  private static let archive: [UInt8] = [0x50, 0x4b, 0x03, 0x04]
  private static let endOfArchive: [UInt8] = [0x50, 0x4b, 0x05, 0x06]
  /// The first entry of an ODT, by its name and what it says, which is not packed.
  private static let odt = Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8)
  /// As much may follow on the mark that ends an archive, in bytes.
  private static let longestEnd = 1 << 16

  /// Nil where it is too large, is none of these, is cut off, or brings programs along.
  package init?(_ bytes: [UInt8]) {
    guard !bytes.isEmpty, bytes.count <= Self.largest else { return nil }
    if ScanFile.isPlain(bytes) {
      kind = .pdf
    } else if bytes.starts(with: Self.archive),
      bytes.suffix(Self.longestEnd).holds(Self.endOfArchive)
    {
      if bytes.dropFirst(30).starts(with: Self.odt), !bytes[...].holds("Basic/") {
        kind = .odt
      } else if bytes[...].holds("word/document.xml"), !bytes[...].holds("vbaProject.bin") {
        kind = .docx
      } else {
        return nil
      }
    } else {
      return nil
    }
    self.bytes = bytes
  }
}
