import ConveneWords

/// Blocks of a paper whose paragraphs are counted through all its sections.
struct NumberedParagraphs {
  let phrases: Phrases
  private(set) var blocks: [Block] = []
  private var count = 0
  private var sections = 0

  init(_ phrases: Phrases) { self.phrases = phrases }

  /// Begins a section, counted as papers of the language count theirs.
  mutating func section(_ title: String) {
    let ordinals = phrases.sectionOrdinals.split(separator: " / ")
    let ordinal = sections < ordinals.count ? String(ordinals[sections]) : "\(sections + 1)"
    sections += 1
    blocks.append(.heading(level: 1, [.text(phrases.section(ordinal: ordinal, title: title))]))
  }

  mutating func part(_ title: String) { blocks.append(.heading(level: 2, [.text(title)])) }

  mutating func say(_ text: String) { say([.text(text)]) }

  mutating func say(_ runs: [Inline]) {
    count += 1
    blocks.append(.paragraph([.text("\(count). ")] + runs))
  }

  mutating func add(_ block: Block) { blocks.append(block) }
}
