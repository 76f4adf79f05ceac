/// A finite field, its elements numbered from 0: addition and multiplication as tables.
struct GaloisField {
  let order: Int
  private let sums: [[Int]]
  private let products: [[Int]]

  /// Nil where `order` is no power of a prime.
  init?(_ order: Int) {
    guard order >= 2, let prime = (2...order).first(where: { order % $0 == 0 }) else { return nil }
    var degree = 0
    var rest = order
    while rest % prime == 0 {
      rest /= prime
      degree += 1
    }
    guard rest == 1 else { return nil }
    self.order = order
    sums = (0..<order).map { one in
      (0..<order).map { Self.add(one, 1, $0, prime) }
    }
    // A number's digits to the base of the prime are the coefficients of a polynomial; the right
    // modulus is the first that leaves no product of two elements other than 0 at 0.
    let tables = (0..<order).lazy.map { tail in
      (0..<order).map { one in
        (0..<order).map { Self.multiply(one, $0, prime, degree, tail) }
      }
    }
    guard
      let table = tables.first(where: { table in
        (1..<order).allSatisfy { one in (1..<order).allSatisfy { table[one][$0] != 0 } }
      })
    else { return nil }
    products = table
  }

  func sum(_ one: Int, _ other: Int) -> Int { sums[one][other] }

  func product(_ one: Int, _ other: Int) -> Int { products[one][other] }

  /// One and so many times the other.
  private static func add(_ one: Int, _ times: Int, _ other: Int, _ prime: Int) -> Int {
    var sum = 0
    var unit = 1
    var (first, second) = (one, other)
    while first > 0 || second > 0 {
      sum += (first % prime + times * (second % prime)) % prime * unit
      first /= prime
      second /= prime
      unit *= prime
    }
    return sum
  }

  /// The product modulo x^degree = `tail`.
  private static func multiply(
    _ one: Int, _ other: Int, _ prime: Int, _ degree: Int, _ tail: Int
  ) -> Int {
    var power = one
    var product = 0
    var rest = other
    var top = 1
    for _ in 1..<degree { top *= prime }
    while rest > 0 {
      product = add(product, rest % prime, power, prime)
      rest /= prime
      power = add(power % top * prime, power / top, tail, prime)
    }
    return product
  }
}
