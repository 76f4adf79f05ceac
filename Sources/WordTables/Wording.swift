/// One text in all languages, as the body of a Swift function.
struct Wording {
  /// How a value is reached in Swift: to be printed, and to be chosen by.
  struct Values {
    let printed: (Placeholder) -> String
    let chosen: (Placeholder) -> String
  }

  /// Each text with the languages that say it.
  let texts: [(languages: [TableLanguage], text: [Part])]
  let placeholders: [Placeholder]
  /// `String`, or `LetterPhrase` where a letter is to fill in facts.
  var type = "String"
  let values: Values

  var body: String {
    "    switch self.language {\n"
      + texts.map { languages, text in
        var choices: [String] = []
        let literal = literal(text, &choices)
        let names = languages.map { ".\($0.name)" }.joined(separator: ", ")
        return "    case \(names):\n" + choices.joined() + "      return \(literal)\n"
      }.joined() + "    }\n"
  }

  private func placeholder(_ name: String) -> Placeholder {
    placeholders.first { $0.name == name } ?? Placeholder(name: name)
  }

  /// A string literal; each choice within becomes a constant before it.
  private func literal(_ text: [Part], _ choices: inout [String]) -> String {
    var words = ""
    for part in text {
      switch part {
      case .words(let plain): words += SwiftWord.escaped(plain)
      case .value(let name): words += "\\(\(values.printed(placeholder(name))))"
      case .choice(let name, let variants):
        let cases = cases(by: placeholder(name), variants, &choices)
        choices.append(cases.text(named: "choice\(choices.count): \(type)"))
        words += "\\(choice\(choices.count - 1))"
      }
    }
    return "\"\(words)\""
  }

  private struct Cases {
    let subject: String
    let lines: [String]

    func text(named name: String) -> String {
      "      let \(name) =\n        switch \(subject) {\n" + lines.joined() + "        }\n"
    }
  }

  private func cases(
    by placeholder: Placeholder, _ variants: [Variant], _ choices: inout [String]
  ) -> Cases {
    let ordered = variants.filter { !$0.isDefault } + variants.filter(\.isDefault)
    var lines: [String] = []
    for variant in ordered {
      let literal = literal(variant.text, &choices)
      let pattern =
        variant.isDefault ? "default" : "case \(pattern(variant.name, placeholder.kind))"
      lines.append("        \(pattern): \(literal)\n")
    }
    let value = values.chosen(placeholder)
    return Cases(
      subject: placeholder.kind == .number ? "(\(value), self.plural(of: \(value)))" : value,
      lines: lines)
  }

  private func pattern(_ variant: String, _ kind: Placeholder.Kind) -> String {
    switch kind {
    case .number: Int(variant).map { "(\($0), _)" } ?? "(_, .\(variant))"
    case .flag: "true"
    default: ".\(variant)"
    }
  }
}
