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

  /// What this program's migrations say against taking the database in.
  package var schemaProblems: [Problem] {
    let known = Dictionary(
      uniqueKeysWithValues: SchemaMigration.all.map { ($0.name, $0.text) })
    return schema.compactMap { migration -> Problem? in
      guard let text = known[migration.name] else {
        return .migrationOfNewerProgram(at: migration.name)
      }
      return SHA256(of: Array(text.utf8)).description == migration.sha256
        ? nil : .migrationUnknown(at: migration.name)
    }
  }
}

/// What is in a database, as far as it may be overwritten.
package enum DatabaseUse: Sendable {
  /// There is no table in it.
  case vacant
  /// It has the schema, and nobody and nothing is in it besides accounts.
  case unused
  /// It holds meetings, people or organisations.
  case used
  /// Its tables are another program's.
  case foreign
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
      guard let row = try store.connection.rows(Self.contents).first else {
        throw CocoaError(.coderValueNotFound)
      }
      let heads = zip(try row["trails"] as [String], try row["heads"] as [String])
      let contents = DatabaseContents(
        postgres: try row["postgres"],
        schema: zip(try row["migrations"] as [String], try row["hashes"] as [String])
          .map(DatabaseContents.Migration.init),
        meetings: try row["meetings"],
        heads: Dictionary(heads) { first, _ in first },
        handover: try store.handover())
      return try body(contents, try row["snapshot"], isKeeper ? "convene_keeper" : nil)
    }
  }

  /// What is in the database, as far as it may be overwritten.
  package func use() async throws -> DatabaseUse {
    try await readWhole { store, _ in
      let (tables, isOurs): (Int, Bool) =
        try store.connection.rows(Self.tables).first
        .map { (try $0["tables"], try $0["ours"]) } ?? (0, false)
      guard tables > 0 else { return .vacant }
      guard isOurs else { return .foreign }
      return try store.connection.rows(Self.isUsed).first?["found"] ?? true ? .used : .unused
    }
  }

  /// Empties a database in which nothing is used; the server has the roles of the schema then.
  package func makeReadyForRestore(keepingSchema: Bool) async throws {
    _ = try await migrate()
    try await wipe(keepingSchema: keepingSchema)
  }

  /// Forgets everything in the database; a dump that brings the schema itself finds none.
  package func wipe(keepingSchema: Bool = true) async throws {
    try await database.withConnection {
      try $0.script(
        "DROP SCHEMA IF EXISTS public CASCADE" + (keepingSchema ? "; CREATE SCHEMA public" : ""))
    }
  }

  private static let contents = Statement(
    name: "database_contents",
    sql: """
      SELECT
        pg_export_snapshot() AS snapshot,
        current_setting('server_version_num')::int / 10000 AS postgres,
        ARRAY(SELECT name FROM schema_migration ORDER BY name) AS migrations,
        ARRAY(SELECT encode(sha256, 'hex') FROM schema_migration ORDER BY name) AS hashes,
        ARRAY(SELECT code FROM meeting ORDER BY code) AS meetings,
        ARRAY(SELECT meeting_id::text FROM audit_head ORDER BY meeting_id) AS trails,
        ARRAY(
          SELECT number || ':' || encode(hash, 'hex') FROM audit_head ORDER BY meeting_id
        ) AS heads
      """)

  private static let tables = Statement(
    name: "database_tables",
    sql: """
      SELECT count(*) AS tables, to_regclass('public.schema_migration') IS NOT NULL AS ours
      FROM pg_class
      WHERE relnamespace = to_regnamespace('public') AND relkind IN ('r', 'p', 'v', 'm')
      """)

  private static let isUsed = Statement(
    name: "database_used",
    sql: """
      SELECT EXISTS (SELECT FROM meeting) OR EXISTS (SELECT FROM person)
        OR EXISTS (SELECT FROM organisation) AS found
      """)
}
