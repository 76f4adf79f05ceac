import ConveneSolvers
import ConveneTables
import ConveneValues
import Foundation

extension Solvers {
  /// Figures of whole meetings: mixing people, repairing a plan, a thousand people, speed, and the
  /// same answer in every build.
  func meetings() throws {
    func wants(_ name: String) -> Bool { only.isEmpty || name.contains(only) }
    for directory in data {
      let path = "\(directory)/philipps_example_data.csv"
      if wants("mix"), FileManager.default.fileExists(atPath: path) { try mix(path) }
      let plan = "\(directory)/seat1.json"
      if wants("repair"), FileManager.default.fileExists(atPath: plan) {
        try repair(SeatingFile(contents(of: plan)).problem)
        try noShows(SeatingFile(contents(of: plan)).problem)
      }
    }
    if wants("thousand"), !quick { try thousand() }
    if wants("speed") { try speed() }
    if wants("bytes"), FileManager.default.fileExists(atPath: fixtures) { try bytes() }
  }

  private func row(
    _ name: String, _ seconds: Double, _ reached: String, goal: String, isMet: Bool
  ) {
    show(
      name.padded(30), number(seconds, 3), reached.padded(44), "goal \(goal)",
      isMet ? " yes" : " NO")
  }

  /// 110 people, eleven tables, three rounds: every value of every column spread evenly, and
  /// nobody meets anybody twice.
  private func mix(_ path: String) throws {
    let table = try CSV(Array(try Data(contentsOf: URL(filePath: path))))
    let people = table.rows.count
    let tables = 11
    var problem = SeatingProblem(
      people: people, rounds: 3,
      tables: Array(
        repeating: .init(people / tables, (people + tables - 1) / tables), count: tables),
      potential: Potential(count: people))
    problem.repeats = .forbidden
    var groups: [[Int]] = []
    for column in table.header.cells.indices {
      let values = Dictionary(grouping: 0..<people) { table.rows[$0].cells[column] }
      guard values.count < 40 else { continue }
      groups += values.sorted { $0.key < $1.key }.map { Array($0.value) }
    }
    problem.spreads = groups.enumerated().map { number, members in
      .init(
        Rule(
          name: "value \(number)", members: members, lowest: members.count / tables,
          highest: (members.count + tables - 1) / tables))
    }
    var runs: [(repeats: Int, ratio: Double)] = []
    for seed in 1...max(1, seeds) {
      let answer = try problem.solve(seed: UInt64(seed), budget: .seconds(2))
      var sum = 0.0
      var bound = 0.0
      for members in groups {
        let share = Double(members.count) / Double(tables)
        let more = Double(members.count % tables)
        bound += more * (share.rounded(.up) - share)
        bound += (Double(tables) - more) * (share - share.rounded(.down))
        for round in answer.plan {
          for place in 0..<tables {
            sum += abs(Double(members.count { round[$0] == place }) - share) / 3
          }
        }
      }
      runs.append((answer.findings.repeats, sum / bound))
    }
    runs.sort { ($0.repeats, $0.ratio) < ($1.repeats, $1.ratio) }
    let median = runs[runs.count / 2]
    row(
      "mix \(people) people", 2,
      String(format: "%.3f of the bound, %d repeats", median.ratio, median.repeats),
      goal: "1.05, 0 repeats", isMet: median.ratio <= 1.05 && median.repeats == 0)
  }

  /// One participant leaves before the second round.
  private func repair(_ problem: SeatingProblem) throws {
    let before = try problem.solve(seed: 1, budget: .seconds(3)).plan
    let bound = Set(problem.fixed.map(\.person) + problem.absences.map(\.person))
    let leavers = (0..<problem.people).filter { !bound.contains($0) }
    var most = 0.0
    var worst = 1.0
    var slowest = 0.0
    for person in leavers.prefix(max(1, seeds)) {
      var without = problem
      without.absences += (1..<problem.rounds).map { .init(person: person, round: $0) }
      let start = threadSeconds()
      let repair = try without.repaired(from: before, changes: problem.rounds - 1)
      slowest = max(slowest, threadSeconds() - start)
      most = max(most, Double(repair.changes.count) / Double(problem.rounds - 1))
      let afresh = try without.solve(seed: 1, budget: .seconds(3)).findings.objective
      worst = min(worst, Double(repair.findings.objective) / Double(afresh))
    }
    row(
      "repair after a drop-out", slowest,
      String(format: "%.2f changes a round, %.2f %% of afresh", most, 100 * worst),
      goal: "1 change, 99 %, 1 s", isMet: most <= 1 && worst >= 0.99 && slowest <= 1)
  }

  /// Five do not come at all: all rounds are mended at once.
  private func noShows(_ problem: SeatingProblem) throws {
    let before = try problem.solve(seed: 1, budget: .seconds(3)).plan
    let bound = Set(problem.fixed.map(\.person) + problem.absences.map(\.person))
    var random = SeededRandom(seed: 1)
    let gone = random.sample((0..<problem.people).filter { !bound.contains($0) }, 5)
    var without = problem
    without.absences += gone.flatMap { person in
      (0..<problem.rounds).map { .init(person: person, round: $0) }
    }
    let start = threadSeconds()
    let repair = try without.repaired(from: before)
    let seconds = threadSeconds() - start
    row(
      "repair after 5 no-shows", seconds,
      "\(repair.changes.count) moves, \(repair.isFewestProved ? "fewest proved" : "not proved")",
      goal: "fewest, 1 s", isMet: seconds <= 1 && repair.findings.broken.isEmpty)
  }

  /// A thousand people at a hundred tables in four rounds under every kind of rule.
  private func thousand() throws {
    let (people, tables) = (1000, 100)
    var random = SeededRandom(seed: 1)
    var potential = Potential(count: people)
    for one in 0..<people {
      for other in 0..<one where random.chance(300) { potential[one, other] = random.below(100) }
    }
    var problem = SeatingProblem(
      people: people, rounds: 4, tables: Array(repeating: .init(8, 11), count: tables),
      potential: potential)
    problem.repeats = .priced(10)
    problem.spreads = (0..<6).map { sector in
      .init(
        Rule(
          name: "sector \(sector)", members: (0..<people).filter { $0 % 6 == sector }, lowest: 1,
          highest: 3))
    }
    problem.fixed = (0..<tables).flatMap { table in
      (0..<4).map { .init(person: table, round: $0, table: table) }
    }
    problem.together = (0..<20).map { .init(200 + 2 * $0, 201 + 2 * $0) }
    problem.apart = (0..<40).map { .init(300 + 2 * $0, 301 + 2 * $0) }
    problem.absences = (0..<40).map { .init(person: 500 + $0, round: $0 % 4) }
    problem.languages = (0..<people).map { _ in random.chance(200) ? [0, 1] : [1, 2] }
    problem.fit = (0..<people).map { _ in (0..<tables).map { _ in random.below(20) } }
    let start = threadSeconds()
    let answer = try problem.solve(seed: 1, budget: .seconds(20))
    let seconds = threadSeconds() - start
    let share = 100 * Double(answer.findings.objective) / Double(answer.bound.objective)
    row(
      "thousand people, all rules", seconds,
      String(
        format: "%d rules broken, %.0f %% of the bound, %.0f MB", answer.findings.broken.count,
        share, peakMegabytes),
      goal: "0 broken", isMet: answer.findings.broken.isEmpty)
  }

  /// Swaps weighed in a second of the thread.
  private func speed() throws {
    var random = SeededRandom(seed: 1)
    var drawn = Potential(count: 120)
    for one in 0..<120 {
      for other in 0..<one { drawn[one, other] = random.below(101) }
    }
    var shapes = [
      (
        "speed n = 120", 40.0,
        SeatingProblem(
          people: 120, rounds: 1, tables: Array(repeating: .init(12, 12), count: 10),
          potential: drawn)
      )
    ]
    for directory in data {
      let path = "\(directory)/seat1.json"
      guard FileManager.default.fileExists(atPath: path) else { continue }
      shapes.append(("speed seat1", 15, try SeatingFile(contents(of: path)).problem))
    }
    for (name, goal, problem) in shapes {
      let start = threadSeconds()
      let answer = try problem.solve(seed: 1, budget: .seconds(3))
      let seconds = threadSeconds() - start
      let million = Double(answer.iterations) / seconds / 1e6
      row(
        name, seconds,
        String(format: "%.0f million a second", million),
        goal: "\(Int(goal)) million", isMet: million >= goal)
    }
    for directory in data {
      let path = "\(directory)/select1.json"
      guard FileManager.default.fileExists(atPath: path) else { continue }
      let problem = try SelectionFile(contents(of: path)).problem
      let start = threadSeconds()
      let answer = try problem.solve(seed: 1, budget: .seconds(3))
      let million = Double(answer.iterations) / (threadSeconds() - start) / 1e6
      row(
        "speed select1", 3, String(format: "%.0f million a second", million), goal: "12 million",
        isMet: million >= 12)
    }
  }

  /// The fixed runs that the tests make in a debug build give the same answers in this one.
  private func bytes() throws {
    let seating = try SeatingFile(contents(of: "\(fixtures)/seat.json")).problem
      .solve(seed: 3, budget: SearchBudget(iterations: 40_000))
    let cohort = try SelectionFile(contents(of: "\(fixtures)/select.json")).problem
      .solve(seed: 3, budget: SearchBudget(iterations: 20_000))
    let pairs = try [
      (SeatingFile.text(of: seating.plan), text(of: "\(fixtures)/seat-answer.txt")),
      (SelectionFile.text(of: cohort.chosen), text(of: "\(fixtures)/select-answer.txt")),
    ]
    let same = pairs.count { $0 == $1 }
    row(
      "bytes of fixed runs", 0, "\(same) of \(pairs.count) as in the tests",
      goal: "\(pairs.count)", isMet: same == pairs.count)
  }

  /// The most memory this process has held so far.
  private var peakMegabytes: Double {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let words = line?.split(whereSeparator: \.isWhitespace) ?? []
    return words.dropFirst().first.flatMap { Double($0) }.map { $0 / 1024 } ?? 0
  }
}
