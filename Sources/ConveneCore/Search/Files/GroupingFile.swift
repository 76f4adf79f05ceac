/// A grouping instance as the published sets write it: `n g ss|ds lo hi …`, then `i j d` per pair.
///
/// Grouping is seating for one round without any other rule.
package struct GroupingFile: Sendable {
  package let problem: SeatingProblem
  /// The potentials are in units of ten to the power of minus this.
  package let decimals: Int

  package init(_ text: String) throws(Refusal) {
    var scanner = NumberScanner(text)
    guard let people = scanner.integer(), let groups = scanner.integer(), people >= 0,
      0...1_000_000 ~= groups, people <= 20_000, scanner.word() != nil
    else {
      throw .unreadable([Problem("line 1", "does not begin with two counts and a kind")])
    }
    var tables: [SeatingProblem.Seats] = []
    for group in 0..<groups {
      guard let lowest = scanner.integer(), let highest = scanner.integer() else {
        throw .unreadable([Problem("line 1", "has no sizes for group \(group)")])
      }
      tables.append(SeatingProblem.Seats(lowest, highest))
    }
    let pairs = try PairTable(
      people: people, group: tables.map(\.highest).max() ?? 0, from: &scanner)
    problem = SeatingProblem(people: people, rounds: 1, tables: tables, potential: pairs.potential)
    decimals = pairs.decimals
  }

  /// One line per person with the number of the group.
  package static func text(of plan: [[Int]]) -> String {
    (plan.first ?? []).map { "\($0)\n" }.joined()
  }

  /// Reads such lines back; nil where one is no number.
  package static func plan(from text: String) -> [[Int]]? {
    let lines = text.split(whereSeparator: \.isWhitespace).map { Int($0) }
    let row = lines.compactMap { $0 }
    return row.count == lines.count ? [row] : nil
  }
}
