import ConveneTesting
import Foundation
import Postgres
import Testing

/// Every right of every role on every table; what is not there is refused.
@Suite(.serialized) struct RightsTests {
  static let offices = ["app", "mailer", "reader", "auditor", "keeper", "portal"]

  /// A line for each table and role, such as `account app: SELECT, INSERT, UPDATE (name)`.
  static let rights = Statement(
    name: "",
    sql: """
      SELECT
        format(
          '%s %s: %s', relname, role, string_agg(may, ', ' ORDER BY verb_number)) AS line
      FROM pg_class
      CROSS JOIN unnest($1::text[]) WITH ORDINALITY AS office (role, role_number)
      CROSS JOIN unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'])
        WITH ORDINALITY AS act (verb, verb_number)
      CROSS JOIN LATERAL (
        SELECT
          CASE WHEN has_table_privilege('convene_' || role, pg_class.oid, verb) THEN verb
            WHEN verb IN ('SELECT', 'INSERT', 'UPDATE') THEN verb || ' (' || (
              SELECT string_agg(attname, ', ' ORDER BY attnum)
              FROM pg_attribute
              WHERE attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped
                AND has_column_privilege('convene_' || role, attrelid, attname, verb)) || ')'
          END
      ) AS granted (may)
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')
        AND may IS NOT NULL
      GROUP BY relname, role, role_number
      ORDER BY relname, role_number
      """)

  /// Of every table what a role may read of it, as a list for SELECT; empty where that is nothing.
  private static let readable = Statement(
    name: "",
    sql: """
      SELECT relname AS name, COALESCE((
          SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum)
          FROM pg_attribute
          WHERE attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped
            AND has_column_privilege($1::text, attrelid, attname, 'SELECT')), '') AS columns
      FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
      ORDER BY relname
      """)

  /// What a policy reads needs a right as well, which nobody sees before the statement is run.
  @Test(arguments: offices)
  func `a role reads what it was granted and is refused the rest`(office: String) async throws {
    let tables = try await TestDatabase().withRollback { connection in
      try connection.script(try Project.text("sql/tests/fixture.sql"))
      let tables = try connection.rows(Self.readable, "convene_\(office)").map { row in
        (name: try row["name"] as String, columns: try row["columns"] as String)
      }
      try connection.work(as: "convene_\(office)")
      return try tables.map { table in
        let statement = "SELECT \(table.columns) FROM \(table.name)"
        return (
          "\(table.name) \(table.columns)", try connection.refusal(of: statement),
          table.columns.isEmpty ? "42501" : nil
        )
      }
    }
    #expect(tables.count > 50)
    #expect(tables.filter { $0.1 != $0.2 }.map(\.0) == [])
  }
}

extension SchemaTests {
  @Test func `who may do what with which table is what is written down`() async throws {
    let lines: [String] = try await TestDatabase().withRollback { connection in
      try connection.rows(RightsTests.rights, RightsTests.offices).map { try $0["line"] }
    }
    let text = lines.map { "\($0)\n" }.joined()
    let path = "Tests/Fixtures/roles/rights.txt"
    if ProcessInfo.processInfo.environment["CONVENE_WRITE_SCHEMA"] == "1" {
      try text.write(
        to: Project.root.appending(path: path), atomically: true, encoding: .utf8)
    }
    let isSame = try Project.text(path) == text
    #expect(isSame, "run `make schema` and look at what changed")
  }
}
