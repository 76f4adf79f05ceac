import Foundation

/// A seating instance: JSON of kind `seat`.
package struct SeatingFile: Sendable {
  package let problem: SeatingProblem

  private struct Content: Decodable {
    let n: Int
    let tables: Int
    let rounds: Int
    let cap: [[Int]]
    let capByRound: [[[Int]]]?
    let sector: [String]?
    let spread: [String: [Int]]?
    let attributes: [String: [String]]?
    let spreadOf: [String: [String: [Int]]]?
    let fixed: [[Int]]
    let locks: [[Int]]?
    let together: [[Int]]
    let apart: [[Int]]
    let absent: [[Int]]
    let repeatPenalty: Int
    let repeatsForbidden: Bool?
    let potential: [[Int]]
    let theme: [[Int]]?
    let previous: [[Int]]?
    let changes: Int?

    enum CodingKeys: String, CodingKey {
      case n, tables, rounds, cap, capByRound, sector, spread, attributes, spreadOf, fixed, locks
      case together, apart, absent, potential, theme, previous, changes
      case repeatPenalty = "repeat_penalty"
      case repeatsForbidden = "repeats_forbidden"
    }
  }

  package init(_ text: String) throws(Refusal) {
    let content: Content = try decodeInstance(text)
    var wrong: [Problem] = []
    func check(_ lists: [[Int]], _ width: Int, _ at: String) -> [[Int]] {
      let good = lists.filter { $0.count == width }
      if good.count < lists.count { wrong.append(Problem(at, "is not a list of \(width) each")) }
      return good
    }
    let rows = content.capByRound ?? Array(repeating: content.cap, count: max(0, content.rounds))
    let tables = rows.map { row in
      check(row, 2, "cap").map { SeatingProblem.Seats($0[0], $0[1]) }
    }
    if rows.count != content.rounds || tables.contains(where: { $0.count != content.tables }) {
      wrong.append(Problem("cap", "is not one pair per table and round"))
    }
    var problem = SeatingProblem(
      people: content.n, tables: tables,
      potential: try ConveneCore.potential(of: content.potential, people: content.n))
    problem.repeats =
      content.repeatsForbidden == true ? .forbidden : .priced(content.repeatPenalty)
    problem.fixed =
      check(content.fixed, 3, "fixed").map {
        SeatingProblem.Place(
          person: $0[0], round: $0[1], table: $0[2], name: "fixed \($0)")
      }
      + check(content.locks ?? [], 3, "locks").map {
        SeatingProblem.Place(
          person: $0[0], round: $0[1], table: $0[2],
          name: "lock \($0)")
      }
    problem.together = check(content.together, 2, "together").map {
      SeatingProblem.Pair($0[0], $0[1], name: "\($0[0]) and \($0[1]) together")
    }
    problem.apart = check(content.apart, 2, "apart").map {
      SeatingProblem.Pair($0[0], $0[1], name: "\($0[0]) and \($0[1]) apart")
    }
    problem.absences = check(content.absent, 2, "absent").map {
      SeatingProblem.Absence(person: $0[0], round: $0[1])
    }
    problem.fit = content.theme ?? []
    if let previous = content.previous {
      problem.published = SeatingProblem.Published(plan: previous, changes: content.changes ?? 0)
    }
    var attributes = content.attributes ?? [:]
    var spreads = content.spreadOf ?? [:]
    if let spread = content.spread {
      attributes["sector"] = content.sector ?? []
      spreads["sector"] = spread
    }
    for (attribute, values) in spreads.sorted(by: { $0.key < $1.key }) {
      guard let column = attributes[attribute], column.count == content.n else {
        wrong.append(Problem(attribute, "is not one value per person"))
        continue
      }
      for (value, range) in values.sorted(by: { $0.key < $1.key }) {
        guard range.count == 2 else {
          wrong.append(Problem("\(attribute) \(value)", "is not a lowest and a highest"))
          continue
        }
        problem.spreads.append(
          SeatingProblem.Spread(
            Rule(
              name: "\(attribute) \(value)",
              members: column.indices.filter { column[$0] == value }, lowest: range[0],
              highest: range[1])))
      }
    }
    guard wrong.isEmpty else { throw .unreadable(wrong) }
    self.problem = problem
  }

  /// One JSON array of tables per round.
  package static func text(of plan: [[Int]]) -> String {
    let rows = plan.map { "[" + $0.map(String.init).joined(separator: ",") + "]" }
    return "[" + rows.joined(separator: ",\n ") + "]\n"
  }
}
