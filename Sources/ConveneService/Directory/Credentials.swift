import ConveneCore
import ConveneStore
import ConveneValues
import Foundation
import Postgres

/// Somebody who signed in elsewhere than at a desk: a desk of theirs, as far as their roles go.
package struct SignedIn: Sendable {
  /// Acts as the account does; what is asked there is asked with the secret, in every transaction.
  package let desk: Secretariat
  package let login: String
  package let kind: CredentialEntry.Kind
  /// What a token is held to.
  package let scopes: Set<TokenScope>
  package let expires: Date
}

/// A secret as it is handed out; nobody can say it again.
package struct HandedOut: Sendable {
  package let secret: String
  package let until: Date
}

extension Secretariat {
  /// The desk of whoever shows a secret of a session or a token, of the same database.
  ///
  /// The account is the actor of every act and entry of the trail, the login of the pages stands beside it.
  /// What a desk alone does, such as forgetting somebody, is refused by the database.
  ///
  /// - Throws: `Refusal` in the same words whether the secret ended or never was.
  package func acting(by secret: LinkSecret) async throws -> SignedIn {
    let found = try await shown(secret)
    guard found.kind != .link else { throw Refusal.notSignedIn() }
    return found
  }

  private func shown(_ secret: LinkSecret) async throws -> SignedIn {
    let archive = archive.signedIn(by: secret.hash)
    let found: ShownCredential?
    do {
      found = try await archive.write { try $0.shownCredential() }
    } catch let error as PostgresError where error.sqlState == "42501" {
      // The login of the pages was not given the role of those who sign in.
      throw Refusal.signInNotServed()
    }
    guard let found else { throw Refusal.notSignedIn() }
    let desk = Secretariat(
      archive: archive, actor: found.actor, settings: settings, now: now, lease: lease, told: told)
    return SignedIn(
      desk: desk, login: found.login, kind: found.kind, scopes: found.scopes, expires: found.expires
    )
  }

  /// A link by which somebody signs in once, in the next quarter of an hour; one's own without a login.
  ///
  /// - Returns: its secret, which stands behind `/s/` of the pages' address.
  package func signInLink(of login: String? = nil) async throws -> HandedOut {
    try await handOut(.link, act: .accountLink, of: login)
  }

  /// Keeps a new secret of an account; somebody else's is for whoever keeps accounts.
  ///
  /// - Parameters:
  ///   - name: what a token is called.
  ///   - scopes: what a token is held to.
  package func handOut(
    _ kind: CredentialEntry.Kind, act: Act, of login: String? = nil, name: String = "",
    scopes: Set<TokenScope> = [], until: Date? = nil
  ) async throws -> HandedOut {
    let login = try await others(login)
    if login != nil { try require(.keepAccounts) }
    let secret = LinkSecret.drawn()
    guard let hash = LinkSecret(secret)?.hash else { throw Refusal.notSignedIn() }
    let until = until ?? kind.end(from: now())
    try await perform(act, on: login) { work in
      let account = try login.map { try work.account($0).actor.id } ?? work.actor.id
      if kind == .token, try work.token(name, of: account) != nil {
        throw Refusal.tokenNamedAlready(name: name)
      }
      work.note(
        AuditObject(.account, account), from: ["sign_in": "no"], to: ["sign_in": kind.rawValue])
      try work.store.addCredential(
        work.newID(), kind, hash: hash, for: account, name: name,
        scopes: scopes, at: work.now, until: until)
    }
    return HandedOut(secret: secret, until: until)
  }

  /// Changes a link for the session of a browser, once; for the desk of the pages.
  package func signIn(by link: LinkSecret) async throws -> HandedOut {
    let found = try await shown(link)
    guard found.kind == .link else { throw Refusal.notSignedIn() }
    let secret = LinkSecret.drawn()
    guard let hash = LinkSecret(secret)?.hash else { throw Refusal.notSignedIn() }
    let until = CredentialEntry.Kind.session.end(from: now())
    try await found.desk.perform(.accountSignIn, on: found.login) { work in
      let way = try work.store.credentialWay() ?? CredentialEntry.Kind.link.rawValue
      guard
        try work.store.exchangeLink(for: work.newID(), hash: hash, at: work.now, until: until)
      else { throw Refusal.notSignedIn() }
      work.note(
        AuditObject(.account, work.actor.id), from: ["sign_in": way],
        to: ["sign_in": "session"])
    }
    return HandedOut(secret: secret, until: until)
  }

  /// Ends the session by which whoever is at this desk signed in.
  package func signOut() async throws { _ = try await endSessions(of: nil, inHand: true) }

  /// Ends every session, link and token of somebody, one's own without a login; how many there were.
  package func endSessions(of login: String? = nil) async throws -> Int {
    let login = try await others(login)
    if login != nil { try require(.keepAccounts) }
    return try await endSessions(of: login, inHand: false)
  }

  private func endSessions(of login: String?, inHand: Bool) async throws -> Int {
    try await perform(.accountSignOut, on: login) { work in
      let account = try login.map { try work.account($0).actor.id } ?? work.actor.id
      let ended = try work.store.endCredentials(of: account, inHand: inHand)
      if ended > 0 {
        work.note(
          AuditObject(.account, account), from: ["sign_in": "\(ended)"], to: ["sign_in": "no"])
      }
      return ended
    }
  }

  /// By what people act elsewhere than at a desk: oneself, or for whoever keeps accounts somebody or all.
  package func sessions(of login: String? = nil) async throws -> [CredentialEntry] {
    let (own, now) = (actor.id, now())
    guard actor.may(.keepAccounts) else {
      if try await others(login) != nil { try require(.keepAccounts) }
      return try await lookAnywhere(.viewCall) { try $0.credentials(of: own, at: now) }
    }
    return try await look(.keepAccounts) { store in
      let account = try login.map { login in
        guard let found = try store.actor(login: login) else {
          throw Failure.notFound(.accountUnknown(login: login))
        }
        return found.id
      }
      return try store.credentials(of: account, at: now)
    }
  }
}

extension Secretariat {
  /// A login, but for one's own: whoever names themselves needs no more than whoever names nobody.
  func others(_ login: String?) async throws -> String? {
    guard let login, !actor.may(.keepAccounts) else { return login }
    let own = actor.id
    return try await lookAnywhere(.viewCall) { try $0.actor(login: login)?.id == own } ? nil : login
  }

  /// Who signs in by a link that still counts, nil where it does not; nothing is changed by asking.
  package func nameBehind(_ link: LinkSecret) async throws -> String? {
    do {
      let found = try await shown(link)
      return found.kind == .link ? found.desk.actor.name : nil
    } catch let refusal as Refusal where refusal.code == Refusal.notSignedIn().code {
      return nil
    }
  }
}
