/// The words of one language: a file of `words/`, read.
package struct Table: Sendable {
  package let language: TableLanguage
  package let messages: [Message]
  package let faults: [Fault]
  let byKey: [String: Message]

  init(language: TableLanguage, messages: [Message], faults: [Fault]) {
    self.language = language
    self.messages = messages
    self.faults = faults
    byKey = Dictionary(messages.map { ($0.key, $0) }) { first, _ in first }
  }
}

/// The languages there are tables of, English first: it says what the others must say.
package enum TableLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case arabic = "ar"
  case french = "fr"

  package var file: String { "words/\(rawValue).ftl" }

  /// The plural categories of CLDR without which a number cannot be said in this language.
  package var plurals: [String] {
    switch self {
    case .english, .french: ["one", "other"]
    case .arabic: ["one", "two", "few", "many", "other"]
    }
  }
}

/// One thing to be said, under its key.
package struct Message: Sendable {
  let key: String
  let line: Int
  let group: Group
  /// As declared above the message, then as first used.
  var placeholders: [Placeholder]
  var text: [Part]
  var attributes: [Attribute] = []
  /// Whether a text of it could not be read; it is then not compared.
  var isBroken = false

  func attribute(_ name: Attribute.Name) -> Attribute? { attributes.first { $0.name == name } }

  /// What is translated: the text, and what to do next.
  var sentences: [(name: String, text: [Part])] {
    [("", text)] + attributes.filter { $0.name == .next }.map { (".next", $0.text) }
  }
}

/// What a heading says of the messages below it.
enum Group: Hashable {
  case phrases
  case refusals(room: String)
  case problems(room: String)

  var isOfRefusals: Bool { self != .phrases }
}

struct Attribute: Sendable {
  enum Name: String {
    /// What to do next, as a sentence.
    case next
    /// The command that does it; English alone has it.
    case command
    /// The stable code where several keys share one.
    case code
  }

  let name: Name
  let line: Int
  var text: [Part]
}

struct Placeholder: Hashable {
  enum Kind: String {
    case text = "Text"
    case number = "Number"
    case list = "List"
    case day = "Day"
    case flag = "Flag"
    case gender = "Gender"
    case fact = "Fact"

    /// What chooses between wordings and is not printed itself.
    var isChooser: Bool { self == .flag || self == .gender }
  }

  let name: String
  var kind = Kind.text
  /// Whether a language may do without it.
  var isOptional = false
}

indirect enum Part: Hashable, Sendable {
  case words(String)
  case value(String)
  case choice(of: String, [Variant])
}

struct Variant: Hashable, Sendable {
  let name: String
  let isDefault: Bool
  let text: [Part]
}

/// What is wrong with a table, and where.
package struct Fault: Hashable, Comparable, Sendable, CustomStringConvertible {
  let language: TableLanguage
  let line: Int
  let message: String

  package var description: String { "\(language.file):\(line): \(message)" }

  package static func < (left: Self, right: Self) -> Bool {
    let order = TableLanguage.allCases
    return (order.firstIndex(of: left.language) ?? 0, left.line, left.message)
      < (order.firstIndex(of: right.language) ?? 0, right.line, right.message)
  }
}
