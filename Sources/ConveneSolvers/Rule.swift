/// How many of `members` there must be, at least and at most, in whatever is being filled.
///
/// One type for floors of a selection and rules of a seating plan, for the checker, for the least
/// set of rules that cannot hold together, and for refusals.
package struct Rule: Hashable, Sendable {
  /// The organiser's words for it; unique within one problem.
  package let name: String
  /// Numbers of people, ascending, each once.
  package let members: [Int]
  package let lowest: Int
  package let highest: Int

  package init(name: String, members: some Sequence<Int>, lowest: Int, highest: Int) {
    self.name = name
    self.members = Set(members).sorted()
    self.lowest = lowest
    self.highest = highest
  }
}
