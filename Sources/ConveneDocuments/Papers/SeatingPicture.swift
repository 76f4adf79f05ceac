import ConveneCore
import ConveneValues
import ConveneWords
import Foundation

/// The tables of one round as circles, with the people around each by number, sector and name.
///
/// A name stands beside its place where all names of the plan have room there in letters that can be
/// read; else nobody's does, and a list says whose number it is. In a paper written from right to left
/// tables and people begin on the right.
struct SeatingPicture {
  enum Names {
    /// Beside each place.
    case beside
    /// Below each table.
    case below
    /// On the paper around the picture.
    case elsewhere
  }

  /// As wide as the column of a page, so that nothing is made smaller there.
  static let width = 480.0
  static let nameSize = 8.0
  private static let numberSize = 7.5
  private static let lineHeight = 11.0
  /// Of a line of a name that stands on two.
  private static let nameHeight = 9.5
  private static let tableRadius = 26.0
  private static let dotRadius = 8.0
  /// Of the rim, for each person.
  private static let share = 17.5
  /// Real words may be wider than they are reckoned.
  private static let margin = 1.2

  let tables: [RoundTable]
  let round: Int
  let names: Names
  let columns: Int
  private let cell: Double
  /// The distance of the people from the middle of their table.
  private let ring: Double
  /// Of each table, those who sit there, by the numbers of the list.
  private let groups: [Int: [Participant]]
  /// The lines over each table.
  private let titles: [Int: [String]]
  private let titleHeight: Double
  private let isMirrored: Bool

  /// - Parameters:
  ///   - round: from 0.
  ///   - isWhole: whether the picture stands alone, and so is as wide as it needs to be.
  ///   - titles: what stands over each table.
  init(
    tables: [RoundTable], participants: [Participant], round: Int, isWhole: Bool = false,
    titles: [Int: [String]], in language: Language
  ) {
    self.tables = tables
    self.round = round
    isMirrored = language.isRightToLeft
    let groups = Dictionary(
      tables.map { table in
        (
          table.number,
          participants.filter { $0.sits(atTable: table.number, inRound: round) }
            .sorted { $0.number < $1.number }
        )
      }, uniquingKeysWith: { first, _ in first })
    self.groups = groups
    let most = groups.values.map(\.count).max() ?? 0
    let ring = max(42, (Double(most) * Self.share / (2 * .pi)).rounded(.up))
    self.ring = ring
    let half = Self.width / 2
    let fit = groups.values.allSatisfy { people in
      Self.fit(people.map { $0.name[language] }, ring: ring, cell: half)
    }
    names = fit ? .beside : isWhole ? .below : .elsewhere
    let around = 2 * (ring + Self.dotRadius) + 8
    switch names {
    case .beside:
      cell = half
      columns = max(1, min(isWhole ? 4 : 2, tables.count))
    case .below:
      let widest =
        groups.values.flatMap { $0 }.map { Self.reckoned("000 " + $0.name[language]) }
        + titles.values.flatMap { $0 }.flatMap { $0.split(separator: " ") }.map {
          Self.reckoned(String($0))
        }
      cell = max(around, (widest.max() ?? 0) + 12).rounded(.up)
      columns = max(1, min(4, tables.count))
    case .elsewhere:
      columns = max(1, min(Int(Self.width / around), 4, tables.count))
      cell = max(around, Self.width / Double(max(columns, 2)))
    }
    let room = cell - 10
    self.titles =
      names == .elsewhere
      ? [:]
      : titles.mapValues { $0.flatMap { Self.lines(of: $0, within: room) } }
    let lines = self.titles.values.map(\.count).max() ?? 0
    titleHeight = Double(names == .elsewhere ? 0 : max(lines, 1)) * Self.lineHeight
  }

  /// Whether names have room around a table: each on a line or two, and none on another.
  private static func fit(_ names: [String], ring: Double, cell: Double) -> Bool {
    var last: [Bool: Double] = [:]
    for (place, name) in names.enumerated() {
      let seat = Self.place(place, of: names.count, ring: ring)
      let room = room(at: place, of: names.count, ring: ring, cell: cell)
      guard let lines = split(name, within: room) else { return false }
      guard abs(seat.across) > 4 else {
        if lines.count > 1 { return false }
        continue
      }
      // Those on one side follow on each other from the top, or back to it.
      let half = Double(lines.count) * nameHeight / 2
      let isRight = seat.across > 0
      if let edge = last[isRight] {
        let gap = isRight ? seat.down - half - edge : edge - seat.down - half
        if gap < 0 { return false }
      }
      last[isRight] = isRight ? seat.down + half : seat.down - half
    }
    return true
  }

  /// A name on a line, or else on the two that differ least; nil where it has no room.
  private static func split(_ name: String, within room: Double) -> [String]? {
    guard reckoned(name) > room else { return [name] }
    let words = name.split(separator: " ").map(String.init)
    var best: (lines: [String], width: Double)?
    for place in words.indices.dropFirst() {
      let lines = [
        words[..<place].joined(separator: " "), words[place...].joined(separator: " "),
      ]
      let width = max(reckoned(lines[0]), reckoned(lines[1]))
      guard width <= room else { continue }
      if let narrowest = best?.width, narrowest <= width { continue }
      best = (lines, width)
    }
    return best?.lines
  }

  private static func reckoned(_ words: String) -> Double {
    Advance.ems(of: words, isBold: false) * nameSize * margin
  }

  /// Words on as many lines as they need.
  private static func lines(of words: String, within width: Double) -> [String] {
    words.split(separator: " ").reduce(into: [String]()) { lines, word in
      if let last = lines.last, reckoned("\(last) \(word)") <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
  }

  /// Where somebody sits, from the middle of the table: half a step from the top, so that names stand
  /// left and right of it.
  private static func place(
    _ place: Int, of count: Int, ring: Double
  ) -> (across: Double, down: Double) {
    let angle = (Double(place) + 0.5) / Double(count) * 2 * .pi - .pi / 2
    return (cos(angle) * ring, sin(angle) * ring)
  }

  /// How wide a name beside a place may be.
  private static func room(at place: Int, of count: Int, ring: Double, cell: Double) -> Double {
    let across = Self.place(place, of: count, ring: ring).across
    guard abs(across) > 4 else { return cell / 2 }
    return tenths(cell / 2 - abs(across) - dotRadius - 6)
  }

  var width: Double { max(Self.width, cell * Double(columns)) }

  /// Tables that stand side by side, from top to bottom.
  private var rows: [[RoundTable]] {
    stride(from: 0, to: tables.count, by: columns).map {
      Array(tables[$0...].prefix(columns))
    }
  }

  // The name of whoever sits at the foot of a table belongs to it, and not to the theme below.
  private func height(of row: [RoundTable]) -> Double {
    let around = titleHeight + 2 * (ring + Self.dotRadius) + (names == .elsewhere ? 14 : 24)
    guard names == .below else { return around }
    return around + Double(row.map { people(at: $0).count }.max() ?? 0) * Self.lineHeight
  }

  /// Height of the tables without the legend.
  var height: Double { rows.reduce(0) { $0 + height(of: $1) } }

  private func people(at table: RoundTable) -> [Participant] { groups[table.number] ?? [] }

  /// A picture for each row of tables, so that a page may end between them; the last has the legend.
  func drawings(_ phrases: Phrases) -> [Drawing] {
    let legend = SectorLegend(
      groups.values.flatMap { $0.map(\.sector) }, width: width)
    let rows = rows
    return rows.enumerated().map { place, row in
      let tall = height(of: row)
      let isLast = place == rows.count - 1
      return Drawing(
        width: width, height: tall + (isLast ? legend.height : 0),
        description: words(of: row, phrases),
        elements: elements(of: row, top: 0, phrases)
          + (isLast ? legend.elements(top: tall, phrases) : []))
    }
  }

  /// What the picture shows, in words.
  func words(_ phrases: Phrases) -> String { words(of: tables, phrases) }

  private func words(of tables: [RoundTable], _ phrases: Phrases) -> String {
    phrases.roundInWords(
      round: round + 1, participants: tables.reduce(0) { $0 + people(at: $1).count },
      tables: tables.count)
  }

  func elements(top: Double, _ phrases: Phrases) -> [Drawing.Element] {
    var top = top
    return rows.flatMap { row in
      defer { top += height(of: row) }
      return elements(of: row, top: top, phrases)
    }
  }

  private func elements(
    of row: [RoundTable], top: Double, _ phrases: Phrases
  ) -> [Drawing.Element] {
    // A row that is not full stands in the middle where it is the only one.
    let step = rows.count == 1 ? width / Double(row.count) : width / Double(columns)
    return row.enumerated().flatMap { place, table in
      let x = (Double(place) + 0.5) * step
      return elements(of: table, x: isMirrored ? width - x : x, top: top, phrases.language)
    }
  }

  private func elements(
    of table: RoundTable, x: Double, top: Double, _ language: Language
  ) -> [Drawing.Element] {
    let y = tenths(top + titleHeight + 10 + ring + Self.dotRadius)
    let (x, people) = (tenths(x), people(at: table))
    return (titles[table.number] ?? []).enumerated().map { line, words in
      .label(
        .init(
          words, x: x, y: tenths(top + Double(line + 1) * Self.lineHeight - 2),
          size: Self.nameSize, ink: .quiet, fits: cell - 10))
    }
      + [
        .circle(x: x, y: y, radius: Self.tableRadius, fill: .panel, stroke: .line),
        .label(.init("\(table.number)", x: x, y: y + 6, size: 17, isBold: true)),
      ]
      + people.enumerated().flatMap { place, person in
        elements(of: person, place, of: people.count, x: x, y: y, language)
      } + (names == .below ? list(of: people, x: x, y: y, language) : [])
  }

  private func elements(
    of person: Participant, _ place: Int, of count: Int, x: Double, y: Double,
    _ language: Language
  ) -> [Drawing.Element] {
    let seat = Self.place(place, of: count, ring: ring)
    let across = isMirrored ? -seat.across : seat.across
    let centre = (x: tenths(x + across), y: tenths(y + seat.down))
    let fill = person.sector.ink
    let dot: [Drawing.Element] = [
      .circle(x: centre.x, y: centre.y, radius: Self.dotRadius, fill: fill),
      .label(
        .init(
          "\(person.number)", x: centre.x, y: tenths(centre.y + 2.6), size: Self.numberSize,
          ink: fill.ofWords, fits: 2 * Self.dotRadius - 1)),
    ]
    guard names == .beside else { return dot }
    let isAtSide = abs(across) > 4
    let gap = Self.dotRadius + 3
    let room = Self.room(at: place, of: count, ring: ring, cell: cell)
    let lines = Self.split(person.name[language], within: room) ?? [person.name[language]]
    let first = isAtSide ? 2.7 - Double(lines.count - 1) * Self.nameHeight / 2 : 0
    return dot
      + lines.enumerated().map { line, words in
        let down = first + Double(line) * Self.nameHeight
        return .label(
          .init(
            words, x: isAtSide ? tenths(centre.x + (across > 0 ? gap : -gap)) : centre.x,
            y: isAtSide
              ? tenths(centre.y + down) : tenths(centre.y + (seat.down > 0 ? 17 : -10.5)),
            size: Self.nameSize, anchor: isAtSide ? (across > 0 ? .left : .right) : .middle,
            fits: room))
      }
  }

  /// Numbers and names below a table, one to a line.
  private func list(
    of people: [Participant], x: Double, y: Double, _ language: Language
  ) -> [Drawing.Element] {
    let top = y + ring + Self.dotRadius + 14
    let side = isMirrored ? x + cell / 2 - 6 : x - cell / 2 + 6
    return people.enumerated().flatMap { line, person -> [Drawing.Element] in
      let baseline = tenths(top + Double(line) * Self.lineHeight)
      let anchor: Drawing.Anchor = isMirrored ? .right : .left
      return [
        .label(
          .init(
            "\(person.number)", x: tenths(side), y: baseline, size: Self.nameSize, anchor: anchor,
            ink: .quiet)),
        .label(
          .init(
            person.name[language], x: tenths(isMirrored ? side - 20 : side + 20), y: baseline,
            size: Self.nameSize, anchor: anchor, fits: cell - 30)),
      ]
    }
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
  private let columns: Int
  private let rowHeight = 14.0

  init(_ sectors: [Sector?], width: Double) {
    let known = Sector.allCases.filter { sectors.contains($0) }
    self.sectors = known + (sectors.contains(nil) ? [nil] : [])
    self.width = width
    columns = width < 600 ? 3 : 4
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
    _ participants: [Participant], of meeting: Meeting, in language: Language,
    ledBy leaders: [Leader] = []
  ) -> Drawing {
    let phrases = meeting.phrases(in: language)
    let tables = meeting.tables.sorted { $0.number < $1.number }
    let pictures = meeting.rounds(of: participants).map { round in
      (
        round,
        SeatingPicture(
          tables: tables, participants: participants, round: round.place, isWhole: true,
          titles: round.titles(of: tables, participants, leaders, phrases), in: language)
      )
    }
    let width = pictures.map(\.1.width).max() ?? SeatingPicture.width
    let legend = SectorLegend(participants.map(\.sector), width: width)
    var elements: [Element] = []
    var top = 10.0
    if meeting.isTrial {
      elements.append(
        .label(.init(phrases.trialMark, x: width - 10, y: top + 14, size: 13, anchor: .right)))
    }
    for (round, picture) in pictures {
      elements.append(
        .label(
          .init(
            round.title(meeting, phrases), x: width / 2, y: top + 14, size: 13, isBold: true,
            fits: width)))
      elements += picture.elements(top: top + 24, phrases).map {
        $0.moved(x: (width - picture.width) / 2)
      }
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
