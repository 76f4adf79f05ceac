import ConveneSQL
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

/// What the doctor says of a schema that is not as the program makes it.
@Suite(.serialized) struct SchemaComparisonTests {
  /// What somebody did, and what is told of it.
  static let changes: [(sql: String, told: [String])] = [
    (
      "CREATE OR REPLACE FUNCTION audit_guard() RETURNS trigger LANGUAGE plpgsql "
        + "SET search_path = pg_catalog, public, pg_temp AS 'BEGIN RETURN NULL; END'",
      ["function public.audit_guard() changed"]
    ),
    (
      "DROP TRIGGER audit_append_only ON audit_entry",
      ["trigger public.audit_entry.audit_append_only missing"]
    ),
    (
      "ALTER TABLE seat DISABLE TRIGGER ALL; ALTER TABLE seat ENABLE TRIGGER USER",
      [
        "constraint public.seat.seat_participant_known changed",
        "constraint public.seat.seat_session_known changed",
        "constraint public.seat.seat_table_known changed",
      ]
    ),
    (
      "GRANT UPDATE ON audit_entry TO convene_app",
      ["grant convene_app may UPDATE public.audit_entry unknown"]
    ),
    (
      "REVOKE SELECT ON account FROM convene_app",
      ["grant convene_app may SELECT public.account missing"]
    ),
    (
      "GRANT UPDATE (address) ON letter TO convene_mailer WITH GRANT OPTION",
      ["grant convene_mailer may UPDATE public.letter.address and grant it unknown"]
    ),
    (
      "ALTER TABLE house ALTER site_key DROP NOT NULL",
      ["column public.house.site_key changed"]
    ),
    (
      "ALTER TABLE audit_line NO FORCE ROW LEVEL SECURITY",
      ["table public.audit_line changed"]
    ),
    ("ALTER TABLE person OWNER TO convene_mailer", ["owner public.person changed"]),
    (
      "ALTER POLICY letter_of_meeting ON letter USING (true)",
      ["policy public.letter.letter_of_meeting changed"]
    ),
    ("DROP INDEX audit_line_object", ["index public.audit_line_object missing"]),
    (
      "CREATE TABLE kept_back (a int, b int); GRANT SELECT ON kept_back TO convene_app",
      ["table public.kept_back unknown"]
    ),
    (
      "CREATE RULE quiet AS ON UPDATE TO rating DO INSTEAD NOTHING",
      ["rule public.rating.quiet unknown"]
    ),
    ("CREATE TYPE mood AS ENUM ('good')", ["type public.mood unknown"]),
    (
      "ALTER FUNCTION gbt_uuid_union(internal, internal) SET work_mem = '1MB'",
      ["member function public.gbt_uuid_union(internal,internal) of btree_gist changed"]
    ),
    (
      "ALTER FUNCTION gbt_uuid_union(internal, internal) OWNER TO convene_app",
      ["member function public.gbt_uuid_union(internal,internal) of btree_gist changed"]
    ),
    (
      "CREATE FUNCTION door() RETURNS int LANGUAGE sql AS 'SELECT 1'; "
        + "ALTER EXTENSION plpgsql ADD FUNCTION door()",
      ["member function public.door() of plpgsql unknown"]
    ),
    (
      "UPDATE pg_extension SET extversion = '1.6' WHERE extname = 'btree_gist'",
      ["extension btree_gist changed"]
    ),
    (
      made("t(uuid)") + "CREATE CAST (uuid AS text) WITH FUNCTION beside.t(uuid) AS ASSIGNMENT",
      ["cast (uuid AS text) unknown"]
    ),
    // It would tell of itself what it is not.
    (
      made("t(regprocedure)")
        + "CREATE CAST (regprocedure AS text) WITH FUNCTION beside.t(regprocedure) AS ASSIGNMENT; "
        + "CREATE FUNCTION public.door() RETURNS int LANGUAGE sql AS 'SELECT 1'",
      ["cast (regprocedure AS text) unknown", "function public.door() unknown"]
    ),
    (
      made("t(smallint, text)")
        + "CREATE OPERATOR public.|| (leftarg = smallint, rightarg = text, function = beside.t)",
      ["operator public.||(smallint,text) unknown"]
    ),
    (
      """
      CREATE SCHEMA beside;
      CREATE COLLATION beside.own FROM "C";
      CREATE CONVERSION beside.own FOR 'LATIN1' TO 'UTF8' FROM pg_catalog.iso8859_1_to_utf8;
      CREATE OPERATOR CLASS beside.own FOR TYPE uuid USING btree AS OPERATOR 3 =;
      CREATE TEXT SEARCH CONFIGURATION beside.own (COPY = pg_catalog.simple);
      CREATE TEXT SEARCH DICTIONARY beside.own (TEMPLATE = pg_catalog.simple);
      """,
      [
        "collation beside.own unknown", "conversion beside.own unknown",
        "operator class beside.own for uuid unknown",
        "text search configuration beside.own unknown",
        "text search dictionary beside.own unknown",
      ]
    ),
    (
      made("t(uuid)") + "CREATE CAST (uuid AS text) WITH FUNCTION beside.t(uuid); "
        + "ALTER EXTENSION plpgsql ADD CAST (uuid AS text)",
      ["member cast (pg_catalog.uuid AS pg_catalog.text) of plpgsql unknown"]
    ),
    (
      "CREATE FUNCTION pg_catalog.door() RETURNS int LANGUAGE sql AS 'SELECT 1'",
      ["function door() unknown"]
    ),
    ("CREATE SCHEMA beside; CREATE TABLE beside.own (a int)", []),
    (
      "CREATE SCHEMA beside; CREATE TABLE beside.more () INHERITS (public.account_role)",
      ["heir beside.more of public.account_role unknown"]
    ),
    (
      "SELECT handover_close(); SELECT handover_open()", []
    ),
    ("SELECT handover_close()", []),
  ]

  /// A function in a schema of somebody's own.
  private static func made(_ function: String) -> String {
    "CREATE SCHEMA beside; CREATE FUNCTION beside.\(function) RETURNS text LANGUAGE sql "
      + "AS 'SELECT NULL::text'; "
  }

  @Test func `what is otherwise than the migrations make it is told by its name`() async throws {
    try await TestDatabase().withClone { database in
      try await database.withConnection { connection in
        for change in Self.changes {
          try connection.script("BEGIN; \(change.sql)")
          let told = try Store(connection: connection).schemaDifferences()
          #expect(
            told.map { "\($0.kind) \($0.name) \($0.state)" } == change.told, "\(change.sql)")
          try connection.script("ROLLBACK")
        }
      }
    }
  }

  @Test func `what a login sets for itself is told, and says nothing of the trail`() async throws {
    let login = "convene_test_\(UUID().uuidString.lowercased().replacing("-", with: ""))"
    let told = try await TestDatabase().withRollback { connection in
      try connection.script(
        "CREATE ROLE \(login) LOGIN; ALTER ROLE \(login) SET search_path = beside")
      return try Store(connection: connection).schemaDifferences()
    }
    #expect(told.map(\.name) == ["search_path of \(login)"])
    #expect(told.map(\.isOfTrail) == [false])
  }

  /// What is told in a session that begins with a setting, as ALTER SYSTEM or ALTER DATABASE has it.
  private static func told(beginningWith setting: String) async throws -> [SchemaDifference] {
    let testing = try TestDatabase()
    return try await testing.withClone { database in
      let name: String = try await database.read {
        try #require(try $0.rows("SELECT current_database()::text AS name").first)["name"]
      }
      let started = Database(testing.conninfo(database: name) + " options='-c \(setting)'")
      let told = try await Archive(started).schemaDifferences()
      await started.close()
      return told
    }
  }

  @Test func `what holds for every session from its beginning is told`() async throws {
    let told = try await Self.told(beginningWith: "session_replication_role=replica")
    #expect(told.map(\.name) == ["session_replication_role of the server"])
    #expect(told.map(\.isOfTrail) == [true])
  }

  @Test func `a session that quotes all names finds the same`() async throws {
    #expect(try await Self.told(beginningWith: "quote_all_identifiers=on") == [])
  }

  @Test func `a setting that puts other schemas first is told`() async throws {
    let told = try await TestDatabase().withClone { database in
      try await database.withConnection {
        try $0.script(
          """
          DO $$ BEGIN
            EXECUTE format('ALTER DATABASE %I SET search_path = beside', current_database());
          END $$
          """)
      }
      return try await Archive(database).schemaDifferences()
    }
    #expect(told.map(\.name) == ["search_path of the database"])
    #expect(told.map(\.isOfTrail) == [true])
  }
}

extension SchemaTests {
  @Test func `the objects that are expected are those which the migrations make`() async throws {
    let made = try await TestDatabase().withClone { database in
      try await database.read { try Store(connection: $0).schemaObjects() }
    }
    if ProcessInfo.processInfo.environment["CONVENE_WRITE_SCHEMA"] == "1" {
      try made.text.write(
        to: Project.root.appending(path: "sql/objects/schema.tsv"), atomically: true,
        encoding: .utf8)
    }
    let isSame = try Project.text("sql/objects/schema.tsv") == made.text
    #expect(isSame, "run `make schema` and look at what changed")
    #expect(SchemaObjects.expected == made)
  }
}
