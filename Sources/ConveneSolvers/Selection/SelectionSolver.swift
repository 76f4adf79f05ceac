import ConveneValues

extension SelectionProblem {
  /// Chooses the cohort that is worth most, as well as the budget allows.
  ///
  /// Rules come first: a cohort that breaks fewer is always better, whatever it is worth. Same seed
  /// and iterations, same cohort. Throws when the problem contradicts itself.
  package func solve(seed: UInt64, budget: SearchBudget) throws(Refusal) -> SelectionAnswer {
    let wrong = contradictions
    guard wrong.isEmpty else { throw .selectionContradiction(problems: wrong) }
    return SelectionSolver(problem: self).solve(seed: seed, budget: budget)
  }

  /// What no cohort that keeps the rules is worth more than.
  ///
  /// - Parameter cohort: a good one, which helps to find a low bound.
  package func bound(around cohort: [Int]) -> Int {
    SelectionBound(self).tight(within: SearchBudget(iterations: 10_000_000), around: cohort).worth
  }

  private var contradictions: [Problem] {
    var wrong = beyondLimits
    guard wrong.isEmpty else { return wrong }
    func persons(_ list: [Int], _ at: String) {
      for person in list where !(0..<candidates).contains(person) {
        wrong.append(.noSuchCandidate(at: at, candidate: person))
      }
    }
    if potential.count != candidates {
      wrong.append(
        .isForOtherCandidates(at: "potential", given: potential.count, candidates: candidates))
    }
    if !costs.isEmpty, costs.count != candidates {
      wrong.append(
        .areForOtherCandidates(at: "costs", given: costs.count, candidates: candidates))
    }
    if lowest > highest {
      wrong.append(.noRange(at: "size of the cohort", lowest: lowest, highest: highest))
    }
    for rule in rules { persons(rule.members, rule.name) }
    persons(mustIn, "must be in")
    persons(mustOut, "must be out")
    for person in Set(mustIn).intersection(mustOut).sorted() {
      wrong.append(.mustBeInAndOut(at: "candidate \(person)"))
    }
    return wrong
  }
}

/// Chooses how a selection problem is searched.
struct SelectionSolver {
  let problem: SelectionProblem

  func solve(seed: UInt64, budget: SearchBudget) -> SelectionAnswer {
    let verdict = SelectionFeasibility(problem).verdict()
    var random = SeededRandom(seed: seed)
    let search = SelectionSearch(problem)
    let free = problem.candidates - Set(problem.mustOut).count
    let highest = min(problem.highest, free)
    let sizes = min(problem.lowest, highest)...highest
    let anneal = SelectionAnneal(
      search, sizes: sizes, penalty: penalty(sizes.upperBound, search), random: random)
    if case .possible(let cohort) = verdict {
      anneal.begin(cohort)
    } else {
      anneal.begin(drawn(sizes.lowerBound, &random))
    }
    let scale = usualGain(search, &random)
    // Few candidates are gone through first, and where there is no cohort there is nothing to bound.
    let first =
      small || verdict == .impossible || problem.worth != .pairs
      ? (worth: SelectionBound(problem).quick, moves: 0)
      : SelectionBound(problem).tight(within: budget.part(from: 0, to: 0.4, done: 0))
    var bound = first.worth
    let rest = budget.part(from: min(0.9, budget.share(first.moves)), to: 1, done: first.moves)
    anneal.cool(
      from: 0.3 * scale, to: 0.02 * scale,
      budget: small || problem.worth != .pairs ? budget.part(from: 0, to: 0.5, done: 0) : rest,
      until: { anneal.bestViolations == 0 && anneal.bestObjective >= bound })
    var best = SelectionExact.Outcome(
      chosen: anneal.best, objective: anneal.bestObjective, isProved: false)
    if small, anneal.bestViolations == 0 {
      let done = anneal.proposals
      best = SelectionExact(problem).search(
        best: best, nodes: problem.worth == .pairs ? 2_000_000 : 40_000,
        shouldStop: { budget.share(done) >= 1 })
    }
    if !best.isProved, verdict != .impossible, small || problem.worth != .pairs {
      let done = anneal.proposals
      let tight = SelectionBound(problem).tight(
        within: SearchBudget(iterations: 1_000_000, shouldStop: { budget.share(done) >= 1 }),
        around: best.chosen)
      bound = min(bound, tight.worth)
    }
    search.adopt(best.chosen)
    let broken = problem.broken(by: best.chosen)
    let conflict = broken.isEmpty ? [] : SelectionConflict.names(in: problem) ?? []
    return SelectionAnswer(
      chosen: best.chosen, objective: best.objective,
      bound: best.isProved ? best.objective : bound, broken: broken,
      reserve: broken.isEmpty ? reserve(search) : [], conflict: conflict,
      iterations: anneal.proposals)
  }

  /// Few enough to be gone through one by one with some hope.
  private var small: Bool { problem.candidates <= 60 }

  /// Those who must be in, and others at random, up to `size`.
  private func drawn(_ size: Int, _ random: inout SeededRandom) -> [Int] {
    let forced = Set(problem.mustIn)
    let out = Set(problem.mustOut)
    let others = (0..<problem.candidates).filter { !forced.contains($0) && !out.contains($0) }
    return (forced.sorted() + random.sample(others, max(0, size - forced.count))).sorted()
  }

  private func penalty(_ size: Int, _ search: SelectionSearch) -> Int {
    let spread = (problem.values.max() ?? 0) - (problem.values.min() ?? 0)
    let around =
      switch problem.worth {
      case .pairs: problem.potential.largest * min(20, size)
      case .partners(let chance): 2 * chance.weight * PartnershipChance.sure
      }
    return min(10_000_000, Int(search.unit * Double(spread + around)) + 1)
  }

  private func usualGain(_ search: SelectionSearch, _ random: inout SeededRandom) -> Double {
    guard !search.inside.isEmpty, !search.outside.isEmpty else { return 1 }
    var sum = 0.0
    for _ in 0..<2000 {
      let going = random.pick(search.inside)
      let coming = random.pick(search.outside)
      let change = Double(search.offers(without: going).change(coming))
      sum += change * change
    }
    return max(1, (sum / 2000).squareRoot())
  }

  /// The best replacement that keeps every rule, for each who may go.
  func reserve(_ search: SelectionSearch) -> [SelectionAnswer.Reserve] {
    search.inside.sorted().compactMap { going in
      let possible = search.outside.sorted().filter {
        search.strain(coming: $0, going: going) == 0
      }
      let offers = search.offers(without: going)
      let best = possible.max { (offers.change($0), $1) < (offers.change($1), $0) }
      guard let coming = best else { return nil }
      search.exchange(coming: coming, going: going)
      let objective = search.objective
      search.exchange(coming: going, going: coming)
      return SelectionAnswer.Reserve(chosen: going, replacement: coming, objective: objective)
    }
  }
}
