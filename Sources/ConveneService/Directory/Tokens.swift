import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// Days for which a token counts where nothing else is said.
  package static let daysOfToken = 90

  /// Hands a token out, by which a program acts as whoever is at this desk, held to some scopes.
  ///
  /// - Parameters:
  ///   - name: by which it is told from others of the same account.
  ///   - until: the last day on which it counts, at most a year from now.
  package func addToken(
    _ name: String, scopes: Set<TokenScope>, until: Day? = nil
  ) async throws -> HandedOut {
    guard !scopes.isEmpty else { throw Refusal.tokenScopeless() }
    let last = until ?? Day(now(), inZone: nil).adding(Self.daysOfToken)
    return try await handOut(
      .token, act: .accountToken, name: name, scopes: scopes,
      until: Date(timeIntervalSince1970: Double(last.number + 1) * 86_400))
  }

  /// Tokens of whoever is at this desk that count, the newest first.
  package func tokens() async throws -> [CredentialEntry] {
    let (own, now) = (actor.id, now())
    return try await lookAnywhere(.viewCall) { store in
      try store.credentials(of: own, at: now).filter { $0.kind == .token }
    }
  }

  /// Ends a token by its name, at once: one's own, and for whoever keeps accounts that of a login.
  package func endToken(_ name: String, of login: String? = nil) async throws {
    let login = try await others(login)
    if login != nil { try require(.keepAccounts) }
    try await perform(.accountTokenEnd, on: login) { work in
      let account = try login.map { try work.account($0).actor.id } ?? work.actor.id
      guard let token = try work.token(name, of: account) else {
        throw Failure.notFound(
          login.map { .noSuchTokenOf(login: $0, name: name) } ?? .noSuchToken(name: name))
      }
      work.note(
        AuditObject(.account, account),
        from: ["sign_in": CredentialEntry.Kind.token.rawValue], to: ["sign_in": "no"])
      try work.store.endToken(token.id)
    }
  }
}

extension Work {
  /// What of that name counts, of an account.
  func token(_ name: String, of account: Actor.ID) throws -> CredentialEntry? {
    try store.credentials(of: account, at: now).first { $0.kind == .token && $0.name == name }
  }
}
