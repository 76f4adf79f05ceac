import ConveneValues

/// The state of a search for the cohort in which most have somebody to do something with.
///
/// Of everybody it keeps the likeliest partners inside, one more than count, so that whoever goes is
/// taken off without looking for the next. To those inside a newcomer brings nothing up to their
/// last partner who counts, and beyond it so much a thousandth: the slope. Slopes are whole numbers
/// small enough that sums of them are exact, so that nothing drifts.
///
/// Beyond the last partner who counts there are few, so that those likeliest of everybody are listed
/// once and no exchange goes through all.
final class SelectionPartners {
  private let chance: PartnershipChance
  private let values: [Int]
  private let candidates: Int
  /// Candidate, candidate; symmetric, so that who is near to one lies side by side.
  private let near: Grid<Int32>
  /// Of each candidate those others who are likelier than `covered`, the likeliest first.
  private let likely: Grid<Int32>
  private var listed: [Int]
  private var covered: [Int32]
  /// Of each candidate the potentials of the likeliest inside, highest first.
  private let best: Grid<Int32>
  /// What the chance of each candidate within the cohort is worth.
  private var own: [Int]
  private var slopes: [Double]
  /// What each candidate would bring to the chances of those inside, a sure one being `sure`.
  private let brings: Grid<Double>
  private let brought: Grid<Double>
  private(set) var members: [Int] = []
  private var isMember: [Bool]
  /// What moves are weighed in, for each unit of worth.
  let unit: Double
  private static let sure = 1e12
  /// Of somebody with a potential above this nobody is listed.
  private static let most = 1000

  init(_ problem: SelectionProblem, _ chance: PartnershipChance) {
    self.chance = chance
    values = problem.values
    candidates = problem.candidates
    near = Grid(rows: max(1, candidates), columns: candidates, repeating: 0)
    for one in 0..<candidates {
      for other in 0..<candidates { near[one, other] = Int32(problem.potential[one, other]) }
    }
    best = Grid(rows: max(1, candidates), columns: chance.partners + 1, repeating: 0)
    // Three times as far as the last of the likeliest inside lies, were it anybody who is inside.
    let reach = 3 * (chance.partners + 1) * candidates / max(1, problem.highest) + 16
    likely = Grid(rows: max(1, candidates), columns: min(candidates, reach), repeating: 0)
    listed = Array(repeating: 0, count: candidates)
    covered = Array(repeating: .max, count: candidates)
    own = Array(repeating: 0, count: candidates)
    slopes = Array(repeating: 0, count: candidates)
    brings = Grid(rows: 1, columns: candidates, repeating: 0)
    brought = Grid(rows: 1, columns: candidates, repeating: 0)
    isMember = Array(repeating: false, count: candidates)
    let sure = Double(chance.weight * PartnershipChance.sure)
    let alone = Double(values.map { abs($0) }.max() ?? 0)
    let chosen = Double(min(candidates, problem.highest) + 1)
    unit = min(268_000_000 / (alone + sure * chosen + 1), 4_000_000 / (alone + sure + 1))
    for person in 0..<candidates { list(person) }
  }

  /// Lists the likeliest partners of somebody, as many as there is room for, equals all or none.
  private func list(_ person: Int) {
    let row = near.row(person)
    var tally = [Int](repeating: 0, count: Self.most + 1)
    for other in 0..<candidates where row[other] > 0 {
      guard row[other] <= Self.most else { return }
      tally[Int(row[other])] += 1
    }
    var (line, count) = (Self.most, 0)
    while line > 0, count + tally[line] <= likely.columns {
      count += tally[line]
      line -= 1
    }
    let found = (0..<candidates).filter { row[$0] > line }
      .sorted { (row[$1], $0) < (row[$0], $1) }
    let list = likely.row(person)
    for (place, other) in found.enumerated() { list[place] = Int32(other) }
    listed[person] = found.count
    covered[person] = Int32(line)
  }

  /// Takes over a cohort and works everything out afresh; what it is worth.
  func adopt(_ chosen: [Int]) -> Int {
    members = chosen
    isMember = Array(repeating: false, count: candidates)
    for person in chosen { isMember[person] = true }
    brings.fill(0)
    for person in 0..<candidates { lookAround(person) }
    for person in chosen { weigh(person, 1) }
    return chosen.reduce(0) { $0 + values[$1] + own[$1] }
  }

  /// Lets one in and another out; what the cohort gains.
  func exchange(coming: Int?, going: Int?) -> Int {
    var gain = 0
    if let going {
      gain -= values[going] + own[going]
      weigh(going, -1)
      isMember[going] = false
      if let place = members.firstIndex(of: going) { members.remove(at: place) }
      let near = near.row(going)
      for person in 0..<candidates where near[person] > 0 && person != going {
        guard near[person] >= best[person, chance.partners] else { continue }
        gain += change(person) { takeOff(near[person], person) }
      }
    }
    if let coming {
      let near = near.row(coming)
      for person in 0..<candidates where near[person] > 0 && person != coming {
        let value = near[person]
        guard value > best[person, chance.partners] else { continue }
        gain += change(person) { insert(value, person) }
      }
      members.append(coming)
      isMember[coming] = true
      weigh(coming, 1)
      gain += values[coming] + own[coming]
    }
    return gain
  }

  /// What each of `outside` would bring without `going`, and what the cohort loses without them.
  func offers(without going: Int?, of outside: [Int], into offer: UnsafeMutablePointer<Int32>)
    -> Int32
  {
    let last = chance.partners - 1
    brought.copy(from: brings)
    var lost = 0
    if let going {
      lost = values[going] + own[going]
      let sums = brought.row(0)
      let near = near.row(going)
      add(going, -slopes[going], best[going, last], to: sums)
      for person in members where person != going && isCounted(person, near[person]) {
        lost += own[person] - worth(person, without: near[person])
        let now = slope(person, without: near[person])
        let (line, next) = (best[person, last], best[person, last + 1])
        // Where another is as likely, a newcomer brings the same.
        guard now != slopes[person] || next != line else { continue }
        add(person, -slopes[person], line, to: sums)
        add(person, now, next, to: sums)
      }
    }
    let rate = Double(chance.weight * PartnershipChance.sure) / Self.sure
    let near = going.map { self.near.row($0) }
    for person in outside {
      var worth = values[person] + own[person]
      if let near, isCounted(person, near[person]) {
        worth = values[person] + self.worth(person, without: near[person])
      }
      offer[person] = Int32(unit * (Double(worth) + rate * brought[0, person]))
    }
    return Int32(unit * Double(lost))
  }

  /// Whether the chance of `person` counts on one of that potential inside, or on somebody as likely.
  @inline(__always) private func isCounted(_ person: Int, _ value: Int32) -> Bool {
    value > 0 && value >= best[person, chance.partners - 1]
  }

  /// Changes the likeliest of somebody; what the cohort gains by it.
  private func change(_ person: Int, _ body: () -> Void) -> Int {
    let (worth, slope, line) = (own[person], slopes[person], best[person, chance.partners - 1])
    body()
    guard isMember[person] else { return 0 }
    if slopes[person] != slope || best[person, chance.partners - 1] != line {
      add(person, -slope, line, to: brings.row(0))
      weigh(person, 1)
    }
    return own[person] - worth
  }

  private func lookAround(_ person: Int) {
    let row = best.row(person)
    row.update(repeating: 0, count: chance.partners + 1)
    let near = near.row(person)
    for other in members where other != person && near[other] > row[chance.partners] {
      place(near[other], row)
    }
    settle(person)
  }

  /// Takes one of that potential, who is inside no more, off the likeliest, and lets the next follow.
  private func takeOff(_ value: Int32, _ person: Int) {
    let row = best.row(person)
    let near = near.row(person)
    let last = row[chance.partners]
    var place = 0
    while row[place] > value { place += 1 }
    while place < chance.partners {
      row[place] = row[place + 1]
      place += 1
    }
    row[place] = 0
    guard last > 0 else { return settle(person) }
    var known = 0
    let list = likely.row(person)
    for next in 0..<listed[person] where isMember[Int(list[next])] {
      known += 1
      guard known <= chance.partners else {
        row[place] = near[Int(list[next])]
        return settle(person)
      }
    }
    known = 0
    for other in members where other != person {
      if near[other] < last {
        row[place] = max(row[place], near[other])
      } else {
        known += 1
        // One more than are kept is as likely as the last of them was.
        guard known <= chance.partners else {
          row[place] = last
          break
        }
      }
    }
    settle(person)
  }

  private func insert(_ value: Int32, _ person: Int) {
    place(value, best.row(person))
    settle(person)
  }

  private func place(_ value: Int32, _ row: UnsafeMutablePointer<Int32>) {
    var place = chance.partners
    while place > 0, row[place - 1] < value {
      row[place] = row[place - 1]
      place -= 1
    }
    row[place] = value
  }

  private func settle(_ person: Int) {
    own[person] = worth(person, without: nil)
    slopes[person] = slope(person, without: nil)
  }

  /// What the chance of `person` is worth, one partner of that potential taken off.
  private func worth(_ person: Int, without value: Int32?) -> Int {
    chance.weight * PartnershipChance.of(none: none(person, chance.partners, without: value))
  }

  /// What a newcomer brings for each thousandth beyond the last partner who counts.
  private func slope(_ person: Int, without value: Int32?) -> Double {
    Double(none(person, chance.partners - 1, without: value) / 1_000_000)
  }

  /// The chance that none of the `count` likeliest comes true, one of that potential taken off.
  private func none(_ person: Int, _ count: Int, without value: Int32?) -> Int {
    let row = best.row(person)
    var none = PartnershipChance.whole
    var taken = 0
    var place = 0
    var isOff = value == nil
    while taken < count, place <= chance.partners {
      if !isOff, row[place] == value {
        isOff = true
      } else {
        none = none / 1000 * (1000 - Int(row[place]))
        taken += 1
      }
      place += 1
    }
    return none
  }

  private func weigh(_ person: Int, _ sign: Double) {
    add(person, sign * slopes[person], best[person, chance.partners - 1], to: brings.row(0))
  }

  @inline(__always) private func add(
    _ person: Int, _ slope: Double, _ line: Int32, to sums: UnsafeMutablePointer<Double>
  ) {
    let row = near.row(person)
    guard line < covered[person] else {
      let list = likely.row(person)
      for place in 0..<listed[person] {
        let other = Int(list[place])
        let over = row[other] &- line
        guard over > 0 else { return }
        sums[other] += slope * Double(over)
      }
      return
    }
    for other in 0..<candidates {
      sums[other] += slope * Double(max(0, row[other] &- line))
    }
  }
}
