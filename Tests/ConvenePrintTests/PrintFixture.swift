import ConveneDocuments
import ConvenePDF
import ConveneValues
import Testing

@testable import ConvenePrint

extension Document {
  /// The sheets of the paper alone.
  func sheets() throws -> [Sheet] { try Layout().sheets(of: [self]) }

  /// A paper of a table with numbered rows after so many lines of text.
  static func table(
    rows: Int, after lines: Int = 0, in language: Language = .english, cell: String = "cell"
  ) -> Document {
    let table = Table(
      columns: [Table.Column("Number", share: 1), Table.Column("Words", share: 3)],
      rows: (0..<rows).map { Table.Row([[[.text("row \($0)")]], [[.text(cell)]]]) })
    return Document(
      language: language, title: "Title", foot: "FOOT",
      blocks: (0..<lines).map { .paragraph([.text("line \($0)")]) } + [.table(table)])
  }
}

extension SetText.Line {
  /// All words of the text that the line belongs to.
  var words: String { text.words.text }
}

extension Strip {
  /// The texts whose lines stand on the strip, each once.
  var words: [String] {
    pieces.flatMap { piece -> [String] in
      var texts: [String] = []
      for case .words(let line, _, _, _) in piece.marks where texts.last != line.words {
        texts.append(line.words)
      }
      return texts
    }
  }

  /// How many lines of words stand on the strip.
  var lines: Int { pieces.flatMap(\.marks).count { if case .words = $0 { true } else { false } } }
}

extension Piece {
  /// The name of the part of the structure that it is by itself.
  var tag: String? { tags?.last?.role.name }
}

extension Sheet {
  var strips: [Strip] { placed.map(\.strip) }

  /// Everything that leaves ink, where it stands on the sheet.
  var ink: [(what: String, frame: Frame)] {
    (placed + [foot].compactMap(\.self)).flatMap { placed in
      placed.strip.pieces.flatMap(\.marks).map { mark in
        let frame = mark.frame.moved(x: placed.x, y: placed.y)
        return (mark.name, placed.isUpsideDown ? frame.turned(about: placed.frame) : frame)
      }
    }
  }

  /// Where the links of the sheet's words lead, and where they can be clicked.
  var links: [(target: String, frame: Frame)] {
    placed.flatMap { placed in
      placed.strip.pieces.flatMap(\.marks).flatMap { mark -> [(target: String, frame: Frame)] in
        guard case .words(let line, let x, _, _) = mark else { return [] }
        let runs = line.runs.filter { $0.link != nil }
        return Dictionary(grouping: runs) { $0.link ?? "" }.map { target, runs in
          let left = runs.map(\.x).min() ?? 0
          let right = runs.map { $0.x + $0.width }.max() ?? 0
          return (
            target,
            Frame(
              x: placed.x + x + left, y: placed.y + mark.frame.y, width: right - left,
              height: mark.frame.height)
          )
        }
      }
    }
  }

  /// What lies outside the sheet.
  var strays: [String] {
    ink.filter { !$0.frame.lies(within: Frame(x: 0, y: 0, width: width, height: height)) }
      .map(\.what)
  }
}

extension Frame {
  func lies(within other: Frame) -> Bool {
    x >= other.x - 0.05 && y >= other.y - 0.05 && right <= other.right + 0.05
      && bottom <= other.bottom + 0.05
  }

  func meets(_ other: Frame) -> Bool {
    x < other.right - 0.05 && other.x < right - 0.05 && y < other.bottom - 0.05
      && other.y < bottom - 0.05
  }

  func turned(about whole: Frame) -> Frame {
    Frame(
      x: 2 * whole.x + whole.width - right, y: 2 * whole.y + whole.height - bottom, width: width,
      height: height)
  }
}

extension Mark {
  var name: String {
    switch self {
    case .words(let line, _, _, _): line.words
    case .rectangle: "rectangle"
    case .circle: "circle"
    case .line: "line"
    }
  }

  /// What the mark covers.
  var frame: Frame {
    switch self {
    case .words(let line, let x, let y, _):
      Frame(x: x, y: y - (line.baseline - line.top), width: line.width, height: line.height)
    case .rectangle(let frame, _, _, _): frame
    case .circle(let x, let y, let radius, _, _):
      Frame(x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius)
    case .line(let x1, let y1, let x2, let y2, _, _):
      Frame(x: min(x1, x2), y: min(y1, y2), width: abs(x2 - x1), height: abs(y2 - y1))
    }
  }
}
