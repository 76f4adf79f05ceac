import Foundation

/// The colours of IEC 61966-2-1 (sRGB) as a profile of ICC version 2.
enum ColourProfile {
  static let bytes: [UInt8] = {
    let tags: [(name: String, data: [UInt8])] = [
      ("desc", description), ("cprt", text("No copyright")), ("wtpt", point(0.9642, 1, 0.8249)),
      ("rXYZ", point(0.4361, 0.2225, 0.0139)), ("gXYZ", point(0.3851, 0.7169, 0.0971)),
      ("bXYZ", point(0.1431, 0.0606, 0.7141)), ("rTRC", curve),
    ]
    var list: [UInt8] = []
    var data: [UInt8] = []
    let start = 128 + 4 + 12 * (tags.count + 2)
    for (name, bytes) in tags {
      // Green and blue have the curve of red.
      for name in name == "rTRC" ? ["rTRC", "gTRC", "bTRC"] : [name] {
        list += Array(name.utf8) + [UInt8](long: start + data.count) + [UInt8](long: bytes.count)
      }
      data += bytes
      while data.count % 4 != 0 { data.append(0) }
    }
    var head = [UInt8](long: start + data.count) + [UInt8](long: 0) + [2, 0x10, 0, 0]
    head += Array("mntrRGB XYZ ".utf8)
    head += [2007, 1, 1, 0, 0, 0].flatMap { [UInt8](short: $0) } + Array("acsp".utf8)
    head += [UInt8](repeating: 0, count: 28) + number(0.9642) + number(1) + number(0.8249)
    head += [UInt8](repeating: 0, count: 128 - head.count)
    return head + [UInt8](long: tags.count + 2) + list + data
  }()

  /// Sixteen bits before and after the point.
  private static func number(_ value: Double) -> [UInt8] {
    [UInt8](long: Int((value * 65536).rounded()))
  }

  private static func point(_ x: Double, _ y: Double, _ z: Double) -> [UInt8] {
    Array("XYZ ".utf8) + [UInt8](long: 0) + number(x) + number(y) + number(z)
  }

  private static func text(_ words: String) -> [UInt8] {
    Array("text".utf8) + [UInt8](long: 0) + Array(words.utf8) + [0]
  }

  private static let description: [UInt8] = {
    let name = "sRGB"
    return Array("desc".utf8) + [UInt8](long: 0) + [UInt8](long: name.utf8.count + 1)
      + Array(name.utf8) + [UInt8](repeating: 0, count: 1 + 4 + 4 + 2 + 1 + 67)
  }()

  /// How much light each of 256 steps is.
  private static let curve: [UInt8] = {
    let steps = (0..<256).map { step in
      let value = Double(step) / 255
      let light = value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      return Int((light * 65535).rounded())
    }
    return Array("curv".utf8) + [UInt8](long: 0) + [UInt8](long: steps.count)
      + steps.flatMap { [UInt8](short: $0) }
  }()
}
