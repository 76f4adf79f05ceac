import ConveneSQL
import ConveneStore
import ConveneTesting
import ConveneValues
import Postgres
import Testing

@Suite("Rows on several machines") struct DistributionTests {
  @Test func `a server without the extension is told before anything is moved`() async throws {
    try await TestDatabase().withRollback { connection in
      let name: String = try connection.rows("SELECT current_database()::text AS name")[0]["name"]
      let obstacles = try connection.rows(
        .init(name: "", sql: try #require(DistributionStep.all.first).text))
      #expect(try obstacles.map { try $0["code"] as String } == ["engine-missing"])
      #expect(try obstacles.map { try $0["said"] as String } == [name])
    }
    try await TestDatabase().withClone { database in
      let archive = Archive(database)
      for dryRun in [true, false] {
        let refusal = await #expect(throws: Refusal.self) {
          _ = try await archive.distribute(dryRun: dryRun)
        }
        #expect(refusal?.code == "not-distributable")
        #expect(refusal?.problems.map(\.key) == ["engine-missing"])
      }
      let elsewhere = try await archive.tablesGuardedElsewhere()
      #expect(elsewhere == [])
    }
  }

  @Test func `the steps are taken in their order`() {
    #expect(
      DistributionStep.all.map(\.name)
        == ["1_obstacles", "2_plan", "3_tables", "4_machines", "5_policies"])
  }
}
