/// For each person the others, those first whose place costs the pair least to take.
///
/// A swap loses what the two are worth to each other twice. Where all pairs are worth something, as
/// with distances, hardly any swap but one with a near neighbour is taken once the plan takes shape,
/// and the rest are looked at in vain. How far down the list the swaps taken lie is counted as the
/// search goes on, and lists are read that far; now and then further, so that nobody is ruled out.
final class SeatingNeighbours {
  private let people: Int
  /// Person, rank: who, and twice what the pair is worth; the person comes last and never gains.
  let others: Grid<Int32>
  let losses: Grid<Int32>
  /// Person, person: the rank.
  private let ranks: Grid<Int32>
  /// How many swaps were taken at each rank, those of late counting more.
  private var taken: [Double]
  /// Lists are read to here.
  private(set) var reach: Int
  /// The share of the list that holds nearly all swaps taken.
  private(set) var spread = 1.0

  private static let nearlyAll = 0.95
  private static let fewest = 16
  private static let most = 0.4

  init(_ search: SeatingSearch) {
    people = search.people
    reach = people
    taken = Array(repeating: 0, count: people)
    others = Grid(rows: people, columns: people, repeating: 0)
    losses = Grid(rows: people, columns: people, repeating: 0)
    ranks = Grid(rows: people, columns: people, repeating: 0)
    for person in 0..<people {
      let worth = search.worth.array(row: person)
      let order = worth.indices.sorted {
        ($0 == person ? Int32.max : worth[$0], $0) < ($1 == person ? Int32.max : worth[$1], $1)
      }
      for (rank, other) in order.enumerated() {
        others[person, rank] = Int32(other)
        losses[person, rank] = other == person ? SeatingSearch.never : 2 * worth[other]
        ranks[person, other] = Int32(rank)
      }
    }
  }

  /// All are to be looked at.
  var isWhole: Bool { reach == people }

  /// How far to read a list this time: twice as far once in four times, and so on.
  func length(_ word: UInt64) -> Int {
    min(people, reach << (min(40, word.trailingZeroBitCount) / 2))
  }

  /// Takes note of a swap found while looking at everybody.
  func took(_ person: Int, _ other: Int) { taken[Int(ranks[person, other])] += 1 }

  /// Takes note of a swap at a rank, which counts for more the more seldom it is looked at.
  func took(rank: Int) {
    var weight = 1.0
    var limit = reach
    while limit <= rank {
      weight *= 4
      limit *= 2
    }
    taken[rank] += weight
  }

  /// Sets how far lists are read, once enough swaps were taken to tell.
  func adapt() {
    let sum = taken.reduce(0, +)
    guard sum >= 200 else { return }
    var counted = 0.0
    var rank = 0
    while rank < people, counted < Self.nearlyAll * sum {
      counted += taken[rank]
      rank += 1
    }
    let wanted = max(min(Self.fewest, people), rank)
    spread = Double(wanted) / Double(people)
    reach = spread > Self.most ? people : wanted
    for place in taken.indices { taken[place] /= 2 }
  }
}
