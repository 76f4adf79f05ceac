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

  /// Ends one's own token of that name, at once.
  package func endToken(_ name: String) async throws {
    try await perform(.accountTokenEnd) { work in
      guard let token = try work.token(name) else {
        throw Failure.notFound(.noSuchToken(name: name))
      }
      work.note(
        AuditObject(.account, work.actor.id),
        from: ["sign_in": CredentialEntry.Kind.token.rawValue], to: ["sign_in": "no"])
      try work.store.endToken(token.id)
    }
  }
}

extension Work {
  /// One's own of that name that counts.
  func token(_ name: String) throws -> CredentialEntry? {
    try store.credentials(of: actor.id, at: now).first { $0.kind == .token && $0.name == name }
  }
}
