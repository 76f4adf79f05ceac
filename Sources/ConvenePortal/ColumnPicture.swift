import ConveneWords

/// Columns side by side, as a picture made here; the same stands in a table below it.
struct ColumnPicture {
  struct Column {
    /// Said below it; nothing where that would be too dense.
    let title: String
    let height: Int
    /// Of that, what stands out.
    var marked = 0
  }

  private static let (width, height, top, side) = (480, 200, 24, 36)

  let columns: [Column]
  /// What the picture says, for those who cannot see it.
  let words: String
  /// From which column to which something is marked, and how that is called.
  var band: (columns: ClosedRange<Int>, title: String)?
  /// Whether it runs from the right.
  var isMirrored = false

  private var most: Int { max(1, columns.map(\.height).max() ?? 1) }
  private var step: Double { Double(Self.width - Self.side) / Double(max(columns.count, 1)) }

  var drawn: HTML {
    let bars = columns.enumerated().map { place, column -> HTML in
      let (left, wide) = edges(of: place...place)
      let (gap, tall) = (max(1, wide / 8), length(column.height))
      let marked = length(column.marked)
      let title: HTML =
        column.title.isEmpty
        ? .nothing
        : """
        <text class="fill-quiet" x="\(left + wide / 2)" y="\(Self.height + Self.top + 20)" \
        text-anchor="middle">\(column.title)</text>
        """
      let mark: HTML =
        column.marked == 0
        ? .nothing
        : """
        <rect class="s-open" x="\(left + gap)" y="\(Self.top + Self.height - marked)" \
        width="\(wide - 2 * gap)" height="\(marked)"/>
        """
      return """
        <rect class="s-written" x="\(left + gap)" y="\(Self.top + Self.height - tall)" \
        width="\(wide - 2 * gap)" height="\(tall)"/>\(mark)\(title)

        """
    }
    return """
      <svg class="chart" viewBox="0 0 \(Self.width) \(Self.height + Self.top + 30)" role="img" \
      aria-label="\(words)" direction="ltr">
      \(shade)\(lines)\(bars)</svg>

      """
  }

  /// Where the axis says how many: none, and the most.
  private var lines: HTML {
    let marks = [0, most].map { number -> HTML in
      let y = Self.top + Self.height - length(number)
      let (from, to) = isMirrored ? (0, Self.width - Self.side) : (Self.side, Self.width)
      let x = isMirrored ? Self.width - Self.side + 6 : Self.side - 6
      return """
        <line class="stroke-line" x1="\(from)" y1="\(y)" x2="\(to)" y2="\(y)"/>\
        <text class="fill-quiet" x="\(x)" y="\(y + 5)" \
        text-anchor="\(isMirrored ? "start" : "end")">\(number)</text>

        """
    }
    return "\(marks)"
  }

  private var shade: HTML {
    guard let band else { return .nothing }
    let (left, wide) = edges(of: band.columns)
    let middle = min(max(left + wide / 2, 110), Self.width - 110)
    return """
      <rect class="band" x="\(left)" y="\(Self.top)" width="\(wide)" height="\(Self.height)"/>\
      <text class="fill-accent" x="\(middle)" y="\(Self.top - 8)" text-anchor="middle">\
      \(band.title)</text>

      """
  }

  private func length(_ number: Int) -> Int { number * Self.height / most }

  private func edges(of places: ClosedRange<Int>) -> (left: Int, wide: Int) {
    let from = Int(Double(places.lowerBound) * step)
    let wide = Int(Double(places.upperBound + 1) * step) - from
    return (isMirrored ? Self.width - Self.side - from - wide : Self.side + from, wide)
  }
}

/// A table that says what a picture shows, closed until somebody wants it.
struct FiguresTable {
  let id: String
  let heads: [String]
  /// The first cell heads its row.
  let rows: [[String]]
  let phrases: Phrases

  var details: HTML {
    let titles = heads.enumerated().map { place, head -> HTML in
      place == 0
        ? "<th scope=\"col\">\(head)</th>" : "<th scope=\"col\" class=\"end\">\(head)</th>"
    }
    let lines = rows.map { row -> HTML in
      let cells = row.dropFirst().map { cell -> HTML in "<td class=\"end\">\(cell)</td>" }
      return "<tr><th scope=\"row\">\(row.first ?? "")</th>\(cells)</tr>\n"
    }
    return """
      <details class="more" id="\(id)">
      <summary>\(phrases.boardAsTable)</summary>
      <div class="scroll" role="region" tabindex="0" id="\(id)-table" \
      aria-label="\(phrases.boardAsTable)">
      <table>
      <thead><tr>\(titles)</tr></thead>
      <tbody>
      \(lines)</tbody>
      </table>
      </div>
      </details>

      """
  }
}
