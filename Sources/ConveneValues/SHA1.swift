/// SHA-1 (FIPS 180-4), which nothing here relies on but the codes of telephones: authenticators know no
/// other, and as the heart of HMAC it is not broken.
struct SHA1: Hashable, Sendable {
  /// The 20 bytes of the fingerprint.
  let bytes: [UInt8]

  init(of message: [UInt8]) {
    var padded = message
    padded.append(0x80)
    padded.append(contentsOf: repeatElement(0, count: (120 - padded.count % 64) % 64))
    padded.append(contentsOf: UInt64(message.count * 8).bigEndianBytes)
    var state: [UInt32] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0]
    var schedule = [UInt32](repeating: 0, count: 80)
    for block in stride(from: 0, to: padded.count, by: 64) {
      for word in 0..<16 {
        let at = block + word * 4
        schedule[word] = padded[at..<at + 4].reduce(0) { $0 << 8 | UInt32($1) }
      }
      for word in 16..<80 {
        schedule[word] =
          (schedule[word - 3] ^ schedule[word - 8] ^ schedule[word - 14] ^ schedule[word - 16])
          .turnedLeft(1)
      }
      var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
      for round in 0..<80 {
        let (mixed, constant): (UInt32, UInt32) =
          switch round {
          case ..<20: ((b & c) | (~b & d), 0x5a82_7999)
          case ..<40: (b ^ c ^ d, 0x6ed9_eba1)
          case ..<60: ((b & c) | (b & d) | (c & d), 0x8f1b_bcdc)
          default: (b ^ c ^ d, 0xca62_c1d6)
          }
        let next = a.turnedLeft(5) &+ mixed &+ e &+ constant &+ schedule[round]
        (e, d, c, b, a) = (d, c, b.turnedLeft(30), a, next)
      }
      for (place, value) in [a, b, c, d, e].enumerated() { state[place] &+= value }
    }
    bytes = state.flatMap(\.bigEndianBytes)
  }

  /// The code that only a holder of `key` can make for `message`: HMAC (RFC 2104).
  static func authenticating(_ message: [UInt8], key: [UInt8]) -> SHA1 {
    var block = key.count > 64 ? SHA1(of: key).bytes : key
    block.append(contentsOf: repeatElement(0, count: 64 - block.count))
    let inner = SHA1(of: block.map { $0 ^ 0x36 } + message)
    return SHA1(of: block.map { $0 ^ 0x5c } + inner.bytes)
  }
}

extension UInt32 {
  fileprivate func turnedLeft(_ places: UInt32) -> UInt32 {
    (self << places) | (self >> (32 - places))
  }
}

extension FixedWidthInteger {
  var bigEndianBytes: [UInt8] {
    stride(from: bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: self >> $0) }
  }
}
