import ConveneCore
import ConveneStore
import ConveneValues
import Postgres

extension Secretariat {
  /// Opens the database for the pages: as an account that may do nothing but serve them.
  ///
  /// On a server of one's own its owner takes the login `login`, as with everybody's; elsewhere the login
  /// is the one that `CONVENE_DATABASE` names. The schema must be this program's already: pages change none.
  /// Connections are opened as they are needed, as many as act at once.
  ///
  /// - Throws: `Refusal` where the login has no such account, or the schema is of another program's
  ///   version; each names the command that helps.
  package static func portal(
    _ settings: Settings, login: String = "portal"
  ) async throws -> Secretariat {
    let (database, lease) = try await database(settings, options: .ofPages)
    let isOwners = lease?.isOwners == true
    let archive = Archive(database, as: isOwners ? login : nil).ofPages
    do {
      guard let actor = try await account(in: archive) else {
        let session = isOwners ? login : try await archive.sessionLogin()
        throw Refusal.noAccountOfPages(login: session)
      }
      try await archive.requireOwnSchema()
      // The login may be older than that pages work for whoever signs in.
      if isOwners { try? await archive.admit() }
      return Secretariat(archive: archive, actor: actor, settings: settings, lease: lease)
    } catch {
      await archive.close()
      throw error
    }
  }

  /// Whether the account still may do what it is there for.
  package func servesPages() async throws -> Bool { try await archive.accountOfPages() != nil }

  /// Nil where the login serves no pages, or the database is older than pages are.
  private static func account(in archive: Archive) async throws -> Actor? {
    do {
      return try await archive.accountOfPages()
    } catch let error as PostgresError where ["42501", "42883"].contains(error.sqlState) {
      return nil
    }
  }
}
