import ConveneCore
import ConveneStore
import ConveneValues
import Foundation
import Postgres

/// The desk of a meeting's secretariat: every use case, each by one actor in one transaction.
package struct Secretariat: Sendable {
  package let archive: Archive
  package let actor: Actor
  package let settings: Settings
  /// The only clock.
  package let now: @Sendable () -> Date
  package let lease: Cluster.Lease?

  package init(
    archive: Archive, actor: Actor, settings: Settings,
    now: @escaping @Sendable () -> Date = { Date() }, lease: Cluster.Lease? = nil
  ) {
    self.archive = archive
    self.actor = actor
    self.settings = settings
    self.now = now
    self.lease = lease
  }

  /// The same desk with somebody else at it.
  package func acting(as actor: Actor) -> Secretariat {
    Secretariat(archive: archive, actor: actor, settings: settings, now: now, lease: lease)
  }

  /// The same desk at another time, for what is played back.
  package func at(_ instant: Date) -> Secretariat {
    Secretariat(archive: archive, actor: actor, settings: settings, now: { instant }, lease: lease)
  }

  /// Opens the database, brings its schema up to date, and finds who acts.
  ///
  /// `login` is what sign-in established: on one desk the operating system's user, who becomes
  /// administrator of a database that has no account yet.
  package static func open(_ settings: Settings, login: String) async throws -> Secretariat {
    let (database, lease) = try await database(settings)
    let archive = Archive(database)
    do {
      _ = try await archive.migrate()
      do {
        let actor = try await actor(login, in: archive)
        return Secretariat(archive: archive, actor: actor, settings: settings, lease: lease)
      } catch let error as PostgresError where error.sqlState == "42501" {
        guard let keepers = try await archive.asKeeper() else { throw error }
        guard let actor = try await keepers.read({ try $0.actor(login: login) }) else {
          throw Refusal.noAccount(login: login)
        }
        return Secretariat(archive: keepers, actor: actor, settings: settings, lease: lease)
      }
    } catch {
      await archive.close()
      throw error
    }
  }

  package func close() async { await archive.close() }

  package func newID<Entity>() -> Identifier<Entity> { Identifier(Self.newUUID(at: now())) }

  package static func newUUID(at instant: Date) -> UUID {
    UUID(
      milliseconds: UInt64(max(0, instant.timeIntervalSince1970 * 1000)),
      random: .random(in: 0 ... .max), .random(in: 0 ... .max))
  }

  package static func database(_ settings: Settings) async throws -> (Database, Cluster.Lease?) {
    if let conninfo = settings.database { return (Database(conninfo, options: .ofADesk), nil) }
    let lease = try Failure.ofCluster { try embedded(settings).start() }
    let database = Database(lease.conninfo(database: "convene"), options: .ofADesk)
    guard try await isMissing(database) else { return (database, lease) }
    await database.close()
    let server = Database(lease.conninfo)
    do {
      try await server.withConnection { try $0.script("CREATE DATABASE convene") }
    } catch let error as PostgresError where ["42P04", "23505"].contains(error.sqlState) {
      // Another program that started at the same moment made it.
    }
    await server.close()
    return (Database(lease.conninfo(database: "convene"), options: .ofADesk), lease)
  }

  private static func isMissing(_ database: Database) async throws -> Bool {
    do {
      try await database.withConnection { _ in }
      return false
    } catch let error as PostgresError where error.message.hasSuffix("does not exist") {
      return true
    }
  }

  package static func actor(
    _ login: String, in archive: Archive
  ) async throws -> Actor {
    if let actor = try await archive.read({ try $0.actor(login: login) }) { return actor }
    let first = Actor(
      id: Identifier(newUUID(at: Date())), name: login, roles: [.administrator], isNamed: false)
    let isFirst: Bool
    do {
      isFirst = try await archive.write { store in
        guard try !store.hasAccounts() else { return false }
        try store.addAccount(first, login: login)
        try store.append(
          .accountAdd, on: login, in: nil, by: first, at: Date(),
          lines: [
            AuditLine(
              AuditObject(.account, first.id),
              AuditChange(
                before: nil, after: ["login": login, "name": login, "roles": "administrator"]))
          ])
        return true
      }
    } catch let error as PostgresError where error.constraint == "account_login_once" {
      // Another program of the same person, started at the same moment, was first.
      return try await actor(login, in: archive)
    }
    guard isFirst else { throw Refusal.noAccount(login: login) }
    return first
  }

  package static func embedded(_ settings: Settings) throws -> Cluster {
    try Cluster(
      directory: "\(settings.dataDirectory)/cluster", durable: settings.isDurable,
      searchPath: settings.programPath)
  }
}
