import Foundation
import Postgres
import Testing

@Suite("Notifications")
struct NotificationTests {
  private func listeners(_ name: String) async throws -> Int {
    try await withDatabase { database in
      try await database.read {
        try $0.rows(
          "SELECT count(*) AS n FROM pg_stat_activity WHERE application_name = $1", name)[0]["n"]
      }
    }
  }

  @Test func `what is announced arrives in order, after the commit only`() async throws {
    try await withDatabase { database in
      let channel = "seats \"1\""
      let stream = try await database.notifications(on: channel)
      for number in 1...50 {
        try? await database.write { connection in
          try connection.execute("SELECT pg_notify($1, $2)", channel, "seat \(number)")
          if number.isMultiple(of: 2) { throw CancellationError() }
        }
      }
      var heard: [String] = []
      for try await payload in stream {
        heard.append(payload)
        if heard.count == 25 { break }
      }
      #expect(heard == stride(from: 1, through: 50, by: 2).map { "seat \($0)" })
    }
  }

  @Test func `who is cancelled stops listening and gives the connection back`() async throws {
    try await withDatabase {
      $0.applicationName = "listening"
    } _: { database in
      let stream = try await database.notifications(on: "quiet")
      #expect(try await listeners("listening") == 1)
      let task = Task {
        for try await _ in stream {}
        return Task.isCancelled
      }
      try await Task.sleep(for: .milliseconds(20))
      task.cancel()
      #expect(try await task.value)
      for _ in 1...100 where try await listeners("listening") > 0 {
        try await Task.sleep(for: .milliseconds(20))
      }
      #expect(try await listeners("listening") == 0)
    }
  }

  @Test func `a lost connection ends the stream with an error`() async throws {
    try await withDatabase {
      $0.applicationName = "listening and lost"
    } _: { database in
      let stream = try await database.notifications(on: "lost")
      try await withDatabase { other in
        _ = try await other.write {
          try $0.execute(
            """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE application_name = 'listening and lost'
            """)
        }
      }
      let error = await #expect(throws: PostgresError.self) { for try await _ in stream {} }
      #expect(error?.isConnectionLost == true)
    }
  }

  @Test func `a server that is not there is an error at once`() async throws {
    let database = Database("host=/nowhere/at/all dbname=x connect_timeout=2")
    let error = await #expect(throws: PostgresError.self) {
      _ = try await database.notifications(on: "x")
    }
    #expect(error?.isConnectionLost == true)
  }
}
