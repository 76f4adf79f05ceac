import ConveneCore
import ConveneScans
import ConveneSheets
import ConveneTables
import ConveneValues

extension EmblemFile {
  /// Sides in dots at which a drawing is drawn, until its picture is small enough.
  private static let sides = [1200, 800, 500]

  /// The emblem that a file is: a PNG as it is, an SVG as another program draws it.
  ///
  /// - Parameter name: of the file, where a problem is said.
  /// - Throws: all that is wrong with it.
  package static func taken(
    _ bytes: [UInt8], from path: String, by press: VectorPress = VectorPress()
  ) throws(Refusal) -> EmblemFile {
    let text = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes.dropFirst(3) : bytes[...]
    let first = text.first { !(0x09...0x0d ~= $0 || $0 == 0x20) }
    guard first == UInt8(ascii: "<") else { return try EmblemFile(bytes, from: path) }
    let name = String(path.split(separator: "/").last ?? "")
    guard bytes.count <= largest else {
      throw .emblemUnusable(problems: [.emblemTooLarge(at: name, most: largest >> 10)])
    }
    let root: Element
    do throws(Refusal) {
      root = try Element(xml: bytes)
    } catch {
      throw .emblemUnusable(problems: [.emblemSvgUnreadable(at: name)])
    }
    let drawing = try EmblemDrawing(bytes, read: root, from: name)
    for side in sides {
      switch press.draw(drawing.bytes, side: side) {
      case .png(let picture) where picture.count <= largest:
        return try EmblemFile(picture, from: path)
      case .png: continue
      case .undrawable: throw .emblemUnusable(problems: [.emblemSvgUndrawn(at: name)])
      case .noProgram: throw .emblemUnusable(problems: [.emblemSvgWithoutProgram(at: name)])
      }
    }
    throw .emblemUnusable(problems: [.emblemTooLarge(at: name, most: largest >> 10)])
  }
}
