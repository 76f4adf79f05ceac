import ConveneValues

/// The eigenvectors of a symmetric matrix with the largest eigenvalues, followed as it changes.
///
/// Each vector is a row. Two steps of a Chebyshev filter and a small eigenproblem bring the rows
/// near those of the next matrix, as it differs little from the last. Too few vectors make a bound
/// that stays loose; the cohorts of a meeting need some forty.
final class SelectionBasis {
  let count: Int
  /// How many vectors are followed.
  let dimension: Int
  /// The eigenvalue of each row, descending.
  private(set) var values: [Float]
  private let width: Int
  private let vectors: Grid<Float>
  private let image: Grid<Float>
  private let next: Grid<Float>
  private let columns: Grid<Float>
  private let small: Grid<Float>
  private let turn: Grid<Float>

  /// Rows are filled up with zeros to a multiple of eight numbers.
  static func width(_ count: Int) -> Int { (count + 7) / 8 * 8 }

  init(count: Int) {
    self.count = count
    dimension = min(56, count)
    width = Self.width(count)
    let side = Self.width(dimension)
    values = Array(repeating: 0, count: dimension)
    vectors = Grid(rows: dimension, columns: width, repeating: 0)
    image = Grid(rows: dimension, columns: width, repeating: 0)
    next = Grid(rows: dimension, columns: width, repeating: 0)
    columns = Grid(rows: count, columns: side, repeating: 0)
    small = Grid(rows: dimension, columns: side, repeating: 0)
    turn = Grid(rows: dimension, columns: side, repeating: 0)
    var random = SeededRandom(seed: 1)
    for row in 0..<dimension {
      for place in 0..<count { vectors[row, place] = Float(random.below(2001) - 1000) }
    }
  }

  /// Takes over what another basis follows; its numbers are at `places` of this one.
  func begin(from part: SelectionBasis, places: [Int]) {
    for row in 0..<min(dimension, part.dimension) {
      for place in 0..<count { vectors[row, place] = 0 }
      for (one, place) in places.enumerated() { vectors[row, place] = part.vectors[row, one] }
    }
    values = Array(repeating: 0, count: dimension)
  }

  /// Turns towards the eigenvectors of `matrix` with eigenvalues above zero; none is below `floor`.
  func refine(_ matrix: borrowing Grid<Float>, floor: Float) {
    if dimension < count {
      let middle = floor / 2
      let scale = 1 / (0 - middle)
      Self.multiply(vectors, dimension, count, matrix, into: image, width)
      each { image, own, next in
        var place = 0
        while place < width {
          next[place] = scale * (image[place] - middle * own[place])
          place &+= 1
        }
      }
      Self.multiply(next, dimension, count, matrix, into: image, width)
      each { image, own, next in
        var place = 0
        while place < width {
          next[place] = 2 * scale * (image[place] - middle * next[place]) - own[place]
          place &+= 1
        }
      }
      vectors.copy(from: next)
    }
    straighten()
    Self.multiply(vectors, dimension, count, matrix, into: image, width)
    for row in 0..<dimension {
      for place in 0..<count { columns[place, row] = vectors[row, place] }
    }
    Self.multiply(image, dimension, count, columns, into: small, small.columns)
    diagonalise()
    Self.multiply(turn, dimension, dimension, vectors, into: next, width)
    vectors.copy(from: next)
  }

  /// The part of the matrix that belongs to the eigenvalues above zero.
  func positivePart(into sum: borrowing Grid<Float>) {
    let positive = values.count { $0 > 0 }
    for row in 0..<positive {
      for place in 0..<count { columns[place, row] = vectors[row, place] * values[row] }
    }
    Self.multiply(columns, count, positive, vectors, into: sum, width)
  }

  private func each(
    _ body: (
      UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>
    ) -> Void
  ) {
    for row in 0..<dimension { body(image.row(row), vectors.row(row), next.row(row)) }
  }

  /// Makes the rows orthonormal, each after those before it.
  private func straighten() {
    for row in 0..<dimension {
      let own = vectors.row(row)
      for before in 0..<row { add(-dot(vectors.row(before), own), vectors.row(before), to: own) }
      let length = dot(own, own).squareRoot()
      let scale = length > 1e-20 ? 1 / length : 0
      for place in 0..<count { own[place] *= scale }
    }
  }

  /// The sum of products, in eight parts that can be summed at once.
  private func dot(
    _ one: UnsafeMutablePointer<Float>, _ other: UnsafeMutablePointer<Float>
  ) -> Float {
    var low: (Float, Float, Float, Float) = (0, 0, 0, 0)
    var high: (Float, Float, Float, Float) = (0, 0, 0, 0)
    var place = 0
    while place < width {
      low.0 += one[place] * other[place]
      low.1 += one[place &+ 1] * other[place &+ 1]
      low.2 += one[place &+ 2] * other[place &+ 2]
      low.3 += one[place &+ 3] * other[place &+ 3]
      high.0 += one[place &+ 4] * other[place &+ 4]
      high.1 += one[place &+ 5] * other[place &+ 5]
      high.2 += one[place &+ 6] * other[place &+ 6]
      high.3 += one[place &+ 7] * other[place &+ 7]
      place &+= 8
    }
    return ((low.0 + high.0) + (low.1 + high.1)) + ((low.2 + high.2) + (low.3 + high.3))
  }

  private func add(
    _ factor: Float, _ one: UnsafeMutablePointer<Float>, to other: UnsafeMutablePointer<Float>
  ) {
    var place = 0
    while place < width {
      other[place] += factor * one[place]
      place &+= 1
    }
  }

  /// Jacobi's rotations; afterwards `turn` has the eigenvectors of `small` as rows.
  private func diagonalise() {
    let turned = Grid<Float>(rows: dimension, columns: small.columns, repeating: 0)
    var largest: Float = 0
    for row in 0..<dimension {
      turned[row, row] = 1
      largest = max(largest, abs(small[row, row]))
    }
    for _ in 0..<6 {
      var isDone = true
      for one in 0..<dimension {
        for other in 0..<one {
          let off = small[one, other]
          guard abs(off) > 1e-6 * largest else { continue }
          isDone = false
          let half = (small[other, other] - small[one, one]) / (2 * off)
          let tangent = (half < 0 ? -1 : 1) / (abs(half) + (half * half + 1).squareRoot())
          let cosine = 1 / (tangent * tangent + 1).squareRoot()
          rotate(small, one, other, cosine, tangent * cosine)
          for row in 0..<dimension {
            let first = small[row, one]
            let second = small[row, other]
            small[row, one] = cosine * first - tangent * cosine * second
            small[row, other] = tangent * cosine * first + cosine * second
          }
          rotate(turned, one, other, cosine, tangent * cosine)
        }
      }
      if isDone { break }
    }
    let order = (0..<dimension).sorted { (small[$1, $1], $0) < (small[$0, $0], $1) }
    for (row, old) in order.enumerated() {
      values[row] = small[old, old]
      for column in 0..<dimension { turn[row, column] = turned[old, column] }
    }
  }

  private func rotate(
    _ grid: borrowing Grid<Float>, _ one: Int, _ other: Int, _ cosine: Float, _ sine: Float
  ) {
    let first = grid.row(one)
    let second = grid.row(other)
    var column = 0
    while column < dimension {
      let kept = first[column]
      first[column] = cosine * kept - sine * second[column]
      second[column] = sine * kept + cosine * second[column]
      column &+= 1
    }
  }

  /// `product` becomes the first `rows` rows of `left`, `inner` numbers long, times `right`.
  private static func multiply(
    _ left: borrowing Grid<Float>, _ rows: Int, _ inner: Int, _ right: borrowing Grid<Float>,
    into product: borrowing Grid<Float>, _ width: Int
  ) {
    for number in 0..<rows {
      let row = left.row(number)
      let sums = product.row(number)
      sums.update(repeating: 0, count: width)
      var place = 0
      while place < inner {
        // Four rows at a time; past the last one, a row counts for nothing.
        let two = min(place + 1, inner - 1)
        let three = min(place + 2, inner - 1)
        let four = min(place + 3, inner - 1)
        add(
          (row[place], right.row(place)), (place + 1 < inner ? row[two] : 0, right.row(two)),
          (place + 2 < inner ? row[three] : 0, right.row(three)),
          (place + 3 < inner ? row[four] : 0, right.row(four)), to: sums, width)
        place += 4
      }
    }
  }

  private typealias Share = (factor: Float, row: UnsafeMutablePointer<Float>)

  @inline(__always) private static func add(
    _ one: Share, _ two: Share, _ three: Share, _ four: Share,
    to sums: UnsafeMutablePointer<Float>, _ width: Int
  ) {
    let (factorOne, rowOne) = one
    let (factorTwo, rowTwo) = two
    let (factorThree, rowThree) = three
    let (factorFour, rowFour) = four
    var place = 0
    while place < width {
      sums[place] =
        sums[place] + factorOne * rowOne[place] + factorTwo * rowTwo[place]
        + factorThree * rowThree[place] + factorFour * rowFour[place]
      place &+= 1
    }
  }
}
