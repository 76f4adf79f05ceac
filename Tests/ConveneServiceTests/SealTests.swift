import ConveneFixtures
import ConveneSQL
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Glibc
import Postgres
import Programs
import Testing

@testable import ConveneKeeping

/// By its seal the house knows its own backups again.
@Suite("Seals", .timeLimit(.minutes(45))) struct SealTests {
  /// Takes a file in at a desk whose keys are in another place.
  private static func restore(
    _ file: Data, into desk: Secretariat, keys: String, trusts: Bool = false
  ) async throws -> RestoreSummary {
    var settings = desk.settings
    settings.key = keys
    let own = settings
    return try await Shelf.with(file) {
      try await Secretariat.restoreDatabase(
        own, login: "keeper", from: $0, RestoreWish(trustsFile: trusts))
    }
  }

  private static func withFolder<Value>(_ body: (String) async throws -> Value) async throws
    -> Value
  {
    let folder = "/tmp/convene-test-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(folder)
  }

  @Test func `a backup of this house is known, and the restore noted with its key`() async throws {
    let key = try KeyFile(path: HandoverTests.key).newest().id
    try await BackupTests.withBackup { whole, _ in
      #expect(String(decoding: whole.suffix(82).prefix(17), as: UTF8.self) == "\(key) ")
      try await HandoverTests.withEmptyDesk { there in
        let summary = try await Self.restore(whole, into: there, keys: HandoverTests.key)
        #expect(summary.sealedBy == key)
        let last = try await there.archive.read { try $0.acts(in: nil, atMost: 1) }.first
        let act = try await there.archive.read { try $0.act(last?.number ?? 0, in: nil) }
        #expect(act?.particulars?["sealed by"] == key)
      }
    }
  }

  @Test func `a backup by a key that is not here is taken in by whoever answers for it alone`()
    async throws
  {
    try await Self.withFolder { folder in
      try await BackupTests.withBackup { whole, _ in
        let key = String(decoding: whole.suffix(82).prefix(16), as: UTF8.self)
        try await HandoverTests.withEmptyDesk { there in
          for keys in ["\(folder)/none", "\(folder)/other"] {
            if keys.hasSuffix("other") { _ = try KeyFile(path: keys).newest() }
            let refusal = await #expect(throws: Refusal.self) {
              try await Self.restore(whole, into: there, keys: keys)
            }
            #expect(refusal?.code == "backup-of-stranger")
            #expect(refusal?.values["name"] == .text(key))
            #expect(refusal?.values["meetings"] == .list(["EGM-2007-09"]))
          }
          let strays = try await there.archive.strays()
          #expect(strays == [])
          let summary = try await Self.restore(
            whole, into: there, keys: "\(folder)/none", trusts: true)
          #expect(summary.sealedBy == nil)
          #expect(summary.meetings == ["EGM-2007-09"])
          #expect(access("\(folder)/none", F_OK) != 0)
        }
      }
    }
  }

  @Test func `a seal that does not fit is refused, whoever answers for the file`() async throws {
    try await BackupTests.withBackup { whole, _ in
      let parts = try Forgery.parts(of: whole)
      let mine = try KeyFile(path: HandoverTests.key).newest()
      // Somebody who has no key wrote other contents, the fingerprint that fits, and our key's name.
      let told = String(decoding: parts.manifest, as: UTF8.self)
        .replacing("EGM-2007-09", with: "EGM-2007-10")
      let forged = Forgery.file(
        parts.dump, told: Data(told.utf8), sealedBy: HouseKey(1, 2, 3, 4))
      let tail = String(decoding: forged.suffix(82), as: UTF8.self)
      let named = forged.dropLast(82) + Data((mine.id + tail.dropFirst(16)).utf8)
      // The same contents under the seal of others.
      let swapped = whole.dropLast(65) + forged.suffix(65)
      try await HandoverTests.withEmptyDesk { there in
        for file in [Data(named), Data(swapped)] {
          let failure = await #expect(throws: Failure.self) {
            try await Self.restore(file, into: there, keys: HandoverTests.key, trusts: true)
          }
          #expect(failure?.refusal.code == "backup-unusable")
          #expect(failure?.refusal.problems.map(\.key) == ["backup-seal-broken"])
        }
        let strays = try await there.archive.strays()
        #expect(strays == [])
      }
    }
  }

  @Test func `what an older key sealed is known after another was made, and by a copy of the file`()
    async throws
  {
    try await Self.withFolder { folder in
      try await TestDatabase().withClone { source in
        let first = try await HandoverTests.desk(of: source)
        var settings = first.settings
        settings.key = "\(folder)/key"
        let here = Secretariat(archive: first.archive, actor: first.actor, settings: settings)
        let before = try await here.backUp(to: "\(folder)/before.backup")
        let keys = try await here.rotateKey()
        let after = try await here.backUp(to: "\(folder)/after.backup")
        #expect(keys.names == [after.sealedBy, before.sealedBy])
        #expect(before.sealedBy != after.sealedBy)
        #expect(
          try await here.houseActs().suffix(3) == [
            "database.backup", "database.rotate_key", "database.backup",
          ])
        try FileManager.default.copyItem(atPath: "\(folder)/key", toPath: "\(folder)/copy")
        for summary in [before, after] {
          try await HandoverTests.withEmptyDesk { there in
            let restored = try await Self.restore(
              try Data(contentsOf: URL(filePath: summary.file)), into: there,
              keys: "\(folder)/copy")
            #expect(restored.sealedBy == summary.sealedBy)
          }
        }
        await first.close()
      }
    }
  }

  @Test func `the key is its owner's alone, one for all who come first, and none that others read`()
    async throws
  {
    try await Self.withFolder { folder in
      let keys = KeyFile(path: "\(folder)/below/key")
      let made = try await withThrowingTaskGroup(of: HouseKey.self) { group in
        for _ in 1...8 { group.addTask { try keys.newest() } }
        return try await group.reduce(into: Set<HouseKey>()) { $0.insert($1) }
      }
      #expect(made.count == 1)
      let mode = try FileManager.default.attributesOfItem(atPath: keys.path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
      #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/below") == ["key"])
      chmod(keys.path, 0o640)
      let refusal = #expect(throws: Refusal.self) { try keys.newest() }
      #expect(refusal?.code == "key-open-to-others")
      chmod(keys.path, 0o600)
      try Shelf.rewrite(keys.path, "")
      let empty = #expect(throws: Failure.self) { try keys.newest() }
      #expect(empty?.refusal.code == "key-file-unusable")
      try Shelf.rewrite(keys.path, "# keys\n0123456789abcdef 00\n")
      let faulty = #expect(throws: Failure.self) { try keys.rotate() }
      #expect(faulty?.refusal.problems.map(\.at) == ["line 2"])
      let place = #expect(throws: Failure.self) { try KeyFile(path: folder).read() }
      #expect(place?.refusal.code == "key-unreadable")
    }
  }

  @Test func `a directory in the place of a backup is said to be none`() async throws {
    try await Self.withFolder { folder in
      let failure = await #expect(throws: Failure.self) {
        try await Secretariat.restoreDatabase(
          Settings(environment: ["CONVENE_DATA": folder]), login: "keeper", from: folder,
          RestoreWish())
      }
      #expect(failure?.refusal.code == "unreadable-file")
    }
  }

  @Test func `a head that is longer than any is refused before it is read to its end`() async throws
  {
    try await Self.withFolder { folder in
      let file = "\(folder)/long.backup"
      let head = Data("convene backup 2\n".utf8) + Data(repeating: 65, count: 20_000_000)
      try head.write(to: URL(fileURLWithPath: file))
      let failure = await #expect(throws: Failure.self) {
        try await Secretariat.restoreDatabase(
          Settings(environment: ["CONVENE_DATA": folder]), login: "keeper", from: file,
          RestoreWish())
      }
      #expect(failure?.refusal.code == "backup-unusable")
      #expect(failure?.refusal.problems == [.manifestUnreadable(at: "manifest")])
    }
  }

  @Test func `a backup of the first format is taken in on trust, and brought up to this program`()
    async throws
  {
    let file = try Self.firstFormat()
    let names = SchemaMigration.all.map(\.name)
    try await HandoverTests.withEmptyDesk { there in
      let refusal = await #expect(throws: Refusal.self) {
        try await Self.restore(file, into: there, keys: HandoverTests.key)
      }
      #expect(refusal?.code == "backup-unsealed")
      #expect(refusal?.values["made"] == .text("2026-11-28T22:55:09Z"))
      let summary = try await Self.restore(
        file, into: there, keys: HandoverTests.key, trusts: true)
      #expect(summary.meetings == ["RAIN-2038"])
      #expect(summary.isNewAdministrator)
      #expect(summary.migrations == Array(names.drop { $0 != "0026_statements" }.dropFirst()))
      #expect(
        try await there.houseActs().suffix(2) == ["account.add", "database.restore"])
      let state = try await there.archive.schemaDifferences()
      #expect(state == [])
      // Cut off, it is refused as ever.
      let failure = await #expect(throws: Failure.self) {
        try await Self.restore(
          Data(file.dropLast(9)), into: there, keys: HandoverTests.key, trusts: true)
      }
      #expect(failure?.refusal.problems.map(\.key) == ["backup-cut-off"])
    }
  }

  /// As the program wrote it before there were seals.
  private static func firstFormat() throws -> Data {
    let packed = TestFile.url("Tests/Fixtures/backup/format-1.backup.gz")
    let (status, file) = try Program(
      "/usr/bin/gzip", ["-cd", packed.path(percentEncoded: false)]
    ).run()
    try #require(status == 0)
    return file
  }

  @Test(arguments: [11, 16, 22])
  func `a database of an older program comes up to this one`(count: Int) async throws {
    let names = SchemaMigration.all.map(\.name)
    let (dump, contents) = try await TestDatabase().withEmpty { old in
      _ = try await Migrator(Array(SchemaMigration.all.prefix(count))).migrate(old)
      try await old.withConnection {
        try $0.script(
          """
          INSERT INTO organisation (id, name, sector, country)
          VALUES ('00000000-0000-7000-8000-000000000007', 'Org (invented)', 'academia', 'LB')
          """)
      }
      let contents = try await Archive(old).withSnapshot { contents, _, _ in contents }
      let name: String = try await old.read {
        try $0.rows("SELECT current_database()::text AS name")[0]["name"]
      }
      return (try Forgery.dump(try TestDatabase().conninfo(database: name)), contents)
    }
    #expect(contents.schema.map(\.name) == Array(names.prefix(count)))
    let file = try Forgery.file(dump, told: contents)
    try await HandoverTests.withEmptyDesk { there in
      let summary = try await Self.restore(
        file, into: there, keys: HandoverTests.key, trusts: true)
      #expect(summary.migrations == Array(names.dropFirst(count)))
      let found: String = try await there.archive.database.withConnection {
        try $0.rows("SELECT name FROM organisation")[0]["name"]
      }
      #expect(found == "Org (invented)")
      let differences = try await there.archive.schemaDifferences()
      #expect(differences == [])
      // Whoever leaves a migration out of the manifest is told which.
      var short = contents
      short.schema.remove(at: 4)
      let failure = await #expect(throws: Failure.self) {
        try await Self.restore(
          try Forgery.file(dump, told: short), into: there, keys: HandoverTests.key, trusts: true)
      }
      #expect(failure?.refusal.problems.map(\.key) == ["migration-left-out"])
    }
  }

  @Test func `the trail of a restored meeting goes on from the end in the backup, or is refused`()
    async throws
  {
    try await BackupTests.withBackup { whole, source in
      let hand = try await source.meeting("EGM-2007-09")
      let end = try await source.archive.read(in: hand.id) { try $0.auditHead(of: hand.id) }
      #expect(try await source.verifyAudit(of: hand).restored == nil)
      try await HandoverTests.withEmptyDesk { there in
        _ = try await Self.restore(whole, into: there, keys: HandoverTests.key)
        let desk = try await Secretariat.open(there.settings, login: "keeper")
        #expect(try await desk.verifyAudit(of: hand).restored == end)
        try await desk.publish(hand)
        #expect(try await desk.verifyAudit(of: hand).restored == end)
        // Somebody with every right writes the trail of the meeting anew, hash by hash.
        let meeting = hand.id.uuid
        try await desk.archive.database.withConnection {
          try $0.script(
            """
            BEGIN; SET LOCAL session_replication_role = replica; \(Tampering.tools)
            UPDATE audit_entry SET object = 'another' WHERE meeting_id = '\(meeting)' AND number = 1;
            SELECT pg_temp.chain('\(meeting)'); COMMIT
            """)
        }
        let refusal = await #expect(throws: Refusal.self) { try await desk.verifyAudit(of: hand) }
        #expect(refusal?.problems.map(\.key) == ["audit-witness-differs"])
        await desk.close()
      }
    }
  }

  @Test func `a trail is held against the ends of every restore`() async throws {
    try await BackupTests.withBackup { whole, source in
      let hand = try await source.meeting("EGM-2007-09")
      try await HandoverTests.withEmptyDesk { there in
        _ = try await Self.restore(whole, into: there, keys: HandoverTests.key)
        let desk = try await Secretariat.open(there.settings, login: "keeper")
        let meeting = hand.id.uuid
        // The trail is written anew, and then told as the end of a later restore.
        try await desk.archive.database.withConnection {
          try $0.script(
            """
            BEGIN; SET LOCAL session_replication_role = replica; \(Tampering.tools)
            UPDATE audit_entry SET object = 'another' WHERE meeting_id = '\(meeting)' AND number = 1;
            SELECT pg_temp.chain('\(meeting)');
            SELECT audit_write(
              '00000000-0000-0000-0000-000000000000', now(), actor_id, 'database.restore', 'backup',
              jsonb_build_object('trail \(hand.id)', audit_head.number || ':' || encode(audit_head.hash, 'hex')))
            FROM audit_head JOIN audit_entry USING (meeting_id)
            WHERE meeting_id = '\(meeting)' AND audit_entry.number = 1;
            COMMIT
            """)
        }
        let refusal = await #expect(throws: Refusal.self) { try await desk.verifyAudit(of: hand) }
        #expect(refusal?.problems.map(\.key) == ["audit-witness-differs"])
        await desk.close()
      }
    }
  }
}
