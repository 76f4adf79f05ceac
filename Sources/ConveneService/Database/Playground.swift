import ConveneCore
import ConveneStore
import ConveneValues
import Foundation
import Postgres

extension Secretariat {
  /// Opens an embedded database that is emptied first: for what may be lost, such as a demo.
  ///
  /// Only a database that this function made is ever emptied, as its mark tells.
  package static func openAfresh(_ settings: Settings, login: String) async throws -> Secretariat {
    let embedded = settings.embedded
    let lease = try Failure.ofCluster { try self.embedded(embedded).start() }
    let server = Database(lease.conninfo)
    do {
      try await server.withConnection { try makeAfresh($0, in: embedded.dataDirectory) }
      await server.close()
    } catch {
      await server.close()
      throw error
    }
    defer { withExtendedLifetime(lease) {} }
    return try await open(embedded, login: login)
  }

  /// Stops an embedded database that `openAfresh` made, and removes it with its directory.
  package static func removeAfresh(_ settings: Settings) throws {
    defer { rmdir(settings.dataDirectory) }
    try Failure.ofCluster { try embedded(settings).remove() }
  }

  private static let mark = "Made afresh by convene; it may be lost at any time"

  private static func makeAfresh(_ connection: Connection, in directory: String) throws {
    let found = try Store(connection: connection).mark(ofDatabase: "convene")
    guard [nil, mark].contains(found) else {
      throw Refusal.databaseNotOfDemo(folder: directory)
    }
    // Under its own name only once it bears the mark, so that a kill in between harms nobody.
    try connection.script("DROP DATABASE IF EXISTS convene_afresh WITH (FORCE)")
    try connection.script("CREATE DATABASE convene_afresh")
    try connection.script("COMMENT ON DATABASE convene_afresh IS '\(mark)'")
    try connection.script("DROP DATABASE IF EXISTS convene WITH (FORCE)")
    try connection.script("ALTER DATABASE convene_afresh RENAME TO convene")
  }
}

extension Settings {
  fileprivate var embedded: Settings {
    var embedded = self
    embedded.database = nil
    return embedded
  }
}
