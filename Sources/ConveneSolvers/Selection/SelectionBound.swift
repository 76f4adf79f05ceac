/// What no cohort can be worth more than.
struct SelectionBound {
  private let problem: SelectionProblem

  /// For more candidates the relaxation takes too long.
  private static let most = 1000

  init(_ problem: SelectionProblem) { self.problem = problem }

  /// Each of the chosen counted with half of the best pairs it could have, or with the likeliest
  /// partners of all.
  var quick: Int {
    let out = Set(problem.mustOut)
    let forced = Set(problem.mustIn)
    let people = (0..<problem.candidates).filter { !out.contains($0) }
    let size = min(problem.highest, people.count)
    let doubled = people.map { one -> (person: Int, worth: Int) in
      if case .partners(let chance) = problem.worth {
        let worth = chance.worth(of: one, within: people, problem.potential)
        return (one, 2 * (problem.values[one] + worth))
      }
      let row = people.filter { $0 != one }.map { max(0, problem.potential[one, $0]) }.sorted(by: >)
      return (one, 2 * problem.values[one] + row.prefix(max(0, size - 1)).reduce(0, +))
    }
    var worth = doubled.filter { forced.contains($0.person) }.map(\.worth).reduce(0, +)
    let rest = doubled.filter { !forced.contains($0.person) }.map(\.worth).sorted(by: >)
    let forcedCount = doubled.count { forced.contains($0.person) }
    for (place, value) in rest.prefix(max(0, size - forcedCount)).enumerated() {
      if place + forcedCount >= problem.lowest, value <= 0 { break }
      worth += value
    }
    return worth >> 1
  }

  /// The lower of `quick` and what the relaxation proves, and the moves its rounds are charged as.
  ///
  /// A round takes the time of many more moves than it is charged as, so that the budget of a
  /// proposal has room for a hundred.
  ///
  /// - Parameter cohort: the best known, where the likeliest partners count: the bound is about it.
  func tight(within budget: SearchBudget, around cohort: [Int] = []) -> (worth: Int, moves: Int) {
    let quick = self.quick
    if problem.worth != .pairs {
      guard let majorant = SelectionMajorant(problem, around: cohort, most: Self.most) else {
        return (quick, 0)
      }
      return majorant.mixtures.reduce((quick, 0)) { least, shares in
        guard budget.share(least.1) < 1 else { return least }
        let (above, constant) = majorant.problem(shares)
        let bound = SelectionBound(above).tight(
          within: budget.part(from: 0, to: 1, done: least.1))
        return (min(least.0, bound.worth + constant), least.1 + bound.moves)
      }
    }
    guard let open = SelectionRemainder(problem, most: Self.most) else { return (quick, 0) }
    var moves = 0
    func rounds(_ relaxation: SelectionRelaxation, _ number: Int) -> Bool {
      for _ in 0..<number {
        let share = budget.share(moves)
        guard share < 1 else { return false }
        budget.report(SearchProgress(share: share, proposals: moves, objective: nil))
        relaxation.step()
        moves += max(1, relaxation.count * relaxation.count / 20)
      }
      return true
    }
    let whole = open.relaxation(of: Array(0..<open.count))
    let core = open.core
    if core.count < open.count {
      let part = open.relaxation(of: core)
      guard rounds(part, 60) else { return (quick, moves) }
      whole.begin(from: part, places: core)
    }
    var left = min(120, 40_000_000 / (open.count * open.count))
    var last = Double(quick)
    while left > 0, rounds(whole, min(40, left)) {
      left -= 40
      let now = open.estimate(by: whole)
      if last - now < abs(now) / 4000 { break }
      last = now
    }
    return (min(quick, open.proved(by: whole) ?? quick), moves)
  }
}
