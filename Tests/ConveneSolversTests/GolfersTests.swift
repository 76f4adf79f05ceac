import ConveneFixtures
import ConveneWords
import Testing

@testable import ConveneSolvers
@testable import ConveneValues

@Test(arguments: ["7-7-8", "5-5-6", "8-8-9", "4-4-5", "8-4-9", "8-4-7", "9-4-9", "16-4-5"])
func `golfers are placed by construction without a repeat`(name: String) throws {
  let golfers = try Golfers(name)
  let plan = try #require(golfers.construction)
  let findings = SeatingChecker(golfers.problem).check(plan)
  #expect(findings.broken == [])
  #expect(findings.repeats == 0)
}

@Test(arguments: 1...10)
func `eight groups of four meet nobody twice`(weeks: Int) throws {
  let golfers = Golfers(groups: 8, size: 4, weeks: weeks)
  let answer = try golfers.solve(seed: 1, budget: SearchBudget(iterations: 1))
  #expect(answer.plan.map(\.count) == Array(repeating: 32, count: weeks))
  #expect(answer.findings.broken == [])
  #expect(answer.findings.repeats == 0)
}

@Test(arguments: 1...10)
func `the first weeks of the quaternions have no repeat`(weeks: Int) throws {
  let problem = Golfers(groups: 8, size: 4, weeks: weeks).problem
  let findings = SeatingChecker(problem).check(Array(Golfers.quaternions.prefix(weeks)))
  #expect(findings.broken == [])
  #expect(findings.repeats == 0)
}

@Test func `in ten weeks everybody meets all but one`() {
  let met = (0..<32).map { person in
    Set(
      Golfers.quaternions.flatMap { groups in
        groups.indices.filter { groups[$0] == groups[person] && $0 != person }
      }
    ).count
  }
  #expect(met == Array(repeating: 30, count: 32))
}

@Test(arguments: ["7-10-4", "8-12-3", "5-8-4", "4-8-5", "3-7-3", "2-10-3"])
func `groups larger than their number repeat no more than they must`(name: String) throws {
  let golfers = try Golfers(name)
  let answer = try golfers.solve(seed: 1, budget: SearchBudget(iterations: 1))
  #expect(answer.findings.broken == [])
  #expect(answer.findings.repeats == answer.bound.repeats)
}

@Test func `fifteen golfers are placed by search in three weeks`() throws {
  let answer = try Golfers("5-3-3").solve(seed: 1, budget: SearchBudget(iterations: 200_000))
  #expect(answer.findings.repeats == 0)
}

@Test(arguments: [2, 3, 4, 5, 7, 8, 9])
func `every element of a field but 0 has an inverse`(order: Int) throws {
  let field = try #require(GaloisField(order))
  for one in 1..<order {
    #expect((0..<order).filter { field.product(one, $0) == 1 }.count == 1)
    #expect((0..<order).filter { field.sum(one, $0) == 0 }.count == 1)
  }
}

@Test(arguments: [6, 10, 12])
func `there is no field of such an order`(order: Int) { #expect(GaloisField(order) == nil) }

@Test func `an instance file of groups is read with its decimals`() throws {
  let file = try GroupingFile("3 2 ds 1 2 1 2\n0 1 1.25\n0 2 3.5\n1 2 0.125\n")
  #expect(file.decimals == 3)
  #expect(file.problem.potential[0, 1] == 1250)
  #expect(file.problem.tables == [[.init(1, 2), .init(1, 2)]])
}

@Test func `a broken line of an instance file is named`() {
  #expect {
    try GroupingFile("3 1 ss 3 3\n0 1 5\n0 7 2\n")
  } throws: {
    ($0 as? Refusal)?.inEnglish.problems
      == [WordedProblem("line 3", "there are no two people 0 and 7")]
  }
}

@Test(arguments: [
  ("8-4", ["is not groups-size-weeks, such as 8-4-10"]),
  ("abc", ["is not groups-size-weeks, such as 8-4-10"]),
  ("0-4-201", ["groups must be from 1 to 2000, not 0", "weeks must be from 1 to 200, not 201"]),
  (
    "3000000000-4000000000-1",
    [
      "groups must be from 1 to 2000, not 3000000000",
      "size must be from 1 to 2000, not 4000000000",
    ]
  ), ("2000-2000-3", ["groups times size must be from 1 to 2000, not 4000000"]),
])
func `golfers that cannot be are refused with what may be`(text: String, messages: [String]) {
  #expect {
    try Golfers(text)
  } throws: { ($0 as? Refusal)?.inEnglish.problems == messages.map { WordedProblem(text, $0) } }
}
