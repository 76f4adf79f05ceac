/// A sum in its currency's smallest unit: 12.500 JOD is 12 500 of them.
package struct Money: Hashable, Sendable, Codable {
  package let minorUnits: Int
  /// ISO 4217, three capital letters.
  package let currency: String

  package init(minorUnits: Int, currency: String) throws(Refusal) {
    guard currency.utf8.count == 3, currency.utf8.allSatisfy({ 65...90 ~= $0 }) else {
      throw Refusal(
        "unknown-currency", "\(currency) is not an ISO 4217 currency code",
        advice: "Write three capital letters, for example USD")
    }
    self.minorUnits = minorUnits
    self.currency = currency
  }
}
