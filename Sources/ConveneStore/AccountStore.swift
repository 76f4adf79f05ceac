import ConveneCore
import ConveneSQL
import Postgres

extension Store {
  /// Everybody who may act, by login; or who does under one.
  package func accounts(login: String? = nil) throws -> [AccountEntry] {
    try rows(.accountList, login, false).map { row in
      let login: String = try row["login"]
      return AccountEntry(actor: try Actor(row, login: login), login: login)
    }
  }

  /// The account behind a login, nil when there is none.
  package func actor(login: String) throws -> Actor? {
    try accounts(login: login).first?.actor
  }

  /// Logins under which somebody is called so already; nobody where `login` itself has an account.
  package func namesakes(of name: String, under login: String) throws -> [String] {
    try rows(.accountNamesakes, name, login).map { try $0["login"] }
  }

  /// Adds somebody with roles in every meeting, or in one.
  package func addAccount(_ actor: Actor, login: String) throws {
    let (own, roles) = (actor.rolesByMeeting.first, actor.roles)
    precondition(own == nil || roles.isEmpty, "an account begins in one meeting or in every one")
    _ = try rows(
      .accountInsert, actor.id, login, actor.name,
      (own?.value ?? roles).map(\.rawValue).sorted(), own?.key)
  }

  package func rename(_ account: Actor.ID, to name: String) throws {
    _ = try rows(.accountRename, account, name)
  }

  /// Gives a role in a meeting, or in every one.
  package func give(_ role: Role, to account: Actor.ID, in meeting: Meeting.ID?) throws {
    _ = try rows(.accountRoleGive, account, role.rawValue, meeting)
  }

  package func take(_ role: Role, from account: Actor.ID, in meeting: Meeting.ID?) throws {
    _ = try rows(.accountRoleTake, account, role.rawValue, meeting)
  }
}

extension Actor {
  init(_ row: Row, login: String) throws {
    let (roles, own): ([String], [String]) = (try row["roles"], try row["meeting_roles"])
    let meetings: [Meeting.ID] = try row["meetings"]
    let name: String = try row["name"]
    self.init(
      id: try row["id"], name: name, roles: Set(roles.compactMap(Role.init)),
      rolesByMeeting: Dictionary(grouping: zip(meetings, own), by: \.0)
        .mapValues { Set($0.compactMap { Role(rawValue: $0.1) }) },
      isNamed: Self.isName(name, of: login))
  }
}
