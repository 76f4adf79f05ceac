/// An element of a text in XML, with all that stands in it; names are without their prefixes.
package struct Element: Hashable, Sendable {
  package let name: String
  package let attributes: [String: String]
  package let children: [Element]
  /// Its own text, without that of its children.
  package let text: String

  package init(
    _ name: String, attributes: [String: String] = [:], children: [Element] = [], text: String = ""
  ) {
    (self.name, self.attributes, self.children, self.text) = (name, attributes, children, text)
  }

  /// The first child of a name.
  package subscript(name: String) -> Element? { children.first { $0.name == name } }

  package func all(_ name: String) -> [Element] { children.filter { $0.name == name } }
}
