/// What an address must be like so that a letter can be sent there: `local@domain`, plain ASCII, in
/// the dot-atom form of RFC 5322, 3.4.1.
///
/// Quoted local parts and addresses beyond ASCII are refused until a server is known to take them.
/// `mail_address_usable` in SQL holds the same.
package enum MailAddressRule {
  /// One thing that keeps letters from an address, its raw value a sentence about the address.
  package enum Fault: String, CustomStringConvertible, Sendable {
    case noSign = "has no @"
    case localBeyondASCII = "has letters outside ASCII before the @, which cannot be sent yet"
    case localUnusable = "has a part before the @ that is empty, too long or not plain"
    case domainBeyondASCII = "has letters outside ASCII in its domain; write its xn-- form"
    case domainUnusable = "has a part after the @ that is not a domain"
    case tooLong = "is longer than 254 characters"

    package var description: String { rawValue }
  }

  /// What is wrong with `address`; empty where it can be written to.
  package static func faults(in address: String) -> [Fault] {
    guard let at = address.lastIndex(of: "@") else { return [.noSign] }
    let local = address[..<at]
    let domain = address[address.index(after: at)...]
    var faults: [Fault] = []
    if !local.utf8.allSatisfy({ $0 < 128 }) {
      faults.append(.localBeyondASCII)
    } else if !isDotAtom(local) {
      faults.append(.localUnusable)
    }
    if !domain.utf8.allSatisfy({ $0 < 128 }) {
      faults.append(.domainBeyondASCII)
    } else if !isDomain(domain) {
      faults.append(.domainUnusable)
    }
    if address.utf8.count > 254 { faults.append(.tooLong) }
    return faults
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
  package var isMailAddress: Bool { MailAddressRule.faults(in: self).isEmpty }
}
