import ConveneCore
import ConveneFixtures
import ConveneKeeping
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import ConveneWords
import Foundation
import Postgres
import Testing

@Suite struct DoctorTests {
  /// Settings without a fault; read from a server and put right.
  private static func good() async throws -> ServerSettings {
    try await TestDatabase().withClone { database in
      var settings = try #require(try await Archive(database).read { try $0.serverSettings() })
      settings.values = [
        "archive_mode": "on", "data_checksums": "on", "fsync": "on", "full_page_writes": "on",
        "idle_in_transaction_session_timeout": "1min", "listen_addresses": "10.0.0.1",
        "lock_timeout": "30s", "password_encryption": "scram-sha-256", "server_encoding": "UTF8",
        "statement_timeout": "5min", "synchronous_commit": "on",
      ]
      (settings.isSuperuser, settings.isAboveRows) = (false, false)
      (settings.isLocal, settings.isEncrypted) = (false, true)
      (settings.isSchemaPublic, settings.isTemporaryOpen) = (false, false)
      (settings.raisedRoles, settings.rolesAbove) = ([], [])
      (settings.strangeLogins, settings.raisedLogins) = ([], [])
      return settings
    }
  }

  static let faults: [(at: String, spoil: @Sendable (inout ServerSettings) -> Void)] = [
    ("accounts", { $0.shutOutAccounts = ["rana"] }),
    ("archive_mode", { $0.values["archive_mode"] = "off" }),
    ("data_checksums", { $0.values["data_checksums"] = "off" }),
    ("convene_keeper", { $0.hasKeeper = false }),
    ("database", { $0.isTemporaryOpen = true }),
    ("fsync", { $0.values["fsync"] = "off" }),
    ("full_page_writes", { $0.values["full_page_writes"] = "off" }),
    (
      "idle_in_transaction_session_timeout",
      { $0.values["idle_in_transaction_session_timeout"] = "0" }
    ),
    ("listen_addresses", { $0.values["listen_addresses"] = "*" }),
    ("lock_timeout", { $0.values["lock_timeout"] = "0" }),
    ("login", { $0.isSuperuser = true }),
    ("login", { $0.isAboveRows = true }),
    ("login", { ($0.isSuperuser, $0.isAboveRows) = (true, true) }),
    ("logins", { $0.strangeLogins = ["boss"] }),
    ("logins", { $0.raisedLogins = ["boss SUPERUSER"] }),
    ("password_encryption", { $0.values["password_encryption"] = "md5" }),
    ("pg_hba.conf, line 7", { $0.openLines = [7] }),
    ("pg_ident.conf", { $0.sharedLogins = ["desk"] }),
    ("roles", { $0.missingRoles = ["convene_mailer"] }),
    ("roles", { $0.raisedRoles = ["convene_app"] }),
    ("roles", { $0.rolesAbove = ["boss"] }),
    ("schema public", { $0.isSchemaPublic = true }),
    ("server_encoding", { $0.values["server_encoding"] = "SQL_ASCII" }),
    ("server_version", { $0.version = 140_012 }),
    ("ssl", { $0.isEncrypted = false }),
    ("statement_timeout", { $0.values["statement_timeout"] = "0" }),
    ("synchronous_commit", { $0.values["synchronous_commit"] = "off" }),
    ("synchronous_standby_names", { $0.isFollowedLater = true }),
    ("synchronous_standby_names", { ($0.isFollowedLater, $0.bytesBehind) = (true, 3_000_000) }),
    ("synchronous_standby_names", { $0.isFollowedByNone = true }),
    ("tables", { $0.openTables = ["seat"] }),
  ]

  @Test func `a server that is set up well has no weakness, and each fault is one`() async throws {
    let good = try await Self.good()
    #expect(good.weaknesses == [])
    for fault in Self.faults {
      var settings = good
      fault.spoil(&settings)
      #expect(settings.weaknesses.map(\.at) == [fault.at])
    }
  }

  @Test func `a login that may do more than its roles is named with what it may`() async throws {
    let id = UUID().uuidString.lowercased().replacing("-", with: "")
    let (login, above) = ("convene_test_\(id)", "convene_above_\(id)")
    let rights = [
      "SUPERUSER", "CREATEROLE", "REPLICATION", "convene_keeper", "convene_migrator",
      "convene_owner", "pg_execute_server_program", "pg_read_all_data", "pg_read_server_files",
      "pg_write_all_data", "pg_write_server_files",
    ]
    let told = try await TestDatabase().withRollback { connection in
      try connection.script(
        """
        CREATE ROLE \(above); CREATE ROLE \(login) LOGIN IN ROLE convene_app, \(above);
        INSERT INTO account (id, login, name) VALUES (gen_random_uuid(), '\(login)', 'Invented')
        """)
      func raised(_ script: String) throws -> [String] {
        try connection.script("SAVEPOINT raising; \(script)")
        let settings = try Store(connection: connection).serverSettings()
        try connection.script("ROLLBACK TO SAVEPOINT raising")
        return settings?.raisedLogins ?? ["none"]
      }
      let keeper = """
        INSERT INTO account_role (account_id, role)
        SELECT id, 'administrator' FROM account WHERE login = '\(login)';
        GRANT convene_keeper TO \(login)
        """
      return try [raised("SELECT 1"), raised(keeper)]
        + rights.map { right in
          try raised(
            right == right.uppercased()
              ? "ALTER ROLE \(right == "SUPERUSER" ? login : above) \(right)"
              : "GRANT \(right) TO \(above)")
        }
    }
    let expected = rights.map { $0 == "convene_migrator" ? [$0, "convene_owner"] : [$0] }
    #expect(told == [[], []] + expected.map { $0.map { "\(login) \($0)" } })
  }

  @Test func `who may let go of triggers is named`() async throws {
    try await TestDatabase().withClone { database in
      let login = "convene_test_\(UUID().uuidString.lowercased().replacing("-", with: ""))"
      try await database.enrol(login, roles: ["assistant"])
      let archive = Archive(database)
      let settings = try #require(try await archive.read { try $0.serverSettings() })
      let before = try await archive.howPeopleComeIn(settings).raisedLogins
      try await database.withConnection {
        try $0.script("GRANT SET ON PARAMETER session_replication_role TO \(login)")
      }
      let after = try await archive.howPeopleComeIn(settings).raisedLogins
      try await database.withConnection {
        try $0.script("REVOKE SET ON PARAMETER session_replication_role FROM \(login)")
      }
      #expect(before == [])
      #expect(after == ["\(login) session_replication_role"])
    }
  }

  @Test func `who sees every row is who keeps the database, and any other is named`() async throws {
    let told = try await TestDatabase().withRollback { connection in
      let login = "convene_test_\(UUID().uuidString.lowercased().replacing("-", with: ""))"
      func settings(after change: String) throws -> ServerSettings {
        try connection.script(change.replacing("LOGIN", with: login))
        return try #require(try Store(connection: connection).serverSettings())
      }
      let kept = try settings(after: "CREATE ROLE LOGIN IN ROLE convene_keeper")
      let above = try settings(after: "ALTER ROLE LOGIN BYPASSRLS")
      let blind = try settings(
        after: "ALTER ROLE LOGIN NOBYPASSRLS; ALTER ROLE convene_keeper NOBYPASSRLS")
      return [kept, above, blind].map { settings in
        [
          settings.hasKeeper ? "keeper" : "none",
          settings.rolesAbove == [login] ? "above" : settings.rolesAbove.joined(),
          settings.raisedRoles.joined(),
        ]
      }
    }
    #expect(told == [["keeper", "", ""], ["keeper", "above", ""], ["none", "", ""]])
  }

  @Test func `a role that may make tables of its own is told, whoever let it`() async throws {
    let told = try await TestDatabase().withRollback { connection in
      try [
        "REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC",
        "GRANT TEMPORARY ON DATABASE %I TO convene_reader",
      ].map { change in
        try connection.script("DO $$ BEGIN EXECUTE format('\(change)', current_database()); END $$")
        return try Store(connection: connection).serverSettings()?.isTemporaryOpen
      }
    }
    #expect(told == [false, true])
  }

  @Test func `a socket of this machine needs no encryption`() async throws {
    var settings = try await Self.good()
    (settings.isLocal, settings.isEncrypted) = (true, false)
    #expect(settings.weaknesses == [])
  }

  @Test func `the weaknesses of a throw-away server are told, all at once`() async throws {
    try await atDesk { desk in
      let refusal = try await #require(throws: Refusal.self) {
        try await desk.refuseWeakDeployment()
      }
      #expect(refusal.code == "deployment-weak")
      // Other tests leave logins at the server, and older programs lines that let everybody in.
      let places = refusal.problems.map(\.at).filter { $0 != "logins" }
      #expect(places.contains { $0.hasPrefix("pg_hba.conf, line ") })
      #expect(
        places.filter { !$0.hasPrefix("pg_hba.conf") } == [
          "fsync", "full_page_writes", "synchronous_commit", "archive_mode", "login", "database",
          "statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout",
        ])
    }
  }

  @Test func `an invariant that the database gives up is named, and the others are looked at`()
    async throws
  {
    try await TestDatabase().withClone { database in
      let name: String = try await database.read {
        try $0.rows("SELECT current_database()::text AS name")[0]["name"]
      }
      let address =
        try TestDatabase().conninfo(database: name) + " options='-c lock_timeout=200ms'"
      try await database.enrol()
      let desk = try await Secretariat.open(
        Settings(environment: ["CONVENE_DATABASE": address]), login: "tester")
      #expect(try await desk.refuseBrokenInvariants() == Archive.invariants)
      let (held, done) = (AsyncStream.makeStream(of: Void.self), DispatchSemaphore(value: 0))
      async let holding: Void = database.write { connection in
        try connection.script("LOCK TABLE seating_rule IN ACCESS EXCLUSIVE MODE")
        held.continuation.finish()
        done.wait()
      }
      for await _ in held.stream {}
      let failure = await #expect(throws: Failure.self) {
        try await desk.refuseBrokenInvariants()
      }
      done.signal()
      try await holding
      await desk.close()
      #expect(failure?.refusal.code == "invariants-not-tried")
      #expect(failure?.refusal.problems.map(\.at) == ["pairs_kept"])
      #expect(
        failure.map { Phrases(.english).sentence(of: $0.refusal) }
          == "The database gave up 1 of \(Archive.invariants) invariants; the others hold")
    }
  }

  @Test func `a desk has limits of time, and its migrations are not held to them`() async throws {
    let (weak, limits) = try await TestDatabase().withEmpty { database in
      let name: String = try await database.withConnection { connection in
        try connection.script(
          """
          CREATE SCHEMA seen;
          GRANT USAGE ON SCHEMA seen TO PUBLIC;
          CREATE TABLE seen.statement_timeout (setting text NOT NULL);
          CREATE FUNCTION seen.note() RETURNS event_trigger
          LANGUAGE plpgsql SECURITY DEFINER AS $$
          BEGIN
            INSERT INTO seen.statement_timeout VALUES (current_setting('statement_timeout'));
          END $$;
          CREATE EVENT TRIGGER seen ON ddl_command_end EXECUTE FUNCTION seen.note();
          """)
        return try #require(
          try connection.rows("SELECT current_database() AS name").first)["name"]
      }
      let address = try TestDatabase().conninfo(database: name)
      let settings = Settings(environment: ["CONVENE_DATABASE": address])
      try await Secretariat.addFirstAccount(
        settings, login: "tester", name: "Tester (invented)", of: "tester")
      try await database.enrol()
      let desk = try await Secretariat.open(settings, login: "tester")
      let refusal = try await #require(throws: Refusal.self) {
        try await desk.refuseWeakDeployment()
      }
      await desk.close()
      let limits = try await database.read {
        try $0.rows("SELECT DISTINCT setting FROM seen.statement_timeout").map {
          try $0["setting"] as String
        }
      }
      return (refusal.problems.map(\.at).filter { $0.hasSuffix("timeout") }, limits)
    }
    #expect(weak == [])
    #expect(limits == ["0"])
  }

  @Test func `the doctor names each invariant that is broken`() async throws {
    try await TestDatabase().withClone { database in
      let archive = Archive(database)
      try await database.enrol()
      let actor = try #require(try await archive.actor())
      let desk = Secretariat(
        archive: archive, actor: actor, settings: Settings(environment: [:]))
      #expect(try await desk.refuseBrokenInvariants() > 50)
      _ = try await desk.importMeeting(try SmallMeeting.file())
      try await database.withConnection { connection in
        try connection.script(
          """
          SET session_replication_role = replica;
          UPDATE place SET taken = 1 WHERE track = 'open';
          UPDATE session SET topics = '{z}' WHERE key = (SELECT min(key) FROM session);
          SET session_replication_role = origin;
          """)
      }
      let refusal = try await #require(throws: Refusal.self) {
        try await desk.refuseBrokenInvariants()
      }
      #expect(
        refusal.inEnglish.problems == [
          WordedProblem(
            "places",
            """
            The places taken on a track are exactly those of its participants; who comes in place \
            of another takes an open one (not so: 1)
            """),
          WordedProblem("session_topics", "A session is about topics of its meeting (not so: 1)"),
        ])
    }
  }

  @Test func `the ends of the trails are noted, and a trail written anew is not the one noted`()
    async throws
  {
    try await TestDatabase().withClone { database in
      let archive = Archive(database)
      try await database.enrol()
      let actor = try #require(try await archive.actor())
      let desk = Secretariat(
        archive: archive, actor: actor, settings: Settings(environment: [:]))
      let hand = try await desk.meeting(try await desk.importMeeting(try SmallMeeting.file()).code)
      let heads = try await desk.auditHeads(of: hand)
      #expect(heads.map(\.trail) == ["meeting"])
      let noted = [AuditTrail.meeting: try #require(heads.first).head]
      try await desk.publish(hand)
      try await desk.verifyAudit(of: hand, since: noted)
      try await database.withConnection { connection in
        try connection.script(
          """
          SET session_replication_role = replica;
          DELETE FROM audit_line; DELETE FROM audit_body; DELETE FROM audit_entry;
          DELETE FROM audit_head;
          SET session_replication_role = origin;
          """)
      }
      try await desk.verifyAudit(of: hand)
      let refusal = try await #require(throws: Refusal.self) {
        try await desk.verifyAudit(of: hand, since: noted)
      }
      #expect(
        refusal.problems.map(Phrases(.english).wordedOut)
          == [WordedProblem("meeting, entry 1", "is not the one that was noted")])
      let unread = try await #require(throws: Refusal.self) {
        try await desk.verifyAudit(of: hand, since: [.house: "1:abc"])
      }
      #expect(unread.code == "audit-head-unreadable")
    }
  }
}
