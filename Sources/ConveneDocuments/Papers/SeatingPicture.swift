import ConveneCore
import ConveneValues
import ConveneWords
import Foundation

/// The tables of one round as circles, with the people around each by name and sector.
struct SeatingPicture {
  static let tablesPerPage = 10

  let tables: [RoundTable]
  let participants: [Participant]
  let round: Int
  let columns: Int

  /// The distance of the people from the middle of their table.
  private let ring: Double
  /// Of each table, those who sit there, by the numbers of the list.
  private let groups: [Int: [Participant]]
  private let cell = 250.0
  private let tableRadius = 26.0
  private let dotRadius = 7.0

  init(tables: [RoundTable], participants: [Participant], round: Int, columns: Int) {
    self.tables = tables
    self.participants = participants
    self.round = round
    self.columns = max(1, min(columns, tables.count))
    groups = Dictionary(
      tables.map { table in
        (
          table.number,
          participants.filter { $0.sits(atTable: table.number, inRound: round) }
            .sorted { $0.number < $1.number }
        )
      }, uniquingKeysWith: { first, _ in first })
    // Wide enough for 15 points of rim per person at the fullest table.
    let most = groups.values.map(\.count).max() ?? 0
    ring = max(42, (Double(most) * 15 / (2 * .pi)).rounded(.up))
  }

  var width: Double { cell * Double(max(columns, 2)) }

  /// Height of the tables without the legend.
  var height: Double {
    Double((tables.count + columns - 1) / columns) * cellHeight
  }

  // The name of whoever sits at the foot of a table belongs to it, and not to the theme below.
  private var cellHeight: Double { 2 * (ring + dotRadius) + 46 }

  private func people(at table: RoundTable) -> [Participant] { groups[table.number] ?? [] }

  func drawing(_ phrases: Phrases) -> Drawing {
    let legend = SectorLegend(participants.map(\.sector), width: width)
    return Drawing(
      width: width, height: height + legend.height, description: words(phrases),
      elements: elements(top: 0, phrases) + legend.elements(top: height, phrases))
  }

  /// What the picture shows, in words.
  func words(_ phrases: Phrases) -> String {
    phrases.roundInWords(
      round:
        round + 1, participants: tables.reduce(0) { $0 + people(at: $1).count },
      tables: tables.count)
  }

  func elements(top: Double, _ phrases: Phrases) -> [Drawing.Element] {
    tables.enumerated().flatMap { place, table in
      let (row, column) = place.quotientAndRemainder(dividingBy: columns)
      return elements(
        of: table, x: (Double(column) + 0.5) * cell, top: top + Double(row) * cellHeight, phrases)
    }
  }

  private func elements(
    of table: RoundTable, x: Double, top: Double, _ phrases: Phrases
  ) -> [Drawing.Element] {
    let y = top + 22 + ring + dotRadius
    let theme = table.theme[phrases.language]
    let title = theme.isEmpty ? phrases.numberedTable(number: table.number) : theme
    let people = people(at: table)
    return [
      .label(.init(title, x: x, y: top + 12, size: 8, ink: .quiet, fits: cell - 10)),
      .circle(x: x, y: y, radius: tableRadius, fill: .panel, stroke: .line),
      .label(.init("\(table.number)", x: x, y: y + 6, size: 17, isBold: true)),
    ]
      + people.enumerated().flatMap { place, person in
        elements(of: person, place, of: people.count, x: x, y: y, phrases.language)
      }
  }

  // People start half a step from the top, so that their names stand left and right of the table.
  private func elements(
    of person: Participant, _ place: Int, of count: Int, x: Double, y: Double,
    _ language: Language
  ) -> [Drawing.Element] {
    let angle = (Double(place) + 0.5) / Double(count) * 2 * .pi - .pi / 2
    let across = cos(angle) * ring
    let down = sin(angle) * ring
    let centre = (x: tenths(x + across), y: tenths(y + down))
    let isAtSide = abs(across) > 4
    let gap = dotRadius + 3
    let name = Drawing.Label(
      person.name[language],
      x: isAtSide ? tenths(centre.x + (across > 0 ? gap : -gap)) : centre.x,
      y: isAtSide ? tenths(centre.y + 2.7) : tenths(centre.y + (down > 0 ? 15.5 : -9)), size: 8,
      anchor: isAtSide ? (across > 0 ? .left : .right) : .middle,
      fits: isAtSide ? tenths(cell / 2 - abs(across) - gap - 3) : cell / 2)
    return [
      .circle(x: centre.x, y: centre.y, radius: dotRadius, fill: person.sector.ink),
      .label(
        .init(
          "\(person.number)", x: centre.x, y: tenths(centre.y + 2.4), size: 7, ink: .paper,
          fits: 2 * dotRadius - 2)),
      .label(name),
    ]
  }
}

// A tenth of a point is finer than any printer and coarser than the last bits of a sine.
func tenths(_ length: Double) -> Double { (length * 10).rounded() / 10 }

extension Sector? {
  /// The colour of a sector; quiet where it was not stated.
  var ink: Drawing.Ink { map(Drawing.Ink.sector) ?? .quiet }
}

/// Which colour means which sector, in reading direction, as many in a row as fit.
struct SectorLegend {
  private let sectors: [Sector?]
  private let width: Double
  private let columns = 4
  private let rowHeight = 14.0

  init(_ sectors: [Sector?], width: Double) {
    let known = Sector.allCases.filter { sectors.contains($0) }
    self.sectors = known + (sectors.contains(nil) ? [nil] : [])
    self.width = width
  }

  var height: Double { Double((sectors.count + columns - 1) / columns) * rowHeight + 10 }

  func elements(top: Double, _ phrases: Phrases) -> [Drawing.Element] {
    let isMirrored = phrases.language.isRightToLeft
    return sectors.enumerated().flatMap { place, sector -> [Drawing.Element] in
      let (row, column) = place.quotientAndRemainder(dividingBy: columns)
      let step = width / Double(columns)
      let start = Double(column) * step + 8
      let y = top + Double(row) * rowHeight + 12
      let name = sector.map(phrases.sector) ?? phrases.sectorUnknown
      return [
        .circle(x: isMirrored ? width - start : start, y: y, radius: 4, fill: sector.ink),
        .label(
          .init(
            name, x: isMirrored ? width - start - 8 : start + 8, y: y + 2.8, size: 8,
            anchor: isMirrored ? .right : .left, fits: step - 20)),
      ]
    }
  }
}

extension Drawing {
  /// All rounds in one picture, one below the other.
  package static func seatingPlan(
    _ participants: [Participant], of meeting: Meeting, in language: Language
  ) -> Drawing {
    let phrases = Phrases(language)
    let tables = meeting.tables.sorted { $0.number < $1.number }
    let pictures = meeting.rounds(of: participants).map { round in
      (
        round,
        SeatingPicture(
          tables: tables, participants: participants, round: round.place, columns: 4)
      )
    }
    let width = pictures.map(\.1.width).max() ?? 500
    let legend = SectorLegend(participants.map(\.sector), width: width)
    var elements: [Element] = []
    var top = 10.0
    if meeting.isTrial {
      elements.append(
        .label(.init(phrases.trialMark, x: width - 10, y: top + 14, size: 13, anchor: .right)))
    }
    for (round, picture) in pictures {
      elements.append(
        .label(.init(round.title(phrases), x: width / 2, y: top + 14, size: 13, isBold: true)))
      elements += picture.elements(top: top + 24, phrases)
      top += 34 + picture.height
    }
    elements += legend.elements(top: top, phrases)
    let height = top + legend.height
    let paper = Element.rectangle(x: 0, y: 0, width: width, height: height, fill: .paper)
    return Drawing(
      width: width, height: height,
      description: pictures.map { $0.1.words(phrases) }.joined(separator: " "),
      elements: [paper] + elements)
  }
}
