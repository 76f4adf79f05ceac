import ConveneCore
import ConveneValues

/// The name a message bears wherever it goes; a letter sent twice bears it twice.
package struct MessageID: Hashable, Sendable, CustomStringConvertible {
  /// Without the angle brackets, such as `k3v…@example.org`.
  package let value: String

  /// The name of one letter to one person, which nobody without `siteKey` can foretell.
  ///
  /// HMAC-SHA-256 of campaign, person, kind and revision, 130 bits of it in base 32. A text that
  /// changes needs a higher revision: the same name must always mean the same bytes.
  package init(
    siteKey: [UInt8], campaign: String, person: Person.ID, kind: Letter.Kind, revision: Int,
    domain: String
  ) throws(Refusal) {
    var problems: [Problem] = []
    if siteKey.count < 16 { problems.append(.siteKeyTooShort(at: "site key")) }
    if !MailAddressRule.isDomain(domain) { problems.append(.notADomain(at: "domain")) }
    guard problems.isEmpty else { throw Refusal.unusableMessageName(problems: problems) }
    // Each field behind its length, so that no two lists of fields look alike.
    let message = [campaign, person.description, kind.code, String(revision)]
      .flatMap { Array("\($0.utf8.count):".utf8) + Array($0.utf8) }
    let code = SHA256.authenticating(message, key: siteKey)
    value = "\(Base32.text(code.bytes).prefix(26))@\(domain)"
  }

  /// A name that was stored before.
  package init(_ value: String) throws(Refusal) {
    self.value = try MailAddress(address: value).address
  }

  package var description: String { "<\(value)>" }
}
