import Foundation
import Postgres
import Synchronization

extension PostgresBench {
  /// A thousand tasks that want a connection all the time, of which there are eight.
  func waiting() async throws -> [Figure] {
    let bound = 8
    let select: Statement = "SELECT 1 AS one"
    return try await database(connections: bound) { database in
      let idle = await threadsOfTheRuntime()
      let tally = Tally()
      let start = Date()
      let waits = try await withThrowingTaskGroup(of: [Double].self) { group in
        for _ in 1...1_000 {
          group.addTask {
            var waits: [Double] = []
            for _ in 1...20 {
              let asked = Date()
              waits.append(
                try await database.withConnection { connection in
                  let waited = Date().timeIntervalSince(asked)
                  _ = try connection.rows(select)
                  return waited
                })
            }
            tally.mostThreads.withLock { $0 = max($0, Processor.count("task")) }
            return waits
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      let rate = Double(waits.count) / Date().timeIntervalSince(start)
      let mean = waits.reduce(0, +) / Double(waits.count)
      let late = waits.sorted()[waits.count * 99 / 100]
      let more = tally.mostThreads.withLock { $0 } - idle
      let displaced = try await self.database(connections: 1) { try await displacement($0) }
      return [
        Figure(
          what: "pool under 1,000 waiting tasks: threads", reached: "\(more)",
          asked: "at most \(bound)", limit: "\(rate.text(0)) units of work/s",
          isMet: more <= bound),
        Figure(
          what: "  p99 of the wait over its mean", reached: "\((late / mean).text(2)) x",
          asked: "at most 2 x", limit: "mean \((mean * 1000).text(1)) ms",
          isMet: late <= 2 * mean),
        Figure(
          what: "  places that anybody was served out of turn", reached: "\(displaced)",
          asked: "0", limit: "with one connection", isMet: displaced == 0),
      ]
    }
  }

  /// How many threads there are when the concurrency runtime has all of its own.
  private func threadsOfTheRuntime() async -> Int {
    await withTaskGroup(of: Void.self) { group in
      for _ in 1...64 {
        group.addTask {
          let end = Date().addingTimeInterval(0.005)
          while Date() < end {}
        }
      }
    }
    return Processor.count("task")
  }

  private func displacement(_ database: Database) async throws -> Int {
    let tally = Tally()
    let tasks = (0..<1_000).map { number in
      Task.immediate {
        try await database.withConnection { connection in
          tally.served.withLock { $0.append(number) }
          try connection.execute("SELECT 1")
        }
      }
    }
    for task in tasks { _ = try await task.value }
    return tally.served.withLock { $0.enumerated().map { abs($0.offset - $0.element) }.max() ?? 0 }
  }
}

/// What many tasks note down.
private final class Tally: Sendable {
  let mostThreads = Mutex(0)
  /// Numbers of tasks in the order they were served.
  let served = Mutex<[Int]>([])
}
