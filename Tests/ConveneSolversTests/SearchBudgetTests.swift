import ConveneFixtures
import Foundation
import Synchronization
import Testing

@testable import ConveneSolvers

/// What a search reports and asks, whatever parts it is made of.
private final class Listener: Sendable {
  let heard = Mutex<[SearchProgress]>([])
  let isStopped = Atomic(false)

  var watch: SearchWatch {
    SearchWatch(
      report: { progress in self.heard.withLock { $0.append(progress) } },
      shouldStop: { self.isStopped.load(ordering: .relaxed) })
  }

  var shares: [Double] { heard.withLock { $0.map(\.share) } }
}

private func problem(of kind: String) throws -> SeatingProblem {
  switch kind {
  case "golfers": Golfers(groups: 8, size: 4, weeks: 11).problem
  case "one round":
    try GroupingFile(
      "30 3 ss 10 10 10 10 10 10\n"
        + (0..<30).flatMap { one in (0..<one).map { "\($0) \(one) \((one * 7 + $0 * 13) % 31)\n" } }
        .joined()
    ).problem
  default:
    try SeatingFile(
      String(decoding: try TestFile.fixture("solver/\(kind)"), as: UTF8.self)
    ).problem
  }
}

@Test(arguments: ["golfers", "one round", "seat.json"])
func `a search says its share of the whole, which only grows`(kind: String) throws {
  let listener = Listener()
  let answer = try problem(of: kind).solve(
    seed: 1, budget: SearchBudget(iterations: 3_000_000, watch: listener.watch))
  let shares = listener.shares
  #expect(shares.count > 10)
  #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 <= $1 + 1e-9 })
  #expect(shares.allSatisfy { 0..<1 + 1e-9 ~= $0 })
  #expect((shares.last ?? 0) > 0.9)
  let bests = listener.heard.withLock { $0.compactMap(\.objective) }
  #expect(bests.count > 10)
  #expect(bests == bests.sorted())
  #expect(bests.allSatisfy { $0 <= answer.findings.objective })
}

@Test(arguments: ["golfers", "one round", "seat.json"])
func `a search that is stopped ends at once with a whole plan`(kind: String) throws {
  let listener = Listener()
  listener.isStopped.store(true, ordering: .relaxed)
  let problem = try problem(of: kind)
  let answer = try problem.solve(
    seed: 1, budget: SearchBudget(iterations: 1_000_000_000, watch: listener.watch))
  #expect(answer.iterations < 1_000_000)
  #expect(answer.plan.count == problem.rounds)
  #expect(listener.shares == [])
}
