import ConveneCore
import ConveneKeeping
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Glibc
import Postgres
import Testing

@Suite("Backups are read back", .timeLimit(.minutes(15))) struct BackupReadingTests {
  @Test func `a backup is read back, and the newest of this house are kept`() async throws {
    try await Self.withFolder { folder in
      try await TestDatabase().withClone { source in
        let desk = try await HandoverTests.desk(of: source)
        _ = try await desk.importMeeting(try SmallMeeting.file())
        let tables = SchemaObjects.expected.tables
        let rows: Int = try await source.read { connection in
          try tables.reduce(0) { sum, table in
            let counting = Statement(name: "", sql: "SELECT count(*)::int AS n FROM \(table)")
            let found: Int = try connection.rows(counting)[0]["n"]
            return sum + found
          }
        }
        let whole = try await desk.backUp(to: "\(folder)/whole.backup")
        #expect(whole.tables == nil)
        #expect(whole.rows == nil)
        let older = (1...3).map { "convene-2007090\($0)T000000Z.backup" }
        for name in older {
          try FileManager.default.copyItem(
            atPath: whole.file, toPath: "\(folder)/\(name)")
        }
        let strange = "convene-20070801T000000Z.backup"
        try Data("of somebody else\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(strange)"))

        let summary = try await desk.backUp(to: folder, BackupWish(kept: 2))
        #expect(summary.tables == tables.count)
        // The act of the backup before it.
        #expect((summary.rows ?? 0) > rows)
        #expect(summary.removed == Array(older.prefix(2)))
        let left = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        let fresh = (summary.file as NSString).lastPathComponent
        #expect(left == [older[2], fresh, strange, "whole.backup"].sorted())

        let read = try Secretariat.readBackup(desk.settings, from: whole.file)
        #expect(read.tables == tables.count)
        #expect(read.rows == rows)
        #expect(read.meetings == ["EGM-2007-09"])
        #expect(read.sealedBy == whole.sealedBy)
        var elsewhere = desk.settings
        elsewhere.key = "\(folder)/another-key"
        #expect(try Secretariat.readBackup(elsewhere, from: whole.file).sealedBy == nil)
        await desk.close()
      }
    }
  }

  @Test func `a backup that was handed over is read like any other`() async throws {
    try await Self.withFolder { folder in
      try await TestDatabase().withClone { source in
        let desk = try await HandoverTests.desk(of: source)
        _ = try await desk.importMeeting(try SmallMeeting.file())
        let file = "\(folder)/move.backup"
        _ = try await desk.handOver(to: "hall-laptop", file: file)
        let read = try Secretariat.readBackup(desk.settings, from: file)
        #expect(read.meetings == ["EGM-2007-09"])
        await desk.close()
      }
    }
  }

  @Test func `a file that was changed is not read as whole`() async throws {
    try await BackupTests.withBackup { whole, desk in
      for place in [whole.count / 2, whole.count - 70] {
        var changed = whole
        changed[place] ^= 0x11
        let failure = try await Shelf.with(changed) { file in
          #expect(throws: Failure.self) {
            try Secretariat.readBackup(desk.settings, from: file)
          }
        }
        #expect(failure?.refusal.code == "backup-unusable")
      }
    }
  }

  private static func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = "/tmp/convene-test-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    do {
      try await body(folder)
    } catch {
      try? FileManager.default.removeItem(atPath: folder)
      throw error
    }
    try FileManager.default.removeItem(atPath: folder)
  }
}
