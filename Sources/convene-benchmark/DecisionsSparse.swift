import ConveneSolvers
import ConveneValues
import Foundation

/// Selections in which hardly any pair has a potential, beside the best there is.
struct DecisionsSparse {
  /// Made by `Tests/Fixtures/solver/sparse.py`.
  let file: String
  var iterations = 20_000_000

  private struct Case {
    let seed: Int
    let value: Int
    let problem: SelectionProblem

    init(_ object: [String: Any]) throws {
      guard let seed = object["seed"] as? Int, let value = object["value"] as? Int,
        let instance = object["instance"]
      else { throw CocoaError(.propertyListReadCorrupt) }
      self.seed = seed
      self.value = value
      let bytes = try JSONSerialization.data(withJSONObject: instance)
      problem = try SelectionFile(Array(bytes)).problem
    }
  }

  func figures() throws -> [Figure] {
    let data = try Data(contentsOf: URL(filePath: file))
    let objects = try JSONSerialization.jsonObject(with: data) as? [[String: Any]] ?? []
    var worst = (gap: 0.0, seed: 0)
    var (reached, broken) = (0, 0)
    for one in try objects.map(Case.init) {
      let answer = try one.problem.solve(seed: 1, budget: SearchBudget(iterations: iterations))
      let gap = 100 * Double(one.value - answer.objective) / Double(one.value)
      if gap > worst.gap { worst = (gap, one.seed) }
      if gap <= 0 { reached += 1 }
      broken += answer.broken.count
    }
    return [
      Figure(
        what: "\(objects.count) sparse selections above 60 candidates: largest gap to the best",
        reached: "\(worst.gap.text(2)) %", asked: "at most .5 %",
        limit: "HiGHS, proved; seed \(worst.seed)",
        isMet: !objects.isEmpty && worst.gap <= 0.5 && broken == 0),
      Figure(
        what: "  as good or better; rules broken", reached: "\(reached); \(broken)", asked: "",
        limit: "", isMet: nil),
    ]
  }
}
