/// All tables of words, and the Swift that is made of them.
package struct Tables {
  private let tables: [Table]

  /// From the text of each file.
  package init(_ texts: [(TableLanguage, String)]) {
    tables = texts.map { TableReader.read($1, in: $0) }
  }

  /// All that is wrong, in the order of files and lines; empty where Swift can be made of them.
  package var faults: [Fault] { TableCheck.faults(of: tables) }

  private var original: [Message] {
    tables.first(where: \.language.isOriginal)?.messages ?? []
  }

  /// Of a trial, how many sentences of how many are said in English.
  package var unsaid: [(language: TableLanguage, missing: Int, all: Int)] {
    tables.filter(\.language.isTrial).map { table in
      let missing = original.count { table.byKey[$0.key] == nil }
      return (table.language, missing, original.count)
    }
  }

  private func wording(
    of message: Message, as type: String = "String", _ values: Wording.Values,
    _ text: (Message) -> [Part]?
  ) -> Wording {
    let given = tables.map { ($0.language, $0.byKey[message.key].flatMap(text)) }
    let unsaid = given.filter { $0.0.isTrial && $0.1 == nil }.map(\.0)
    return Wording(
      texts: given.compactMap { language, text in
        text.map { ([language] + (language.isOriginal ? unsaid : []), $0) }
      }, placeholders: message.placeholders, type: type, values: values)
  }

  // MARK: The room of words

  /// `Phrases`: a member for each phrase, and the look-up of what refusals and problems say.
  package func phrases(importing room: String) -> String {
    "import \(room)\n\nextension Phrases {\n"
      + original.filter { $0.group == .phrases }.map(phrase).joined(separator: "\n")
      + "}\n\nextension Phrases {\n" + lookUps.joined(separator: "\n") + "}\n"
  }

  private func phrase(_ message: Message) -> String {
    let values = Wording.Values(
      printed: { placeholder in
        let name = placeholder.name.camelCase
        return switch placeholder.kind {
        case .list: "self.listed(\(name))"
        case .day: "self.date(\(name))"
        case .session: "self.called(\(name))"
        case .fact: ".\(name)"
        default: name
        }
      }, chosen: \.name.camelCase)
    let parameters = message.placeholders.compactMap(\.parameter)
    let isOfLetter = message.placeholders.contains { $0.kind == .fact }
    let type = isOfLetter ? "LetterPhrase" : "String"
    let head =
      parameters.isEmpty
      ? "var \(message.key.camelCase): \(type)"
      : "func \(message.key.camelCase)(\(parameters.joined(separator: ", "))) -> \(type)"
    return "  package \(head) {\n" + wording(of: message, as: type, values) { $0.text }.body
      + "  }\n"
  }

  private var lookUps: [String] {
    let refusing = original.filter(\.group.isOfRefusals)
    return lookUp("sentence", of: refusing) { $0.text }
      + lookUp("next", of: refusing) { $0.attribute(.next)?.text }
      + lookUp("command", of: refusing) { $0.attribute(.command)?.text }
  }

  private func lookUp(
    _ name: String, of messages: [Message], _ text: @escaping (Message) -> [Part]?
  ) -> [String] {
    let said = messages.filter { text($0) != nil }
    let values = Wording.Values(
      printed: { "values[\"\($0.name)\"]" },
      chosen: { "values.\($0.kind == .flag ? "flag" : "number")(\"\($0.name)\")" })
    let cases = said.map { "    case \"\($0.key)\": \(name)_\($0.key.camelCase)(values)\n" }
    let door =
      "  func \(name)(of key: String, _ values: Values) -> String? {\n    switch key {\n"
      + cases.joined() + "    default: nil\n    }\n  }\n"
    return [door]
      + said.map { message in
        "  private func \(name)_\(message.key.camelCase)(_ values: Values) -> String {\n"
          + body(of: wording(of: message, values, text)) + "  }\n"
      }
  }

  /// A command is the same in every language, hence in the table of one alone.
  private func body(of wording: Wording) -> String {
    guard wording.texts.count == 1, let only = wording.texts.first else { return wording.body }
    return Wording(
      texts: tables.map { ([$0.language], only.text) }, placeholders: wording.placeholders,
      values: wording.values
    ).body
  }

  // MARK: The rooms that refuse

  /// The refusals and problems of `room` as values, without a word of what they say.
  package func factories(of room: String, importing home: String) -> String {
    let refusals = original.filter { $0.group == .refusals(room: room) }.map(refusal)
    let problems = original.filter { $0.group == .problems(room: room) }.map(problem)
    guard !refusals.isEmpty || !problems.isEmpty else { return "" }
    return (home == room ? "" : "import \(home)\n\n") + Self.extending("Refusal", refusals)
      + Self.extending("Problem", problems)
  }

  private static func extending(_ type: String, _ members: [String]) -> String {
    members.isEmpty ? "" : "extension \(type) {\n" + members.joined(separator: "\n") + "}\n"
  }

  private func refusal(_ message: Message) -> String {
    let code = message.attribute(.code).map { Self.plain($0.text) } ?? message.key
    let parameters = message.placeholders.compactMap(\.parameter) + ["problems: [Problem] = []"]
    return """
        package static func \(message.key.camelCase)(\(parameters.joined(separator: ", "))) -> Refusal {
          Refusal(
            key: "\(message.key)", code: "\(code)", values: \(Self.values(of: message)),
            problems: problems)
        }

      """
  }

  private func problem(_ message: Message) -> String {
    let parameters = ["at: String"] + message.placeholders.compactMap(\.parameter)
    return """
        package static func \(message.key.camelCase)(\(parameters.joined(separator: ", "))) -> Problem {
          Problem(at: at, key: "\(message.key)", values: \(Self.values(of: message)))
        }

      """
  }

  private static func plain(_ text: [Part]) -> String {
    text.map { part in
      if case .words(let words) = part { words } else { "" }
    }.joined()
  }

  private static func values(of message: Message) -> String {
    let pairs = message.placeholders.map { placeholder in
      let kind = placeholder.kind.rawValue.lowercased()
      return "\"\(placeholder.name)\": .\(kind)(\(placeholder.name.camelCase))"
    }
    return pairs.isEmpty ? "[:]" : "[\(pairs.joined(separator: ", "))]"
  }
}
