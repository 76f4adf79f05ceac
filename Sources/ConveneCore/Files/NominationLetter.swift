import ConveneValues

/// The letter by which somebody is named, as a focal point sends it: a PDF, or a picture of a page.
///
/// Its name, and what a browser says of its kind, are not looked at.
package struct NominationLetter: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Codable, Sendable {
    case jpeg
    case pdf
    case png
  }

  package let kind: Kind
  package let bytes: [UInt8]

  /// A larger one is refused.
  package static let largest = 5 << 20

  private static let png: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  private static let endOfPNG: [UInt8] = [
    0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
  ]

  /// Nil where it is too large, is none of these, is cut off, or does more than be read.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count <= Self.largest else { return nil }
    if bytes.starts(with: Self.png), bytes.suffix(12).elementsEqual(Self.endOfPNG) {
      kind = .png
    } else if bytes.starts(with: [0xff, 0xd8, 0xff]), bytes.suffix(2).elementsEqual([0xff, 0xd9]) {
      kind = .jpeg
    } else if (try? ScanFile(bytes, from: "letter.pdf")) != nil {
      kind = .pdf
    } else {
      return nil
    }
    self.bytes = bytes
  }
}
