import ConveneValues
import Foundation
import Testing

struct ElementaryTests {
  @Test func `exponential and logarithm agree with the C library`() {
    for step in -2000...2000 {
      let x = Double(step) * 0.0173
      #expect(abs(x.exponential / exp(x) - 1) < 1e-14)
    }
    for step in 0...2000 {
      let x = 1 + Double(step) * Double(step) * 0.37
      #expect(abs(x.naturalLogarithm - log(x)) < 1e-14 * max(1, log(x)))
    }
    #expect((-800.0).exponential == 0 && 800.0.exponential == .infinity)
    #expect((-800.0).logistic == 0 && 0.0.logistic == 0.5 && 800.0.logistic == 1)
  }

  @Test func `division rounds to the nearest, halves up, on both sides of nought`() {
    for number in -50...50 {
      for divisor in 1...9 {
        let exact = (Double(number) / Double(divisor) + 0.5).rounded(.down)
        #expect(number.over(divisor) == Int(exact))
      }
    }
  }
}
