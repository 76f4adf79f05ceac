/// A cohort as a matrix, made fractional: who is in on the diagonal, which pairs are beside it.
///
/// Such a matrix has no negative eigenvalue and no negative entry, its diagonal adds up to the
/// size, and each row to its diagonal entry times the size. What the best such matrix is worth
/// bounds what a cohort can be worth. It is approached from the dual side by alternating
/// directions (the boundary point method of Povh, Rendl and Wiegele; Sun, Toh and Yang), on as many
/// eigenvectors as matter. The prices it sets need not be exact: `SelectionRemainder` proves a bound
/// from any.
final class SelectionRelaxation {
  /// A weighted count that must lie in a range, as floors, ranges and the budget are.
  struct Row {
    let weights: [Float]
    let lowest: Float
    let highest: Float
  }

  /// What breaking each condition costs; any prices give a bound.
  struct Prices {
    /// Per candidate, for a row of pairs that does not add up.
    var lines: [Float]
    /// Per rule; below zero for its floor, above zero for its ceiling.
    var rows: [Float]
    /// For the size.
    var size: Float
  }

  let count: Int
  let size: Float
  private let rows: [Row]
  /// Half of each pair's potential, and on the diagonal what each is worth alone.
  let worth: Grid<Float>
  private(set) var prices: Prices
  /// The price of each negative entry.
  let signs: Grid<Float>
  private let width: Int
  private let pairs: Grid<Float>
  private let mass: Grid<Float>
  private let turned: Grid<Float>
  private let product: Grid<Float>
  private let basis: SelectionBasis
  private let pace: Float
  /// The square root of the sum of squares of `worth`.
  let norm: Float
  private let squares: [Float]
  private var hasBegun = false
  private static let relaxation: Float = 1.6

  /// `worth` is square; its rows are as wide as `SelectionBasis.width(count)` says.
  init(worth: consuming Grid<Float>, count: Int, size: Int, rows: [Row]) {
    self.count = count
    self.size = Float(size)
    self.rows = rows
    squares = rows.map { row in max(1e-6, row.weights.reduce(0) { $0 + $1 * $1 }) }
    width = SelectionBasis.width(count)
    var squares: Float = 0
    for one in 0..<count {
      for other in 0..<count { squares += worth[one, other] * worth[one, other] }
    }
    norm = max(1e-6, squares.squareRoot())
    pace = 0.4 / norm
    self.worth = worth
    prices = Prices(
      lines: Array(repeating: 0, count: count), rows: Array(repeating: 0, count: rows.count),
      size: 0)
    signs = Grid(rows: count, columns: width, repeating: 0)
    pairs = Grid(rows: count, columns: width, repeating: 0)
    mass = Grid(rows: count, columns: width, repeating: 0)
    turned = Grid(rows: count, columns: width, repeating: 0)
    product = Grid(rows: count, columns: width, repeating: 0)
    basis = SelectionBasis(count: count)
  }

  /// Begins where the relaxation of a part of the candidates, `places` among these, has come to.
  func begin(from part: SelectionRelaxation, places: [Int]) {
    prices.rows = part.prices.rows
    hasBegun = true
    let scale = part.pace / pace
    for (one, place) in places.enumerated() {
      for (other, column) in places.enumerated() {
        let pair = part.pairs[one, other]
        pairs[place, column] = pair * scale
        signs[place, column] = part.signs[one, other]
        mass[place, column] = part.mass[one, other] - pair + pair * scale
      }
    }
    basis.begin(from: part.basis, places: places)
  }

  /// What the rules' prices add to the worth of each candidate, negated.
  private func charges() -> [Float] {
    var charges = Array(repeating: Float(0), count: count)
    for (row, price) in zip(rows, prices.rows) where price != 0 {
      for one in 0..<count { charges[one] += price * row.weights[one] }
    }
    return charges
  }

  /// One round: new prices, then the matrix they ask for.
  func step() {
    if hasBegun { priceRules() }
    hasBegun = true
    let charges = charges()
    price(charges)
    turn(charges)
    basis.refine(turned, floor: -depth)
    basis.positivePart(into: product)
    let kept = 1 - Self.relaxation
    for one in 0..<count {
      let pairs = self.pairs.row(one)
      let mass = self.mass.row(one)
      let turned = self.turned.row(one)
      let product = self.product.row(one)
      var other = 0
      while other < count {
        let pair = kept * pairs[other] + Self.relaxation * product[other]
        pairs[other] = pair
        mass[other] = product[other] - turned[other] + pair
        other &+= 1
      }
    }
  }

  /// Below which no eigenvalue is expected.
  private var depth: Float { max(1.5 * abs(prices.size), 0.4 * norm) }

  /// The prices of the rows and of the size that fit the matrices best.
  private func price(_ charges: [Float]) {
    let people = Double(count)
    let size = Double(self.size)
    var trace = 0.0
    var right = Array(repeating: 0.0, count: count)
    for one in 0..<count {
      let worth = self.worth.row(one)
      let signs = self.signs.row(one)
      let mass = self.mass.row(one)
      var sum: (Float, Float, Float, Float) = (0, 0, 0, 0)
      var other = 0
      while other < width {
        sum.0 += worth[other] + signs[other] + mass[other]
        sum.1 += worth[other &+ 1] + signs[other &+ 1] + mass[other &+ 1]
        sum.2 += worth[other &+ 2] + signs[other &+ 2] + mass[other &+ 2]
        sum.3 += worth[other &+ 3] + signs[other &+ 3] + mass[other &+ 3]
        other &+= 4
      }
      let own = Double(worth[one] + mass[one] - charges[one])
      trace += own
      right[one] = Double((sum.0 + sum.1) + (sum.2 + sum.3) - charges[one]) - size * own
    }
    trace -= 1 / Double(pace)
    let total = (right.reduce(0, +) + (size - 1) * trace) / max(1, people - 1)
    let whole = (trace + (size - 1) * total) / people
    let share = max(0.5, people / 2 + size * size - 2 * size)
    for one in 0..<count {
      prices.lines[one] = Float((right[one] - total / 2 + (size - 1) * whole) / share)
    }
    prices.size = Float(whole)
  }

  /// The prices of negative entries, and the matrix of which the positive part is wanted.
  private func turn(_ charges: [Float]) {
    for one in 0..<count {
      let worth = self.worth.row(one)
      let signs = self.signs.row(one)
      let mass = self.mass.row(one)
      let pairs = self.pairs.row(one)
      let turned = self.turned.row(one)
      let half = prices.lines[one] / 2
      prices.lines.withUnsafeBufferPointer { lines in
        guard let lines = lines.baseAddress else { return }
        var other = 0
        while other < count {
          let lack = half + lines[other] / 2 - worth[other]
          let over = lack - mass[other]
          signs[other] = over > 0 ? over : 0
          turned[other] = pairs[other] - (over > 0 ? mass[other] : lack)
          other &+= 1
        }
      }
      signs[one] = 0
      turned[one] = pairs[one] - slack(one, charges)
    }
  }

  private func slack(_ one: Int, _ charges: [Float]) -> Float {
    (1 - size) * prices.lines[one] + prices.size - worth[one, one] + charges[one]
  }

  private func priceRules() {
    for (number, row) in rows.enumerated() {
      var sum: Float = 0
      for one in 0..<count { sum += row.weights[one] * pairs[one, one] }
      let share = sum * pace * size
      let step = 1 / (squares[number] * pace * size)
      let above = prices.rows[number] + step * (share - row.highest)
      let below = prices.rows[number] + step * (share - row.lowest)
      prices.rows[number] = above > 0 ? above : below < 0 ? below : 0
    }
  }

  /// Roughly how much more than the price of the size one in the cohort may still bring.
  ///
  /// With this much more to pay for the size, the prices bound what a cohort is worth.
  func shortfall(rounds: Int) -> Double {
    let charges = charges()
    for one in 0..<count {
      let worth = self.worth.row(one)
      let signs = self.signs.row(one)
      let turned = self.turned.row(one)
      let half = prices.lines[one] / 2
      for other in 0..<count {
        turned[other] = signs[other] - half - prices.lines[other] / 2 + worth[other]
      }
      turned[one] = -slack(one, charges)
    }
    let probe = SelectionBasis(count: count)
    probe.begin(from: basis, places: Array(0..<count))
    for _ in 0..<rounds { probe.refine(turned, floor: -depth) }
    return Double(probe.values[0])
  }
}
