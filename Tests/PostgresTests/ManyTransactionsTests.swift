import Foundation
import Postgres
import Testing

@Suite("Ten thousand transactions")
struct ManyTransactionsTests {
  /// `make sanitize` runs it where every byte that is not given back is an error.
  @Test func `leave as many sessions as the pool has, and every answer is right`() async throws {
    try await withDatabase {
      $0.poolBound = 2
      $0.applicationName = "ten thousand \(getpid())"
    } _: { database in
      try await database.withTable("many", "n int CONSTRAINT many_small CHECK (n < 9), t text") {
        let insert = Statement(name: "many_insert", sql: "INSERT INTO many VALUES ($1, $2)")
        let sum = try await withThrowingTaskGroup(of: Int.self) { group in
          for worker in 0..<2 {
            group.addTask {
              var sum = 0
              for number in 0..<5_000 {
                switch number % 100 {
                case 0:
                  try await database.write { try $0.execute(insert, many: [[1, "a"], [2, nil]]) }
                case 1:
                  try await database.write {
                    try $0.copyIn("COPY many FROM STDIN", rows: [[3, "b"], [4, nil]])
                  }
                case 2:
                  await #expect(throws: PostgresError.self) {
                    try await database.write { try $0.execute(insert, 9, "c") }
                  }
                case 3:
                  _ = try await database.read {
                    try $0.copyOut("COPY many TO STDOUT", row: { _ in })
                  }
                case 4:
                  await #expect(throws: CancellationError.self) {
                    try await database.write { connection in
                      try connection.execute(insert, 5, "d")
                      throw CancellationError()
                    }
                  }
                default: break
                }
                sum += try await database.read {
                  try $0.rows("SELECT $1::int AS n, 'word' AS t", number + worker)[0]["n"] as Int
                }
              }
              return sum
            }
          }
          return try await group.reduce(0, +)
        }
        #expect(sum == 5_000 * 4_999 + 5_000)
        #expect(try await database.number("SELECT count(*) AS number FROM many") == 400)
        let sessions = try await database.number(
          """
          SELECT count(*) AS number FROM pg_stat_activity WHERE application_name = current_setting('application_name')
          """)
        #expect(sessions <= 2)
      }
    }
  }
}
