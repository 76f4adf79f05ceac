import ConveneDocuments

/// Turns the elements of a drawing into marks, with words measured so that they fit.
struct Painter {
  let setter: Typesetter
  let scale: Double

  func marks(_ element: Drawing.Element) -> [Mark] {
    switch element {
    case .rectangle(let x, let y, let width, let height, let radius, let fill, let stroke):
      [
        .rectangle(
          Frame(x: x * scale, y: y * scale, width: width * scale, height: height * scale),
          radius: radius * scale, fill: fill, stroke: stroke)
      ]
    case .circle(let x, let y, let radius, let fill, let stroke):
      [.circle(x: x * scale, y: y * scale, radius: radius * scale, fill: fill, stroke: stroke)]
    case .line(let x1, let y1, let x2, let y2, let width, let ink):
      [
        .line(
          x1: x1 * scale, y1: y1 * scale, x2: x2 * scale, y2: y2 * scale, width: width * scale,
          ink: ink)
      ]
    case .label(let label): marks(label)
    }
  }

  /// Shrunk to three fifths at most, then cut with an ellipsis.
  private func marks(_ label: Drawing.Label) -> [Mark] {
    let words = MarkedText(label.text)
    var style = TextStyle(size: label.size * scale, isBold: label.isBold, ink: label.ink)
    var set = setter.set(words, style, followsText: true)
    if let fits = label.fits.map({ $0 * scale }), fits > 0, set.width > fits {
      style.size *= max(0.6, fits / set.width * 0.995)
      set = setter.set(words, style, followsText: true)
      if set.width > fits {
        set = setter.set(words, style, width: fits, followsText: true, ellipsis: true)
      }
    }
    guard let line = set.lines.first else { return [] }
    let left =
      switch label.anchor {
      case .left: 0.0
      case .middle: line.width / 2
      case .right: line.width
      }
    return [.words(line, x: label.x * scale - left, y: label.y * scale, ink: label.ink)]
  }
}
