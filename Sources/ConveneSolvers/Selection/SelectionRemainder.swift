/// What is left to choose once those who must be in are in: so many as the size says, exactly.
///
/// It is also where a bound is proved. `SelectionRelaxation` finds prices for breaking conditions, in
/// floating point and never quite exact; any prices give a bound (weak duality), a good one if they
/// are near the best. So nothing of the search need be trusted: the prices are taken as they are, and
/// a price of the size is looked for at which the matrix of what is left has a Cholesky factor, that
/// is no negative eigenvalue. The prices of size and rules together are then the bound, raised by
/// more than rounding can have hidden.
///
/// Where the size is a range, so many who are worth nothing stand for the seats that may stay
/// empty. Candidates are numbered anew.
struct SelectionRemainder {
  /// A count, or the money, with each candidate's part in it.
  private struct Row {
    let weights: [Int]
    /// Nil where nothing is asked for.
    let lowest: Int?
    let highest: Int
  }

  let count: Int
  private let size: Int
  /// What those who must be in are worth together.
  private let constant: Int
  private let values: [Int]
  private let pairs: [Int32]
  private let rows: [Row]
  /// A power of two, so that to divide by it is exact.
  private let unit: Double

  /// Nil where there is next to nothing to choose, and for more than `most` candidates.
  init?(_ problem: SelectionProblem, most: Int) {
    let out = Set(problem.mustOut)
    let inside = Set(problem.mustIn)
    let forced = inside.sorted()
    let people = (0..<problem.candidates).filter { !out.contains($0) && !inside.contains($0) }
    let size = min(problem.highest - forced.count, people.count)
    let empty = size - max(0, problem.lowest - forced.count)
    guard size >= 1, empty >= 0, 2...most ~= people.count + empty else { return nil }
    let count = people.count + empty
    var pairs = Array(repeating: Int32(0), count: count * count)
    for (row, one) in people.enumerated() {
      for (column, other) in people.enumerated() {
        pairs[row * count + column] = Int32(problem.potential[one, other])
      }
    }
    let values = people.map { one in
      forced.reduce(problem.values[one]) { $0 + problem.potential[one, $1] }
    }
    let largest = max(
      values.map(\.magnitude).max() ?? 0, UInt(pairs.map(\.magnitude).max() ?? 0))
    guard largest > 0 else { return nil }
    var unit = 1.0
    while unit < Double(largest) { unit *= 2 }
    var rows: [Row] = []
    for rule in problem.rules {
      let members = people.indices.filter { rule.members.contains(people[$0]) }
      if members.count == 2, rule.members.count == 2, rule.highest == 1, rule.lowest <= 0 {
        // The two are never both in, so their potential may be put as low as one likes.
        let low = -Int32(clamping: largest)
        pairs[members[0] * count + members[1]] = low
        pairs[members[1] * count + members[0]] = low
        continue
      }
      let counted = rule.members.count { inside.contains($0) }
      let lowest = rule.lowest - counted
      let highest = rule.highest - counted
      guard !members.isEmpty, lowest > 0 || highest < min(size, members.count) else { continue }
      var weights = Array(repeating: 0, count: count)
      for member in members { weights[member] = 1 }
      rows.append(Row(weights: weights, lowest: max(0, lowest), highest: highest))
    }
    if let budget = problem.budget, !problem.costs.isEmpty {
      let weights = people.map { problem.costs[$0] } + Array(repeating: 0, count: empty)
      let spent = forced.reduce(0) { $0 + problem.costs[$1] }
      if weights.contains(where: { $0 != 0 }) {
        rows.append(Row(weights: weights, lowest: nil, highest: budget - spent))
      }
    }
    self.count = count
    self.size = size
    constant = problem.objective(of: forced)
    self.values = values + Array(repeating: 0, count: empty)
    self.pairs = pairs
    self.rows = rows
    self.unit = unit
  }

  /// Those with the highest hopes, ascending: hardly anybody else is in a good cohort.
  var core: [Int] {
    let wanted = max(80, size * 27 / 10)
    guard wanted * 10 < count * 7 else { return Array(0..<count) }
    let hopes = (0..<count).map { one in
      let row = pairs[(one * count)..<((one + 1) * count)].sorted(by: >)
      return row.prefix(size - 1).reduce(2 * values[one]) { $0 + max(0, Int($1)) }
    }
    let order = (0..<count).sorted { (hopes[$1], $0) < (hopes[$0], $1) }
    return order.prefix(wanted).sorted()
  }

  /// Roughly the bound that the prices of a relaxation of all candidates give.
  func estimate(by relaxation: SelectionRelaxation) -> Double {
    let price = Double(relaxation.prices.size) + relaxation.shortfall(rounds: 2)
    return Double(constant) + unit * (Double(size) * price + ruleCost(relaxation.prices))
  }

  private func ruleCost(_ prices: SelectionRelaxation.Prices) -> Double {
    zip(rows, prices.rows).reduce(0) { sum, pair in
      sum + Double(pair.1) * Double(pair.1 > 0 ? pair.0.highest : pair.0.lowest ?? 0)
    }
  }

  /// The relaxation for some of the candidates, as if there were no others.
  func relaxation(of places: [Int]) -> SelectionRelaxation {
    let worth = Grid<Float>(
      rows: places.count, columns: SelectionBasis.width(places.count), repeating: 0)
    for (row, one) in places.enumerated() {
      for (column, other) in places.enumerated() {
        worth[row, column] = Float(Double(pairs[one * count + other]) / (2 * unit))
      }
      worth[row, row] = Float(Double(values[one]) / unit)
    }
    let rows = rows.map { row in
      let weights = places.map { row.weights[$0] }
      let lowest = row.lowest.map { Float(min($0, weights.reduce(0, +))) }
      return SelectionRelaxation.Row(
        weights: weights.map { Float($0) }, lowest: lowest ?? -.greatestFiniteMagnitude,
        highest: Float(row.highest))
    }
    return SelectionRelaxation(worth: worth, count: places.count, size: size, rows: rows)
  }

  /// What no cohort can be worth more than, by the prices of the relaxation of all candidates.
  ///
  /// With a price of the size at which the worth after prices has no eigenvalue above zero, the
  /// prices of size and rules are a bound. Nil where no such price is near.
  func proved(by relaxation: SelectionRelaxation) -> Int? {
    let prices = relaxation.prices
    let people = Double(size)
    let rules = ruleCost(prices)
    var diagonal = values.map { -Double($0) / unit }
    for (row, price) in zip(rows, prices.rows) where price != 0 {
      guard price > 0 || row.lowest != nil else { return nil }
      for one in 0..<count { diagonal[one] += Double(price) * Double(row.weights[one]) }
    }
    for one in 0..<count { diagonal[one] += (1 - people) * Double(prices.lines[one]) }
    let slack = Grid<Double>(rows: count, columns: (count + 3) / 4 * 4, repeating: 0)
    /// Whether `price` is high enough; with it what rounding may have hidden.
    func margin(_ price: Double) -> Double? {
      for one in 0..<count {
        let line = Double(prices.lines[one])
        for other in 0..<one {
          slack[one, other] =
            (line + Double(prices.lines[other])) / 2 - Double(relaxation.signs[one, other])
            - Double(pairs[one * count + other]) / (2 * unit)
        }
        slack[one, one] = diagonal[one] + price
      }
      return Self.factor(slack)
    }
    let step = 2e-5 * Double(relaxation.norm)
    var low = Double(prices.size) + max(0, relaxation.shortfall(rounds: 6))
    var high = low + step
    var hidden = margin(high)
    for attempt in 1...10 where hidden == nil {
      low = high
      high += step * Double(1 << attempt)
      hidden = margin(high)
    }
    guard var hidden else { return nil }
    while high - low > 2 * step {
      let middle = (low + high) / 2
      if let found = margin(middle) {
        hidden = found
        high = middle
      } else {
        low = middle
      }
    }
    let worth = unit * (people * (high + hidden) + rules)
    // Far more than what rounding can have taken from the sums.
    let rounding = 1e-9 * unit * (people * (abs(high) + 1) + abs(rules)) + 1e-6
    guard abs(worth) < 1e15 else { return nil }
    return constant + Int((worth + rounding).rounded(.down))
  }

  /// Whether Cholesky's factor of a symmetric matrix exists, of which the lower half is given.
  ///
  /// - Returns: What the diagonal must be raised by for rounding not to matter; nil where there is
  ///   no factor.
  private static func factor(_ matrix: borrowing Grid<Double>) -> Double? {
    var largest = 0.0
    for one in 0..<matrix.rows {
      let row = matrix.row(one)
      largest = max(largest, row[one])
      for other in 0..<one {
        row[other] = (row[other] - dot(row, matrix.row(other), other)) / matrix[other, other]
      }
      let rest = row[one] - dot(row, row, one)
      guard rest > 0 else { return nil }
      row[one] = rest.squareRoot()
    }
    return 1e-15 * Double(matrix.rows * matrix.rows) * largest
  }

  private static func dot(
    _ one: UnsafeMutablePointer<Double>, _ other: UnsafeMutablePointer<Double>, _ length: Int
  ) -> Double {
    var sum = (0.0, 0.0, 0.0, 0.0)
    var place = 0
    while place &+ 4 <= length {
      sum.0 += one[place] * other[place]
      sum.1 += one[place &+ 1] * other[place &+ 1]
      sum.2 += one[place &+ 2] * other[place &+ 2]
      sum.3 += one[place &+ 3] * other[place &+ 3]
      place &+= 4
    }
    var rest = (sum.0 + sum.1) + (sum.2 + sum.3)
    while place < length {
      rest += one[place] * other[place]
      place &+= 1
    }
    return rest
  }
}
