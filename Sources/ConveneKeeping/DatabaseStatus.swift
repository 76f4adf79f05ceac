import ConveneService
import ConveneStore
import Foundation
import Postgres

/// Where the database is and whether it answers.
package struct DatabaseStatus: Sendable {
  package enum Place: Hashable, Sendable {
    /// On a server that a setting names.
    case byAddress
    case embedded
    /// On this machine, where somebody else has it.
    case ofHost(String)
  }

  package let place: Place
  package var directory: String?
  /// Of PostgreSQL, of a database of one's own; nil where none was made yet.
  package var version: Int?
  /// The newest on this machine.
  package var newest: Int?
  /// Nil where nobody asked.
  package var isRunning: Bool?
}

/// A server that the address of the database names, as it answers now.
package struct HouseServer: Sendable {
  package enum Part: Sendable {
    case writes, leftBehind, follows, silent
  }

  package let host: String
  /// Nil where it takes no writes.
  package let generation: Int?
  package let part: Part
}

extension Secretariat {
  /// Each server that the address names; none of a database of one's own.
  ///
  /// - Parameter forgets: whether those that take writes are taken as they are from now on.
  package static func houseServers(
    _ settings: Settings, forgets: Bool
  ) async throws -> [HouseServer] {
    guard let address = settings.direct ?? settings.database else { return [] }
    let hosts = try await Database(address, options: .ofADesk).hosts()
    let met = hosts.compactMap { host in
      if case .writes(let server) = host.part { server } else { nil }
    }
    if forgets { try settings.servers.forget(Set(met.map(\.system))) }
    let latest = met.reduce(into: settings.servers.latest) { latest, server in
      latest[server.system] = max(latest[server.system] ?? 0, server.timeline)
    }
    return hosts.map { host in
      switch host.part {
      case .writes(let server):
        HouseServer(
          host: host.name, generation: server.timeline,
          part: latest[server.system] == server.timeline ? .writes : .leftBehind)
      case .follows: HouseServer(host: host.name, generation: nil, part: .follows)
      case .silent: HouseServer(host: host.name, generation: nil, part: .silent)
      }
    }
  }

  package static func databaseStatus(_ settings: Settings) async throws -> DatabaseStatus {
    guard settings.database == nil else { return DatabaseStatus(place: .byAddress) }
    let cluster = try Failure.ofCluster { try embedded(settings) }
    if let host = cluster.host {
      return DatabaseStatus(
        place: .ofHost(host), directory: cluster.directory, isRunning: cluster.isRunning)
    }
    return DatabaseStatus(
      place: .embedded, directory: cluster.directory, version: cluster.dataMajor,
      newest: cluster.newestMajor, isRunning: cluster.isRunning)
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
