/// Goes from a dearest cohort under prices to the best one that keeps the floors.
struct FloorSearch {
  /// How many of each kind the best cohort found has.
  private(set) var best: [Int]
  private let start: FloorChoice.State
  private(set) var most: Int
  private var rest = 0

  init(_ state: FloorChoice.State, witness: [Int]) {
    start = state
    var other = state
    for kind in witness.indices { other.take(witness[kind] - state.taken[kind], of: kind) }
    best = witness
    most = other.value
    // Two ways to a first cohort that keeps the floors; the better one is improved on.
    var repaired = state
    Self.repair(&repaired)
    for var candidate in [repaired, other] where candidate.keepsFloors && !isClosed {
      Self.improve(&candidate)
      if candidate.value > most {
        best = candidate.taken
        most = candidate.value
      }
    }
  }

  /// Whether the best found reaches what no cohort exceeds.
  var isClosed: Bool { start.bound <= most }

  /// Whether the best found is proved to be the best there is.
  mutating func run(nodes: Int) -> Bool {
    let bound = start.bound
    guard bound > most else { return true }
    rest = nodes
    var lines: [Int] = []
    for kind in start.floors.indices { if let last = start.last(kind) { lines.append(last) } }
    let line = lines.min() ?? 0
    // What it costs to have so many more or fewer of a kind, as far as that could still pay.
    var choices: [Choices] = []
    for kind in start.floors.indices {
      var more: [Int] = []
      var fewer: [Int] = []
      var probe = start
      while let worth = probe.next(kind) {
        let loss = line - worth + (more.last ?? 0)
        guard loss < bound - most else { break }
        more.append(loss)
        probe.take(1, of: kind)
      }
      probe = start
      while let worth = probe.last(kind) {
        let loss = worth - line + (fewer.last ?? 0)
        guard loss < bound - most else { break }
        fewer.append(loss)
        probe.take(-1, of: kind)
      }
      if !more.isEmpty || !fewer.isEmpty {
        choices.append(Choices(kind: kind, more: more, fewer: fewer))
      }
    }
    choices.sort { ($0.least, $0.kind) < ($1.least, $1.kind) }
    var state = start
    descend(choices[...], &state, lost: 0, balance: 0, bound: bound)
    return rest > 0
  }

  private struct Choices {
    let kind: Int
    let more: [Int]
    let fewer: [Int]

    var least: Int { min(more.first ?? .max, fewer.first ?? .max) }
  }

  private mutating func descend(
    _ choices: ArraySlice<Choices>, _ state: inout FloorChoice.State, lost: Int, balance: Int,
    bound: Int
  ) {
    rest -= 1
    guard rest > 0, lost < bound - most else { return }
    guard let choice = choices.first else {
      guard balance == 0, state.keepsFloors else { return }
      let value = state.value
      if value > most {
        most = value
        best = state.taken
      }
      return
    }
    let others = choices.dropFirst()
    descend(others, &state, lost: lost, balance: balance, bound: bound)
    for (steps, losses) in [(1, choice.more), (-1, choice.fewer)] {
      var moved = 0
      for loss in losses where lost + loss < bound - most {
        state.take(steps, of: choice.kind)
        moved += steps
        descend(others, &state, lost: lost + loss, balance: balance + moved, bound: bound)
      }
      state.take(-moved, of: choice.kind)
    }
  }

  /// Exchanges, one for one, whatever brings the floors nearer at the least loss.
  private static func repair(_ state: inout FloorChoice.State) {
    while !state.keepsFloors {
      guard let move = exchange(state, isBetter: { $0 > 0 }) else { return }
      state.take(-1, of: move.going)
      state.take(1, of: move.coming)
    }
  }

  /// Exchanges one for one while that pays and keeps the floors.
  private static func improve(_ state: inout FloorChoice.State) {
    while let move = exchange(state, above: 0, isBetter: { $0 == 0 }) {
      state.take(-1, of: move.going)
      state.take(1, of: move.coming)
    }
  }

  /// The exchange that gains most, of those that bring floors so much nearer as is asked.
  ///
  /// - Parameter least: what it must gain more than.
  @inline(__always) private static func exchange(
    _ state: FloorChoice.State, above least: Int = .min, isBetter: (Int) -> Bool
  ) -> (going: Int, coming: Int)? {
    var short: UInt64 = 0
    var tight: UInt64 = 0
    for floor in state.lowest.indices {
      let spare = state.counts[floor] - state.lowest[floor]
      if spare < 0 { short |= 1 << UInt64(floor) }
      if spare <= 0 { tight |= 1 << UInt64(floor) }
    }
    let kinds = state.floors.indices
    let out = kinds.filter { state.taken[$0] < state.worth[$0].count }
      .map { (kind: $0, floors: state.floors[$0], worth: state.worth[$0][state.taken[$0]]) }
    var best: (going: Int, coming: Int)?
    var most = least
    out.withUnsafeBufferPointer { out in
      for going in kinds where state.taken[going] > 0 {
        let loss = state.worth[going][state.taken[going] - 1]
        let floors = state.floors[going]
        for coming in out where coming.worth - loss > most && coming.kind != going {
          let wins = coming.floors & ~floors & short
          let loses = floors & ~coming.floors & tight
          let nearer = wins.nonzeroBitCount - loses.nonzeroBitCount
          guard isBetter(nearer) || (short == 0 && loses == 0) else { continue }
          most = coming.worth - loss
          best = (going, coming.kind)
        }
      }
    }
    return best
  }
}
