/// The texts in quotation marks of a Swift file, each with the calls and brackets that it stands in.
struct SwiftLiterals {
  struct Literal {
    /// With U+FFFC where a value stands.
    let text: String
    /// From the outermost in: the name before a bracket, and `[` or `{` for one without.
    let within: [String]
    /// What stands before and after it, blanks left out.
    let before: Character?
    let after: Character?
  }

  private let signs: [Character]
  private var place = 0
  private var within: [String] = []
  private(set) var all: [Literal] = []

  init(_ text: String) {
    signs = Array(text)
    code(until: nil)
  }

  private func isAhead(_ text: String) -> Bool { signs[place...].starts(with: text) }

  private mutating func code(until end: Character?) {
    while place < signs.count {
      let sign = signs[place]
      if isAhead("//") {
        while place < signs.count, !signs[place].isNewline { place += 1 }
      } else if sign == "\"" {
        literal()
      } else if sign == "/", isPattern {
        pattern()
      } else {
        place += 1
        switch sign {
        case "(", "[", "{":
          let depth = within.count
          within.append(sign == "(" ? name() : String(sign))
          code(until: sign == "(" ? ")" : sign == "[" ? "]" : "}")
          within.removeSubrange(depth...)
        case end: return
        default: break
        }
      }
    }
  }

  /// A pattern follows a bracket or a blank, and no blank follows its first sign.
  private var isPattern: Bool {
    guard place > 0, place + 1 < signs.count else { return false }
    return "( [".contains(signs[place - 1]) && !signs[place + 1].isWhitespace
  }

  private mutating func pattern() {
    place += 1
    while place < signs.count, signs[place] != "/", !signs[place].isNewline {
      place += signs[place] == "\\" ? 2 : 1
    }
    place += 1
  }

  private func name() -> String {
    let end = place - 1
    var start = end
    while start > 0,
      signs[start - 1].isLetter || signs[start - 1].isNumber || signs[start - 1] == "@"
    {
      start -= 1
    }
    return String(signs[start..<end])
  }

  private mutating func literal() {
    let before = signs[..<place].last { !$0.isWhitespace }
    let quote = isAhead("\"\"\"") ? "\"\"\"" : "\""
    place += quote.count
    var text = ""
    while place < signs.count, !isAhead(quote) {
      if isAhead("\\(") {
        place += 2
        text.append("\u{fffc}")
        let depth = within.count
        within.append("")
        code(until: ")")
        within.removeSubrange(depth...)
      } else if signs[place] == "\\" {
        text.append(" ")
        place += 2
      } else {
        text.append(signs[place])
        place += 1
      }
    }
    place += quote.count
    all.append(
      Literal(
        text: text, within: within, before: before,
        after: place < signs.count ? signs[place] : nil))
  }
}
