import Foundation
import Glibc
import Postgres
import Testing

/// A cluster for one test, and what can go wrong with it.
struct Desk: Sendable {
  let cluster: Cluster

  /// Runs `body` with a cluster that is thrown away afterwards.
  static func run(
    durable: Bool = true, started: Bool = true, below path: String = "",
    _ body: (Desk) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-\(UUID().uuidString.prefix(8))")
    let directory = folder.appending(path: "\(path)desk").path(percentEncoded: false)
    let cluster = try Cluster(directory: directory, durable: durable, lingering: 1)
    defer {
      try? cluster.stop()
      try? FileManager.default.removeItem(at: folder)
    }
    if started { _ = try await blocking { try cluster.start() } }
    try await body(Desk(cluster: cluster))
  }

  /// Waiting for a server is not for the threads that all tests share.
  static func blocking<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
    }
  }

  /// The number that a new user of the cluster reads.
  func answer(of statement: Statement = "SELECT 1 AS n") async throws -> Int {
    let cluster = cluster
    let lease = try await Self.blocking { try cluster.start() }
    let database = Database(lease.conninfo)
    let number: Int = try await database.withConnection {
      try #require(try $0.rows(statement).first)["n"]
    }
    await database.close()
    return number
  }

  private func pidFile() throws -> [String] {
    try String(contentsOfFile: "\(cluster.directory)/data/postmaster.pid", encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  func pid() throws -> pid_t {
    let first = try pidFile()[0]
    return try #require(pid_t(first))
  }

  func socket() throws -> String { try pidFile()[4] }

  /// A pid file as a server leaves it that had no time to remove it.
  func writePidFile(pid: pid_t) throws {
    try write(
      "\(pid)\n\(cluster.directory)/data\n1195000000\n5432\n/tmp\n\n  5432001     65536\nready\n",
      to: "postmaster.pid")
  }

  /// Writes a file of the data directory, for whoever the directory belongs to.
  func write(_ text: String, to name: String) throws {
    let data = "\(cluster.directory)/data"
    let file = "\(data)/\(name)"
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    var status = stat()
    #expect(stat(data, &status) == 0 && chown(file, status.st_uid, status.st_gid) == 0)
    chmod(file, 0o600)
  }

  /// A killed process is there until its parent, which may be slow, takes note.
  func isZombie(_ pid: pid_t) -> Bool {
    let words = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)
    return words?.contains(") Z ") ?? true
  }

  /// Programs that bear the old number and, when they start a server, make the data fit the real
  /// ones: everything of an older version but its bytes.
  static let fourteen = [
    "15": [:],
    "14": ["pg_ctl": #"[ "${@: -1}" = start ] && echo 15 > "$2/PG_VERSION"; exec "$REAL" "$@""#],
  ]

  /// The same cluster with programs beside it, by major version: the real ones, or scripts in
  /// their place.
  func cluster(programs: [String: [String: String]]) throws -> Cluster {
    let real = "/usr/lib/postgresql/15/bin"
    let root = URL(fileURLWithPath: cluster.directory).deletingLastPathComponent()
    var places: [String] = []
    for (major, scripts) in programs.sorted(by: { $0.key > $1.key }) {
      let place = root.appending(path: "\(major)/bin").path(percentEncoded: false)
      try FileManager.default.createDirectory(
        atPath: place, withIntermediateDirectories: true)
      for name in try FileManager.default.contentsOfDirectory(atPath: real) {
        guard let script = scripts[name] else {
          try FileManager.default.createSymbolicLink(
            atPath: "\(place)/\(name)", withDestinationPath: "\(real)/\(name)")
          continue
        }
        let text = "#!/bin/bash\nREAL=\(real)/\(name)\n\(script)\n"
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(place)/\(name)"))
        chmod("\(place)/\(name)", 0o755)
      }
      places.append(place)
    }
    return try Cluster(directory: cluster.directory, lingering: 1, searchPath: places)
  }
}
