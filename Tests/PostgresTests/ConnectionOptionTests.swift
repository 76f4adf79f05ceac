import Foundation
import Postgres
import PostgresFaults
import Testing

@Suite("What an address may say", .strictServer, .serialized)
struct ConnectionOptionTests {
  private let server: StrictServer

  init() throws { server = try #require(StrictServer.current) }

  /// The one value a statement returns at an address.
  private func value(
    _ conninfo: String,
    _ statement: Statement = """
    SELECT ssl::text AS value FROM pg_stat_ssl WHERE pid = pg_backend_pid()
    """
  ) async throws -> String {
    let database = Database(conninfo)
    do {
      let value: String = try await database.withConnection {
        try #require(try $0.rows(statement).first)["value"]
      }
      await database.close()
      return value
    } catch {
      await database.close()
      throw error
    }
  }

  private func refusal(_ conninfo: String) async -> PostgresError? {
    let error = await #expect(throws: PostgresError.self) { _ = try await value(conninfo) }
    #expect(error?.isConnectionLost == true)
    #expect(error?.message.contains("\n") == false)
    for part in StrictServer.password.split(separator: " ") {
      #expect(error.map { "\($0) \($0.advice ?? "")" }?.contains(part) == false)
    }
    return error
  }

  private var password: String { "password='\(StrictServer.password)'" }

  /// A passfile of these lines, which only its owner may read.
  private func passfile(_ lines: String, mode: Int = 0o600) throws -> String {
    let path = "\(server.directory)/pass-\(UUID().uuidString)"
    try lines.write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    return path
  }

  @Test(arguments: [
    ("disable", "false"), ("allow", "false"), ("prefer", "true"), ("require", "true"),
    ("verify-ca", "true"), ("verify-full", "true"),
  ])
  func `each TLS mode is what it says`(mode: String, isEncrypted: String) async throws {
    let address = server.address(
      "host=localhost sslmode=\(mode) sslrootcert=\(server.directory)/authority.crt",
      user: "convene")
    #expect(try await value(address) == isEncrypted)
  }

  @Test func `a URI says the same as words`() async throws {
    let address = """
      postgresql://keyholder:\(StrictServer.password.replacing(" ", with: "%20"))@localhost:\
      \(server.port)/postgres?sslmode=verify-full&sslrootcert=\(server.directory)/authority.crt
      """
    #expect(try await value(address) == "true")
  }

  @Test func `of several hosts the one that takes writes is found`() async throws {
    // The same database name on two servers, on one of which it is for reading only.
    let reading = try TestServer.conninfo()
    let other = Database(reading)
    try await other.withConnection {
      try $0.script("DROP DATABASE IF EXISTS seats_read WITH (FORCE)")
      try $0.script("CREATE DATABASE seats_read")
      try $0.script("ALTER DATABASE seats_read SET default_transaction_read_only = on")
    }
    let strict = Database(server.address("host=localhost", user: "convene"))
    try await strict.withConnection { try $0.script("CREATE DATABASE seats_read") }
    await strict.close()
    func port(_ attributes: String, _ hosts: [(host: String, port: Int)]) async throws -> String {
      try await value(
        """
        host=\(hosts.map(\.host).joined(separator: ",")) \
        port=\(hosts.map { "\($0.port)" }.joined(separator: ",")) user=convene dbname=seats_read \
        connect_timeout=5 target_session_attrs=\(attributes)
        """, "SELECT current_setting('port') AS value")
    }
    let nowhere = (host: "/nowhere", port: 5432)
    let reader = (host: try TestServer.socket(), port: 5432)
    let writer = (host: "localhost", port: server.port)
    #expect(try await port("any", [reader, writer]) == "5432")
    #expect(try await port("any", [nowhere, writer]) == "\(server.port)")
    #expect(try await port("read-write", [nowhere, reader, writer]) == "\(server.port)")
    #expect(try await port("read-only", [writer, reader]) == "5432")
    #expect(try await port("primary", [reader, writer]) == "5432")
    #expect(try await port("prefer-standby", [writer, reader]) == "\(server.port)")
    for attributes in ["read-write", "standby"] {
      let error = await #expect(throws: PostgresError.self) {
        _ = try await port(attributes, [nowhere, reader])
      }
      #expect(error?.advice?.contains("target_session_attrs") == true, "\(attributes)")
    }
    try await other.withConnection { try $0.script("DROP DATABASE seats_read WITH (FORCE)") }
    await other.close()
  }

  @Test func `a passfile gives the password`() async throws {
    let path = try passfile("localhost:\(server.port):*:keyholder:\(StrictServer.password)\n")
    let address = server.address("host=localhost passfile=\(path)")
    #expect(try await value(address) == "true")
  }

  @Test func `a service file gives the address, and its options stay`() async throws {
    let path = "\(server.directory)/services"
    try """
    [convene]
    host=localhost
    port=\(server.port)
    dbname=postgres
    user=convene
    sslmode=require
    options=-c work_mem=5MB -c statement_timeout=7s
    """.write(toFile: path, atomically: true, encoding: .utf8)
    // Where the file is can only be said in the environment, hence a process of its own.
    await #expect(processExitsWith: .success) { [path = path as String] in
      setenv("PGSERVICEFILE", path, 1)
      var options = Database.Options()
      options.statementTimeout = .seconds(300)
      options.lockTimeout = .seconds(30)
      let database = Database("service=convene", options: options)
      let settings = try await database.read { connection in
        try ["ssl", "work_mem", "statement_timeout", "lock_timeout", "TimeZone"].map {
          try connection.rows("SELECT current_setting($1::text) AS value", $0)[0]["value"] as String
        }
      }
      await database.close()
      #expect(settings == ["on", "5MB", "7s", "30s", "UTC"])
      let elsewhere = Database("service=elsewhere")
      let error = await #expect(throws: PostgresError.self) { try await elsewhere.read { _ in } }
      #expect(error?.advice?.contains("pg_service.conf") == true)
    }
  }

  @Test func `what is wrong is said with what to do, and without the password`() async throws {
    let authority = "sslrootcert=\(server.directory)/authority.crt"
    let wrong = try passfile("*:*:*:keyholder:olive harbour 2008\n")
    let open = try passfile("*:*:*:keyholder:\(StrictServer.password)\n", mode: 0o644)
    let words: [(String, says: String, advice: String)] = [
      (server.address("host=localhost"), "no password supplied", "passfile"),
      (server.address("host=localhost passfile=\(open)"), "no password supplied", "0600"),
      (
        server.address("host=localhost passfile=\(wrong)"), "password authentication failed",
        "Check the user"
      ),
      (
        server.address("host=localhost \(password) user=nobody_known"), "no pg_hba.conf entry",
        "pg_hba.conf"
      ),
      (
        server.address("host=localhost \(password) sslmode=disable"), "no encryption",
        "sslmode=verify-full"
      ),
      (
        server.address("host=127.0.0.1 \(password) sslmode=verify-full \(authority)"),
        "does not match host name", "hostaddr"
      ),
      (
        server.address(
          "host=localhost \(password) sslmode=verify-full "
            + "sslrootcert=\(server.directory)/stranger.crt"), "certificate verify failed",
        "sslrootcert"
      ),
      (
        server.address("host=localhost \(password) sslmode=verify-full sslrootcert=/nowhere.crt"),
        "root certificate file", "sslrootcert"
      ),
      (
        server.address("host=localhost \(password) port=1"), "Connection refused",
        "whether the server runs"
      ),
      (
        server.address("host=nowhere.invalid \(password)"), "could not translate host name",
        "name of the host"
      ),
      (server.address("host=/nowhere \(password)"), "/nowhere", "whether the server runs"),
      (server.address("host=localhost \(password) sslmode=green"), "invalid sslmode", "word"),
      (server.address("host=localhost password=\(StrictServer.password)"), "neither", "%40"),
      (server.address("host=localhost \(password) colour=green"), "neither", "name"),
      ("postgresql://keyholder:olive/harbour@localhost/postgres", "no host and port", "%2F"),
      ("postgresql://keyholder:2007@harbour@localhost/postgres", "no host and port", "%40"),
      ("postgresql://keyholder:olive%harbour@localhost/postgres", "neither", "%40"),
      ("", "", ""),
    ].filter { !$0.0.isEmpty }
    for (address, says, advice) in words {
      let error = await refusal(address)
      #expect(error?.message.contains(says) == true, "\(error?.message ?? "")")
      #expect(error?.advice?.contains(advice) == true, "\(error?.message ?? "")")
    }
  }

  @Test(.timeLimit(.minutes(45)))
  func `an encrypted connection that breaks is as good as another`() async throws {
    let work = try await withFaults(
      to: .port(UInt16(server.port)), "sslmode=require", poolBound: 3
    ) {
      .drawn($0, seed: 1989)
    } _: { database, proxy in
      let direct = Database(server.address("host=localhost", user: "convene"))
      try await RoughWork.prepare(direct)
      let work = await RoughWork.run(on: database, writers: 4, until: 60, of: proxy)
      #expect(try await database.number("SELECT 1 AS number") == 1)
      #expect(proxy.faultCount >= 60)
      #expect(try await work.broken(in: direct) == [])
      await direct.close()
      return work
    }
    #expect(work.acknowledged.count > 20)
    #expect(work.refused.count > 20)
  }
}
