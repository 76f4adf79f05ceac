import ConveneCore
import ConveneSQL
import Postgres

extension Store {
  /// Everybody who may act, by login; or who does under one.
  package func accounts(login: String? = nil) throws -> [AccountEntry] {
    try rows(.accountList, login).map { row in
      let login: String = try row["login"]
      return AccountEntry(actor: try Actor(row, login: login), login: login)
    }
  }

  /// The account behind a login, nil when there is none.
  package func actor(login: String) throws -> Actor? {
    try accounts(login: login).first?.actor
  }

  package func hasAccounts() throws -> Bool {
    try rows(.accountExists).first?["found"] ?? false
  }

  package func addAccount(_ actor: Actor, login: String) throws {
    try execute(
      .accountInsert, actor.id, login, actor.name, actor.roles.map(\.rawValue).sorted())
    for (meeting, roles) in actor.rolesByMeeting {
      for role in roles { try give(role, to: actor.id, in: meeting) }
    }
  }

  package func rename(_ account: Actor.ID, to name: String) throws {
    try execute(.accountRename, account, name)
  }

  /// Gives a role in a meeting, or in every one.
  package func give(_ role: Role, to account: Actor.ID, in meeting: Meeting.ID?) throws {
    try execute(.accountRoleGive, account, role.rawValue, meeting)
  }

  package func take(_ role: Role, from account: Actor.ID, in meeting: Meeting.ID?) throws {
    try execute(.accountRoleTake, account, role.rawValue, meeting)
  }
}

extension Actor {
  fileprivate init(_ row: Row, login: String) throws {
    let (roles, own): ([String], [String]) = (try row["roles"], try row["meeting_roles"])
    let meetings: [Meeting.ID] = try row["meetings"]
    let name: String = try row["name"]
    self.init(
      id: try row["id"], name: name, roles: Set(roles.compactMap(Role.init)),
      rolesByMeeting: Dictionary(grouping: zip(meetings, own), by: \.0)
        .mapValues { Set($0.compactMap { Role(rawValue: $0.1) }) },
      isNamed: name != login)
  }
}
