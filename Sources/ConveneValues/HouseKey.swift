/// A secret of the house: 32 bytes by which it knows again what it made, and which nobody else has.
package struct HouseKey: Hashable, Sendable {
  /// What it is used for: what is sealed for one is no seal for another.
  package enum Purpose: String, Sendable {
    case backup
    /// Links by which people answer.
    case answer
    /// Addresses to which letters come back.
    case returns
    /// Links by which reviewers read and mark.
    case review
    /// Links by which partners tell what became of a target.
    case partner
    /// Links by which authors hand documents in.
    case document
    /// Links by which somebody with an account signs in.
    case signIn = "sign-in"
    /// What passports say.
    case passport
  }

  package let bytes: [UInt8]

  /// From what chance gave.
  package init(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) {
    bytes = [first, second, third, fourth].flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }

  /// Nil unless there are 32 bytes.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// Names the key and does not tell it: 16 hexadecimal digits.
  package var id: String {
    String(SHA256.authenticating(Array("convene key".utf8), key: bytes).description.prefix(16))
  }

  /// What only a holder of the key can make for a message.
  package func seal(_ message: String, for purpose: Purpose) -> SHA256 {
    let own = SHA256.authenticating(Array("convene \(purpose.rawValue)".utf8), key: bytes)
    return SHA256.authenticating(Array(message.utf8), key: own.bytes)
  }
}

/// The keys of a house, the newest first: it seals, and the older ones know again what they sealed.
package struct KeyRing: Hashable, Sendable {
  package private(set) var keys: [HouseKey] = []

  package var newest: HouseKey? { keys.first }

  package subscript(id: String) -> HouseKey? { keys.first { $0.id == id } }

  package init() {}

  /// Reads the keys in `text`, and the numbers of the lines that are not as they were written.
  package static func reading(_ text: String) -> (ring: KeyRing, faults: [Int]) {
    var ring = KeyRing()
    var faults: [Int] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.hasPrefix("#") && !line.allSatisfy(\.isWhitespace) {
      let words = line.split(whereSeparator: \.isWhitespace)
      if words.count == 2, let bytes = [UInt8](hexadecimal: words[1]),
        let key = HouseKey(bytes: bytes), key.id == words[0]
      {
        ring.keys.append(key)
      } else {
        faults.append(number + 1)
      }
    }
    return (ring, faults)
  }

  /// With another key in front of those there are.
  package func adding(_ key: HouseKey) -> KeyRing {
    var ring = self
    ring.keys.insert(key, at: 0)
    return ring
  }

  /// A line for each: what names the key, which shows a slip in copying, and the key.
  package var text: String {
    """
    # The keys of this house, the newest first. Whoever has them can seal backups in its name and
    # open the links in its letters. Keep a copy of this file, apart from the backups.

    """ + keys.map { "\($0.id) \($0.bytes.hexadecimal)\n" }.joined()
  }
}
