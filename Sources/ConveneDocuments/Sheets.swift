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
    // Several cards lie on a sheet where they are small.
    if let cards = sheets.cards {
      kept.blocks = [.cards(cards)]
      return kept
    }
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

extension [Document] {
  /// All cards of these together; nil where anything else is among them.
  fileprivate var cards: CardSheet? {
    var all: CardSheet?
    for block in flatMap(\.blocks) {
      guard case .cards(let sheet) = block, all.map({ $0.style == sheet.style }) ?? true else {
        return nil
      }
      all = CardSheet(sheet.style, (all?.cards ?? []) + sheet.cards)
    }
    return all
  }
}
