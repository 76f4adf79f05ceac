import Foundation

/// The codes that a telephone shows, another each half minute: TOTP (RFC 6238) by HMAC-SHA1 with six
/// digits, as every authenticator makes them.
package struct OneTimeCode: Sendable {
  /// Bytes of a secret, as RFC 4226 would have it.
  package static let length = 20
  private static let seconds = 30.0
  private static let digits = 6

  private let secret: [UInt8]

  package init(secret: [UInt8]) { self.secret = secret }

  /// The half minute of an instant.
  package static func step(at instant: Date) -> Int {
    Int((instant.timeIntervalSince1970 / seconds).rounded(.down))
  }

  /// The six digits of a half minute.
  package func code(at step: Int) -> String {
    let hash = SHA1.authenticating(UInt64(max(0, step)).bigEndianBytes, key: secret).bytes
    let offset = Int(hash[19] & 15)
    let number = hash[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
    let text = String(number % 1_000_000)
    return String(repeating: "0", count: Self.digits - text.count) + text
  }

  /// The half minute of which a code is: this one, or one beside it, as clocks differ; nil of any other
  /// code, for which it takes as long.
  ///
  /// - Parameter given: as it was typed, in digits of whatever writing, with spaces or without.
  package func step(of given: String, at instant: Date) -> Int? {
    let typed = Array(
      given.filter { !$0.isWhitespace }.map { $0.wholeNumberValue.map(String.init) ?? "x" }
        .joined().utf8)
    let now = Self.step(at: instant)
    var found: Int?
    for step in now - 1...now + 1 {
      let right = Array(code(at: step).utf8)
      let same =
        typed.count == right.count
        && zip(typed, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
      found = same ? step : found
    }
    return found
  }

  /// The secret as it is typed into a telephone that reads no picture: in groups of four.
  package var typed: String {
    capitals.enumerated().map { place, sign in
      place > 0 && place % 4 == 0 ? " \(sign)" : "\(sign)"
    }.joined()
  }

  /// What a telephone reads in the picture, for whom and of which house (the key URI of authenticators).
  package func address(account: String, issuer: String) -> String {
    func escaped(_ text: String) -> String {
      text.addingPercentEncoding(withAllowedCharacters: Self.plain) ?? ""
    }
    let label = "\(escaped(issuer)):\(escaped(account))"
    return "otpauth://totp/\(label)?secret=\(capitals)&issuer=\(escaped(issuer))"
      + "&algorithm=SHA1&digits=6&period=30"
  }

  /// Telephones take capital letters alone.
  private var capitals: String { Base32.text(secret).uppercased() }

  private static let plain = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
