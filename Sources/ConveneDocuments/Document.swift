import ConveneValues

/// A paper as a tree of blocks, in one language; every format is rendered from it.
package struct Document: Hashable, Sendable {
  package var language: Language
  package var title: String
  /// Small line above the title: the organisation and its division.
  package var masthead: [String]
  /// What stands across from the masthead, line by line: symbol, distribution, date, original language.
  package var particulars: [String] = []
  /// How confidential it is, where its pages say so; on each of them.
  package var marking: String?
  /// Before the masthead.
  package var emblem: Emblem?
  /// Stable text for the running foot, such as the meeting's code.
  package var foot: String
  /// Of which day it is, behind the foot, of a paper that changes from day to day; no sheet is another by it.
  package var asAt: String?
  package var page: Page
  /// By which a machine knows the paper, in the corner of every printed page where reading ends.
  package var mark: Drawing?
  package var blocks: [Block]

  package init(
    language: Language, title: String, masthead: [String] = [], foot: String = "",
    page: Page = .a4, blocks: [Block]
  ) {
    self.language = language
    self.title = title
    self.masthead = masthead
    self.foot = foot
    self.page = page
    self.blocks = blocks
  }

  /// The whole foot of a page but its number.
  package var footWords: String {
    [foot, asAt ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Whether more stands in its head than who issues it.
  package var hasHead: Bool { !particulars.isEmpty || marking != nil || emblem != nil }

  package enum Page: Hashable, Sendable {
    case a4
    case a4Landscape
  }
}

/// The emblem of whoever issues a paper.
package struct Emblem: Hashable, Sendable {
  package var png: [UInt8]
  /// Whose it is, for those who do not see it.
  package var words: String

  package init(png: [UInt8], words: String) { (self.png, self.words) = (png, words) }
}

/// One piece of a paper, from top to bottom.
package enum Block: Hashable, Sendable {
  /// Level 1 is the highest below the paper's title.
  case heading(level: Int, [Inline])
  case paragraph([Inline])
  /// A paragraph set small, for remarks and sources.
  case remark([Inline])
  case list(ListStyle, [[Inline]])
  case table(Table)
  case drawing(Drawing)
  /// Cards to cut and fold, laid out on sheets.
  case cards(CardSheet)
  case rule
  case pageBreak
}

package enum ListStyle: Hashable, Sendable {
  case bullets
  /// 1, 2, 3 …
  case numbers
  /// (a), (b), (c) … in Latin script, (أ), (ب), (ج) … in Arabic
  case letters
}

/// A run of text within a block.
package enum Inline: Hashable, Sendable, ExpressibleByStringLiteral {
  case text(String)
  case strong(String)
  case emphasis(String)
  /// Text whose direction is its own, such as a name, a number or an address; a renderer isolates it.
  case isolated(String)
  case link(String, to: String)
  /// A bar of parts of a whole, as the last line of a table's cell; text shows its words instead.
  case bar(Bar)

  package init(stringLiteral value: String) { self = .text(value) }

  /// The words alone.
  package var words: String {
    switch self {
    case .text(let words), .strong(let words), .emphasis(let words), .isolated(let words): words
    case .link(let words, to: _): words
    case .bar(let bar): bar.words
    }
  }
}

/// Spans side by side or on top of each other, from the side where reading begins.
package struct Bar: Hashable, Sendable {
  package struct Span: Hashable, Sendable {
    /// Thousandths of the bar's length.
    package var from: Int
    package var to: Int
    package var ink: Drawing.Ink
    /// Whether it has the full height; a thin one has a third.
    package var isTall: Bool

    package init(_ from: Int, _ to: Int, _ ink: Drawing.Ink, isTall: Bool = false) {
      self.from = min(max(from, 0), 1000)
      self.to = min(max(to, self.from), 1000)
      self.ink = ink
      self.isTall = isTall
    }
  }

  /// Later spans lie on top of earlier ones.
  package var spans: [Span]
  /// What it says, where nothing is drawn.
  package var words: String

  package init(_ spans: [Span], words: String = "") {
    self.spans = spans
    self.words = words
  }
}

/// Rows and columns; in a right-to-left paper the first column stands on the right.
package struct Table: Hashable, Sendable {
  package var columns: [Column]
  package var rows: [Row]
  /// Read out by screen readers and printed above.
  package var caption: String
  /// Set small and close, for long lists.
  package var isDense: Bool
  /// Whether it stays on one page, where it fits on one: what is read or signed at a glance.
  package var isWhole: Bool

  package init(
    columns: [Column], rows: [Row], caption: String = "", isDense: Bool = false,
    isWhole: Bool = false
  ) {
    self.columns = columns
    self.rows = rows
    self.caption = caption
    (self.isDense, self.isWhole) = (isDense, isWhole)
  }

  package struct Column: Hashable, Sendable {
    package var title: String
    /// Share of the width; shares of a table need not add up to anything.
    package var share: Int
    package var alignment: Alignment

    package init(_ title: String, share: Int, alignment: Alignment = .start) {
      self.title = title
      self.share = share
      self.alignment = alignment
    }
  }

  package enum Alignment: Hashable, Sendable {
    case start
    case centre
    case end
  }

  package struct Row: Hashable, Sendable {
    /// One list of lines per column, each line a list of runs.
    package var cells: [[[Inline]]]
    /// Set apart, as a pause in a programme is, or a group's title.
    package var isAccented: Bool

    package init(_ cells: [[[Inline]]], isAccented: Bool = false) {
      self.cells = cells
      self.isAccented = isAccented
    }
  }
}

/// Cards of one size, as many on a sheet as fit.
package struct CardSheet: Hashable, Sendable {
  package var cards: [Card]
  package var style: Style

  package init(_ style: Style, _ cards: [Card]) {
    self.style = style
    self.cards = cards
  }

  package enum Style: Hashable, Sendable {
    /// A tent for a desk, folded along the middle: each face can be read from its own side.
    case nameplate
    /// A large number and a theme for a table, folded the same way.
    case tableCard
    /// A badge of 90 by 55 mm with cut marks; of twice that where its words ask for it.
    case badge
    /// A whole sheet across, to hang on a door or to hand over.
    case sign
  }
}

/// A card: one face per script, the first facing the reader.
package struct Card: Hashable, Sendable {
  package var faces: [Face]
  /// What a badge says at its foot; none on other cards.
  package var band: Band?
  /// What a machine reads on a badge.
  package var mark: Drawing?
  /// Who signs a sheet, below a line to sign on; empty where nobody does.
  package var signature: [String]

  package init(
    _ faces: [Face], band: Band? = nil, mark: Drawing? = nil, signature: [String] = []
  ) {
    self.faces = faces
    self.band = band
    self.mark = mark
    self.signature = signature
  }

  /// As what somebody comes, in words and by a colour.
  package struct Band: Hashable, Sendable {
    package var words: String
    package var ink: Drawing.Ink

    package init(words: String, ink: Drawing.Ink) {
      self.words = words
      self.ink = ink
    }
  }

  package struct Face: Hashable, Sendable {
    package var language: Language
    /// Lines over the headline.
    package var lead: [String]
    /// Which of these says what the card is, from 0, where one does.
    package var title: Int?
    package var headline: String
    package var lines: [String]

    package init(
      language: Language, lead: [String] = [], title: Int? = nil, headline: String,
      lines: [String]
    ) {
      self.language = language
      (self.lead, self.title) = (lead, title)
      self.headline = headline
      self.lines = lines
    }
  }
}
