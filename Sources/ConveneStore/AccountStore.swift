import ConveneCore
import ConveneSQL
import Postgres

extension Store {
  /// Everybody who may act, by login.
  package func accounts() throws -> [AccountEntry] {
    try rows(.accountList).map { row in
      let roles: [String] = try row["roles"]
      let (login, name): (String, String) = (try row["login"], try row["name"])
      return AccountEntry(
        actor: Actor(
          id: try row["id"], name: name, roles: Set(roles.compactMap(Role.init)),
          isNamed: name != login),
        login: login)
    }
  }

  package func rename(_ account: Actor.ID, to name: String) throws {
    try execute(.accountRename, account, name)
  }

  package func give(_ role: Role, to account: Actor.ID) throws {
    try execute(.accountRoleGive, account, role.rawValue)
  }

  package func take(_ role: Role, from account: Actor.ID) throws {
    try execute(.accountRoleTake, account, role.rawValue)
  }
}
