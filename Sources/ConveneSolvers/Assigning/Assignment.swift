/// Which reviewers read which applications: everybody's reviews at the least mismatch, then as
/// evenly shared as that allows.
///
/// Exact, by a flow of least cost. Applications and reviewers are numbered from 0, in the order in
/// which they were given; the same input gives the same answer.
package struct Assignment: Hashable, Sendable {
  /// What is to be assigned.
  package struct Task: Hashable, Sendable {
    /// How many more reviews each application is to get.
    package var wanted: [Int]
    /// How many more each reviewer may be given.
    package var room: [Int]
    /// How many each reviewer has already; they count for who has more than others.
    package var load: [Int]
    /// By application and reviewer: 0 is the best fit, nil may not be.
    package var mismatch: [[Int?]]

    package init(wanted: [Int], room: [Int], load: [Int], mismatch: [[Int?]]) {
      self.wanted = wanted
      self.room = room
      self.load = load
      self.mismatch = mismatch
    }
  }

  /// Why not everybody can have their reviews: a set of applications that ask for more together
  /// than all who may read them can give.
  package struct Shortage: Hashable, Sendable {
    package var applications: [Int]
    /// Reviewers who would have to take more than they may.
    package var fullReviewers: [Int]
    package var needed: Int
    package var available: Int
  }

  /// Reviewers of each application, in order; as many as can be.
  package let reviewers: [[Int]]
  /// Sum of the mismatches.
  package let mismatch: Int
  /// Nil when every application has what it wanted.
  package let shortage: Shortage?

  package init(_ task: Task) {
    // One step of mismatch weighs more than any way of sharing the work.
    let total = task.wanted.reduce(0, +)
    let step = 1 + total * (2 * ((task.load.max() ?? 0) + total) + 1)
    var network = AssignmentNetwork(task, cost: { step * $0 }, share: { 2 * $0 + 1 })
    let flow = network.fill()
    var chosen = [[Int]](repeating: [], count: task.wanted.count)
    var sum = 0
    for (application, reviewer) in network.pairs {
      chosen[application].append(reviewer)
      sum += task.mismatch[application][reviewer] ?? 0
    }
    reviewers = chosen
    mismatch = sum
    shortage = flow < total ? Self.cut(task, network.reached) : nil
  }

  private static func cut(_ task: Task, _ reached: [Bool]) -> Shortage {
    let applications = task.wanted.indices.filter { task.wanted[$0] > 0 && reached[$0] }
    let full = task.room.indices.filter { reached[task.wanted.count + $0] }
    let once = applications.reduce(0) { sum, application in
      sum
        + task.mismatch[application].enumerated().count { reviewer, mismatch in
          mismatch != nil && !full.contains(reviewer)
        }
    }
    return Shortage(
      applications: applications, fullReviewers: full,
      needed: applications.reduce(0) { $0 + task.wanted[$1] },
      available: once
        + full.reduce(0) { $0 + min(task.room[$1], task.wanted.count) })
  }
}

extension Assignment.Task {
  /// The least number of reviews per reviewer, old and new, with which everybody has theirs.
  ///
  /// Not below `start`; nil when none suffices. `limits` are those that reviewers set themselves.
  package func leastLimit(from start: Int, _ limits: [Int?]) -> Int? {
    var (low, high) = (start, max(start, (load.max() ?? 0) + wanted.count))
    if limited(to: low, limits).canBeMet { return low }
    guard limited(to: high, limits).canBeMet else { return nil }
    while low < high {
      let middle = (low + high) / 2
      if limited(to: middle, limits).canBeMet {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low
  }

  /// The same with each reviewer taking at most `limit` reviews in all, old ones counted.
  package func limited(to limit: Int, _ limits: [Int?]) -> Self {
    var task = self
    task.room = load.indices.map { max(0, min(limit, limits[$0] ?? limit) - load[$0]) }
    return task
  }

  /// How many further reviewers, free of conflicts and with `limit` reviews each, would do.
  package func reviewersMissing(limit: Int) -> Int? {
    (1...max(1, wanted.max() ?? 1, (wanted.reduce(0, +) / max(1, limit)) + 1)).first { count in
      var task = self
      task.room += Array(repeating: limit, count: count)
      task.load += Array(repeating: 0, count: count)
      task.mismatch = mismatch.map { $0 + Array(repeating: 0, count: count) }
      return task.canBeMet
    }
  }

  /// Whether every application can have its reviews, whoever fits best.
  private var canBeMet: Bool {
    var network = AssignmentNetwork(self, cost: { _ in 0 }, share: { _ in 0 })
    return network.fill() == wanted.reduce(0, +)
  }
}

/// Reviews on their way from applications to reviewers.
private struct AssignmentNetwork {
  private var network: MinCostFlow
  private var arcs: [(application: Int, reviewer: Int, arc: Int)] = []
  private let source: Int
  private let sink: Int

  /// - Parameters:
  ///   - cost: of a mismatch.
  ///   - share: the cost of one more review for somebody who has so many.
  init(_ task: Assignment.Task, cost: (Int) -> Int, share: (Int) -> Int) {
    let (applications, readers) = (task.wanted.count, task.room.count)
    (source, sink) = (applications + readers, applications + readers + 1)
    network = MinCostFlow(nodes: applications + readers + 2)
    for (application, wanted) in task.wanted.enumerated() where wanted > 0 {
      network.connect(source, application, capacity: wanted)
      for (reviewer, mismatch) in task.mismatch[application].enumerated() {
        guard let mismatch else { continue }
        let arc = network.connect(
          application, applications + reviewer, capacity: 1, cost: cost(mismatch))
        arcs.append((application, reviewer, arc))
      }
    }
    for reviewer in 0..<readers {
      // The squares of all loads are least where they are most alike.
      for more in 0..<min(task.room[reviewer], applications) {
        network.connect(
          applications + reviewer, sink, capacity: 1, cost: share(task.load[reviewer] + more))
      }
    }
  }

  /// How many reviews found a reviewer.
  mutating func fill() -> Int { network.fill(from: source, to: sink).flow }

  var pairs: [(application: Int, reviewer: Int)] {
    arcs.filter { network.flow(on: $0.arc) > 0 }.map { ($0.application, $0.reviewer) }
  }

  var reached: [Bool] { network.reached(from: source) }
}
