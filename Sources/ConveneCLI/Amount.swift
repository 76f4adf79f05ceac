import Foundation

/// A whole number of units of ten to the power of minus `decimals`, written exactly.
struct Amount: Encodable {
  let text: String

  init(_ value: Int, decimals: Int = 0) {
    let digits = String(value.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let fraction = decimals == 0 ? "" : ".\(padded.suffix(decimals))"
    text = (value < 0 ? "-" : "") + padded.dropLast(decimals) + fraction
  }

  /// How many percent of `objective` the best answer can be above it at most, rounded up to tenths.
  ///
  /// Nil where there is no such share: nothing was reached, or rules are broken to exceed the bound.
  init?(gapFrom objective: Int, to bound: Int) {
    guard objective > 0, bound >= objective else { return nil }
    let share = (Double(bound) - Double(objective)) / Double(objective)
    guard let tenths = Int(exactly: (share * 1000).rounded(.up)) else { return nil }
    self.init(tenths, decimals: 1)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Decimal(string: text, locale: nil) ?? 0)
  }
}
