import ConveneCore
import ConveneFixtures
import ConveneKeeping
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import ConveneWords
import Foundation
import Glibc
import Postgres
import Testing

@Suite("Backups", .timeLimit(.minutes(45))) struct BackupTests {
  @Test func `a file that was cut off or changed anywhere is refused, and nothing is touched`()
    async throws
  {
    try await Self.withBackup { whole, _ in
      try await HandoverTests.withEmptyDesk { there in
        var random = SeededRandom(seed: 11)
        let places =
          [0, 20, whole.count / 2, whole.count - 1, whole.count - 70]
          + (0..<12).map { _ in Int(random.next() % UInt64(whole.count)) }
        for place in places {
          var changed = whole
          changed[place] ^= 0x11
          for spoilt in [changed, Data(whole.prefix(place))] {
            let file = "/tmp/convene-test-\(UUID().uuidString.prefix(8))"
            try spoilt.write(to: URL(fileURLWithPath: file))
            defer { unlink(file) }
            let failure = await #expect(throws: Failure.self, "byte \(place)") {
              try await Secretariat.restoreDatabase(
                there.settings, login: "keeper", from: file, RestoreWish())
            }
            #expect(
              ["backup-unusable", "not-a-backup"].contains(failure?.refusal.code),
              "byte \(place)")
          }
        }
        let strays = try await there.archive.strays()
        #expect(strays == [])
      }
    }
  }

  @Test func `everything that is wrong with a file is said at once`() async throws {
    try await Self.withBackup { whole, _ in
      try await HandoverTests.withEmptyDesk { there in
        let text = String(decoding: whole.prefix(12_000), as: UTF8.self)
          .replacing("0011_handover", with: "0099_of_later").replacing(
            "\"postgres\":15", with: "\"postgres\":99")
        let head = text.split(separator: "\n").prefix(2).joined(separator: "\n")
        let failure = try await Shelf.with(Data(head.utf8)) { file in
          await #expect(throws: Failure.self) {
            try await Secretariat.restoreDatabase(
              there.settings, login: "keeper", from: file, RestoreWish(takesOver: true))
          }
        }
        #expect(
          failure?.refusal.problems.map(\.at) == [
            "0099_of_later", "PostgreSQL", "handover", "end",
          ])
      }
    }
  }

  @Test func `a backup whose audit trail was rewritten is not put in place`() async throws {
    try await TestDatabase().withClone { source in
      let here = try await HandoverTests.desk(of: source)
      _ = try await here.addAccount(login: "a", name: "Invented", roles: [.organiser])
      try await source.withConnection {
        try $0.script(
          """
          SET session_replication_role = replica;
          UPDATE audit_entry SET object = 'somebody else';
          SET session_replication_role = origin
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
        #expect(refusal?.code == "audit-broken")
        let strays = try await there.archive.strays()
        #expect(strays == [])
      }
    }
  }

  @Test func `a backup that takes longer than a transaction may idle is whole, and said to be`()
    async throws
  {
    try await TestDatabase().withClone { source in
      let first = try await HandoverTests.desk(of: source)
      _ = try await first.importMeeting(try SmallMeeting.file())
      let folder = "/tmp/convene-test-\(UUID().uuidString.prefix(8))"
      defer { try? FileManager.default.removeItem(atPath: folder) }
      var settings = first.settings
      settings.database =
        try #require(settings.database)
        + " options='-c idle_in_transaction_session_timeout=500'"
      settings.postgresPrograms = try Shelf.slow("pg_dump", below: folder)
      await first.close()
      let here = try await Secretariat.open(settings, login: "keeper")
      let file = "\(folder)/slow.backup"
      let summary = try await here.backUp(to: file)
      #expect(try await here.houseActs().last == "database.backup")
      await here.close()
      try await HandoverTests.withEmptyDesk { there in
        let restored = try await Secretariat.restoreDatabase(
          there.settings, login: "keeper", from: file, RestoreWish())
        #expect(restored.meetings == summary.meetings)
        #expect(restored.migrations == [])
      }
    }
  }

  @Test func `what others keep beside the schema is not in a backup, and does not stop one`()
    async throws
  {
    try await TestDatabase().withClone { source in
      try await source.withConnection {
        try $0.script(
          """
          CREATE SCHEMA beside;
          CREATE TABLE beside.other (number int);
          SELECT lo_create(0);
          """)
      }
      let here = try await HandoverTests.desk(of: source)
      _ = try await here.importMeeting(try SmallMeeting.file())
      let file = "/tmp/convene-test-\(UUID().uuidString.prefix(8))"
      defer { unlink(file) }
      _ = try await here.backUp(to: file)
      let state = try await Self.schemaState(source)
      await here.close()
      try await HandoverTests.withEmptyDesk { there in
        _ = try await Secretariat.restoreDatabase(
          there.settings, login: "keeper", from: file, RestoreWish())
        let database = there.archive.database
        #expect(try await Self.schemaState(database) == state)
        let strays: Int = try await database.read {
          try $0.rows(
            """
            SELECT (
              (SELECT count(*) FROM pg_largeobject_metadata)
              + (SELECT count(*) FROM pg_namespace WHERE nspname = 'beside')
              + has_database_privilege('public', current_database(), 'TEMPORARY')::int)::int AS strays
            """)[0]["strays"]
        }
        #expect(strays == 0)
      }
    }
  }

  @Test func `a login that keeps the database backs it up, beside what is not for it to read`()
    async throws
  {
    try await TestDatabase().withClone { source in
      let desk = try await HandoverTests.desk(of: source)
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let login = "convene_test_\(UUID().uuidString.lowercased().replacing("-", with: ""))"
      try await source.withConnection {
        try $0.script(
          """
          CREATE ROLE \(login) LOGIN IN ROLE convene_keeper;
          CREATE SCHEMA beside;
          CREATE TABLE beside.other (number int);
          SELECT lo_create(0);
          """)
      }
      try await source.enrol(login)
      var settings = desk.settings
      settings.database = settings.database?.replacing("user=convene", with: "user=\(login)")
      let keepers = try await Secretariat.open(settings, login: "keeper")
      #expect(try await keepers.refuseBrokenInvariants() == Archive.invariants)
      let refusal = await #expect(throws: Refusal.self) {
        try await keepers.refuseWeakDeployment()
      }
      #expect(refusal?.problems.contains { ["login", "roles"].contains($0.at) } == false)
      let file = "/tmp/convene-test-\(UUID().uuidString.prefix(8))"
      defer { unlink(file) }
      let acts = try await desk.houseActs()
      let summary = try await keepers.backUp(to: file)
      #expect(summary.meetings == ["EGM-2007-09"])
      #expect(try await desk.houseActs() == acts)
      let written = await #expect(throws: Refusal.self) {
        try await keepers.addAccount(login: "late", name: "Late (invented)", roles: [.organiser])
      }
      #expect(written?.code == "login-only-keeps")
      let before = try await desk.contents()
      await keepers.close()
      try await HandoverTests.withEmptyDesk { there in
        _ = try await Secretariat.restoreDatabase(
          there.settings, login: "keeper", from: file, RestoreWish())
        #expect(try await there.contents() == before)
      }
      await desk.close()
      try await source.withConnection { try $0.script("DROP ROLE \(login)") }
    }
  }

  /// Owner and rights of the schema, of its functions and tables, and its extensions.
  private static func schemaState(_ database: Database) async throws -> [String] {
    try await database.read {
      try $0.rows(
        """
        SELECT concat_ws(' ', nspname, nspowner::regrole, nspacl) AS line
        FROM pg_namespace WHERE nspname = 'public'
        UNION ALL
        SELECT concat_ws(' ', relname, relowner::regrole, relacl, relrowsecurity,
          relforcerowsecurity)
        FROM pg_class WHERE relnamespace = 'public'::regnamespace
        UNION ALL
        SELECT concat_ws(' ', oid::regprocedure, proowner::regrole, proacl, proconfig)
        FROM pg_proc WHERE pronamespace = 'public'::regnamespace
        UNION ALL
        SELECT concat_ws(' ', extname, extnamespace::regnamespace) FROM pg_extension
        ORDER BY line
        """
      ).map { try $0["line"] }
    }
  }

  @Test func `a database that holds anything is never overwritten`() async throws {
    try await Self.withBackup { whole, source in
      let file = "/tmp/convene-test-\(UUID().uuidString.prefix(8))"
      try whole.write(to: URL(fileURLWithPath: file))
      defer { unlink(file) }
      let before = try await source.contents()
      let refusal = await #expect(throws: Refusal.self) {
        try await Secretariat.restoreDatabase(
          source.settings, login: "keeper", from: file, RestoreWish())
      }
      #expect(refusal?.code == "database-not-empty")
      #expect(refusal?.problems.last?.key == "objects-in-the-way")
      #expect(try await source.contents() == before)
      let failure = await #expect(throws: Failure.self) { try await source.backUp(to: file) }
      #expect(failure?.refusal.code == "file-exists")
      #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == whole)
    }
  }

  @Test func `what was here is kept when a backup takes its place`() async throws {
    try await Machine.with(1) { machines in
      let machine = machines[0]
      let file = machine.file("monday.backup")
      try await machine.atDesk { desk in
        _ = try await desk.importMeeting(try SmallMeeting.file())
        _ = try await desk.backUp(to: file)
        _ = try await desk.addAccount(login: "b", name: "Invented", roles: [.organiser])
      }
      let refusal = await #expect(throws: Refusal.self) { try await machine.restore(file) }
      #expect(refusal?.code == "database-not-empty")
      let summary = try await machine.restore(file, RestoreWish(setsAside: true))
      let kept = try #require(summary.keptAs)
      try await machine.atDesk { desk in
        let acts = try await desk.houseActs()
        #expect(acts.last == "database.restore")
        // The first account of the desk; nobody was added by restoring.
        #expect(acts.count { $0 == "account.add" } == 1)
        let names: [String] = try await desk.archive.database.withConnection {
          try $0.rows("SELECT datname::text AS name FROM pg_database ORDER BY 1").map {
            try $0["name"]
          }
        }
        #expect(names == ["convene", kept, "postgres", "template0", "template1"])
      }
    }
  }

  @Test func `another major version is carried over, and the old data kept`() async throws {
    try await Machine.with(1) { machines in
      var machine = machines[0]
      let before = try await machine.atDesk { desk in
        _ = try await SmallMeeting.reviewed(at: desk)
        return try await desk.contents()
      }
      try Secretariat.stopDatabase(machine.settings)
      let data = "\(machine.folder)/cluster/data"
      try Shelf.rewrite("\(data)/PG_VERSION", "14\n")
      let failure = await #expect(throws: Failure.self) {
        try await Secretariat.upgradeDatabase(machine.settings, login: "keeper")
      }
      let next = failure.map { Phrases(.english).next(of: $0.refusal) }
      #expect(next?.contains("apt-get install postgresql-14") == true)
      machine.settings.postgresPrograms = try Shelf.twoVersions(below: machine.folder)
      let summary = try #require(
        try await Secretariat.upgradeDatabase(machine.settings, login: "keeper"))
      #expect((summary.from, summary.to) == (14, 15))
      #expect(FileManager.default.fileExists(atPath: "\(summary.keptIn)/PG_VERSION"))
      let after = try await machine.atDesk { desk in
        #expect(try await desk.houseActs().last == "database.upgrade")
        return try await desk.contents()
      }
      #expect(after == before)
      #expect(
        try await Secretariat.upgradeDatabase(machine.settings, login: "keeper")?.to == nil)
      let left = try FileManager.default.contentsOfDirectory(
        atPath: "\(machine.folder)/cluster")
      #expect(left.filter { $0.hasPrefix("upgrade") || $0.hasPrefix("data.") } == [])
    }
  }

  /// A backup of a database with one account, and the desk it was made at.
  static func withBackup(
    _ body: @Sendable (Data, Secretariat) async throws -> Void
  ) async throws {
    try await TestDatabase().withClone { source in
      let desk = try await HandoverTests.desk(of: source)
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let file = "/tmp/convene-test-\(UUID().uuidString.prefix(8))"
      defer { unlink(file) }
      _ = try await desk.backUp(to: file)
      try await body(try Data(contentsOf: URL(fileURLWithPath: file)), desk)
      await desk.close()
    }
  }
}

/// Files that a test needs for a moment.
enum Shelf {
  static func with<Value>(_ bytes: Data, _ body: (String) async throws -> Value) async throws
    -> Value
  {
    let file = "/tmp/convene-test-\(UUID().uuidString.prefix(8))"
    try bytes.write(to: URL(fileURLWithPath: file))
    defer { unlink(file) }
    return try await body(file)
  }

  /// Changes a file in place, whoever it belongs to.
  static func rewrite(_ file: String, _ text: String) throws {
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }

  /// Programs of 15, of which one thinks for a while before it begins: for a second and a half, or until
  /// there is such a file in the folder, where it is to do more than to list.
  static func slow(
    _ program: String, below folder: String, until sign: String? = nil
  ) throws -> String {
    let real = "/usr/lib/postgresql/15/bin"
    let place = "\(folder)/15/bin"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    for name in try FileManager.default.contentsOfDirectory(atPath: real) where name != program {
      try FileManager.default.createSymbolicLink(
        atPath: "\(place)/\(name)", withDestinationPath: "\(real)/\(name)")
    }
    let pause =
      sign.map { "while [ $1 != --list -a ! -e \(folder)/\($0) ]; do sleep 0.05; done" }
      ?? "sleep 1.5"
    let script = "#!/bin/bash\n\(pause)\nexec \(real)/\(program) \"$@\"\n"
    try TestFile.program(script, at: "\(place)/\(program)")
    return place
  }

  /// Programs of 15, and such that bear the number 14 and make the data fit the real ones when they
  /// start: everything of an older version but its bytes.
  static func twoVersions(below folder: String) throws -> String {
    let real = "/usr/lib/postgresql/15/bin"
    let places = ["\(folder)/15/bin", "\(folder)/14/bin"]
    for place in places {
      try FileManager.default.createDirectory(
        atPath: place, withIntermediateDirectories: true)
      for name in try FileManager.default.contentsOfDirectory(atPath: real) {
        try FileManager.default.createSymbolicLink(
          atPath: "\(place)/\(name)", withDestinationPath: "\(real)/\(name)")
      }
    }
    unlink("\(places[1])/pg_ctl")
    let script = """
      #!/bin/bash
      [ "${@: -1}" = start ] && echo 15 > "$2/PG_VERSION"
      exec \(real)/pg_ctl "$@"

      """
    try TestFile.program(script, at: "\(places[1])/pg_ctl")
    return places.joined(separator: ":")
  }
}
