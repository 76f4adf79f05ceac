import ConveneCore
import ConveneSolvers
import ConveneValues
import ConveneWords
import Foundation

/// Two rings of people side by side, with a line per strong pair and a bar for what they are worth.
struct CohortPicture {
  private let cohort: Network
  private let highest: Network
  private let comparison: Assessment.Comparison?
  /// The potential from which a pair is drawn, the same on both sides: about three lines a person.
  let threshold: Int

  private let width = 700.0
  private let ring: Double
  private let top = 24.0
  private var barTop: Double { top + 2 * ring + 34 }

  /// - Parameter ring: how far people stand from the middle of theirs.
  init(
    cohort: Assessment.Network, highest: Assessment.Network, comparison: Assessment.Comparison?,
    ring: Double = 92
  ) {
    (self.comparison, self.ring) = (comparison, ring)
    let (cohort, highest) = (Network(cohort), Network(highest))
    self.cohort = cohort
    self.highest = highest
    let all = [cohort, highest].flatMap { network in
      network.pairs(from: 1).map { network.potential[$0.0, $0.1] }
    }.sorted(by: >)
    let wanted = 3 * (cohort.sectors.count + highest.sectors.count) / 2
    threshold = all.isEmpty ? 1 : all[min(wanted, all.count - 1)]
  }

  func drawing(_ phrases: Phrases) -> Drawing {
    let legend = SectorLegend(cohort.sectors + highest.sectors, width: width)
    let isMirrored = phrases.language.isRightToLeft
    let sides = [
      (cohort, phrases.cohort), (highest, phrases.highestScores(number: highest.sectors.count)),
    ]
    let worth = comparison.map { [$0.cohort.worth, $0.highest.worth] }
    let elements = sides.enumerated().flatMap { place, side in
      let column = isMirrored ? 1 - place : place
      let x = width * (column == 0 ? 0.25 : 0.75)
      return network(side.0, x: x, title: side.1)
        + (worth.map { bar($0[place], x: x, phrases, ink: place == 0 ? .accent : .quiet) } ?? [])
    }
    let end = comparison == nil ? barTop - 4 : barTop + 28
    return Drawing(
      width: width, height: end + legend.height,
      description: comparison.map(phrases.besideRanks) ?? phrases.cohortAgainstScores,
      elements: elements + legend.elements(top: end, phrases))
  }

  // People of one sector stand together, so that lines across sectors cross the ring.
  private func network(
    _ network: Network, x: Double, title: String
  ) -> [Drawing.Element] {
    let order = network.sectors.indices.sorted {
      (rank(network.sectors[$0]), $0) < (rank(network.sectors[$1]), $1)
    }
    var points = network.sectors.map { _ in (x: x, y: top) }
    for (place, person) in order.enumerated() {
      let angle = Double(place) / Double(order.count) * 2 * .pi - .pi / 2
      points[person] = (tenths(x + cos(angle) * ring), tenths(top + 12 + ring + sin(angle) * ring))
    }
    let lines = network.pairs(from: threshold).map { one, other in
      Drawing.Element.line(
        x1: points[one].x, y1: points[one].y, x2: points[other].x, y2: points[other].y,
        width: 0.5, ink: .line)
    }
    // No dot touches the next, however small the ring is.
    let radius = max(1.5, min(4, tenths(.pi * ring / Double(max(order.count, 1)) * 0.8)))
    let dots = order.map { person in
      Drawing.Element.circle(
        x: points[person].x, y: points[person].y, radius: radius, fill: network.sectors[person].ink)
    }
    return [.label(.init(title, x: x, y: 14, size: 10, isBold: true, fits: width / 2 - 10))]
      + lines + dots
  }

  private func bar(
    _ worth: Int, x: Double, _ phrases: Phrases, ink: Drawing.Ink
  ) -> [Drawing.Element] {
    let full = width / 2 - 60
    let start = x - full / 2
    let length = tenths(full * Double(worth) / Double(Score.hundredPoints))
    let filled = phrases.language.isRightToLeft ? start + full - length : start
    return [
      .rectangle(x: start, y: barTop, width: full, height: 8, radius: 2, fill: .panel),
      .rectangle(x: filled, y: barTop, width: length, height: 8, radius: 2, fill: ink),
      .label(.init(phrases.inPoints(worth), x: x, y: barTop + 21, size: 10, isBold: true)),
    ]
  }

  private func rank(_ sector: Sector?) -> Int {
    sector.flatMap { Sector.allCases.firstIndex(of: $0) } ?? Sector.allCases.count
  }
}

/// People and the potentials of their pairs, in the same order; nobody is named.
private struct Network {
  let sectors: [Sector?]
  let potential: Potential

  init(_ kept: Assessment.Network) {
    sectors = kept.sectors
    potential = kept.potential
  }

  /// Pairs of people of at least a potential, in order.
  func pairs(from threshold: Int) -> [(Int, Int)] {
    (0..<potential.count).flatMap { one in
      (one + 1..<max(potential.count, one + 1)).lazy
        .filter { potential[one, $0] >= threshold }.map { (one, $0) }
    }
  }
}
