import ConveneCore
import ConveneScans
import ConveneSeals
import ConveneStore
import ConveneValues
import Foundation

/// What a page shows once to whoever sets a password.
package struct PasswordDraft: Sendable {
  /// The secret of the codes, for a telephone that reads no picture.
  package let typed: String
  /// The same as telephones take it.
  package let address: String
  /// The same as a picture: row by row from the top left, true where it is dark.
  package let squares: [[Bool]]
  /// For whoever lost the telephone, each for once.
  package let recovery: [String]
}

extension Secretariat {
  /// The fewest signs of a password.
  package static let shortestPassword = 12
  /// The longest, in bytes.
  private static let longestPassword = 256
  private static let recoveryCodes = 10
  /// Seconds for which a link counts that the pages make for themselves.
  private static let handLasts = 60.0
  /// Seconds within which a password that is being set is confirmed.
  private static let draftLasts = 900.0

  /// Signs somebody in by their password and a code, of their telephone or one of those for whoever lost
  /// it; for the desk of the pages.
  ///
  /// A login that nobody has takes as long as a wrong password, and is answered alike.
  ///
  /// - Returns: nil where anything of it is wrong.
  /// - Throws: `PasswordPressBusy` where too many sign in at this moment.
  package func signIn(
    as login: String, password: String, code: String, by press: PasswordPress
  ) async throws -> HandedOut? {
    try require(.servePages)
    guard login.utf8.count <= 63, !login.unicodeScalars.contains(where: \.isUnseen),
      let salt = try await archive.read({ try $0.passwordSalt(of: login) })
    else { return nil }
    let key = try await press.key(of: password, salt)
    let sealed = try await archive.read { try $0.sealedSecret(of: login, proof: key.proof) }
    let secret = sealed.flatMap { key.open($0) }
    let now = now()
    let codes = OneTimeCode(secret: secret ?? [UInt8](repeating: 0, count: OneTimeCode.length))
    let step = codes.step(of: code, at: now)
    let (link, text) = try handLink(at: now)
    let isRight = try await archive.write { store in
      try store.makeLink(
        link, of: login, proof: key.proof, step: step, recovery: SHA256(ofCode: code))
    }
    guard isRight, secret != nil else { return nil }
    return try await signIn(by: text)
  }

  /// Signs in whom the proxy of the house names; for the desk of the pages.
  ///
  /// - Parameter secret: what the proxy shows.
  /// - Returns: nil where it is not believed, or names nobody.
  package func signIn(as login: String, saidByWhoShows secret: String) async throws -> HandedOut? {
    try require(.servePages)
    guard login.utf8.count <= 63, !login.unicodeScalars.contains(where: \.isUnseen) else {
      return nil
    }
    let (link, text) = try handLink(at: now())
    let isBelieved = try await archive.write { store in
      try store.makeLink(
        link, of: login, saidByWhoShows: SHA256(of: Array(secret.utf8)))
    }
    return isBelieved ? try await signIn(by: text) : nil
  }

  private func handLink(at now: Date) throws -> (HandLink, LinkSecret) {
    guard let secret = LinkSecret(LinkSecret.drawn()) else { throw Refusal.notSignedIn() }
    let link = HandLink(
      id: newID(), hash: secret.hash, at: now, until: now.addingTimeInterval(Self.handLasts))
    return (link, secret)
  }

  /// How it is with the password of whoever signed in here.
  package func ownPassword() async throws -> OwnPassword {
    guard let own = try await lookAnywhere(.viewCall, { try $0.ownPassword() }) else {
      throw Refusal.notSignedIn()
    }
    return own
  }

  /// Begins to set the password of whoever signed in here; it counts once it was confirmed by a code.
  ///
  /// - Parameter house: what a telephone calls the codes by.
  /// - Throws: `Refusal` where it is too short or easily guessed, or one signed in long ago.
  package func draftPassword(
    _ password: String, login: String, house: String, by press: PasswordPress
  ) async throws -> PasswordDraft {
    try Self.requireGood(password, login: login, name: actor.name)
    let salt = PasswordSalt(
      bytes: PasswordKey.chance(PasswordKey.saltLength), passes: PasswordKey.Cost.usual.passes,
      memory: PasswordKey.Cost.usual.memory)
    let key = try await press.key(of: password, salt)
    let secret = PasswordKey.chance(OneTimeCode.length)
    let recovery = (0..<Self.recoveryCodes).map { _ in String.recoveryCode() }
    let kept = PasswordKept(
      salt: salt, verifier: SHA256(of: key.proof), sealed: key.seal(secret),
      recovery: recovery.map { SHA256(ofCode: $0) })
    let now = now()
    try await archive.write { try $0.draftPassword(kept, at: now) }
    let codes = OneTimeCode(secret: secret)
    let address = codes.address(account: login, issuer: house)
    return PasswordDraft(
      typed: codes.typed, address: address, squares: BadgeMark(address).squares() ?? [],
      recovery: recovery)
  }

  /// Has the password count that whoever signed in here is setting; their other sessions end.
  ///
  /// What is sent twice counts once, and is answered alike.
  ///
  /// - Returns: false where the password is another, or the code is wrong.
  package func confirmPassword(
    _ password: String, code: String, login: String, by press: PasswordPress
  ) async throws -> Bool {
    let own = try await ownPassword()
    guard let draft = own.draft else {
      try Self.requireJustSet(own.since, at: now())
      return true
    }
    let key = try await press.key(of: password, draft.salt)
    guard let secret = key.open(draft.sealed),
      let step = OneTimeCode(secret: secret).step(of: code, at: now())
    else { return false }
    try await perform(.accountPassword, on: login) { work in
      guard try work.store.confirmPassword(proof: key.proof, step: step, at: work.now) else {
        return try Self.requireJustSet(
          try work.store.passwordSince(of: work.actor.id), at: work.now)
      }
      work.note(
        AuditObject(.account, work.actor.id), from: ["sign_in": "link"],
        to: ["sign_in": "password"])
    }
    return true
  }

  private static func requireJustSet(_ since: Date?, at now: Date) throws(Refusal) {
    guard let since, now.timeIntervalSince(since) < draftLasts else { throw .passwordSetSoon() }
  }

  /// Since when somebody has a password, oneself without a login; nil where they have none.
  package func passwordSince(of login: String? = nil) async throws -> Date? {
    let login = try await others(login)
    if login != nil { try require(.keepAccounts) }
    let own = actor.id
    return try await lookAnywhere(.viewCall) { store in
      let account = try login.map { try store.knownAccount($0) } ?? own
      return try store.passwordSince(of: account)
    }
  }

  /// Forgets the password of somebody, one's own without a login, and ends their sessions.
  ///
  /// - Returns: false where there was none.
  package func forgetPassword(of login: String? = nil) async throws -> Bool {
    let login = try await others(login)
    if login != nil { try require(.keepAccounts) }
    return try await perform(.accountPasswordEnd, on: login) { work in
      let account = try login.map { try work.account($0).actor.id } ?? work.actor.id
      guard try work.store.passwordSince(of: account) != nil else { return false }
      work.note(
        AuditObject(.account, account), from: ["sign_in": "password"], to: ["sign_in": "no"])
      return try work.store.forgetPassword(of: account)
    }
  }

  /// Says by which secret the proxy of the house is known that says who somebody is; nil where it is
  /// believed no more.
  package func setHouseProxy(_ secret: String?) async throws {
    if let secret, secret.utf8.count < 32 { throw Refusal.proxySecretShort() }
    try await perform(.accountProxy, on: "proxy") { work in
      let isBelieved = try work.store.houseProxySince() != nil
      guard secret != nil || isBelieved else { return }
      work.note(["proxy": secret == nil ? "no" : "yes", "before": isBelieved ? "yes" : "no"])
      try work.store.setHouseProxy(
        secret.map { SHA256(of: Array($0.utf8)) }, at: work.now)
    }
  }

  /// Since when the proxy of the house is believed; nil where none is.
  package func houseProxySince() async throws -> Date? {
    try await look(.keepAccounts) { try $0.houseProxySince() }
  }

  /// Nobody has to remember signs of every kind; what is known of its owner, or is the same sign over and
  /// over, is none.
  static func requireGood(_ password: String, login: String, name: String) throws(Refusal) {
    guard password.count >= shortestPassword else {
      throw .pagePasswordShort(signs: shortestPassword)
    }
    guard password.utf8.count <= longestPassword else { throw .pagePasswordLong() }
    let plain = password.similarName
    let known = ([login] + name.split(separator: " ").map(String.init)).map(\.similarName)
      .filter { $0.count >= 4 }
    let rest = known.reduce(plain) { $0.replacing($1, with: "") }
    guard Set(password).count >= 5, rest.count >= 8 else { throw .pagePasswordPlain() }
  }
}

extension Refusal {
  /// Whether it is told on the page of the password itself, from where there is a way on.
  package var isOfPasswords: Bool {
    key.hasPrefix("page-password-") || key == Refusal.passwordSetSoon().key
  }
}

extension PasswordPress {
  /// Of the same letters, however a keyboard composed them.
  fileprivate nonisolated func key(
    of password: String, _ salt: PasswordSalt
  ) async throws -> PasswordKey {
    try await key(
      of: Array(password.precomposedStringWithCanonicalMapping.utf8.prefix(1024)),
      salt: salt.bytes, cost: .init(passes: salt.passes, memory: salt.memory))
  }
}

extension Store {
  /// The account behind a login.
  ///
  /// - Throws: `Failure` where nobody has it.
  func knownAccount(_ login: String) throws -> Actor.ID {
    guard let found = try actor(login: login) else {
      throw Failure.notFound(.accountUnknown(login: login))
    }
    return found.id
  }
}

extension SHA256 {
  /// Of a code for whoever lost the telephone, as it was typed.
  fileprivate init(ofCode typed: String) {
    self.init(
      of: Array(typed.uppercased().filter { $0.isLetter || $0.isNumber }.utf8.prefix(64)))
  }
}

extension String {
  /// 80 bits, in groups of four.
  fileprivate static func recoveryCode() -> String {
    let signs = Array(Base32.text(PasswordKey.chance(10)).uppercased())
    return stride(from: 0, to: signs.count, by: 4).map { String(signs[$0..<$0 + 4]) }
      .joined(separator: "-")
  }
}
