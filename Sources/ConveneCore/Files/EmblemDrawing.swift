import ConveneTables
import ConveneValues

/// An emblem as a drawing in SVG, looked at before it is drawn: it draws, and does and fetches nothing.
package struct EmblemDrawing: Hashable, Sendable {
  package let bytes: [UInt8]

  /// - Parameters:
  ///   - root: the same, read.
  ///   - name: of the file, where a problem is said.
  /// - Throws: all that is wrong with it.
  package init(_ bytes: [UInt8], read root: Element, from name: String) throws(Refusal) {
    var problems: [Problem] = []
    if bytes.count > EmblemFile.largest {
      problems.append(.emblemTooLarge(at: name, most: EmblemFile.largest >> 10))
    }
    if root.name != "svg" { problems.append(.emblemIsNoPng(at: name)) }
    if root.doesSomething { problems.append(.emblemDoesSomething(at: name)) }
    let sheets = String(decoding: bytes, as: UTF8.self).contains("<?xml-stylesheet")
    if let outside = root.outside ?? (sheets ? "xml-stylesheet" : nil) {
      problems.append(.emblemRefersOutside(at: name, to: String(outside.prefix(60))))
    }
    guard problems.isEmpty else { throw .emblemUnusable(problems: problems) }
    self.bytes = bytes
  }
}

extension Element {
  private static let doing: Set<String> = [
    "script", "handler", "foreignObject", "animate", "animateMotion", "animateTransform", "set",
    "audio", "video", "iframe",
  ]

  /// Whether it has scripts or moves.
  fileprivate var doesSomething: Bool {
    Self.doing.contains(name)
      || attributes.contains { key, value in
        key.lowercased().hasPrefix("on") || value.lowercased().contains("javascript:")
      } || children.contains(where: \.doesSomething)
  }

  /// The first thing that it has from elsewhere; what it has within itself, or as a picture written out, is
  /// its own.
  fileprivate var outside: String? {
    let referring = attributes.first { key, value in
      ["href", "src"].contains(key) && !value.hasPrefix("#") && !value.hasPrefix("data:image/")
        && !value.isEmpty && name != "a"
    }
    if let referring { return referring.value }
    let styled = attributes.values + (name == "style" ? [text] : [])
    for words in styled {
      if words.lowercased().contains("@import") { return "@import" }
      if let other = Self.address(in: words) { return other }
    }
    return children.lazy.compactMap(\.outside).first
  }

  /// What `url(…)` names, where that is not a part of the drawing.
  private static func address(in words: String) -> String? {
    words.matches(of: /url\(\s*["']?([^"')]*)/.ignoresCase()).map { String($0.1) }
      .first { !$0.hasPrefix("#") && !$0.hasPrefix("data:image/") }
  }
}
