import ConveneCore

/// A picture of shapes, drawn alike in SVG and PDF; lengths are in points, y grows downwards.
package struct Drawing: Hashable, Sendable {
  package var width: Double
  package var height: Double
  package var elements: [Element]
  /// What the picture says, for those who cannot see it and for plain text.
  package var description: String

  package init(width: Double, height: Double, description: String, elements: [Element]) {
    self.width = width
    self.height = height
    self.description = description
    self.elements = elements
  }

  /// Squares side by side, row by row from the top left, as codes are made of them.
  ///
  /// - Parameter side: of each, in points.
  package init(squares rows: [[Bool]], side: Double, description: String, ink: Ink = .text) {
    self.init(
      width: Double(rows.map(\.count).max() ?? 0) * side, height: Double(rows.count) * side,
      description: description,
      elements: rows.enumerated().flatMap { y, row in
        Self.runs(of: row).map { run in
          .rectangle(
            x: Double(run.lowerBound) * side, y: Double(y) * side,
            width: Double(run.count) * side, height: side, fill: ink)
        }
      })
  }

  /// The same in black on white, with so many squares of white around, on a dark screen, too.
  package init(squares rows: [[Bool]], quiet: Int, side: Double, description: String) {
    let bare = Self(squares: rows, side: side, description: description, ink: .black)
    let free = Double(quiet) * side
    let (width, height) = (bare.width + 2 * free, bare.height + 2 * free)
    self.init(
      width: width, height: height, description: description,
      elements: [.rectangle(x: 0, y: 0, width: width, height: height, fill: .white)]
        + bare.elements.map { $0.moved(x: free, y: free) })
  }

  /// Where dark squares follow on each other.
  private static func runs(of row: [Bool]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for place in row.indices where row[place] {
      if let last = runs.last, last.upperBound == place {
        runs[runs.count - 1] = last.lowerBound..<(place + 1)
      } else {
        runs.append(place..<(place + 1))
      }
    }
    return runs
  }

  package enum Element: Hashable, Sendable {
    case rectangle(
      x: Double, y: Double, width: Double, height: Double, radius: Double = 0, fill: Ink?,
      stroke: Ink? = nil)
    case circle(x: Double, y: Double, radius: Double, fill: Ink?, stroke: Ink? = nil)
    case line(x1: Double, y1: Double, x2: Double, y2: Double, width: Double = 1, ink: Ink)
    case label(Label)
  }

  /// Words at a point; shrunk, then cut with an ellipsis, when wider than `fits`.
  package struct Label: Hashable, Sendable {
    package var text: String
    package var x: Double
    /// The baseline.
    package var y: Double
    package var size: Double
    package var anchor: Anchor
    package var isBold: Bool
    package var ink: Ink
    package var fits: Double?

    package init(
      _ text: String, x: Double, y: Double, size: Double, anchor: Anchor = .middle,
      isBold: Bool = false, ink: Ink = .text, fits: Double? = nil
    ) {
      self.text = text
      self.x = x
      self.y = y
      self.size = size
      self.anchor = anchor
      self.isBold = isBold
      self.ink = ink
      self.fits = fits
    }
  }

  /// Which side of the words the point is on: left and right of the sheet, whatever the script.
  package enum Anchor: Hashable, Sendable {
    case left
    case middle
    case right
  }

  /// Colours by what they mean; a renderer decides the shade, and each also differs in grey.
  package enum Ink: Hashable, Sendable {
    case text
    case quiet
    case line
    case paper
    case panel
    case accent
    case warning
    case sector(Sector)
    /// What stands on a fill that stays as it is on a dark screen: the same on both.
    case white
    case black
  }
}

extension Drawing.Element {
  func moved(x across: Double, y down: Double = 0) -> Self {
    switch self {
    case .rectangle(let x, let y, let width, let height, let radius, let fill, let stroke):
      .rectangle(
        x: x + across, y: y + down, width: width, height: height, radius: radius, fill: fill,
        stroke: stroke)
    case .circle(let x, let y, let radius, let fill, let stroke):
      .circle(x: x + across, y: y + down, radius: radius, fill: fill, stroke: stroke)
    case .line(let x1, let y1, let x2, let y2, let width, let ink):
      .line(
        x1: x1 + across, y1: y1 + down, x2: x2 + across, y2: y2 + down, width: width, ink: ink)
    case .label(let label): .label(label.moved(x: across, y: down))
    }
  }
}

extension Drawing.Label {
  fileprivate func moved(x across: Double, y down: Double) -> Self {
    var label = self
    label.x += across
    label.y += down
    return label
  }
}
