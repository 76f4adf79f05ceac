/// The state of a selection search: who is in, and what each would gain or lose the cohort.
final class SelectionSearch {
  let candidates: Int
  /// Candidate, candidate; empty where pairs do not simply add up.
  private let near: Grid<Int32>
  /// What each candidate brings to the cohort as it stands: the value and the potential with all in.
  private let gain: Grid<Int32>
  /// The same for those who may come in; far below all else for the rest.
  private let offer: Grid<Int32>
  /// Set where the likeliest partners count instead of all pairs.
  private let partners: SelectionPartners?
  private let nothing: Grid<Int32>
  private let isIn: Grid<UInt8>
  /// Those in who may go.
  private(set) var inside: [Int] = []
  /// Those out who may come.
  private(set) var outside: [Int] = []
  private(set) var size = 0
  private(set) var objective = 0
  private(set) var violations = 0
  private let problem: SelectionProblem
  private let values: [Int]
  private let locked: [Bool]
  private let rulesOf: Runs
  private let member: Grid<UInt8>
  private var tally: [Int]
  private var spent = 0
  private let costs: [Int]
  /// So much money over the budget counts as one broken rule more.
  private let costUnit: Int
  let hasRules: Bool
  /// Whether hardly any pair has a potential, so that one end of a pair alone is seldom worth it.
  let isSparse: Bool

  static let never: Int32 = 1 << 29

  init(_ problem: SelectionProblem) {
    self.problem = problem
    candidates = problem.candidates
    values = problem.values
    if case .partners(let chance) = problem.worth {
      partners = SelectionPartners(problem, chance)
    } else {
      partners = nil
    }
    near = Grid(
      rows: partners == nil ? max(1, candidates) : 1, columns: candidates, repeating: 0)
    gain = Grid(rows: 1, columns: candidates, repeating: 0)
    offer = Grid(rows: 1, columns: candidates, repeating: 0)
    nothing = Grid(rows: 1, columns: candidates, repeating: 0)
    isIn = Grid(rows: 1, columns: candidates, repeating: 0)
    if partners == nil {
      for one in 0..<candidates {
        for other in 0..<candidates { near[one, other] = Int32(problem.potential[one, other]) }
      }
    }
    var lists = Array(repeating: [Int](), count: candidates)
    member = Grid(rows: max(1, problem.rules.count), columns: candidates, repeating: 0)
    for (number, rule) in problem.rules.enumerated() {
      for person in rule.members {
        lists[person].append(number)
        member[number, person] = 1
      }
    }
    rulesOf = Runs(lists)
    tally = Array(repeating: 0, count: problem.rules.count)
    var locked = Array(repeating: false, count: candidates)
    for person in problem.mustIn + problem.mustOut { locked[person] = true }
    self.locked = locked
    costs = problem.budget == nil ? [] : problem.costs
    costUnit = max(1, costs.reduce(0, +) / max(1, costs.count))
    let pairs = problem.potential.values.count { $0 != 0 } / 2
    isSparse =
      problem.worth == .pairs && 20 * pairs <= problem.candidates * (problem.candidates - 1) / 2
    hasRules = !problem.rules.isEmpty || !costs.isEmpty
  }

  /// Those with a potential above 0.
  var pairs: [(one: Int, other: Int)] {
    (0..<candidates).flatMap { one in
      (0..<one).filter { problem.potential[one, $0] > 0 }.map { (one, $0) }
    }
  }

  var chosen: [Int] { (0..<candidates).filter { isIn[0, $0] == 1 } }

  /// Takes over a cohort and works everything out afresh.
  func adopt(_ chosen: [Int]) {
    isIn.fill(0)
    for person in chosen { isIn[0, person] = 1 }
    size = chosen.count
    objective = partners?.adopt(chosen) ?? problem.objective(of: chosen)
    tally = problem.rules.map { rule in rule.members.count { isIn[0, $0] == 1 } }
    spent = costs.isEmpty ? 0 : chosen.map { costs[$0] }.reduce(0, +)
    violations = overspent(spent)
    for number in tally.indices { violations += excess(number, tally[number]) }
    inside = chosen.filter { !locked[$0] }.sorted()
    outside = (0..<candidates).filter { isIn[0, $0] == 0 && !locked[$0] }
    guard partners == nil else {
      offer.fill(-Self.never)
      return
    }
    for person in 0..<candidates {
      var sum = Int32(values[person])
      for other in chosen { sum += near[person, other] }
      gain[0, person] = sum
      offer[0, person] = isIn[0, person] == 1 || locked[person] ? -Self.never : sum
    }
  }

  /// What each of those who may come would bring: `bring` less `less`.
  struct Offers {
    let bring: UnsafeMutablePointer<Int32>
    let less: UnsafeMutablePointer<Int32>
    /// What the cohort loses by whoever goes.
    let loss: Int32

    @inline(__always) func change(_ coming: Int) -> Int32 { bring[coming] &- less[coming] &- loss }
  }

  /// What it would change if `going` went and another came; good until the next exchange or call.
  ///
  /// It is in `unit`, and far below all else for those who may not come.
  @inline(__always) func offers(without going: Int?) -> Offers {
    if let partners {
      let loss = partners.offers(without: going, of: outside, into: offer.row(0))
      return Offers(bring: offer.row(0), less: nothing.row(0), loss: loss)
    }
    guard let going else { return Offers(bring: offer.row(0), less: nothing.row(0), loss: 0) }
    return Offers(bring: offer.row(0), less: near.row(going), loss: gain[0, going])
  }

  /// Who had best go for `coming`, broken rules at `penalty` each; nobody where all must stay.
  ///
  /// - Parameter staying: one who may not go.
  func bestGoing(for coming: Int, staying: Int, penalty: Int) -> Int? {
    var best: (going: Int, worth: Int)?
    for going in inside where going != staying {
      let offers = offers(without: going)
      let change = Int(offers.change(coming))
      // Where no rule is broken, none can be mended.
      if let best, change <= best.worth, violations == 0 { continue }
      let worth = change - (hasRules ? strain(coming: coming, going: going) * penalty : 0)
      if worth > best?.worth ?? Int.min { best = (going, worth) }
    }
    return best?.going
  }

  @inline(__always) func mayCome(_ person: Int) -> Bool { offer[0, person] > -Self.never / 2 }

  /// What changes are weighed in, for each unit of worth.
  var unit: Double { partners?.unit ?? 1 }

  @inline(__always) private func excess(_ rule: Int, _ count: Int) -> Int {
    max(0, problem.rules[rule].lowest - count, count - problem.rules[rule].highest)
  }

  private func overspent(_ sum: Int) -> Int {
    guard let budget = problem.budget, sum > budget else { return 0 }
    return 1 + (sum - budget) / costUnit
  }

  /// How many more rules would be broken if `coming` came in and `going` went.
  func strain(coming: Int?, going: Int?) -> Int {
    var sum = 0
    if let coming {
      rulesOf.each(coming) { rule in
        if let going, member[rule, going] == 1 { return }
        sum += excess(rule, tally[rule] + 1) - excess(rule, tally[rule])
      }
    }
    if let going {
      rulesOf.each(going) { rule in
        if let coming, member[rule, coming] == 1 { return }
        sum += excess(rule, tally[rule] - 1) - excess(rule, tally[rule])
      }
    }
    if !costs.isEmpty {
      let change = (coming.map { costs[$0] } ?? 0) - (going.map { costs[$0] } ?? 0)
      sum += overspent(spent + change) - overspent(spent)
    }
    return sum
  }

  /// Lets `coming` in and `going` out; either may be nobody.
  func exchange(coming: Int?, going: Int?) {
    violations += strain(coming: coming, going: going)
    if let partners {
      objective += partners.exchange(coming: coming, going: going)
    }
    if let going {
      if partners == nil { objective -= Int(gain[0, going]) }
      enter(going, -1)
    }
    if let coming {
      if partners == nil { objective += Int(gain[0, coming]) }
      enter(coming, 1)
    }
    switch (coming, going) {
    case (let coming?, let going?):
      replace(going, by: coming, in: &inside)
      replace(coming, by: going, in: &outside)
    case (let coming?, nil):
      outside.removeAll { $0 == coming }
      inside.append(coming)
    case (nil, let going?):
      inside.removeAll { $0 == going }
      outside.append(going)
    case (nil, nil): break
    }
  }

  private func replace(_ one: Int, by other: Int, in list: inout [Int]) {
    if let place = list.firstIndex(of: one) { list[place] = other }
  }

  private func enter(_ person: Int, _ change: Int) {
    let gain = self.gain.row(0)
    let offer = self.offer.row(0)
    if partners == nil {
      let row = near.row(person)
      let factor = Int32(change)
      for other in 0..<candidates {
        gain[other] &+= factor &* row[other]
        offer[other] &+= factor &* row[other]
      }
    }
    offer[person] = change > 0 ? -Self.never : gain[person]
    isIn[0, person] = change > 0 ? 1 : 0
    size += change
    rulesOf.each(person) { tally[$0] += change }
    if !costs.isEmpty { spent += change * costs[person] }
  }
}
