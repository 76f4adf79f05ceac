import Foundation

/// `base` to the power of `exponent`, for cooling.
func power(_ base: Double, _ exponent: Double) -> Double { exp(exponent * log(base)) }
