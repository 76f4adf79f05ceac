import ConveneValues

/// A grouping instance as the published sets write it: `n g ss|ds lo hi …`, then `i j d` per pair.
///
/// Grouping is seating for one round without any other rule.
package struct GroupingFile: Sendable {
  package let problem: SeatingProblem
  /// The potentials are in units of ten to the power of minus this.
  package let decimals: Int

  /// Throws with everything that is wrong in the file, the place of each by its line.
  package init(_ bytes: [UInt8]) throws(Refusal) {
    var scanner = NumberScanner(bytes)
    guard let people = scanner.integer(), let groups = scanner.integer(), scanner.word() != nil
    else {
      throw .instanceUnreadable(problems: [.notTwoCountsAndKind(at: "line 1")])
    }
    let wrong = Problem.beyond(
      [
        (Problem.peopleBeyond, people, SearchLimits.people),
        (Problem.groupsBeyond, groups, SearchLimits.tables),
      ], at: "line 1")
    guard wrong.isEmpty else { throw .instanceUnreadable(problems: wrong) }
    let tables = try Self.sizes(of: groups, from: &scanner)
    let group = min(people, tables.map(\.highest).max() ?? 0)
    let pairs = try PairTable(people: people, group: group, from: &scanner)
    problem = SeatingProblem(people: people, rounds: 1, tables: tables, potential: pairs.potential)
    decimals = pairs.decimals
  }

  private static func sizes(
    of groups: Int, from scanner: inout NumberScanner
  ) throws(Refusal) -> [SeatingProblem.Seats] {
    var sizes: [SeatingProblem.Seats] = []
    var wrong: [Problem] = []
    for group in 0..<groups {
      guard let lowest = scanner.integer(), let highest = scanner.integer() else {
        throw .instanceUnreadable(
          problems: wrong + [Problem.groupWithoutSizes(at: "line 1", group: group)])
      }
      wrong += Problem.beyond(
        [
          (
            { .lowestSizeBeyond(at: $0, group: group, lowest: $1, highest: $2, number: $3) },
            lowest, SearchLimits.counts
          ),
          (
            { .highestSizeBeyond(at: $0, group: group, lowest: $1, highest: $2, number: $3) },
            highest, SearchLimits.counts
          ),
        ], at: "line 1")
      if lowest > highest {
        wrong.append(.groupLowestAboveHighest(at: "line 1", group: group))
      }
      sizes.append(SeatingProblem.Seats(lowest, highest))
    }
    guard wrong.isEmpty else { throw .instanceUnreadable(problems: wrong) }
    return sizes
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
