import Foundation
import Postgres
import PostgresFaults
import Testing

extension ConnectionOptionTests {
  @Test(
    .enabled(
      if: PgBouncer.isInstalled, "PgBouncer is not installed here: apt-get install pgbouncer"))
  func `behind a pooler that shares sessions limits and roles hold for a transaction`()
    async throws
  {
    let server = try #require(StrictServer.current)
    try await PgBouncer.with(
      "host=127.0.0.1 port=\(server.port) user=convene", asOwnerOf: "\(server.directory)/data"
    ) { place in
      let address = "\(place) dbname=postgres"
      var options = Database.Options()
      options.sharesSessions = true
      options.statementTimeout = .seconds(7)
      let databases = [Database(address, options: options), Database(address, options: options)]
      let said = Statement(
        name: "pooler_said",
        sql: "SELECT current_setting('statement_timeout') || ' ' || current_user AS said")
      for _ in 1...3 {
        for database in databases {
          let role = Database.Setting("role", "keyholder")
          let within: String? = try await database.read(settings: [role]) {
            try $0.rows(said).first?["said"]
          }
          #expect(within == "7s keyholder")
          let behind: String? = try await database.withConnection {
            try $0.rows(said).first?["said"]
          }
          #expect(behind == "0 convene")
        }
      }
      for database in databases {
        #expect(throws: PoolError.sessionsShared) { try database.alone() }
        await #expect(throws: PoolError.sessionsShared) {
          try await database.notifications(on: "shelf")
        }
        await database.close()
      }
      options.direct = server.address("host=localhost sslmode=disable", user: "convene")
      let alone = try Database(address, options: options).alone(settings: [
        .init("role", "keyholder")
      ])
      for _ in 1...2 {
        let lasting: String? = try await alone.withConnection { try $0.rows(said).first?["said"] }
        #expect(lasting == "7s keyholder")
      }
      await alone.close()
      options.sharesSessions = false
      let plain = Database(address, options: options)
      let error = await #expect(throws: PostgresError.self) { try await plain.read { _ in } }
      #expect(error?.message.contains("unsupported startup parameter: options") == true)
      await plain.close()
    }
  }
}
