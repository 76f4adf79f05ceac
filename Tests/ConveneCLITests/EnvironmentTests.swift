import Foundation
import Testing

/// The embedded database is reached by its own address, whatever libpq would take from elsewhere.
@Suite struct EnvironmentTests {
  private static let elsewhere = [
    "PGHOST": "192.0.2.1", "PGHOSTADDR": "192.0.2.1", "PGPORT": "5433", "PGUSER": "nobody",
    "PGDATABASE": "nowhere", "PGOPTIONS": "-c no_such_setting=1", "PGSERVICE": "nowhere",
    "PGSERVICEFILE": "/nowhere", "PGPASSFILE": "/nowhere", "PGSSLMODE": "verify-full",
    "PGCHANNELBINDING": "require", "PGTARGETSESSIONATTRS": "standby", "PGREQUIREPEER": "nobody",
    "PGDATESTYLE": "German,DMY", "PGCLIENTENCODING": "LATIN1", "PGCONNECT_TIMEOUT": "2",
  ]

  @Test func `an embedded database is reached, and backed up, beside any PG variable`() async throws
  {
    let folder =
      FileManager.default.temporaryDirectory.path
      + "/convene-test-\(UUID().uuidString.prefix(8))"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let shell = Shell(
      environment: ["CONVENE_DATA": folder].merging(Self.elsewhere) { $1 })
    let steps = [
      ["database", "migrate"], ["meeting", "list"], ["database", "status"],
      ["database", "backup", "\(folder)/a.backup"],
      ["doctor"], ["database", "stop"],
    ]
    for step in steps {
      let run = try await shell.run(step)
      #expect(run.status == 0, "\(step): \(run.talk)")
    }
  }
}
