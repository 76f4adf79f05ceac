import ConveneValues
import Foundation

/// The losses an annealing search is ready to take at a temperature, drawn beforehand.
///
/// Metropolis' rule takes a move of gain `g` with chance exp(g / T); that is the same as
/// `g + T·E ≥ 0` for an exponential draw `E`. The draws are made once and only scaled when the
/// temperature changes, so that the inner loop adds one number that lies beside the others.
struct Cooling: ~Copyable {
  /// Draws per temperature; a power of two, fewer where there are few moves to weigh.
  private let draws: Int
  private let exponentials: [Double]
  private let losses: Grid<Int32>
  private(set) var temperature = 0.0

  /// `width`: the longest run of losses read from one start.
  init(width: Int, random: inout SeededRandom) {
    draws = width <= 32 ? 512 : 8192
    exponentials = (0..<draws).map { _ in
      let word = random.next() >> 11
      return -log((Double(word) + 1) / 9_007_199_254_740_992)
    }
    losses = Grid(rows: 1, columns: draws + width, repeating: 0)
  }

  mutating func set(_ temperature: Double) {
    self.temperature = temperature
    let row = losses.row(0)
    for place in 0..<losses.columns {
      let loss = temperature * exponentials[place & (draws - 1)]
      row[place] = Int32(min(loss, 100_000_000))
    }
  }

  /// A run of losses beginning at a drawn place.
  @inline(__always) func run(_ random: inout SeededRandom) -> UnsafeMutablePointer<Int32> {
    losses.row(0) + Int(truncatingIfNeeded: random.next() & UInt64(draws - 1))
  }
}
