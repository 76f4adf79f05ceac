import Foundation

/// An identifier that cannot be mistaken for another entity's; a UUID of version 7.
package struct Identifier<Entity>: Hashable, Sendable, Codable, CustomStringConvertible {
  package let uuid: UUID

  package init(_ uuid: UUID) { self.uuid = uuid }

  package init(from decoder: any Decoder) throws {
    uuid = try decoder.singleValueContainer().decode(UUID.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(uuid)
  }

  package var description: String { uuid.uuidString.lowercased() }
}

extension Identifier: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}

extension UUID {
  /// A version 7 UUID (RFC 9562): 48 bits of Unix milliseconds, then 74 random bits.
  package init(milliseconds: UInt64, random high: UInt64, _ low: UInt64) {
    let first = (milliseconds << 16) | 0x7000 | (high & 0x0fff)
    let second = 0x8000_0000_0000_0000 | (low & 0x3fff_ffff_ffff_ffff)
    func byte(_ word: UInt64, _ index: UInt64) -> UInt8 {
      UInt8(truncatingIfNeeded: word >> (56 - 8 * index))
    }
    self.init(
      uuid: (
        byte(first, 0), byte(first, 1), byte(first, 2), byte(first, 3),
        byte(first, 4), byte(first, 5), byte(first, 6), byte(first, 7),
        byte(second, 0), byte(second, 1), byte(second, 2), byte(second, 3),
        byte(second, 4), byte(second, 5), byte(second, 6), byte(second, 7)
      ))
  }
}
