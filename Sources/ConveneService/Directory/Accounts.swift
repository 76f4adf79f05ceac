import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// Everybody who may act.
  package func accounts() async throws -> [AccountEntry] {
    try await look(.keepAccounts) { try $0.accounts() }
  }

  /// Gives somebody an account; the login is what sign-in will establish.
  package func addAccount(login: String, name: String, roles: Set<Role>) async throws -> Actor {
    let name = try Self.personsName(name)
    let added = Actor(id: newID(), name: name, roles: roles, isNamed: name != login)
    try await perform(.accountAdd, on: login) { work in
      try work.addAccount(added, login: login)
    }
    return added
  }

  /// Corrects the name under which somebody acts and signs; one's own without a login.
  ///
  /// What was signed keeps the name that it was signed with.
  package func nameAccount(_ name: String, of login: String? = nil) async throws {
    let name = try Self.personsName(name)
    guard let login else {
      try await perform(.accountNameOwn) { work in
        work.note(
          AuditObject(.account, work.actor.id), from: ["name": work.actor.name], to: ["name": name])
        try work.store.rename(work.actor.id, to: name)
      }
      return
    }
    try await perform(.accountName, on: login) { work in
      let account = try work.account(login)
      work.note(
        AuditObject(.account, account.actor.id), from: ["name": account.actor.name],
        to: ["name": name])
      try work.store.rename(account.actor.id, to: name)
    }
  }

  /// Gives somebody a role, or takes one; somebody always stays administrator.
  package func changeRole(_ role: Role, of login: String, _ holds: Bool) async throws {
    try await perform(holds ? .accountGrant : .accountRevoke, on: login) { work in
      let account = try work.account(login)
      guard account.actor.roles.contains(role) != holds else { return }
      let administrators = try work.store.accounts().filter {
        $0.actor.roles.contains(.administrator)
      }
      guard holds || role != .administrator || administrators.count > 1 else {
        throw Refusal.lastAdministrator(login: login)
      }
      func words(_ roles: Set<Role>) -> [String: String] {
        ["roles": roles.map(\.rawValue).sorted().joined(separator: " ")]
      }
      let after = account.actor.roles.symmetricDifference([role])
      work.note(
        AuditObject(.account, account.actor.id), from: words(account.actor.roles), to: words(after))
      if holds {
        try work.store.give(role, to: account.actor.id)
      } else {
        try work.store.take(role, from: account.actor.id)
      }
    }
  }

  private static func personsName(_ text: String) throws(Refusal) -> String {
    let name = text.trimmingCharacters(in: .whitespacesAndNewlines)
    let isPlain = !name.unicodeScalars.contains { $0.properties.generalCategory == .control }
    guard !name.isEmpty, name.count <= 200, isPlain else { throw Refusal.nameNotUsable() }
    return name
  }
}

extension Work {
  package mutating func addAccount(_ added: Actor, login: String) throws {
    try store.addAccount(added, login: login)
    note(
      AuditObject(.account, added.id),
      to: ["login": login, "roles": added.roles.map(\.rawValue).sorted().joined(separator: " ")])
  }

  fileprivate func account(_ login: String) throws -> AccountEntry {
    guard let found = try store.accounts().first(where: { $0.login == login }) else {
      throw Failure.notFound(.accountUnknown(login: login))
    }
    return found
  }
}
