import Foundation
import Glibc
import Postgres
import Testing

@Suite("A killed server")
struct KillTests {
  private static let insert = Statement(name: "kept", sql: "INSERT INTO kept VALUES ($1, $2)")

  @Test(.timeLimit(.minutes(45)))
  func `what was acknowledged is there after every kill, and nobody hangs`() async throws {
    let directory = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-kill-\(getpid())").path(percentEncoded: false)
    let cluster = try Cluster(directory: directory, durable: true, lingering: 1)
    let lease = try cluster.start()
    var options = Database.Options()
    options.applicationName = "killed"
    let database = Database(lease.conninfo, options: options)
    try await database.withConnection {
      try $0.script("CREATE TABLE kept (writer int, number int, PRIMARY KEY (writer, number))")
    }
    let isOver = Shared(false)
    let acknowledged = try await withThrowingTaskGroup(of: [[Int]].self) { group in
      for writer in 1...6 {
        group.addTask {
          var written: [[Int]] = []
          var number = 0
          while !isOver.withLock({ $0 }) {
            number += 1
            do {
              try await database.write { [number] in try $0.execute(Self.insert, writer, number) }
              written.append([writer, number])
            } catch let error as PostgresError where error.isConnectionLost {
              try await Task.sleep(for: .milliseconds(5))
            }
          }
          return written
        }
      }
      for _ in 1...3 {
        try await Task.sleep(for: .milliseconds(150))
        let words = try String(contentsOfFile: "\(directory)/data/postmaster.pid", encoding: .utf8)
        let pid = try #require(words.split(separator: "\n").first.flatMap { pid_t($0) })
        #expect(kill(pid, SIGKILL) == 0)
        while cluster.isRunning { try await Task.sleep(for: .milliseconds(5)) }
        _ = try cluster.start()
      }
      try await Task.sleep(for: .milliseconds(100))
      isOver.withLock { $0 = true }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let present = try await database.read { connection in
      Set(
        try connection.rows("SELECT writer, number FROM kept").map {
          try [$0["writer"] as Int, $0["number"]]
        })
    }
    #expect(acknowledged.count > 6)
    #expect(acknowledged.filter { !present.contains($0) } == [])
    let connections: Int = try await database.withConnection {
      try $0.rows(
        "SELECT count(*) AS n FROM pg_stat_activity WHERE application_name = 'killed'")[0]["n"]
    }
    #expect(connections <= options.poolBound)
    await database.close()
    try cluster.stop()
    try FileManager.default.removeItem(atPath: directory)
  }
}
