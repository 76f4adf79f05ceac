import Foundation
import Glibc
import Postgres
import Testing

extension ConnectionOptionTests {
  @Test(
    .enabled(
      if: PgBouncer.isInstalled, "PgBouncer is not installed here: apt-get install pgbouncer"))
  func `behind a pooler that shares sessions limits and roles hold for a transaction`()
    async throws
  {
    try await PgBouncer.with(try #require(StrictServer.current)) { address in
      var options = Database.Options()
      options.sharesSessions = true
      options.statementTimeout = .seconds(7)
      let databases = [Database(address, options: options), Database(address, options: options)]
      let said = Statement(
        name: "pooler_said",
        sql: "SELECT current_setting('statement_timeout') || ' ' || current_user AS said")
      for _ in 1...3 {
        for database in databases {
          let role = Database.Setting("role", "keyholder")
          let within: String? = try await database.read(settings: [role]) {
            try $0.rows(said).first?["said"]
          }
          #expect(within == "7s keyholder")
          let behind: String? = try await database.withConnection {
            try $0.rows(said).first?["said"]
          }
          #expect(behind == "0 convene")
        }
      }
      for database in databases { await database.close() }
      options.sharesSessions = false
      let plain = Database(address, options: options)
      let error = await #expect(throws: PostgresError.self) { try await plain.read { _ in } }
      #expect(error?.message.contains("unsupported startup parameter: options") == true)
      await plain.close()
    }
  }
}

/// Debian's PgBouncer with one session to a server, which it gives to one transaction after another.
enum PgBouncer {
  private static let program = "/usr/sbin/pgbouncer"

  static var isInstalled: Bool { access(program, X_OK) == 0 }

  /// - Parameter body: is given the address that it answers at.
  static func with(_ server: StrictServer, _ body: (String) async throws -> Void) async throws {
    let folder = "/tmp/convene-test-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    // It refuses to run as root, and its socket lies here.
    chmod(folder, 0o777)
    try """
    [databases]
    postgres = host=127.0.0.1 port=\(server.port) user=convene
    [pgbouncer]
    unix_socket_dir = \(folder)
    listen_addr =
    auth_type = any
    pool_mode = transaction
    default_pool_size = 1
    """.write(toFile: "\(folder)/ini", atomically: true, encoding: .utf8)
    chmod("\(folder)/ini", 0o644)
    let process = Process()
    var owner = stat()
    stat("\(server.directory)/data", &owner)
    let drop = ["--reuid=\(owner.st_uid)", "--regid=\(owner.st_gid)", "--clear-groups"]
    process.executableURL = URL(
      fileURLWithPath: geteuid() == 0 ? "/usr/bin/setpriv" : "/usr/bin/env")
    process.arguments = (geteuid() == 0 ? drop : []) + [program, "\(folder)/ini"]
    process.currentDirectoryURL = URL(fileURLWithPath: "/")
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    // A mild signal may be held back by what it inherited; who waits here would hold up every test.
    defer { kill(process.processIdentifier, SIGKILL) }
    let socket = "\(folder)/.s.PGSQL.6432"
    for _ in 1...100 where access(socket, F_OK) != 0 {
      try await Task.sleep(for: .milliseconds(50))
    }
    try await body("host=\(folder) port=6432 dbname=postgres user=anybody connect_timeout=5")
  }
}
