/// Reads a table line by line; what stands behind a key is left to `PatternReader`.
///
/// The syntax is that of Fluent, less what nobody needs: no terms, functions or references, and a
/// line break within a text is a blank.
struct TableReader {
  private let language: TableLanguage
  private var messages: [Message] = []
  private var faults: [Fault] = []
  private var group = Group.phrases
  private var declared: [Placeholder] = []
  private var entry: Entry?
  // A literal is compiled each time it is come to.
  private let key = /([a-z][a-z0-9-]*) = ?(.*)/
  private let attribute = #/ +\.([a-z]+) = ?(.*)/#
  private let placeholder = /# \$([a-z][a-z0-9-]*) \((\w+)(, optional)?\).*/

  /// A message while its lines come in.
  private struct Entry {
    let key: String
    let line: Int
    let declared: [Placeholder]
    var texts: [Text]
  }

  /// A text or an attribute while its lines come in.
  private struct Text {
    let attribute: String?
    let line: Int
    var raw: String

    var isOpen: Bool { raw.count { $0 == "{" } > raw.count { $0 == "}" } }
  }

  private init(_ language: TableLanguage) { self.language = language }

  static func read(_ text: String, in language: TableLanguage) -> Table {
    var reader = Self(language)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      reader.take(String(line), at: index + 1)
    }
    reader.close()
    return Table(language: language, messages: reader.messages, faults: reader.faults)
  }

  private mutating func take(_ line: String, at number: Int) {
    if line.contains("\t") { fault(number, "a tab: indent with blanks") }
    if line.isEmpty || line.hasPrefix("#") {
      close()
      comment(line, at: number)
    } else if let opening = line.wholeMatch(of: key) {
      close()
      entry = Entry(
        key: String(opening.1), line: number, declared: declared,
        texts: [Text(attribute: nil, line: number, raw: String(opening.2))])
      declared = []
    } else if line.hasPrefix(" ") || line.hasPrefix("}"), entry != nil {
      goOn(line, at: number)
    } else {
      fault(number, "neither `key = text`, nor indented text, nor a comment")
    }
  }

  private mutating func goOn(_ line: String, at number: Int) {
    guard var texts = entry?.texts, let last = texts.indices.last else { return }
    if !texts[last].isOpen, let opening = line.wholeMatch(of: attribute) {
      texts.append(Text(attribute: String(opening.1), line: number, raw: String(opening.2)))
    } else {
      texts[last].raw += "\n" + line
    }
    entry?.texts = texts
  }

  private mutating func comment(_ line: String, at number: Int) {
    if line.hasPrefix("## ") {
      group = Self.group(line.dropFirst(3))
      declared = []
    } else if let given = line.wholeMatch(of: placeholder) {
      guard let kind = Placeholder.Kind(rawValue: String(given.2)) else {
        return fault(number, "($\(given.1)) there is no kind of placeholder called \(given.2)")
      }
      declared.append(
        Placeholder(name: String(given.1), kind: kind, isOptional: given.3 != nil))
    } else if line.hasPrefix("# $") {
      fault(number, "a placeholder is declared as `# $name (Kind)`")
    } else if line.isEmpty {
      declared = []
    }
  }

  private static func group(_ heading: Substring) -> Group {
    if let room = heading.wholeMatch(of: /Refusals of (\w+)/) {
      return .refusals(room: String(room.1))
    }
    if let room = heading.wholeMatch(of: /Problems of (\w+)/) {
      return .problems(room: String(room.1))
    }
    return .phrases
  }

  private mutating func close() {
    guard let entry else { return }
    self.entry = nil
    var message = Message(
      key: entry.key, line: entry.line, group: group, placeholders: entry.declared, text: [])
    for text in entry.texts {
      do throws(PatternFault) {
        let parts = try PatternReader.read(text.raw)
        if parts.isEmpty { throw PatternFault(line: 0, message: "a blank text: write { \"\" }") }
        guard let attribute = text.attribute else {
          message.text = parts
          continue
        }
        guard let name = Attribute.Name(rawValue: attribute) else {
          throw PatternFault(line: 0, message: "there is no attribute .\(attribute)")
        }
        message.attributes.append(Attribute(name: name, line: text.line, text: parts))
      } catch {
        message.isBroken = true
        fault(text.line + error.line, "\(entry.key): \(error.message)")
      }
    }
    let known = Set(entry.declared.map(\.name))
    message.placeholders += (message.text + message.attributes.flatMap(\.text)).names
      .filter { !known.contains($0) }.map { Placeholder(name: $0) }
    messages.append(message)
  }

  private mutating func fault(_ line: Int, _ message: String) {
    faults.append(Fault(language: language, line: line, message: message))
  }
}

extension [Part] {
  /// The placeholders in it, each once, in the order of their first use.
  var names: [String] {
    var found: [String] = []
    for name in flatMap(\.names) where !found.contains(name) { found.append(name) }
    return found
  }
}

extension Part {
  fileprivate var names: [String] {
    switch self {
    case .words: []
    case .value(let name): [name]
    case .choice(let name, let variants): [name] + variants.flatMap(\.text.names)
    }
  }
}
