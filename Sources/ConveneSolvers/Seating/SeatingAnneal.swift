import ConveneValues
import Foundation

/// Simulated annealing over swaps and shifts, all rounds together.
///
/// A plan is bettered by one kind of step: somebody changes places with somebody of another table of
/// the same round, or goes to a table that has a chair free. What a step gains is the potential that
/// is met afterwards less what is met now, less `penalty` for each rule that it breaks, plus
/// `penalty` for each that it mends. `SeatingSearch` keeps, for one round at a time, what everybody
/// is worth at every table, so that the gain of a swap is a sum of five numbers:
///
///     what the one gains at the other's table        lure[there]
///   + what the other gains at the one's table        pull[other]
///   - what the other leaves                          own[other]
///   - what the two were to each other, counted twice 2 · near[other]
///   + the loss that this look is ready to take       losses[other]
///
/// The last number makes it annealing: Metropolis' rule by losses that are drawn beforehand
/// (`Cooling`). A step is taken when the sum is not below zero; rules whose price is only hoped to
/// fall (`ease`) are then counted exactly, and the step is dropped if the sum does not hold.
///
/// A run is a quick pass from hot to cold that finds where the plan takes shape (`survey`), then slow
/// passes there (`cool`), in which the price of broken rules grows, so that early a good plan may
/// break some and late none. The best plan seen is kept apart: fewest broken rules first, then the
/// highest objective. In a plan of one round a person's near neighbours are tried before all others
/// (`SeatingNeighbours`); where nobody may meet twice, whole places are traded (`SeatingTrades`).
///
/// Each person is tried against everybody else in order rather than against somebody drawn: the
/// numbers a swap is weighed by then lie side by side, and a look takes about a nanosecond.
final class SeatingAnneal {
  let search: SeatingSearch
  /// What a broken rule costs, in the objective's unit, while searching.
  var penalty: Int
  private(set) var bestObjective = Int.min
  private(set) var bestViolations = Int.max
  @exclusivity(unchecked) var proposals = 0
  @exclusivity(unchecked) private(set) var accepted = 0
  /// How often everybody was weighed against one person.
  @exclusivity(unchecked) private var turns = 0
  /// Of a plan of one round; where there are more, what a pair is worth changes with the others.
  let neighbours: SeatingNeighbours?
  @exclusivity(unchecked) var cooling: Cooling
  @exclusivity(unchecked) var random: SeededRandom
  private let kept: Grid<Int32>
  /// What a person gains at each table; far below all else at the own one and for the absent.
  private let lure: Grid<Int32>
  /// What of that is hope: the price of the broken rules a move to the table could mend.
  private let ease: Grid<Int32>
  /// Who sits at a table, and what each gains by leaving it for another.
  let seated: Grid<Int32>
  private var eased = false

  private static let lively = 0.006
  private static let frozen = 0.000_1
  private static let smooth = 0.85
  private static let cooler = 0.8

  init(_ search: SeatingSearch, penalty: Int, random: SeededRandom) {
    self.search = search
    self.penalty = penalty
    self.random = random
    cooling = Cooling(width: search.width, random: &self.random)
    lure = Grid(rows: 1, columns: search.tables + 1, repeating: 0)
    ease = Grid(rows: 1, columns: search.tables + 1, repeating: 0)
    seated = Grid(rows: 2, columns: search.people, repeating: 0)
    neighbours = search.rounds == 1 ? SeatingNeighbours(search) : nil
    kept = Grid(rows: search.rounds, columns: search.width, repeating: 0)
  }

  /// The best plan seen: the fewest broken rules, then the highest objective.
  var best: [[Int]] { search.plan(in: kept) }

  /// Goes on from `plan`.
  func begin(_ plan: [[Int]]) {
    search.adopt(plan)
    keep()
  }

  /// Goes on from the best plan seen.
  func returnToBest() { search.adopt(best) }

  private func keep() {
    let broken = search.violations + (search.forbidsRepeats ? search.repeats : 0)
    let better =
      broken < bestViolations || (broken == bestViolations && search.objective > bestObjective)
    guard better else { return }
    bestViolations = broken
    bestObjective = search.objective
    kept.copy(from: search.seat)
  }

  /// Where a plan takes shape as it cools.
  struct Heat {
    let hot: Double
    /// Where hardly a move was taken any more.
    let stop: Double
    /// Nearly all swaps taken are between near neighbours.
    let isSmooth: Bool
  }

  /// The heat at which the plan takes shape, found by a quick pass from hot to cold.
  ///
  /// In every kind of problem tried, the order settles while between one move in a hundred and one
  /// in ten thousand is taken; hotter is drawing lots, colder is waiting.
  func survey(from hottest: Double, budget: SearchBudget) -> Heat {
    let steps = 40
    var hot = hottest
    var spread = 1.0
    var last = 1.0
    var temperature = hottest
    let start = proposals
    for step in 0..<steps {
      let before = (turns, accepted)
      let part = budget.part(
        from: Double(step) / Double(steps), to: Double(step + 1) / Double(steps),
        done: proposals - start)
      cool(from: temperature, to: temperature, budget: part)
      guard turns > before.0 else { continue }
      let weighed = Double(turns - before.0) * Double(search.people)
      let taken = Double(accepted - before.1) / weighed
      if taken > Self.lively {
        hot = temperature
        spread = neighbours?.spread ?? 1
      } else if step > 0, last > Self.lively {
        hot *= power(Self.cooler, log(last / Self.lively) / log(last / max(taken, Self.frozen)))
      }
      // Where even moves that lose nothing are taken, taking stops falling instead of ending.
      if taken < Self.frozen || (taken < Self.lively / 10 && taken > 0.9 * last) { break }
      last = taken
      temperature *= Self.cooler
    }
    let isSmooth = spread < Self.smooth
    return hot < hottest
      ? Heat(hot: hot, stop: temperature, isSmooth: isSmooth)
      : Heat(hot: hottest / 2, stop: hottest / 8, isSmooth: isSmooth)
  }

  /// Cools from `hot` to `cold` over `budget`, geometrically.
  ///
  /// What a broken rule costs grows meanwhile to `firmness` times what it did.
  func cool(
    from hot: Double, to cold: Double, firmness: Double = 1, budget: SearchBudget,
    until done: () -> Bool = { false }
  ) {
    let start = proposals
    var next = proposals
    let lax = Double(penalty)
    let crowded = (0..<search.rounds).filter { !search.movable[$0].isEmpty }
    guard !crowded.isEmpty else { return }
    var turn = 0
    while true {
      if proposals >= next {
        let share = budget.share(proposals - start)
        if share >= 1 || done() { break }
        let temperature = hot * power(cold / hot, share)
        if abs(temperature - cooling.temperature) > temperature / 500 { cooling.set(temperature) }
        penalty = Int((lax * power(firmness, share)).rounded(.up))
        budget.report(
          SearchProgress(
            share: share, proposals: proposals,
            objective: bestViolations == 0 ? bestObjective : nil))
        neighbours?.adapt()
        next = proposals + 20_000
      }
      let round = crowded[turn]
      turn = turn + 1 == crowded.count ? 0 : turn + 1
      let list = search.movable[round]
      search.open(round)
      // Opening a round costs as much as weighing everybody once.
      let batch =
        search.rounds == 1
        ? min(list.count, 64)
        : max(list.count, min(4 * list.count, 20_000 / max(1, search.people)))
      for _ in 0..<batch { weigh(list[random.below(list.count)], in: round) }
      for companions in search.companions { weigh(companions, in: round) }
    }
    penalty = Int(lax)
  }

  /// Weighs every shift and every swap of one person in a round, and makes those that are taken.
  ///
  /// Most blocks are passed over whole: nobody in them gains even if all went to the best table.
  func weigh(_ person: Int, in round: Int) {
    let row = search.seat.row(round)
    let own = search.own.row(0)
    let near = search.near.row(person)
    let lure = self.lure.row(0)
    var table = Int(row[person])
    turns += 1
    if let neighbours, !neighbours.isWhole {
      return weigh(person, in: round, neighbours)
    }
    var dearest = price(person, round, at: table)
    shift(person, in: round, from: &table, &dearest)
    let losses = cooling.run(&random)
    var pull = search.pull.row(table)
    proposals += search.people
    var block = 0
    while block < search.width {
      var none: Int32 = -1
      for place in 0..<SeatingSearch.block {
        let other = block &+ place
        none &= dearest &+ pull[other] &- own[other] &- 2 &* near[other] &+ losses[other]
      }
      if none < 0 {
        block &+= SeatingSearch.block
        continue
      }
      for other in block..<(block &+ SeatingSearch.block) {
        let there = Int(row[other])
        let gain = lure[there] &+ pull[other] &- own[other] &- 2 &* near[other] &+ losses[other]
        if gain < 0 { continue }
        guard
          take(
            person, in: round, from: table, to: there, partner: other, gain: gain,
            loss: losses[other])
        else { continue }
        neighbours?.took(person, other)
        table = there
        pull = search.pull.row(table)
        dearest = price(person, round, at: table)
      }
      block &+= SeatingSearch.block
    }
  }

  /// Weighs the swaps of one person with near neighbours, and now and then the shifts.
  private func weigh(_ person: Int, in round: Int, _ neighbours: SeatingNeighbours) {
    let row = search.seat.row(round)
    let own = search.own.row(0)
    let others = neighbours.others.row(person)
    let lost = neighbours.losses.row(person)
    let lure = self.lure.row(0)
    var table = Int(row[person])
    let word = random.next()
    var dearest = price(person, round, at: table)
    if word >> 62 == 0 { shift(person, in: round, from: &table, &dearest) }
    let losses = cooling.run(&random)
    var pull = search.pull.row(table)
    let length = neighbours.length(word)
    proposals += length
    for rank in 0..<length {
      let other = Int(others[rank])
      let there = Int(row[other])
      let gain = lure[there] &+ pull[other] &- own[other] &- lost[rank] &+ losses[rank]
      if gain < 0 { continue }
      guard
        take(
          person, in: round, from: table, to: there, partner: other, gain: gain,
          loss: losses[rank])
      else { continue }
      neighbours.took(rank: rank)
      table = there
      pull = search.pull.row(table)
      dearest = price(person, round, at: table)
    }
  }

  /// Makes a move unless the rules it would break make it dearer than `loss`.
  ///
  /// `gain` is with the loss, and as if every broken rule at the table gone to were mended.
  @inline(__always) private func take(
    _ person: Int, in round: Int, from table: Int, to there: Int, partner: Int?, gain: Int32,
    loss: Int32
  ) -> Bool {
    let change = Int(gain &- loss &- ease[0, there])
    let strain =
      search.rules.areNone
      ? 0
      : search.rules.strain(
        round: round, person: person, from: table, to: there, partner: partner,
        row: search.seat.row(round))
    guard change - strain * penalty + Int(loss) >= 0 else { return false }
    search.move(round: round, person: person, from: table, to: there, partner: partner)
    took(change, strain)
    return true
  }

  func took(_ change: Int, _ strain: Int) {
    accepted += 1
    search.objective += change
    search.violations += strain
    keep()
  }

  /// Sets what the person gains at each table, as if every broken rule there were mended.
  ///
  /// Returns the most that is gained at any.
  @inline(__always) private func price(_ person: Int, _ round: Int, at table: Int) -> Int32 {
    let tables = search.tables
    let lure = self.lure.row(0)
    let here = search.pull[table, person]
    if search.violations == 0 {
      for there in 1..<(tables + 1) { lure[there] = search.pull[there, person] &- here }
      if eased { ease.fill(0) }
      eased = false
    } else {
      eased = true
      let strained = search.rules.strained.row(round)
      let unit = Int32(truncatingIfNeeded: penalty)
      let always = strained[table] &+ Int32(truncatingIfNeeded: min(2, search.rules.overchanged))
      for there in 1..<(tables + 1) {
        let mended = min(8, always &+ strained[there]) &* unit
        ease[0, there] = mended
        lure[there] = search.pull[there, person] &- here &+ mended
      }
    }
    lure[0] = -SeatingSearch.never
    lure[table] = -SeatingSearch.never
    var dearest = -SeatingSearch.never
    for there in 1..<(tables + 1) { dearest = max(dearest, lure[there]) }
    return dearest
  }

  private func shift(
    _ person: Int, in round: Int, from table: inout Int, _ dearest: inout Int32
  ) {
    let (taken, lowest) = (search.taken.row(round), search.lowest.row(round))
    guard taken[table] > lowest[table] else { return }
    let (highest, lure) = (search.highest.row(round), self.lure.row(0))
    let losses = cooling.run(&random)
    for there in 1..<(search.tables + 1) where taken[there] < highest[there] && there != table {
      proposals += 1
      let loss = losses[there & 7]
      let gain = lure[there] &+ loss
      if gain < 0 { continue }
      guard
        take(person, in: round, from: table, to: there, partner: nil, gain: gain, loss: loss)
      else { continue }
      table = there
      dearest = price(person, round, at: table)
      guard taken[table] > lowest[table] else { return }
    }
  }
}
