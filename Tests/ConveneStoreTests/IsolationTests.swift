import ConveneCore
import ConveneSQL
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

/// A meeting is alone in the database, as far as anybody at work on it can tell.
@Suite(.serialized) struct IsolationTests {
  private static let first = "00000000-0000-7000-8000-0000000000e1"
  private static let second = "00000000-0000-7000-8000-0000000000e2"

  /// The fixture and a twin of it: every row of every meeting's table under another meeting.
  private static let twin = """
    SET LOCAL session_replication_role = replica;
    DO $$
    DECLARE
      owned name;
    BEGIN
      INSERT INTO meeting
      SELECT (jsonb_populate_record(meeting, '{"id": "\(second)", "code": "TEST-2"}')).*
      FROM meeting;
      FOR owned IN
        SELECT relname FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
        WHERE attname = 'meeting_id' AND relkind = 'r'
          AND relnamespace = 'public'::regnamespace
      LOOP
        EXECUTE format(
          'INSERT INTO %1$I SELECT (jsonb_populate_record(%1$I, ''{"meeting_id": "\(second)"}'')).* '
          'FROM %1$I', owned);
      END LOOP;
    END $$;
    SET LOCAL session_replication_role = origin;
    """

  /// Rows that the table shows of the first, of the second and of any meeting.
  private static func counts(_ connection: Connection, _ table: String) throws -> [Int] {
    let row = try #require(
      try connection.rows(
        Statement(
          name: "",
          sql: """
            SELECT count(*) FILTER (WHERE meeting_id = '\(first)')::int AS first,
              count(*) FILTER (WHERE meeting_id = '\(second)')::int AS second,
              count(*)::int AS every
            FROM \(table)
            """)
      ).first)
    return [try row["first"], try row["second"], try row["every"]]
  }

  static func tables() -> [String] { QueryLawTests.meetingTables.sorted() }

  @Test(arguments: tables())
  func `a meeting's table shows the meeting in hand alone, and nothing without one`(
    table: String
  ) async throws {
    let seen = try await TestDatabase().withRollback { connection in
      try connection.script(try Project.text("sql/tests/fixture.sql"))
      try connection.script(Self.twin)
      let all = try Self.counts(connection, table)
      try connection.script("GRANT SELECT ON \(table) TO convene_app")
      try connection.script("RESET app.meeting; SET LOCAL ROLE convene_app")
      let unset = try Self.counts(connection, table)
      try connection.script("SET LOCAL app.meeting = '\(Self.first)'")
      let first = try Self.counts(connection, table)
      try connection.script("SET LOCAL app.meeting = '\(Self.second)'")
      let second = try Self.counts(connection, table)
      try connection.script("SET LOCAL app.meeting = ''")
      let empty = try Self.counts(connection, table)
      try connection.script("RESET ROLE; SET LOCAL ROLE convene_owner; RESET app.meeting")
      let owner = try Self.counts(connection, table)
      return (all: all, seen: [unset, first, second, empty, owner])
    }
    let count = seen.all[0]
    #expect(seen.all[1] == count)
    #expect(
      seen.seen == [[0, 0, 0], [count, 0, count], [0, count, count], [0, 0, 0], [0, 0, 0]])
  }

  @Test func `the fixture has a row in most tables, so that there is something to hide`()
    async throws
  {
    let filled = try await TestDatabase().withRollback { connection in
      try connection.script(try Project.text("sql/tests/fixture.sql"))
      return try Self.tables().filter { try Self.counts(connection, $0)[0] > 0 }
    }
    #expect(filled.count >= 18, "\(filled)")
  }

  @Test func `every table of a meeting is guarded, and its owner too`() async throws {
    let open = try await TestDatabase().withRollback { connection in
      try connection.rows(
        """
        SELECT relname AS name
        FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'meeting_id'
        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
          AND NOT (relrowsecurity AND relforcerowsecurity AND EXISTS (
            SELECT FROM pg_policy WHERE polrelid = pg_class.oid))
        """
      ).map { try $0["name"] as String }
    }
    #expect(open == [])
  }

  @Test func `nothing is written to another meeting than the one in hand`() async throws {
    let states = try await TestDatabase().withRollback { connection in
      try connection.script(try Project.text("sql/tests/fixture.sql"))
      try connection.script(Self.twin)
      try connection.script(
        "UPDATE account SET login = session_user WHERE id = '00000000-0000-7000-8000-0000000000c1'")
      try connection.script("SET LOCAL ROLE convene_app; SET LOCAL app.meeting = '\(Self.first)'")
      return try [
        "INSERT INTO topic (meeting_id, key, title) VALUES ('\(Self.second)', 'z', '{}')",
        "SELECT audit_append('\(Self.second)', now(), 'meeting.import', '', '{}')",
        "SELECT audit_append('\(Self.first)', now(), 'meeting.import', '', '{}')",
        """
        SELECT audit_append(
          '00000000-0000-0000-0000-000000000000', now(), 'account.add', '', '{}')
        """,
      ].map { try connection.refusal(of: $0) }
    }
    #expect(states == ["42501", "42501", nil, nil])
  }

  @Test func `a change that names another meeting changes nothing`() async throws {
    let changed = try await TestDatabase().withRollback { connection in
      try connection.script(try Project.text("sql/tests/fixture.sql"))
      try connection.script(Self.twin)
      try connection.script("SET LOCAL ROLE convene_app; SET LOCAL app.meeting = '\(Self.first)'")
      return try [
        "UPDATE place SET taken = 0 WHERE meeting_id = '\(Self.second)'",
        "DELETE FROM seat WHERE meeting_id = '\(Self.second)'",
        "DELETE FROM seat",
      ].map { try connection.execute(Statement(name: "", sql: $0)) }
    }
    #expect(changed == [0, 0, 1])
  }

  @Test func `the archive works as the program's role, on the meeting it is given`() async throws {
    try await TestDatabase().withClone { database in
      try await database.withConnection {
        try $0.script(try Project.text("sql/tests/fixture.sql"))
      }
      let archive = Archive(database)
      let meeting = Meeting.ID(try #require(UUID(uuidString: Self.first)))
      let look: @Sendable (Store) throws -> Int = { try $0.participants(of: meeting).count }
      #expect(try await archive.read(in: meeting, look) == 1)
      #expect(try await archive.write(in: meeting, look) == 1)
      #expect(try await archive.read(in: Meeting.ID(UUID()), look) == 0)
      #expect(try await archive.write(in: Meeting.ID(UUID()), look) == 0)
      #expect(try await archive.read(look) == 0)
      #expect(try await archive.write(look) == 0)
    }
  }

  @Test func `who may not see every meeting is told so by the doctor, and not that all is well`()
    async throws
  {
    try await TestDatabase().withClone { database in
      let state = try await database.withConnection { connection in
        try connection.script("BEGIN; SET LOCAL ROLE convene_app; SET LOCAL row_security = off")
        return try connection.refusal(of: "SELECT meeting_id FROM seat")
      }
      #expect(state == "42501")
      #expect(try await Archive(database).brokenInvariants() == [])
    }
  }
}
