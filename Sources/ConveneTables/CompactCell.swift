import ConveneValues

/// Several answers in one cell, made of parts: `training:c:M:JO|LB; expertise:e:L`.
///
/// Answers end at `;`, parts at `:`, words within a part at `|`; a backslash before any of these, or
/// before another, keeps it as text. Parts at the end may be left out, parts between left empty.
package struct CompactCell {
  /// The parts, with the blanks around them, of each answer that is not empty.
  package let answers: [[String]]

  package init(_ text: String) {
    var answers: [[String]] = []
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    var isEscaped = false
    func end() {
      parts.append(String(part))
      if !parts.allSatisfy({ $0.trimmed.isEmpty }) { answers.append(parts) }
      parts = []
      part.removeAll()
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case _ where isEscaped:
        part.append(scalar)
        isEscaped = false
      case "\\": isEscaped = true
      case ";": end()
      case ":":
        parts.append(String(part))
        part.removeAll()
      default: part.append(scalar)
      }
    }
    end()
    self.answers = answers
  }

  /// Words of a part or cell, divided by any of `|`, `;`, `,` or blanks.
  package static func words(_ text: String) -> [String] {
    text.split { "|;,".contains($0) || $0.isBlank }.map(String.init)
  }

  /// One answer as it is written, without empty parts at its end.
  package static func written(_ parts: [String]) -> String {
    let kept = parts.reversed().drop { $0.isEmpty }.reversed()
    return kept.map { part in
      part.unicodeScalars.map { "\\;:".unicodeScalars.contains($0) ? "\\\($0)" : "\($0)" }.joined()
    }.joined(separator: ":")
  }
}
