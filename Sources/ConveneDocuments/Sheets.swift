import ConveneValues

extension Document {
  /// The parts that are printed each on paper of their own: a card a sheet, and what stands between
  /// two page breaks.
  package var sheets: [Document] {
    var parts: [[Block]] = []
    var run: [Block] = []
    func finished(_ run: [Block]) -> [[Block]] { run.isEmpty ? [] : [run] }
    for block in blocks {
      switch block {
      case .cards(let sheet):
        let cards = sheet.cards.map { card -> [Block] in [.cards(CardSheet(sheet.style, [card]))] }
        parts += finished(run) + cards
        run = []
      case .pageBreak:
        parts += finished(run)
        run = []
      default: run.append(block)
      }
    }
    parts += finished(run)
    return parts.map { blocks in
      var sheet = self
      sheet.blocks = blocks
      // A card has no foot, and so does not change with the revision that it would name.
      if case .cards? = blocks.first { sheet.foot = "" }
      return sheet
    }
  }

  /// The same paper with some of its sheets alone.
  package func keeping(_ sheets: [Document]) -> Document {
    var kept = self
    kept.blocks = sheets.enumerated().flatMap { place, sheet -> [Block] in
      guard place > 0, !sheet.isOfCards else { return sheet.blocks }
      return [.pageBreak] + sheet.blocks
    }
    return kept
  }

  private var isOfCards: Bool {
    if case .cards? = blocks.first { return true }
    return false
  }
}
