import CSodium

/// What is made of a password: a proof that is shown, and a key that never leaves the process.
///
/// Both come of one Argon2id, so that neither is found faster than by trying passwords.
package struct PasswordKey: Sendable {
  /// How dear a key is to make, and so to guess.
  package struct Cost: Hashable, Sendable {
    package let passes: Int
    /// In KiB.
    package let memory: Int

    package init(passes: Int, memory: Int) { (self.passes, self.memory) = (passes, memory) }

    /// A tenth of a second and 64 MiB: what libsodium has for whoever waits, above the least that OWASP
    /// asks for.
    package static let usual = Cost(passes: 2, memory: 65_536)
  }

  /// Bytes of a salt.
  package static let saltLength = 16

  /// 32 bytes, by whose SHA-256 the password is known.
  package let proof: [UInt8]
  private let sealing: [UInt8]

  /// Nil where there is no memory for it now.
  init?(of password: [UInt8], salt: [UInt8], cost: Cost) {
    guard sodium_init() >= 0, salt.count == Self.saltLength else { return nil }
    var key = [UInt8](repeating: 0, count: 64)
    let made = crypto_pwhash(
      &key, UInt64(key.count), password.map { CChar(bitPattern: $0) }, UInt64(password.count), salt,
      UInt64(cost.passes), cost.memory << 10, crypto_pwhash_alg_argon2id13())
    guard made == 0 else { return nil }
    (proof, sealing) = (Array(key.prefix(32)), Array(key.suffix(32)))
  }

  /// Closes bytes so that only the same password opens them: XChaCha20-Poly1305, with its nonce before it.
  package func seal(_ secret: [UInt8]) -> [UInt8] {
    let nonce = Self.chance(crypto_aead_xchacha20poly1305_ietf_npubbytes())
    var sealed = [UInt8](
      repeating: 0, count: secret.count + crypto_aead_xchacha20poly1305_ietf_abytes())
    _ = crypto_aead_xchacha20poly1305_ietf_encrypt(
      &sealed, nil, secret, UInt64(secret.count), nil, 0, nil, nonce, sealing)
    return nonce + sealed
  }

  /// Nil of whatever was not sealed by the same password.
  package func open(_ sealed: [UInt8]) -> [UInt8]? {
    let length = crypto_aead_xchacha20poly1305_ietf_npubbytes()
    let rest = sealed.count - length - crypto_aead_xchacha20poly1305_ietf_abytes()
    guard rest >= 0 else { return nil }
    var secret = [UInt8](repeating: 0, count: rest)
    let body = Array(sealed.dropFirst(length))
    let done = crypto_aead_xchacha20poly1305_ietf_decrypt(
      &secret, nil, nil, body, UInt64(body.count), nil, 0, Array(sealed.prefix(length)), sealing)
    return done == 0 ? secret : nil
  }

  /// Bytes that nobody can guess.
  package static func chance(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: .min ... .max) }
  }
}

extension PasswordKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "…" }
  package var debugDescription: String { "…" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
