import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// What a whole database holds and how far it is, told without anything about people.
package struct DatabaseContents: Hashable, Sendable, Codable {
  /// A migration that was applied, with the hash of its text.
  package struct Migration: Hashable, Sendable, Codable {
    package let name: String
    package let sha256: String

    package init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// Major version of PostgreSQL.
  package var postgres: Int
  package var schema: [Migration]
  /// Codes of the meetings.
  package var meetings: [String]
  /// The end of every audit trail, by the meeting's id; acts of the house are under the nil UUID.
  package var heads: [String: String]
  /// The handover that stands.
  package var handover: Handover?

  /// Whether it is as far as this program's migrations go.
  package var isUpToDate: Bool { schema.count == SchemaMigration.all.count }

  /// What this program's migrations say against taking the database in.
  package var schemaProblems: [Problem] {
    let known = Dictionary(
      uniqueKeysWithValues: SchemaMigration.all.map { ($0.name, $0.text) })
    let strange = schema.compactMap { migration -> Problem? in
      guard let text = known[migration.name] else {
        return .migrationOfNewerProgram(at: migration.name)
      }
      return SHA256(of: Array(text.utf8)).description == migration.sha256
        ? nil : .migrationUnknown(at: migration.name)
    }
    guard strange.isEmpty else { return strange }
    let names = Set(schema.map(\.name))
    // Each is made on those before it, and none was ever backed up without the first of these.
    let last = SchemaMigration.all.lastIndex { names.contains($0.name) } ?? 0
    let first = SchemaMigration.all.firstIndex { $0.name == "0011_handover" } ?? 0
    return SchemaMigration.all[...max(first, last)].map(\.name)
      .filter { !names.contains($0) }.map { .migrationLeftOut(at: $0) }
  }
}

extension Archive {
  /// Runs `body` with what the database holds and a name under which another connection sees the
  /// same moment, for as long as `body` runs; nothing is said meanwhile, however long that is.
  ///
  /// `role` is what the other connection works as to see every row, if it needs to.
  package func withSnapshot<Value: Sendable>(
    _ body:
      @escaping @Sendable (DatabaseContents, _ snapshot: String, _ role: String?) throws -> Value
  ) async throws -> Value {
    let patience = Database.Setting("idle_in_transaction_session_timeout", "0")
    return try await readWhole(settings: [patience]) { store, isKeeper in
      let contents = try store.databaseContents()
      guard let row = try store.connection.rows("SELECT pg_export_snapshot() AS snapshot").first
      else { throw CocoaError(.coderValueNotFound) }
      return try body(contents, try row["snapshot"], isKeeper ? "convene_keeper" : nil)
    }
  }

  /// Whether the server follows another one, and takes no writes.
  package func isReplica() async throws -> Bool {
    try await database.read(settings: [Self.names]) { connection in
      try connection.rows(Self.isReplica).first?["is_replica"] ?? false
    }
  }

  private static let isReplica = Statement(
    name: "", sql: "SELECT pg_is_in_recovery() AS is_replica")

  /// What the database has besides what its server and extensions bring, by name.
  package func strays() async throws -> [String] {
    try await database.read(settings: [Self.names]) { try Store(connection: $0).strays() }
  }

  /// Whether anything would be missed: meetings, people, organisations, a second account, or what
  /// is not of this program.
  package func isUsed() async throws -> Bool {
    try await readWhole { store, _ in
      guard try !store.strays().isEmpty else { return false }
      guard try store.schemaDifferences().isEmpty else { return true }
      return try store.connection.rows(Self.isUsed).first?["found"] ?? true
    }
  }

  private static let isUsed = Statement(
    name: "database_used",
    sql: """
      SELECT EXISTS (SELECT FROM meeting) OR EXISTS (SELECT FROM person)
        OR EXISTS (SELECT FROM organisation) OR (SELECT count(*) > 1 FROM account) AS found
      """)
}

extension Store {
  /// What the database has besides what its server and extensions bring, by name.
  package func strays() throws -> [String] { try rows(.serverStrays).map { try $0["name"] } }

  /// Asked of the schemas of older programs too, which these tables are in.
  func databaseContents() throws -> DatabaseContents {
    guard let row = try connection.rows(Self.contents).first else {
      throw CocoaError(.coderValueNotFound)
    }
    let heads = zip(try row["trails"] as [String], try row["heads"] as [String])
    return DatabaseContents(
      postgres: try row["postgres"],
      schema: zip(try row["migrations"] as [String], try row["hashes"] as [String])
        .map(DatabaseContents.Migration.init),
      meetings: try row["meetings"],
      heads: Dictionary(heads) { first, _ in first },
      handover: try handover())
  }

  private static let contents = Statement(
    name: "database_contents",
    sql: """
      SELECT
        current_setting('server_version_num')::int / 10000 AS postgres,
        ARRAY(SELECT name FROM schema_migration ORDER BY name) AS migrations,
        ARRAY(SELECT encode(sha256, 'hex') FROM schema_migration ORDER BY name) AS hashes,
        ARRAY(SELECT code FROM meeting ORDER BY code) AS meetings,
        ARRAY(SELECT meeting_id::text FROM audit_head ORDER BY meeting_id) AS trails,
        ARRAY(
          SELECT number || ':' || encode(hash, 'hex') FROM audit_head ORDER BY meeting_id
        ) AS heads
      """)
}
