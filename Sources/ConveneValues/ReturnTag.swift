import Foundation

/// What stands in the envelope sender of one letter, so that a return is known by the address that it
/// comes to: which letter, and a proof that the house wrote it.
package enum ReturnTag {
  /// In signs: 16 bytes of the letter's id and 80 bits that nobody without the key can foretell.
  package static let length = 42
  private static let proof = 10

  package static func text(of letter: UUID, meeting: UUID, key: HouseKey) -> String {
    Base32.text(bytes(of: letter) + seal(letter, meeting, key))
  }

  /// The letter that an address is of, where a key of the house made it; in whatever letters.
  package static func letter(in address: String, meeting: UUID, keys: KeyRing) -> UUID? {
    for part in parts(of: address) {
      guard let bytes = Base32.bytes(part), bytes.count == 16 + proof else { continue }
      let letter = NSUUID(uuidBytes: Array(bytes.prefix(16))) as UUID
      if keys.keys.contains(where: { seal(letter, meeting, $0).elementsEqual(bytes.suffix(proof)) })
      {
        return letter
      }
    }
    return nil
  }

  /// Whether an address may have one, as far as its form says.
  package static func isIn(_ address: String) -> Bool { !parts(of: address).isEmpty }

  private static func parts(of address: String) -> [Substring] {
    let local = address.prefix { $0 != "@" }.prefix(64).lowercased()
    return local[...].split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      .filter { $0.utf8.count == length }
  }

  private static func seal(_ letter: UUID, _ meeting: UUID, _ key: HouseKey) -> [UInt8] {
    Array(key.seal("\(meeting) \(letter)".lowercased(), for: .returns).bytes.prefix(proof))
  }

  private static func bytes(of id: UUID) -> [UInt8] { withUnsafeBytes(of: id.uuid, Array.init) }
}
