import ConveneValues

/// The emblem of whoever calls a meeting, as a PNG: looked at by what it says of itself.
package struct EmblemFile: Hashable, Sendable {
  package let bytes: [UInt8]
  /// In dots.
  package let width: Int
  package let height: Int

  /// A larger file is refused: it goes with every page of the web that a paper is.
  package static let largest = 512 << 10
  /// As many dots a side are sharp on paper, and quickly drawn.
  package static let dots = 16...1200

  /// - Parameter name: of the file, where a problem is said.
  /// - Throws: all that is wrong with it.
  package init(_ bytes: [UInt8], from name: String) throws(Refusal) {
    let name = String(name.split(separator: "/").last ?? "")
    guard bytes.count <= Self.largest else {
      throw .emblemUnusable(problems: [.emblemTooLarge(at: name, most: Self.largest >> 10)])
    }
    guard bytes.starts(with: Self.signature), bytes.count > 33,
      bytes[12..<16].elementsEqual("IHDR".utf8)
    else { throw .emblemUnusable(problems: [.emblemIsNoPng(at: name)]) }
    width = bytes[16..<20].reduce(0) { $0 << 8 | Int($1) }
    height = bytes[20..<24].reduce(0) { $0 << 8 | Int($1) }
    self.bytes = bytes
    guard Self.dots.contains(width), Self.dots.contains(height) else {
      throw .emblemUnusable(problems: [
        .emblemDots(
          at: name, width: width, height: height, least: Self.dots.lowerBound,
          most: Self.dots.upperBound)
      ])
    }
  }

  package var hash: SHA256 { SHA256(of: bytes) }

  private static let signature: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
}
