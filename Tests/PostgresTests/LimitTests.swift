import Foundation
import Postgres
import Testing

@Suite("Limits of time")
struct LimitTests {
  @Test func `a connection that dawdles in a transaction is ended, and nothing is written`()
    async throws
  {
    try await withDatabase {
      $0.poolBound = 1
      $0.idleInTransactionTimeout = .milliseconds(50)
    } _: { database in
      try await database.withTable("dawdled", "n int") {
        let error = await #expect(throws: PostgresError.self) {
          try await database.write { connection in
            try connection.execute("INSERT INTO dawdled VALUES (1)")
            Thread.sleep(forTimeInterval: 0.5)
            try connection.execute("INSERT INTO dawdled VALUES (2)")
          }
        }
        #expect(error?.isConnectionLost == true)
        #expect(error?.isOutcomeUnknown == false)
        let count = try await database.number("SELECT count(*) AS number FROM dawdled")
        #expect(count == 0)
      }
    }
  }

  @Test func `all three are set on each connection, unless the address says otherwise`()
    async throws
  {
    func limits(_ words: String) async throws -> [String] {
      var options = Database.Options()
      options.statementTimeout = .seconds(300)
      options.lockTimeout = .seconds(30)
      options.idleInTransactionTimeout = .seconds(60)
      let database = Database(try TestServer.conninfo() + words, options: options)
      let values = try await database.read { connection in
        try ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"].map {
          try connection.rows("SELECT current_setting($1::text) AS value", $0)[0]["value"] as String
        }
      }
      await database.close()
      return values
    }
    #expect(try await limits("") == ["5min", "30s", "1min"])
    #expect(
      try await limits(" options='-c lock_timeout=3s -c statement_timeout=0'")
        == ["0", "3s", "1min"])
  }
}
