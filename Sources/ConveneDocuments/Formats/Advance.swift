import ConveneValues

/// How wide words are, reckoned without a font.
///
/// Rough advances of a humanist sans serif; a viewer of an SVG may use another font, so what had
/// to be shrunk also says the length it must keep.
enum Advance {
  struct Fitted: Equatable {
    var text: String
    var size: Double
    /// The length to keep, where the words were too wide at their own size.
    var length: Double?
  }

  /// Shrinks to three fifths of `size` at most, then cuts with an ellipsis.
  static func fitted(_ text: String, size: Double, isBold: Bool, to width: Double?) -> Fitted {
    guard let width, width > 0 else { return Fitted(text: text, size: size) }
    let natural = ems(of: text, isBold: isBold) * size
    guard natural > width else { return Fitted(text: text, size: size) }
    let least = size * 0.6
    guard natural * 0.6 > width else {
      return Fitted(text: text, size: size * width / natural, length: width)
    }
    var kept = text[...]
    while !kept.isEmpty, ems(of: kept + "…", isBold: isBold) * least > width { kept.removeLast() }
    let cut = String(kept).trimmingSpaces + "…"
    return Fitted(
      text: cut, size: least, length: min(width, ems(of: cut, isBold: isBold) * least))
  }

  /// The width in multiples of the font's size.
  static func ems(of text: some StringProtocol, isBold: Bool) -> Double {
    let sum = text.unicodeScalars.reduce(0) { $0 + thousandths(of: $1) }
    return Double(sum) / 1000 * (isBold ? 1.07 : 1)
  }

  private static func thousandths(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!": 270
    case " ", "f", "t", "r", "(", ")", "[", "]", "-", "/": 360
    case "m", "w", "M", "W", "@", "%", "…", "—": 880
    case "a"..."z": 560
    case "A"..."Z": 670
    case "0"..."9": 572
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: 0
      case _ where scalar.value >= 0x2e80 && !(0xfb00...0xfeff ~= scalar.value): 1000
      case _ where scalar.isRightToLeft: 540
      default: 640
      }
    }
  }
}

extension String {
  var trimmingSpaces: String {
    let head = drop { $0 == " " }
    return String(head.reversed().drop { $0 == " " }.reversed())
  }
}
