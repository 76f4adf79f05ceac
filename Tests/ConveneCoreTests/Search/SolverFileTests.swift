import Foundation
import Testing

@testable import ConveneCore

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

private func text(_ file: String) throws -> String {
  String(decoding: try TestFile.fixture("solver/\(file)"), as: UTF8.self)
}

private func decoded(_ file: String) throws -> [String: Any] {
  let object = try JSONSerialization.jsonObject(with: Data(try text(file).utf8))
  return try #require(object as? [String: Any])
}

private func instance(_ object: [String: Any]) throws -> String {
  String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
}

@Test func `seating plans are judged as another program judges them`() throws {
  let cases = try Judged.cases("seat-cases.json")
  #expect(cases.count == 14)
  for judged in cases {
    let problem = try SeatingFile(text(try #require(judged.instance))).problem
    let findings = SeatingChecker(problem).check(try #require(judged.plan))
    #expect(findings.broken.count == judged.violations, "\(judged.name): \(findings.broken)")
    #expect(findings.objective == judged.objective, "\(judged.name)")
  }
}

@Test func `cohorts are judged as another program judges them`() throws {
  let problem = try SelectionFile(text("select.json")).problem
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
  let problem = try SeatingFile(text("seat.json")).problem
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
  #expect(try SeatingFile(text("seat-near.json")).problem.published?.changes == 2)
  let other = try SeatingFile(text("seat-rounds.json")).problem
  #expect(other.tables[1] == [.init(2, 5), .init(3, 4), .init(3, 5)])
}

@Test(arguments: ["n", "tables", "rounds", "cap", "fixed", "together", "apart", "potential"])
func `a seating instance without a part is refused by its name`(key: String) throws {
  var object = try decoded("seat.json")
  object[key] = nil
  let broken = try instance(object)
  #expect {
    try SeatingFile(broken)
  } throws: { ($0 as? Refusal)?.problems == [Problem(key, "is missing")] }
}

@Test func `all that is wrong in a seating instance is named at once`() throws {
  var object = try decoded("seat.json")
  object["cap"] = [[3, 4], [3], [3, 4]]
  object["apart"] = [[1]]
  object["sector"] = ["state"]
  let broken = try instance(object)
  #expect {
    try SeatingFile(broken)
  } throws: {
    ($0 as? Refusal).map { Set($0.problems.map(\.at)) } == ["cap", "apart", "sector"]
  }
}

@Test func `a pair that is nobody's is refused with its place`() throws {
  var object = try decoded("select.json")
  object["potential"] = [[0, 1, 5], [0, 99, 5], [1, 2]]
  let broken = try instance(object)
  #expect {
    try SelectionFile(broken)
  } throws: {
    ($0 as? Refusal)?.problems.map(\.at) == ["potential, entry 1", "potential, entry 2"]
  }
}

@Test func `what is no JSON is refused`() {
  #expect { try SeatingFile("{") } throws: { ($0 as? Refusal)?.code == "instance-unreadable" }
  #expect { try SelectionFile("{]") } throws: { ($0 as? Refusal)?.code == "instance-unreadable" }
}

@Test func `the answer of a fixed run is the committed one to the byte`() throws {
  let seating = try SeatingFile(text("seat.json")).problem
    .solve(seed: 3, budget: SearchBudget(iterations: 40_000))
  let cohort = try SelectionFile(text("select.json")).problem
    .solve(seed: 3, budget: SearchBudget(iterations: 20_000))
  let answers = [
    "seat-answer.txt": SeatingFile.text(of: seating.plan),
    "select-answer.txt": SelectionFile.text(of: cohort.chosen),
  ]
  let writes = ProcessInfo.processInfo.environment["CONVENE_WRITE_ANSWERS"] != nil
  for (file, answer) in answers.sorted(by: { $0.key < $1.key }) {
    if writes { try Data(answer.utf8).write(to: TestFile.url("Tests/Fixtures/solver/\(file)")) }
    #expect(try text(file) == answer)
  }
  #expect(seating.findings.broken == [])
}
