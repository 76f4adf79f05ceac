import ConveneFixtures
import ConveneWords
import Foundation
import Testing

@testable import ConveneSolvers
@testable import ConveneValues

private func seatingProblems(_ change: (inout [String: Any]) -> Void) throws -> [WordedProblem] {
  var object = try SolverFixture.decoded("seat.json")
  change(&object)
  let text = try SolverFixture.instance(object)
  return SolverFixture.problems { _ = try SeatingFile(text) }
}

private func selectionProblems(_ change: (inout [String: Any]) -> Void) throws -> [WordedProblem] {
  var object = try SolverFixture.decoded("select.json")
  change(&object)
  let text = try SolverFixture.instance(object)
  return SolverFixture.problems { _ = try SelectionFile(text) }
}

@Test func `all parts that are missing are named, and what may be empty may be left out`() throws {
  let seating = SolverFixture.problems { _ = try SeatingFile("{}") }
  #expect(
    seating
      == ["n", "tables", "rounds", "cap", "repeat_penalty"].map { WordedProblem($0, "is missing") })
  let selection = SolverFixture.problems { _ = try SelectionFile("{}") }
  #expect(selection == ["n", "m", "score"].map { WordedProblem($0, "is missing") })
  let least = try SeatingFile(
    #"{"n": 2, "tables": 1, "rounds": 1, "cap": [[2, 2]], "repeat_penalty": 0}"#)
  #expect(
    least.problem
      == SeatingProblem(
        people: 2, rounds: 1, tables: [.init(2, 2)], potential: Potential(count: 2)))
  let chosen = try SelectionFile(#"{"kind": "select", "n": 2, "m": 1, "score": [3, 4.0]}"#)
  #expect(
    chosen.problem
      == SelectionProblem(values: [3, 4], potential: Potential(count: 2), choose: 1))
}

@Test func `all that is wrong in a seating instance is named at once`() throws {
  let found = try seatingProblems {
    $0["cap"] = [[3, 4], [3], [4, 3]]
    $0["apart"] = [[1], [2, 2], [0, 12]]
    $0["sector"] = ["state"]
    $0["apartt"] = [[1, 2]]
    $0["kind"] = "select"
    $0["repeat_penalty"] = -1
  }
  #expect(
    found == [
      WordedProblem("apartt", "is not a key of kind seat"),
      WordedProblem("kind", "must be \"seat\", not \"select\""),
      WordedProblem("cap, entry 1", "must be a list [lowest, highest], not [3]"),
      WordedProblem("cap, entry 2", "the lowest number is above the highest"),
      WordedProblem("sector", "must have 12 entries, one per person, not 1"),
      WordedProblem("apart, entry 0", "must be a list [person, person], not [1]"),
      WordedProblem("apart, entry 2", "person must be a whole number from 0 to 11, not 12"),
      WordedProblem("apart, entry 1", "names one person twice"),
      WordedProblem("repeat_penalty", "must be a whole number from 0 to 9999999, not -1"),
    ])
}

@Test func `all that is wrong in a selection instance is named at once`() throws {
  let found = try selectionProblems {
    $0["must_inn"] = [3]
    $0["upTo"] = 1
    $0["score"] = [1]
    $0["quotas"] = [
      ["name": "women", "members": [99], "lo": 3, "hi": 1],
      ["name": "women", "members": [1], "lo": 0, "hi": 1, "high": 2],
    ]
    $0["exclusive"] = [[3, 3]]
    $0["must_in"] = [44]
    $0["budget"] = 5
  }
  #expect(
    found == [
      WordedProblem("must_inn", "is not a key of kind select"),
      WordedProblem("upTo", "is below m, which is 5"),
      WordedProblem("score", "must have 14 entries, one per candidate, not 1"),
      WordedProblem(
        "quotas, entry 0, members, entry 0",
        "candidate must be a whole number from 0 to 13, not 99"),
      WordedProblem("quotas, entry 0", "the lowest number is above the highest"),
      WordedProblem("quotas, entry 1", "high is not a key of a quota"),
      WordedProblem("quotas, entry 1", "women is the name of an entry before"),
      WordedProblem("exclusive, entry 0", "names one person twice"),
      WordedProblem("must_in, entry 0", "candidate must be a whole number from 0 to 13, not 44"),
      WordedProblem("budget", "counts only with cost, which is missing"),
    ])
}

@Test func `a pair has one value, however often it is given`() throws {
  let found = try seatingProblems {
    $0["potential"] = [[0, 1, 5], [1, 0, 9], [0, 1, 5], [2, 3, 0], [3, 2, 1], [4, 4, 1]]
  }
  #expect(
    found == [
      WordedProblem("potential, entry 1", "gives 1 and 0 another value than an entry before"),
      WordedProblem("potential, entry 4", "gives 3 and 2 another value than an entry before"),
      WordedProblem("potential, entry 5", "names one person twice"),
    ])
  #expect(
    SolverFixture.problems { _ = try GroupingFile("3 1 ss 3 3\n0 1 5\n1 0 6\n") }
      == [WordedProblem("line 3", "gives 1 and 0 another value than a line before")])
}

@Test func `a fault many times over is told twenty times and counted`() throws {
  let found = try seatingProblems { $0["absent"] = Array(repeating: [0], count: 25) }
  #expect(found.count == 21)
  #expect(found.last == WordedProblem("absent", "and 5 more such entries"))
}

@Test func `languages are information until a common one is asked for`() throws {
  func read(_ change: (inout [String: Any]) -> Void) throws -> SeatingProblem {
    var object = try SolverFixture.decoded("seat.json")
    object["langs"] = [["fr", "ar"]] + Array(repeating: ["en"], count: 10) + [[]]
    change(&object)
    return try SeatingFile(SolverFixture.instance(object)).problem
  }
  let silent = try read { _ in }
  #expect(silent == (try SeatingFile(SolverFixture.text("seat.json")).problem))
  let spoken = [[0, 2]] + Array(repeating: [1], count: 10) + [[]]
  let asked = try read { $0["common_language"] = true }
  #expect(asked.languages == spoken)
  #expect(asked.interpreted == [])
  let served = try read { $0["interpretation"] = [2] }
  #expect(served.languages == spoken)
  #expect(served.interpreted == [2])
  #expect(
    try seatingProblems {
      $0["langs"] = nil
      $0["common_language"] = true
    } == [WordedProblem("langs", "is missing, but the tables are to have a common language")])
}

/// One place in a JSON value: keys and numbers on the way to it.
private func leaves(_ value: Any) -> [[Any]] {
  if let list = value as? [Any] {
    return list.enumerated().flatMap { place, item in leaves(item).map { [place] + $0 } }
  }
  if let parts = value as? [String: Any] {
    return parts.keys.sorted().flatMap { key in leaves(parts[key] ?? 0).map { [key] + $0 } }
  }
  return [[]]
}

private func replacing(_ value: Any, at way: ArraySlice<Any>, by other: Any) -> Any {
  guard let step = way.first else { return other }
  if var list = value as? [Any], let place = step as? Int {
    list[place] = replacing(list[place], at: way.dropFirst(), by: other)
    return list
  }
  if var parts = value as? [String: Any], let key = step as? String, let part = parts[key] {
    parts[key] = replacing(part, at: way.dropFirst(), by: other)
    return parts
  }
  return value
}

private func whole(_ kind: String) throws -> [String: Any] {
  var object = try SolverFixture.decoded("\(kind).json")
  if kind == "seat" {
    object["previous"] = try SolverFixture.decoded("seat-near.json")["previous"]
    object["changes"] = 2
    object["capByRound"] = try SolverFixture.decoded("seat-rounds.json")["capByRound"]
    object["interpretation"] = [0]
    object["common_language"] = true
    object["repeats_forbidden"] = false
  } else {
    object["cost"] = Array(repeating: 4, count: 14)
    object["budget"] = 30
    object["must_out"] = [3]
    object["exclusive"] = [[1, 2]]
    object["upTo"] = 6
  }
  return object
}

@Test(arguments: ["seat", "select"])
func `whatever stands in a field that cannot be meant is refused by its name`(
  kind: String
) throws {
  let object = try whole(kind)
  func read(_ object: [String: Any]) throws {
    let text = try SolverFixture.instance(object)
    if kind == "seat" { _ = try SeatingFile(text) } else { _ = try SelectionFile(text) }
  }
  try read(object)
  let wrong: [Any] = [0.5, Int.max, Int.min, 1e300, [[[7]]], ["x": ["y": "z"]]]
  for key in object.keys.sorted() {
    let ways = leaves(object[key] ?? 0)
    // Every field as a whole, and of long lists every few entries.
    for way in [[]] + stride(from: 0, to: ways.count, by: max(1, ways.count / 12)).map({ ways[$0] })
    {
      for value in way.isEmpty ? wrong : wrong + [NSNull()] {
        let broken = replacing(object, at: [key] + way, by: value)
        let found = SolverFixture.problems { try read(try #require(broken as? [String: Any])) }
        #expect(
          found.contains { $0.at.hasPrefix(key) }, "\(key) \(way) as \(value): \(found)")
      }
    }
  }
}

@Test(arguments: [
  ("n", 5_001), ("n", -3), ("rounds", 1_000_000_000), ("tables", 2_001),
  ("repeat_penalty", 1_000_000_000_000), ("repeat_penalty", -5), ("changes", -2),
])
func `a number beyond its range is refused with the range`(key: String, number: Int) throws {
  let found = try seatingProblems {
    $0["previous"] = [[Int]]()
    $0[key] = number
  }
  let told = found.filter { $0.at == key }.map(\.message)
  #expect(told.count == 1)
  #expect(told.first?.hasPrefix("must be a whole number from 0 to ") == true)
  #expect(told.first?.hasSuffix("not \(number)") == true)
}

@Test func `values that a search could not add up are refused`() throws {
  let price = try seatingProblems { $0["repeat_penalty"] = 9_999_999 }
  #expect(price == [])
  let wide = try seatingProblems {
    $0["repeat_penalty"] = 9_999_999
    $0["cap"] = [[0, 12], [0, 12], [0, 12]]
    $0["theme"] = nil
  }
  #expect(
    wide == [
      WordedProblem(
        "price of a repeat", "must be from 0 to 6666666 where 12 sit at a table, not 9999999")
    ])
  let potential = try selectionProblems {
    $0["m"] = 10
    $0["potential"] = [[0, 1, -9_000_000]]
  }
  #expect(potential.map(\.at) == ["potential"])
  let line = SolverFixture.problems { _ = try GroupingFile("2 1 ss 2 2\n0 1 50000000\n") }
  #expect(line == [WordedProblem("line 2", "the value must be from -40000000 to 40000000")])
  let small = try GroupingFile("3 1 ss 3 3\n0 1 99999\n0 2 0.00000000000001\n")
  #expect(small.decimals == 2)
  #expect(small.problem.potential[0, 1] == 9_999_900)
}

@Test func `a head of a text that cannot be is refused`() {
  #expect(
    SolverFixture.problems { _ = try GroupingFile("5001 -1 ss 3 3\n") } == [
      WordedProblem("line 1", "people must be from 0 to 5000, not 5001"),
      WordedProblem("line 1", "groups must be from 0 to 2000, not -1"),
    ])
  #expect(
    SolverFixture.problems { _ = try GroupingFile("4 2 ss 3 1 2 999999999\n") }.map(\.message) == [
      "group 0: the lowest size is above the highest",
      "the highest size of group 1 must be from 0 to 1000000, not 999999999",
    ])
  #expect(
    SolverFixture.problems { _ = try SelectionFile("100000 5\n") }
      == [WordedProblem("line 1", "candidates must be from 0 to 5000, not 100000")])
}

@Test func `a pair that is nobody's is refused with its place`() throws {
  var object = try SolverFixture.decoded("select.json")
  object["potential"] = [[0, 1, 5], [0, 99, 5], [1, 2]]
  let broken = try SolverFixture.instance(object)
  #expect {
    try SelectionFile(broken)
  } throws: {
    ($0 as? Refusal)?.problems.map(\.at) == ["potential, entry 1", "potential, entry 2"]
  }
}

@Test func `what is no JSON is refused with its line and column`() {
  let text = "{\"kind\": \"seat\",\n \"n\": NaN}"
  #expect {
    try SeatingFile(text)
  } throws: {
    let refusal = $0 as? Refusal
    return refusal?.code == "instance-unreadable"
      && refusal?.inEnglish.problems == [
        WordedProblem("line 2, column 7", "NaN is no value of JSON")
      ]
  }
  #expect(
    SolverFixture.problems { _ = try SelectionFile("{]") }
      == [WordedProblem("line 1, column 2", "a name in quotes is missing")])
  #expect(
    SolverFixture.problems { _ = try SeatingFile("[1, 2]") }
      == [WordedProblem("file", "must be an object in { }, not [1,2]")])
  #expect(
    SolverFixture.problems { _ = try SeatingFile("{\"n\": 1, \"n\": 2}") }
      == [WordedProblem("line 1, column 10", "n stands twice between the same brackets")])
}

@Test func `lists beside the potentials have an end, and so have keys that nobody knows`() {
  let pair = "[0, 1]"
  let many = Array(repeating: pair, count: 100_001).joined(separator: ",")
  let rules = SolverFixture.problems {
    _ = try SelectionFile(
      #"{"kind": "select", "n": 2, "m": 1, "score": [1, 2], "exclusive": [\#(many)]}"#)
  }
  #expect(rules == [WordedProblem("exclusive", "has 100001 entries; there may be 100000")])
  let keys = (10..<40).map { "\"x\($0)\": 1" }.joined(separator: ",")
  let unknown = SolverFixture.problems { _ = try SelectionFile("{\(keys)}") }
  #expect(unknown.count { $0.at.hasPrefix("x") } == 20)
  #expect(unknown.last == WordedProblem("file", "and 10 more such entries"))
}

@Test func `a pair that is given again has one value, also where that is 0`() throws {
  #expect(
    SolverFixture.problems { _ = try GroupingFile("3 1 ss 3 3\n0 1 0\n1 0 0\n0 1 4\n") }
      .map(\.at) == ["line 4"])
  let file = try GroupingFile("3 1 ss 3 3\n0 1 0\n1 0 0\n1 2 2.50\n")
  #expect(file.decimals == 2)
  #expect(file.problem.potential[1, 2] == 250)
  #expect(file.problem.potential[0, 1] == 0)
}
