import ConveneValues
import ConveneWords

extension String {
  /// The same words without what would harm a page or a terminal.
  ///
  /// Line ends and tabs become spaces; control characters, embeddings and overrides of direction,
  /// tags and code points that are no characters are left out; isolates are balanced, so that nobody's
  /// name turns the rest of a line around.
  package var printable: String {
    guard unicodeScalars.contains(where: Self.needsCare) else { return self }
    var kept = String.UnicodeScalarView()
    var depth = 0
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0a, 0x0d, 0x85, 0x2028, 0x2029: kept.append(" ")
      case 0x2066...0x2068:
        depth += 1
        kept.append(scalar)
      case 0x2069:
        guard depth > 0 else { continue }
        depth -= 1
        kept.append(scalar)
      default:
        if !Self.needsCare(scalar) { kept.append(scalar) }
      }
    }
    return String(kept) + String(repeating: "\u{2069}", count: depth)
  }

  private static func needsCare(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1f, 0x7f...0x9f, 0x2028...0x202e, 0x2066...0x2069, 0xfdd0...0xfdef, 0xfeff,
      0xfff9...0xfffb, 0xe0000...0xe007f:
      true
    default: scalar.value & 0xfffe == 0xfffe
    }
  }

  /// Whether the first letter with a direction is of a script written from right to left.
  package var startsRightToLeft: Bool {
    for scalar in unicodeScalars {
      if scalar.isRightToLeft { return true }
      if scalar.properties.isAlphabetic { return false }
    }
    return false
  }
}

extension Inline {
  /// Where a link may lead: the web, a mailbox, a telephone, or within the same site; nil else.
  package static func safeTarget(_ target: String) -> String? {
    let scalars = target.unicodeScalars
    guard !target.isEmpty, !target.hasPrefix("//"),
      scalars.allSatisfy({ $0.value > 0x20 && !(0x7f...0xa0 ~= $0.value) && $0 != "\\" })
    else { return nil }
    let head = target.prefix { !"/?#".contains($0) }
    guard let colon = head.firstIndex(of: ":") else { return target }
    return ["http", "https", "mailto", "tel"].contains(head[..<colon].lowercased())
      ? target : nil
  }
}

extension ListStyle {
  /// The mark before the item at `place`, counted from 0.
  package func marker(at place: Int, in language: Language) -> String {
    switch self {
    case .bullets: "•"
    case .numbers: "\(place + 1)."
    case .letters:
      Phrases(language).letterMark(
        letter: Self.letters(for: place, from: Self.alphabet(of: language)))
    }
  }

  /// The letters in the order in which papers of `language` number their items.
  package static func alphabet(of language: Language) -> [String] {
    Phrases(language).lettersOfItems
  }

  private static func letters(for place: Int, from alphabet: [String]) -> String {
    let (above, last) = place.quotientAndRemainder(dividingBy: alphabet.count)
    return (above > 0 ? letters(for: above - 1, from: alphabet) : "") + alphabet[last]
  }
}

extension Table {
  /// The same table with as many cells in each row as there are columns.
  ///
  /// Missing cells are empty; what stands beyond the last column joins it.
  package var squared: Table {
    guard !columns.isEmpty else { return Table(columns: [], rows: [], caption: caption) }
    var table = self
    for place in table.rows.indices {
      var cells = table.rows[place].cells
      while cells.count > columns.count, let surplus = cells.popLast() {
        cells[columns.count - 1 + (cells.count - columns.count)] += surplus
      }
      while cells.count < columns.count { cells.append([]) }
      table.rows[place].cells = cells
    }
    return table
  }

  /// Whether it is of words with a figure each, which lie too far apart across a whole page.
  package var isNarrow: Bool {
    guard columns.count == 2, columns[1].alignment == .end, isOfFigures(1) else { return false }
    return rows.allSatisfy { row in
      row.cells.first?.allSatisfy { $0.reduce(0) { $0 + $1.words.count } <= 48 } ?? true
    }
  }

  /// Whether any column has a title.
  package var hasTitles: Bool { columns.contains { !$0.title.isEmpty } }
}

extension Table.Row {
  /// Whether the row is the title of the group of rows that follows: accented, one cell filled.
  package var isGroupTitle: Bool {
    isAccented && cells.count > 1 && !(cells.first ?? []).isEmpty
      && cells.dropFirst().allSatisfy { $0.allSatisfy { $0.allSatisfy(\.words.isEmpty) } }
  }
}
