import Foundation
import Glibc
import Postgres
import Programs
import Testing

/// A server of its own that listens on the loopback, encrypts, and asks for passwords.
///
/// `host … trust` for its owner `convene`; `keyholder` comes in encrypted and with a password only.
struct StrictServer: Sendable {
  @TaskLocal static var current: StrictServer?

  /// Where its files are: `authority.crt` signed its certificate, `stranger.crt` did not.
  let directory: String
  let port: Int
  /// The only password; no error may repeat it.
  static let password = "olive harbour 2007"

  static func withOne(_ body: (StrictServer) async throws -> Void) async throws {
    let directory = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-strict-\(getpid())").path(percentEncoded: false)
    let cluster = try Cluster(directory: directory, durable: false, lingering: 1)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    // For as long as it is held nobody else stops a server of this directory.
    let lease = try cluster.start()
    defer { withExtendedLifetime(lease) {} }
    let database = Database(lease.conninfo)
    let programs: String = try await database.withConnection { connection in
      try connection.script("CREATE ROLE keyholder LOGIN PASSWORD '\(password)'")
      return try #require(
        try connection.rows("SELECT setting FROM pg_config WHERE name = 'BINDIR'").first)["setting"]
    }
    await database.close()
    try cluster.stop()
    var owner = stat()
    stat("\(directory)/data", &owner)
    let server = StrictServer(directory: directory, port: freePort())
    try server.makeCertificates(owner: owner.st_uid, owner.st_gid)
    try """
    hostssl   all keyholder all scram-sha-256
    host      all convene   all trust
    """.write(toFile: "\(directory)/hba.conf", atomically: true, encoding: .utf8)
    let postgres = [
      "\(programs)/postgres", "-D", "\(directory)/data", "-p", "\(server.port)",
      "-c", "listen_addresses=localhost", "-c", "unix_socket_directories=", "-c", "ssl=on",
      "-c", "ssl_cert_file=\(directory)/server.crt", "-c", "ssl_key_file=\(directory)/server.key",
      "-c", "hba_file=\(directory)/hba.conf", "-c", "fsync=off",
    ]
    let drop = [
      "/usr/bin/setpriv", "--reuid=\(owner.st_uid)", "--regid=\(owner.st_gid)", "--clear-groups",
    ]
    let call = (geteuid() == 0 ? drop : []) + postgres
    let running = try Program(call[0], Array(call.dropFirst()), in: "/")
      .start(output: .nothing, errors: .nothing)
    defer {
      running.send(SIGINT)
      _ = running.wait()
    }
    try await server.waitUntilReady()
    try await body(server)
  }

  /// The address of a database of it, with words of the test's own.
  func address(_ words: String, user: String = "keyholder") -> String {
    "port=\(port) dbname=postgres user=\(user) connect_timeout=5 gssencmode=disable \(words)"
  }

  private func waitUntilReady() async throws {
    for attempt in 1...100 {
      let database = Database(address("host=localhost", user: "convene"))
      do {
        try await database.withConnection { _ in }
        return await database.close()
      } catch let error as PostgresError {
        await database.close()
        guard attempt < 100 else { throw error }
        try await Task.sleep(for: .milliseconds(50))
      }
    }
  }

  private func makeCertificates(owner user: uid_t, _ group: gid_t) throws {
    func openssl(_ words: String) throws {
      let running = try Program(
        "/usr/bin/openssl", words.split(separator: " ").map(String.init), in: directory
      ).start(output: .nothing, errors: .nothing)
      try #require(running.wait() == 0, "openssl \(words)")
    }
    let key = "req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"
    for name in ["authority", "stranger"] {
      try openssl("\(key) -x509 -days 2 -subj /CN=\(name) -keyout \(name).key -out \(name).crt")
    }
    try "subjectAltName=DNS:localhost".write(
      toFile: "\(directory)/names", atomically: true, encoding: .utf8)
    try openssl("\(key) -subj /CN=localhost -keyout server.key -out server.csr")
    try openssl(
      "x509 -req -in server.csr -CA authority.crt -CAkey authority.key -CAcreateserial -days 2 "
        + "-extfile names -out server.crt")
    chmod("\(directory)/server.key", 0o600)
    if geteuid() == 0 { chown("\(directory)/server.key", user, group) }
  }

  private static func freePort() -> Int {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(listener) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = bind(listener, $0, length)
        getsockname(listener, $0, &length)
      }
    }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}

/// Gives a suite one such server.
struct StrictServerTrait: SuiteTrait, TestScoping {
  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await StrictServer.withOne { server in
      try await StrictServer.$current.withValue(server) { try await function() }
    }
  }
}

extension Trait where Self == StrictServerTrait {
  static var strictServer: Self { Self() }
}
