import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// Who shows a secret, and until when it counts.
package struct ShownCredential: Sendable {
  package let actor: Actor
  package let login: String
  package let kind: CredentialEntry.Kind
  /// What a token is held to.
  package let scopes: Set<TokenScope>
  package let expires: Date
}

extension Archive {
  /// The same database for whoever shows the secret that is known by `hash`: its sessions are those of the
  /// pages, and each transaction is asked whether the secret counts.
  package func signedIn(by hash: SHA256) -> Archive {
    Archive(database, as: login, isKeepers: false, credential: hash)
  }
}

extension Store {
  /// Who shows the secret that this transaction has in hand; nil where it does not count.
  package func shownCredential() throws -> ShownCredential? {
    try rows(.credentialShown).first.map { row in
      let (login, kind): (String, CredentialEntry.Kind) = (try row["login"], try row["kind"])
      let scopes = Set((try row["scopes"] as [String]).compactMap(TokenScope.init(rawValue:)))
      let permissions = scopes.reduce(into: Set<Permission>()) { $0.formUnion($1.permissions) }
      return ShownCredential(
        actor: try Actor(row, login: login).held(to: kind == .token ? permissions : nil),
        login: login, kind: kind,
        scopes: scopes,
        expires: try row["expires_at"])
    }
  }

  /// Keeps what a secret is known by that is handed out for an account.
  package func addCredential(
    _ id: Identifier<CredentialEntry>, _ kind: CredentialEntry.Kind, hash: SHA256,
    for account: Actor.ID, name: String = "", scopes: Set<TokenScope> = [], at instant: Date,
    until: Date
  ) throws {
    _ = try rows(
      .credentialInsert, id, account, kind.rawValue, hash.description, name,
      scopes.map(\.rawValue).sorted(), instant, until)
  }

  /// Changes the link in hand for a session; false where somebody did so before.
  package func exchangeLink(
    for id: Identifier<CredentialEntry>, hash: SHA256, at instant: Date, until: Date
  ) throws -> Bool {
    try rows(.credentialExchange, id, hash.description, instant, until).first?["done"] ?? false
  }

  /// Ends a token; nothing where it ended before.
  package func endToken(_ id: Identifier<CredentialEntry>) throws {
    _ = try rows(.credentialEndToken, id)
  }

  /// Ends all that an account acts by elsewhere than at a desk, or what is in hand alone; how many.
  package func endCredentials(of account: Actor.ID, inHand: Bool) throws -> Int {
    try rows(.credentialEnd, account, inHand).first?["ended"] ?? 0
  }

  /// What counts at an instant, of one account or of all, the newest first.
  package func credentials(
    of account: Actor.ID?, at instant: Date
  ) throws -> [CredentialEntry] {
    try rows(.credentialList, account, instant).map { row in
      CredentialEntry(
        id: try row["id"], login: try row["login"], kind: try row["kind"], name: try row["name"],
        scopes: (try row["scopes"] as [String]).compactMap(TokenScope.init(rawValue:)),
        made: try row["made_at"], maker: try row["made_by"],
        expires: try row["expires_at"], used: try row["used_at"])
    }
  }
}
