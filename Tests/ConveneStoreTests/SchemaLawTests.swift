import ConveneSQL
import ConveneTesting
import Foundation
import Postgres
import Testing

@Suite(.serialized) struct SchemaLawTests {
  @Test(arguments: SchemaLaw.allCases)
  func `the schema keeps the law`(law: SchemaLaw) async throws {
    let offenders = try await TestDatabase().withRollback { try $0.names(law.offenders) }
    #expect(offenders == [])
  }

  @Test func `a schema that breaks a law is found out`() async throws {
    try await TestDatabase().withClone { database in
      try await database.withConnection { connection in
        for law in SchemaLaw.allCases {
          try connection.script("BEGIN; \(law.breach.sql)")
          #expect(try connection.names(law.offenders) == law.breach.found, "\(law)")
          try connection.script("ROLLBACK")
        }
      }
    }
  }

  @Test func `a reference that is excused is one, and has no index`() async throws {
    let excused = try await TestDatabase().withRollback { connection in
      try connection.names(
        """
        SELECT reference.conname AS name
        FROM pg_constraint AS reference
        WHERE reference.contype = 'f' AND reference.connamespace = 'public'::regnamespace
          AND NOT EXISTS (\(SchemaLaw.usableIndex))
        ORDER BY 1
        """)
    }
    #expect(excused == SchemaLaw.unasked.keys.sorted())
  }

  @Test func `what does not belong to a meeting is shared by all, and known as such`() async throws
  {
    let tables = try await TestDatabase().withRollback { connection in
      try connection.names(
        """
        SELECT relname AS name
        FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT EXISTS (
          SELECT FROM pg_attribute
          WHERE attrelid = pg_class.oid AND attname = 'meeting_id' AND NOT attisdropped)
        ORDER BY 1
        """)
    }
    #expect(
      tables == [
        "account", "account_mailbox", "account_password", "account_role", "country", "credential",
        "criterion", "forgotten", "gate",
        "handover", "holiday", "house", "house_emblem", "house_proxy", "life_cycle_move", "meeting",
        "merged",
        "not_twins", "objection", "organisation", "organisation_alias", "person", "person_alias",
        "retention", "rubric", "schema_migration", "sign_in_letter", "viewing",
      ])
  }

  @Test func `the statements are judged by the tables that the catalogue has`() async throws {
    let tables = try await TestDatabase().withRollback { connection in
      try connection.names(
        """
        SELECT attrelid::regclass::text AS name
        FROM pg_attribute
        JOIN pg_class ON pg_class.oid = attrelid AND relkind IN ('r', 'p')
        WHERE relnamespace = 'public'::regnamespace AND attname = 'meeting_id'
        ORDER BY 1
        """)
    }
    #expect(tables == QueryLawTests.meetingTables.sorted())
  }

  @Test func `every rule that has words for the organiser is a rule of the schema`() async throws {
    let rules = try await TestDatabase().withRollback { connection in
      try connection.names(
        """
        SELECT conname AS name FROM pg_constraint
        UNION SELECT indexrelid::regclass::text FROM pg_index WHERE indisunique
        UNION SELECT life_cycle || '_move_allowed' FROM life_cycle_move
        UNION SELECT tgname FROM pg_trigger WHERE NOT tgisinternal
        UNION SELECT (regexp_matches(prosrc, '(?:CONSTRAINT |broken :)= ''(\\w+)''', 'g'))[1]
        FROM pg_proc
        """)
    }
    let worded = try Project.text("Sources/ConveneStore/Refusals.swift")
      .matches(of: /case ("[^:]*):/)
      .flatMap { $0.1.matches(of: /"(\w+)"/).map { String($0.1) } }
    #expect(worded.filter { !rules.contains($0) } == [])
    #expect(worded.contains("meeting_has_room"))
  }

  @Test(arguments: Query.allCases)
  func `every statement prepares, with the arguments it names`(query: Query) async throws {
    let shape = try await TestDatabase().withRollback { try $0.describe(query.sql) }
    let given = try #require(query.arguments).map { argument in
      argument.type == "time"
        ? "time without time zone"
        : argument.type.replacing("timestamptz", with: "timestamp with time zone")
          .replacing(/\bint\b/, with: "integer")
    }
    #expect(shape.parameters == given)
  }
}

/// The name is what `make schema` runs.
struct SchemaTests {
  @Test func `schema.sql is what the migrations add up to`() async throws {
    let dump = try await TestDatabase().withClone { database in
      try await ServerProgram(name: "pg_dump").run(
        ["--schema-only", "--no-owner", "--no-privileges"], on: database)
    }
    let schema = Self.normal(dump)
    if ProcessInfo.processInfo.environment["CONVENE_WRITE_SCHEMA"] == "1" {
      try schema.write(
        to: Project.root.appending(path: "sql/schema.sql"), atomically: true, encoding: .utf8)
    }
    let isSame = try Project.text("sql/schema.sql") == schema
    #expect(isSame, "run `make schema` and look at what changed")
  }

  /// Without what differs between two dumps of the same schema.
  private static func normal(_ dump: String) -> String {
    let lines = dump.split(separator: "\n", omittingEmptySubsequences: true).filter { line in
      !["--", "\\", "SET ", "SELECT pg_catalog.set_config"].contains { line.hasPrefix($0) }
    }
    let text = lines.map { $0.hasSuffix(";") && !$0.hasPrefix(" ") ? "\($0)\n" : "\($0)" }
    return
      "-- What the migrations add up to: written by `make schema`, compared by `make test`.\n\n"
      + text.joined(separator: "\n")
  }
}

extension Connection {
  /// The column `name` of what `sql` returns.
  func names(_ sql: String) throws -> [String] {
    try rows(Statement(name: "", sql: sql)).map { try $0["name"] }
  }
}
