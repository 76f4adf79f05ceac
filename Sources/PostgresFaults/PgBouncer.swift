import Foundation
import Glibc
import Programs

/// Debian's PgBouncer with one session to a server, which it gives to one transaction after another.
package enum PgBouncer {
  private static let program = "/usr/sbin/pgbouncer"

  package static var isInstalled: Bool { access(program, X_OK) == 0 }

  /// - Parameters:
  ///   - server: how it comes to the server, but for the database: `host=… user=…`.
  ///   - file: of the server's; whoever owns it runs it where we are root.
  ///   - body: is given the address that it answers at, but for the database.
  package static func with<Value: Sendable>(
    _ server: String, asOwnerOf file: String, _ body: (String) async throws -> Value
  ) async throws -> Value {
    let folder = "/tmp/convene-test-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    // It refuses to run as root, and its socket lies here.
    chmod(folder, 0o777)
    try """
    [databases]
    * = \(server)
    [pgbouncer]
    unix_socket_dir = \(folder)
    listen_addr =
    auth_type = any
    pool_mode = transaction
    default_pool_size = 1
    """.write(toFile: "\(folder)/ini", atomically: true, encoding: .utf8)
    chmod("\(folder)/ini", 0o644)
    var owner = stat()
    stat(file, &owner)
    let drop = [
      "/usr/bin/setpriv", "--reuid=\(owner.st_uid)", "--regid=\(owner.st_gid)", "--clear-groups",
    ]
    let call = (geteuid() == 0 ? drop : []) + [program, "\(folder)/ini"]
    let running = try Program(call[0], Array(call.dropFirst()), in: "/")
      .start(output: .nothing, errors: .nothing)
    defer {
      running.send(SIGKILL)
      _ = running.wait()
    }
    let socket = "\(folder)/.s.PGSQL.6432"
    for _ in 1...100 where access(socket, F_OK) != 0 {
      try await Task.sleep(for: .milliseconds(50))
    }
    return try await body("host=\(folder) port=6432 user=anybody connect_timeout=5")
  }
}
