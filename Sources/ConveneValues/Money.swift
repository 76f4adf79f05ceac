/// A sum in its currency's smallest unit: 12.500 JOD is 12 500 of them.
package struct Money: Hashable, Sendable, Codable {
  package let minorUnits: Int
  /// ISO 4217, three capital letters.
  package let currency: String

  package init(minorUnits: Int, currency: String) throws(Refusal) {
    guard currency.utf8.count == 3, currency.utf8.allSatisfy({ 65...90 ~= $0 }) else {
      throw .unknownCurrency(currency: currency)
    }
    self.minorUnits = minorUnits
    self.currency = currency
  }
}

extension Money: CustomStringConvertible {
  /// `25000.00 USD`: whole units, then as many decimals as the currency has.
  package var description: String {
    let (whole, fraction) = amount
    return
      "\(minorUnits < 0 ? "-" : "")\(whole)\(fraction.isEmpty ? "" : ".")\(fraction) \(currency)"
  }

  /// Whole units without their sign, and the decimals behind them, as many as the currency has.
  package var amount: (whole: UInt, fraction: String) {
    let digits = Self.decimals(of: currency)
    let scale = (0..<digits).reduce(UInt(1)) { value, _ in value * 10 }
    let (whole, rest) = minorUnits.magnitude.quotientAndRemainder(dividingBy: scale)
    guard digits > 0 else { return (whole, "") }
    let fraction = String(rest)
    return (whole, String(repeating: "0", count: digits - fraction.utf8.count) + fraction)
  }

  /// Reads `25000 USD` or `25000.50 USD`; nil where it is no sum, or finer than the currency.
  package init?(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count == 2 else { return nil }
    let parts = words[0].split(separator: ".", omittingEmptySubsequences: false)
    let currency = words[1].uppercased()
    let digits = Self.decimals(of: currency)
    guard (1...2).contains(parts.count), let whole = parts.first, !whole.isEmpty,
      parts.allSatisfy({ $0.utf8.allSatisfy { 48...57 ~= $0 } })
    else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard fraction.utf8.count <= digits,
      let units = Int(
        whole + fraction + String(repeating: "0", count: digits - fraction.utf8.count)),
      let money = try? Money(minorUnits: units, currency: currency)
    else { return nil }
    self = money
  }

  /// Decimals that ISO 4217 gives a currency.
  private static func decimals(of currency: String) -> Int {
    switch currency {
    case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
    case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI",
      "VND", "VUV", "XAF", "XOF", "XPF":
      0
    default: 2
    }
  }
}
