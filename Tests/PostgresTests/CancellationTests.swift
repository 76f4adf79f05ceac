import Foundation
import Postgres
import Testing

@Suite("Cancellation")
struct CancellationTests {
  /// Cancels a unit of work while its statement runs, and returns how long it took to end.
  private func cancelled(
    _ database: Database, _ work: @escaping @Sendable (Connection) throws -> Void
  ) async throws -> Duration {
    let begun = AsyncStream<Void>.makeStream()
    let task = Task {
      try await database.write { connection in
        begun.continuation.yield()
        try work(connection)
      }
    }
    for await _ in begun.stream { break }
    try await Task.sleep(for: .milliseconds(50))
    let clock = ContinuousClock()
    let start = clock.now
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    return clock.now - start
  }

  @Test func `a cancelled task ends its statement, and nothing is written`() async throws {
    try await withDatabase {
      $0.poolBound = 1
    } _: { database in
      try await database.withTable("cancelled", "n int") {
        let duration = try await cancelled(database) {
          try $0.execute("INSERT INTO cancelled VALUES (1)")
          try $0.execute("SELECT pg_sleep(300)")
        }
        #expect(duration < .seconds(120))
        let script = try await cancelled(database) { try $0.script("SELECT pg_sleep(300)") }
        #expect(script < .seconds(120))
        let pipeline = try await cancelled(database) {
          try $0.execute("SELECT pg_sleep($1::float)", many: [[0.01], [300.0], [0.01]])
        }
        #expect(pipeline < .seconds(120))
        #expect(try await database.number("SELECT count(*) AS number FROM cancelled") == 0)
      }
    }
  }

  @Test func `a statement after the cancellation is not run`() async throws {
    try await withDatabase { database in
      let duration = try await cancelled(database) { connection in
        Thread.sleep(forTimeInterval: 0.2)
        try connection.execute("SELECT pg_sleep(300)")
      }
      #expect(duration < .seconds(120))
    }
  }

  @Test func `many cancelled at random hurt nobody else`() async throws {
    try await withDatabase {
      $0.poolBound = 3
    } _: { database in
      let tasks = (0..<120).map { number in
        Task {
          try await database.read { connection in
            try (0..<5).map {
              try connection.rows("SELECT $1::int AS n, pg_sleep(0.001)", number + $0)[0]["n"]
                as Int
            }
          }
        }
      }
      for number in stride(from: 0, to: 120, by: 2) {
        try await Task.sleep(for: .microseconds(400 * (number % 5)))
        tasks[number].cancel()
      }
      for (number, task) in tasks.enumerated() {
        do {
          #expect(try await task.value == (0..<5).map { number + $0 })
        } catch is CancellationError {
          #expect(number.isMultiple(of: 2))
        }
      }
      #expect(try await database.number("SELECT 1 AS number") == 1)
    }
  }

  @Test func `who waits too long for a lock is told so, and is not cancelled`() async throws {
    try await withDatabase {
      $0.lockTimeout = .milliseconds(50)
    } _: { database in
      try await database.withTable("locked_long", "n int") {
        let isLocked = AsyncStream<Void>.makeStream()
        let gate = DispatchSemaphore(value: 0)
        let holder = Task {
          try await database.write { connection in
            try connection.execute("LOCK TABLE locked_long")
            isLocked.continuation.yield()
            gate.wait()
          }
        }
        for await _ in isLocked.stream { break }
        let error = await #expect(throws: PostgresError.self) {
          try await database.read { try $0.rows("SELECT n FROM locked_long") }
        }
        gate.signal()
        try await holder.value
        #expect(error?.sqlState == "55P03")
      }
    }
  }

  @Test func `the limit of a statement is an error of the server`() async throws {
    try await withDatabase {
      $0.statementTimeout = .milliseconds(50)
    } _: { database in
      let error = await #expect(throws: PostgresError.self) {
        try await database.write { try $0.script("SELECT pg_sleep(10)") }
      }
      #expect(error?.sqlState == "57014")
    }
  }
}
