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

/// A language that there is a table of, as the head of its file says it.
package struct TableLanguage: Hashable, Comparable, Sendable {
  /// Of ISO 639, which is the name of the file.
  package let code: String
  /// What Swift calls it, a case of `Language`.
  let name: String
  /// The plural categories of CLDR without which a number cannot be said in it.
  package let plurals: [String]
  /// Whether sentences may be missing, which are said in English until somebody words them.
  package let isTrial: Bool

  package var file: String { "words/\(code).ftl" }

  /// Whether it says what there is to say; the others say the same.
  package var isOriginal: Bool { code == "en" }

  package init(code: String, name: String, plurals: [String], isTrial: Bool = false) {
    (self.code, self.name, self.plurals, self.isTrial) = (code, name, plurals, isTrial)
  }

  /// From the lines `### language: …`, `### plurals: …` and `### trial` with which `table` begins; nil
  /// where the first two are not there.
  package init?(code: String, headOf table: String) {
    var said: [Substring: String] = [:]
    for line in table.split(separator: "\n", omittingEmptySubsequences: false).prefix(8)
    where line.hasPrefix("### ") {
      let parts = line.dropFirst(4).split(separator: ": ", maxSplits: 1)
      if let key = parts.first { said[key] = parts.count > 1 ? String(parts[1]) : "" }
    }
    guard let name = said["language"], let plurals = said["plurals"], plurals.hasSuffix("other")
    else { return nil }
    self.init(
      code: code, name: name, plurals: plurals.split(separator: " ").map(String.init),
      isTrial: said["trial"] != nil)
  }

  /// English first, then by their codes.
  package static func < (left: Self, right: Self) -> Bool {
    (left.isOriginal ? 0 : 1, left.code) < (right.isOriginal ? 0 : 1, right.code)
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
    case session = "Session"
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
    (left.language, left.line, left.message) < (right.language, right.line, right.message)
  }
}
