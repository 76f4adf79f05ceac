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
  /// program. Two programs that migrate at once take turns; refused with who it is when that takes
  /// too long.
  package func migrate(_ database: Database, dryRun: Bool = false) async throws -> [String] {
    let pending = try await database.read(settings: [Archive.names]) { try missing($0) }
    guard !pending.isEmpty, !dryRun else { return pending.map(\.name) }
    return try await database.withConnection { connection in
      var names: [String] = []
      while try !applyNext(connection, noting: &names) {}
      return names
    }
  }

  /// The same in the transaction that is open, for a database that nobody else sees yet.
  func migrate(within connection: Connection) throws -> [String] {
    let pending = try missing(connection)
    for migration in pending {
      try connection.script("SET LOCAL ROLE NONE; SET LOCAL search_path = public, pg_temp")
      try run(migration, connection)
      // What a transaction of its own would look at in its end.
      try connection.script("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")
    }
    return pending.map(\.name)
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

  /// Applies the first migration that is missing, if any; returns whether none is left.
  private func applyNext(_ connection: Connection, noting names: inout [String]) throws -> Bool {
    try connection.script("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE")
    do {
      try waitTurn(within: connection)
      let pending = try missing(connection)
      guard let migration = pending.first else {
        try connection.script("ROLLBACK")
        return true
      }
      try run(migration, connection)
      try connection.script("COMMIT")
      names.append(migration.name)
      return pending.count == 1
    } catch {
      _ = try? connection.script("ROLLBACK")
      guard let error = error as? PostgresError else { throw error }
      // Somebody else's, or ours and the list of migrations was lost.
      guard !["42P07", "42710", "42723"].contains(error.sqlState) else {
        throw Refusal.schemaInTheWay(reason: error.message)
      }
      throw Refusal(error) ?? error as any Error
    }
  }

  private func run(_ migration: SchemaMigration, _ connection: Connection) throws {
    try connection.script("SET LOCAL lock_timeout = '10s'")
    // The schema may have got its owner while we waited.
    try connection.script(Self.asOwner)
    try connection.script(migration.text)
    _ = try connection.execute(Self.note, migration.name, migration.text)
  }

  /// Waits until nobody migrates, and keeps others from it to the end of the transaction.
  ///
  /// The lock is on a table of ours, which nobody can take who may not migrate.
  func waitTurn(within connection: Connection) throws {
    // New tables are ours, and a large one takes its time.
    try connection.script(
      """
      SET LOCAL search_path = public, pg_temp;
      SET LOCAL statement_timeout = 0;
      SET LOCAL lock_timeout = \(patience);
      \(Self.asOwner)
      """)
    do {
      try connection.savepoint { try connection.script(Self.table) }
    } catch let error as PostgresError where ["23505", "42P07"].contains(error.sqlState) {
      // Two programs made the table at once, and the other one has it.
      try waitTurn(within: connection)
    } catch let error as PostgresError where error.sqlState == "55P03" {
      throw try waits(connection)
    }
  }

  private func waits(_ connection: Connection) throws -> Refusal {
    try connection.script("SET LOCAL ROLE NONE")
    return .migrationWaits(
      problems: try connection.rows(Self.holders).map { row in
        let (pid, login): (Int, String) = (try row["pid"], try row["login"])
        guard let since: String = try row["since"] else {
          return .holdsMigrations(at: "process \(pid)", login: login)
        }
        return .holdsMigrationsSince(at: "process \(pid)", login: login, since: since)
      })
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
    LOCK TABLE schema_migration IN EXCLUSIVE MODE;
    COMMENT ON TABLE schema_migration IS 'Migrations applied, each with the hash of its text.';
    """

  // Asked once by most programs: preparing it would be one more way to the server and back.
  private static let hasTable = Statement(
    name: "", sql: "SELECT to_regclass('schema_migration') IS NULL AS fresh")

  private static let compare = Statement(
    name: "",
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

  /// Who holds the table of migrations, or makes tables that nobody sees yet.
  ///
  /// Before the first migration there is none to hold. Since when is told to whoever may see it.
  private static let holders = Statement(
    name: "migrations_holders",
    sql: """
      SELECT DISTINCT
        held.pid, concat_ws(' ', usename, application_name) AS login,
        to_char(xact_start AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI "UTC"') AS since
      FROM pg_locks AS held
      JOIN pg_stat_activity ON pg_stat_activity.pid = held.pid
      WHERE held.locktype = 'relation' AND held.granted AND held.pid <> pg_backend_pid()
        AND held.database = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND (
          held.relation = to_regclass('schema_migration') AND held.mode <> 'AccessShareLock'
          OR NOT EXISTS (SELECT FROM pg_class WHERE oid = held.relation))
      ORDER BY 1
      """)

  private static let note = Statement(
    name: "migrations_note",
    sql: """
      INSERT INTO schema_migration (name, sha256)
      VALUES ($1::text, sha256(convert_to($2::text, 'UTF8')))
      """)
}
