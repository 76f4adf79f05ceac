/// What an address must be like so that a letter can be sent there: `local@domain`, plain ASCII, in
/// the dot-atom form of RFC 5322, 3.4.1.
///
/// Quoted local parts and addresses beyond ASCII are refused until a server is known to take them.
/// `mail_address_usable` in SQL holds the same.
package enum MailAddressRule {
  /// What is wrong with `address`, which stands at `place`; empty where it can be written to.
  package static func problems(of address: String, at place: String) -> [Problem] {
    guard let at = address.lastIndex(of: "@") else {
      return [.addressWithoutAt(at: place, address: address)]
    }
    let local = address[..<at]
    let domain = address[address.index(after: at)...]
    var problems: [Problem] = []
    if !local.utf8.allSatisfy({ $0 < 128 }) {
      problems.append(.addressLocalBeyondAscii(at: place, address: address))
    } else if !isDotAtom(local) {
      problems.append(.addressLocalNotPlain(at: place, address: address))
    }
    if !domain.utf8.allSatisfy({ $0 < 128 }) {
      problems.append(.addressDomainBeyondAscii(at: place, address: address))
    } else if !isDomain(domain) {
      problems.append(.addressDomainNone(at: place, address: address))
    }
    if address.utf8.count > 254 { problems.append(.addressTooLong(at: place, address: address)) }
    return problems
  }

  private static func isDotAtom(_ text: Substring) -> Bool {
    let atoms = text.split(separator: ".", omittingEmptySubsequences: false)
    return 1...64 ~= text.utf8.count
      && atoms.allSatisfy { atom in
        !atom.isEmpty && atom.utf8.allSatisfy { isLetterOrDigit($0) || marks.contains($0) }
      }
  }

  /// Whether `text` is a full domain of letters, digits and hyphens (RFC 1123), two labels or more.
  package static func isDomain(_ text: some StringProtocol) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return text.utf8.count <= 253 && labels.count >= 2
      && labels.allSatisfy { label in
        1...63 ~= label.utf8.count && !label.hasPrefix("-") && !label.hasSuffix("-")
          && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
      }
      && labels.last?.utf8.allSatisfy { 0x30...0x39 ~= $0 } == false
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
    default: false
    }
  }

  private static let marks = Set("!#$%&'*+-/=?^_`{|}~".utf8)
}

extension String {
  /// Whether a letter can be sent there.
  package var isMailAddress: Bool { MailAddressRule.problems(of: self, at: "").isEmpty }
}
