import Foundation
import Testing

@testable import ConveneCore
@testable import ConveneSolvers
@testable import ConveneValues

/// Each reason is true of whoever it is given to: it is derived anew from what was decided.
struct ReasonTests {
  @Test func `reasons come out of another derivation as they are given`() throws {
    var given: Set<RegretReason> = []
    for seed in 1...40 {
      let draw = try DecisionDraw(
        24 + seed % 9, places: 8, seed: UInt64(seed), reviewers: seed % 4 == 0 ? 1 : 3)
      for decision in draw.decisions {
        guard decision.outcome == .notSelected else {
          #expect(decision.reason == nil)
          continue
        }
        #expect(decision.reason == Self.reason(decision.code, draw), "\(seed) \(decision.code)")
        if let reason = decision.reason { given.insert(reason) }
      }
    }
    #expect(given.isSuperset(of: [.rated, .completed]))
  }

  private static func reason(_ code: String, _ draw: DecisionDraw) -> RegretReason? {
    let problem = draw.cohort.problem
    guard let person = draw.cohort.numbers(of: [code]).first else { return nil }
    let standing = draw.proposal.standings[person]
    if standing.verdict == .notProposed {
      return (standing.chance ?? .max) <= DecisionDraw.limits.notProposed ? .rated : nil
    }
    let chosen = draw.proposal.answer.chosen
    let worth = problem.objective(of: chosen)
    let better = chosen.filter { draw.proposal.standings[$0].verdict == .undecided }
      .map { other in (chosen.filter { $0 != other } + [person]).sorted() }
      .filter { problem.objective(of: $0) > worth }
    if better.isEmpty { return .completed }
    return better.allSatisfy { !problem.broken(by: $0).isEmpty } ? .floors : nil
  }

  @Test func `a written decision gives its own reason, and a drawn line says so`() throws {
    let draw = try DecisionDraw(30, places: 9, seed: 4, reviewers: 1)
    let chosen = draw.proposal.answer.chosen
    let codes = draw.cohort.codes
    let outside = codes.indices.filter { !chosen.contains($0) }
    for reason in ChoiceReason.allCases where !reason.isIn {
      let choice = ChoiceEntry(
        application: draw.cohort.applications[outside[0]], code: codes[outside[0]],
        reason: reason, at: .distantPast, officer: ScoringFixture.identifier(7, 1),
        officerName: "Officer")
      let decided = draw.cohort.decisions(
        chosen, standings: draw.proposal.standings, outside: [], choices: [choice])
      #expect(decided.first { $0.code == choice.code }?.reason?.rawValue == reason.rawValue)
    }
    // Seats go along the line, or it passes over all others for the last of those who have one.
    let others = outside.map { codes[$0] }
    let first = chosen.map { codes[$0] }
    for (line, reason) in [
      (first + others, RegretReason.drawn),
      (Array(first.dropLast()) + others + first.suffix(1), .floors),
    ] {
      let drawn = draw.cohort.decisions(
        chosen, standings: draw.proposal.standings, outside: [], line: line)
      let refused = drawn.filter { $0.outcome == .notSelected }
      #expect(!refused.isEmpty && refused.allSatisfy { $0.reason == reason })
    }
  }
}
