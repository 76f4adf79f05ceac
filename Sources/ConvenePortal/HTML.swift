import ConveneDocuments
import ConveneValues

/// Markup that is whole: what its literals say is markup, what is put into them is words.
///
/// Words become markup nowhere else, so that no page can forget to keep a name a name.
package struct HTML: Hashable, Sendable, ExpressibleByStringInterpolation {
  package let text: String

  package init(stringLiteral literal: String) { text = literal }

  package init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  /// A paper, which escapes its own words.
  package init(_ paper: Document) { text = HTMLPage.article(for: paper, isStyledInline: false) }

  /// A picture, which does the same.
  init(_ drawing: Drawing, id: String) { text = SVG.compactElement(for: drawing, id: id) }

  package static let nothing: HTML = ""

  /// Words whose ends of line stay, as in a field of several lines.
  package static func lines(_ words: String) -> HTML {
    let lines = words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let rest = lines.dropFirst().map { line -> HTML in "\n\(String(line))" }
    return "\(String(lines.first ?? ""))\(rest)"
  }

  /// A field of one line with its name above it.
  ///
  /// - Parameter most: signs that it takes; as many as an address or a name has where none is said.
  static func input(
    _ id: String, _ name: String, _ label: String, _ value: String, most: Int? = nil,
    isMail: Bool = false, isNeeded: Bool = false
  ) -> HTML {
    let kind: HTML = isMail ? "type=\"email\" dir=\"ltr\"" : "type=\"text\" dir=\"auto\""
    let needed: HTML = isNeeded ? " required" : .nothing
    return """
      <div class="field">
      <label for="\(id)">\(label)</label>
      <input \(kind) id="\(id)" name="\(name)" value="\(value)" \
      maxlength="\(most ?? (isMail ? 254 : 200))" autocomplete="off"\(needed)>
      </div>

      """
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) { text += literal }

    package mutating func appendInterpolation(_ words: String) {
      text += HTMLPage.escaped(words)
    }

    package mutating func appendInterpolation(_ number: Int) { text += "\(number)" }

    package mutating func appendInterpolation(_ markup: HTML) { text += markup.text }

    package mutating func appendInterpolation(_ parts: [HTML]) {
      for part in parts { text += part.text }
    }
  }
}

extension Language {
  /// As the attribute `dir` has it.
  var direction: String { isRightToLeft ? "rtl" : "ltr" }
}
