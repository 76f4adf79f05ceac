import Foundation

/// The link by which somebody answers an invitation, or reviews: its secret is made from a key of the
/// house whenever it is needed, and kept nowhere.
package struct AnswerLink: Hashable, Sendable {
  /// What stands in a letter in the place of the secret until it leaves: as long as one, and of
  /// signs that no encoding of mail changes.
  package static let blank = "link-is-filled-in-when-the-letter-leaves"

  package let meeting: UUID
  /// Of the invitation; of whoever reviews, where it is the link of a reviewer.
  package let invitation: UUID
  /// Counts the links of an invitation from 1; each ends the one before, or follows it.
  package let generation: Int
  package let key: HouseKey
  /// What its page is for: a link for one thing opens nothing of another.
  package let purpose: HouseKey.Purpose

  package init(
    meeting: UUID, invitation: UUID, generation: Int, key: HouseKey,
    for purpose: HouseKey.Purpose = .answer
  ) {
    (self.meeting, self.invitation) = (meeting, invitation)
    (self.generation, self.key, self.purpose) = (generation, key, purpose)
  }

  /// 160 bits in 40 hexadecimal digits, which nobody without the key can foretell.
  package var secret: String {
    let seal = key.seal("\(meeting) \(invitation) \(generation)".lowercased(), for: purpose)
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
