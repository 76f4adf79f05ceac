import ConveneSQL
import Postgres

/// How the server and this login are set up, as far as the program depends on it.
package struct ServerSettings: Sendable {
  /// Settings by their names in the server's own words.
  package var values: [String: String]
  package var version: Int
  /// Whether servers follow this one, and none of them has what was done before it counts as done.
  package var isFollowedLater: Bool
  /// Of the log, what the one that follows closest does not have yet; told to whoever may see it.
  package var bytesBehind: Int?
  /// Whether writes wait for servers that are named, and none follows.
  package var isFollowedByNone: Bool
  package var isLocal: Bool
  package var isEncrypted: Bool
  package var isSuperuser: Bool
  package var isAboveRows: Bool
  package var isTemporaryOpen: Bool
  package var isSchemaPublic: Bool
  package var missingRoles: [String]
  package var hasKeeper: Bool
  package var openTables: [String]
  package var raisedRoles: [String]
  package var rolesAbove: [String]
  /// Logins that may work here and are nobody's.
  package var strangeLogins: [String]
  /// Logins of accounts that may do more than the roles of these, each with one thing more.
  package var raisedLogins: [String]
  /// Logins of accounts that the server does not know.
  package var shutOutAccounts: [String]
  /// Logins that several users of the operating system share; told to a superuser alone.
  package var sharedLogins: [String] = []
  /// Lines of the server's `pg_hba.conf` that ask for no proof; told to a superuser alone.
  package var openLines: [Int] = []

  fileprivate static let names = [
    "archive_mode", "data_checksums", "fsync", "full_page_writes",
    "idle_in_transaction_session_timeout", "listen_addresses", "lock_timeout",
    "password_encryption", "server_encoding", "statement_timeout", "synchronous_commit",
  ]
}

extension Store {
  /// Checks the rules that otherwise wait for the end of the transaction.
  package func checkDeferred() throws { _ = try rows(.serverRulesHold) }

  /// What is said of a database of this server, empty where nothing is; nil where there is none.
  package func mark(ofDatabase name: String) throws -> String? {
    try rows(.serverDatabaseMark, name).first.map { try $0["mark"] }
  }

  package func serverSettings() throws -> ServerSettings? {
    try rows(.serverSettings).first.map { row in
      var values: [String: String] = [:]
      for name in ServerSettings.names { values[name] = try row[name] as String }
      return ServerSettings(
        values: values, version: try row["version"],
        isFollowedLater: try row["is_followed_later"], bytesBehind: try row["bytes_behind"],
        isFollowedByNone: try row["is_followed_by_none"], isLocal: try row["is_local"],
        isEncrypted: try row["is_encrypted"], isSuperuser: try row["is_superuser"],
        isAboveRows: try row["is_above_rows"],
        isTemporaryOpen: try row["is_temporary_open"],
        isSchemaPublic: try row["is_schema_public"],
        missingRoles: try row["missing_roles"], hasKeeper: try row["has_keeper"],
        openTables: try row["open_tables"], raisedRoles: try row["raised_roles"],
        rolesAbove: try row["roles_above"], strangeLogins: try row["strange_logins"],
        raisedLogins: try row["raised_logins"],
        shutOutAccounts: try row["shut_out_accounts"])
    }
  }
}

extension Archive {
  /// Whether the server follows another one and hears of it just now.
  package func followsClosely() async throws -> Bool {
    try await read { try $0.rows(.serverFollows).first?["follows"] ?? false }
  }

  /// Adds what older servers do not know, and what the server tells a superuser of how people come in.
  package func howPeopleComeIn(_ settings: ServerSettings) async throws -> ServerSettings {
    guard settings.version >= 150_000 else { return settings }
    return try await database.read(settings: [Self.names]) { connection in
      var settings = settings
      settings.raisedLogins += try Store(connection: connection).rows(.serverReplicaLogins).map {
        "\(try $0["login"] as String) session_replication_role"
      }
      guard settings.isSuperuser else { return settings }
      for row in try Store(connection: connection).rows(.serverSharedLogins) {
        settings.sharedLogins = try row["logins"]
        settings.openLines = try row["lines"]
      }
      return settings
    }
  }
}
