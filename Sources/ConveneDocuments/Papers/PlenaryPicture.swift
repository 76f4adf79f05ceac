import ConveneCore
import ConveneValues
import ConveneWords

/// The plenary from above: podium, delegations by their places with a second row behind them, others and
/// observers by their numbers in the list.
struct PlenaryPicture {
  private static let width = 480.0
  private static let columns = 8
  /// Rows of delegations in one picture, so that it goes on a page.
  private static let rows = 8
  private static let dots = 20
  private static let tall = 58.0

  private let plenary: Plenary
  private let phrases: Phrases
  private var isMirrored: Bool { phrases.language.isRightToLeft }

  init(_ plenary: Plenary, _ phrases: Phrases) {
    self.plenary = plenary
    self.phrases = phrases
  }

  var drawings: [Drawing] {
    let numbered = Array(plenary.delegations.enumerated())
    let parts = stride(from: 0, to: numbered.count, by: Self.columns * Self.rows).map {
      Array(numbered[$0...].prefix(Self.columns * Self.rows))
    }
    let tables = (parts.isEmpty ? [[]] : parts).enumerated().map { place, part in
      drawing(of: part, withPodium: place == 0)
    }
    return tables
      + [(phrases.plenaryOthers, plenary.others), (phrases.headingObservers, plenary.observers)]
      .filter { !$0.1.isEmpty }.map { rows(of: $0.1, under: $0.0) } + legend
  }

  /// Which sector a colour is of, below the last.
  private var legend: [Drawing] {
    let people = plenary.others + plenary.observers
    guard !people.isEmpty else { return [] }
    let legend = SectorLegend(people.map(\.sector), width: Self.width)
    return [
      Drawing(
        width: Self.width, height: legend.height, description: phrases.plenaryColours,
        elements: legend.elements(top: 0, phrases))
    ]
  }

  private func x(_ x: Double, _ width: Double = 0) -> Double {
    isMirrored ? Self.width - x - width : x
  }

  private func drawing(
    of part: [(offset: Int, element: SeatedDelegation)], withPodium: Bool
  ) -> Drawing {
    var elements: [Drawing.Element] = []
    var top = 6.0
    if withPodium {
      elements += [
        .rectangle(x: 150, y: top, width: 180, height: 32, radius: 4, fill: .accent),
        .label(
          .init(
            phrases.podium, x: 240, y: top + 20, size: 11, isBold: true, ink: .paper, fits: 170)),
      ]
      top += 50
    }
    let step = Self.width / Double(Self.columns)
    for (place, (number, one)) in part.enumerated() {
      let (row, column) = place.quotientAndRemainder(dividingBy: Self.columns)
      let y = top + Double(row) * Self.tall
      let left = x(Double(column) * step + 4, step - 8)
      elements += [
        .rectangle(
          x: left, y: y, width: step - 8, height: 26, radius: 3, fill: .panel, stroke: .line),
        .label(
          .init(
            "\(number + 1)", x: left + (step - 8) / 2, y: y + 17.5, size: 12, isBold: true,
            fits: step - 12)),
      ]
      if !one.behind.isEmpty {
        elements += [
          .rectangle(
            x: left + 8, y: y + 30, width: step - 24, height: 18, radius: 3, fill: nil,
            stroke: .line),
          .label(
            .init(
              "\u{2066}+\(one.behind.count)\u{2069}", x: left + (step - 8) / 2, y: y + 42,
              size: 8.5, ink: .quiet,
              fits: step - 28)),
        ]
      }
    }
    let lines = (part.count + Self.columns - 1) / Self.columns
    return Drawing(
      width: Self.width, height: top + Double(lines) * Self.tall,
      description: phrases.plenaryInWords(number: plenary.delegations.count), elements: elements)
  }

  private func rows(of people: [Participant], under title: String) -> Drawing {
    let step = Self.width / Double(Self.dots)
    let lines = (people.count + Self.dots - 1) / Self.dots
    return Drawing(
      width: Self.width, height: 20 + Double(lines) * 22, description: title,
      elements: [
        .label(
          .init(
            title, x: x(0), y: 12, size: 9, anchor: isMirrored ? .right : .left, ink: .quiet,
            fits: Self.width))
      ]
        + people.enumerated().flatMap { place, person -> [Drawing.Element] in
          let (row, column) = place.quotientAndRemainder(dividingBy: Self.dots)
          let centre = (x((Double(column) + 0.5) * step), 31 + Double(row) * 22)
          let fill = person.sector.ink
          return [
            .circle(x: centre.0, y: centre.1, radius: 9, fill: fill),
            .label(
              .init(
                "\(person.number)", x: centre.0, y: tenths(centre.1 + 2.7), size: 7.5,
                ink: fill.ofWords, fits: 17)),
          ]
        })
  }
}
