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

  package static let nothing: HTML = ""

  /// Words whose ends of line stay, as in a field of several lines.
  package static func lines(_ words: String) -> HTML {
    let lines = words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let rest = lines.dropFirst().map { line -> HTML in "\n\(String(line))" }
    return "\(String(lines.first ?? ""))\(rest)"
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
