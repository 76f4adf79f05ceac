import ConveneCore
import ConveneSQL
import Foundation
import Postgres

/// A computation of all scores, with the potentials it saw.
package struct ScoringEntry: Sendable {
  package let id: Identifier<ScoringEntry>
  /// In the order in which `potential` numbers them.
  package let applications: [Application.ID]
  package let potential: Potential

  package init(
    id: Identifier<ScoringEntry>, applications: [Application.ID], potential: Potential
  ) {
    self.id = id
    self.applications = applications
    self.potential = potential
  }
}

/// A score as it is kept.
package struct ScoreEntry: Codable, Sendable {
  package let application: Application.ID
  package let rank: Int
  /// Micro-points: 100 000 000 are 100 points.
  package let total: Int
  package let merit: Int
  package let parts: [Part]

  /// What the total is made of; the parts sum to it.
  package struct Part: Codable, Sendable {
    /// Code of a criterion, or `partnership`.
    package let name: String
    package let microPoints: Int
    /// Answers and reviews that it rests on, such as `answer 3` or `R-02: 3`.
    package let evidence: [String]

    package init(name: String, microPoints: Int, evidence: [String]) {
      self.name = name
      self.microPoints = microPoints
      self.evidence = evidence
    }
  }

  package init(application: Application.ID, rank: Int, total: Int, merit: Int, parts: [Part]) {
    self.application = application
    self.rank = rank
    self.total = total
    self.merit = merit
    self.parts = parts
  }
}

/// A line of the ranking.
package struct RankingEntry: Sendable {
  package let score: ScoreEntry
  package let code: String
  package let status: String
  package let person: Person.ID
}

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
