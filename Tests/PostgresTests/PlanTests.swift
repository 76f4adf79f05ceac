import Postgres
import Testing

@Suite("Prepared statements")
struct PlanTests {
  private static let all = Statement(name: "planned \"all\"", sql: "SELECT * FROM planned")

  @Test func `a table that changed under a prepared statement costs no error`() async throws {
    try await withDatabase {
      $0.poolBound = 1
    } _: { database in
      try await database.withTable("planned", "a int") {
        let runs = Shared(0)
        func change(_ column: String) async throws {
          try await withDatabase { other in
            try await other.withConnection {
              try $0.script("ALTER TABLE planned ADD \(column) int")
            }
          }
        }
        try await database.write { try $0.execute(Self.all) }
        try await change("b")
        try await database.withConnection { try $0.execute(Self.all) }
        try await change("c")
        try await database.write { connection in
          runs.withLock { $0 += 1 }
          try connection.script("INSERT INTO planned VALUES (1)")
          _ = try connection.rows(Self.all)
        }
        #expect(runs.withLock { $0 } == 2)
        let columns = try await database.read { try $0.rows(Self.all).map(\.columns) }
        #expect(columns == [["a", "b", "c"]])
      }
    }
  }
}
