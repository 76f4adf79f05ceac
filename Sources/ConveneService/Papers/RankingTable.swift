import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneTables
import ConveneValues

extension Secretariat {
  /// The ranking as a table: one row per scored application, best first.
  package func rankingTable(_ hand: MeetingInHand) async throws -> [UInt8] {
    try await keepWhatWasSigned(hand, nil)
    return try await look(.viewScores, in: hand) { store in
      if let selection = try store.latestSelection(of: hand.id), selection.signedAt != nil {
        return Self.table(
          of: try store.decision(selection, hand, on: nil).assessment, hand.meeting.rubric)
      }
      let ranking = try store.rankingInHand(hand)
      let outcomes = try store.latestSelection(of: hand.id).map { selection in
        try store.decisions(of: selection.id, in: hand.id)
      }
      let decision = Dictionary(
        (outcomes ?? []).map { ($0.code, $0.outcome.rawValue) }, uniquingKeysWith: { $1 })
      let criteria = hand.meeting.rubric.criteria.map(\.code)
      let header = Self.header(of: hand.meeting.rubric)
      let rows = ranking.entries.map { entry in
        let person = ranking.person(entry)
        let organisation = ranking.organisation(of: person)
        let parts = (criteria + ["partnership"]).map { name in
          entry.score.parts.first { $0.name == name }.map { $0.microPoints.asPoints } ?? ""
        }
        return [
          "\(entry.score.rank)", entry.code, person?.name ?? "", organisation?.name ?? "",
          person?.country.code ?? "", organisation?.sector?.rawValue ?? "",
          entry.score.total.asPoints,
        ] + parts + [decision[entry.code] ?? ""]
      }
      return CSV.write(header: header, rows: rows)
    }
  }

  private static func header(of rubric: Rubric) -> [String] {
    ["rank", "application", "person", "organisation", "country", "sector", "score"]
      + rubric.criteria.map(\.code) + ["partnership", "decision"]
  }

  private static func table(of kept: Assessment, _ rubric: Rubric) -> [UInt8] {
    let names = rubric.criteria.map(\.code) + ["partnership"]
    let rows = kept.ranked.compactMap { candidate in
      candidate.score.map { score in
        [
          "\(score.rank)", candidate.application, candidate.identity.name,
          candidate.identity.organisation, candidate.identity.country.code,
          candidate.identity.sector?.rawValue ?? "", score.total.asPoints,
        ]
          + names.map { name in
            score.parts.first { $0.name == name }.map { $0.microPoints.asPoints } ?? ""
          } + [candidate.outcome.rawValue]
      }
    }
    return CSV.write(header: header(of: rubric), rows: rows)
  }
}
