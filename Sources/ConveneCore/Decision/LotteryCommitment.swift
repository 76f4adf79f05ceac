import ConveneValues

/// What the published call says of a lottery: without it there is none.
///
/// The organiser draws 32 secret bytes before the call and publishes their fingerprint with it;
/// the public value is one that nobody can know before applications close.
package struct LotteryAnnouncement: Hashable, Sendable, Codable {
  /// The 64 hexadecimal digits of the secret's SHA-256.
  package let commitment: String
  /// In words, which public figure of which day will be used.
  package let publicValue: String

  package init(commitment: String, publicValue: String) throws(Refusal) {
    var problems: [Problem] = []
    let digits = Set("0123456789abcdef")
    if commitment.count != 64 || !commitment.allSatisfy(digits.contains) {
      problems.append(.lotteryCommitmentShape(at: "commitment"))
    }
    if publicValue.allSatisfy(\.isWhitespace) {
      problems.append(.lotteryValueNotSaid(at: "public value"))
    }
    guard problems.isEmpty else { throw .lotteryNotAnnounced(problems: problems) }
    self.commitment = commitment
    self.publicValue = publicValue
  }
}

/// The organiser's secret, revealed after the draw.
package struct LotterySecret: Hashable, Sendable {
  let bytes: [UInt8]

  /// - Parameter bytes: 32 bytes that nobody can guess.
  package init(_ bytes: [UInt8]) throws(Refusal) {
    guard bytes.count == 32 else { throw .lotterySecretLength(count: bytes.count) }
    self.bytes = bytes
  }

  /// What is published with the call, before the secret can be of any use.
  package var commitment: String { SHA256(of: bytes).description }
}

/// Numbers from a seed of 32 bytes: SHA-256 of the seed and a counter, eight bytes at a time.
struct LotteryNumbers: RandomNumberGenerator {
  private let seed: [UInt8]
  private var block: [UInt8] = []
  private var counter: UInt64 = 0

  init(seed: SHA256) { self.seed = seed.bytes }

  mutating func next() -> UInt64 {
    if block.isEmpty {
      let count = (0..<8).map { UInt8(truncatingIfNeeded: counter >> (56 - 8 * $0)) }
      block = SHA256(of: seed + count).bytes
      counter += 1
    }
    let number = block.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    block.removeFirst(8)
    return number
  }

  /// A number from 0 up to but without `bound`, each exactly as likely.
  mutating func below(_ bound: Int) -> Int {
    let whole = UInt64(bound)
    let limit = UInt64.max - UInt64.max % whole
    while true {
      let number = next()
      if number < limit { return Int(number % whole) }
    }
  }
}
