/// Holds the tables against English, which says what there is to say.
struct TableCheck {
  private let english: Table
  private var faults: [Fault] = []

  static func faults(of tables: [Table]) -> [Fault] {
    guard let english = tables.first(where: \.language.isOriginal) else { return [] }
    var check = Self(english: english)
    for table in tables { check.look(at: table) }
    return Set(tables.flatMap(\.faults) + check.faults).sorted()
  }

  private init(english: Table) { self.english = english }

  private mutating func look(at table: Table) {
    let given = english.byKey
    let found = table.byKey
    for message in english.messages where found[message.key] == nil && !table.language.isTrial {
      fault(table, 1, "\(message.key) is missing")
    }
    var seen: Set<String> = []
    for message in table.messages {
      if !seen.insert(message.key).inserted {
        fault(table, message.line, "\(message.key) stands here a second time")
      }
      guard let original = given[message.key] else {
        fault(table, message.line, "\(message.key) is not in \(english.language.file)")
        continue
      }
      if message.isBroken || original.isBroken { continue }
      if table.language.isOriginal {
        lookAtOriginal(message)
      } else {
        compare(message, with: original, in: table)
      }
      let kinds = Dictionary(original.placeholders.map { ($0.name, $0.kind) }) { first, _ in first }
      for text in [message.text] + message.attributes.map(\.text) {
        lookAtChoices(text, of: message, by: kinds, in: table)
      }
      if table.language.code == "fr" { lookAtBlanks(of: message, in: table) }
    }
  }

  private mutating func lookAtOriginal(_ message: Message) {
    let used = Set((message.text + message.attributes.flatMap(\.text)).names)
    for placeholder in message.placeholders {
      let name = placeholder.name
      if !used.contains(name), !placeholder.kind.isChooser, !placeholder.isOptional {
        fault(english, message.line, "\(message.key): $\(name) is declared and not used")
      }
      if SwiftWord.isReserved(name.camelCase) {
        fault(english, message.line, "\(message.key): $\(name) is a word of Swift")
      }
      let kinds: Set<Placeholder.Kind> = [.gender, .fact]
      if message.group.isOfRefusals, kinds.contains(placeholder.kind) {
        fault(english, message.line, "\(message.key): $\(name) cannot be of this kind")
      }
    }
    if SwiftWord.isReserved(message.key.camelCase) {
      fault(english, message.line, "\(message.key) is a word of Swift")
    }
    switch message.group {
    case .refusals:
      if message.attribute(.next) == nil {
        fault(english, message.line, "\(message.key): .next is missing")
      }
    case .phrases, .problems:
      for attribute in message.attributes {
        fault(
          english, attribute.line,
          "\(message.key): only a refusal has .\(attribute.name.rawValue)")
      }
    }
  }

  private mutating func compare(_ message: Message, with original: Message, in table: Table) {
    for name in [Attribute.Name.command, .code] {
      if let attribute = message.attribute(name) {
        fault(table, attribute.line, "\(message.key): .\(name.rawValue) stands in English alone")
      }
    }
    switch (message.attribute(.next), original.attribute(.next)) {
    case (nil, .some): fault(table, message.line, "\(message.key): .next is missing")
    case (let surplus?, nil):
      fault(table, surplus.line, "\(message.key): .next is not in \(english.language.file)")
    default: break
    }
    let free = Set(
      original.placeholders.filter { $0.isOptional || $0.kind.isChooser }.map(\.name))
    let known = Set(original.placeholders.map(\.name))
    for (name, text) in message.sentences {
      guard let model = original.sentences.first(where: { $0.name == name }) else { continue }
      let (used, wanted) = (Set(text.names), Set(model.text.names))
      for stray in used.subtracting(wanted.union(known.intersection(free))).sorted() {
        fault(table, message.line, "\(message.key)\(name): English has no { $\(stray) } there")
      }
      for lost in wanted.subtracting(used).subtracting(free).sorted() {
        fault(table, message.line, "\(message.key)\(name): { $\(lost) } is missing")
      }
    }
  }

  private mutating func lookAtChoices(
    _ text: [Part], of message: Message, by kinds: [String: Placeholder.Kind], in table: Table
  ) {
    for case .choice(let name, let variants) in text {
      let given = variants.map(\.name)
      if Set(given).count < given.count {
        fault(table, message.line, "\(message.key): a variant by $\(name) stands twice")
      }
      if variants.first(where: \.isDefault)?.name != Self.fallback(of: kinds[name]) {
        fault(
          table, message.line,
          "\(message.key): by $\(name) the * stands at "
            + (Self.fallback(of: kinds[name]) ?? "nothing: declare it a Number, Flag or Gender"))
      }
      for problem in Self.problems(of: given, by: kinds[name], in: table.language) {
        fault(table, message.line, "\(message.key): by $\(name) \(problem)")
      }
      for variant in variants { lookAtChoices(variant.text, of: message, by: kinds, in: table) }
    }
  }

  private static func fallback(of kind: Placeholder.Kind?) -> String? {
    switch kind {
    case .number, .gender: "other"
    case .flag: "no"
    default: nil
    }
  }

  private static func problems(
    of given: [String], by kind: Placeholder.Kind?, in language: TableLanguage
  ) -> [String] {
    let needed: [String]
    let allowed: [String]
    switch kind {
    case .number:
      let words = given.filter { Int($0) == nil }
      // Who names but one category must name all; exact numbers may stand alone before the rest.
      needed = words == ["other"] && given.count > 1 ? words : language.plurals
      allowed = ["zero", "one", "two", "few", "many", "other"] + given.filter { Int($0) != nil }
    case .flag: (needed, allowed) = (["yes", "no"], ["yes", "no"])
    case .gender: (needed, allowed) = (["female", "male", "other"], ["female", "male", "other"])
    default: return []
    }
    return needed.filter { !given.contains($0) }.map { "[\($0)] is missing" }
      + given.filter { !allowed.contains($0) }.map { "there is no [\($0)]" }
  }

  /// French keeps its high signs at their words by a no-break space, which nobody sees is missing.
  private mutating func lookAtBlanks(of message: Message, in table: Table) {
    for (_, text) in message.sentences where text.hasLooseSign {
      fault(
        table, message.line, "\(message.key): before : ; ! ? » % and after « a blank is U+00A0")
    }
  }

  private mutating func fault(_ table: Table, _ line: Int, _ message: String) {
    faults.append(Fault(language: table.language, line: line, message: message))
  }
}

extension [Part] {
  fileprivate var hasLooseSign: Bool {
    let line = map { part in
      switch part {
      case .words(let words): words
      case .value, .choice: "\u{fffc}"
      }
    }.joined()
    return line.contains(#/ [:;!?»%]|« /#)
      || contains { part in
        guard case .choice(_, let variants) = part else { return false }
        return variants.contains(where: \.text.hasLooseSign)
      }
  }
}
