import Foundation
import Postgres
import Testing

private struct Unhappy: Error {}

@Suite("Transactions")
struct TransactionTests {
  @Test func `what a body writes is there when it returns and gone when it throws`() async throws {
    try await withDatabase { database in
      try await database.withTable("kept", "n int") {
        let written = try await database.write {
          try $0.execute("INSERT INTO kept SELECT generate_series(1, $1::int)", 3)
        }
        #expect(written == 3)
        await #expect(throws: Unhappy.self) {
          try await database.write { connection in
            try connection.execute("DELETE FROM kept")
            throw Unhappy()
          }
        }
        let number = try await database.number("SELECT count(*) AS number FROM kept")
        #expect(number == 3)
      }
    }
  }

  @Test func `a savepoint undoes what it holds and the transaction goes on`() async throws {
    try await withDatabase { database in
      try await database.withTable("saved", "n int CONSTRAINT saved_once UNIQUE") {
        try await database.write { connection in
          try connection.execute("INSERT INTO saved VALUES (1)")
          #expect(throws: PostgresError.self) {
            try connection.savepoint {
              try connection.execute("INSERT INTO saved VALUES (2)")
              try connection.savepoint { try connection.execute("INSERT INTO saved VALUES (3)") }
              try connection.execute("INSERT INTO saved VALUES (1)")
            }
          }
          let answer = try connection.savepoint {
            try connection.execute("INSERT INTO saved VALUES (4)")
          }
          #expect(answer == 1)
        }
        let kept = try await database.read {
          try $0.rows("SELECT n FROM saved ORDER BY n").map { try $0["n"] as Int }
        }
        #expect(kept == [1, 4])
      }
    }
  }

  @Test func `an error the body swallowed still writes nothing, and says so`() async throws {
    try await withDatabase { database in
      try await database.withTable("swallowed", "n int") {
        let error = await #expect(throws: PostgresError.self) {
          try await database.write { connection in
            try connection.execute("INSERT INTO swallowed VALUES (1)")
            _ = try? connection.execute("SELECT 1 / 0")
          }
        }
        #expect(error?.sqlState == "25P02")
        let number = try await database.number("SELECT count(*) AS number FROM swallowed")
        #expect(number == 0)
      }
    }
  }

  @Test func `a constraint checked at the end is reported by its name`() async throws {
    try await withDatabase { database in
      try await database.withTable(
        "late", "n int CONSTRAINT late_once UNIQUE DEFERRABLE INITIALLY DEFERRED"
      ) {
        let error = await #expect(throws: PostgresError.self) {
          try await database.write { try $0.execute("INSERT INTO late VALUES (1), (1)") }
        }
        #expect(error?.constraint == "late_once")
        let number = try await database.number("SELECT count(*) AS number FROM late")
        #expect(number == 0)
      }
    }
  }

  @Test func `reading sees one snapshot and cannot write`() async throws {
    try await withDatabase { database in
      try await database.withTable("seen", "n int") {
        let hasRead = DispatchSemaphore(value: 0)
        let hasWritten = DispatchSemaphore(value: 0)
        async let counts = database.read { connection in
          let statement: Statement = "SELECT count(*) AS number FROM seen"
          let before: Int = try connection.rows(statement)[0]["number"]
          hasRead.signal()
          hasWritten.wait()
          return [before, try connection.rows(statement)[0]["number"]]
        }
        try await database.write { connection in
          hasRead.wait()
          try connection.execute("INSERT INTO seen VALUES (1)")
        }
        hasWritten.signal()
        #expect(try await counts == [0, 0])

        let error = await #expect(throws: PostgresError.self) {
          try await database.read { try $0.execute("INSERT INTO seen VALUES (1)") }
        }
        #expect(error?.sqlState == "25006")
      }
    }
  }

  @Test func `a write sees what was committed meanwhile unless it asks not to`() async throws {
    try await withDatabase { database in
      let levels =
        try await [
          database.write { try $0.rows("SHOW transaction_isolation")[0]["transaction_isolation"] },
          database.write(isolation: .serializable) {
            try $0.rows("SHOW transaction_isolation")[0]["transaction_isolation"]
          },
          database.read { try $0.rows("SHOW transaction_isolation")[0]["transaction_isolation"] },
        ] as [String]
      #expect(levels == ["read committed", "serializable", "repeatable read"])
    }
  }

  @Test(arguments: [Database.Isolation.repeatableRead, .serializable])
  func `two that overwrite each other are run again until both count`(
    isolation: Database.Isolation
  ) async throws {
    try await withDatabase { database in
      let table = "counter_\(isolation)"
      try await database.withTable(table, "n int NOT NULL") {
        try await database.write { try $0.script("INSERT INTO \(table) VALUES (0)") }
        let attempts = Shared(0)
        let both = Gathering(of: 2)
        try await withThrowingTaskGroup(of: Void.self) { group in
          for _ in 1...2 {
            group.addTask {
              try await database.write(isolation: isolation) { connection in
                let attempt = attempts.withLock { attempts in
                  attempts += 1
                  return attempts
                }
                let number: Int = try connection.rows(
                  Statement(name: "", sql: "SELECT n FROM \(table)"))[0]["n"]
                if attempt <= 2 { both.arrive() }
                try connection.execute(
                  Statement(name: "", sql: "UPDATE \(table) SET n = $1::int"), number + 1)
              }
            }
          }
          try await group.waitForAll()
        }
        let sum = try await database.number(
          Statement(name: "", sql: "SELECT n AS number FROM \(table)"))
        #expect(sum == 2)
        #expect(attempts.withLock { $0 } == 3)
      }
    }
  }

  @Test func `a deadlock is broken and both transactions are written`() async throws {
    try await withDatabase { database in
      try await database.withTable("locked", "n int, hits int NOT NULL DEFAULT 0") {
        try await database.write { try $0.execute("INSERT INTO locked VALUES (1), (2)") }
        let attempts = Shared(0)
        let both = Gathering(of: 2)
        try await withThrowingTaskGroup(of: Void.self) { group in
          for order in [[1, 2], [2, 1]] {
            group.addTask {
              try await database.write { connection in
                let isFirst = attempts.withLock { attempts in
                  attempts += 1
                  return attempts <= 2
                }
                let hit: Statement = "UPDATE locked SET hits = hits + 1 WHERE n = $1::int"
                try connection.execute(hit, order[0])
                if isFirst { both.arrive() }
                try connection.execute(hit, order[1])
              }
            }
          }
          try await group.waitForAll()
        }
        let number = try await database.number("SELECT sum(hits) AS number FROM locked")
        #expect(number == 4)
        #expect(attempts.withLock { $0 } >= 3)
      }
    }
  }

  @Test func `a transaction is tried five times and no more`() async throws {
    try await withDatabase { database in
      let attempts = Shared(0)
      let error = await #expect(throws: PostgresError.self) {
        try await database.write { connection in
          attempts.withLock { $0 += 1 }
          try connection.script(
            "DO $$ BEGIN RAISE 'again' USING ERRCODE = 'serialization_failure'; END $$")
        }
      }
      #expect(error?.isSerializationFailure == true)
      #expect(attempts.withLock { $0 } == 5)
    }
  }
}
