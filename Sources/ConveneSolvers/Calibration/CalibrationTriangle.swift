import ConveneValues

/// A symmetric positive definite matrix as `transpose(upper) · upper`, row after row.
///
/// Every entry takes away the same products in the same order as by the formula, four rows of them at
/// once and many columns side by side, so that a large panel costs no more than its multiplications.
struct CalibrationTriangle {
  let size: Int
  /// Nothing below the diagonal is looked at.
  private(set) var upper: [Double]
  private(set) var logDeterminant = 0.0

  /// - Parameter matrix: row after row; only what is on and above the diagonal is read.
  init(_ matrix: [Double], _ size: Int) {
    self.size = size
    upper = matrix
    var pivots: [Double] = []
    upper.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var first = 0
      while first < size {
        let last = min(first + 4, size)
        for row in first..<last {
          let own = base + row * size
          for above in first..<row {
            Self.take((base + above * size)[row], of: base + above * size, from: own, row..<size)
          }
          let pivot = max(own[row], 1e-12)
          pivots.append(pivot)
          own[row] = pivot.squareRoot()
          for column in (row + 1)..<max(size, row + 1) { own[column] /= own[row] }
        }
        guard last - first == 4 else { break }
        for row in last..<size {
          Self.takeFour(base + first * size, size, at: row, from: base + row * size, row..<size)
        }
        first = last
      }
    }
    logDeterminant = pivots.reduce(0) { $0 + $1.naturalLogarithm }
  }

  /// What the matrix has to be multiplied by to be `right`.
  func solve(_ right: [Double]) -> [Double] {
    var solved = right
    for row in 0..<size {
      solved[row] /= upper[row * size + row]
      for column in (row + 1)..<max(size, row + 1) {
        solved[column] -= upper[row * size + column] * solved[row]
      }
    }
    for row in (0..<size).reversed() {
      for column in (row + 1)..<max(size, row + 1) {
        solved[row] -= upper[row * size + column] * solved[column]
      }
      solved[row] /= upper[row * size + row]
    }
    return solved
  }

  /// The inverse of the transpose of `upper`, row after row: its transpose times itself is the inverse
  /// of the matrix.
  var inverseRoot: [Double] {
    var inverse = [Double](repeating: 0, count: size * size)
    inverse.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      upper.withUnsafeBufferPointer { upper in
        for row in 0..<size {
          let own = base + row * size
          own[row] = 1
          for above in 0..<row {
            Self.take(upper[above * size + row], of: base + above * size, from: own, 0..<above + 1)
          }
          for column in 0...row { own[column] /= upper[row * size + row] }
        }
      }
    }
    return inverse
  }

  /// A lower triangle's transpose times itself, row after row.
  static func squared(_ root: [Double], _ size: Int) -> [Double] {
    var square = [Double](repeating: 0, count: size * size)
    square.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      root.withUnsafeBufferPointer { root in
        guard let root = root.baseAddress else { return }
        for pivot in 0..<size {
          let from = root + pivot * size
          for row in 0...pivot {
            take(-from[row], of: from, from: base + row * size, 0..<row + 1)
          }
        }
      }
      for row in 0..<size {
        for column in 0..<row { base[column * size + row] = base[row * size + column] }
      }
    }
    return square
  }

  /// A matrix's columns as rows.
  static func turned(_ matrix: [Double], _ size: Int) -> [Double] {
    [Double](unsafeUninitializedCapacity: size * size) { turned, count in
      for row in 0..<size {
        for column in 0..<size { turned[column * size + row] = matrix[row * size + column] }
      }
      count = size * size
    }
  }

  /// One entry of a lower triangle's transpose times itself, by the triangle's columns, each a row.
  static func product(_ columns: [Double], _ size: Int, _ one: Int, _ other: Int) -> Double {
    columns.withUnsafeBufferPointer { columns in
      guard let base = columns.baseAddress else { return 0 }
      let (one, other, from) = (base + one * size, base + other * size, max(one, other))
      var sums = SIMD4<Double>.zero
      var place = from
      while place + 4 <= size {
        sums += four(one, place) * four(other, place)
        place += 4
      }
      var sum = sums.sum()
      while place < size {
        sum += one[place] * other[place]
        place += 1
      }
      return sum
    }
  }

  /// Takes so many times a row away from another.
  @inline(__always) private static func take(
    _ times: Double, of row: UnsafePointer<Double>, from other: UnsafeMutablePointer<Double>,
    _ columns: Range<Int>
  ) {
    var column = columns.lowerBound
    while column + 4 <= columns.upperBound {
      let kept = Self.four(other, column) - times * four(row, column)
      UnsafeMutableRawPointer(other + column).storeBytes(of: kept, as: SIMD4<Double>.self)
      column += 4
    }
    while column < columns.upperBound {
      other[column] -= times * row[column]
      column += 1
    }
  }

  @inline(__always) private static func take(
    _ times: Double, of row: UnsafeMutablePointer<Double>, from other: UnsafeMutablePointer<Double>,
    _ columns: Range<Int>
  ) {
    take(times, of: UnsafePointer(row), from: other, columns)
  }

  /// Takes four rows, one after the other, as often as each has it at `place`.
  @inline(__always) private static func takeFour(
    _ rows: UnsafePointer<Double>, _ size: Int, at place: Int,
    from other: UnsafeMutablePointer<Double>, _ columns: Range<Int>
  ) {
    let (one, two, three, last) = (rows, rows + size, rows + 2 * size, rows + 3 * size)
    var column = columns.lowerBound
    while column + 4 <= columns.upperBound {
      var kept = four(UnsafePointer(other), column)
      kept -= one[place] * four(one, column)
      kept -= two[place] * four(two, column)
      kept -= three[place] * four(three, column)
      kept -= last[place] * four(last, column)
      UnsafeMutableRawPointer(other + column).storeBytes(of: kept, as: SIMD4<Double>.self)
      column += 4
    }
    while column < columns.upperBound {
      other[column] -= one[place] * one[column]
      other[column] -= two[place] * two[column]
      other[column] -= three[place] * three[column]
      other[column] -= last[place] * last[column]
      column += 1
    }
  }

  @inline(__always) private static func four(
    _ row: UnsafePointer<Double>, _ column: Int
  ) -> SIMD4<Double> {
    UnsafeRawPointer(row + column).loadUnaligned(as: SIMD4<Double>.self)
  }
}
