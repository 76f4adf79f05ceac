import ConveneCore
import ConveneValues

/// The plural categories of CLDR: which form of a noun a number asks for.
package enum Plural: Hashable, Sendable {
  case zero
  case one
  case two
  case few
  case many
  case other
}

extension Phrases {
  /// The category of a whole number that is not negative.
  ///
  /// French counts nought with one, and a noun after whole millions with `many` where a table has
  /// it; Arabic looks at the last two digits.
  package func plural(of number: Int) -> Plural {
    switch language {
    case .english: number == 1 ? .one : .other
    case .french:
      switch number {
      case 0, 1: .one
      case _ where number % 1_000_000 == 0: .many
      default: .other
      }
    case .arabic:
      switch (number, number % 100) {
      case (0, _): .zero
      case (1, _): .one
      case (2, _): .two
      case (_, 3...10): .few
      case (_, 11...99): .many
      default: .other
      }
    }
  }
}

/// How a language that must speaks to a person or of one; never guessed from a name.
package enum Gender: Hashable, Sendable {
  case female
  case male
  case other
}
