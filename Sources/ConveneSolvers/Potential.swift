/// The partnership potential of every pair among `count` people, symmetric, 0 through 1000.
///
/// A potential is the modelled chance, in thousandths, that the two form a partnership within a
/// year. It is computed in one room, `PairModel`; scoring, selection and seating take it as given.
package struct Potential: Hashable, Sendable {
  package let count: Int
  /// Row after row of the square, so that one person's potentials lie side by side.
  package private(set) var values: [Int32]

  package init(count: Int) {
    self.count = count
    values = Array(repeating: 0, count: count * count)
  }

  /// The potential of `one` and `other`; of a person with themselves it is 0.
  package subscript(one: Int, other: Int) -> Int {
    get { Int(values[one * count + other]) }
    set {
      guard one != other else { return }
      values[one * count + other] = Int32(newValue)
      values[other * count + one] = Int32(newValue)
    }
  }

  /// Sum over all pairs inside `group`.
  package func total(within group: [Int]) -> Int {
    var sum = 0
    for (place, one) in group.enumerated() {
      for other in group[..<place] { sum += self[one, other] }
    }
    return sum
  }

  /// The same potential for the people of `group`, renumbered from 0 in that order.
  package func restricted(to group: [Int]) -> Potential {
    var part = Potential(count: group.count)
    for (row, one) in group.enumerated() {
      for (column, other) in group[..<row].enumerated() { part[row, column] = self[one, other] }
    }
    return part
  }
}
