import ConveneValues

/// A line of a calendar file (RFC 5545): `NAME;PARAMETER=value:value`.
package struct CalendarProperty: Hashable, Sendable {
  /// In capitals.
  package let name: String
  package let parameters: [String: String]
  package let value: String

  /// The lines of a text with those put together that were folded, each with the number of its first.
  package static func unfolded(_ text: String) -> [(number: Int, line: String)] {
    var lines: [(number: Int, line: String)] = []
    for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      // A mark that follows a blank is one letter with it.
      let signs = line.unicodeScalars
      if let first = signs.first, first == " " || first == "\t", !lines.isEmpty {
        lines[lines.count - 1].line.unicodeScalars.append(contentsOf: signs.dropFirst())
      } else if !line.allSatisfy({ $0.isBlank || $0 == "\u{feff}" }) {
        lines.append((place + 1, String(line)))
      }
    }
    return lines
  }

  package init?(_ line: String) {
    let line = line.first == "\u{feff}" ? line.dropFirst() : line[...]
    var parts = [Substring]()
    var (start, isQuoted, end) = (line.startIndex, false, line.endIndex)
    for place in line.indices where end == line.endIndex {
      switch line[place] {
      case "\"": isQuoted.toggle()
      case ";" where !isQuoted:
        parts.append(line[start..<place])
        start = line.index(after: place)
      case ":" where !isQuoted:
        parts.append(line[start..<place])
        end = place
      default: break
      }
    }
    // An unclosed quotation mark ends with the first colon all the same.
    if end == line.endIndex {
      guard let colon = line.firstIndex(of: ":") else { return nil }
      parts = line[..<colon].split(separator: ";")
      end = colon
    }
    guard let head = parts.first?.trimmed, !head.isEmpty,
      head.utf8.allSatisfy({ 0x21..<0x7f ~= $0 })
    else { return nil }
    name = head.uppercased()
    value = String(line[line.index(after: end)...].trimmed)
    parameters = Dictionary(
      parts.dropFirst().compactMap { part in
        let pair = part.split(separator: "=", maxSplits: 1)
        guard pair.count == 2 else { return nil }
        return (
          pair[0].trimmed.uppercased(), pair[1].trimmed.filter { $0 != "\"" }
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The value as its writer meant it, with its line ends.
  package var text: String {
    var text = ""
    var isEscaped = false
    for letter in value {
      switch letter {
      case "n" where isEscaped, "N" where isEscaped: text.append("\n")
      case "\\" where !isEscaped:
        isEscaped = true
        continue
      default: text.append(letter)
      }
      isEscaped = false
    }
    return text
  }
}
