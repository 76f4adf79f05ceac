import ConveneValues

/// What the searches can hold: beyond it an instance is refused before anything is set up for it.
enum SearchLimits {
  /// The potentials of so many are some hundred megabytes in a search.
  static let people = 0...5_000
  static let rounds = 0...200
  static let tables = 0...2_000
  /// Anything counted: seats of a table, members of a floor, seats that may change.
  static let counts = 0...1_000_000
  /// Rules of one kind, and what else is listed beside the potentials.
  static let entries = 100_000
  /// A potential, a score, the fit of a table.
  static let values = -9_999_999...9_999_999
  /// What one is worth alone, or a sure partnership, where the likeliest partners count.
  static let worth = 1_000_000_000_000
  /// What a repeat costs.
  static let prices = 0...9_999_999
  /// What a candidate costs, and what there is to spend.
  static let money = 0...1_000_000_000_000
  /// The highest sum of values around one person.
  ///
  /// A move is weighed by six such sums and the price of broken rules, together below `Int32.max`.
  static let sum = 80_000_000
  /// Rounds times tables times people, of which a search keeps several numbers each.
  static let cells = 100_000_000

  /// Whether `count` times `value`, and `more`, stay within `sum`.
  static func holds(_ count: Int, times value: Int, and more: Int = 0) -> Bool {
    let (product, isTooMuch) = count.multipliedReportingOverflow(by: value)
    let (whole, isStillTooMuch) = product.addingReportingOverflow(more)
    return !isTooMuch && !isStillTooMuch && whole <= sum
  }
}

extension Problem {
  typealias Beyond = (_ at: String, _ lowest: Int, _ highest: Int, _ number: Int) -> Problem

  /// Each number outside of its range, told by the problem that it then is.
  static func beyond(
    _ numbers: [(problem: Beyond, number: Int, range: ClosedRange<Int>)], at: String
  ) -> [Problem] {
    numbers.filter { !$0.range.contains($0.number) }.map { problem, number, range in
      problem(at, range.lowerBound, range.upperBound, number)
    }
  }
}

extension Potential {
  /// The potential furthest from 0, without its sign.
  var largest: Int { Int(values.reduce(0) { max($0, $1.magnitude) }) }
}
