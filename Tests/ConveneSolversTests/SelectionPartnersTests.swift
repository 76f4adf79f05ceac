import Testing

@testable import ConveneSolvers
@testable import ConveneValues

/// Cohorts that are worth what their members can do with their likeliest partners inside.
struct SelectionPartnersTests {
  private func drawn(_ seed: UInt64, candidates: Int = 9, partners: Int = 5) -> SelectionProblem {
    var random = SeededRandom(seed: seed)
    var potential = Potential(count: candidates)
    for one in 0..<candidates {
      for other in 0..<one {
        // Few different potentials, so that there are ties.
        potential[one, other] =
          random.chance(300) ? 0 : random.chance(500) ? random.below(5) * 100 : random.below(1001)
      }
    }
    var problem = SelectionProblem(
      values: (0..<candidates).map { _ in 7 * random.below(100_000_001) }, potential: potential,
      choose: 3, upTo: random.chance(300) ? 5 : 3)
    problem.worth = .partners(PartnershipChance(partners: partners, weight: 3))
    let all = Array(0..<candidates)
    for number in 0..<random.below(3) {
      problem.rules.append(
        Rule(
          name: "rule \(number)", members: random.sample(all, 4), lowest: random.below(3),
          highest: 5))
    }
    problem.mustIn = random.sample(all, random.below(2))
    problem.mustOut = random.sample(all.filter { !problem.mustIn.contains($0) }, random.below(3))
    return problem
  }

  /// By the definition: what each is worth alone, and the likeliest five of those inside.
  private func worth(_ problem: SelectionProblem, _ chosen: [Int], partners: Int = 5) -> Int {
    chosen.reduce(0) { sum, person in
      let best = chosen.filter { $0 != person }.map { problem.potential[person, $0] }.sorted(by: >)
      return sum + problem.values[person] + 3 * PartnershipChance.of(Array(best.prefix(partners)))
    }
  }

  @Test func `a cohort is worth the scores of its members within it`() {
    for seed in 1...20 as ClosedRange<UInt64> {
      let problem = drawn(seed)
      var random = SeededRandom(seed: seed)
      let chosen = random.sample(Array(0..<9), 1 + random.below(9)).sorted()
      #expect(problem.objective(of: chosen) == worth(problem, chosen))
      let person = random.pick(chosen)
      let rest = chosen.filter { $0 != person }
      #expect(
        SelectionRoom(problem, of: rest).share(of: person)
          == worth(problem, chosen) - worth(problem, rest))
    }
  }

  @Test(arguments: [1, 2, 5])
  func `after any exchanges the worth is what it is worked out afresh`(partners: Int) {
    for seed in 1...20 as ClosedRange<UInt64> {
      var problem = drawn(seed, candidates: 14, partners: partners)
      problem.mustIn = []
      problem.mustOut = []
      let search = SelectionSearch(problem)
      search.adopt([0, 1, 2, 3, 4, 5, 6])
      var random = SeededRandom(seed: seed)
      for _ in 0..<60 {
        let coming = random.chance(800) && search.size < 13 ? random.pick(search.outside) : nil
        let going = random.chance(800) && search.size > 1 ? random.pick(search.inside) : nil
        search.exchange(coming: coming, going: going)
        #expect(search.objective == worth(problem, search.chosen, partners: partners))
        guard !search.outside.isEmpty, !search.inside.isEmpty else { continue }
        let leaving = random.pick(search.inside)
        let offers = search.offers(without: leaving)
        let unit = search.unit
        for person in search.outside {
          let exchanged = search.chosen.filter { $0 != leaving } + [person]
          let change = worth(problem, exchanged, partners: partners) - search.objective
          // Weighed in units, and chances rounded once instead of for each.
          #expect(abs(Double(offers.change(person)) - unit * Double(change)) <= 3 + 60 * unit)
        }
      }
    }
  }

  /// Of so many nobody's likeliest are all listed, and equals are listed all or none.
  @Test(arguments: [1, 5])
  func `among many too the worth is what it is worked out afresh`(partners: Int) {
    for seed in 1...4 as ClosedRange<UInt64> {
      var problem = drawn(seed, candidates: 150, partners: partners)
      (problem.mustIn, problem.mustOut, problem.rules) = ([], [], [])
      (problem.lowest, problem.highest) = (60, 60)
      let search = SelectionSearch(problem)
      // At first the likeliest are out, and lines lie low.
      search.adopt(Array(0..<60))
      var random = SeededRandom(seed: seed)
      for _ in 0..<120 {
        search.exchange(coming: random.pick(search.outside), going: random.pick(search.inside))
      }
      #expect(search.objective == worth(problem, search.chosen, partners: partners))
      let leaving = random.pick(search.inside)
      let offers = search.offers(without: leaving)
      for person in search.outside {
        let exchanged = search.chosen.filter { $0 != leaving } + [person]
        let change = worth(problem, exchanged, partners: partners) - search.objective
        #expect(
          abs(Double(offers.change(person)) - search.unit * Double(change))
            <= 3 + 200 * search.unit)
      }
    }
  }

  private func best(_ problem: SelectionProblem) -> Int? {
    (0..<(1 << problem.candidates)).compactMap { bits -> Int? in
      let chosen = (0..<problem.candidates).filter { (bits >> $0) & 1 == 1 }
      guard chosen.count <= problem.highest, problem.broken(by: chosen).isEmpty else { return nil }
      return worth(problem, chosen)
    }.max()
  }

  @Test func `a small cohort is proved the best of all, and no bound is below it`() throws {
    var found = 0
    for seed in 1...60 as ClosedRange<UInt64> {
      let problem = drawn(seed)
      guard let best = best(problem) else { continue }
      found += 1
      let answer = try problem.solve(seed: seed, budget: SearchBudget(iterations: 3000))
      #expect(answer.broken == [])
      #expect(answer.objective == best, "seed \(seed)")
      #expect(answer.isProved)
      let bound = SelectionBound(problem)
      #expect(bound.quick >= best)
      let budget = SearchBudget(iterations: 100_000)
      #expect(bound.tight(within: budget, around: answer.chosen).worth >= best)
      #expect(bound.tight(within: budget).worth >= best)
    }
    #expect(found > 40)
  }

  @Test func `no mixture of a majorant is below any cohort`() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let problem = drawn(seed)
      var random = SeededRandom(seed: seed)
      let people = (0..<9).filter { !problem.mustOut.contains($0) }
      let others = people.filter { !problem.mustIn.contains($0) }
      let about = problem.mustIn + random.sample(others, 3 - problem.mustIn.count)
      let majorant = try #require(SelectionMajorant(problem, around: about, most: 100))
      for shares in [[1000, 0, 0], [0, 1000, 0], [0, 0, 1000], [200, 300, 500]] {
        let (above, constant) = majorant.problem(shares)
        for _ in 0..<40 {
          let size = problem.highest - problem.mustIn.count
          let chosen = problem.mustIn + random.sample(others, size)
          #expect(above.objective(of: chosen) + constant >= worth(problem, chosen))
        }
      }
    }
  }

  @Test func `numbering the candidates anew changes who is who and nothing else`() throws {
    for seed in 1...10 as ClosedRange<UInt64> {
      let problem = drawn(seed, candidates: 12)
      var random = SeededRandom(seed: seed)
      let order = random.sample(Array(0..<12), 12)
      let one = try problem.solve(seed: 1, budget: SearchBudget(iterations: 5000))
      let other = try problem.restricted(to: order)
        .solve(seed: 1, budget: SearchBudget(iterations: 5000)).renumbered(by: order)
      guard one.broken.isEmpty else { continue }
      #expect(one.objective == other.objective)
      #expect(worth(problem, other.chosen) == one.objective)
    }
  }

  @Test func `potentials that are no chances are refused`() {
    var problem = drawn(1)
    problem.potential[0, 1] = 1001
    let refusal = #expect(throws: Refusal.self) {
      try problem.solve(seed: 1, budget: SearchBudget(iterations: 100))
    }
    #expect(refusal?.problems.map(\.at) == ["potential"])
  }
}
