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
    var network = AssignmentFlow(task, step: step, share: 1)
    network.fill()
    reviewers = network.chosen
    mismatch = zip(task.mismatch, reviewers).reduce(0) { sum, one in
      one.1.reduce(sum) { $0 + (one.0[$1] ?? 0) }
    }
    shortage = network.flow < total ? Self.cut(task, network.reached) : nil
  }

  private static func cut(
    _ task: Task, _ reached: (applications: [Bool], readers: [Bool])
  ) -> Shortage {
    let applications = task.wanted.indices.filter {
      task.wanted[$0] > 0 && reached.applications[$0]
    }
    let full = task.room.indices.filter { reached.readers[$0] }
    let isFull = reached.readers
    let once = applications.reduce(0) { sum, application in
      sum
        + task.mismatch[application].enumerated().count { reviewer, mismatch in
          mismatch != nil && !isFull[reviewer]
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
    var network = AssignmentFlow(self, step: 0, share: 0)
    network.fill()
    return network.flow == wanted.reduce(0, +)
  }
}
