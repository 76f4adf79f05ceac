import ConveneCore
import ConveneValues
import ConveneWords
import Foundation

/// Between whom of those who take part partnerships were hoped for, and between whom they came.
package struct HopesAndPartnerships: Sendable {
  /// Two of them by place, the lower first.
  package struct Pair: Hashable, Comparable, Sendable {
    let one: Int
    let other: Int

    package init(_ one: Int, _ other: Int) {
      (self.one, self.other) = (min(one, other), max(one, other))
    }

    package static func < (left: Self, right: Self) -> Bool {
      (left.one, left.other) < (right.one, right.other)
    }
  }

  package let sectors: [Sector?]
  /// The most promising pairs first, about three a person, as one hoped for each.
  package let hoped: [Pair]
  package let formed: Set<Pair>

  /// - Parameter hoped: all that promise anything, the most promising first.
  package init(sectors: [Sector?], hoped: [Pair], formed: [Pair]) {
    self.sectors = sectors
    self.hoped = Array(hoped.prefix(3 * sectors.count / 2))
    self.formed = Set(formed)
  }

  /// Of those that came, how many were hoped for.
  package var fulfilled: Int { formed.intersection(hoped).count }
}

extension Drawing {
  /// Two rings of people by sector: hopes on one, and beside them what came, where hoped for, too, in ink
  /// that stands out.
  package static func hopes(
    _ hopes: HopesAndPartnerships, in language: Language
  ) -> Drawing {
    let phrases = Phrases(language)
    let (width, ring, top) = (700.0, 116.0, 40.0)
    let legend = SectorLegend(hopes.sectors, width: width)
    let hoped = Set(hopes.hoped)
    let sides: [(title: String, lines: [(HopesAndPartnerships.Pair, Ink)])] = [
      (phrases.networkHoped, hopes.hoped.map { ($0, .line) }),
      (
        phrases.networkCame,
        hopes.formed.sorted().map { ($0, hoped.contains($0) ? .accent : .quiet) }
      ),
    ]
    func rank(_ sector: Sector?) -> Int {
      sector.flatMap { Sector.allCases.firstIndex(of: $0) } ?? Sector.allCases.count
    }
    let order = hopes.sectors.indices.sorted {
      (rank(hopes.sectors[$0]), $0) < (rank(hopes.sectors[$1]), $1)
    }
    let elements = sides.enumerated().flatMap { place, side -> [Element] in
      let column = language.isRightToLeft ? 1 - place : place
      let x = width * (column == 0 ? 0.25 : 0.75)
      var points = hopes.sectors.map { _ in (x: x, y: top) }
      for (place, person) in order.enumerated() {
        let angle = Double(place) / Double(order.count) * 2 * .pi - .pi / 2
        points[person] = (
          tenths(x + cos(angle) * ring), tenths(top + ring + sin(angle) * ring)
        )
      }
      let lines = side.lines.map { pair, ink in
        Element.line(
          x1: points[pair.one].x, y1: points[pair.one].y, x2: points[pair.other].x,
          y2: points[pair.other].y, width: ink == .line ? 0.7 : 1.6, ink: ink)
      }
      let dots = order.map { person in
        Element.circle(
          x: points[person].x, y: points[person].y, radius: 4.5, fill: hopes.sectors[person].ink)
      }
      return [
        .label(.init(side.title, x: x, y: 16, size: 12, isBold: true, fits: width / 2 - 10))
      ] + lines + dots
    }
    let end = top + 2 * ring + 24
    return Drawing(
      width: width, height: end + legend.height,
      description: phrases.hopesInWords(
        hoped: hopes.hoped.count, formed: hopes.formed.count, fulfilled: hopes.fulfilled),
      elements: elements + legend.elements(top: end, phrases))
  }
}
