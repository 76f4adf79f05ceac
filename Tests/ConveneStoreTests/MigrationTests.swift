import ConveneSQL
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

/// A migration happens or does not; whatever kills it, there is nothing between.
@Suite(.serialized) struct MigrationTests {
  /// Kills of each of the newest four; `CONVENE_SOAK=1` makes it twenty of every one, as those that
  /// are published no longer change.
  static let isLong = ProcessInfo.processInfo.environment["CONVENE_SOAK"] != nil
  static let kills = isLong ? 20 : 2
  static let killed = isLong ? SchemaMigration.all.indices : SchemaMigration.all.indices.suffix(4)

  @Test(arguments: killed)
  func `a migration killed in its middle leaves the schema as it was`(place: Int) async throws {
    let before = Migrator(Array(SchemaMigration.all.prefix(place)))
    let after = Migrator(Array(SchemaMigration.all.prefix(place + 1)))
    let (old, new, steps) = try await TestDatabase().withEmpty { database in
      _ = try await before.migrate(database)
      let old = try await database.schemaState()
      try await database.withConnection { try $0.script(Self.fault) }
      _ = try await after.migrate(database)
      let steps: Int = try await database.read {
        try #require(try $0.rows("SELECT seen FROM fault.plan").first)["seen"]
      }
      return (old, try await database.schemaState(), steps)
    }
    #expect(old != new)
    #expect(steps > 0)
    // The first and the last step, and others in turn.
    let moments = (0..<Self.kills).map { $0 == 0 ? steps : 1 + ($0 - 1) * 7 % steps }
    let (killed, states, repaired) = try await TestDatabase().withEmpty { database in
      _ = try await before.migrate(database)
      try await database.withConnection { try $0.script(Self.fault) }
      var killed = 0
      var states: Set<String> = []
      for moment in moments {
        try await database.withConnection {
          try $0.script("UPDATE fault.plan SET at = \(moment), seen = 0")
        }
        do {
          _ = try await after.migrate(database)
        } catch let error as PostgresError where error.isConnectionLost || error.sqlState == "57P01"
        {
          killed += 1
        }
        states.insert(try await database.schemaState())
      }
      try await database.withConnection { try $0.script("UPDATE fault.plan SET at = 0") }
      _ = try await after.migrate(database)
      return (killed, states, try await database.schemaState())
    }
    #expect(killed == moments.count)
    #expect(states == [old])
    #expect(repaired == new)
  }

  /// Before the first migration there is no table to lock: then its maker is who is waited for.
  @Test(arguments: [0, SchemaMigration.all.count - 1])
  func `whoever holds migrations up is waited for, and then named`(applied: Int) async throws {
    try await TestDatabase().withEmpty { database in
      _ = try await Migrator(Array(SchemaMigration.all.prefix(applied))).migrate(database)
      try await Self.whileHeld(
        database,
        by: """
          CREATE TABLE IF NOT EXISTS schema_migration (name text);
          LOCK TABLE schema_migration IN EXCLUSIVE MODE
          """
      ) { holder in
        let refusal = await #expect(throws: Refusal.self) {
          try await Migrator(SchemaMigration.all, patience: 200).migrate(database)
        }
        #expect(refusal?.code == "migration-waits")
        #expect(refusal?.problems.map(\.at) == ["process \(holder)"])
        #expect(refusal?.problems.map(\.key) == ["holds-migrations-since"])
      }
      #expect(try await Migrator(SchemaMigration.all).migrate(database).count > 0)
    }
  }

  @Test func `a lost list of migrations is told, and nothing is made anew`() async throws {
    try await TestDatabase().withClone { database in
      try await database.withConnection { try $0.script("DROP TABLE schema_migration") }
      let refusal = await #expect(throws: Refusal.self) {
        try await Migrator(SchemaMigration.all).migrate(database)
      }
      #expect(refusal?.code == "schema-in-the-way")
      let isThere: Bool = try await database.read {
        try $0.rows("SELECT to_regclass('schema_migration') IS NOT NULL AS found")[0]["found"]
      }
      #expect(!isThere)
    }
  }

  @Test(arguments: ["convene_app", "convene_mailer", "convene_reader", "convene_auditor"])
  func `who may not migrate holds no migration up`(role: String) async throws {
    try await TestDatabase().withEmpty { database in
      _ = try await Migrator(Array(SchemaMigration.all.dropLast())).migrate(database)
      let names = try await Self.whileHeld(
        database,
        by: """
          SET LOCAL ROLE \(role);
          SELECT pg_advisory_lock(hashtext('convene migrations'));
          DO $$ BEGIN
            LOCK TABLE schema_migration IN ACCESS SHARE MODE;
          EXCEPTION WHEN insufficient_privilege THEN NULL; END $$;
          DO $$ BEGIN
            LOCK TABLE schema_migration IN ROW SHARE MODE;
          EXCEPTION WHEN insufficient_privilege THEN NULL; END $$
          """
      ) { _ in
        try await Migrator(SchemaMigration.all, patience: 200).migrate(database)
      }
      #expect(names == SchemaMigration.all.suffix(1).map(\.name))
    }
  }

  @Test func `two programs that find an empty database at once take turns`() async throws {
    try await TestDatabase().withEmpty { database in
      async let one = Migrator(SchemaMigration.all).migrate(database)
      async let other = Migrator(SchemaMigration.all).migrate(database)
      let names = try await one + other
      #expect(names.sorted() == SchemaMigration.all.map(\.name))
      // Whoever waited while the schema got its owner goes on as that owner.
      #expect(try await Archive(database).schemaDifferences() == [])
    }
  }

  /// Runs `body` with the process that did `script` in a transaction which stays open meanwhile.
  @discardableResult
  private static func whileHeld<Value: Sendable>(
    _ database: Database, by script: String, _ body: (_ holder: Int) async throws -> Value
  ) async throws -> Value {
    let (held, done) = (AsyncStream.makeStream(of: Int.self), DispatchSemaphore(value: 0))
    async let holding: Void = database.withConnection { connection in
      defer { held.continuation.finish() }
      try connection.script("BEGIN; \(script)")
      held.continuation.yield(try connection.rows("SELECT pg_backend_pid() AS pid")[0]["pid"])
      held.continuation.finish()
      done.wait()
      try connection.script("ROLLBACK")
      try connection.script("SELECT pg_advisory_unlock_all()")
    }
    var holder = 0
    for await pid in held.stream { holder = pid }
    let outcome: Result<Value, any Error>
    do { outcome = .success(try await body(holder)) } catch { outcome = .failure(error) }
    done.signal()
    try await holding
    return try outcome.get()
  }

  @Test func `migrations killed at any moment leave the schema of one of them, and go on`()
    async throws
  {
    let states = try await TestDatabase().withEmpty { database in
      var states = [try await database.schemaState()]
      for count in 1...SchemaMigration.all.count {
        _ = try await Migrator(Array(SchemaMigration.all.prefix(count))).migrate(database)
        states.append(try await database.schemaState())
      }
      return states
    }
    #expect(Set(states).count == states.count)
    var random = SystemRandomNumberGenerator()
    var killed = 0
    for _ in 0..<(Self.kills * 3) {
      let pause = Duration.milliseconds(Int.random(in: 0...400, using: &random))
      let (state, wasKilled, end) = try await TestDatabase().withEmpty { database in
        async let outcome = Self.survives(database)
        try await Task.sleep(for: pause)
        try await database.withConnection { connection in
          try connection.script(
            """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
            """)
        }
        let survived = try await outcome
        let state = try await database.schemaState()
        _ = try await Migrator(SchemaMigration.all).migrate(database)
        return (state, !survived, try await database.schemaState())
      }
      #expect(states.contains(state))
      #expect(end == states.last)
      if wasKilled { killed += 1 }
    }
    #expect(killed > 0)
  }

  private static func survives(_ database: Database) async throws -> Bool {
    do {
      _ = try await Migrator(SchemaMigration.all).migrate(database)
      return true
    } catch let error as PostgresError where error.isConnectionLost || error.sqlState == "57P01" {
      return false
    }
  }

  /// Counts the commands that change the schema, and kills its own backend after one of them.
  private static let fault = """
    CREATE SCHEMA fault;
    GRANT USAGE ON SCHEMA fault TO PUBLIC;
    CREATE TABLE fault.plan (at int NOT NULL, seen int NOT NULL);
    INSERT INTO fault.plan VALUES (0, 0);
    CREATE FUNCTION fault.strike() RETURNS event_trigger
    LANGUAGE plpgsql SECURITY DEFINER AS $$
    BEGIN
      UPDATE fault.plan SET seen = seen + 1;
      IF (SELECT seen = at FROM fault.plan) THEN
        PERFORM pg_terminate_backend(pg_backend_pid());
        PERFORM pg_sleep(10);
      END IF;
    END $$;
    GRANT EXECUTE ON FUNCTION fault.strike() TO PUBLIC;
    CREATE EVENT TRIGGER fault ON ddl_command_end EXECUTE FUNCTION fault.strike();
    """
}

extension Database {
  /// Everything of the schema that a migration can change, and what migrations note and fill in.
  fileprivate func schemaState() async throws -> String {
    try await read { connection in
      let hasTable: Bool =
        try connection.rows("SELECT to_regclass('schema_migration') IS NOT NULL AS found")
        .first?["found"] ?? false
      let hasCountries: Bool =
        try connection.rows("SELECT to_regclass('country') IS NOT NULL AS found")
        .first?["found"] ?? false
      let noted = hasTable ? "SELECT name FROM schema_migration" : "SELECT 'none'"
      let filled =
        hasCountries
        ? "SELECT code FROM country UNION ALL SELECT life_cycle || from_status || to_status "
          + "FROM life_cycle_move" : "SELECT 'none'"
      let row = try #require(
        try connection.rows(
          Statement(
            name: "",
            sql: """
              SELECT md5(string_agg(part, E'\\n' ORDER BY part COLLATE "C")) AS state
              FROM (
                SELECT concat_ws(' ', oid::regclass, relkind, relowner::regrole, relacl,
                  relrowsecurity, relforcerowsecurity)
                FROM pg_class WHERE relnamespace = 'public'::regnamespace
                UNION ALL
                SELECT concat_ws(' ', attrelid::regclass, attname, atttypid::regtype, attnotnull,
                  attacl)
                FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
                WHERE relnamespace = 'public'::regnamespace
                UNION ALL
                SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
                FROM pg_constraint WHERE connamespace = 'public'::regnamespace
                UNION ALL
                SELECT concat_ws(' ', oid::regprocedure, proowner::regrole, proacl, prosecdef,
                  proconfig, md5(prosrc))
                FROM pg_proc WHERE pronamespace = 'public'::regnamespace
                UNION ALL
                SELECT concat_ws(' ', tgname, pg_get_triggerdef(oid))
                FROM pg_trigger WHERE NOT tgisinternal
                UNION ALL
                SELECT concat_ws(' ', polrelid::regclass, polname, polcmd,
                  pg_get_expr(polqual, polrelid), polroles::regrole[])
                FROM pg_policy
                UNION ALL
                SELECT concat_ws(' ', nspname, nspowner::regrole, nspacl)
                FROM pg_namespace WHERE nspname = 'public'
                UNION ALL
                SELECT concat_ws(' ', defaclrole::regrole, defaclobjtype, defaclacl)
                FROM pg_default_acl
                UNION ALL
                SELECT extname FROM pg_extension
                UNION ALL
                (\(noted))
                UNION ALL
                (\(filled))
              ) AS parts (part)
              """)
        ).first)
      return try row["state"]
    }
  }
}
