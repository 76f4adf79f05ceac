import Foundation
import Glibc
import Postgres
import Programs
import Testing

/// A server that comes back after another one was promoted.
@Suite("A server that was left behind", .serialized) struct FenceTests {
  /// Two servers that take writes, of which the second was copied from the first and promoted.
  private static func withTwo(
    _ body: (_ first: String, _ second: String) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-fence-\(UUID().uuidString.prefix(8))")
      .path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let clusters = try ["first", "second"].map {
      try Cluster(directory: "\(folder)/\($0)", lingering: 1, admission: .anybody)
    }
    var leases = [try clusters[0].start()]
    try clusters[0].stop()
    mkdir("\(folder)/second", 0o711)
    let copy = try Program("/bin/cp", ["-a", "\(folder)/first/data", "\(folder)/second/data"])
      .start()
    try #require(await copy.ended() == 0)
    // Recovered to the end of its log, it is promoted by itself.
    let data = "\(folder)/second/data"
    let settings = try FileHandle(
      forWritingTo: URL(fileURLWithPath: "\(data)/postgresql.auto.conf"))
    try settings.seekToEnd()
    try settings.write(contentsOf: Data("restore_command = '/bin/false'\n".utf8))
    try settings.close()
    try Data().write(to: URL(fileURLWithPath: "\(data)/recovery.signal"))
    var owner = stat()
    stat(data, &owner)
    chown("\(data)/recovery.signal", owner.st_uid, owner.st_gid)
    leases = try clusters.map { try $0.start() }
    defer { for cluster in clusters { try? cluster.stop() } }
    // For a moment it is let in as one that follows.
    for _ in 1...100 where try await !isPromoted(leases[1].conninfo) {
      try await Task.sleep(for: .milliseconds(50))
    }
    try await body(leases[0].socket, leases[1].socket)
    withExtendedLifetime(leases) {}
  }

  private static func isPromoted(_ address: String) async throws -> Bool {
    let database = Database(address)
    let isPromoted: Bool? = try await database.withConnection {
      try $0.rows("SELECT NOT pg_is_in_recovery() AS done").first?["done"]
    }
    await database.close()
    return isPromoted == true
  }

  private static func address(_ hosts: String...) -> String {
    "host=\(hosts.joined(separator: ",")) user=convene dbname=postgres "
      + "target_session_attrs=read-write"
  }

  /// Which timeline is written to by whoever goes there.
  private static func written(_ database: Database) async throws -> Int {
    try await database.write { connection in
      let name: String = try #require(
        try connection.rows("SELECT pg_walfile_name(pg_current_wal_insert_lsn()) AS name").first
      )["name"]
      return Int(name.prefix(8), radix: 16) ?? 0
    }
  }

  private static func written(_ address: String, _ fence: Fence?) async throws -> Int {
    var options = Database.Options()
    options.fence = fence
    let database = Database(address, options: options)
    do {
      let timeline = try await written(database)
      await database.close()
      return timeline
    } catch {
      await database.close()
      throw error
    }
  }

  @Test func `is never written to by whoever can see or saw the one that was promoted`()
    async throws
  {
    try await Self.withTwo { first, second in
      let both = Self.address(first, second)
      let unfenced = try await Self.written(both, nil)
      #expect(unfenced == 1)
      for (hosts, latest) in [
        (both, 2), (Self.address(second, first), 2), (Self.address(first, "/nonexistent"), 1),
      ] {
        let timeline = try await Self.written(hosts, Fence())
        #expect(timeline == latest, "\(hosts)")
      }

      let kept = Shared<[Fence.Server]>([])
      let fence = Fence(
        recalling: { _ in 1 }, keeping: { server in kept.withLock { $0.append(server) } })
      var options = Database.Options()
      options.fence = fence
      let before = Database(Self.address(first), options: options)
      let early = try await Self.written(before)
      #expect(early == 1)
      #expect(kept.withLock { $0.count } == 0)
      let late = try await Self.written(both, fence)
      #expect(late == 2)
      #expect(kept.withLock { $0.map(\.timeline) } == [2])
      let behind = LeftBehind(host: first, timeline: 1, latest: 2)
      // Also on a connection that was open before anybody knew.
      await #expect(throws: behind) { try await Self.written(before) }
      await #expect(throws: behind) { try await Self.written(Self.address(first), fence) }
      await before.close()
      await #expect(throws: LeftBehind(host: second, timeline: 2, latest: 3)) {
        try await Self.written(both, Fence(recalling: { _ in 3 }))
      }
    }
  }

  @Test func `is found out behind a pooler by each transaction that writes`() async throws {
    try await Self.withTwo { first, second in
      let recalled = Shared(1)
      var options = Database.Options()
      options.fence = Fence(recalling: { _ in recalled.withLock { $0 } })
      options.sharesSessions = true
      let pooled = Database(Self.address(first), options: options)
      #expect(try await Self.written(pooled) == 1)
      recalled.withLock { $0 = 2 }
      await #expect(throws: LeftBehind(host: first, timeline: 1, latest: 2)) {
        try await Self.written(pooled)
      }
      await pooled.close()

      let hosts = try await Database(Self.address(first, second, "/nonexistent")).hosts()
      #expect(hosts.map(\.name) == [first, second, "/nonexistent"])
      let timelines = hosts.map { host in
        if case .writes(let server) = host.part { server.timeline } else { 0 }
      }
      #expect(timelines == [1, 2, 0])
      guard case .silent = hosts[2].part else {
        return #expect(Bool(false), "\(hosts[2].part)")
      }
    }
  }
}
