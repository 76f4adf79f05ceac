import ConveneValues
import Foundation

/// A paper's tree of blocks as JSON, for programs that make something else of it.
package enum PaperTree {
  /// The same bytes for the same paper; ends with a line end.
  package static func text(for document: Document) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let tree = Tree(
      language: document.language.rawValue, title: document.title, marking: document.marking,
      masthead: document.masthead, particulars: document.particulars, foot: document.footWords,
      blocks: document.blocks.map(Node.init))
    // Texts, numbers and lists of them are always written.
    guard let bytes = try? encoder.encode(tree) else { return "{}\n" }
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }
}

private struct Tree: Encodable {
  let language: String
  let title: String
  let marking: String?
  let masthead: [String]
  let particulars: [String]
  let foot: String
  let blocks: [Node]
}

private struct Run: Encodable {
  var kind: String
  let words: String
  var to: String?

  init(_ run: Inline) {
    words = run.words
    switch run {
    case .text: kind = "text"
    case .strong: kind = "strong"
    case .emphasis: kind = "emphasis"
    case .isolated: kind = "isolated"
    case .link(_, let target): (kind, to) = ("link", target)
    case .bar: kind = "bar"
    }
  }
}

private struct Node: Encodable {
  struct Column: Encodable {
    let title: String
    let alignment: String
  }

  struct Row: Encodable {
    let accented: Bool
    let cells: [[[Run]]]
  }

  struct Face: Encodable {
    let language: String
    let lead: [String]
    let headline: String
    let lines: [String]
  }

  var kind: String
  var level: Int?
  var runs: [Run]?
  var style: String?
  var items: [[Run]]?
  var caption: String?
  var columns: [Column]?
  var rows: [Row]?
  var description: String?
  var cards: [[Face]]?

  init(_ block: Block) {
    switch block {
    case .heading(let depth, let words):
      (kind, level, runs) = ("heading", depth, words.map(Run.init))
    case .paragraph(let words): (kind, runs) = ("paragraph", words.map(Run.init))
    case .remark(let words): (kind, runs) = ("remark", words.map(Run.init))
    case .list(let list, let words):
      (kind, style) = ("list", "\(list)")
      items = words.map { $0.map(Run.init) }
    case .table(let table):
      kind = "table"
      if !table.caption.isEmpty { caption = table.caption }
      columns = table.columns.map { Column(title: $0.title, alignment: "\($0.alignment)") }
      rows = table.rows.map { row in
        Row(accented: row.isAccented, cells: row.cells.map { $0.map { $0.map(Run.init) } })
      }
    case .drawing(let drawing): (kind, description) = ("drawing", drawing.description)
    case .cards(let sheet):
      (kind, style) = ("cards", "\(sheet.style)")
      cards = sheet.cards.map { card in
        card.faces.map {
          Face(
            language: $0.language.rawValue, lead: $0.lead, headline: $0.headline, lines: $0.lines)
        }
      }
    case .rule: kind = "rule"
    case .pageBreak: kind = "page_break"
    }
  }
}
