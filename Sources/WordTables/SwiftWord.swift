/// Names and literals as Swift wants them.
enum SwiftWord {
  static func isReserved(_ name: String) -> Bool {
    ["at", "key", "problems", "values"].contains(name) || keywords.contains(name)
  }

  private static let keywords: Set<String> = [
    "as", "break", "case", "catch", "class", "continue", "default", "defer", "do", "else", "enum",
    "extension", "false", "for", "func", "guard", "if", "import", "in", "init", "is", "let", "nil",
    "operator", "package", "private", "protocol", "public", "repeat", "return", "self", "static",
    "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "var", "where",
    "while",
  ]

  static func literal(_ text: String) -> String { "\"\(escaped(text))\"" }

  static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }
}

extension String {
  /// `no-such-meeting` as `noSuchMeeting`.
  var camelCase: String {
    let words = split(separator: "-")
    return words.dropFirst().reduce(String(words.first ?? "")) {
      $0 + $1.prefix(1).uppercased() + $1.dropFirst()
    }
  }
}

extension Placeholder {
  /// The type of a parameter for it; what a letter states is filled in by the letter itself.
  var parameter: String? {
    let type: String? =
      switch kind {
      case .text: "String"
      case .number: "Int"
      case .list: "[String]"
      case .day: "Day"
      case .session: "SessionName"
      case .flag: "Bool"
      case .gender: "Gender"
      case .fact: nil
      }
    return type.map { "\(name.camelCase): \($0)" }
  }
}
