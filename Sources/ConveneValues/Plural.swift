/// The plural categories of CLDR: which form of a noun a number asks for.
package enum Plural: Hashable, Sendable {
  case zero
  case one
  case two
  case few
  case many
  case other
}
