import ConveneTables
import ConveneValues

extension Element {
  /// Reads a whole text in XML; refused where it is none, and where it declares types or entities.
  package init(xml text: [UInt8]) throws(Refusal) {
    guard text.count <= Self.largest else { throw .fileTooLarge(most: Self.largest >> 20) }
    var open: [Draft] = []
    var root: Element?
    let markup = Markup()
    markup.begins = { open.append(Draft(name: $0, attributes: $1)) }
    markup.text = { text in if !open.isEmpty { open[open.count - 1].text += text } }
    markup.ends = { _ in
      guard let closed = open.popLast() else { return }
      let element = Element(
        closed.name, attributes: closed.attributes, children: closed.children, text: closed.text)
      if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
    }
    if let line = markup.fault(in: text) { throw .xmlUnreadable(line: line) }
    guard let root else { throw .xmlUnreadable(line: 1) }
    self = root
  }

  private static let largest = 20 << 20

  private struct Draft {
    let name: String
    let attributes: [String: String]
    var children: [Element] = []
    var text = ""
  }
}
