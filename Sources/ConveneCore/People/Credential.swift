import ConveneValues
import Foundation

/// By what somebody with an account acts elsewhere than at a desk.
package struct CredentialEntry: Sendable {
  package enum Kind: String, Codable, CaseIterable, Sendable {
    /// Opened once, and changed for a session.
    case link
    /// Of a browser.
    case session
    /// Of a program.
    case token
  }

  package let id: Identifier<CredentialEntry>
  package let login: String
  package let kind: Kind
  /// What a token is called; empty of the others.
  package let name: String
  /// What a token is held to; empty of the others.
  package let scopes: [TokenScope]
  package let made: Date
  /// By whom it was handed out.
  package let maker: String
  package let expires: Date
  package let used: Date?

  package init(
    id: Identifier<CredentialEntry>, login: String, kind: Kind, name: String, scopes: [TokenScope],
    made: Date, maker: String, expires: Date, used: Date?
  ) {
    (self.id, self.login, self.kind, self.name) = (id, login, kind, name)
    (self.scopes, self.made, self.maker) = (scopes, made, maker)
    (self.expires, self.used) = (expires, used)
  }
}

extension CredentialEntry.Kind {
  /// Seconds for which it counts at most, where it is not handed out for a time of its own.
  package var seconds: Double {
    switch self {
    case .link: 15 * 60
    case .session: 12 * 3600
    case .token: 366 * 86400
    }
  }

  /// Until when one counts that is handed out now: whole seconds, so that no rounding makes it longer than
  /// it may be.
  package func end(from now: Date) -> Date {
    Date(timeIntervalSince1970: (now.timeIntervalSince1970 + seconds).rounded(.down))
  }
}
