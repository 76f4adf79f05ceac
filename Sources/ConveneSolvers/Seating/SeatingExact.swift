/// Goes through all plans of a small meeting for one that breaks no rule.
///
/// Repeats and changes are not looked at, so that each round stands for itself.
struct SeatingExact {
  /// More people than this are not tried.
  static let most = 12

  private let problem: SeatingProblem
  private let round: Int
  /// Who is there, the bound before the free.
  private let order: [Int]
  private let bound: [Int: Int]
  private let languages: [Set<Int>]
  private let interpreted: Set<Int>
  private var groups: [[Int]]
  private var steps: Int

  /// Whether a plan keeps every rule; nil where it could not be decided in so many steps.
  static func isPossible(_ problem: SeatingProblem, steps: Int = 400_000) -> Bool? {
    guard problem.people <= most else { return nil }
    var isDecided = true
    for round in 0..<problem.rounds {
      var search = SeatingExact(problem, round, steps)
      if search.place(0) { continue }
      if search.steps > 0 { return false }
      isDecided = false
    }
    return isDecided ? true : nil
  }

  private init(_ problem: SeatingProblem, _ round: Int, _ steps: Int) {
    self.problem = problem
    self.round = round
    self.steps = steps
    let absent = Set(problem.absences.filter { $0.round == round }.map(\.person))
    var bound: [Int: Int] = [:]
    for place in problem.fixed where place.round == round { bound[place.person] = place.table }
    order = (0..<problem.people).filter { !absent.contains($0) }.sorted { [bound] one, other in
      (bound[one] == nil ? 1 : 0, one) < (bound[other] == nil ? 1 : 0, other)
    }
    self.bound = bound
    languages = problem.languages.map(Set.init)
    interpreted = Set(problem.interpreted)
    groups = problem.tables[round].map { _ in [] }
  }

  private mutating func place(_ next: Int) -> Bool {
    steps -= 1
    guard steps > 0 else { return false }
    guard next < order.count else { return groups.indices.allSatisfy(isFull) }
    let person = order[next]
    for table in bound[person].map({ [$0] }) ?? Array(groups.indices) where welcomes(table, person)
    {
      groups[table].append(person)
      if canFill(after: next), place(next + 1) { return true }
      groups[table].removeLast()
    }
    return false
  }

  private func welcomes(_ table: Int, _ person: Int) -> Bool {
    let group = groups[table]
    guard group.count < problem.tables[round][table].highest else { return false }
    for pair in problem.apart where pair.one == person || pair.other == person {
      if group.contains(pair.one == person ? pair.other : pair.one) { return false }
    }
    for pair in problem.together where pair.one == person || pair.other == person {
      let friend = pair.one == person ? pair.other : pair.one
      if groups.indices.contains(where: { $0 != table && groups[$0].contains(friend) }) {
        return false
      }
    }
    for spread in spreads(of: table) where spread.rule.members.contains(person) {
      if count(spread, group) == spread.rule.highest { return false }
    }
    guard !languages.isEmpty, !interpreted.contains(table) else { return true }
    let known = (group + [person]).map { languages[$0] }.filter { !$0.isEmpty }
    guard let first = known.first else { return true }
    return !known.dropFirst().reduce(first) { $0.intersection($1) }.isEmpty
  }

  /// Enough people are left for the seats that must still be taken.
  private func canFill(after next: Int) -> Bool {
    let missing = groups.indices.reduce(0) {
      $0 + max(0, problem.tables[round][$1].lowest - groups[$1].count)
    }
    return missing <= order.count - next - 1
  }

  private func isFull(_ table: Int) -> Bool {
    groups[table].count >= problem.tables[round][table].lowest
      && spreads(of: table).allSatisfy { count($0, groups[table]) >= $0.rule.lowest }
  }

  private func spreads(of table: Int) -> [SeatingProblem.Spread] {
    problem.spreads.filter { $0.holds(at: table, in: round) }
  }

  private func count(_ spread: SeatingProblem.Spread, _ group: [Int]) -> Int {
    group.count { spread.rule.members.contains($0) }
  }
}
