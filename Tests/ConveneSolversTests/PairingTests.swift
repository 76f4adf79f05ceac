import ConveneSolvers
import ConveneValues
import Testing

/// Meetings of two by trying every plan.
private struct SlowPairing {
  let problem: PairingProblem
  private(set) var best = 0

  init(_ problem: PairingProblem) {
    self.problem = problem
    search(0, [])
  }

  /// Goes on with the next slot and pair, with and without it.
  private mutating func search(_ next: Int, _ plan: [PairingProblem.Meeting]) {
    let count = problem.count
    guard next < problem.tables.count * count * count else {
      if problem.admits(plan) { best = max(best, problem.objective(of: plan)) }
      return
    }
    search(next + 1, plan)
    let (slot, pair) = (next / (count * count), next % (count * count))
    let (one, other) = (pair / count, pair % count)
    guard one < other, problem.mayMeet(one, other), problem.isFree[slot][one],
      problem.isFree[slot][other],
      !plan.contains(where: {
        ($0.one, $0.other) == (one, other)
          || $0.slot == slot && [$0.one, $0.other].contains(where: [one, other].contains)
      })
    else { return }
    search(next + 1, plan + [.init(slot: slot, one, other)])
  }
}

struct PairingTests {
  private static func drawn(
    _ people: Int, _ slots: Int, tables: Int, seed: UInt64, away: Int = 20
  ) -> PairingProblem {
    var random = SeededRandom(seed: seed)
    var potential = Potential(count: people)
    for one in 0..<people {
      for other in 0..<one { potential[one, other] = random.below(400) }
    }
    let free = (0..<slots).map { _ in (0..<people).map { _ in random.below(100) >= away } }
    var problem = PairingProblem(
      potential: potential, isFree: free, tables: Array(repeating: tables, count: slots))
    for _ in 0..<people / 2 {
      let (one, other) = (random.below(people), random.below(people))
      if one != other { problem.wish(one, other) }
      problem.bar(random.below(people), random.below(people))
    }
    return problem
  }

  @Test(arguments: 1...24)
  func `small plans are as good as any, and none beats the bound`(seed: UInt64) {
    let problem = Self.drawn(5, 2, tables: seed.isMultiple(of: 2) ? 1 : 2, seed: seed)
    let best = SlowPairing(problem).best
    let answer = problem.solve(seed: seed, budget: SearchBudget(iterations: 60_000))
    #expect(problem.admits(answer.plan))
    #expect(answer.objective == best)
    #expect(answer.bound >= best)
  }

  @Test func `a plan is all but the best, keeps every rule and is the same each time`() {
    let problem = Self.drawn(40, 6, tables: 13, seed: 7, away: 10)
    let answer = problem.solve(seed: 3, budget: SearchBudget(iterations: 150_000))
    #expect(answer == problem.solve(seed: 3, budget: SearchBudget(iterations: 150_000)))
    #expect(problem.admits(answer.plan))
    #expect(answer.objective == problem.objective(of: answer.plan))
    #expect(answer.worth == problem.worth(of: answer.plan))
    #expect(answer.objective <= answer.bound)
    #expect(answer.share >= 9700)
    #expect(answer.objective > problem.objective(of: problem.greedy()))
    #expect(problem.objective(of: problem.greedy()) > problem.objective(of: problem.drawn(seed: 1)))
    #expect(problem.admits(problem.greedy()))
    #expect(problem.admits(problem.drawn(seed: 1)))
  }

  @Test func `everybody who is free as often has as many meetings, give or take one`() {
    let problem = Self.drawn(20, 5, tables: 8, seed: 2, away: 0)
    let answer = problem.solve(seed: 1, budget: SearchBudget(iterations: 100_000))
    var meetings = Array(repeating: 0, count: 20)
    for one in answer.plan {
      meetings[one.one] += 1
      meetings[one.other] += 1
    }
    #expect(answer.plan.count == 40)
    #expect(meetings == Array(repeating: 4, count: 20))
  }

  @Test func `what is wished by both comes before what is likely`() {
    var potential = Potential(count: 4)
    potential[0, 1] = 300
    potential[2, 3] = 300
    var problem = PairingProblem(
      potential: potential, isFree: [[true, true, true, true]], tables: [2])
    problem.wish(0, 2)
    let before = problem.solve(seed: 1, budget: SearchBudget(iterations: 4_000))
    #expect(before.plan == [.init(slot: 0, 0, 1), .init(slot: 0, 2, 3)])
    problem.wish(1, 3)
    let after = problem.solve(seed: 1, budget: SearchBudget(iterations: 4_000))
    #expect(after.plan == [.init(slot: 0, 0, 2), .init(slot: 0, 1, 3)])
    #expect(after.isProved)
  }

  @Test(arguments: [0, 1, 3])
  func `of what stands no more gives way than may`(changes: Int) {
    var problem = Self.drawn(16, 4, tables: 6, seed: 5, away: 0)
    let before = problem.drawn(seed: 9)
    problem.standing = before
    problem.changes = changes
    let answer = problem.solve(seed: 1, budget: SearchBudget(iterations: 60_000))
    let kept = Set(answer.plan).intersection(before).count
    #expect(problem.admits(answer.plan))
    #expect(kept >= before.count - changes)
    #expect(problem.objective(of: answer.plan) >= problem.objective(of: before))
    // Who is no longer free is let go at no cost.
    let gone = before[0]
    var free = problem.isFree
    free[gone.slot][gone.one] = false
    var later = PairingProblem(
      potential: problem.potential, isFree: free, tables: problem.tables)
    later.standing = before
    later.changes = changes
    let mended = later.solve(seed: 1, budget: SearchBudget(iterations: 60_000))
    #expect(later.admits(mended.plan))
    #expect(!mended.plan.contains(gone))
    #expect(Set(mended.plan).intersection(before).count >= before.count - 1 - changes)
  }

  @Test func `where nobody may meet nobody does`() {
    var problem = PairingProblem(
      potential: Potential(count: 2), isFree: [[true, true]], tables: [3])
    problem.bar(0, 1)
    let answer = problem.solve(seed: 1, budget: SearchBudget(iterations: 4_000))
    #expect(answer.plan == [])
    #expect(answer.bound == 0)
    #expect(answer.share == 10_000)
    let nobody = PairingProblem(potential: Potential(count: 0), isFree: [], tables: [])
    #expect(nobody.solve(seed: 1, budget: SearchBudget(iterations: 4_000)).plan == [])
  }
}
