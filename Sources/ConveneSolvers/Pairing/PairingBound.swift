/// What no plan of meetings of two can beat.
///
/// The slots are forgotten but for how many meetings they hold together and in how many each person is
/// free; of each pair half may be taken. That is a flow of least cost between two copies of all people,
/// solved exactly, path by path; half of what it is worth bounds every plan.
struct PairingBound {
  let value: Int

  init(_ problem: PairingProblem) {
    var flow = PairingFlow(problem)
    value = flow.gain() / 2
  }
}

private struct PairingFlow {
  private static let far = Int.max / 4

  private let problem: PairingProblem
  private let count: Int
  /// How many meetings of each person fit, at most.
  private let room: [Int]
  private let worth: [Int32]
  private let most: Int
  private var isUsed: [Bool]
  private var load: (left: [Int], right: [Int])
  private var height: [Int]

  init(_ problem: PairingProblem) {
    let count = problem.count
    self.problem = problem
    self.count = count
    var worth = [Int32](repeating: -1, count: count * count)
    for one in 0..<count {
      for other in 0..<one
      where problem.mayMeet(one, other)
        && problem.isFree.contains(where: { $0[one] && $0[other] })
      {
        let value = Int32(problem.worth(one, other))
        worth[one * count + other] = value
        worth[other * count + one] = value
      }
    }
    self.worth = worth
    room = (0..<count).map { one in
      min(
        problem.limit, problem.isFree.count { $0[one] },
        (0..<count).count { worth[one * count + $0] >= 0 })
    }
    most =
      2
      * zip(problem.tables, problem.isFree).reduce(0) { sum, slot in
        sum + min(slot.0, slot.1.count { $0 } / 2)
      }
    isUsed = Array(repeating: false, count: count * count)
    load = (Array(repeating: 0, count: count), Array(repeating: 0, count: count))
    height = Array(repeating: 0, count: 2 * count)
  }

  private func cost(ofNext load: Int) -> Int { -problem.evenness(of: load + 1) }

  /// What the best flow gains, of both copies.
  mutating func gain() -> Int {
    for one in 0..<count { height[one] = cost(ofNext: 0) }
    for other in 0..<count {
      var least = 0
      for one in 0..<count where worth[one * count + other] >= 0 {
        least = min(least, height[one] - Int(worth[one * count + other]))
      }
      height[count + other] = least
    }
    var (gained, flow) = (0, 0)
    while flow < most, let cost = augment(), cost < 0 {
      gained -= cost
      flow += 1
    }
    return gained
  }

  /// One more unit on the cheapest path; nil where there is none.
  private mutating func augment() -> Int? {
    var distance = Array(repeating: Self.far, count: 2 * count)
    var before = Array(repeating: -1, count: 2 * count)
    var isDone = Array(repeating: false, count: 2 * count)
    for one in 0..<count where load.left[one] < room[one] {
      distance[one] = cost(ofNext: load.left[one]) - height[one]
    }
    while true {
      var next = -1
      for node in 0..<2 * count where !isDone[node] && distance[node] < Self.far {
        if next < 0 || distance[node] < distance[next] { next = node }
      }
      guard next >= 0 else { break }
      isDone[next] = true
      if next < count {
        for other in 0..<count
        where worth[next * count + other] >= 0 && !isUsed[next * count + other] {
          let node = count + other
          let length =
            distance[next] - Int(worth[next * count + other]) + height[next] - height[node]
          if length < distance[node] {
            distance[node] = length
            before[node] = next
          }
        }
      } else {
        let other = next - count
        for one in 0..<count where isUsed[one * count + other] {
          let length =
            distance[next] + Int(worth[one * count + other]) + height[next] - height[one]
          if length < distance[one] {
            distance[one] = length
            before[one] = next
          }
        }
      }
    }
    var (end, least) = (-1, Self.far)
    for other in 0..<count where load.right[other] < room[other] {
      guard distance[count + other] < Self.far else { continue }
      let cost = distance[count + other] + height[count + other] + cost(ofNext: load.right[other])
      if cost < least { (end, least) = (other, cost) }
    }
    guard end >= 0 else { return nil }
    let longest = distance.filter { $0 < Self.far }.max() ?? 0
    for node in 0..<2 * count { height[node] += min(distance[node], longest) }
    load.right[end] += 1
    var node = count + end
    while before[node] >= 0 {
      let from = before[node]
      if node >= count {
        isUsed[from * count + node - count] = true
      } else {
        isUsed[node * count + from - count] = false
      }
      node = from
    }
    load.left[node] += 1
    return least
  }
}
