import ConveneFixtures
import Foundation
import Testing

@testable import ConveneSolvers

/// Plans and cohorts with the verdicts of another program that counts by the written rules alone.
private struct Judged: Decodable {
  let instance: String?
  let name: String
  let plan: [[Int]]?
  let chosen: [Int]?
  let violations: Int
  let objective: Int

  static func cases(_ file: String) throws -> [Judged] {
    try JSONDecoder().decode([Judged].self, from: Data(try TestFile.fixture("solver/\(file)")))
  }
}

@Test func `seating plans are judged as another program judges them`() throws {
  let cases = try Judged.cases("seat-cases.json")
  #expect(cases.count == 14)
  for judged in cases {
    let problem = try SeatingFile(SolverFixture.text(try #require(judged.instance))).problem
    let findings = SeatingChecker(problem).check(try #require(judged.plan))
    #expect(findings.broken.count == judged.violations, "\(judged.name): \(findings.broken)")
    #expect(findings.objective == judged.objective, "\(judged.name)")
  }
}

@Test func `cohorts are judged as another program judges them`() throws {
  let problem = try SelectionFile(SolverFixture.text("select.json")).problem
  for judged in try Judged.cases("select-cases.json") {
    let chosen = try #require(judged.chosen)
    #expect(problem.broken(by: chosen).count == judged.violations, "\(judged.name)")
    #expect(problem.objective(of: chosen) == judged.objective, "\(judged.name)")
  }
  let best = try #require(try Judged.cases("select-cases.json").first)
  let answer = try problem.solve(seed: 1, budget: SearchBudget(iterations: 20_000))
  #expect(answer.chosen == best.chosen)
  #expect(answer.isProved)
}

@Test func `every part of a seating instance is read`() throws {
  let problem = try SeatingFile(SolverFixture.text("seat.json")).problem
  #expect(problem.people == 12)
  #expect(problem.tables == Array(repeating: Array(repeating: .init(3, 4), count: 3), count: 3))
  #expect(problem.repeats == .priced(7))
  #expect(
    problem.fixed.map(\.name) == ["fixed [0, 0, 0]", "fixed [0, 1, 0]", "fixed [0, 2, 0]"] + [
      "lock [4, 1, 1]"
    ])
  #expect(problem.together == [.init(1, 2, name: "1 and 2 together")])
  #expect(problem.apart.map(\.name) == ["3 and 6 apart", "5 and 8 apart"])
  #expect(problem.absences == [.init(person: 9, round: 0), .init(person: 10, round: 2)])
  #expect(
    problem.spreads.map(\.rule.name)
      == ["country JO", "country LB", "sector state", "sector study", "sector trade"])
  #expect(problem.spreads[0].rule.members == [3, 4, 5])
  #expect(problem.fit.count == 12)
  #expect(problem.published == nil)
  #expect(try SeatingFile(SolverFixture.text("seat-near.json")).problem.published?.changes == 2)
  let other = try SeatingFile(SolverFixture.text("seat-rounds.json")).problem
  #expect(other.tables[1] == [.init(2, 5), .init(3, 4), .init(3, 5)])
}

@Test func `the answer of a fixed run is the committed one to the byte`() throws {
  let seating = try SeatingFile(SolverFixture.text("seat.json")).problem
    .solve(seed: 3, budget: SearchBudget(iterations: 40_000))
  let cohort = try SelectionFile(SolverFixture.text("select.json")).problem
    .solve(seed: 3, budget: SearchBudget(iterations: 20_000))
  let answers = [
    "seat-answer.txt": SeatingFile.text(of: seating.plan),
    "select-answer.txt": SelectionFile.text(of: cohort.chosen),
  ]
  let writes = ProcessInfo.processInfo.environment["CONVENE_WRITE_ANSWERS"] != nil
  for (file, answer) in answers.sorted(by: { $0.key < $1.key }) {
    if writes { try Data(answer.utf8).write(to: TestFile.url("Tests/Fixtures/solver/\(file)")) }
    #expect(try SolverFixture.text(file) == answer)
  }
  #expect(seating.findings.broken == [])
}
