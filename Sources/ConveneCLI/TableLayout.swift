import ConveneValues

/// Rows below a header in columns that fit a width; what does not is cut.
struct TableLayout {
  /// Between two columns.
  private static let gap = "  "
  /// No column is made narrower than this for another's sake.
  private static let least = 8

  let widths: [Int]

  /// - Parameters:
  ///   - width: of the terminal, in signs.
  ///   - isOpen: whether rows follow that are not known: the last column has all the room that is left.
  init(_ rows: [[String]], width: Int, isOpen: Bool = false) {
    let columns = rows.first?.count ?? 0
    let room = width - Self.gap.count * max(0, columns - 1)
    var widths = (0..<columns).map { column in
      min(rows.map { $0[column].count }.max() ?? 0, max(room, Self.least))
    }
    while widths.reduce(0, +) > room,
      let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > Self.least
    {
      widths[widest] -= 1
    }
    if isOpen, let last = widths.indices.last {
      widths[last] += max(0, room - widths.reduce(0, +))
    }
    self.widths = widths
  }

  /// A row as one line, without blanks at its end.
  func line(_ row: [String]) -> String {
    let cells = zip(row, widths).map { cell, width in
      let cut = Self.cut(cell, to: width)
      return Self.apart(cut) + String(repeating: " ", count: max(0, width - cut.count))
    }
    let line = cells.joined(separator: Self.gap)
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// Two cells from the right beside each other would change places, and with a number between them,
  /// where they were not kept apart.
  private static func apart(_ cell: String) -> String {
    cell.unicodeScalars.contains(where: \.isRightToLeft) ? "\u{2068}\(cell)\u{2069}" : cell
  }

  static func cut(_ text: String, to width: Int) -> String {
    text.count <= width ? text : text.prefix(max(0, width - 1)) + "…"
  }
}

extension String {
  /// Without the signs that keep parts of it apart; itself where one is not closed or not begun.
  var withoutKeepingApart: String {
    var depth = 0
    for sign in unicodeScalars where sign.keepsApart {
      depth += sign.value == 0x2068 ? 1 : -1
      guard depth >= 0 else { return self }
    }
    guard depth == 0 else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.keepsApart }))
  }
}
