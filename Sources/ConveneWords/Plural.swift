import ConveneValues

extension Phrases {
  /// The category of a whole number that is not negative.
  package func plural(of number: Int) -> Plural { language.plural(of: number) }
}

/// How a language that must speaks to a person or of one; never guessed from a name.
package enum Gender: Hashable, Sendable {
  case female
  case male
  case other
}
