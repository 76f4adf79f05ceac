import Foundation
import Postgres
import Testing

@Suite("Pool")
struct PoolTests {
  private static let backend: Statement = "SELECT pg_backend_pid() AS number"

  @Test func `all connections of the bound are used and no more`() async throws {
    try await withDatabase {
      $0.poolBound = 3
    } _: { database in
      let started = Shared(0)
      let inUse = Shared(0)
      let most = Shared(0)
      // Three at a time wait for each other: fewer would not get on, more would be counted.
      let gatherings = (0..<10).map { _ in Gathering(of: 3) }
      let backends = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 1...30 {
          group.addTask {
            try await database.withConnection { connection in
              let now = inUse.withLock { inUse in
                inUse += 1
                return inUse
              }
              defer { inUse.withLock { $0 -= 1 } }
              most.withLock { $0 = max($0, now) }
              let number = started.withLock { started in
                defer { started += 1 }
                return started
              }
              gatherings[number / 3].arrive()
              return try connection.rows(Self.backend)[0]["number"]
            }
          }
        }
        return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
      }
      #expect(backends.count == 3)
      #expect(most.withLock { $0 } == 3)
    }
  }

  @Test func `who asks first is served first`() async throws {
    try await withDatabase {
      $0.poolBound = 1
    } _: { database in
      let isTaken = AsyncStream<Void>.makeStream()
      let gate = DispatchSemaphore(value: 0)
      let order = Shared<[Int]>([])
      let first = Task {
        try await database.withConnection { _ in
          isTaken.continuation.yield()
          gate.wait()
        }
      }
      for await _ in isTaken.stream { break }
      var others: [Task<Void, any Error>] = []
      for number in 1...8 {
        others.append(
          Task.immediate {
            try await database.withConnection { _ in order.withLock { $0.append(number) } }
          })
      }
      gate.signal()
      try await first.value
      for other in others { try await other.value }
      #expect(order.withLock { $0 } == Array(1...8))
    }
  }

  /// Runs `body` while the only connection of `database` is in use.
  private func whileTaken(
    _ database: Database, _ body: () async throws -> Void
  ) async throws {
    let isTaken = AsyncStream<Void>.makeStream()
    let gate = DispatchSemaphore(value: 0)
    let holder = Task {
      try await database.withConnection { _ in
        isTaken.continuation.yield()
        gate.wait()
      }
    }
    for await _ in isTaken.stream { break }
    defer { gate.signal() }
    try await body()
    gate.signal()
    try await holder.value
  }

  @Test func `who waits too long is told how long and for what`() async throws {
    try await withDatabase {
      $0.poolBound = 1
      $0.waitLimit = .milliseconds(50)
    } _: { database in
      try await whileTaken(database) {
        let error = await #expect(throws: PoolError.self) {
          try await database.read { _ in }
        }
        #expect(error == .waitedTooLong(limit: .milliseconds(50), bound: 1))
        #expect(
          error?.description
            == "all 1 connections to the database stayed in use for 0.05 seconds")
      }
      try await database.read { _ in }
    }
  }

  @Test func `who is cancelled while waiting leaves the queue to the others`() async throws {
    try await withDatabase {
      $0.poolBound = 1
    } _: { database in
      let hasRun = Shared(false)
      try await whileTaken(database) {
        let waiting = Task.immediate {
          try await database.write { _ in hasRun.withLock { $0 = true } }
        }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        let early = Task {
          withUnsafeCurrentTask { $0?.cancel() }
          try await database.write { _ in hasRun.withLock { $0 = true } }
        }
        await #expect(throws: CancellationError.self) { try await early.value }
      }
      #expect(hasRun.withLock { $0 } == false)
      try await database.read { _ in }
    }
  }

  @Test func `many waiters, some cancelled, lose no connection`() async throws {
    try await withDatabase {
      $0.poolBound = 2
    } _: { database in
      let tasks = (0..<200).map { number in
        Task {
          try await database.read { try $0.rows("SELECT $1::int AS n", number)[0]["n"] as Int }
        }
      }
      for number in stride(from: 0, to: 200, by: 3) { tasks[number].cancel() }
      for (number, task) in tasks.enumerated() {
        do {
          #expect(try await task.value == number)
        } catch is CancellationError {
          #expect(number.isMultiple(of: 3))
        }
      }
      let both = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 1...2 {
          group.addTask {
            try await database.read { connection in
              try connection.execute("SELECT pg_sleep(0.05)")
              return try connection.rows(Self.backend)[0]["number"]
            }
          }
        }
        return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
      }
      #expect(both.count == 2)
    }
  }

  /// Ends a connection from outside and waits until it is gone.
  private func terminate(_ backend: Int) async throws {
    try await withDatabase { database in
      let hasEnded = try await database.withConnection {
        try $0.rows("SELECT pg_terminate_backend($1::int, 5000) AS ended", backend)[0]["ended"]
          as Bool
      }
      #expect(hasEnded)
    }
  }

  @Test func `a connection that ended between two units of work is replaced`() async throws {
    try await withDatabase {
      $0.poolBound = 1
    } _: { database in
      var backends: [Int] = []
      for _ in 1...3 {
        backends.append(try await database.number(Self.backend))
        try await terminate(backends[backends.count - 1])
        let other: Int = try await database.withConnection {
          try $0.rows(Self.backend)[0]["number"]
        }
        backends.append(other)
        try await terminate(other)
      }
      #expect(Set(backends).count == 6)
    }
  }

  @Test func `a connection lost in a unit of work is an error, and then replaced`() async throws {
    try await withDatabase {
      $0.poolBound = 1
    } _: { database in
      let runs = Shared(0)
      let error = await #expect(throws: PostgresError.self) {
        try await database.write { connection in
          runs.withLock { $0 += 1 }
          try connection.execute("SELECT pg_terminate_backend(pg_backend_pid())")
        }
      }
      #expect(error?.isConnectionLost == true)
      #expect(runs.withLock { $0 } == 1)
      let one = try await database.number("SELECT 1 AS number")
      #expect(one == 1)
    }
  }

  @Test func `a transaction left open is rolled back before the next unit of work`() async throws {
    try await withDatabase {
      $0.poolBound = 1
    } _: { database in
      try await database.withTable("left_open", "n int") {
        try await database.withConnection {
          try $0.script("BEGIN; INSERT INTO left_open VALUES (1)")
        }
        #expect(try await database.number("SELECT count(*) AS number FROM left_open") == 0)
      }
    }
  }

  @Test func `a server that is not there is an error that says so`() async throws {
    let database = Database("host=/nowhere/at/all dbname=x connect_timeout=2")
    let error = await #expect(throws: PostgresError.self) {
      try await database.read { _ in }
    }
    #expect(error?.isConnectionLost == true)
    #expect(error?.message.contains("/nowhere/at/all") == true)
    await database.close()
  }

  @Test func `closing waits for work in hand and refuses what comes later`() async throws {
    try await withDatabase {
      $0.poolBound = 1
    } _: { database in
      let isClosed = Shared(false)
      var closing: Task<Void, Never>?
      try await whileTaken(database) {
        let waiter = Task.immediate { try await database.read { _ in } }
        closing = Task {
          await database.close()
          isClosed.withLock { $0 = true }
        }
        await #expect(throws: PoolError.closed) { try await waiter.value }
        await #expect(throws: PoolError.closed) { try await database.read { _ in } }
        #expect(isClosed.withLock { $0 } == false)
      }
      await closing?.value
      #expect(isClosed.withLock { $0 })
    }
  }

  @Test func `each connection has a thread of its own and keeps it`() async throws {
    try await withDatabase {
      $0.poolBound = 16
    } _: { database in
      let threads = try await withThrowingTaskGroup(of: (Int, UInt).self) { group in
        let all = Gathering(of: 16)
        for _ in 1...16 {
          group.addTask {
            try await database.read { connection in
              // More than the concurrency runtime has threads: without own ones nobody gets on.
              all.arrive()
              return (try connection.rows(Self.backend)[0]["number"], UInt(pthread_self()))
            }
          }
        }
        return try await group.reduce(into: [Int: UInt]()) { $0[$1.0] = $1.1 }
      }
      #expect(Set(threads.values).count == 16)
      for _ in 1...40 {
        let (backend, thread) = try await database.write { connection in
          (try connection.rows(Self.backend)[0]["number"] as Int, UInt(pthread_self()))
        }
        #expect(threads[backend] == thread)
      }
    }
  }
}
