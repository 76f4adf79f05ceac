import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// What is kept of a password that is being set.
package struct PasswordKept: Sendable {
  package let salt: PasswordSalt
  /// By which its key is known.
  package let verifier: SHA256
  /// The secret of its codes, which its key alone opens.
  package let sealed: [UInt8]
  /// Of the codes for whoever lost the telephone.
  package let recovery: [SHA256]

  package init(
    salt: PasswordSalt, verifier: SHA256, sealed: [UInt8], recovery: [SHA256]
  ) {
    (self.salt, self.verifier) = (salt, verifier)
    (self.sealed, self.recovery) = (sealed, recovery)
  }
}

/// A link that the pages make for themselves, once somebody proved who they are.
package struct HandLink: Sendable {
  package let id: Identifier<CredentialEntry>
  package let hash: SHA256
  package let at: Date
  package let until: Date

  package init(id: Identifier<CredentialEntry>, hash: SHA256, at: Date, until: Date) {
    (self.id, self.hash, self.at, self.until) = (id, hash, at, until)
  }
}

extension Store {
  /// Of a login that nobody has as much as of any other.
  package func passwordSalt(of login: String) throws -> PasswordSalt? {
    try rows(.accountPasswordSalt, login).first.flatMap { row in
      let (digits, passes, memory): (String, Int, Int) =
        (try row["salt"], try row["passes"], try row["memory"])
      return [UInt8](hexadecimal: digits).map {
        PasswordSalt(bytes: $0, passes: passes, memory: memory)
      }
    }
  }

  /// What the password of a login opens; nil where it is another.
  package func sealedSecret(of login: String, proof: [UInt8]) throws -> [UInt8]? {
    let sealed: String? = try rows(.accountPasswordOpen, login, proof.hexadecimal).first?["sealed"]
    return sealed.flatMap { [UInt8](hexadecimal: $0) }
  }

  /// Makes a link for whoever has the password of a login and a code of it; false for anybody else.
  ///
  /// - Parameters:
  ///   - step: the half minute of the code; nil where it is one for whoever lost the telephone.
  ///   - recovery: by which such a code is known.
  package func makeLink(
    _ link: HandLink, of login: String, proof: [UInt8], step: Int?, recovery: SHA256
  ) throws -> Bool {
    try rows(
      .credentialByPassword, login, proof.hexadecimal, step, recovery.description, link.id,
      link.hash.description, link.at, link.until
    ).first?["done"] ?? false
  }

  /// Makes a link for whom the proxy of the house names, which shows the secret that is known by `secret`;
  /// false where it is not believed, or names nobody.
  package func makeLink(
    _ link: HandLink, of login: String, saidByWhoShows secret: SHA256
  ) throws -> Bool {
    try rows(
      .credentialByProxy, login, secret.description, link.id, link.hash.description, link.at,
      link.until
    ).first?["done"] ?? false
  }

  /// By what the link in hand was come by: `letter`, `password`, `proxy`, or `link` of a desk.
  package func credentialWay() throws -> String? { try rows(.credentialWay).first?["way"] }

  package func ownPassword() throws -> OwnPassword? {
    try rows(.accountPasswordOwn).first.map { row in
      let (salt, sealed): (String?, String?) = (try row["salt"], try row["sealed"])
      let (passes, memory): (Int?, Int?) = (try row["passes"], try row["memory"])
      var draft: (salt: PasswordSalt, sealed: [UInt8])?
      if let salt = salt.flatMap({ [UInt8](hexadecimal: $0) }), let passes, let memory,
        let sealed = sealed.flatMap({ [UInt8](hexadecimal: $0) })
      {
        draft = (PasswordSalt(bytes: salt, passes: passes, memory: memory), sealed)
      }
      return OwnPassword(
        since: try row["set_at"], recovery: try row["recovery"], maySet: try row["may_set"],
        draft: draft)
    }
  }

  package func draftPassword(_ kept: PasswordKept, at instant: Date) throws {
    _ = try rows(
      .accountPasswordDraft, kept.salt.bytes.hexadecimal, kept.salt.passes, kept.salt.memory,
      kept.verifier.description, kept.sealed.hexadecimal, kept.recovery.map(\.description), instant)
  }

  /// Has the password count that is being set; false where it is another, or none is.
  package func confirmPassword(proof: [UInt8], step: Int, at instant: Date) throws -> Bool {
    try rows(.accountPasswordConfirm, proof.hexadecimal, step, instant).first?["done"] ?? false
  }

  /// Forgets a password and ends the sessions of its account; false where there was none.
  package func forgetPassword(of account: Actor.ID) throws -> Bool {
    try rows(.accountPasswordForget, account).first?["done"] ?? false
  }

  package func passwordSince(of account: Actor.ID) throws -> Date? {
    try rows(.accountPasswordSince, account).first?["set_at"]
  }

  /// - Parameter secret: by which the proxy of the house is known; nil where it is believed no more.
  package func setHouseProxy(_ secret: SHA256?, at instant: Date) throws {
    _ = try rows(.houseProxySet, secret?.description, instant)
  }

  package func houseProxySince() throws -> Date? { try rows(.houseProxySince).first?["set_at"] }
}
