import ConveneCore
import ConveneDocuments
import Foundation

/// A round table from above, and those around it by their numbers; their names stand beside it in words.
struct TablePicture {
  private static let (middle, table, ring) = (100, 44, 78.0)

  let number: Int
  let guests: [Participant]

  var drawn: HTML {
    let places = guests.enumerated().map { place, guest in
      let angle = (Double(place) + 0.5) / Double(guests.count) * 2 * .pi - .pi / 2
      return (
        guest, x: Self.middle + Int((cos(angle) * Self.ring).rounded()),
        y: Self.middle + Int((sin(angle) * Self.ring).rounded())
      )
    }
    let room = guests.isEmpty ? 0 : Int(Double.pi * Self.ring / Double(guests.count) * 0.9)
    let radius = min(16, room)
    let sectors: [Sector?] = Sector.allCases + [nil]
    let groups = sectors.map { sector -> HTML in
      let here = places.filter { $0.0.sector == sector }
      guard !here.isEmpty else { return .nothing }
      let dots = here.map { one -> HTML in
        "<circle cx=\"\(one.x)\" cy=\"\(one.y)\" r=\"\(radius)\"/>"
      }
      let numbers = here.map { one -> HTML in
        "<text x=\"\(one.x)\" y=\"\(one.y + 4)\">\(one.0.number)</text>"
      }
      return "<g \(SectorInk(sector).dot)>\(dots)</g><g \(SectorInk(sector).words)>\(numbers)</g>\n"
    }
    return """
      <svg class="round" viewBox="0 0 200 200" width="200" height="200" aria-hidden="true" \
      focusable="false">
      <circle class="fill-panel stroke-line" cx="\(Self.middle)" cy="\(Self.middle)" \
      r="\(Self.table)"/>
      <text class="fill-text number" x="\(Self.middle)" y="\(Self.middle + 9)">\(number)</text>
      \(groups)</svg>

      """
  }
}

/// What a sector is drawn with, as attributes; whoever's is not known is drawn as a ring.
struct SectorInk {
  let dot: HTML
  let words: HTML

  init(_ sector: Sector?) {
    guard let sector else {
      dot = "class=\"fill-paper stroke-quiet\""
      words = "class=\"fill-text\""
      return
    }
    let ink = Drawing.Ink.sector(sector)
    dot = "fill=\"\(Drawing.Ink.hex(ink.colour))\""
    words = "fill=\"\(Drawing.Ink.hex(ink.ofWords.colour))\""
  }
}

/// Which colour means which sector.
struct SectorKeys {
  let sectors: [Sector?]
  let name: (Sector?) -> String

  var list: HTML {
    let all: [Sector?] = Sector.allCases + [nil]
    let keys = all.filter { sectors.contains($0) }.map { sector -> HTML in
      """
      <li><svg class="key" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" \
      focusable="false"><circle \(SectorInk(sector).dot) cx="6" cy="6" r="5"/></svg>\
      \(name(sector))</li>

      """
    }
    return keys.isEmpty ? .nothing : "<ul class=\"keys\">\n\(keys)</ul>\n"
  }
}
