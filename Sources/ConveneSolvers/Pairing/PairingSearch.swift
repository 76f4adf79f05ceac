import ConveneValues

/// Looks for a good plan of meetings of two by annealing from the greedy one.
///
/// A move brings two together in a slot: each takes the place of whom the other sat with, those two meet
/// where they may, and where all tables are taken another meeting gives way. A second kind of move changes
/// nothing but when: two slots exchange the meetings of a chain of people.
struct PairingSearch: ~Copyable {
  private typealias Meeting = PairingProblem.Meeting

  private let problem: PairingProblem
  private let count: Int
  private let slots: Int
  /// Of each two, −1 where they are not brought together.
  private let worth: Grid<Int32>
  /// Whom each may meet, the best first.
  private let partners: [[Int32]]
  private let isFree: Grid<Int8>
  /// With whom, by slot and person; −1 alone.
  private let seated: Grid<Int32>
  /// When two meet, −1 never.
  private let slotOf: Grid<Int32>
  /// In which slot a meeting of the two stands already, −1 in none.
  private let standsIn: Grid<Int32>
  private var meetings: [Int]
  private var used: [Int]
  private var missing = 0
  private var random: SeededRandom
  private var objective = 0
  private(set) var proposals = 0

  init(_ problem: PairingProblem, seed: UInt64) {
    let (count, slots) = (problem.count, problem.tables.count)
    self.problem = problem
    self.count = count
    self.slots = slots
    worth = Grid(rows: count, columns: count, repeating: -1)
    isFree = Grid(rows: slots, columns: count, repeating: 0)
    seated = Grid(rows: slots, columns: count, repeating: -1)
    slotOf = Grid(rows: count, columns: count, repeating: -1)
    standsIn = Grid(rows: count, columns: count, repeating: -1)
    meetings = Array(repeating: 0, count: count)
    used = Array(repeating: 0, count: slots)
    random = SeededRandom(seed: seed)
    var partners: [[Int32]] = []
    for one in 0..<count {
      for other in 0..<count where problem.mayMeet(one, other) {
        worth[one, other] = Int32(problem.worth(one, other))
      }
      partners.append(
        (0..<count).filter { problem.mayMeet(one, $0) }
          .sorted { (problem.worth(one, $1), $0) < (problem.worth(one, $0), $1) }.map(Int32.init))
    }
    self.partners = partners
    for slot in 0..<slots {
      for person in 0..<count where problem.isFree[slot][person] { isFree[slot, person] = 1 }
    }
    for one in problem.holdable {
      standsIn[one.one, one.other] = Int32(one.slot)
      standsIn[one.other, one.one] = Int32(one.slot)
    }
    for one in problem.greedy() { seat(one.slot, one.one, one.other) }
    missing = 0
    objective = problem.objective(of: problem.greedy())
  }

  mutating func solve(_ budget: SearchBudget) -> [PairingProblem.Meeting] {
    guard count > 1, slots > 0 else { return [] }
    var cooling = Cooling(width: 1, random: &random)
    let (hot, cold) = (max(heat, 250), 0.3)
    var best = plan
    var bestObjective = objective
    let stretch = 2048
    while true {
      let share = budget.share(proposals)
      guard share < 1 else { break }
      cooling.set(share > 0.97 ? 0 : hot * power(cold / hot, share / 0.97))
      for _ in 0..<stretch {
        let loss = Int(cooling.run(&random).pointee)
        if random.next() & 15 == 0 { exchange() } else { bringTogether(ready: loss) }
      }
      proposals += stretch
      if objective > bestObjective {
        bestObjective = objective
        best = plan
      }
      budget.report(
        SearchProgress(share: share, proposals: proposals, objective: bestObjective))
    }
    return best
  }

  /// About what the best partners of somebody differ by.
  private var heat: Double {
    let best = partners.indices.compactMap { one in
      partners[one].first.map { Int(worth[one, Int($0)]) }
    }
    return max(4, Double(best.reduce(0, +)) / Double(max(1, best.count)) / 2)
  }

  private var plan: [PairingProblem.Meeting] {
    var plan: [Meeting] = []
    for slot in 0..<slots {
      for one in 0..<count where Int(seated[slot, one]) > one {
        plan.append(Meeting(slot: slot, one, Int(seated[slot, one])))
      }
    }
    return plan
  }

  private mutating func seat(_ slot: Int, _ one: Int, _ other: Int) {
    seated[slot, one] = Int32(other)
    seated[slot, other] = Int32(one)
    slotOf[one, other] = Int32(slot)
    slotOf[other, one] = Int32(slot)
    meetings[one] += 1
    meetings[other] += 1
    used[slot] += 1
    if standsIn[one, other] == Int32(slot) { missing -= 1 }
  }

  private mutating func part(_ slot: Int, _ one: Int, _ other: Int) {
    seated[slot, one] = -1
    seated[slot, other] = -1
    slotOf[one, other] = -1
    slotOf[other, one] = -1
    meetings[one] -= 1
    meetings[other] -= 1
    used[slot] -= 1
    if standsIn[one, other] == Int32(slot) { missing += 1 }
  }

  private func stands(_ slot: Int, _ one: Int, _ other: Int) -> Int {
    standsIn[one, other] == Int32(slot) ? 1 : 0
  }

  private func canMeet(_ one: Int, _ other: Int) -> Bool {
    worth[one, other] >= 0 && slotOf[one, other] < 0
  }

  private mutating func bringTogether(ready loss: Int) {
    let slot = random.below(slots)
    let one = random.below(count)
    let known = partners[one].count
    guard known > 0, isFree[slot, one] == 1 else { return }
    let reach = random.next() & 3 == 0 ? known : min(known, 12)
    let other = Int(partners[one][random.below(reach)])
    guard isFree[slot, other] == 1, slotOf[one, other] < 0 else { return }
    let (oneMet, otherMet) = (Int(seated[slot, one]), Int(seated[slot, other]))
    var gain = Int(worth[one, other])
    var left = -stands(slot, one, other)
    var giving: (one: Int, other: Int)?
    if oneMet < 0 {
      guard meetings[one] < problem.limit else { return }
      gain += problem.evenness(of: meetings[one] + 1)
    } else {
      gain -= Int(worth[one, oneMet])
      left += stands(slot, one, oneMet)
    }
    if otherMet < 0 {
      guard meetings[other] < problem.limit else { return }
      gain += problem.evenness(of: meetings[other] + 1)
    } else {
      gain -= Int(worth[other, otherMet])
      left += stands(slot, other, otherMet)
    }
    let meet = oneMet >= 0 && otherMet >= 0 && canMeet(oneMet, otherMet)
    if meet {
      gain += Int(worth[oneMet, otherMet])
      left -= stands(slot, oneMet, otherMet)
    } else {
      if oneMet >= 0 { gain -= problem.evenness(of: meetings[oneMet]) }
      if otherMet >= 0 { gain -= problem.evenness(of: meetings[otherMet]) }
    }
    if oneMet < 0, otherMet < 0, used[slot] >= problem.tables[slot] {
      guard let way = meeting(in: slot) else { return }
      giving = way
      left += stands(slot, way.one, way.other)
      gain -=
        Int(worth[way.one, way.other]) + problem.evenness(of: meetings[way.one])
        + problem.evenness(of: meetings[way.other])
    }
    guard gain + loss >= 0, left <= 0 || missing + left <= problem.changes else { return }
    if oneMet >= 0 { part(slot, one, oneMet) }
    if otherMet >= 0 { part(slot, other, otherMet) }
    if let giving { part(slot, giving.one, giving.other) }
    seat(slot, one, other)
    if meet { seat(slot, oneMet, otherMet) }
    objective += gain
  }

  /// One of the meetings of a slot, drawn; nil where there is none.
  private mutating func meeting(in slot: Int) -> (one: Int, other: Int)? {
    let from = random.below(count)
    for step in 0..<count {
      let one = from + step < count ? from + step : from + step - count
      if seated[slot, one] >= 0 { return (one, Int(seated[slot, one])) }
    }
    return nil
  }

  /// Exchanges the meetings of a chain of people between two slots, where all of them are free in both.
  private mutating func exchange() {
    guard slots > 1 else { return }
    let first = random.below(slots)
    let step = 1 + random.below(slots - 1)
    let second = first + step < slots ? first + step : first + step - slots
    let start = random.below(count)
    var chain: [(slot: Int, one: Int, other: Int)] = []
    for way in [(first, second), (second, first)] {
      var (here, next) = way
      var person = start
      while seated[here, person] >= 0 {
        let other = Int(seated[here, person])
        if let begun = chain.first, begun == (here, person, other) || begun == (here, other, person)
        {
          break
        }
        chain.append((here, person, other))
        person = other
        (here, next) = (next, here)
      }
      // A ring came back to where it began.
      if person == start, !chain.isEmpty { break }
    }
    guard !chain.isEmpty, chain.count < 64 else { return }
    var left = 0
    var shift = 0
    for one in chain {
      let there = one.slot == first ? second : first
      guard isFree[there, one.one] == 1, isFree[there, one.other] == 1 else { return }
      left += stands(one.slot, one.one, one.other) - stands(there, one.one, one.other)
      shift += one.slot == first ? -1 : 1
    }
    guard used[first] + shift <= problem.tables[first],
      used[second] - shift <= problem.tables[second],
      left <= 0 || missing + left <= problem.changes
    else { return }
    for one in chain { part(one.slot, one.one, one.other) }
    for one in chain { seat(one.slot == first ? second : first, one.one, one.other) }
  }
}
