import ArgumentParser
import Foundation
import Glibc
import Postgres
import Synchronization

/// Kills the server under load again and again, and looks whether what it acknowledged is there.
struct PostgresSoak: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "soak", abstract: "Kills a server under load and counts what is lost.")

  @Option(help: "How often the server is killed.")
  var kills = 200

  @Option(help: "How many write at the same time.")
  var writers = 8

  func run() async throws {
    try await withNewCluster(durable: true) { lease, cluster in
      try await killing(lease, cluster)
    }
  }

  private func killing(_ lease: Cluster.Lease, _ cluster: Cluster) async throws {
    let first = Database(lease.conninfo)
    try await first.withConnection {
      try $0.script("CREATE TABLE kept (writer int, number int, PRIMARY KEY (writer, number))")
    }
    await first.close()
    // The runtime opens its own descriptors with the first clock.
    try await Task.sleep(for: .milliseconds(200))
    let before = Processor.count("fd")
    let database = Database(lease.conninfo)
    let progress = Progress()
    let (acknowledged, hung) = try await withThrowingTaskGroup(of: [[Int]].self) { group in
      for writer in 1...writers {
        group.addTask {
          var written: [[Int]] = []
          for number in 1... where !progress.isOver.load(ordering: .relaxed) {
            do {
              try await database.write {
                try $0.execute(
                  Statement(name: "kept_insert", sql: "INSERT INTO kept VALUES ($1, $2)"),
                  writer, number)
              }
              written.append([writer, number])
            } catch {
              progress.refused.add(1, ordering: .relaxed)
              try await Task.sleep(for: .milliseconds(5))
            }
            if progress.isOver.load(ordering: .relaxed) { break }
          }
          return written
        }
      }
      for kill in 1...kills {
        try await Task.sleep(for: .milliseconds(.random(in: 50...400)))
        try killServer(of: cluster)
        while cluster.isRunning { try await Task.sleep(for: .milliseconds(5)) }
        _ = try cluster.start()
        if kill.isMultiple(of: 20) { print("killed \(kill) times") }
      }
      try await Task.sleep(for: .milliseconds(200))
      progress.isOver.store(true, ordering: .relaxed)
      let end = Date()
      let written = try await group.reduce(into: []) { $0 += $1 }
      return (written, Date().timeIntervalSince(end))
    }
    let present = try await database.read { connection in
      Set(
        try connection.rows("SELECT writer, number FROM kept").map {
          try [$0["writer"] as Int, $0["number"]]
        })
    }
    await database.close()
    try await Task.sleep(for: .milliseconds(200))
    let lost = acknowledged.filter { !present.contains($0) }.count
    let after = Processor.count("fd")
    Figure.printTable([
      Figure(
        what: "\(kills) kills: acknowledged writes lost", reached: "\(lost)", asked: "0",
        limit:
          "\(acknowledged.count) of \(acknowledged.count + progress.refused.load(ordering: .relaxed))"
          + " acknowledged", isMet: lost == 0),
      Figure(
        what: "  seconds until the last task ended", reached: hung.text(2), asked: "none hung",
        limit: "", isMet: hung < 10),
      Figure(
        what: "  descriptors afterwards", reached: "\(after)", asked: "\(before)", limit: "",
        isMet: after <= before),
    ])
    guard lost == 0 else { throw ExitCode.failure }
  }

  private func killServer(of cluster: Cluster) throws {
    let file = "\(cluster.directory)/data/postmaster.pid"
    let words = try String(contentsOfFile: file, encoding: .utf8)
    guard let pid = words.split(separator: "\n").first.flatMap({ pid_t($0) }) else {
      throw ProgramFailed(program: "postmaster.pid", words: words)
    }
    Glibc.kill(pid, SIGKILL)
  }
}

/// What the writers and the killer tell each other.
private final class Progress: Sendable {
  let isOver = Atomic(false)
  let refused = Atomic(0)
}
