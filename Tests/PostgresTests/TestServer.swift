import Foundation
import Postgres
import Testing

/// Where these tests find a server to write to.
enum TestServer {
  /// The address of a database that may be written to, nil when there is none.
  static var conninfo: String? { ProcessInfo.processInfo.environment["CONVENE_TEST_POSTGRES"] }

  static var isThere: Bool { conninfo != nil }
}

/// Runs `body` with a database of its own pool and closes it.
func withDatabase<Value: Sendable>(
  _ configure: (inout Database.Options) -> Void = { _ in },
  _ body: (Database) async throws -> Value
) async throws -> Value {
  let conninfo = try #require(TestServer.conninfo)
  var options = Database.Options()
  options.applicationName = "tests"
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
