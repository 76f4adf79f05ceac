/// Reads markup as strictly as an XML reader: tags in pairs, attributes in quotes and once each,
/// nothing else between the angle brackets and no ampersand that begins no entity.
struct MarkupWalk {
  struct Fault: Error, Equatable {
    let reason: String
    let at: String
  }

  struct Element: Equatable {
    let name: String
    let attributes: [Attribute]

    /// The tag without what its attributes say.
    var shape: String { ([name] + attributes.map(\.name)).joined(separator: " ") }
  }

  struct Attribute: Equatable {
    let name: String
    /// With the entities resolved.
    let value: String
  }

  private(set) var elements: [Element] = []
  /// What stands before each tag and after the last, with the entities resolved.
  private(set) var texts: [String] = []
  private var open: [String] = []
  // Scalars, not characters: a quote with an accent on it is still a quote to a reader.
  private var rest: ArraySlice<Unicode.Scalar>

  /// - Parameter void: names of elements that have no end.
  init(_ markup: String, void: Set<String> = []) throws {
    rest = Array(markup.unicodeScalars)[...]
    for prologue in ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<!DOCTYPE html>"] {
      _ = take(prologue)
    }
    while let start = rest.firstIndex(of: "<") {
      texts.append(try Self.resolved(rest[..<start]))
      rest = rest[(start + 1)...]
      if take("/") { try close() } else { try begin(void) }
    }
    texts.append(try Self.resolved(rest))
    guard open.isEmpty else { throw Fault(reason: "not closed", at: open.joined(separator: " ")) }
  }

  private mutating func close() throws {
    let name = takeName()
    guard take(">"), open.last == name else {
      throw Fault(reason: "closes what is not open", at: name)
    }
    open.removeLast()
  }

  private mutating func begin(_ void: Set<String>) throws {
    let name = takeName()
    guard !name.isEmpty else { throw Fault(reason: "no tag", at: Self.text(rest.prefix(20))) }
    var attributes: [Attribute] = []
    while take(" ") {
      let attribute = takeName()
      guard !attribute.isEmpty, !attributes.contains(where: { $0.name == attribute }), take("=\""),
        let end = rest.firstIndex(of: "\"")
      else { throw Fault(reason: "no attribute", at: "\(name) \(attribute)") }
      let value = rest[..<end]
      guard !value.contains("<") else { throw Fault(reason: "a tag in quotes", at: name) }
      attributes.append(Attribute(name: attribute, value: try Self.resolved(value)))
      rest = rest[(end + 1)...]
    }
    elements.append(Element(name: name, attributes: attributes))
    if take("/>") { return }
    guard take(">") else { throw Fault(reason: "a tag without end", at: name) }
    if !void.contains(name) { open.append(name) }
  }

  private mutating func take(_ text: String) -> Bool {
    guard rest.starts(with: text.unicodeScalars) else { return false }
    rest = rest.dropFirst(text.unicodeScalars.count)
    return true
  }

  private mutating func takeName() -> String {
    let name = rest.prefix {
      "a"..."z" ~= $0 || "A"..."Z" ~= $0 || "0"..."9" ~= $0 || "-_:".unicodeScalars.contains($0)
    }
    rest = rest[name.endIndex...]
    return Self.text(name)
  }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private static let entities: [(name: String, scalar: Unicode.Scalar)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
  ]

  private static func resolved(_ text: ArraySlice<Unicode.Scalar>) throws -> String {
    var out = String.UnicodeScalarView()
    var rest = text
    while let scalar = rest.first {
      switch scalar.value {
      case 0x09, 0x0a, 0x0d, 0x20...0xd7ff, 0xe000...0xfffd, 0x1_0000...0x10_ffff: break
      default: throw Fault(reason: "no character of XML", at: String(scalar.value, radix: 16))
      }
      guard scalar == "&" else {
        out.append(scalar)
        rest.removeFirst()
        continue
      }
      guard let entity = entities.first(where: { rest.starts(with: $0.name.unicodeScalars) }) else {
        throw Fault(reason: "no entity", at: Self.text(rest.prefix(20)))
      }
      out.append(entity.scalar)
      rest = rest.dropFirst(entity.name.unicodeScalars.count)
    }
    return String(out)
  }
}
