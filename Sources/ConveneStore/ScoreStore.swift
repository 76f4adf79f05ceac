import ConveneCore
import ConveneSQL
import Foundation
import Postgres

extension Store {
  package func add(
    _ scoring: ScoringEntry, scores: [ScoreEntry], weights: some Encodable,
    to meeting: Meeting.ID, at instant: Date, by actor: Actor
  ) throws {
    try execute(
      .scoringInsert, meeting, scoring.id, try Self.json(weights),
      scoring.applications.map(\.uuid), scoring.potential.triangle, instant, actor.id)
    try execute(.scoreInsert, meeting, scoring.id, try Self.json(scores))
  }

  /// The scores in force, nil when none were computed.
  package func latestScoring(of meeting: Meeting.ID) throws -> ScoringEntry? {
    try rows(.scoringLatest, meeting).first.map { row in
      let ids: [UUID] = try row["applications"]
      return ScoringEntry(
        id: try row["id"], applications: ids.map(Identifier.init),
        potential: Potential(count: ids.count, triangle: try row["potential"]))
    }
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

  init(count: Int, triangle: [UInt8]) {
    self.init(count: count)
    var place = 0
    for row in 0..<count {
      for column in 0..<row {
        self[row, column] = Int(triangle[place]) << 8 | Int(triangle[place + 1])
        place += 2
      }
    }
  }
}
