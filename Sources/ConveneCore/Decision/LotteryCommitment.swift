import ConveneValues
import Foundation

/// What the published call says of a lottery: without it there is none.
///
/// The organiser draws 32 secret bytes before the call and publishes their fingerprint with it;
/// the public value is one that nobody can know before the list is closed.
package struct LotteryAnnouncement: Hashable, Sendable, Codable {
  /// The 64 hexadecimal digits of the secret's SHA-256.
  package let commitment: String
  /// In words, which public figure will be used.
  package let publicValue: String
  /// When that figure becomes known, by the clock of the meeting's zone; nil, like all that follows,
  /// in calls of earlier programs.
  package let day: Day?
  package let hour: ClockTime?
  /// How it is written, such as `0.00`; see `PublicValueForm`.
  package let form: String?
  package let rule: LotteryRule?

  package init(
    commitment: String, publicValue: String, day: Day? = nil, hour: ClockTime? = nil,
    form: String? = nil, rule: LotteryRule? = nil
  ) throws(Refusal) {
    var problems: [Problem] = []
    let digits = Set("0123456789abcdef")
    if commitment.count != 64 || !commitment.allSatisfy(digits.contains) {
      problems.append(.lotteryCommitmentShape(at: "commitment"))
    }
    if publicValue.allSatisfy(\.isWhitespace) {
      problems.append(.lotteryValueNotSaid(at: "public value"))
    }
    let terms = [
      ("day", day == nil), ("hour", hour == nil), ("form", form == nil), ("rule", rule == nil),
    ]
    if terms.contains(where: { !$0.1 }) {
      problems += terms.filter(\.1).map { Problem.lotteryValueNotSaid(at: $0.0) }
    }
    if let form, PublicValueForm(form) == nil {
      problems.append(.lotteryFormShape(at: "form", given: form))
    }
    guard problems.isEmpty else { throw .lotteryNotAnnounced(problems: problems) }
    self.commitment = commitment
    self.publicValue = publicValue
    self.day = day
    self.hour = hour
    self.form = form
    self.rule = rule
  }

  /// Whether it says all that a draw is held to.
  package var isWhole: Bool { day != nil && hour != nil && form != nil && rule != nil }
}

/// How the seats that are left are drawn, as the call says.
package enum LotteryRule: String, Codable, CaseIterable, Sendable {
  /// Everybody in the band as likely as anybody else.
  case equal
  /// Each by the chance that the ratings give, without a step at the edges of the band.
  case chances
}

/// How a public value is written, so that no spelling of it gives another draw.
///
/// A form is made of noughts and of `.`, `-`, `/` and `:` between them. A single nought stands for a
/// number of any length without noughts before it; several, and those after a `.`, for exactly as many
/// digits. `0.00` takes 12.34, 0.50 and 1234.00; `00-00-00` takes 07-21-33.
package struct PublicValueForm: Hashable, Sendable {
  package let text: String
  /// Digits of each group, nil for any number of them; a separator follows all but the last.
  private let groups: [(digits: Int?, separator: Character?)]

  package init?(_ text: String) {
    let separators: Set<Character> = [".", "-", "/", ":"]
    var groups: [(digits: Int?, separator: Character?)] = []
    var count = 0
    var isFraction = false
    for sign in text + "\u{0}" {
      if sign == "0" {
        count += 1
      } else if count > 0, separators.contains(sign) || sign == "\u{0}" {
        groups.append((count == 1 && !isFraction ? nil : count, sign == "\u{0}" ? nil : sign))
        (count, isFraction) = (0, sign == ".")
      } else {
        return nil
      }
    }
    guard text.utf8.count <= 40 else { return nil }
    self.text = text
    self.groups = groups
  }

  package static func == (left: Self, right: Self) -> Bool { left.text == right.text }
  package func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// The value as everybody writes it, whatever digits and blanks it was given with; nil where it is
  /// not written in this form.
  package func value(of given: String) -> String? {
    let trimmed = given.precomposedStringWithCompatibilityMapping.trimmingCharacters(
      in: .whitespacesAndNewlines)
    let plain = trimmed.map { sign -> Character in
      guard sign.unicodeScalars.first?.properties.numericType == .decimal,
        sign.unicodeScalars.count == 1, let digit = sign.wholeNumberValue
      else { return sign == "\u{66B}" ? "." : sign }
      return Character("\(digit)")
    }
    var rest = plain[...]
    for group in groups {
      let digits = rest.prefix { ("0"..."9").contains($0) }
      rest = rest.dropFirst(digits.count)
      let fits =
        group.digits.map { digits.count == $0 }
        ?? (1...18 ~= digits.count && (digits.count == 1 || digits.first != "0"))
      guard fits else { return nil }
      guard let separator = group.separator else { break }
      guard rest.first == separator else { return nil }
      rest = rest.dropFirst()
    }
    return rest.isEmpty ? String(plain) : nil
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
