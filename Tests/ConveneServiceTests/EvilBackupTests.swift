import ConveneCore
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import ConveneWords
import Foundation
import Glibc
import Postgres
import Testing

@testable import ConveneKeeping

/// A restore never runs what a file brings, nor writes over what is there.
@Suite("Evil backups", .timeLimit(.minutes(45))) struct EvilBackupTests {
  /// As somebody takes it in who believes what they were told.
  private static func restore(_ file: Data, into desk: Secretariat) async throws -> RestoreSummary {
    try await Shelf.with(file) {
      try await Secretariat.restoreDatabase(
        desk.settings, login: "keeper", from: $0, RestoreWish(trustsFile: true))
    }
  }

  private static func address(_ desk: Secretariat) throws -> String {
    try #require(desk.settings.database)
  }

  @Test func `a function and a view that calls it are refused by name, and never run`()
    async throws
  {
    let folder = "/tmp/convene-test-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    chmod(folder, 0o777)
    let trace = "\(folder)/trace"
    try await BackupTests.withBackup { whole, source in
      try await source.archive.database.withConnection {
        try $0.script(
          """
          CREATE FUNCTION public.pwn() RETURNS int LANGUAGE plpgsql AS
            $$ BEGIN COPY (SELECT 1) TO '\(trace)'; RETURN 1; END $$;
          CREATE MATERIALIZED VIEW public.mv AS SELECT public.pwn();
          """)
      }
      // What it does where it is run.
      #expect(unlink(trace) == 0)
      let dump = try Forgery.dump(try Self.address(source))
      let manifest = try Forgery.parts(of: whole).manifest
      let key = try KeyFile(path: HandoverTests.key).newest()
      try await HandoverTests.withEmptyDesk { there in
        for file in [
          Forgery.file(dump, told: manifest), Forgery.file(dump, told: manifest, sealedBy: key),
        ] {
          let failure = await #expect(throws: Failure.self) {
            try await Self.restore(file, into: there)
          }
          #expect(failure?.refusal.code == "backup-holds-more")
          #expect(
            failure?.refusal.problems.map(\.at).sorted() == [
              "FUNCTION public pwn()", "MATERIALIZED VIEW DATA public mv",
              "MATERIALIZED VIEW public mv",
            ])
          let strays = try await there.archive.strays()
          #expect(strays == [])
        }
      }
      #expect(access(trace, F_OK) != 0)
    }
  }

  /// What a table of contents may say in the place of the head of a table's rows, of the same length.
  static let words = [
    "DROP TABLE public.house;", "SELECT pg_catalog.lo_create('7');", "\\! touch /tmp/convene-x",
    "COPY public.meeting FROM PROGRAM 'id';\n", "ALTER ROLE convene_app SUPERUSER;\n",
    "COPY public.other (id) FROM stdin;\n", "COPY public.meeting (id, code) FROM stdin;\n",
    "COPY public.meeting (id, id) FROM stdin;\n", "COPY pg_catalog.pg_authid (oid) FROM stdin;\n",
  ]

  @Test(arguments: words)
  func `words in the place of the head of rows are not run`(words: String) async throws {
    try await BackupTests.withBackup { whole, source in
      let parts = try Forgery.parts(of: whole)
      let dump = try Forgery.saying(words, forHeadOf: "meeting", in: parts.dump)
      let key = try KeyFile(path: HandoverTests.key).newest()
      try await HandoverTests.withEmptyDesk { there in
        let failure = await #expect(throws: Failure.self) {
          try await Self.restore(
            Forgery.file(dump, told: parts.manifest, sealedBy: key), into: there)
        }
        #expect(failure?.refusal.code == "backup-holds-more")
        #expect(failure?.refusal.problems.isEmpty == false)
        let strays = try await there.archive.strays()
        #expect(strays == [])
      }
    }
  }

  @Test func `rows under which a rule of the schema breaks are refused, without a row being told`()
    async throws
  {
    try await TestDatabase().withClone { source in
      let here = try await HandoverTests.desk(of: source)
      try await source.withConnection {
        try $0.script(
          """
          SET session_replication_role = replica;
          INSERT INTO account_role (account_id, role)
          VALUES ('00000000-0000-7000-8000-000000000001', 'organiser');
          RESET session_replication_role;
          """)
      }
      let file = "/tmp/convene-test-\(UUID().uuidString.prefix(8))"
      defer { unlink(file) }
      _ = try await here.backUp(to: file)
      await here.close()
      try await HandoverTests.withEmptyDesk { there in
        let refusal = await #expect(throws: Refusal.self) {
          try await Secretariat.restoreDatabase(
            there.settings, login: "keeper", from: file, RestoreWish())
        }
        #expect(refusal?.code == "invariants-broken")
        #expect(refusal?.problems.map(\.at) == ["account_role_account_known"])
        let strays = try await there.archive.strays()
        #expect(strays == [])
      }
    }
  }

  @Test func `a manifest that tells of other meetings or trails than there are is refused`()
    async throws
  {
    try await BackupTests.withBackup { whole, source in
      let parts = try Forgery.parts(of: whole)
      let key = try KeyFile(path: HandoverTests.key).newest()
      let told = String(decoding: parts.manifest, as: UTF8.self)
      let head = try #require(told.firstMatch(of: /:"1:([0-9a-f]{64})"/)).1
      let lies = [
        (told.replacing("EGM-2007-09", with: "EGM-2007-10"), "invariants-broken"),
        (told.replacing(head, with: String(head.reversed())), "audit-broken"),
      ]
      try await HandoverTests.withEmptyDesk { there in
        for (manifest, code) in lies {
          let refusal = await #expect(throws: Refusal.self) {
            try await Self.restore(
              Forgery.file(parts.dump, told: Data(manifest.utf8), sealedBy: key), into: there)
          }
          #expect(refusal?.code == code)
        }
        let strays = try await there.archive.strays()
        #expect(strays == [])
      }
    }
  }

  /// What may be in a database without a table in it, and how it is named.
  static let things = [
    ("CREATE SEQUENCE theirs", "sequence public.theirs"),
    ("CREATE FUNCTION theirs() RETURNS int LANGUAGE sql AS 'SELECT 1'", "function public.theirs()"),
    ("CREATE TYPE theirs AS ENUM ('a')", "type public.theirs"),
    ("CREATE TYPE theirs AS (number int)", "type public.theirs"),
    ("CREATE DOMAIN theirs AS int", "type public.theirs"),
    ("CREATE VIEW theirs AS SELECT 1 AS number", "view public.theirs"),
    ("CREATE MATERIALIZED VIEW theirs AS SELECT 1 AS n", "materialized view public.theirs"),
    ("CREATE SCHEMA theirs", "schema theirs"),
    ("CREATE SCHEMA theirs; CREATE TABLE theirs.one (number int)", "table theirs.one"),
    ("SELECT lo_create(7)", "large object 7"),
    ("CREATE COLLATION theirs FROM \"C\"", "collation public.theirs"),
    ("CREATE FOREIGN DATA WRAPPER theirs", "foreign-data wrapper theirs"),
    ("CREATE CAST (text AS bit) WITH INOUT", "cast (pg_catalog.text AS bit)"),
    (
      "CREATE TEXT SEARCH TEMPLATE theirs (LEXIZE = dsimple_lexize)",
      "text search template public.theirs"
    ),
    ("CREATE TABLE account (id uuid)", "table public.account"),
  ]

  @Test(arguments: things)
  func `a database with anything in it is refused by its name, and keeps it`(
    sql: String, name: String
  ) async throws {
    try await BackupTests.withBackup { whole, _ in
      try await HandoverTests.withEmptyDesk { there in
        try await there.archive.database.withConnection { try $0.script(sql) }
        let before = try await there.archive.strays()
        #expect(before.contains(name), "\(before)")
        let refusal = await #expect(throws: Refusal.self) {
          try await Self.restore(whole, into: there)
        }
        #expect(refusal?.code == "database-not-empty")
        #expect(refusal?.problems.map(\.at) == before)
        let after = try await there.archive.strays()
        #expect(after == before)
      }
    }
  }

  @Test func `what an extension brought is in nobody's way`() async throws {
    try await BackupTests.withBackup { whole, _ in
      try await HandoverTests.withEmptyDesk { there in
        try await there.archive.database.withConnection {
          try $0.script("CREATE EXTENSION btree_gist; CREATE EXTENSION pg_trgm")
        }
        let strays = try await there.archive.strays()
        #expect(strays == [])
        let summary = try await Self.restore(whole, into: there)
        #expect(summary.meetings == ["EGM-2007-09"])
      }
    }
  }

  @Test func `of two restores at once into one database, one is done and the other refused`()
    async throws
  {
    try await BackupTests.withBackup { whole, _ in
      try await Shelf.with(whole) { file in
        try await HandoverTests.withEmptyDesk { there in
          let settings = there.settings
          let outcomes = await withTaskGroup(of: String.self) { group in
            for _ in 1...3 {
              group.addTask {
                do {
                  return try await Secretariat.restoreDatabase(
                    settings, login: "keeper", from: file, RestoreWish()
                  ).meetings.joined()
                } catch {
                  return (error as? Refusal)?.code ?? "\(error)"
                }
              }
            }
            return await group.reduce(into: [String]()) { $0.append($1) }
          }
          #expect(
            outcomes.sorted() == ["EGM-2007-09", "database-not-empty", "database-not-empty"])
          let acts = try await there.houseActs()
          #expect(acts.count { $0 == "database.restore" } == 1)
        }
      }
    }
  }

  @Test func `whoever comes to write during a restore waits for it, and finds it whole`()
    async throws
  {
    let folder = "/tmp/convene-test-\(UUID().uuidString.prefix(8))"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let programs = try Shelf.slow("pg_restore", below: folder, until: "go")
    try await BackupTests.withBackup { whole, _ in
      try await Shelf.with(whole) { file in
        try await HandoverTests.withEmptyDesk { there in
          var settings = there.settings
          settings.postgresPrograms = programs
          let slow = settings
          async let restored = Secretariat.restoreDatabase(
            slow, login: "keeper", from: file, RestoreWish())
          // The program that reads the dump lets its transaction wait.
          let pause = """
            state = 'idle in transaction'
              AND state_change < clock_timestamp() - interval '300 milliseconds'
            """
          try await Self.wait(until: pause, at: there, "no restore was under way")
          async let written = Self.write(to: there)
          try await Self.wait(until: "wait_event_type = 'Lock'", at: there, "nobody waited for it")
          try Data().write(to: URL(filePath: "\(folder)/go"))
          try await written
          #expect(try await restored.meetings == ["EGM-2007-09"])
          let codes = try await there.archive.read { try $0.meetings().map(\.code) }
          #expect(codes.sorted() == ["EGM-2007-09", "EGM-2007-77"])
        }
      }
    }
  }

  private static func write(to desk: Secretariat) async throws {
    let writer = try await Secretariat.open(desk.settings, login: "keeper")
    _ = try await writer.importMeeting(try SmallMeeting.file { $0.code = "EGM-2007-77" })
    await writer.close()
  }

  /// Until there is a session of the desk's database of which this holds.
  private static func wait(
    until condition: String, at desk: Secretariat, _ otherwise: Comment
  ) async throws {
    let seen = Statement(
      name: "",
      sql: """
        SELECT 1 AS n FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid() AND \(condition)
        """)
    for _ in 1...2_400 {
      let isThere = try await desk.archive.database.withConnection { try !$0.rows(seen).isEmpty }
      if isThere { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    Issue.record(otherwise)
  }

  @Test func `a login that is above nothing restores, once it may have what is made`() async throws
  {
    let login = "convene_test_\(UUID().uuidString.prefix(8).lowercased())"
    try await BackupTests.withBackup { whole, source in
      let server = Database(try TestDatabase().conninfo)
      try await server.withConnection {
        try $0.script(
          "CREATE ROLE \(login) LOGIN; GRANT convene_owner, convene_app TO \(login)")
      }
      try await HandoverTests.withEmptyDesk { there in
        let name: String = try await there.archive.database.read {
          try $0.rows("SELECT current_database()::text AS name")[0]["name"]
        }
        try await server.withConnection {
          try $0.script("ALTER DATABASE \(name) OWNER TO \(login)")
        }
        var settings = there.settings
        settings.database = try Self.address(there) + " user=\(login)"
        let mine = settings
        let summary = try await Shelf.with(whole) {
          try await Secretariat.restoreDatabase(
            mine, login: "keeper", from: $0, RestoreWish())
        }
        #expect(summary.meetings == ["EGM-2007-09"])
        // Whoever restores is made administrator.
        let (made, told) = (try await there.contents(), try await source.contents())
        #expect(
          made.filter { !$0.hasPrefix("account") } == told.filter { !$0.hasPrefix("account") })
        let differences = try await there.archive.schemaDifferences()
        #expect(differences == [])
      }
      try await server.withConnection { try $0.script("DROP ROLE \(login)") }
      await server.close()
    }
  }
}
