/// What is wrong within a text, so many lines below its first.
struct PatternFault: Error {
  let line: Int
  let message: String
}

/// Reads a text with its placeables: `{ $name }`, `{ "literal" }`, `{ $name -> variants }`.
struct PatternReader {
  private let characters: [Character]
  private var place = 0
  private var line = 0

  private init(_ text: String) { characters = Array(text) }

  static func read(_ text: String) throws(PatternFault) -> [Part] {
    var reader = Self(text)
    let parts = try reader.pattern(inVariant: false)
    guard reader.next == nil else { throw reader.fault("a } that closes nothing") }
    return parts
  }

  private var next: Character? { place < characters.count ? characters[place] : nil }

  private func fault(_ message: String) -> PatternFault {
    PatternFault(line: line, message: message)
  }

  private mutating func skip(_ character: Character) -> Bool {
    guard next == character else { return false }
    if character == "\n" { line += 1 }
    place += 1
    return true
  }

  private mutating func skipBlanks() { while skip(" ") {} }

  private mutating func skipLines() { while skip(" ") || skip("\n") {} }

  private mutating func pattern(inVariant: Bool) throws(PatternFault) -> [Part] {
    var parts: [Part] = []
    var words = ""
    func flush() {
      if !words.isEmpty { parts.append(.words(words)) }
      words = ""
    }
    skipLines()
    while let character = next, character != "}" {
      switch character {
      case "{":
        flush()
        parts.append(try placeable())
      case "\n":
        while words.last == " " { words.removeLast() }
        skipLines()
        let isMark = next.map("[*.".contains) ?? false
        if inVariant, isMark || next == "}" {
          flush()
          return parts.merged
        }
        if isMark { throw fault("a line of text begins with none of [ * .") }
        if next != nil { words += " " }
      default:
        words.append(character)
        place += 1
      }
    }
    while words.last == " " { words.removeLast() }
    flush()
    return parts.merged
  }

  private mutating func placeable() throws(PatternFault) -> Part {
    let opening = fault("{ is not closed, or holds more than a name, a literal or a choice")
    place += 1
    skipBlanks()
    if next == "\"" {
      let literal = try literal()
      skipBlanks()
      guard skip("}") else { throw opening }
      return .words(literal)
    }
    guard skip("$") else { throw opening }
    let name = identifier()
    skipBlanks()
    if skip("}") { return .value(name) }
    guard skip("-"), skip(">") else { throw opening }
    let variants = try variants(of: name)
    guard skip("}") else { throw opening }
    return .choice(of: name, variants)
  }

  private mutating func variants(of name: String) throws(PatternFault) -> [Variant] {
    var variants: [Variant] = []
    skipBlanks()
    guard next == "\n" else { throw fault("each variant stands on a line of its own") }
    skipLines()
    while let character = next, character != "}" {
      let isDefault = skip("*")
      guard skip("[") else {
        throw fault("a variant begins with [name] or *[name], not \(character)")
      }
      skipBlanks()
      let variant = identifier()
      skipBlanks()
      guard !variant.isEmpty, skip("]") else { throw fault("a variant begins with [name]") }
      variants.append(
        Variant(name: variant, isDefault: isDefault, text: try pattern(inVariant: true)))
    }
    guard variants.count(where: \.isDefault) == 1 else {
      throw fault("of the variants by $\(name) exactly one is marked with * as the one to fall to")
    }
    return variants
  }

  private mutating func identifier() -> String {
    var name = ""
    while let character = next, character.isASCII,
      character.isLetter || character.isNumber || character == "-"
    {
      name.append(character)
      place += 1
    }
    return name
  }

  private mutating func literal() throws(PatternFault) -> String {
    let opening = fault("a literal is not closed, or holds an escape other than \\\" \\\\ \\uXXXX")
    var text = ""
    place += 1
    while let character = next, character != "\n" {
      place += 1
      if character == "\"" { return text }
      guard character == "\\" else {
        text.append(character)
        continue
      }
      guard let escaped = next else { throw opening }
      place += 1
      switch escaped {
      case "\"", "\\": text.append(escaped)
      case "u":
        let digits = String(characters[place..<min(place + 4, characters.count)])
        guard digits.count == 4, let value = UInt32(digits, radix: 16),
          let scalar = Unicode.Scalar(value)
        else { throw opening }
        text.unicodeScalars.append(scalar)
        place += 4
      default: throw opening
      }
    }
    throw opening
  }
}

extension [Part] {
  /// The same with words that touch as one.
  fileprivate var merged: [Part] {
    reduce(into: []) { parts, part in
      if case .words(let more) = part, case .words(let words) = parts.last {
        parts[parts.count - 1] = .words(words + more)
      } else {
        parts.append(part)
      }
    }
  }
}
