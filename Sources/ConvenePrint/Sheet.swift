import ConveneDocuments
import ConvenePDF
import ConveneValues

/// A part of a sheet in points, from its top left corner.
struct Frame: Equatable, Sendable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var right: Double { x + width }
  var bottom: Double { y + height }

  func moved(x: Double, y: Double) -> Frame {
    Frame(x: self.x + x, y: self.y + y, width: width, height: height)
  }

  func inset(_ horizontal: Double, _ vertical: Double) -> Frame {
    Frame(
      x: x + horizontal, y: y + vertical, width: width - 2 * horizontal,
      height: height - 2 * vertical)
  }
}

/// Something that leaves ink, placed within its strip.
enum Mark {
  /// A line of words: left edge and baseline.
  case words(SetText.Line, x: Double, y: Double, ink: Drawing.Ink)
  case rectangle(Frame, radius: Double = 0, fill: Drawing.Ink?, stroke: Drawing.Ink? = nil)
  case circle(x: Double, y: Double, radius: Double, fill: Drawing.Ink?, stroke: Drawing.Ink?)
  case line(x1: Double, y1: Double, x2: Double, y2: Double, width: Double, ink: Drawing.Ink)

  func moved(x: Double, y: Double) -> Mark {
    switch self {
    case .words(let line, let left, let baseline, let ink):
      .words(line, x: left + x, y: baseline + y, ink: ink)
    case .rectangle(let frame, let radius, let fill, let stroke):
      .rectangle(frame.moved(x: x, y: y), radius: radius, fill: fill, stroke: stroke)
    case .circle(let centreX, let centreY, let radius, let fill, let stroke):
      .circle(x: centreX + x, y: centreY + y, radius: radius, fill: fill, stroke: stroke)
    case .line(let x1, let y1, let x2, let y2, let width, let ink):
      .line(x1: x1 + x, y1: y1 + y, x2: x2 + x, y2: y2 + y, width: width, ink: ink)
    }
  }
}

/// A part of a paper's structure, as a screen reader tells it; `number` sets equals apart.
struct Tag: Hashable {
  let role: Role
  let number: Int
  /// Of its words, where it is not that of the paper.
  var language: Language?
}

/// Marks that belong together within a strip, such as one cell.
struct Piece {
  /// The part of the structure that it is, and what that is part of, if not the strip's.
  var tags: [Tag]?
  var frame: Frame
  var marks: [Mark]
  /// Fills its frame.
  var picture: PDFPicture?
}

/// A strip across a paper's column that no page break divides.
struct Strip {
  var height: Double
  /// Left out at the head of a page.
  var spaceBefore = 0.0
  /// Never the last on a page while the next strip goes on the following one.
  var sticksToNext = false
  var startsPage = false
  /// Set again at the head of each page on which the table goes on.
  var header: [Strip] = []
  /// Level and words in the outline.
  var entry: (level: Int, title: String)?
  var tags: [Tag] = []
  /// Whether a screen reader was told it on a page before.
  var isRepeated = false
  var pieces: [Piece]

  static func blank(_ height: Double) -> Strip { Strip(height: height, pieces: []) }
}

/// One side of paper with everything that stands on it.
struct Sheet {
  struct Placed {
    var strip: Strip
    var x: Double
    var y: Double
    /// Turned by 180° about the middle of `frame`, to be read from the other side of a tent.
    var isUpsideDown = false
    var frame: Frame
  }

  var width: Double
  var height: Double
  /// Within the margins; nothing but the foot and the mark stand outside.
  var area: Frame
  var placed: [Placed] = []
  /// Which paper it is, on all sheets but the first.
  var head: Placed?
  var foot: Placed?
  var mark: Placed?
}

/// Sizes of paper and what is kept free, in points.
struct PageMeasures {
  let width: Double
  let height: Double
  let area: Frame

  /// Above the mark of a paper: more than printers and crooked scans take.
  static let aboveMark = 24.0
  /// Above the line that says on later sheets which paper they are of.
  static let aboveHead = 28.0

  init(_ page: Document.Page, below mark: Drawing? = nil) {
    let (short, long) = (595.2756, 841.8898)
    (width, height) = page == .a4 ? (short, long) : (long, short)
    let (side, bottom) = (56.7, 62.4)
    let top = mark.map { Self.aboveMark + $0.height + 8 } ?? 51
    area = Frame(x: side, y: top, width: width - 2 * side, height: height - top - bottom)
  }

  var blank: Sheet { Sheet(width: width, height: height, area: area) }
}
