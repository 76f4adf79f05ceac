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
  /// Hears of every act that was done or rehearsed here.
  package let told: (@Sendable (ActDone) -> Void)?

  package init(
    archive: Archive, actor: Actor, settings: Settings,
    now: @escaping @Sendable () -> Date = { Date() }, lease: Cluster.Lease? = nil,
    told: (@Sendable (ActDone) -> Void)? = nil
  ) {
    self.archive = archive
    self.actor = actor
    self.settings = settings
    self.now = now
    self.lease = lease
    self.told = told
  }

  /// The same desk, with somebody who hears of its acts.
  package func telling(_ told: @escaping @Sendable (ActDone) -> Void) -> Secretariat {
    Secretariat(
      archive: archive, actor: actor, settings: settings, now: now, lease: lease, told: told)
  }

  /// The same desk, of whose acts nobody hears one by one.
  var unheard: Secretariat {
    Secretariat(archive: archive, actor: actor, settings: settings, now: now, lease: lease)
  }

  /// The same desk with somebody else at it, whose login the owner of the server takes.
  package func acting(as login: String) async throws -> Secretariat {
    let archive = archive.acting(as: login)
    guard let actor = try await archive.actor() else { throw Refusal.noAccount(login: login) }
    return Secretariat(
      archive: archive, actor: actor, settings: settings, now: now, lease: lease, told: told)
  }

  /// The same desk at another time, for what is played back.
  package func at(_ instant: Date) -> Secretariat {
    Secretariat(
      archive: archive, actor: actor, settings: settings, now: { instant }, lease: lease, told: told
    )
  }

  /// Opens the database, brings its schema up to date, and finds who acts: whoever the session of
  /// the database is of.
  ///
  /// The owner of a server of one's own is its superuser and acts as `login`, the operating system's
  /// user, who becomes administrator of a new database.
  package static func open(_ settings: Settings, login: String) async throws -> Secretariat {
    let (archive, lease) = try await archive(settings, login: login)
    do {
      _ = try await archive.migrate()
      do {
        let actor = try await actor(in: archive)
        return Secretariat(archive: archive, actor: actor, settings: settings, lease: lease)
      } catch let error as PostgresError where error.sqlState == "42501" {
        guard let keepers = try await archive.asKeeper() else { throw error }
        let actor = try await actor(in: keepers)
        return Secretariat(archive: keepers, actor: actor, settings: settings, lease: lease)
      }
    } catch {
      await archive.close()
      // A server of one's own knows everybody who has an account.
      guard lease?.isOwners == false, (error as? PostgresError)?.isOfUnknownLogin == true else {
        throw error
      }
      throw Refusal.noAccount(login: login)
    }
  }

  package func close() async { await archive.close() }

  package func newID<Entity>() -> Identifier<Entity> { Identifier(Self.newUUID(at: now())) }

  package static func newUUID(at instant: Date) -> UUID {
    UUID(
      milliseconds: UInt64(max(0, instant.timeIntervalSince1970 * 1000)),
      random: .random(in: 0 ... .max), .random(in: 0 ... .max))
  }

  /// The database, and on a server of one's own what keeps it up.
  package static func archive(
    _ settings: Settings, login: String
  ) async throws -> (Archive, Cluster.Lease?) {
    let (database, lease) = try await database(settings)
    return (Archive(database, as: lease?.isOwners == true ? login : nil), lease)
  }

  package static func database(
    _ settings: Settings, options: Database.Options = .ofADesk
  ) async throws -> (Database, Cluster.Lease?) {
    if let conninfo = settings.database {
      return (Database(conninfo, options: try settings.reaching(options)), nil)
    }
    let lease = try Failure.ofCluster { try embedded(settings).start() }
    let database = Database(lease.conninfo(database: "convene"), options: options)
    guard lease.isOwners, try await isMissing(database) else { return (database, lease) }
    await database.close()
    let server = Database(lease.conninfo)
    do {
      try await server.withConnection { try $0.script("CREATE DATABASE convene") }
    } catch let error as PostgresError where ["42P04", "23505"].contains(error.sqlState) {
      // Another program that started at the same moment made it.
    }
    await server.close()
    return (Database(lease.conninfo(database: "convene"), options: options), lease)
  }

  private static func isMissing(_ database: Database) async throws -> Bool {
    do {
      try await database.withConnection { _ in }
      return false
    } catch let error as PostgresError where error.message.hasSuffix("does not exist") {
      return true
    }
  }

  /// Who acts; on a new database of one's own its owner becomes administrator.
  package static func actor(in archive: Archive) async throws -> Actor {
    if let actor = try await archive.actor() { return actor }
    if let login = archive.login {
      let first = Actor(
        id: Identifier(newUUID(at: Date())), name: login, roles: [.administrator], isNamed: false)
      // Another program of the same person, started at the same moment, may have been first.
      _ = try await archive.install(first, login: login, isFirst: true)
      if let actor = try await archive.actor() { return actor }
    }
    let (login, isAnybodyKnown) = try await archive.session()
    throw isAnybodyKnown ? Refusal.noAccount(login: login) : Refusal.nobodyYet(login: login)
  }

  package static func embedded(_ settings: Settings) throws -> Cluster {
    try Cluster(
      directory: "\(settings.dataDirectory)/cluster", durable: settings.isDurable,
      searchPath: settings.programPath)
  }
}
