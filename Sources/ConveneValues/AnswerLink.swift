import Foundation

/// The link by which somebody answers an invitation: its secret is made from a key of the house
/// whenever it is needed, and kept nowhere.
package struct AnswerLink: Hashable, Sendable {
  /// What stands in a letter in the place of the secret until it leaves: as long as one, and of
  /// signs that no encoding of mail changes.
  package static let blank = "link-is-filled-in-when-the-letter-leaves"

  package let meeting: UUID
  package let invitation: UUID
  /// Counts the links of an invitation from 1; each ends the one before, or follows it.
  package let generation: Int
  package let key: HouseKey

  package init(meeting: UUID, invitation: UUID, generation: Int, key: HouseKey) {
    (self.meeting, self.invitation) = (meeting, invitation)
    (self.generation, self.key) = (generation, key)
  }

  /// 160 bits in 40 hexadecimal digits, which nobody without the key can foretell.
  package var secret: String {
    let seal = key.seal("\(meeting) \(invitation) \(generation)".lowercased(), for: .answer)
    return String(seal.description.prefix(Self.blank.utf8.count))
  }

  /// What is kept, by which the link is known again, with this key or without.
  package var hash: SHA256 { SHA256(of: Array(secret.utf8)) }

  /// A letter as it leaves: the same bytes on every try.
  package func filling(_ letter: [UInt8]) -> [UInt8] {
    let (blank, secret) = (Array(Self.blank.utf8), Array(secret.utf8))
    var filled = letter
    filled.withUnsafeMutableBufferPointer { bytes in
      var place = 0
      while place + blank.count <= bytes.count {
        guard bytes[place] == blank[0],
          (1..<blank.count).allSatisfy({
            bytes[place + $0] == blank[$0]
          })
        else {
          place += 1
          continue
        }
        for (offset, digit) in secret.enumerated() { bytes[place + offset] = digit }
        place += blank.count
      }
    }
    return filled
  }
}
