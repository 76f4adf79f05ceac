/// Who understands whom at each table.
///
/// A table without interpretation works in the language most of those present work in; whoever
/// does not is a stranger there.
struct SeatingLanguages: ~Copyable {
  /// Nobody asks for a common language.
  let areNone: Bool
  private let count: Int
  private let tables: Int
  private let spoken: [[Int]]
  private let speaks: Grid<UInt8>
  /// Round · (tables + 1) + table, language; the last column counts everybody.
  private let tally: Grid<Int32>
  private let interpreted: [Bool]

  init(_ problem: SeatingProblem, tables: Int) {
    areNone = problem.languages.isEmpty
    count = (problem.languages.joined().max() ?? -1) + 1
    self.tables = tables
    // Somebody of whom nothing is known is taken to understand everybody.
    let all = Array(0..<count)
    spoken = problem.languages.map { $0.isEmpty ? all : Set($0).sorted() }
    speaks = Grid(rows: max(1, spoken.count), columns: max(1, count), repeating: 0)
    for (person, list) in spoken.enumerated() {
      for language in list { speaks[person, language] = 1 }
    }
    tally = Grid(
      rows: areNone ? 1 : max(1, problem.rounds * (tables + 1)), columns: count + 1, repeating: 0)
    var served = Array(repeating: false, count: tables + 1)
    for table in problem.interpreted where 0..<tables ~= table { served[table + 1] = true }
    interpreted = served
  }

  func clear() { tally.fill(0) }

  func add(_ person: Int, round: Int, table: Int, by change: Int32) {
    if areNone { return }
    let row = round * (tables + 1) + table
    for language in spoken[person] { tally[row, language] += change }
    tally[row, count] += change
  }

  func strangers(round: Int, table: Int) -> Int { strangers(round, table, without: nil, with: nil) }

  private func strangers(_ round: Int, _ table: Int, without: Int?, with: Int?) -> Int {
    if areNone || interpreted[table] { return 0 }
    let row = round * (tables + 1) + table
    var most: Int32 = 0
    for language in 0..<count {
      var here = tally[row, language]
      if let without { here -= Int32(speaks[without, language]) }
      if let with { here += Int32(speaks[with, language]) }
      most = max(most, here)
    }
    return Int(tally[row, count] - (without == nil ? 0 : 1) + (with == nil ? 0 : 1) - most)
  }

  /// How many more strangers there would be if the two changed tables, or the one alone moved.
  func strain(round: Int, person: Int, from old: Int, to new: Int, partner: Int?) -> Int {
    strangers(round, old, without: person, with: partner) - strangers(round: round, table: old)
      + strangers(round, new, without: partner, with: person) - strangers(round: round, table: new)
  }
}
