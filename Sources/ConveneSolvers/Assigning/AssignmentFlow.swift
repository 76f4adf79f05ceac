/// Reviews on their way from applications to reviewers: as many as can be, at the least cost.
///
/// Shortest paths under potentials (Edmonds and Karp 1972); all paths of one length at once, in
/// layers, and no arc of a layer is looked at twice (Dinic 1970). The same task gives the same
/// answer.
struct AssignmentFlow {
  private let readers: Int
  private let wanted: [Int]
  private let room: [Int]
  private let load: [Int]
  /// By application, then reviewer; below 0 where it may not be.
  private let mismatch: [Int32]
  /// Of a step of mismatch, and of a review more for whoever has one more already.
  private let step: Int
  private let share: Int

  private var isGiven: [Bool]
  /// Applications of each reviewer, ascending.
  private var given: [[Int]]
  private var taken: [Int]
  private var left: [Int]

  /// Potentials; that of the source is 0.
  private var applicationPotential: [Int]
  private var readerPotential: [Int]
  private var sinkPotential = 0

  private(set) var flow = 0

  init(_ task: Assignment.Task, step: Int, share: Int) {
    readers = task.room.count
    wanted = task.wanted
    room = task.room.map { min($0, task.wanted.count) }
    load = task.load
    mismatch = task.mismatch.flatMap { row in row.map { $0.map(Int32.init) ?? -1 } }
    self.step = step
    self.share = share
    isGiven = Array(repeating: false, count: mismatch.count)
    given = Array(repeating: [], count: readers)
    taken = Array(repeating: 0, count: readers)
    left = wanted
    applicationPotential = Array(repeating: 0, count: wanted.count)
    readerPotential = Array(repeating: 0, count: readers)
  }

  /// Gives what can be given.
  mutating func fill() {
    while let lengths = lengths() {
      for place in wanted.indices { applicationPotential[place] += lengths.applications[place] }
      for place in 0..<readers { readerPotential[place] += lengths.readers[place] }
      sinkPotential += lengths.sink
      while var layers = layers() {
        let before = flow
        for place in wanted.indices where left[place] > 0 && layers.applications[place] == 0 {
          while left[place] > 0, send(from: place, &layers) {
            left[place] -= 1
            flow += 1
          }
        }
        tidy()
        guard flow > before else { break }
      }
    }
  }

  /// Reviewers of each application, ascending.
  var chosen: [[Int]] {
    var chosen = [[Int]](repeating: [], count: wanted.count)
    for reader in 0..<readers {
      for application in given[reader] { chosen[application].append(reader) }
    }
    return chosen
  }

  /// Applications and reviewers to which more could still flow: the near side of a least cut.
  var reached: (applications: [Bool], readers: [Bool]) {
    var applications = left.map { $0 > 0 }
    var reviewers = [Bool](repeating: false, count: readers)
    var open = wanted.indices.filter { applications[$0] }
    while let application = open.popLast() {
      let row = application * readers
      for reader in 0..<readers
      where !reviewers[reader] && mismatch[row + reader] >= 0 && !isGiven[row + reader] {
        reviewers[reader] = true
        for next in given[reader] where !applications[next] {
          applications[next] = true
          open.append(next)
        }
      }
    }
    return (applications, reviewers)
  }

  /// Of one review more; the squares of all loads are least where they are most alike.
  private func cost(of reader: Int) -> Int { share * (2 * (load[reader] + taken[reader]) + 1) }
}

extension AssignmentFlow {
  /// How far everything is from the source under reduced costs, no further than the sink.
  private struct Lengths {
    var applications: [Int]
    var readers: [Int]
    var sink = Int.max
  }

  /// Nil where nothing leads to the sink any more.
  private func lengths() -> Lengths? {
    var lengths = Lengths(
      applications: Array(repeating: .max, count: wanted.count),
      readers: Array(repeating: .max, count: readers))
    // Reviewers come before applications that are as far, so that few are looked at by many.
    var open = Heap()
    for place in wanted.indices where left[place] > 0 {
      lengths.applications[place] = -applicationPotential[place]
      open.insert(-applicationPotential[place], readers + place)
    }
    var away = Array(0..<readers)
    while let (length, node) = open.popLeast(), length < lengths.sink {
      if node >= readers {
        let application = node - readers
        guard length == lengths.applications[application] else { continue }
        let (row, from) = (application * readers, length + applicationPotential[application])
        for reader in away {
          let apart = mismatch[row + reader]
          guard apart >= 0, !isGiven[row + reader] else { continue }
          let sum = from + step * Int(apart) - readerPotential[reader]
          guard sum < lengths.readers[reader], sum < lengths.sink else { continue }
          lengths.readers[reader] = sum
          open.insert(sum, reader)
        }
      } else {
        guard length == lengths.readers[node], let place = away.firstIndex(of: node) else {
          continue
        }
        away.remove(at: place)
        let from = length + readerPotential[node]
        if taken[node] < room[node] {
          lengths.sink = min(lengths.sink, from + cost(of: node) - sinkPotential)
        }
        for application in given[node] {
          let apart = mismatch[application * readers + node]
          let sum = from - step * Int(apart) - applicationPotential[application]
          guard sum < lengths.applications[application] else { continue }
          lengths.applications[application] = sum
          open.insert(sum, readers + application)
        }
      }
    }
    let sink = lengths.sink
    guard sink < .max else { return nil }
    lengths.applications = lengths.applications.map { min($0, sink) }
    lengths.readers = lengths.readers.map { min($0, sink) }
    return lengths
  }
}

extension AssignmentFlow {
  /// How many arcs without reduced cost lie between the source and everything, and which arc of
  /// each is the next to be tried.
  private struct Layers {
    var applications: [Int32]
    var readers: [Int32]
    var nextReader: [Int32]
    var nextApplication: [Int32]
  }

  /// Nil where no such arcs lead to the sink.
  private func layers() -> Layers? {
    var layers = Layers(
      applications: Array(repeating: -1, count: wanted.count),
      readers: Array(repeating: -1, count: readers),
      nextReader: Array(repeating: 0, count: wanted.count),
      nextApplication: Array(repeating: 0, count: readers))
    var front = wanted.indices.filter { left[$0] > 0 && applicationPotential[$0] == 0 }
    for place in front { layers.applications[place] = 0 }
    var away = Array(0..<readers)
    var depth: Int32 = 0
    while !front.isEmpty {
      var met: [Int] = []
      for application in front where !away.isEmpty {
        let (row, potential) = (application * readers, applicationPotential[application])
        away.removeAll { reader in
          let apart = mismatch[row + reader]
          guard apart >= 0, !isGiven[row + reader],
            step * Int(apart) + potential == readerPotential[reader]
          else { return false }
          layers.readers[reader] = depth + 1
          met.append(reader)
          return true
        }
      }
      if met.contains(where: isNearSink) { return layers }
      front = []
      for reader in met {
        for application in given[reader]
        where layers.applications[application] < 0 && isTight(application, reader) {
          layers.applications[application] = depth + 2
          front.append(application)
        }
      }
      depth += 2
    }
    return nil
  }

  private func isNearSink(_ reader: Int) -> Bool {
    taken[reader] < room[reader]
      && cost(of: reader) + readerPotential[reader] == sinkPotential
  }

  private func isTight(_ application: Int, _ reader: Int) -> Bool {
    step * Int(mismatch[application * readers + reader]) + applicationPotential[application]
      == readerPotential[reader]
  }

  /// Finds one more review for an application, by giving others theirs elsewhere where it must.
  private mutating func send(from application: Int, _ layers: inout Layers) -> Bool {
    let (row, depth) = (application * readers, layers.applications[application])
    while layers.nextReader[application] < readers {
      let reader = Int(layers.nextReader[application])
      if layers.readers[reader] == depth + 1, mismatch[row + reader] >= 0, !isGiven[row + reader],
        isTight(application, reader), take(reader, &layers)
      {
        isGiven[row + reader] = true
        given[reader].append(application)
        return true
      }
      layers.nextReader[application] += 1
    }
    return false
  }

  /// Makes room at a reviewer.
  private mutating func take(_ reader: Int, _ layers: inout Layers) -> Bool {
    if isNearSink(reader) {
      taken[reader] += 1
      return true
    }
    while layers.nextApplication[reader] < given[reader].count {
      let application = given[reader][Int(layers.nextApplication[reader])]
      if layers.applications[application] == layers.readers[reader] + 1,
        isGiven[application * readers + reader], isTight(application, reader),
        send(from: application, &layers)
      {
        isGiven[application * readers + reader] = false
        return true
      }
      layers.nextApplication[reader] += 1
    }
    return false
  }

  /// Drops from the lists what went elsewhere.
  private mutating func tidy() {
    for reader in 0..<readers {
      given[reader].removeAll { !isGiven[$0 * readers + reader] }
      given[reader].sort()
    }
  }
}

/// The least first; of equal lengths the lower number.
private struct Heap {
  private var items: [(length: Int, node: Int)] = []

  private static func isBefore(_ one: (length: Int, node: Int), _ other: (length: Int, node: Int))
    -> Bool
  {
    one.length != other.length ? one.length < other.length : one.node < other.node
  }

  mutating func insert(_ length: Int, _ node: Int) {
    items.append((length, node))
    var place = items.count - 1
    while place > 0 {
      let parent = (place - 1) / 2
      guard Self.isBefore(items[place], items[parent]) else { return }
      items.swapAt(place, parent)
      place = parent
    }
  }

  mutating func popLeast() -> (length: Int, node: Int)? {
    guard let least = items.first, let last = items.popLast() else { return nil }
    guard !items.isEmpty else { return least }
    items[0] = last
    var place = 0
    while true {
      var child = 2 * place + 1
      guard child < items.count else { return least }
      if child + 1 < items.count, Self.isBefore(items[child + 1], items[child]) { child += 1 }
      guard Self.isBefore(items[child], items[place]) else { return least }
      items.swapAt(child, place)
      place = child
    }
  }
}
