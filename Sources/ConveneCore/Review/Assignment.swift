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
    let (applications, readers) = (task.wanted.count, task.room.count)
    let (source, sink) = (applications + readers, applications + readers + 1)
    let total = task.wanted.reduce(0, +)
    // One step of mismatch weighs more than any way of sharing the work.
    let step = 1 + total * (2 * ((task.load.max() ?? 0) + total) + 1)
    var network = MinCostFlow(nodes: applications + readers + 2)
    var pairs: [(application: Int, reviewer: Int, arc: Int)] = []
    for (application, wanted) in task.wanted.enumerated() where wanted > 0 {
      network.connect(source, application, capacity: wanted)
      for (reviewer, mismatch) in task.mismatch[application].enumerated() {
        guard let mismatch else { continue }
        let arc = network.connect(
          application, applications + reviewer, capacity: 1, cost: step * mismatch)
        pairs.append((application, reviewer, arc))
      }
    }
    for reviewer in 0..<readers {
      // The squares of all loads are least where they are most alike.
      for more in 0..<min(task.room[reviewer], applications) {
        network.connect(
          applications + reviewer, sink, capacity: 1, cost: 2 * (task.load[reviewer] + more) + 1)
      }
    }
    let flow = network.fill(from: source, to: sink).flow
    var chosen = [[Int]](repeating: [], count: applications)
    var sum = 0
    for pair in pairs where network.flow(on: pair.arc) > 0 {
      chosen[pair.application].append(pair.reviewer)
      sum += task.mismatch[pair.application][pair.reviewer] ?? 0
    }
    reviewers = chosen
    mismatch = sum
    shortage = flow < total ? Self.cut(task, network.reached(from: source)) : nil
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
    guard Assignment(limited(to: high, limits)).shortage == nil else { return nil }
    while low < high {
      let middle = (low + high) / 2
      if Assignment(limited(to: middle, limits)).shortage == nil {
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
      return Assignment(task).shortage == nil
    }
  }
}
