/// The items of a list, each read when somebody comes to it: a file of millions of numbers is held as
/// the bytes that it is, and not as a tree.
package struct JSONList: Sequence, Sendable, ExpressibleByArrayLiteral {
  private enum Items {
    /// What stands between the brackets, known to be right.
    case text(ArraySlice<UInt8>)
    case trees([JSONTree])
  }

  package let count: Int
  private let items: Items

  init(_ text: ArraySlice<UInt8>, count: Int) {
    items = .text(text)
    self.count = count
  }

  package init(_ trees: [JSONTree]) {
    items = .trees(trees)
    count = trees.count
  }

  package init(arrayLiteral trees: JSONTree...) { self.init(trees) }

  package var isEmpty: Bool { count == 0 }

  /// All of them at once.
  package var trees: [JSONTree] {
    if case .trees(let trees) = items { trees } else { Array(self) }
  }

  package var underestimatedCount: Int { count }

  package func makeIterator() -> AnyIterator<JSONTree> {
    switch items {
    case .text(let text):
      var reader = JSONReader(text, isKnown: true)
      return AnyIterator { reader.item() }
    case .trees(let trees): return AnyIterator(trees.makeIterator())
    }
  }
}

extension JSONList: Hashable {
  package static func == (left: JSONList, right: JSONList) -> Bool {
    left.count == right.count && left.elementsEqual(right)
  }

  package func hash(into hasher: inout Hasher) {
    for item in self { hasher.combine(item) }
  }
}
