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
  /// At each place the highest of the run that begins there.
  private let peaks: Grid<Int32>
  private let highest: [Double]
  private(set) var temperature = 0.0

  /// `width`: the longest run of losses read from one start; `reach`: the run that a peak is of.
  init(width: Int, reach: Int = 1, random: inout SeededRandom) {
    let draws = width <= 32 ? 512 : 8192
    let exponentials = (0..<draws).map { _ in
      let word = random.next() >> 11
      return -log((Double(word) + 1) / 9_007_199_254_740_992)
    }
    highest = (0..<draws).map { start in
      (0..<max(1, reach)).reduce(0) { max($0, exponentials[(start + $1) & (draws - 1)]) }
    }
    self.draws = draws
    self.exponentials = exponentials
    losses = Grid(rows: 1, columns: draws + max(width, reach), repeating: 0)
    peaks = Grid(rows: 1, columns: draws, repeating: 0)
  }

  mutating func set(_ temperature: Double) {
    self.temperature = temperature
    let row = losses.row(0)
    for place in 0..<losses.columns {
      let loss = temperature * exponentials[place & (draws - 1)]
      row[place] = Int32(min(loss, 100_000_000))
    }
    for place in 0..<draws {
      peaks[0, place] = Int32(min(temperature * highest[place], 100_000_000))
    }
  }

  /// A run of losses beginning at a drawn place.
  @inline(__always) func run(_ random: inout SeededRandom) -> UnsafeMutablePointer<Int32> {
    losses.row(0) + Int(truncatingIfNeeded: random.next() & UInt64(draws - 1))
  }

  @inline(__always) func start(_ random: inout SeededRandom) -> Int {
    Int(truncatingIfNeeded: random.next() & UInt64(draws - 1))
  }

  /// The run for the table `number`, of those beginning at `start`, and the highest loss in it.
  @inline(__always) func run(
    from start: Int, for number: Int
  ) -> (losses: UnsafeMutablePointer<Int32>, peak: Int32) {
    let place = (start &+ number &* 127) & (draws &- 1)
    return (losses.row(0) + place, peaks[0, place])
  }
}
