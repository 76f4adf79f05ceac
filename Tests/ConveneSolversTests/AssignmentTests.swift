import ConveneSolvers
import ConveneValues
import Testing

/// Assignment by trying everything.
private struct Slow {
  let task: Assignment.Task
  /// Least mismatch and, with it, least sum of squared loads; nil where not all can be had.
  private(set) var best: [Int]?

  init(_ task: Assignment.Task) {
    self.task = task
    search(0, Array(repeating: 0, count: task.room.count), 0)
  }

  private mutating func search(_ application: Int, _ added: [Int], _ mismatch: Int) {
    guard application < task.wanted.count else {
      let squares = zip(task.load, added).reduce(0) { $0 + ($1.0 + $1.1) * ($1.0 + $1.1) }
      if best.map({ [mismatch, squares].lexicographicallyPrecedes($0) }) ?? true {
        best = [mismatch, squares]
      }
      return
    }
    for choice in 0..<(1 << task.room.count)
    where choice.nonzeroBitCount == task.wanted[application] {
      var (next, sum) = (added, mismatch)
      var isAllowed = true
      for reviewer in task.room.indices where choice & (1 << reviewer) != 0 {
        next[reviewer] += 1
        guard let step = task.mismatch[application][reviewer],
          next[reviewer] <= task.room[reviewer]
        else {
          isAllowed = false
          break
        }
        sum += step
      }
      if isAllowed { search(application + 1, next, sum) }
    }
  }
}

struct AssignmentTests {
  private static func task(_ seed: Int) -> Assignment.Task {
    var random = SeededRandom(seed: UInt64(seed))
    let (applications, reviewers) = (1 + random.below(4), 1 + random.below(4))
    let room = (0..<reviewers).map { _ in random.below(4) }
    let load = (0..<reviewers).map { _ in random.below(3) }
    let wanted = (0..<applications).map { _ in random.below(3) }
    let mismatch = (0..<applications).map { _ in
      (0..<reviewers).map { _ in random.chance(250) ? nil : random.below(7) }
    }
    return Assignment.Task(wanted: wanted, room: room, load: load, mismatch: mismatch)
  }

  private static func squares(_ answer: Assignment, _ task: Assignment.Task) -> Int {
    task.load.indices.reduce(0) { sum, reviewer in
      let load = task.load[reviewer] + answer.reviewers.count { $0.contains(reviewer) }
      return sum + load * load
    }
  }

  @Test func `what is assigned equals the best of everything that can be tried`() {
    var (whole, short) = (0, 0)
    for seed in 1...600 {
      let task = Self.task(seed)
      let answer = Assignment(task)
      let slow = Slow(task).best
      if answer.shortage == nil {
        whole += 1
        #expect(answer.reviewers.map(\.count) == task.wanted)
        #expect([answer.mismatch, Self.squares(answer, task)] == slow, "seed \(seed)")
      } else {
        short += 1
        #expect(slow == nil, "seed \(seed)")
      }
    }
    #expect(whole > 150 && short > 150)
  }

  @Test func `what is assigned keeps every limit even where not all can be had`() {
    for seed in 1...600 {
      let task = Self.task(seed)
      let answer = Assignment(task)
      for (place, chosen) in answer.reviewers.enumerated() {
        #expect(chosen.count <= task.wanted[place])
        #expect(Set(chosen).count == chosen.count)
        #expect(chosen.allSatisfy { task.mismatch[place][$0] != nil })
      }
      for reviewer in task.room.indices {
        #expect(
          answer.reviewers.count { $0.contains(reviewer) } <= task.room[reviewer])
      }
    }
  }

  @Test func `a shortage is told by a cut that lacks exactly what is lacking`() {
    for seed in 1...600 {
      let task = Self.task(seed)
      let answer = Assignment(task)
      let lacking =
        task.wanted.reduce(0, +) - answer.reviewers.reduce(0) { $0 + $1.count }
      if let shortage = answer.shortage {
        #expect(shortage.needed - shortage.available == lacking)
        #expect(lacking > 0)
      } else {
        #expect(lacking == 0)
      }
    }
  }

  @Test func `the least limit suffices and one less does not`() {
    for seed in 1...300 {
      let task = Self.task(seed)
      let none = task.load.map { _ -> Int? in nil }
      guard let least = task.leastLimit(from: 0, none) else { continue }
      #expect(Assignment(task.limited(to: least, none)).shortage == nil)
      if least > 0 {
        #expect(Assignment(task.limited(to: least - 1, none)).shortage != nil)
      }
    }
  }

  @Test func `as many more reviewers as are said to be missing suffice, and fewer do not`() {
    let task = Assignment.Task(
      wanted: [3, 3], room: [2], load: [0], mismatch: [[0], [nil]])
    #expect(Assignment(task).shortage?.applications == [0, 1])
    #expect(task.reviewersMissing(limit: 2) == 3)
  }

  @Test func `who has much already is given less`() {
    let task = Assignment.Task(
      wanted: [1, 1, 1], room: [3, 3], load: [3, 2], mismatch: [[0, 0], [0, 0], [0, 0]])
    #expect(Assignment(task).reviewers.compactMap(\.first).sorted() == [0, 1, 1])
  }

  @Test func `three hundred applications and thirty reviewers get the same reviews twice`() {
    var random = SeededRandom(seed: 11)
    let mismatch = (0..<300).map { _ in
      (0..<30).map { _ in random.chance(100) ? nil : random.below(7) }
    }
    let task = Assignment.Task(
      wanted: Array(repeating: 3, count: 300), room: Array(repeating: 30, count: 30),
      load: Array(repeating: 0, count: 30), mismatch: mismatch)
    let answer = Assignment(task)
    #expect(answer.shortage == nil)
    #expect(answer.reviewers.allSatisfy { $0.count == 3 })
    #expect(answer == Assignment(task))
  }

  /// Whether somebody could read instead of somebody else, in however long a chain, and the whole be
  /// better: a circle of negative cost in what may change (Bellman 1958).
  private static func canBeBetter(_ answer: Assignment, _ task: Assignment.Task) -> Bool {
    let (applications, readers) = (task.wanted.count, task.room.count)
    let step = 1_000_000
    var taken = [Int](repeating: 0, count: readers)
    for chosen in answer.reviewers { for reader in chosen { taken[reader] += 1 } }
    var arcs: [(from: Int, to: Int, cost: Int)] = []
    for (application, row) in task.mismatch.enumerated() {
      for (reader, mismatch) in row.enumerated() {
        guard let mismatch else { continue }
        let node = applications + reader
        arcs.append(
          answer.reviewers[application].contains(reader)
            ? (node, application, -step * mismatch) : (application, node, step * mismatch))
      }
    }
    let sink = applications + readers
    for reader in 0..<readers {
      let load = task.load[reader] + taken[reader]
      if taken[reader] < task.room[reader] {
        arcs.append((applications + reader, sink, 2 * load + 1))
      }
      if taken[reader] > 0 { arcs.append((sink, applications + reader, 1 - 2 * load)) }
    }
    var distance = [Int](repeating: 0, count: sink + 1)
    for _ in 0...sink {
      var isChanged = false
      for arc in arcs where distance[arc.from] + arc.cost < distance[arc.to] {
        distance[arc.to] = distance[arc.from] + arc.cost
        isChanged = true
      }
      if !isChanged { return false }
    }
    return true
  }

  @Test(arguments: 1...40)
  func `no chain of changes makes a larger assignment better`(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let (applications, readers) = (20 + random.below(30), 6 + random.below(8))
    let task = Assignment.Task(
      wanted: (0..<applications).map { _ in random.below(4) },
      room: (0..<readers).map { _ in 3 + random.below(applications) },
      load: (0..<readers).map { _ in random.below(5) },
      mismatch: (0..<applications).map { _ in
        (0..<readers).map { _ in random.chance(300) ? nil : random.below(3) }
      })
    let answer = Assignment(task)
    #expect(!Self.canBeBetter(answer, task))
    for (application, chosen) in answer.reviewers.enumerated() {
      #expect(Set(chosen).count == chosen.count && chosen.count <= task.wanted[application])
      #expect(chosen.allSatisfy { task.mismatch[application][$0] != nil })
    }
    let taken = (0..<readers).map { reader in answer.reviewers.count { $0.contains(reader) } }
    #expect(zip(taken, task.room).allSatisfy { $0 <= $1 })
    if answer.shortage == nil { #expect(answer.reviewers.map(\.count) == task.wanted) }
  }
}
