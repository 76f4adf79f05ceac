/// The best cohort by what each is worth alone that keeps all floors, proved where it can be.
///
/// Each floor has a price that is added to what its members are worth. Prices are moved one after
/// the other to where the dearest cohort just keeps the floor (ascent of the Lagrangian dual). Where
/// that cohort keeps all floors and none with a price has members to spare, no cohort is better.
/// Else the few exchanges that could still pay are gone through.
struct FloorChoice {
  struct Choice: Hashable {
    /// Ascending.
    let chosen: [Int]
    let isProved: Bool
  }

  private let count: Int
  private let places: Int
  private let floors: [Rule]
  private let isMember: [[Bool]]
  /// A cohort that keeps all floors; nil where there is none.
  private let witness: [Int]?

  init(_ seats: OpenSeats) {
    count = seats.candidates.count
    places = seats.places
    floors = seats.rules.filter { $0.lowest > 0 }
    isMember = floors.map { floor in
      var flags = [Bool](repeating: false, count: seats.candidates.count)
      for member in floor.members { flags[member] = true }
      return flags
    }
    witness = seats.cohort(keeping: floors, staying: [], out: [])
  }

  var isPossible: Bool { witness != nil }

  /// - Parameter values: one for each candidate.
  /// - Returns: nil where no cohort keeps the floors.
  func best(_ values: [Int]) -> Choice? {
    guard let witness else { return nil }
    var state = State(values, places, floors.count)
    guard places > 0, places < count else { return Choice(chosen: witness, isProved: true) }
    for floor in floors.indices {
      for member in floors[floor].members where state.inside[member] { state.counts[floor] += 1 }
    }
    for _ in 0..<40 {
      var hasMoved = false
      for floor in floors.indices {
        let missing = floors[floor].lowest - state.counts[floor]
        if missing > 0 {
          raise(floor, by: missing, &state)
          hasMoved = true
        } else if missing < 0, state.prices[floor] > 0, lower(floor, by: -missing, &state) {
          hasMoved = true
        }
      }
      if gap(state) == 0 { return Choice(chosen: state.chosen, isProved: true) }
      if !hasMoved { break }
    }
    return searched(state, values, witness)
  }

  /// A dearest cohort under the prices, kept up to date while they move.
  private struct State {
    var worth: [Int]
    var inside: [Bool]
    var prices: [Int]
    var counts: [Int]

    init(_ values: [Int], _ places: Int, _ floors: Int) {
      worth = values
      inside = Array(repeating: false, count: values.count)
      prices = Array(repeating: 0, count: floors)
      counts = prices
      let order = values.indices.sorted { (values[$1], $0) < (values[$0], $1) }
      for person in order.prefix(places) { inside[person] = true }
    }

    var chosen: [Int] { inside.indices.filter { inside[$0] } }
  }

  /// What the cohort of `state` is worth by its prices beyond a cohort that keeps floors exactly.
  ///
  /// Nil where it breaks a floor.
  private func gap(_ state: State) -> Int? {
    var gap = 0
    for floor in floors.indices {
      let spare = state.counts[floor] - floors[floor].lowest
      if spare < 0 { return nil }
      gap += state.prices[floor] * spare
    }
    return gap
  }

  private func exchange(_ coming: Int, _ going: Int, _ state: inout State) {
    state.inside[coming] = true
    state.inside[going] = false
    for floor in floors.indices {
      if isMember[floor][coming] { state.counts[floor] += 1 }
      if isMember[floor][going] { state.counts[floor] -= 1 }
    }
  }

  private func people(
    _ state: State, inside: Bool, of floor: Int, isMember wanted: Bool, best: Bool
  ) -> [Int] {
    let worth = state.worth
    let flags = isMember[floor]
    return worth.indices.filter { state.inside[$0] == inside && flags[$0] == wanted }
      .sorted { one, other in
        worth[one] != worth[other] ? (worth[one] > worth[other]) == best : one < other
      }
  }

  private func raise(_ floor: Int, by missing: Int, _ state: inout State) {
    let coming = people(state, inside: false, of: floor, isMember: true, best: true)
    let going = people(state, inside: true, of: floor, isMember: false, best: false)
    guard coming.count >= missing, going.count >= missing else { return }
    let step = max(0, state.worth[going[missing - 1]] - state.worth[coming[missing - 1]])
    for place in 0..<missing { exchange(coming[place], going[place], &state) }
    price(floor, by: step, &state)
  }

  private func lower(_ floor: Int, by spare: Int, _ state: inout State) -> Bool {
    let coming = people(state, inside: false, of: floor, isMember: false, best: true)
    let going = people(state, inside: true, of: floor, isMember: true, best: false)
    var step = state.prices[floor]
    var moved = 0
    while moved < min(spare, coming.count, going.count) {
      let loss = state.worth[going[moved]] - state.worth[coming[moved]]
      guard loss <= state.prices[floor] else { break }
      moved += 1
      if moved == spare { step = min(step, max(0, loss)) }
    }
    for place in 0..<moved { exchange(coming[place], going[place], &state) }
    price(floor, by: -step, &state)
    return step > 0
  }

  private func price(_ floor: Int, by step: Int, _ state: inout State) {
    state.prices[floor] += step
    for member in floors[floor].members { state.worth[member] += step }
  }
}

extension FloorChoice {
  /// Goes through the exchanges that could still pay, from a cohort that keeps the floors.
  private func searched(_ state: State, _ values: [Int], _ witness: [Int]) -> Choice {
    let start = gap(state) == nil ? witness : state.chosen
    var best = improved(start, values)
    var most = best.reduce(0) { $0 + values[$1] }
    let bound =
      state.chosen.reduce(0) { $0 + state.worth[$1] }
      - zip(state.prices, floors).reduce(0) { $0 + $1.0 * $1.1.lowest }
    let line = state.chosen.map { state.worth[$0] }.min() ?? 0
    let flips = values.indices.map { person in
      (person: person, loss: abs(state.worth[person] - line))
    }.filter { $0.loss < bound - most }.sorted { ($0.loss, $0.person) < ($1.loss, $1.person) }
    var inside = state.inside
    var counts = state.counts
    var size = places
    var rest = 200_000
    func descend(_ from: Int, _ lost: Int) {
      rest -= 1
      if size == places, zip(counts, floors).allSatisfy({ $0 >= $1.lowest }) {
        let chosen = inside.indices.filter { inside[$0] }
        let worth = chosen.reduce(0) { $0 + values[$1] }
        if worth > most {
          most = worth
          best = chosen
        }
      }
      for place in from..<max(from, flips.count) {
        let (person, loss) = flips[place]
        guard rest > 0, lost + loss < bound - most else { return }
        let step = inside[person] ? -1 : 1
        flip(person, step)
        descend(place + 1, lost + loss)
        flip(person, -step)
      }
    }
    func flip(_ person: Int, _ step: Int) {
      inside[person] = step > 0
      size += step
      for floor in floors.indices where isMember[floor][person] { counts[floor] += step }
    }
    descend(0, 0)
    return Choice(chosen: best, isProved: rest > 0)
  }

  /// Exchanges one for one while that pays and keeps the floors.
  private func improved(_ cohort: [Int], _ values: [Int]) -> [Int] {
    var inside = [Bool](repeating: false, count: count)
    for person in cohort { inside[person] = true }
    var spare = floors.indices.map { floor in
      floors[floor].members.count { inside[$0] } - floors[floor].lowest
    }
    let order = values.indices.sorted { (values[$1], $0) < (values[$0], $1) }
    var hasMoved = true
    while hasMoved {
      hasMoved = false
      for going in order.reversed() where inside[going] {
        let coming = order.first { coming in
          !inside[coming] && values[coming] > values[going]
            && floors.indices.allSatisfy { floor in
              spare[floor] > 0 || !isMember[floor][going] || isMember[floor][coming]
            }
        }
        guard let coming else { continue }
        inside[going] = false
        inside[coming] = true
        for floor in floors.indices {
          spare[floor] += (isMember[floor][coming] ? 1 : 0) - (isMember[floor][going] ? 1 : 0)
        }
        hasMoved = true
      }
    }
    return inside.indices.filter { inside[$0] }
  }
}
