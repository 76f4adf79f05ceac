import ConveneCore
import ConveneSQL
import ConveneSolvers
import ConveneValues
import Foundation
import Postgres

extension Store {
  /// - Parameter potential: of every pair, in the order of the applications of `scoring`.
  package func add(
    _ scoring: ScoringEntry, potential: Potential, scores: [ScoreEntry],
    weights: some Encodable, to meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(
      .scoringInsert, meeting, scoring.id, try Self.json(weights),
      scoring.applications.map(\.uuid), potential.triangle, instant, scoring.ratings,
      scoring.answers)
    try execute(.scoreInsert, meeting, scoring.id, try Self.json(scores))
  }

  /// The scores in force, nil when none were computed.
  package func latestScoring(of meeting: Meeting.ID) throws -> ScoringEntry? {
    try rows(.scoringLatest, meeting).first.map(Self.scoring)
  }

  /// A computation of scores, in force or not.
  package func scoring(_ id: Identifier<ScoringEntry>, of meeting: Meeting.ID) throws
    -> ScoringEntry?
  {
    try rows(.scoringFind, meeting, id).first.map(Self.scoring)
  }

  /// Which scores are in force, without reading them.
  package func latestScoringID(of meeting: Meeting.ID) throws -> Identifier<ScoringEntry>? {
    try rows(.scoringLatestId, meeting).first?["id"]
  }

  /// SHA-256 of all points, and of all that could not be judged, as they are now.
  package func ratingsHash(of meeting: Meeting.ID) throws -> String {
    try rows(.ratingHash, meeting).first?["hash"] ?? ""
  }

  private static func scoring(_ row: Row) throws -> ScoringEntry {
    let ids: [UUID] = try row["applications"]
    return ScoringEntry(
      id: try row["id"], applications: ids.map(Identifier.init),
      ratings: try row["ratings_hash"], answers: try row["answers_hash"])
  }

  /// The potentials that a computation saw of the pairs within `group`, in the order of `group`.
  ///
  /// Whoever the computation did not look at, or whom `group` has no application of, has none.
  package func potential(
    of scoring: ScoringEntry, within group: [Application.ID?], in meeting: Meeting.ID
  ) throws -> Potential {
    let place = Dictionary(
      scoring.applications.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let members = group.enumerated().compactMap { number, application in
      application.flatMap { place[$0] }.map { (number: number, row: $0) }
    }.sorted { $0.row < $1.row }
    var potential = Potential(count: group.count)
    let rows = try rows(.scoringRows, meeting, scoring.id, members.map(\.row))
    for (row, (last, one)) in zip(rows, members.enumerated()) {
      let bytes: [UInt8] = try row["potentials"]
      for other in members[..<last] {
        potential[one.number, other.number] =
          Int(bytes[2 * other.row]) << 8 | Int(bytes[2 * other.row + 1])
      }
    }
    return potential
  }

  package func ranking(of meeting: Meeting.ID, scoring: Identifier<ScoringEntry>) throws
    -> [RankingEntry]
  {
    try rows(.scoreList, meeting, scoring).map { row in
      RankingEntry(
        score: ScoreEntry(
          application: try row["application_id"], rank: try row["rank"],
          total: try row["total"], merit: try row["merit"],
          parts: try Self.value(try row["parts"])),
        code: try row["code"], status: try row["status"], person: try row["person_id"])
    }
  }
}

extension Potential {
  /// Two bytes for each pair, row by row of the lower triangle, the most significant first.
  var triangle: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count * (count - 1))
    for row in 0..<count {
      for column in 0..<row {
        let value = UInt16(self[row, column])
        bytes.append(UInt8(value >> 8))
        bytes.append(UInt8(value & 0xff))
      }
    }
    return bytes
  }
}
