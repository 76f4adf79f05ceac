import ConveneService
import ConveneStore
import Foundation
import Postgres

extension Secretariat {
  /// Where the database is and whether it answers.
  package static func databaseStatus(_ settings: Settings) async throws -> [(
    what: String, value: String
  )] {
    guard settings.database == nil else {
      return [("database", "by address (CONVENE_DATABASE)")]
    }
    let cluster = try Failure.ofCluster { try embedded(settings) }
    let server = ("server", cluster.isRunning ? "running" : "stopped")
    if let host = cluster.host {
      return [("database", "\(host)'s"), ("directory", cluster.directory), server]
    }
    let version = cluster.dataMajor.map { found in
      let newest = cluster.newestMajor ?? found
      return newest > found
        ? "PostgreSQL \(found); \(newest) is here too: convene database upgrade"
        : "PostgreSQL \(found)"
    }
    return [
      ("database", "embedded"), ("directory", cluster.directory),
      ("version", version ?? "none made yet"),
      server,
    ]
  }

  package static func stopDatabase(_ settings: Settings) throws {
    try Failure.ofCluster { try embedded(settings).stop() }
  }

  /// Applies the migrations that are missing; returns their names.
  package static func migrateDatabase(_ settings: Settings, dryRun: Bool) async throws -> [String] {
    let (database, lease) = try await database(settings)
    let archive = Archive(database)
    do {
      let names = try await archive.migrate(dryRun: dryRun)
      await archive.close()
      withExtendedLifetime(lease) {}
      return names
    } catch {
      await archive.close()
      throw error
    }
  }
}
