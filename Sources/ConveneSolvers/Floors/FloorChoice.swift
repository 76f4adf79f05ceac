/// The best cohort by what each is worth alone that keeps all floors, proved where it can be.
///
/// Candidates who count for the same floors are of one kind, of which the best come first. Each floor
/// has a price that is added to what its members are worth; prices are moved one after the other to
/// where the dearest cohort just keeps the floor (ascent of the Lagrangian dual). Where that cohort
/// keeps all floors and none with a price has members to spare, no cohort is better. Else the few
/// exchanges that could still pay are gone through.
package struct FloorChoice {
  package struct Choice: Hashable {
    /// Ascending.
    package let chosen: [Int]
    package let isProved: Bool
  }

  /// Candidates who count for the same floors, those of the bits in `floors`.
  private struct Kind {
    let floors: UInt64
    let people: [Int]
  }

  private let places: Int
  private let lowest: [Int]
  private let kinds: [Kind]
  /// A cohort that keeps all floors, as numbers of each kind; nil where there is none.
  private let witness: [Int]?

  /// - Parameter candidates: how many there are; members of `rules` are numbers below it.
  package init(_ places: Int, among candidates: Int, keeping rules: [Rule]) {
    self.places = places
    // A floor of nought asks for nothing; more than 64 floors are more than any call has.
    let floors = rules.filter { $0.lowest > 0 }.prefix(64)
    lowest = floors.map(\.lowest)
    var marks = [UInt64](repeating: 0, count: candidates)
    for (number, floor) in floors.enumerated() {
      for member in floor.members { marks[member] |= 1 << UInt64(number) }
    }
    kinds = Dictionary(grouping: marks.indices) { marks[$0] }
      .map { Kind(floors: $0.key, people: $0.value) }.sorted { $0.floors < $1.floors }
    witness = SelectionProblem.cohort(places, among: candidates, keeping: rules).map {
      [kinds] cohort in
      kinds.map { kind in cohort.count { marks[$0] == kind.floors } }
    }
  }

  package var isPossible: Bool { witness != nil }

  /// - Parameter values: one for each candidate.
  /// - Returns: nil where no cohort keeps the floors.
  package func best(_ values: [Int]) -> Choice? {
    guard let witness else { return nil }
    let orders = kinds.map { Self.bestFirst($0.people, values) }
    var state = State(
      kinds.map(\.floors), orders.map { order in order.map { values[$0] } }, lowest, places)
    for _ in 0..<60 where state.move() {}
    var search = FloorSearch(state, witness: witness)
    if !search.isClosed {
      state.polish(towards: search.most)
      search = FloorSearch(state, witness: search.best)
    }
    let isProved = search.run(nodes: 20_000)
    let chosen = zip(orders, search.best).flatMap { order, count in order.prefix(count) }
    return Choice(chosen: chosen.sorted(), isProved: isProved)
  }
}

extension FloorChoice {
  /// The best first, equals by number: as distances from the best with the number beside, which sort as
  /// numbers do.
  private static func bestFirst(_ people: [Int], _ values: [Int]) -> [Int] {
    let bits = UInt64(Int.bitWidth - max(1, values.count).leadingZeroBitCount)
    let most = people.reduce(Int.min) { max($0, values[$1]) }
    let least = people.reduce(Int.max) { min($0, values[$1]) }
    guard !people.isEmpty, (most - least).leadingZeroBitCount > Int(bits) else {
      return people.sorted { (values[$1], $0) < (values[$0], $1) }
    }
    var keys = people.map { UInt64(most - values[$0]) << bits | UInt64($0) }
    keys.sort()
    let mask = (UInt64(1) << bits) - 1
    return keys.map { Int($0 & mask) }
  }

  /// A dearest cohort under the prices, kept up to date while they move.
  struct State {
    /// The floors that each kind counts for.
    let floors: [UInt64]
    /// What the members of each kind are worth, the best first.
    let worth: [[Int]]
    let lowest: [Int]
    /// How many of each kind are in: the best of it.
    private(set) var taken: [Int]
    /// How many count for each floor.
    private(set) var counts: [Int]
    private(set) var prices: [Int]
    /// Of each kind, the prices of its floors together.
    private var extra: [Int]

    init(_ floors: [UInt64], _ worth: [[Int]], _ lowest: [Int], _ places: Int) {
      self.floors = floors
      self.worth = worth
      self.lowest = lowest
      taken = Array(repeating: 0, count: floors.count)
      counts = Array(repeating: 0, count: lowest.count)
      prices = counts
      extra = taken
      for _ in 0..<places {
        if let kind = dearest(0, 0) { take(1, of: kind) }
      }
    }

    mutating func take(_ step: Int, of kind: Int) {
      taken[kind] += step
      for floor in lowest.indices where floors[kind] >> UInt64(floor) & 1 == 1 {
        counts[floor] += step
      }
    }

    /// What the next of a kind who is out is worth, with prices; nil where all are in.
    func next(_ kind: Int) -> Int? {
      taken[kind] < worth[kind].count ? worth[kind][taken[kind]] + extra[kind] : nil
    }

    /// What the last of a kind who is in is worth, with prices; nil where none is.
    func last(_ kind: Int) -> Int? {
      taken[kind] > 0 ? worth[kind][taken[kind] - 1] + extra[kind] : nil
    }

    /// The kind with the dearest who is out, among those whose floors agree with `wanted` on `mask`.
    private func dearest(_ mask: UInt64, _ wanted: UInt64) -> Int? {
      var best: (kind: Int, worth: Int)?
      for kind in floors.indices where floors[kind] & mask == wanted {
        guard let worth = next(kind), worth > best?.worth ?? Int.min else { continue }
        best = (kind, worth)
      }
      return best?.kind
    }

    /// The kind with the cheapest who is in, among the same.
    private func cheapest(_ mask: UInt64, _ wanted: UInt64) -> Int? {
      var best: (kind: Int, worth: Int)?
      for kind in floors.indices where floors[kind] & mask == wanted {
        guard let worth = last(kind), worth < best?.worth ?? Int.max else { continue }
        best = (kind, worth)
      }
      return best?.kind
    }

    /// Moves every price to where its floor is just kept; false where none moved.
    mutating func move() -> Bool {
      var hasMoved = false
      for floor in lowest.indices {
        let missing = lowest[floor] - counts[floor]
        if missing > 0 {
          raise(floor, by: missing)
          hasMoved = true
        } else if missing < 0, prices[floor] > 0 {
          hasMoved = lower(floor, by: -missing) || hasMoved
        }
      }
      return hasMoved
    }

    private mutating func raise(_ floor: Int, by missing: Int) {
      let bit: UInt64 = 1 << UInt64(floor)
      var step = 0
      for _ in 0..<missing {
        guard let coming = dearest(bit, bit), let going = cheapest(bit, 0),
          let gain = next(coming), let loss = last(going)
        else { break }
        step = max(step, loss - gain)
        take(1, of: coming)
        take(-1, of: going)
      }
      price(floor, by: step)
    }

    private mutating func lower(_ floor: Int, by spare: Int) -> Bool {
      let bit: UInt64 = 1 << UInt64(floor)
      var step = prices[floor]
      for place in 1...spare {
        guard let coming = dearest(bit, 0), let going = cheapest(bit, bit),
          let gain = next(coming), let loss = last(going), loss - gain <= prices[floor]
        else { break }
        if place == spare { step = max(0, loss - gain) }
        take(1, of: coming)
        take(-1, of: going)
      }
      price(floor, by: -step)
      return step > 0
    }

    private mutating func price(_ floor: Int, by step: Int) {
      prices[floor] += step
      for kind in floors.indices where floors[kind] >> UInt64(floor) & 1 == 1 {
        extra[kind] += step
      }
    }

    /// Moves all prices at once against what is missing or to spare (Polyak's subgradient steps).
    ///
    /// - Parameter target: what some cohort that keeps the floors is worth.
    mutating func polish(towards target: Int) {
      var best = (bound: bound, prices: prices)
      var scale = 1.0
      var stale = 0
      for _ in 0..<100 {
        let ways = lowest.indices.map { floor -> Int in
          let spare = counts[floor] - lowest[floor]
          return spare > 0 && prices[floor] == 0 ? 0 : spare
        }
        let norm = ways.reduce(0) { $0 + $1 * $1 }
        guard norm > 0, best.bound > target else { break }
        let step = scale * Double(bound - target) / Double(norm)
        set(
          lowest.indices.map { floor in
            max(0, prices[floor] - Int((step * Double(ways[floor])).rounded()))
          })
        let now = bound
        if now < best.bound {
          best = (now, prices)
          stale = 0
        } else {
          stale += 1
          if stale % 6 == 0 { scale /= 2 }
        }
      }
      set(best.prices)
    }

    private mutating func set(_ wanted: [Int]) {
      for floor in lowest.indices where wanted[floor] != prices[floor] {
        price(floor, by: wanted[floor] - prices[floor])
      }
      while let coming = dearest(0, 0), let going = cheapest(0, 0), let gain = next(coming),
        let loss = last(going), gain > loss
      {
        take(1, of: coming)
        take(-1, of: going)
      }
    }

    var keepsFloors: Bool { zip(counts, lowest).allSatisfy { $0 >= $1 } }

    /// What the cohort is worth without prices.
    var value: Int {
      var sum = 0
      for kind in worth.indices { for place in 0..<taken[kind] { sum += worth[kind][place] } }
      return sum
    }

    /// No cohort that keeps the floors is worth more.
    var bound: Int {
      zip(extra, taken).reduce(value) { $0 + $1.0 * $1.1 }
        - zip(prices, lowest).reduce(0) { $0 + $1.0 * $1.1 }
    }
  }
}
