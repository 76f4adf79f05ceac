import ConveneCore
import ConveneDocuments
import ConvenePrint
import ConveneStore
import ConveneTables
import ConveneValues

extension Secretariat {
  /// Who is tied to whom around all meetings of a series up to this one: for those who may see scores in each
  /// of them, as names are in it.
  package func seriesNetwork(_ hand: MeetingInHand) async throws -> SeriesNetwork {
    let series = try await series(upTo: hand)
    guard series.count > 1 else { throw Refusal.followsNone(code: hand.meeting.code) }
    var networks: [(code: String, network: MeetingNetwork)] = []
    for one in series { networks.append((one.meeting.code, try await network(one))) }
    return SeriesNetwork(networks)
  }

  /// The picture of a series as it may be published: it names nobody, and no organisation.
  package func seriesPicture(
    _ series: SeriesNetwork, as format: SeriesPictureFormat, in language: Language,
    _ hand: MeetingInHand
  ) throws -> [UInt8] {
    switch format {
    case .svg:
      return Array(SVG.text(for: .series(series, in: language)).utf8)
    case .pdf:
      return try PDF.data(
        for: .series(series, of: hand.meeting, in: language),
        made: Day(now(), inZone: hand.meeting.zone))
    }
  }
}

/// Formats of the picture of a series.
package enum SeriesPictureFormat: String, CaseIterable, Sendable {
  case svg, pdf
}
