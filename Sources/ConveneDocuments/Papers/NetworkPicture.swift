import ConveneCore
import ConveneValues
import ConveneWords
import Foundation

/// Two rings of points: ties from before on one, and beside them those that are new on the other.
///
/// A point is a sector and a country; nobody is named, and no organisation.
struct NetworkPicture {
  let network: MeetingNetwork
  /// Whether it is of all meetings of a series.
  var isOfSeries = false

  // As wide as a page, so that nothing is drawn smaller than it says.
  private let width = 500.0
  private let ring = 104.0
  private let top = 40.0
  /// Beyond so many points letters would lie on each other.
  private let mostLettered = 60

  func drawing(_ phrases: Phrases) -> Drawing {
    let legend = SectorLegend(network.nodes.map(\.sector), width: width)
    let sides: [(title: String, ties: [MeetingNetwork.Tie])] = [
      (
        isOfSeries ? phrases.seriesBefore : phrases.networkBefore,
        network.ties.filter { $0.kinds.contains(.before) }
      ),
      (
        isOfSeries ? phrases.seriesSince : phrases.networkSince,
        network.ties.filter { $0.kinds.contains(.before) || $0.kinds.contains(.partnership) }
      ),
    ]
    let elements = sides.enumerated().flatMap { place, side in
      let column = phrases.language.isRightToLeft ? 1 - place : place
      return rings(side.ties, x: width * (column == 0 ? 0.25 : 0.75), title: side.title)
    }
    let end = top + 2 * ring + 24
    return Drawing(
      width: width, height: end + legend.height,
      description: phrases.inWords(network.figures),
      elements: elements + legend.elements(top: end, phrases))
  }

  // Countries of one sector stand together, so that lines across sectors cross the ring.
  private func rings(
    _ ties: [MeetingNetwork.Tie], x: Double, title: String
  ) -> [Drawing.Element] {
    let nodes = network.nodes
    func rank(_ sector: Sector?) -> Int {
      sector.flatMap { Sector.allCases.firstIndex(of: $0) } ?? Sector.allCases.count
    }
    let order = nodes.indices.sorted {
      (rank(nodes[$0].sector), nodes[$0].country?.code ?? "~", $0)
        < (rank(nodes[$1].sector), nodes[$1].country?.code ?? "~", $1)
    }
    var points = nodes.map { _ in (x: x, y: top, letterX: x, letterY: top) }
    for (place, node) in order.enumerated() {
      let angle = Double(place) / Double(order.count) * 2 * .pi - .pi / 2
      func at(_ radius: Double) -> (x: Double, y: Double) {
        (tenths(x + cos(angle) * radius), tenths(top + ring + sin(angle) * radius))
      }
      let (dot, letter) = (at(ring), at(ring + 12))
      points[node] = (dot.x, dot.y, letter.x, letter.y)
    }
    let lines = ties.sorted { !$0.isNew && $1.isNew }.map { tie in
      Drawing.Element.line(
        x1: points[tie.one].x, y1: points[tie.one].y, x2: points[tie.other].x,
        y2: points[tie.other].y, width: tie.isNew ? 1.4 : 0.6, ink: tie.isNew ? .accent : .line)
    }
    let dots = order.map { node in
      Drawing.Element.circle(
        x: points[node].x, y: points[node].y, radius: 4, fill: nodes[node].sector.ink)
    }
    let letters =
      nodes.count > mostLettered
      ? []
      : order.compactMap { node in
        nodes[node].country.map {
          Drawing.Element.label(
            .init($0.code, x: points[node].letterX, y: points[node].letterY + 2.6, size: 7.5))
        }
      }
    return [.label(.init(title, x: x, y: 16, size: 10, isBold: true, fits: width / 2 - 10))]
      + lines + dots + letters
  }
}

extension Drawing {
  /// Ties before and since a meeting, by sectors and countries alone.
  package static func network(_ network: MeetingNetwork, in language: Language) -> Drawing {
    NetworkPicture(network: network).drawing(Phrases(language))
  }
}

extension Document {
  /// The network around a meeting before and since, as it may be published: it names nobody.
  package static func network(
    _ network: MeetingNetwork, of meeting: Meeting, in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    return Document(
      phrases.networkOfMeeting, of: meeting.held, in: language,
      blocks: [
        .paragraph([.text(phrases.inWords(network.figures))]),
        .drawing(NetworkPicture(network: network).drawing(phrases)),
        .table(figures(of: network.figures, phrases)), .remark([.text(phrases.networkNamesNobody)]),
      ] + codes(of: network, meeting, phrases))
  }

  /// What the letters beside points stand for.
  static func codes(
    of network: MeetingNetwork, _ meeting: Meeting, _ phrases: Phrases
  ) -> [Block] {
    let language = phrases.language
    let countries = Set(network.nodes.compactMap(\.country))
      .map { (SortKey(meeting.countryName($0, in: language), in: language), $0) }
      .sorted { $0 < $1 }.map(\.1)
    guard !countries.isEmpty else { return [] }
    let words = countries.enumerated().flatMap { place, country -> [Inline] in
      [
        .text(place > 0 ? " · " : ""), .isolated(country.code),
        .text("\u{a0}" + meeting.countryName(country, in: language).onOneLine),
      ].filter { !$0.words.isEmpty }
    }
    return [.remark(words)]
  }

  static func figures(of figures: MeetingNetwork.Figures, _ phrases: Phrases) -> Table {
    let rows: [(String, Int)] = [
      (phrases.networkNodes, figures.nodes), (phrases.networkTiesBefore, figures.before),
      (phrases.networkTiesNew, figures.new), (phrases.networkAcrossSectors, figures.acrossSectors),
      (phrases.networkAcrossCountries, figures.acrossCountries),
      (phrases.networkPromised, figures.promised),
      (phrases.networkAloneBefore, figures.isolatedBefore),
      (phrases.networkAloneSince, figures.isolatedAfter),
    ]
    return Table(
      columns: [
        Table.Column(phrases.whatIsCounted, share: 80),
        Table.Column(phrases.howMany, share: 20, alignment: .end),
      ],
      rows: rows.map { Table.Row([[[.text($0)]], [[.text("\($1)")]]]) }, isDense: true)
  }
}
