import ConveneCore
import ConveneSolvers
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

struct ScoreStoreTests {
  @Test func `of the kept potentials those of a group are read, in its order`() async throws {
    let meeting = Meeting.ID(
      try #require(UUID(uuidString: "00000000-0000-7000-8000-0000000000e1")))
    let applications = (0..<9).map { _ in Application.ID(UUID()) }
    var kept = Potential(count: 9)
    for (row, column) in (0..<9).flatMap({ row in (0..<row).map { (row, $0) } }) {
      kept[row, column] = (row * 257 + column * 31) % 1001
    }
    let scoring = ScoringEntry(id: Identifier(UUID()), applications: applications)
    let (latest, parts) = try await TestDatabase().withRollback { [kept] connection in
      try connection.script(try Project.text("sql/tests/fixture.sql"))
      try connection.script("UPDATE account SET login = session_user")
      let store = Store(connection: connection)
      try store.add(
        scoring, potential: kept, scores: [], weights: [String: Int](), to: meeting,
        // By a clock that was set back meanwhile.
        at: Date(timeIntervalSinceNow: -3_600))
      let groups: [[Application.ID?]] = [
        applications, [7, 0, 8, 3].map { applications[$0] }, [applications[5]], [],
        [applications[4], nil, Application.ID(UUID()), applications[1]],
      ]
      return (
        try store.latestScoring(of: meeting),
        try groups.map { try store.potential(of: scoring, within: $0, in: meeting) }
      )
    }
    #expect(latest?.id == scoring.id)
    #expect(latest?.applications == applications)
    var gaps = Potential(count: 4)
    gaps[0, 3] = kept[4, 1]
    #expect(
      parts == [
        kept, kept.restricted(to: [7, 0, 8, 3]), Potential(count: 1), Potential(count: 0), gaps,
      ])
  }
}
