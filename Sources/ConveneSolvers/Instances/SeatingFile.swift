import ConveneValues

/// A seating instance: JSON of kind `seat`, as docs/manual/solving.md describes it.
package struct SeatingFile: Sendable {
  package let problem: SeatingProblem

  /// Throws with everything that is wrong in the file, the place of each by its key.
  package init(_ bytes: [UInt8]) throws(Refusal) {
    var draft = try SeatingDraft(bytes)
    problem = try draft.problem()
  }

  /// One JSON array of tables per round.
  package static func text(of plan: [[Int]]) -> String {
    let rows = plan.map { "[" + $0.map(String.init).joined(separator: ",") + "]" }
    return "[" + rows.joined(separator: ",\n ") + "]\n"
  }
}
