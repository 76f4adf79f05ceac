import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Postgres

/// A cluster that was brought to a newer major version of PostgreSQL.
package struct UpgradeSummary: Sendable, Encodable {
  package let from: Int
  package let to: Int
  /// Where the old data directory is kept, as it was.
  package let keptIn: String
}

extension Secretariat {
  /// Carries the embedded database over to the newest PostgreSQL on this machine; nil when it is
  /// there already.
  ///
  /// The new one is filled from a dump and verified before it takes the old one's place; the old
  /// data directory is kept. Nobody else gets in meanwhile: who comes, waits.
  package static func upgradeDatabase(
    _ settings: Settings, login: String, progress: @escaping StepReport = { _, _ in }
  ) async throws -> UpgradeSummary? {
    guard settings.database == nil else { throw Refusal.notEmbedded() }
    let cluster = try Failure.ofCluster { try embedded(settings) }
    guard let found = cluster.dataMajor, let newest = cluster.newestMajor, found < newest else {
      return nil
    }
    let lease = try Failure.ofCluster { try cluster.startAlone() }
    let workshop = "\(cluster.directory)/upgrade"
    let fresh = try Cluster(
      directory: workshop, durable: settings.isDurable, lingering: 1,
      searchPath: settings.programPath)
    do {
      try clear(fresh)
      try FileManager.default.createDirectory(
        atPath: workshop, withIntermediateDirectories: true)
      let backup = "\(workshop)/old.backup"
      try await copy(lease, settings, login: login, to: backup, progress)
      try await take(backup, into: fresh, settings, login: login, progress)
      try fresh.stop()
      try cluster.stop()
      let kept = "data-\(found)-\(BackupWriter.stamp(Date()))"
      try cluster.replaceData(by: fresh, keepingOldAs: kept)
      try? clear(fresh)
      withExtendedLifetime(lease) {}
      return UpgradeSummary(
        from: found, to: newest, keptIn: "\(cluster.directory)/\(kept)")
    } catch {
      try? clear(fresh)
      throw Failure.ofDump(error)
    }
  }

  private static func clear(_ cluster: Cluster) throws {
    try? cluster.stop()
    guard FileManager.default.fileExists(atPath: cluster.directory) else { return }
    try FileManager.default.removeItem(atPath: cluster.directory)
  }

  private static func copy(
    _ lease: Cluster.Lease, _ settings: Settings, login: String, to backup: String,
    _ progress: @escaping StepReport
  ) async throws {
    let address = lease.conninfo(database: "convene")
    let archive = Archive(Database(address), as: login)
    do {
      _ = try await archive.migrate()
      let actor = try await actor(in: archive)
      try actor.require(anyOf: [.keepDatabase])
      _ = try await write(archive, address, settings, to: backup, at: Date(), progress)
      await archive.close()
    } catch {
      await archive.close()
      throw error
    }
  }

  private static func take(
    _ backup: String, into fresh: Cluster, _ settings: Settings, login: String,
    _ progress: @escaping StepReport
  ) async throws {
    let programs = try DumpPrograms(searchPath: settings.programPath)
    let file = try BackupFile(reading: backup, try settings.keys.read()) { _ in [] }
    let lease = try fresh.start()
    var restore = BackupRestore(
      file: file, programs: programs, login: login, takesOver: false, progress: progress)
    restore.act = .databaseUpgrade
    _ = try await restore.beside(lease, setsAside: false)
    withExtendedLifetime(lease) {}
  }
}
