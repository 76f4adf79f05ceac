// Only operations that IEEE 754 rounds exactly, so that every machine computes the same bits; the
// C library's functions differ from machine to machine in the last place.
extension Double {
  /// e to the power of this, by Taylor's series after taking out powers of two.
  package var exponential: Double {
    guard self > -700 else { return 0 }
    guard self < 700 else { return .infinity }
    let power = (self / 0.693_147_180_559_945_3).rounded()
    // The logarithm of two in two pieces: the first times any such power is exact.
    let rest = (self - power * 0.693_147_180_369_123_8) - power * 1.908_214_929_270_587_7e-10
    var sum = 1.0
    for place in stride(from: 14.0, through: 1, by: -1) { sum = 1 + rest * sum / place }
    return Double(sign: .plus, exponent: Int(power), significand: sum)
  }

  /// Natural logarithm of a positive number, by the series of the inverse tangent.
  package var naturalLogarithm: Double {
    var power = Double(exponent)
    var part = significand
    if part > 1.414_213_562_373_095_1 {
      part /= 2
      power += 1
    }
    let ratio = (part - 1) / (part + 1)
    let square = ratio * ratio
    var sum = 0.0
    for odd in stride(from: 25.0, through: 1, by: -2) { sum = sum * square + 1 / odd }
    return 2 * ratio * sum + power * 0.693_147_180_559_945_3
  }

  /// The chance that has this as its log-odds.
  package var logistic: Double { 1 / (1 + (-self).exponential) }
}

extension Int {
  /// This divided by a positive `divisor`, to the nearest whole; halves go up.
  package func over(_ divisor: Int) -> Int {
    let doubled = 2 * self + divisor
    let (quotient, remainder) = doubled.quotientAndRemainder(dividingBy: 2 * divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
