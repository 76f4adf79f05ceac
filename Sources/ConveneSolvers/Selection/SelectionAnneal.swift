import ConveneValues

/// Simulated annealing over exchanges of one who is in for one who is out.
final class SelectionAnneal {
  let search: SelectionSearch
  var penalty: Int
  private(set) var best: [Int] = []
  private(set) var bestObjective = Int.min
  private(set) var bestViolations = Int.max
  private(set) var proposals = 0
  private let lowest: Int
  private let highest: Int
  private var cooling: Cooling
  private var random: SeededRandom
  /// Few pairs with a potential, which are worth most whole; empty elsewhere.
  private let pairs: [(one: Int, other: Int)]
  private let isSparse: Bool
  private static let block = 16

  init(_ search: SelectionSearch, sizes: ClosedRange<Int>, penalty: Int, random: SeededRandom) {
    self.search = search
    self.penalty = penalty
    lowest = sizes.lowerBound
    highest = sizes.upperBound
    self.random = random
    isSparse = search.isSparse
    pairs = isSparse ? search.pairs : []
    cooling = Cooling(width: search.candidates + Self.block, random: &self.random)
  }

  /// Goes on from a cohort.
  func begin(_ chosen: [Int]) {
    search.adopt(chosen)
    keep()
  }

  private func keep() {
    let better =
      search.violations < bestViolations
      || (search.violations == bestViolations && search.objective > bestObjective)
    guard better else { return }
    bestViolations = search.violations
    bestObjective = search.objective
    best = search.chosen
  }

  /// Cools from `hot` to `cold` over `budget`, geometrically.
  func cool(
    from hot: Double, to cold: Double, budget: SearchBudget, until done: () -> Bool = { false }
  ) {
    let start = proposals
    var next = proposals
    while true {
      if proposals >= next {
        let share = budget.share(proposals - start)
        if share >= 1 || done() { return }
        cooling.set(hot * power(cold / hot, share))
        budget.report(
          SearchProgress(
            share: share, proposals: proposals,
            objective: bestViolations == 0 ? bestObjective : nil))
        next = proposals + 50_000
      }
      resize()
      if search.inside.isEmpty || search.outside.isEmpty {
        proposals += 100
      } else {
        weigh(search.inside[random.below(search.inside.count)])
        if isSparse { for _ in 0..<4 { weighTwo() } }
      }
    }
  }

  /// Weighs one more and one fewer, where the size is not fixed.
  private func resize() {
    guard lowest < highest else { return }
    proposals += 2
    let losses = cooling.run(&random)
    if search.size < highest, !search.outside.isEmpty {
      let coming = random.pick(search.outside)
      let change = Int(search.offers(without: nil).change(coming))
      let strain = search.strain(coming: coming, going: nil)
      if change - strain * penalty + Int(losses[0]) >= 0 {
        search.exchange(coming: coming, going: nil)
        keep()
      }
    }
    if search.size > lowest, !search.inside.isEmpty {
      let going = random.pick(search.inside)
      let change = -Int(search.offers(without: going).loss)
      let strain = search.strain(coming: nil, going: going)
      if change - strain * penalty + Int(losses[1]) >= 0 {
        search.exchange(coming: nil, going: going)
        keep()
      }
    }
  }

  /// Weighs everybody outside against `going`, in order, and goes on with whoever went.
  private func weigh(_ person: Int) {
    var going = person
    let candidates = search.candidates
    let losses = cooling.run(&random)
    var offers = search.offers(without: going)
    var least = offers.loss &- slack
    var other = 0
    proposals += search.outside.count
    while other < candidates {
      let (offer, near) = (offers.bring, offers.less)
      // A block in which everybody loses too much is passed over at one look.
      let end = other &+ Self.block
      if end <= candidates {
        var all: Int32 = -1
        for place in other..<end {
          all &= offer[place] &- near[place] &+ losses[place] &- least
        }
        if all < 0 {
          other = end
          continue
        }
      }
      for coming in other..<min(end, candidates)
      where offers.bring[coming] &- offers.less[coming] &+ losses[coming] >= least {
        let change = Int(offers.change(coming))
        let strain = search.hasRules ? search.strain(coming: coming, going: going) : 0
        guard change - strain * penalty + Int(losses[coming]) >= 0 else { continue }
        search.exchange(coming: coming, going: going)
        keep()
        going = coming
        offers = search.offers(without: going)
        least = offers.loss &- slack
      }
      other = end
    }
  }

  /// Weighs two who come for two who go: mostly a pair, and for the second the best to go.
  ///
  /// Where pairs are few, one end of a pair brings nothing, and where rules are ranges, one for one
  /// mostly breaks some: two at once get across.
  private func weighTwo() {
    guard search.inside.count > 1, search.outside.count > 1 else { return }
    proposals += search.inside.count
    var (one, other) = (likely(), likely())
    if !pairs.isEmpty, random.chance(500) {
      let pair = random.pick(pairs)
      if search.mayCome(pair.one) { one = pair.one }
      if search.mayCome(pair.other) { other = pair.other }
    }
    guard one != other else { return }
    var going = random.pick(search.inside)
    for _ in 0..<2 {
      let drawn = random.pick(search.inside)
      if search.offers(without: drawn).loss < search.offers(without: going).loss { going = drawn }
    }
    let (worth, broken) = (search.objective, search.violations)
    search.exchange(coming: one, going: going)
    if let second = search.bestGoing(for: other, staying: one, penalty: penalty) {
      let change =
        search.objective - worth + Int(search.offers(without: second).change(other))
      let strain = search.violations - broken + search.strain(coming: other, going: second)
      if change - strain * penalty + Int(cooling.run(&random)[0]) >= 0 {
        search.exchange(coming: other, going: second)
        keep()
        return
      }
    }
    search.exchange(coming: going, going: one)
  }

  /// Of three drawn who are out, the one who would bring most.
  private func likely() -> Int {
    let offers = search.offers(without: nil)
    var best = random.pick(search.outside)
    for _ in 0..<2 {
      let drawn = random.pick(search.outside)
      if offers.bring[drawn] > offers.bring[best] { best = drawn }
    }
    return best
  }

  private var slack: Int32 { Int32(truncatingIfNeeded: min(search.violations, 8) * penalty) }
}
