import Foundation

/// A selection instance: JSON of kind `select`, or the text `n m`, then `i j d` per pair.
package struct SelectionFile: Sendable {
  package let problem: SelectionProblem
  /// The values and potentials are in units of ten to the power of minus this.
  package let decimals: Int

  private struct Content: Decodable {
    struct Quota: Decodable {
      let name: String
      let members: [Int]
      let lo: Int
      let hi: Int
    }
    let n: Int
    let m: Int
    let upTo: Int?
    let score: [Int]
    let quotas: [Quota]
    let mustIn: [Int]
    let mustOut: [Int]?
    let exclusive: [[Int]]?
    let cost: [Int]?
    let budget: Int?
    let potential: [[Int]]

    enum CodingKeys: String, CodingKey {
      case n, m, upTo, score, quotas, exclusive, cost, budget, potential
      case mustIn = "must_in"
      case mustOut = "must_out"
    }
  }

  package init(_ text: String) throws(Refusal) {
    guard text.first(where: { !$0.isWhitespace }) == "{" else {
      var scanner = NumberScanner(text)
      guard let people = scanner.integer(), let wanted = scanner.integer(),
        0...20_000 ~= people, wanted >= 0
      else { throw .unreadable([Problem("line 1", "is not two counts")]) }
      let pairs = try PairTable(people: people, group: wanted, from: &scanner)
      problem = SelectionProblem(
        values: Array(repeating: 0, count: people), potential: pairs.potential, choose: wanted)
      decimals = pairs.decimals
      return
    }
    let content: Content = try decodeInstance(text)
    var wrong: [Problem] = []
    if content.score.count != content.n || !(0...20_000 ~= content.n) {
      wrong.append(Problem("score", "is not one number per candidate"))
    }
    let potential = try potential(of: content.potential, people: content.n)
    for pair in content.exclusive ?? [] where pair.count != 2 {
      wrong.append(Problem("exclusive", "is not a list of pairs"))
    }
    guard wrong.isEmpty else { throw .unreadable(wrong) }
    var problem = SelectionProblem(
      values: content.score, potential: potential, choose: content.m, upTo: content.upTo)
    problem.rules = content.quotas.map {
      Rule(name: $0.name, members: $0.members, lowest: $0.lo, highest: $0.hi)
    }
    problem.rules += (content.exclusive ?? []).map { Rule.exclusive($0[0], $0[1]) }
    problem.mustIn = content.mustIn
    problem.mustOut = content.mustOut ?? []
    problem.costs = content.cost ?? []
    problem.budget = content.budget
    self.problem = problem
    decimals = 0
  }

  /// The chosen, on one line.
  package static func text(of chosen: [Int]) -> String {
    chosen.map(String.init).joined(separator: " ") + "\n"
  }
}

/// Decodes a JSON instance, and says where it is not one.
func decodeInstance<Content: Decodable>(_ text: String) throws(Refusal) -> Content {
  do {
    return try JSONDecoder().decode(Content.self, from: Data(text.utf8))
  } catch DecodingError.keyNotFound(let key, _) {
    throw .unreadable([Problem(key.stringValue, "is missing")])
  } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
    let at = context.codingPath.map(\.stringValue).joined(separator: ".")
    throw .unreadable([Problem(at, "is of another kind than expected")])
  } catch {
    throw .unreadable([Problem("file", "is no JSON")])
  }
}

/// A potential from triples of two people and a value.
func potential(of triples: [[Int]], people: Int) throws(Refusal) -> Potential {
  var wrong: [Problem] = []
  var table = Potential(count: max(0, min(people, 20_000)))
  for (place, triple) in triples.enumerated() {
    guard triple.count == 3, table.count > max(triple[0], triple[1]),
      min(triple[0], triple[1]) >= 0,
      triple[2].magnitude < 10_000_000
    else {
      if wrong.count < 20 {
        wrong.append(Problem("potential, entry \(place)", "is not two people and a value"))
      }
      continue
    }
    table[triple[0], triple[1]] = triple[2]
  }
  guard wrong.isEmpty else { throw .unreadable(wrong) }
  return table
}
