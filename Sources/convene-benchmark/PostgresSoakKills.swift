import Foundation
import Glibc
import Postgres
import Synchronization

/// Kills the server under load again and again, and looks whether what it acknowledged is there.
struct KillSoak {
  let conninfo: String
  let cluster: Cluster
  let kills: Int
  private static let writers = 8
  private static let insert = Statement(
    name: "kept_insert", sql: "INSERT INTO kept VALUES ($1, $2)")

  func figures() async throws -> [Figure] {
    let first = Database(conninfo)
    try await first.withConnection {
      try $0.script("CREATE TABLE kept (writer int, number int, PRIMARY KEY (writer, number))")
      // As durable, and two seconds less for each recovery.
      try $0.script("ALTER SYSTEM SET recovery_init_sync_method = 'syncfs'")
    }
    await first.close()
    let descriptors = try await Descriptors()
    let database = Database(conninfo)
    let progress = Progress()
    let (acknowledged, hung) = try await withThrowingTaskGroup(of: [[Int]].self) { group in
      for writer in 1...Self.writers {
        group.addTask { await write(as: writer, on: database, progress) }
      }
      for kill in 1...kills {
        try await Task.sleep(for: .milliseconds(.random(in: 20...250)))
        try await cluster.killServer()
        _ = try cluster.start()
        if kill.isMultiple(of: 50) { print("killed \(kill) times") }
      }
      try await Task.sleep(for: .milliseconds(200))
      progress.isOver.store(true, ordering: .relaxed)
      for _ in 1...100 where progress.writing.load(ordering: .relaxed) > 0 {
        try await Task.sleep(for: .milliseconds(50))
      }
      let hung = progress.writing.load(ordering: .relaxed)
      group.cancelAll()
      return (try await group.reduce(into: []) { $0 += $1 }, hung)
    }
    let present = try await database.read { connection in
      Set(
        try connection.rows("SELECT writer, number FROM kept").map {
          try [$0["writer"] as Int, $0["number"]]
        })
    }
    await database.close()
    let lost = acknowledged.filter { !present.contains($0) }.count
    let refused = progress.refused.load(ordering: .relaxed)
    let strange = progress.strange.withLock { $0 }
    return [
      Figure(
        what: "\(kills) kills of the server: acknowledged writes lost", reached: "\(lost)",
        asked: "0", limit: "\(acknowledged.count) acknowledged, \(refused) refused",
        isMet: lost == 0 && !acknowledged.isEmpty),
      Figure(
        what: "  tasks hung", reached: "\(hung)", asked: "0", limit: "\(Self.writers) writers",
        isMet: hung == 0),
      Figure(
        what: "  errors that do not say that the connection was lost",
        reached: "\(strange.count)", asked: "0", limit: strange.first ?? "",
        isMet: strange.isEmpty),
      try await descriptors.figure(),
    ]
  }

  private func write(
    as writer: Int, on database: Database, _ progress: Progress
  ) async -> [[Int]] {
    progress.writing.add(1, ordering: .relaxed)
    defer { progress.writing.subtract(1, ordering: .relaxed) }
    var written: [[Int]] = []
    var number = 0
    while !progress.isOver.load(ordering: .relaxed) {
      number += 1
      do {
        try await database.write { [number] in try $0.execute(Self.insert, writer, number) }
        written.append([writer, number])
      } catch {
        progress.refused.add(1, ordering: .relaxed)
        if (error as? PostgresError)?.isConnectionLost != true {
          progress.strange.withLock { $0.append("\(error)") }
        }
        // Who asks without a pause keeps the server from getting up.
        try? await Task.sleep(for: .milliseconds(40))
      }
    }
    return written
  }
}

extension Cluster {
  /// Kills the server as a power cut would, and waits until another can take its place.
  func killServer() async throws {
    let file = "\(directory)/data/postmaster.pid"
    let words = try String(contentsOfFile: file, encoding: .utf8)
    guard let pid = words.split(separator: "\n").first.flatMap({ pid_t($0) }) else {
      throw ProgramFailed(program: "postmaster.pid", words: words)
    }
    Glibc.kill(pid, SIGKILL)
    // Until its parent has taken note of it, another server cannot take its place.
    while Glibc.kill(pid, 0) == 0 { try await Task.sleep(for: .milliseconds(5)) }
  }
}

/// What the writers and the killer tell each other.
private final class Progress: Sendable {
  let isOver = Atomic(false)
  let writing = Atomic(0)
  let refused = Atomic(0)
  let strange = Mutex<[String]>([])
}
