import ConveneValues

/// The part of TOML in which settings are written: comments, tables, and keys with texts.
///
/// All that is read here any reader of TOML reads alike; what TOML has beside it (numbers, dates,
/// lists, texts of several lines) is refused by its line.
package struct TOML: Sendable {
  package struct Entry: Hashable, Sendable {
    /// The table that it stands in; empty above the first.
    package let table: String
    package let key: String
    package let value: String
    /// From 1.
    package let line: Int
  }

  package private(set) var entries: [Entry] = []
  package private(set) var problems: [Problem] = []
  private let lines: [String]

  package init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .map(String.init)
    var table = ""
    var seen: Set<[String]> = []
    for (place, text) in lines.enumerated() {
      let at = "line \(place + 1)"
      var line = TOMLLine(text)
      guard !line.isOver else { continue }
      if line.takes("[") {
        guard let name = line.key(), line.takes("]"), line.isOver else {
          problems.append(.tomlNotRead(at: at))
          continue
        }
        table = name
      } else {
        guard let key = line.key(), line.takes("="), let value = line.text(), line.isOver else {
          problems.append(.tomlNotRead(at: at))
          continue
        }
        guard seen.insert([table, key]).inserted else {
          problems.append(.tomlSaidTwice(at: at, name: key))
          continue
        }
        entries.append(Entry(table: table, key: key, value: value, line: place + 1))
      }
    }
  }

  /// The same text with one key said otherwise; comments and all else stay.
  package func saying(_ value: String, of key: String, in table: String) -> String {
    let said = "\(Self.word(key)) = \(Self.quoted(value))"
    var lines = lines
    if let entry = entries.first(where: { $0.table == table && $0.key == key }) {
      lines[entry.line - 1] = said
      return lines.joined(separator: "\n")
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    if let head = lines.firstIndex(where: { Self.heading($0) == table }) {
      lines.insert(said, at: head + 1)
    } else {
      lines += (lines.isEmpty ? [] : [""]) + ["[\(Self.word(table))]", said]
    }
    return (lines + [""]).joined(separator: "\n")
  }

  private static func heading(_ text: String) -> String? {
    var line = TOMLLine(text)
    guard line.takes("["), let name = line.key(), line.takes("]"), line.isOver else { return nil }
    return name
  }

  /// A word that may stand bare does, anything else in quotation marks.
  private static func word(_ text: String) -> String {
    !text.isEmpty && text.unicodeScalars.allSatisfy(\.isBare) ? text : quoted(text)
  }

  private static func quoted(_ text: String) -> String {
    let inside = text.unicodeScalars.map { sign in
      switch sign {
      case "\"": "\\\""
      case "\\": "\\\\"
      case _ where sign.value < 0x20 || sign.value == 0x7f:
        "\\u" + String(repeating: "0", count: sign.value < 0x10 ? 3 : 2)
          + String(sign.value, radix: 16)
      default: String(sign)
      }
    }
    return "\"\(inside.joined())\""
  }
}

/// What is left to read of a line.
private struct TOMLLine {
  private var rest: Substring.UnicodeScalarView

  init(_ text: String) { rest = Substring(text).unicodeScalars }

  private mutating func skipBlanks() { rest = rest.drop { $0 == " " || $0 == "\t" } }

  /// Whether nothing or a comment follows.
  var isOver: Bool {
    mutating get {
      skipBlanks()
      return rest.first == nil || rest.first == "#"
    }
  }

  mutating func takes(_ sign: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard rest.first == sign else { return false }
    rest.removeFirst()
    return true
  }

  /// A bare or a quoted key; nil where there is none.
  mutating func key() -> String? {
    skipBlanks()
    if rest.first == "\"" || rest.first == "'" { return text() }
    let word = rest.prefix(while: \.isBare)
    guard !word.isEmpty else { return nil }
    rest = rest.dropFirst(word.count)
    return String(word)
  }

  /// A text in one line; nil where there is none, or it does not end.
  mutating func text() -> String? {
    skipBlanks()
    guard let mark = rest.first, mark == "\"" || mark == "'" else { return nil }
    rest.removeFirst()
    var text = String.UnicodeScalarView()
    while let sign = rest.popFirst() {
      if sign == mark { return String(text) }
      guard sign == "\\", mark == "\"" else {
        guard sign.value >= 0x20 || sign == "\t" else { return nil }
        text.append(sign)
        continue
      }
      guard let escaped = escaped() else { return nil }
      text.append(escaped)
    }
    return nil
  }

  /// What a backslash stands for.
  private mutating func escaped() -> Unicode.Scalar? {
    switch rest.popFirst() {
    case "\"": "\""
    case "\\": "\\"
    case "b": "\u{8}"
    case "t": "\t"
    case "n": "\n"
    case "f": "\u{c}"
    case "r": "\r"
    case "u": numbered(4)
    case "U": numbered(8)
    default: nil
    }
  }

  private mutating func numbered(_ count: Int) -> Unicode.Scalar? {
    let digits = String(rest.prefix(count))
    guard digits.utf8.count == count, let number = UInt32(digits, radix: 16) else { return nil }
    rest = rest.dropFirst(count)
    return Unicode.Scalar(number)
  }
}

extension Unicode.Scalar {
  fileprivate var isBare: Bool {
    properties.isASCIIHexDigit || ("a"..."z").contains(self) || ("A"..."Z").contains(self)
      || self == "-" || self == "_"
  }
}
