import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// Everybody who may act.
  package func accounts() async throws -> [AccountEntry] {
    try await look(.keepAccounts) { store in
      let codes = Dictionary(
        try store.meetings().map { ($0.id, $0.code) }, uniquingKeysWith: { $1 })
      return try store.accounts().map { account in
        var account = account
        account.codes = codes.filter { account.actor.rolesByMeeting[$0.key] != nil }
        return account
      }
    }
  }

  /// Gives somebody an account; the login is what sign-in will establish.
  ///
  /// - Parameters:
  ///   - hand: the meeting that the roles are for; every one where there is none.
  ///   - isNamesake: it is meant that somebody else here is called so; refused otherwise.
  package func addAccount(
    login: String, name: String, roles: Set<Role>, in hand: MeetingInHand? = nil,
    isNamesake: Bool = false
  ) async throws -> Actor {
    let name = try Self.personsName(name)
    for role in roles { try Self.refuse(role, in: hand) }
    let added = Actor(
      id: newID(), name: name, roles: hand == nil ? roles : [],
      rolesByMeeting: hand.map { [$0.id: roles] } ?? [:],
      isNamed: Actor.isName(name, of: login))
    try await perform(.accountAdd, on: login, in: hand) { work in
      if !isNamesake { try work.refuseNamesake(name, login: login) }
      try work.addAccount(added, login: login)
    }
    await letIn()
    return added
  }

  /// Makes the first administrator of a database that has none, in the name of its owner.
  package static func addFirstAccount(
    _ settings: Settings, login: String, name: String, of owner: String
  ) async throws {
    let first = Actor(
      id: Identifier(newUUID(at: Date())), name: try personsName(name), roles: [.administrator])
    try refuseUnusable(login)
    let (archive, lease) = try await archive(settings, login: owner)
    do {
      _ = try await archive.migrate()
      guard try await archive.install(first, login: login, isFirst: true) else {
        throw Refusal.somebodyAlready()
      }
      await archive.close()
      withExtendedLifetime(lease) {}
    } catch {
      await archive.close()
      throw error
    }
  }

  /// Lets whoever was given an account into a server of one's own; whom this cannot be done for now,
  /// the next command lets in.
  func letIn() async { try? await archive.admit() }

  /// Corrects the name under which somebody acts and signs; one's own without a login.
  ///
  /// What was signed keeps the name that it was signed with.
  package func nameAccount(_ name: String, of login: String? = nil) async throws {
    let name = try Self.personsName(name)
    guard let login = try await others(login) else {
      try await perform(.accountNameOwn) { work in
        guard name != work.actor.name else { return }
        work.note(
          AuditObject(.account, work.actor.id), from: ["name": work.actor.name], to: ["name": name])
        try work.store.rename(work.actor.id, to: name)
      }
      return
    }
    try await perform(.accountName, on: login) { work in
      let account = try work.account(login)
      guard name != account.actor.name else { return }
      work.note(
        AuditObject(.account, account.actor.id), from: ["name": account.actor.name],
        to: ["name": name])
      try work.store.rename(account.actor.id, to: name)
    }
  }

  /// Gives somebody a role, or takes one; somebody always stays administrator.
  ///
  /// - Parameter hand: the meeting that the role is for; every one where there is none.
  package func changeRole(
    _ role: Role, of login: String, in hand: MeetingInHand? = nil, _ holds: Bool
  ) async throws {
    if holds { try Self.refuse(role, in: hand) }
    try await perform(holds ? .accountGrant : .accountRevoke, on: login, in: hand) { work in
      let account = try work.account(login)
      let before = account.actor.roles(in: hand)
      guard before.contains(role) != holds else {
        if !holds { try work.refuseElsewhere(role, of: account, in: hand) }
        return
      }
      let administrators = try work.store.accounts().filter {
        $0.actor.roles.contains(.administrator)
      }
      guard holds || role != .administrator || administrators.count > 1 else {
        throw Refusal.lastAdministrator(login: login)
      }
      func words(_ roles: Set<Role>) -> [String: String] {
        ["roles": roles.map(\.rawValue).sorted().joined(separator: " ")]
      }
      work.note(
        AuditObject(.account, account.actor.id), from: words(before),
        to: words(before.symmetricDifference([role])))
      if holds {
        try work.store.give(role, to: account.actor.id, in: hand?.id)
      } else {
        try work.store.take(role, from: account.actor.id, in: hand?.id)
      }
    }
  }

  private static func refuse(_ role: Role, in hand: MeetingInHand?) throws(Refusal) {
    guard let hand, !role.isOfMeetings else { return }
    throw Refusal.roleOfHouse(role: role.rawValue, meeting: hand.meeting.code)
  }

  /// Refuses a login that no database has.
  fileprivate static func refuseUnusable(_ login: String) throws(Refusal) {
    let isReserved = login.hasPrefix("pg_") || ["public", "none"].contains(login)
    let isPlain = !login.unicodeScalars.contains(where: \.isUnseen)
    guard (1...63).contains(login.utf8.count), !isReserved, isPlain else {
      throw Refusal.loginNotUsable()
    }
    // The program's own roles, and its superuser at a database of one's own.
    guard login != "convene", !login.hasPrefix("convene_") else {
      throw Refusal.loginOfProgram(login: login)
    }
  }

  private static func personsName(_ text: String) throws(Refusal) -> String {
    let name = text.trimmingCharacters(in: .whitespacesAndNewlines)
    let isPlain = !name.unicodeScalars.contains { $0.isUnmeant || $0.breaksLine }
    guard !name.isEmpty, name.count <= 200, isPlain else { throw Refusal.nameNotUsable() }
    return name
  }
}

extension Work {
  package mutating func addAccount(_ added: Actor, login: String) throws {
    try Secretariat.refuseUnusable(login)
    try store.lockAccounts()
    try store.addAccount(added, login: login)
    let roles = added.rolesByMeeting.values.reduce(added.roles) { $0.union($1) }
    note(
      AuditObject(.account, added.id),
      to: [
        "login": login, "name": added.name,
        "roles": roles.map(\.rawValue).sorted().joined(separator: " "),
      ])
  }

  /// Refuses a second account under one name, as papers tell people apart by their names.
  fileprivate func refuseNamesake(_ name: String, login: String) throws {
    try store.lockAccounts()
    let others = try store.namesakes(of: name, under: login)
    guard !others.isEmpty else { return }
    throw Refusal.nameHasAccount(
      name: name, login: login, problems: others.map { .isCalledSo(at: $0) })
  }

  /// Refuses to take a role that is held, but not there.
  fileprivate func refuseElsewhere(
    _ role: Role, of account: AccountEntry, in hand: MeetingInHand?
  ) throws {
    let login = account.login
    if let hand {
      guard account.actor.roles.contains(role) else { return }
      throw Refusal.roleInEveryMeeting(
        login: login, role: role.rawValue, meeting: hand.meeting.code)
    }
    let codes = try store.meetings()
      .filter { account.actor.rolesByMeeting[$0.id]?.contains(role) == true }.map(\.code).sorted()
    guard let first = codes.first else { return }
    throw Refusal.roleOfMeeting(
      login: login, role: role.rawValue, meetings: codes, first: first)
  }

  /// As it stands when its turn has come.
  func account(_ login: String) throws -> AccountEntry {
    try store.lockAccounts()
    guard let found = try store.accounts(login: login).first else {
      throw Failure.notFound(.accountUnknown(login: login))
    }
    return found
  }
}

extension Actor {
  /// Those given in this meeting alone, or those of the house.
  fileprivate func roles(in hand: MeetingInHand?) -> Set<Role> {
    hand.map { rolesByMeeting[$0.id] ?? [] } ?? roles
  }
}
