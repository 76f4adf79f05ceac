import ConveneCore
import ConveneSQL
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

/// Whoever owns a database, or a login, says where its sessions look for names; ours do not listen.
@Suite struct SearchPathTests {
  /// Tables, functions and operators named like ours and like the server's own, put before them.
  private static let evil = """
    CREATE SCHEMA evil;
    CREATE VIEW evil.meeting AS
      SELECT (jsonb_populate_record(meeting, '{"code": "EVIL-1"}')).* FROM public.meeting;
    CREATE VIEW evil.application AS
      SELECT (jsonb_populate_record(application, '{"code": "A-6666"}')).* FROM public.application;
    CREATE TABLE evil.schema_migration (LIKE public.schema_migration);
    CREATE TABLE evil.account (LIKE public.account);
    CREATE TABLE evil.life_cycle_move (LIKE public.life_cycle_move);
    INSERT INTO evil.life_cycle_move VALUES ('letter', 'queued', 'sent');
    CREATE FUNCTION evil.lower(given text) RETURNS text LANGUAGE sql RETURN 'evil';
    CREATE FUNCTION evil.never(one text, other text) RETURNS boolean LANGUAGE sql RETURN false;
    CREATE OPERATOR evil.= (LEFTARG = text, RIGHTARG = text, FUNCTION = evil.never);
    GRANT USAGE ON SCHEMA evil TO PUBLIC;
    GRANT SELECT ON ALL TABLES IN SCHEMA evil TO PUBLIC;
    DO $$ BEGIN
      EXECUTE format(
        'ALTER DATABASE %I SET search_path = evil, pg_catalog, public', current_database());
    END $$;
    """

  /// Runs `body` in a database with the fixture in which everything is found in `evil` first.
  private func withEvil(
    _ body: @Sendable (Database, Meeting.ID) async throws -> Void
  ) async throws {
    let testing = try TestDatabase()
    try await testing.withClone { database in
      let name: String = try await database.withConnection { connection in
        try connection.script(try Project.text("sql/tests/fixture.sql"))
        try connection.script(Self.evil)
        return try connection.rows("SELECT current_database()::text AS name")[0]["name"]
      }
      var options = Database.Options()
      options.poolBound = 1
      let seen = Database(testing.conninfo(database: name), options: options)
      let meeting = try #require(UUID(uuidString: "00000000-0000-7000-8000-0000000000e1"))
      let outcome: Result<Void, any Error>
      do {
        outcome = .success(try await body(seen, Meeting.ID(meeting)))
      } catch {
        outcome = .failure(error)
      }
      await seen.close()
      try outcome.get()
    }
  }

  @Test func `what a session reads is ours, whatever the database puts before it`() async throws {
    try await withEvil { database, meeting in
      let fooled = try await database.read { connection in
        let row = try connection.rows(
          "SELECT code, lower(code) AS lower, (code = code)::text AS alike FROM meeting")[0]
        return [try row["code"], try row["lower"], try row["alike"]] as [String]
      }
      #expect(fooled == ["EVIL-1", "evil", "false"])
      let archive = Archive(database)
      #expect(try await archive.migrate() == [])
      #expect(try await archive.read { try $0.meetings().map(\.code) } == ["TEST-1"])
      #expect(try await archive.write { try $0.meetings().map(\.code) } == ["TEST-1"])
      #expect(try await archive.writeAsOwner { try $0.meetings().map(\.code) } == ["TEST-1"])
      #expect(
        try await archive.read(in: meeting) { store in
          try store.applicationEntry("A-0001", in: meeting)?.code
        } == "A-0001")
      #expect(try await archive.read { try $0.actor(login: "officer")?.name } != nil)
      #expect(try await archive.withSnapshot { contents, _, _ in contents.meetings } == ["TEST-1"])
    }
  }

  @Test func `what a guard refuses hangs on our tables, whatever the session puts before them`()
    async throws
  {
    try await withEvil { database, meeting in
      let state = try await database.withConnection { connection in
        try connection.script(
          """
          BEGIN;
          CREATE TEMP TABLE life_cycle_move AS SELECT * FROM evil.life_cycle_move;
          GRANT SELECT ON pg_temp.life_cycle_move TO PUBLIC;
          SET LOCAL ROLE convene_app;
          SET LOCAL app.meeting = '\(meeting.uuid)';
          """)
        return try connection.refusal(
          of: "UPDATE letter SET status = 'sent', sent_at = now(), attempt = 1")
      }
      #expect(state == "23514")
    }
  }

  @Test func `a table of the session's own is not what a session reads`() async throws {
    try await withEvil { database, _ in
      try await database.withConnection {
        try $0.script("CREATE TEMP TABLE meeting AS SELECT 'TEMP-1' AS code")
      }
      let fooled: String = try await database.read {
        try $0.rows("SELECT code FROM meeting")[0]["code"]
      }
      #expect(fooled == "TEMP-1")
      #expect(try await Archive(database).read { try $0.meetings().map(\.code) } == ["TEST-1"])
    }
  }
}
