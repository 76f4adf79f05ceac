/// Goes through all cohorts, leaving out those that cannot beat the best one known.
struct SelectionExact {
  private let problem: SelectionProblem
  private let order: [Int]
  private let forced: Set<Int>
  private let rulesOf: [[Int]]
  private let budget: Int
  private let costs: [Int]
  private let chance: PartnershipChance?

  /// The best cohort found, and whether there is proved to be no better one.
  struct Outcome {
    var chosen: [Int]
    var objective: Int
    var isProved: Bool
  }

  private struct State {
    var chosen: [Int] = []
    var objective = 0
    var spent = 0
    /// What each would bring by values and pairs.
    var gain: [Int]
    var tally: [Int]
    /// Per rule, how many members were not yet decided on.
    var left: [Int]
  }

  init(_ problem: SelectionProblem) {
    self.problem = problem
    let out = Set(problem.mustOut)
    forced = Set(problem.mustIn)
    let wanted = problem.highest
    let hopes = (0..<problem.candidates).map { one -> Int in
      if case .partners(let chance) = problem.worth {
        return problem.values[one]
          + chance.worth(of: one, within: 0..<problem.candidates, problem.potential)
      }
      let pairs = (0..<problem.candidates).map { problem.potential[one, $0] }.sorted(by: >)
      return 2 * problem.values[one] + pairs.prefix(max(0, wanted - 1)).reduce(0, +)
    }
    // Those who must be in come first, then those with the highest hopes.
    order = (0..<problem.candidates).filter { !out.contains($0) }.sorted { [forced] one, other in
      (forced.contains(one) ? 0 : 1, -hopes[one], one)
        < (forced.contains(other) ? 0 : 1, -hopes[other], other)
    }
    var lists = Array(repeating: [Int](), count: problem.candidates)
    for (number, rule) in problem.rules.enumerated() {
      for person in rule.members { lists[person].append(number) }
    }
    rulesOf = lists
    costs = problem.budget == nil ? [] : problem.costs
    budget = problem.budget ?? 0
    chance = if case .partners(let chance) = problem.worth { chance } else { nil }
  }

  /// Improves on `best`, weighing at most `nodes` partial cohorts.
  func search(best: Outcome, nodes: Int, shouldStop: () -> Bool) -> Outcome {
    var outcome = best
    var rest = nodes
    let left = problem.rules.map { rule in rule.members.count { order.contains($0) } }
    let state = State(
      gain: problem.values, tally: Array(repeating: 0, count: problem.rules.count), left: left)
    descend(0, state, &outcome, &rest, shouldStop)
    outcome.isProved = rest > 0
    return outcome
  }

  private func descend(
    _ place: Int, _ state: State, _ best: inout Outcome, _ rest: inout Int,
    _ shouldStop: () -> Bool
  ) {
    rest -= 1
    if rest <= 0 { return }
    if rest % 1024 == 0, shouldStop() {
      rest = 0
      return
    }
    for (number, rule) in problem.rules.enumerated() {
      let count = state.tally[number]
      if count > rule.highest || count + state.left[number] < rule.lowest { return }
    }
    if !costs.isEmpty, state.spent > budget { return }
    let size = state.chosen.count
    guard size <= problem.highest, size + order.count - place >= problem.lowest else { return }
    let rulesHold = zip(problem.rules, state.tally).allSatisfy { $0.lowest <= $1 }
    let forcedIn = place >= order.count || !forced.contains(order[place])
    if size >= problem.lowest, rulesHold, forcedIn, state.objective > best.objective {
      best.objective = state.objective
      best.chosen = state.chosen.sorted()
    }
    guard place < order.count, size < problem.highest else { return }
    guard ceiling(place, state) > best.objective else { return }
    let person = order[place]
    var without = state
    for rule in rulesOf[person] { without.left[rule] -= 1 }
    var with = without
    with.chosen.append(person)
    if chance == nil { with.objective += state.gain[person] }
    if !costs.isEmpty { with.spent += costs[person] }
    for rule in rulesOf[person] { with.tally[rule] += 1 }
    if chance == nil {
      for other in order[(place + 1)...] { with.gain[other] += problem.potential[person, other] }
    } else {
      with.objective = problem.objective(of: with.chosen)
    }
    descend(place + 1, with, &best, &rest, shouldStop)
    if !forced.contains(person) { descend(place + 1, without, &best, &rest, shouldStop) }
  }

  /// What the cohort could at most become: each newcomer with half of its best pairs to come.
  private func ceiling(_ place: Int, _ state: State) -> Int {
    let open = order[place...]
    let wanted = min(problem.highest - state.chosen.count, open.count)
    let needed = max(0, problem.lowest - state.chosen.count)
    guard wanted > 0 else { return state.objective }
    if let chance {
      // Everybody with the likeliest of those who are in or may still be.
      let all = state.chosen + open
      let worth = { problem.values[$0] + chance.worth(of: $0, within: all, problem.potential) }
      let best = open.map(worth).sorted(by: >).prefix(wanted)
      return state.chosen.reduce(0) { $0 + worth($1) }
        + best.enumerated().reduce(0) {
          $0 + ($1.offset < needed ? $1.element : max(0, $1.element))
        }
    }
    var doubled = open.map { one -> Int in
      var pairs = open.map { max(0, problem.potential[one, $0]) }
      pairs.sort(by: >)
      return 2 * state.gain[one] + pairs.prefix(wanted - 1).reduce(0, +)
    }
    doubled.sort(by: >)
    var sum = 0
    for (number, worth) in doubled.prefix(wanted).enumerated() where number < needed || worth > 0 {
      sum += worth
    }
    return state.objective + (sum >> 1)
  }
}
