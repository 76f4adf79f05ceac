import ArgumentParser
import ConveneKeeping
import ConveneService
import Foundation
import Postgres

/// Restores a database that is there into a new cluster, and measures PostgreSQL's own way beside it.
struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Measures a restore beside pg_restore of the same database.")

  @Argument(help: "The address of the database, as CONVENE_DATABASE has it.")
  var address: String

  @Option(help: "Rounds, one program after the other; medians are printed.")
  var rounds = 3

  func run() async throws {
    try await withNewCluster(durable: false) { lease, cluster in
      let (backup, dump) = ("\(cluster.directory)/a.backup", "\(cluster.directory)/a.dump")
      let settings = Settings(environment: [
        "CONVENE_DATABASE": address, "CONVENE_KEY": "\(cluster.directory)/key",
      ])
      let desk = try await Secretariat.open(settings, login: NSUserName())
      let summary = try await desk.backUp(to: backup)
      await desk.close()
      let server = Database(lease.conninfo)
      let directory: String = try await server.read {
        try $0.rows("SELECT setting FROM pg_config() WHERE name = 'BINDIR'").first?["setting"] ?? ""
      }
      try PostgresPrograms(directory: directory, conninfo: address).run(
        "pg_dump",
        [
          "--format=custom", "--compress=1", "--schema=public", "--extension=btree_gist",
          "--no-blobs", "--file", dump, "--dbname",
        ])
      var seconds: [(ours: Double, theirs: Double)] = []
      for round in 1...max(1, rounds) {
        let (one, other) = ("ours_\(round)", "theirs_\(round)")
        for name in [one, other] {
          try await server.withConnection { try $0.script("CREATE DATABASE \(name)") }
        }
        var there = settings
        there.database = lease.conninfo(database: one)
        let ours = try await Self.seconds {
          _ = try await Secretariat.restoreDatabase(
            there, login: NSUserName(), from: backup, RestoreWish())
        }
        let database = Database(lease.conninfo(database: other))
        try await database.withConnection { try $0.script("DROP SCHEMA public CASCADE") }
        await database.close()
        let theirs = try await Self.seconds {
          try PostgresPrograms(
            directory: directory, conninfo: lease.conninfo(database: other)
          ).run("pg_restore", ["--single-transaction", "--exit-on-error", dump, "--dbname"])
        }
        seconds.append((ours, theirs))
        for name in [one, other] {
          try await server.withConnection { try $0.script("DROP DATABASE \(name)") }
        }
      }
      await server.close()
      let ratio = seconds.map { $0.ours / $0.theirs }.median
      Figure.printTable([
        Figure(
          what: "restore of \(summary.meetings.count) meetings, \(summary.bytes / 1_000_000) MB",
          reached: "\(ratio.text(2)) x (\(seconds.map(\.ours).median.text(1)) s)",
          asked: "at most 3 x",
          limit: "pg_restore \(seconds.map(\.theirs).median.text(1)) s", isMet: ratio <= 3)
      ])
    }
  }

  private static func seconds(_ body: () async throws -> Void) async throws -> Double {
    let start = ContinuousClock.now
    try await body()
    return (ContinuousClock.now - start) / .seconds(1)
  }
}
