import ConveneSQL
import ConveneValues
import Postgres

/// Brings a database up to the migrations this program carries, forward only.
package struct Migrator: Sendable {
  private let migrations: [SchemaMigration]
  private let patience: Int

  /// - Parameter patience: milliseconds that it waits for another program which migrates.
  package init(_ migrations: [SchemaMigration], patience: Int = 300_000) {
    self.migrations = migrations
    self.patience = patience
  }

  /// Applies what is missing, each migration in a transaction of its own; returns their names.
  ///
  /// Refused when an applied migration was edited since, or when the database is newer than the
  /// program. Two programs that migrate at once do so one after the other; refused with who it is
  /// when that takes too long.
  package func migrate(_ database: Database, dryRun: Bool = false) async throws -> [String] {
    let pending = try await database.withConnection { try missing($0) }
    guard !pending.isEmpty, !dryRun else { return pending.map(\.name) }
    return try await database.withConnection { connection in
      // A large table takes its time.
      try connection.script("SET statement_timeout = 0; SET lock_timeout = \(patience)")
      defer { _ = try? connection.script("RESET statement_timeout; RESET lock_timeout") }
      do {
        try connection.script("SELECT pg_advisory_lock(hashtext('convene migrations'))")
      } catch let error as PostgresError where error.sqlState == "55P03" {
        throw try Self.waits(connection)
      }
      defer { _ = try? connection.script("SELECT pg_advisory_unlock_all()") }
      let pending = try missing(connection)
      for migration in pending { try apply(migration, connection) }
      return pending.map(\.name)
    }
  }

  /// The same in the transaction that is open, for a database that nobody else sees yet.
  func migrate(within connection: Connection) throws -> [String] {
    let pending = try missing(connection)
    for migration in pending {
      try connection.script("SET LOCAL ROLE NONE")
      try run(migration, connection)
      // What a transaction of its own would look at in its end.
      try connection.script("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")
    }
    return pending.map(\.name)
  }

  /// Waits until nobody migrates, and keeps others from it to the end of the transaction.
  func waitTurn(within connection: Connection) throws {
    try connection.script("SET LOCAL lock_timeout = \(patience)")
    do {
      try connection.savepoint {
        try connection.script("SELECT pg_advisory_xact_lock(hashtext('convene migrations'))")
      }
    } catch let error as PostgresError where error.sqlState == "55P03" {
      throw try Self.waits(connection)
    }
  }

  private static func waits(_ connection: Connection) throws -> Refusal {
    Refusal.migrationWaits(
      problems: try connection.rows(holders).map {
        .holdsMigrations(at: "process \(try $0["pid"] as Int)", login: try $0["login"])
      })
  }

  private func missing(_ connection: Connection) throws -> [SchemaMigration] {
    let names = migrations.map(\.name)
    let texts = migrations.map(\.text)
    let isFresh: Bool = try connection.rows(Self.hasTable).first?["fresh"] ?? true
    guard !isFresh else { return migrations }
    var missing: [SchemaMigration] = []
    var edited: [Problem] = []
    var newer: [Problem] = []
    for row in try connection.rows(Self.compare, names, texts) {
      let name: String = try row["name"]
      let state: String = try row["state"]
      switch state {
      case "missing": missing += migrations.filter { $0.name == name }
      case "edited": edited.append(.migrationIsOther(at: name))
      case "newer": newer.append(.migrationIsNewer(at: name))
      default: break
      }
    }
    guard newer.isEmpty else { throw Refusal.programOlderThanDatabase(problems: newer) }
    guard edited.isEmpty else { throw Refusal.migrationEdited(problems: edited) }
    return missing
  }

  private func apply(_ migration: SchemaMigration, _ connection: Connection) throws {
    try connection.script("BEGIN")
    do {
      try run(migration, connection)
      try connection.script("COMMIT")
    } catch {
      _ = try? connection.script("ROLLBACK")
      if let error = error as? PostgresError, let refusal = Refusal(error) { throw refusal }
      throw error
    }
  }

  private func run(_ migration: SchemaMigration, _ connection: Connection) throws {
    try connection.script("SET LOCAL lock_timeout = '10s'")
    try connection.script(Self.asOwner)
    try connection.script(Self.table)
    try connection.script(migration.text)
    _ = try connection.execute(Self.note, migration.name, migration.text)
  }

  /// Once the schema belongs to its role, what is made belongs to that role too.
  ///
  /// A change of rows that the owner may not all see is an error then, and not a change of some.
  private static let asOwner = """
    SET LOCAL row_security = off;
    SELECT set_config('role', 'convene_owner', true)
    FROM pg_namespace
    WHERE nspname = 'public' AND nspowner = to_regrole('convene_owner');
    """

  private static let table = """
    CREATE TABLE IF NOT EXISTS schema_migration (
      name       text NOT NULL,
      sha256     bytea NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT schema_migration_pkey PRIMARY KEY (name)
    );
    COMMENT ON TABLE schema_migration IS 'Migrations applied, each with the hash of its text.';
    """

  private static let hasTable = Statement(
    name: "migrations_fresh", sql: "SELECT to_regclass('schema_migration') IS NULL AS fresh")

  private static let compare = Statement(
    name: "migrations_compare",
    sql: """
      SELECT
        COALESCE(given.name, applied.name) AS name,
        CASE
          WHEN applied.name IS NULL THEN 'missing'
          WHEN given.name IS NULL THEN 'newer'
          WHEN applied.sha256 <> sha256(convert_to(given.text, 'UTF8')) THEN 'edited'
          ELSE 'applied'
        END AS state
      FROM unnest($1::text[], $2::text[]) AS given (name, text)
      FULL JOIN schema_migration AS applied ON applied.name = given.name
      ORDER BY 1
      """)

  private static let holders = Statement(
    name: "migrations_holders",
    sql: """
      SELECT pg_locks.pid, concat_ws(' ', usename, application_name) AS login
      FROM pg_locks
      JOIN pg_stat_activity ON pg_stat_activity.pid = pg_locks.pid
      WHERE locktype = 'advisory' AND granted AND pg_locks.database = (
          SELECT oid FROM pg_database WHERE datname = current_database())
        AND objid = (hashtext('convene migrations')::bigint & 4294967295)::oid
      ORDER BY pg_locks.pid
      """)

  private static let note = Statement(
    name: "migrations_note",
    sql: """
      INSERT INTO schema_migration (name, sha256)
      VALUES ($1::text, sha256(convert_to($2::text, 'UTF8')))
      """)
}
