import ArgumentParser
import ConveneSolvers
import Foundation
import Programs

/// Prints what the solvers reach beside what they are asked to reach.
struct Solvers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solvers",
    abstract: "Solves every instance found and prints the gap to the best value known.",
    discussion: """
      Reads the published grouping files (*.txt, *.txt.gz) and the seat*.json and select*.json files
      in the directories given. Seconds are those of the thread, not of the wall.
      """)

  @Option(help: "A directory of instances; may be given several times.")
  var data: [String] = []

  @Option(help: "Runs per instance, each from a seed of its own; the median is printed.")
  var seeds = 5

  @Option(help: "Only instances whose name contains this.")
  var only = ""

  @Option(help: "A directory to write the best answer of each instance to.")
  var answers: String?

  @Option(help: "The directory of instances whose answers are committed.")
  var fixtures = "Tests/Fixtures/solver"

  @Flag(help: "Leave out the long runs.")
  var quick = false

  func run() throws {
    print("instance                       s   median         best known     gap %    goal %  met")
    let manager = FileManager.default
    for directory in data {
      for name in try manager.contentsOfDirectory(atPath: directory).sorted()
      where only.isEmpty || name.contains(only) {
        let path = directory + "/" + name
        if name.hasPrefix("seat"), name.hasSuffix(".json") {
          try seating(path, name)
        } else if name.hasPrefix("select"), name.hasSuffix(".json") {
          try selection(path, name)
        } else if name.hasSuffix(".txt") || name.hasSuffix(".txt.gz") {
          try grouping(path, name)
        }
      }
    }
    try golfers()
    try meetings()
  }

  private func grouping(_ path: String, _ name: String) throws {
    let file = try GroupingFile(contents(of: path))
    let instance = String(name.prefix { $0 != "." })
    var unit = 1.0
    for _ in 0..<file.decimals { unit *= 10 }
    for goal in Goal.grouping(instance, people: file.problem.people) where !skips(goal) {
      try measure(instance, goal, best: BestKnown.values[instance]) { seed, budget in
        let answer = try file.problem.solve(seed: seed, budget: budget)
        return Run(
          Double(answer.findings.objective) / unit, answer.findings.broken.count,
          GroupingFile.text(of: answer.plan))
      }
    }
  }

  private func seating(_ path: String, _ name: String) throws {
    let file = try SeatingFile(contents(of: path))
    let instance = String(name.prefix { $0 != "." })
    let asked = BestKnown.asked[instance]
    for goal in [Goal(seconds: 1, gap: 0.5, of: asked), Goal(seconds: 10, gap: 0, of: asked)]
    where !skips(goal) {
      try measure(instance, goal, best: BestKnown.values[instance]) { seed, budget in
        let answer = try file.problem.solve(seed: seed, budget: budget)
        return Run(
          Double(answer.findings.objective), answer.findings.broken.count,
          SeatingFile.text(of: answer.plan))
      }
    }
  }

  private func selection(_ path: String, _ name: String) throws {
    let file = try SelectionFile(contents(of: path))
    let instance = String(name.prefix { $0 != "." })
    for goal in [Goal(seconds: 1, gap: 0.05), Goal(seconds: 5, gap: 0)] where !skips(goal) {
      try measure(instance, goal, best: BestKnown.values[instance]) { seed, budget in
        let answer = try file.problem.solve(seed: seed, budget: budget)
        return Run(
          Double(answer.objective), answer.broken.count, SelectionFile.text(of: answer.chosen))
      }
    }
  }

  private func golfers() throws {
    let asked: [(String, Double, Int)] = [
      ("5-3-7", 1, 0), ("8-4-7", 1, 0), ("8-4-9", 60, 0), ("8-4-10", 60, 0), ("7-7-8", 60, 0),
      ("5-5-6", 60, 0), ("6-10-4", 10, 74),
    ]
    for (name, seconds, repeats) in asked where only.isEmpty || name.contains(only) {
      let golfers = try Golfers(name)
      var reached: [Int] = []
      for seed in 1...max(1, seeds) {
        let answer = try golfers.solve(seed: UInt64(seed), budget: .seconds(seconds))
        reached.append(answer.findings.repeats)
      }
      reached.sort()
      let median = reached[reached.count / 2]
      show(
        "golfers \(name)".padded(30), number(seconds, 3), "\(median) repeats, goal \(repeats)",
        median <= repeats ? "yes" : "NO")
    }
  }

  private func skips(_ goal: Goal) -> Bool { quick && goal.seconds > 1 }

  private func measure(
    _ name: String, _ goal: Goal, best: Double?,
    solve: (UInt64, SearchBudget) throws -> Run
  ) throws {
    var runs: [Run] = []
    for seed in 1...max(1, seeds) {
      runs.append(try solve(UInt64(seed), .seconds(goal.seconds)))
    }
    runs.sort { $0.objective < $1.objective }
    if let answers, let best = runs.last {
      try best.answer.write(
        toFile: "\(answers)/\(name).answer", atomically: true, encoding: .utf8)
    }
    let median = runs[runs.count / 2].objective
    let broken = runs.map(\.broken).reduce(0, +)
    let known = best ?? runs[runs.count - 1].objective
    let asked = goal.value ?? known
    let gap = asked == 0 ? 0 : 100 * (asked - median) / asked
    let isMet = gap <= goal.gap + 1e-9 && broken == 0
    show(
      name.padded(30), number(goal.seconds, 3), number(median, 14, 3), number(known, 14, 3),
      number(gap, 8, 4), number(goal.gap, 8, 3), isMet ? " yes" : " NO",
      broken == 0 ? "" : "\(broken) rules broken",
      runs[runs.count - 1].objective > known + 1e-6
        ? "best run \(runs[runs.count - 1].objective)" : "")
  }
}

/// What one run reached.
struct Run {
  let objective: Double
  let broken: Int
  /// As it would be written to a file.
  let answer: String

  init(_ objective: Double, _ broken: Int, _ answer: String) {
    self.objective = objective
    self.broken = broken
    self.answer = answer
  }
}

/// How near to the best value known the solver is to come, in how many seconds.
struct Goal {
  let seconds: Double
  /// Percent.
  let gap: Double
  /// What the gap is to, where it is not the best value known.
  let value: Double?

  init(seconds: Double, gap: Double, of value: Double? = nil) {
    self.seconds = seconds
    self.gap = gap
    self.value = value
  }

  static func grouping(_ name: String, people: Int) -> [Goal] {
    if people <= 60 { return [Goal(seconds: 1, gap: 0)] }
    if name.hasPrefix("Geo") { return [Goal(seconds: 1, gap: 0.01), Goal(seconds: 10, gap: 0)] }
    return switch people {
    case ...120: [Goal(seconds: 1, gap: 0.2), Goal(seconds: 10, gap: 0.05)]
    case ...240: [Goal(seconds: 1, gap: 0.4), Goal(seconds: 10, gap: 0.1)]
    default: [Goal(seconds: 10, gap: 0.25), Goal(seconds: 60, gap: 0.05)]
    }
  }
}

extension SearchBudget {
  /// So many seconds of this thread.
  static func seconds(_ limit: Double) -> SearchBudget {
    let start = threadSeconds()
    return SearchBudget(spent: { (threadSeconds() - start) / limit })
  }
}

/// Seconds the processor spent on this thread.
func threadSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

func text(of path: String) throws -> String {
  String(decoding: try contents(of: path), as: UTF8.self)
}

/// A file, unpacked where it is packed.
func contents(of path: String) throws -> [UInt8] {
  guard path.hasSuffix(".gz") else {
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }
  return Array(try Program("gzip", ["-dc", path]).run().output)
}

/// Prints a line at once, so that a long measurement can be watched.
func show(_ words: String...) {
  print(words.joined(separator: " "))
  fflush(nil)
}

extension String {
  func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

func number(_ value: Double, _ width: Int, _ decimals: Int = 0) -> String {
  let text = String(format: "%.\(decimals)f", value)
  return String(repeating: " ", count: max(0, width - text.count)) + text
}
