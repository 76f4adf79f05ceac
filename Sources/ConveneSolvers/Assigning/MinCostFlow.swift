/// A greatest flow of least cost through a network with whole capacities and costs.
///
/// Shortest paths one after the other under potentials (Edmonds and Karp 1972), all paths of one
/// length together. The same network, its arcs in the same order, gives the same flow.
package struct MinCostFlow: Sendable {
  private struct Arc {
    let to: Int
    /// How much more may flow here.
    var room: Int
    let cost: Int
  }

  /// Each arc, and right after it the way back.
  private var arcs: [Arc] = []
  private var leaving: [[Int]]

  package init(nodes: Int) { leaving = Array(repeating: [], count: nodes) }

  /// Adds an arc whose cost is not below 0, and returns its number.
  @discardableResult
  package mutating func connect(_ from: Int, _ to: Int, capacity: Int, cost: Int = 0) -> Int {
    let number = arcs.count
    arcs.append(Arc(to: to, room: capacity, cost: cost))
    arcs.append(Arc(to: from, room: 0, cost: -cost))
    leaving[from].append(number)
    leaving[to].append(number + 1)
    return number
  }

  /// What flows through an arc.
  package func flow(on arc: Int) -> Int { arcs[arc ^ 1].room }

  /// Fills the network as far as it goes, as cheaply as that can be done.
  package mutating func fill(from source: Int, to sink: Int) -> (flow: Int, cost: Int) {
    var potential = [Int](repeating: 0, count: leaving.count)
    var (flow, cost) = (0, 0)
    while true {
      let distance = distances(from: source, potential)
      guard distance[sink] < .max else { return (flow, cost) }
      for node in potential.indices { potential[node] += min(distance[node], distance[sink]) }
      while true {
        var seen = [Bool](repeating: false, count: leaving.count)
        let sent = push(.max, from: source, to: sink, potential, &seen)
        guard sent > 0 else { break }
        flow += sent
        cost += sent * (potential[sink] - potential[source])
      }
    }
  }

  /// The nodes to which more could still flow: the near side of a least cut, once it is filled.
  package func reached(from source: Int) -> [Bool] {
    var seen = [Bool](repeating: false, count: leaving.count)
    var open = [source]
    seen[source] = true
    while let node = open.popLast() {
      for arc in leaving[node] where arcs[arc].room > 0 && !seen[arcs[arc].to] {
        seen[arcs[arc].to] = true
        open.append(arcs[arc].to)
      }
    }
    return seen
  }

  /// Distances under reduced costs, `max` where nothing leads; the networks are small and dense.
  private func distances(from source: Int, _ potential: [Int]) -> [Int] {
    var distance = [Int](repeating: .max, count: leaving.count)
    var open = Array(leaving.indices)
    distance[source] = 0
    while !open.isEmpty {
      var place = 0
      for other in open.indices where distance[open[other]] < distance[open[place]] {
        place = other
      }
      let node = open[place]
      guard distance[node] < .max else { break }
      open.swapAt(place, open.count - 1)
      open.removeLast()
      for number in leaving[node] {
        let arc = arcs[number]
        guard arc.room > 0 else { continue }
        let length = distance[node] + arc.cost + potential[node] - potential[arc.to]
        if length < distance[arc.to] { distance[arc.to] = length }
      }
    }
    return distance
  }

  /// Sends up to `limit` along arcs without reduced cost; returns what arrived.
  private mutating func push(
    _ limit: Int, from node: Int, to sink: Int, _ potential: [Int], _ seen: inout [Bool]
  ) -> Int {
    guard node != sink else { return limit }
    seen[node] = true
    var sent = 0
    for arc in leaving[node] where sent < limit {
      let next = arcs[arc].to
      guard arcs[arc].room > 0, !seen[next],
        arcs[arc].cost + potential[node] == potential[next]
      else { continue }
      let more = push(
        min(limit - sent, arcs[arc].room), from: next, to: sink, potential, &seen)
      arcs[arc].room -= more
      arcs[arc ^ 1].room += more
      sent += more
    }
    return sent
  }
}
