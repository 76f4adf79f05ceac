import Foundation
import Postgres
import Testing

/// The server these tests write to: a throw-away cluster, started by the first and adopted by all.
enum TestServer {
  private static let lease = Result {
    try Cluster(
      directory: FileManager.default.temporaryDirectory
        .appending(path: "convene-test-seam-\(geteuid())").path(percentEncoded: false),
      durable: false
    ).start()
  }

  static func conninfo() throws -> String { try lease.get().conninfo }

  static func socket() throws -> String { try lease.get().socket }
}

/// Runs `body` with a database of its own pool and closes it.
func withDatabase<Value: Sendable>(
  _ configure: (inout Database.Options) -> Void = { _ in },
  _ body: (Database) async throws -> Value
) async throws -> Value {
  let conninfo = try TestServer.conninfo()
  var options = Database.Options()
  options.applicationName = "tests"
  options.waitLimit = .seconds(120)
  configure(&options)
  let database = Database(conninfo, options: options)
  do {
    let value = try await body(database)
    await database.close()
    return value
  } catch {
    await database.close()
    throw error
  }
}

extension Database {
  /// Runs `body` with an empty table that is dropped afterwards.
  func withTable(
    _ name: String, _ columns: String, _ body: () async throws -> Void
  ) async throws {
    try await withConnection {
      try $0.script("DROP TABLE IF EXISTS \(name); CREATE TABLE \(name) (\(columns))")
    }
    try await body()
    try await withConnection { try $0.script("DROP TABLE \(name)") }
  }

  /// The one number that a statement returns as `number`.
  func number(_ statement: Statement) async throws -> Int {
    try await read { try #require(try $0.rows(statement).first)["number"] }
  }
}
