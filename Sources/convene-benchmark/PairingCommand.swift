import ArgumentParser
import ConveneSolvers
import ConveneValues
import Foundation

/// How good partner meetings are beside what nobody can beat, beside what a hand does, and beside chance.
struct PairingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pairing",
    abstract: "Plans partner meetings of invented people, beside a greedy hand and beside chance.",
    discussion: """
      Reached is what the meetings are worth by themselves, as a share of the most that they could be by the \
      bound of the same run. Seconds are those of the thread. The exit status is 1 when a line is not met.
      """)

  @Option(help: "How many people.") var people = 60
  @Option(help: "How many slots.") var slots = 6
  @Option(help: "How many tables.") var tables = 20
  @Option(help: "How many of a hundred are not free in a slot.") var away = 10
  @Option(help: "Moves that a plan takes.") var iterations = 4_000_000
  @Option(help: "How many do not come.") var absent = 5
  @Option(help: "Invented meetings, each from a seed of its own.") var seeds = 5

  func run() throws {
    var figures: [Figure] = []
    for seed in 1...UInt64(max(1, seeds)) {
      let problem = Self.drawn(people, slots, tables, away: away, seed: seed)
      let start = threadSeconds()
      let answer = problem.solve(seed: seed, budget: SearchBudget(iterations: iterations))
      let seconds = threadSeconds() - start
      func line(_ what: String, _ plan: [PairingProblem.Meeting], _ time: Double?) -> Figure {
        let most = answer.worth + answer.bound - answer.objective
        let share = Double(answer.bound - problem.objective(of: plan))
        let each = Self.each(plan, among: people)
        let reached =
          "worth \(problem.worth(of: plan)), \(plan.count) meetings, \(each.least) to \(each.most) each"
        guard let time else {
          return Figure(
            what: "\(seed): \(what)", reached: reached, asked: "",
            limit: "\(Int(share)) below the bound", isMet: nil)
        }
        let part = 100 * Double(answer.worth) / Double(max(1, most))
        return Figure(
          what: "\(seed): \(what)", reached: "\(reached), \(part.text(2)) %, \(time.text(2)) s",
          asked: "99 %, 2 s", limit: "worth \(most)",
          isMet: part >= 99 && time < 2 && problem.admits(plan))
      }
      figures.append(line("plan", answer.plan, seconds))
      figures.append(line("greedy", problem.greedy(), nil))
      var even = problem
      even.limit = max(1, (2 * answer.plan.count + people - 1) / max(1, people))
      figures.append(line("greedy, at most \(even.limit) each", even.greedy(), nil))
      figures.append(line("at random", problem.drawn(seed: seed), nil))
      figures.append(repaired(problem, answer.plan, seed: seed))
    }
    Figure.printTable(figures)
    guard figures.allSatisfy({ $0.isMet != false }) else { throw ExitCode.failure }
  }

  /// Some do not come: what others have stays, and who lost a meeting is offered another.
  private func repaired(
    _ problem: PairingProblem, _ plan: [PairingProblem.Meeting], seed: UInt64
  ) -> Figure {
    var random = SeededRandom(seed: seed)
    let gone = Set(random.sample(Array(0..<people), absent))
    var left = PairingProblem(
      potential: problem.potential,
      isFree: problem.isFree.map { free in free.indices.map { free[$0] && !gone.contains($0) } },
      tables: problem.tables)
    for one in 0..<people {
      for other in 0..<one where !problem.mayMeet(one, other) { left.bar(one, other) }
    }
    for wish in problem.wishes { left.wish(wish[0], wish[1]) }
    left.standing = plan
    let start = threadSeconds()
    let answer = left.solve(seed: seed, budget: SearchBudget(iterations: iterations))
    let seconds = threadSeconds() - start
    let moved = Set(left.holdable).subtracting(answer.plan).count
    return Figure(
      what: "\(seed): repair after \(absent) no-shows",
      reached:
        "\(moved) moved, \(answer.plan.count - left.holdable.count) new, \(seconds.text(2)) s",
      asked: "0 moved, 1 s",
      limit: "\(plan.count - left.holdable.count) of \(plan.count) meetings ended",
      isMet: moved == 0 && seconds <= 1 && left.admits(answer.plan))
  }

  private static func each(
    _ plan: [PairingProblem.Meeting], among people: Int
  ) -> (least: Int, most: Int) {
    var meetings = Array(repeating: 0, count: people)
    for one in plan {
      meetings[one.one] += 1
      meetings[one.other] += 1
    }
    return (meetings.min() ?? 0, meetings.max() ?? 0)
  }

  /// People with one thing to offer, one to need and a topic, of few kinds each; some wish to meet, and
  /// some may not.
  static func drawn(
    _ people: Int, _ slots: Int, _ tables: Int, away: Int, seed: UInt64
  ) -> PairingProblem {
    var random = SeededRandom(seed: seed)
    let kinds = (0..<people).map { _ in
      (offer: random.below(8), need: random.below(8), topic: random.below(6))
    }
    var potential = Potential(count: people)
    for one in 0..<people {
      for other in 0..<one {
        var chance = 10 + random.below(40)
        if kinds[one].offer == kinds[other].need { chance += 120 + random.below(150) }
        if kinds[one].need == kinds[other].offer { chance += 120 + random.below(150) }
        if kinds[one].topic == kinds[other].topic { chance += random.below(60) }
        potential[one, other] = chance
      }
    }
    let free = (0..<slots).map { _ in (0..<people).map { _ in random.below(100) >= away } }
    var problem = PairingProblem(
      potential: potential, isFree: free, tables: Array(repeating: tables, count: slots))
    for _ in 0..<people / 4 {
      let (one, other) = (random.below(people), random.below(people))
      if one != other { problem.wish(one, other) }
    }
    for _ in 0..<people / 2 { problem.bar(random.below(people), random.below(people)) }
    return problem
  }
}
