/// Looks for the fewest moves that mend every broken rule, going through all there are.
///
/// Whatever mends a broken rule begins with one of a few moves: out of a table too full, into one
/// too empty, of either of a pair. Each is tried in turn and ruled out for those tried after it, so
/// that no set of moves is seen twice; nobody moves twice.
struct SeatingRepairSearch {
  enum Finding {
    case plan([[Int]])
    case impossible
    /// Too many moves to go through; fewer than this are not enough.
    case undecided(atLeast: Int)
  }

  private struct Move {
    let round: Int
    let person: Int
    let table: Int
  }

  private var state: SeatingRepairState
  private let rounds: [Int]
  private var barred: Set<Int> = []
  private var nodes = 0
  private let limit: Int
  private var wasCut = false
  private var best: (objective: Int, plan: [[Int]])?

  /// The plan with the fewest changes, and of those the best objective seen.
  ///
  /// Rounds are mended one after the other, unless a repeat breaks a rule and ties them together.
  static func fewest(_ problem: SeatingProblem, _ plan: [[Int]]) -> Finding {
    let all = Array(0..<problem.rounds)
    let scopes = problem.repeats == .forbidden ? [all] : all.map { [$0] }
    var state = SeatingRepairState(problem, plan)
    var atLeast = state.forced
    var isDecided = true
    for scope in scopes {
      var search = SeatingRepairSearch(state, scope)
      let (finding, moves) = search.deepen()
      atLeast += moves
      switch finding {
      case .plan(let mended): state.adopt(mended)
      case .impossible: return .impossible
      case .undecided: isDecided = false
      }
    }
    return isDecided ? .plan(state.plan) : .undecided(atLeast: atLeast)
  }

  private init(_ state: SeatingRepairState, _ rounds: [Int]) {
    self.state = state
    self.rounds = rounds
    limit = max(500, 20_000_000 / state.effort)
  }

  private mutating func deepen() -> (Finding, moves: Int) {
    var moves = 0
    while true {
      wasCut = false
      visit(left: moves)
      if let best { return (.plan(best.plan), moves) }
      if nodes >= limit { return (.undecided(atLeast: moves), moves) }
      if !wasCut { return (.impossible, moves) }
      moves += 1
    }
  }

  private mutating func visit(left: Int) {
    guard nodes < limit else { return }
    nodes += 1
    guard state.atLeast(in: rounds) <= left else {
      wasCut = true
      return
    }
    guard let moves = narrowest() else {
      if state.objective > best?.objective ?? Int.min { best = (state.objective, state.plan) }
      return
    }
    var tried: [Int] = []
    for move in moves {
      let key = (move.round * state.people + move.person) * state.tables + move.table
      guard !barred.contains(key) else { continue }
      let from = state.plan[move.round][move.person]
      let price = from == -1 ? 0 : 1
      guard price <= left else {
        wasCut = true
        continue
      }
      state.move(move.person, to: move.table, in: move.round)
      visit(left: left - price)
      state.moveBack(move.person, to: from, in: move.round)
      barred.insert(key)
      tried.append(key)
    }
    barred.subtract(tried)
  }

  /// Of the broken rules the one that leaves the fewest moves; nil where none is broken.
  private func narrowest() -> [Move]? {
    var fewest: [Move]?
    for round in rounds {
      for fault in state.faults(in: round) {
        let moves = moves(against: fault, in: round)
        if moves.count < fewest?.count ?? Int.max { fewest = moves }
        if moves.count < 2 { return moves }
      }
    }
    guard fewest == nil, let repeated = state.repeated() else { return fewest }
    return repeated.flatMap { out($0.person, in: $0.round) }
  }

  private func moves(against fault: SeatingRepairState.Fault, in round: Int) -> [Move] {
    switch fault {
    case .unseated(let person): return out(person, in: round)
    case .pair(let one, let other): return out(one, in: round) + out(other, in: round)
    case .tooMany(let table, let spread):
      return state.free(in: round, of: spread).filter { state.plan[round][$0] == table }
        .flatMap { out($0, in: round) }
    case .tooFew(let table, let spread):
      return state.free(in: round, of: spread).filter { state.plan[round][$0] != table }
        .map { Move(round: round, person: $0, table: table) }
    }
  }

  private func out(_ person: Int, in round: Int) -> [Move] {
    guard !state.isSettled[round][person] else { return [] }
    return (0..<state.tables).filter { $0 != state.plan[round][person] }
      .map { Move(round: round, person: person, table: $0) }
  }
}
