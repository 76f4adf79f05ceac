import CSodium

/// Two halves of a key: whoever has the open one can seal, and who has both can open.
///
/// They follow from a seed, which is all that has to be kept. What is sealed says nothing of how long it
/// is within 64 bytes, and is not opened where a bit of it was changed.
package struct SealingKeys: Sendable {
  /// The half with which anybody seals: 32 bytes.
  package let open: [UInt8]
  private let secret: [UInt8]

  /// Bytes of a seed and of each half.
  package static let length = 32
  private static let block = 64

  /// Nil unless the seed has 32 bytes.
  package init?(seed: [UInt8]) {
    guard seed.count == Self.length, sodium_init() >= 0 else { return nil }
    var open = [UInt8](repeating: 0, count: crypto_box_publickeybytes())
    var secret = [UInt8](repeating: 0, count: crypto_box_secretkeybytes())
    guard crypto_box_seed_keypair(&open, &secret, seed) == 0 else { return nil }
    (self.open, self.secret) = (open, secret)
  }

  /// Seals for whoever has the other half of `open`; twice the same is never the same box.
  ///
  /// - Returns: nil where `open` is no half of a key.
  package static func seal(_ message: [UInt8], for open: [UInt8]) -> [UInt8]? {
    guard open.count == length, sodium_init() >= 0 else { return nil }
    let padded =
      message + [0x80]
      + [UInt8](repeating: 0, count: block - 1 - message.count % block)
    var box = [UInt8](repeating: 0, count: padded.count + crypto_box_sealbytes())
    guard crypto_box_seal(&box, padded, UInt64(padded.count), open) == 0 else { return nil }
    return box
  }

  /// What was sealed; nil where it was for others, or is not as it was.
  package func opened(_ box: [UInt8]) -> [UInt8]? {
    guard box.count > crypto_box_sealbytes(), sodium_init() >= 0 else { return nil }
    var padded = [UInt8](repeating: 0, count: box.count - crypto_box_sealbytes())
    guard crypto_box_seal_open(&padded, box, UInt64(box.count), open, secret) == 0,
      let end = padded.lastIndex(where: { $0 != 0 }), padded[end] == 0x80
    else { return nil }
    return Array(padded[..<end])
  }
}
