import ConveneCore
import ConveneSQL
import ConveneValues
import Postgres

/// Who acts is whoever a session of the database is of.
///
/// On a server of one's own the sessions are its owner's, who may take any login and takes that of
/// the person; on every other they are the person's own.
extension Archive {
  /// The same database with its owner's sessions in another name.
  package func acting(as login: String) -> Archive { Archive(database, as: login) }

  /// Who acts by these sessions; nil where the login has no account.
  package func actor() async throws -> Actor? {
    do {
      return try await signedIn()
    } catch let error as PostgresError where error.isOfMissingRole {
      // So it is before anybody has an account, and where accounts came with a backup.
      try await admit()
    }
    do {
      return try await signedIn()
    } catch let error as PostgresError where error.isOfMissingRole {
      return nil
    }
  }

  private func signedIn() async throws -> Actor? {
    let found = try await read { store -> (actor: Actor, isAlone: Bool)? in
      try store.rows(.accountList, nil as String?, true).first.map { row in
        let isAnybodyShutOut: Bool = try row["is_anybody_shut_out"]
        return (try Actor(row, login: try row["login"]), !isAnybodyShutOut)
      }
    }
    // Colleagues who cannot be let in now are let in by whoever opens the database next.
    if found?.isAlone == false { try? await admit() }
    return found?.actor
  }

  /// The login that these sessions are of, and whether anybody has an account yet.
  package func session() async throws -> (login: String, isAnybodyKnown: Bool) {
    let role = Self.working(as: isKeepers ? "convene_keeper" : "convene_app")
    let found = try await database.read(settings: [Self.names, role]) { connection in
      try Store(connection: connection).rows(.accountSession).first.map { row in
        (login: try row["login"] as String, isAnybodyKnown: try row["is_anybody_known"] as Bool)
      }
    }
    return (login ?? found?.login ?? "", found?.isAnybodyKnown ?? false)
  }

  /// The login that these sessions are of, whatever it may do here.
  package func sessionLogin() async throws -> String {
    try await database.read(settings: [Self.names]) { connection in
      try Store(connection: connection).rows(.accountLogin).first?["login"] ?? ""
    }
  }

  /// Makes an administrator, in the name of whoever owns the schema.
  ///
  /// - Parameter isFirst: only where nobody has an account; false is returned where somebody has.
  package func install(_ actor: Actor, login: String, isFirst: Bool) async throws -> Bool {
    let isDone = try await writeAsOwner(acts: false) { store in
      try store.rows(.accountInstall, actor.id, login, actor.name, isFirst).first?["done"] ?? false
    }
    try await admit()
    return isDone
  }

  /// Lets everybody with an account in, under the name that the operating system knows them by;
  /// nothing where the server is not one's own.
  package func admit() async throws {
    guard let login else { return }
    let missing = try await database.read(settings: [Self.names]) { connection in
      try Store(connection: connection).rows(.accountShutOut).map {
        (
          login: try $0["login"] as String, isOfPages: try $0["is_of_pages"] as Bool,
          isThere: try $0["is_there"] as Bool
        )
      }
    }
    for one in missing {
      do {
        try await database.withConnection { connection in
          let store = Store(connection: connection)
          guard !one.isThere else { return try store.letSignIn(through: one.login) }
          try store.makeLogin(
            one.login, ownsSchema: one.login == login, isOfPages: one.isOfPages)
        }
      } catch let error as PostgresError
        where ["23505", "42710", "42939"].contains(error.sqlState)
      {
        // Another program that started at the same moment made it, or no server has such a login.
      }
    }
  }
}

extension Store {
  /// - Parameter ownsSchema: for whoever owns the server, who owns the schema, too, whatever name they
  ///   act in.
  /// - Parameter isOfPages: for an account that serves the pages, which works at no desk.
  func makeLogin(_ name: String, ownsSchema: Bool, isOfPages: Bool = false) throws {
    let roles =
      isOfPages
      ? "convene_portal, convene_signed_in"
      : ownsSchema ? "convene_app, convene_owner" : "convene_app"
    let quoted = name.replacing("\"", with: "\"\"")
    try connection.script("CREATE ROLE \"\(quoted)\" LOGIN IN ROLE \(roles)")
  }

  /// Lets the pages work for whoever signs in, by a login that is older than that.
  fileprivate func letSignIn(through name: String) throws {
    let quoted = name.replacing("\"", with: "\"\"")
    try connection.script("GRANT convene_signed_in TO \"\(quoted)\"")
  }
}

extension PostgresError {
  /// The session was to be of a login that the server does not know.
  var isOfMissingRole: Bool {
    sqlState == "22023" && message.hasPrefix("role ") && message.hasSuffix(" does not exist")
  }
}
