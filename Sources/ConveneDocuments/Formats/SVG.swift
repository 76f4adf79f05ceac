/// Drawings as text in the format of scalable vector graphics.
package enum SVG {
  /// A file of its own, to be opened or placed in another paper.
  package static func text(for drawing: Drawing) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(for: drawing, id: "drawing")
  }

  /// The element to stand within a page; `id` must be the only one of its name there.
  package static func element(for drawing: Drawing, id: String) -> String {
    element(of: drawing, id: id, drawing.elements.map { text(for: $0) })
  }

  /// The same picture in fewer bytes: neighbours alike share what they are drawn with.
  package static func compactElement(for drawing: Drawing, id: String) -> String {
    var parts: [String] = []
    var rest = drawing.elements[...]
    while let first = rest.first {
      let run = rest.prefix { $0.isDrawn(as: first) }
      rest = rest.dropFirst(max(1, run.count))
      parts.append(run.count > 1 ? text(forRun: Array(run)) : text(for: first))
    }
    return element(of: drawing, id: id, parts)
  }

  private static func element(of drawing: Drawing, id: String, _ parts: [String]) -> String {
    let (title, rest) = sentences(of: drawing.description.printable)
    let (width, height) = (number(drawing.width), number(drawing.height))
    var out =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\""
      + " width=\"\(width)\" height=\"\(height)\" direction=\"ltr\" role=\"img\""
      + " aria-labelledby=\"\(id)-title\(rest.isEmpty ? "" : " \(id)-desc")\""
      + " font-family=\"'Noto Sans', 'Noto Naskh Arabic', sans-serif\">\n"
    out += "<title id=\"\(id)-title\">\(Markup.escaped(title))</title>\n"
    if !rest.isEmpty { out += "<desc id=\"\(id)-desc\">\(Markup.escaped(rest))</desc>\n" }
    for part in parts { out += part + "\n" }
    return out + "</svg>\n"
  }

  /// Lines of one ink and width as one path, circles of one ink as one group.
  private static func text(forRun run: [Drawing.Element]) -> String {
    guard let first = run.first else { return "" }
    switch first {
    case .line(_, _, _, _, let width, let ink):
      let lines = run.map { element in
        guard case .line(let x1, let y1, let x2, let y2, _, _) = element else { return "" }
        return "M\(number(x1)) \(number(y1))L\(number(x2)) \(number(y2))"
      }
      return "<path d=\"\(lines.joined())\" stroke-width=\"\(number(width))\""
        + "\(inks(fill: nil, stroke: ink))/>"
    case .circle(_, _, _, let fill, let stroke):
      let circles = run.map { element in
        guard case .circle(let x, let y, let radius, _, _) = element else { return "" }
        return "<circle cx=\"\(number(x))\" cy=\"\(number(y))\" r=\"\(number(radius))\"/>"
      }
      return "<g\(inks(fill: fill, stroke: stroke))>\(circles.joined())</g>"
    default: return run.map { text(for: $0) }.joined(separator: "\n")
    }
  }

  private static func text(for element: Drawing.Element) -> String {
    switch element {
    case .rectangle(let x, let y, let width, let height, let radius, let fill, let stroke):
      let round = radius > 0 ? " rx=\"\(number(radius))\"" : ""
      return "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\""
        + " height=\"\(number(height))\"\(round)\(inks(fill: fill, stroke: stroke))/>"
    case .circle(let x, let y, let radius, let fill, let stroke):
      return "<circle cx=\"\(number(x))\" cy=\"\(number(y))\" r=\"\(number(radius))\""
        + "\(inks(fill: fill, stroke: stroke))/>"
    case .line(let x1, let y1, let x2, let y2, let width, let ink):
      return "<line x1=\"\(number(x1))\" y1=\"\(number(y1))\" x2=\"\(number(x2))\""
        + " y2=\"\(number(y2))\" stroke-width=\"\(number(width))\""
        + "\(inks(fill: nil, stroke: ink))/>"
    case .label(let label): return text(for: label)
    }
  }

  private static func text(for label: Drawing.Label) -> String {
    let words = label.text.printable
    let fitted = Advance.fitted(words, size: label.size, isBold: label.isBold, to: label.fits)
    let isRightToLeft = words.startsRightToLeft
    let anchor =
      switch (label.anchor, isRightToLeft) {
      case (.middle, _): "middle"
      case (.left, false), (.right, true): "start"
      case (.right, false), (.left, true): "end"
      }
    var out = "<text x=\"\(number(label.x))\" y=\"\(number(label.y))\""
    out += " font-size=\"\(number(fitted.size))\" text-anchor=\"\(anchor)\""
    if label.isBold { out += " font-weight=\"700\"" }
    if isRightToLeft { out += " direction=\"rtl\"" }
    if let length = fitted.length {
      out += " textLength=\"\(number(length))\" lengthAdjust=\"spacingAndGlyphs\""
    }
    out += inks(fill: label.ink, stroke: nil)
    return out + ">\(Markup.escaped(fitted.text))</text>"
  }

  private static func inks(fill: Drawing.Ink?, stroke: Drawing.Ink?) -> String {
    var classes: [String] = []
    if let fill { classes.append("fill-\(fill.name)") }
    if let stroke { classes.append("stroke-\(stroke.name)") }
    var out = classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
    out += " fill=\"\(fill.map { Drawing.Ink.hex($0.colour) } ?? "none")\""
    if let stroke { out += " stroke=\"\(Drawing.Ink.hex(stroke.colour))\"" }
    return out
  }

  /// The first sentence and what follows it.
  private static func sentences(of description: String) -> (title: String, rest: String) {
    guard let stop = description.firstRange(of: ". ") else { return (description, "") }
    return (
      String(description[..<stop.lowerBound]) + ".", String(description[stop.upperBound...])
    )
  }

  /// At most two decimals, with a full stop in every language.
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "0" }
    let hundredths = Int((value * 100).rounded())
    let (whole, part) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    var out = (hundredths < 0 ? "-" : "") + String(whole)
    if part > 0 { out += part % 10 == 0 ? ".\(part / 10)" : ".\(part < 10 ? "0" : "")\(part)" }
    return out
  }
}

extension Drawing.Element {
  /// Whether it takes the same line or fill as another of its kind.
  fileprivate func isDrawn(as other: Self) -> Bool {
    switch (self, other) {
    case (.line(_, _, _, _, let width, let ink), .line(_, _, _, _, let otherWidth, let otherInk)):
      width == otherWidth && ink == otherInk
    case (.circle(_, _, _, let fill, let stroke), .circle(_, _, _, let otherFill, let otherStroke)):
      fill == otherFill && stroke == otherStroke
    default: false
    }
  }
}

/// Escaping for markup.
enum Markup {
  /// The words so that they are words both between tags and within quotes of an attribute.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else { return text }
    var out = ""
    out.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
