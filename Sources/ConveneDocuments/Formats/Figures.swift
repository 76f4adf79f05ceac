import ConveneValues
import ConveneWords

extension [Inline] {
  /// Whether it says a number, a time or a share and nothing else: no line ends within it.
  package var isFigure: Bool {
    let words = map(\.words).joined().printable
    return words.contains { $0.isNumber }
      && words.allSatisfy { $0.isNumber || Self.signs.contains($0) }
  }

  /// With the `h` of French times.
  private static let signs = Set(" \u{a0}\u{202f}.,:/()%+-–−·▼h")
}

extension Table {
  /// Whether a column has figures alone, whose units stand below each other from either side that a
  /// paper is read.
  package func isOfFigures(_ column: Int) -> Bool {
    guard columns[column].alignment == .end else { return false }
    let cells = rows.filter { !$0.isGroupTitle && $0.cells.indices.contains(column) }
      .flatMap { $0.cells[column] }.filter { !$0.map(\.words).joined().isEmpty }
    return cells.contains { $0.isFigure }
      && cells.allSatisfy { $0.isFigure || $0.map(\.words) == ["–"] }
  }

  /// Which column says what a row is about: the first that is not set to a side as figures are.
  package var leadingColumn: Int { columns.firstIndex { $0.alignment == .start } ?? 0 }
}

extension Language {
  /// A heading said again where what stands below it goes on.
  package func continued(_ title: String) -> String { Phrases(self).continued(title: title) }

  /// By its own name.
  package var ownName: String { Phrases(self).ownName }
}
