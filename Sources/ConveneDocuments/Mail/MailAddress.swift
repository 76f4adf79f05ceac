import ConveneCore

/// A mailbox and the name shown with it.
package struct MailAddress: Hashable, Sendable {
  /// As stored; may be empty.
  package let name: String
  /// `local@domain`, both plain ASCII.
  package let address: String

  /// Refused unless the address is `local@domain` in the dot-atom form of RFC 5322, 3.4.1.
  ///
  /// Quoted local parts and addresses beyond ASCII are refused until a server is known to take them.
  package init(name: String = "", address: String) throws(Refusal) {
    var problems = Self.problems(in: address)
    if MailText.breaksLine(name) {
      problems.append(Problem("name", "has a line break or another control character"))
    }
    guard problems.isEmpty else {
      throw Refusal(
        "unusable-address", "This mail address cannot be written to",
        advice: "Correct the address of the person, or record an answer on paper",
        problems: problems)
    }
    self.name = name
    self.address = address
  }

  private static func problems(in address: String) -> [Problem] {
    guard let at = address.lastIndex(of: "@") else {
      return [Problem("address", "has no @")]
    }
    let local = address[..<at]
    let domain = address[address.index(after: at)...]
    var problems: [Problem] = []
    if !local.utf8.allSatisfy({ $0 < 128 }) {
      problems.append(
        Problem("address", "has letters outside ASCII before the @, which cannot be sent yet"))
    } else if !isDotAtom(local) {
      problems.append(
        Problem("address", "has a part before the @ that is empty, too long or not plain"))
    }
    if !domain.utf8.allSatisfy({ $0 < 128 }) {
      problems.append(
        Problem("address", "has letters outside ASCII in its domain; write its xn-- form"))
    } else if !isDomain(domain) {
      problems.append(Problem("address", "has a part after the @ that is not a domain"))
    }
    if address.utf8.count > 254 {
      problems.append(Problem("address", "is longer than 254 characters"))
    }
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
  static func isDomain(_ text: some StringProtocol) -> Bool {
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
