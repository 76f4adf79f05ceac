import Foundation
import Postgres
import PostgresFaults
import Testing

@Suite("A connection that breaks")
struct FaultTests {
  /// Runs `body` with a database whose connections go through a proxy.
  private func withProxy<Value: Sendable>(
    _ name: String, poolBound: Int = 1, plan: @escaping @Sendable (Int) -> FaultProxy.Fault,
    _ body: (Database, FaultProxy) async throws -> Value
  ) async throws -> Value {
    try await withFaults(
      to: .socket("\(try TestServer.socket())/.s.PGSQL.5432"),
      "application_name=\(name) sslmode=disable", poolBound: poolBound, plan: plan, body)
  }

  @Test(.timeLimit(.minutes(45)))
  func `cut at any byte, a unit of work is refused whole, and the next one works`() async throws {
    let work = try await withProxy("rough", poolBound: 3) {
      .drawn($0, seed: 2007)
    } _: { database, proxy in
      try await withDatabase { try await RoughWork.prepare($0) }
      let work = await RoughWork.run(on: database, writers: 4, until: 80, of: proxy)
      for _ in 1...6 { #expect(try await database.number("SELECT 1 AS number") == 1) }
      #expect(proxy.faultCount >= 80)
      return work
    }
    try await withDatabase { database in
      #expect(try await work.broken(in: database) == [])
      let sessions: Statement = """
        SELECT count(*) AS number FROM pg_stat_activity WHERE application_name = 'rough'
        """
      for _ in 1...200 where try await database.number(sessions) > 0 {
        try await Task.sleep(for: .milliseconds(10))
      }
      #expect(try await database.number(sessions) == 0)
      try await database.withConnection { try $0.script("DROP TABLE rough") }
    }
    #expect(work.acknowledged.count > 40)
    #expect(work.refused.count > 30)
  }

  @Test func `lost at COMMIT, the error says that nobody knows`() async throws {
    try await withDatabase {
      $0.poolBound = 1
    } _: { database in
      try await database.withTable("ended", "n int") {
        try await database.withConnection {
          try $0.script(
            """
            CREATE FUNCTION pg_temp.ending() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
            CREATE CONSTRAINT TRIGGER ended_last AFTER INSERT ON ended
            DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION pg_temp.ending();
            """)
        }
        let error = await #expect(throws: PostgresError.self) {
          try await database.write { try $0.execute("INSERT INTO ended VALUES (4711)") }
        }
        #expect(error?.sqlState == "08007")
        #expect(error?.isOutcomeUnknown == true)
        #expect(error?.isConnectionLost == true)
        #expect(error?.advice?.contains("before you repeat it") == true)
        #expect(try await database.number("SELECT count(*) AS number FROM ended") == 0)
      }
    }
  }

  @Test func `lost before COMMIT, the error is certain`() async throws {
    try await withDatabase {
      $0.poolBound = 1
    } _: { database in
      let error = await #expect(throws: PostgresError.self) {
        try await database.write { connection in
          _ = try? connection.execute("SELECT pg_terminate_backend(pg_backend_pid())")
        }
      }
      #expect(error?.isConnectionLost == true)
      #expect(error?.isOutcomeUnknown == false)
    }
  }

  @Test func `a greeting that stalls is an error when the time to connect is over`() async throws {
    try await withProxy("greeting") {
      $0 == 0 ? .stall(after: 20) : .none
    } _: { database, proxy in
      let error = await #expect(throws: PostgresError.self) {
        try await database.number("SELECT 1 AS number")
      }
      #expect(error?.sqlState == "08001")
      let next = try await database.number("SELECT 2 AS number")
      #expect(next == 2)
      #expect(proxy.faultCount == 1)
    }
  }

  @Test func `who is cancelled while nothing goes through does not hang`() async throws {
    // Requests to cancel are connections too, and stall as well.
    try await withProxy("stalled", poolBound: 1) {
      $0 == 0 ? .stall(after: 9_000) : $0 < 3 ? .stall(after: 1) : .none
    } _: { database, proxy in
      let task = Task {
        try await database.read { connection in
          for _ in 1...10_000 { try connection.execute("SELECT $1::text", "a word on its way") }
        }
      }
      while proxy.faultCount == 0 { try await Task.sleep(for: .milliseconds(5)) }
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
      proxy.isCalm = true
      #expect(try await database.number("SELECT 1 AS number") == 1)
    }
  }
}

/// Runs `body` with a database whose connections go through a proxy to `server`.
func withFaults<Value: Sendable>(
  to server: FaultProxy.Server, _ words: String, poolBound: Int,
  plan: @escaping @Sendable (Int) -> FaultProxy.Fault,
  _ body: (Database, FaultProxy) async throws -> Value
) async throws -> Value {
  let proxy = try FaultProxy(to: server, plan: plan)
  defer { proxy.stop() }
  var options = Database.Options()
  options.poolBound = poolBound
  options.waitLimit = .seconds(60)
  let database = Database(
    "host=127.0.0.1 port=\(proxy.port) user=convene dbname=postgres connect_timeout=2 "
      + "gssencmode=disable \(words)", options: options)
  do {
    let value = try await body(database, proxy)
    await database.close()
    // What the program has open is what the proxy has.
    for _ in 1...200 where proxy.openCount > 0 { try await Task.sleep(for: .milliseconds(10)) }
    #expect(proxy.openCount == 0)
    return value
  } catch {
    await database.close()
    throw error
  }
}
