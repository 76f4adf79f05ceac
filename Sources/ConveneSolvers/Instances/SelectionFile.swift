import ConveneTables
import ConveneValues

/// A selection instance: JSON of kind `select`, or the text `n m`, then `i j d` per pair.
package struct SelectionFile: Sendable {
  package let problem: SelectionProblem
  /// The values and potentials are in units of ten to the power of minus this.
  package let decimals: Int

  /// Throws with everything that is wrong in the file, the place of each by its key or line.
  package init(_ bytes: [UInt8]) throws(Refusal) {
    let first = bytes.first { $0 > 32 }
    if let first, 0x30...0x39 ~= first || first == UInt8(ascii: "-") {
      (problem, decimals) = try Self.published(bytes)
    } else {
      var draft = try SelectionDraft(bytes)
      problem = try draft.problem()
      decimals = 0
    }
  }

  private static func published(_ bytes: [UInt8]) throws(Refusal) -> (SelectionProblem, Int) {
    var scanner = NumberScanner(bytes)
    guard let people = scanner.integer(), let wanted = scanner.integer() else {
      throw .instanceUnreadable(problems: [.notTwoCounts(at: "line 1")])
    }
    let wrong = Problem.beyond(
      [
        (Problem.candidatesBeyond, people, SearchLimits.people),
        (Problem.toChooseBeyond, wanted, SearchLimits.counts),
      ], at: "line 1")
    guard wrong.isEmpty else { throw .instanceUnreadable(problems: wrong) }
    let pairs = try PairTable(people: people, group: min(people, wanted), from: &scanner)
    let problem = SelectionProblem(
      values: Array(repeating: 0, count: people), potential: pairs.potential, choose: wanted)
    return (problem, pairs.decimals)
  }

  /// The chosen, on one line.
  package static func text(of chosen: [Int]) -> String {
    chosen.map(String.init).joined(separator: " ") + "\n"
  }
}

/// A selection problem while its file is read.
private struct SelectionDraft {
  private typealias Column = InstanceReader.Column

  private static let keys: Set<String> = [
    "kind", "n", "m", "upTo", "score", "quotas", "must_in", "must_out", "exclusive", "cost",
    "budget", "potential",
  ]
  private static let quotaKeys = ["hi", "lo", "members", "name"]

  private var reader: InstanceReader
  /// Nil where the file does not say it rightly.
  private let people: Int?
  private let person: Column

  init(_ bytes: [UInt8]) throws(Refusal) {
    reader = try InstanceReader(bytes, kind: "select", keys: Self.keys)
    people = reader.number("n", in: SearchLimits.people)
    person = Column("candidate", 0..<(people ?? SearchLimits.people.upperBound))
  }

  mutating func problem() throws(Refusal) -> SelectionProblem {
    let lowest = reader.number("m", in: SearchLimits.counts)
    let highest = reader.has("upTo") ? reader.number("upTo", in: SearchLimits.counts) : lowest
    if let lowest, let highest, highest < lowest {
      reader.fault("upTo") { .upToBelowM(at: $0, least: lowest) }
    }
    if !reader.has("score") { reader.fault("score", Problem.partMissing) }
    let values = perPerson("score", Column("score", Range(SearchLimits.values)))
    let rules = quotas() + reader.pairs("exclusive", person).map { Rule.exclusive($0, $1) }
    let mustIn = reader.numbers("must_in", person)
    let mustOut = reader.numbers("must_out", person)
    let costs = perPerson("cost", Column("cost", Range(SearchLimits.money)))
    let budget = reader.has("budget") ? reader.number("budget", in: SearchLimits.money) : nil
    if reader.has("budget"), !reader.has("cost") {
      reader.fault("budget", Problem.budgetWithoutCost)
    }
    var problem = SelectionProblem(
      values: values, potential: reader.potential(people: people, person), choose: lowest ?? 0,
      upTo: highest)
    problem.rules = rules
    problem.mustIn = mustIn
    problem.mustOut = mustOut
    problem.costs = costs
    problem.budget = budget
    var wrong = reader.problems
    if wrong.isEmpty { wrong = problem.beyondLimits }
    guard wrong.isEmpty else { throw .instanceUnreadable(problems: wrong) }
    return problem
  }

  private mutating func perPerson(_ key: String, _ column: Column) -> [Int] {
    guard let list = reader.list(key) else { return [] }
    reader.expect(list.count, people, of: key, Problem.entriesPerCandidate)
    return reader.numbers(list, column, of: key)
  }

  private mutating func quotas() -> [Rule] {
    var names: Set<String> = []
    return (reader.list("quotas") ?? []).enumerated().compactMap { place, item in
      let within = ", entry \(place)"
      guard case .object(let parts) = item else {
        reader.fault("quotas", within: within) { .mustBeObject(at: $0, given: item.shown) }
        return nil
      }
      for key in parts.keys.sorted() where !Self.quotaKeys.contains(key) {
        reader.fault("quotas", within: within) { .noKeyOfQuota(at: $0, name: key) }
      }
      for key in Self.quotaKeys where parts[key] == nil {
        reader.fault("quotas", within: within) { .nameMissing(at: $0, name: key) }
      }
      let name = parts["name"].flatMap { reader.word($0, of: "quotas", within: within + ", name") }
      if let name, !names.insert(name).inserted {
        reader.fault("quotas", within: within) { .nameOfEntryBefore(at: $0, name: name) }
      }
      let members = parts["members"].flatMap {
        reader.list($0, of: "quotas", within: within + ", members")
      }.map { reader.numbers($0, person, of: "quotas", within: within + ", members") }
      guard let lowest = parts["lo"], let highest = parts["hi"],
        let range = reader.range(.list([lowest, highest]), of: "quotas", within: within),
        let name, let members
      else { return nil }
      return Rule(
        name: name, members: members, lowest: range.lowerBound, highest: range.upperBound)
    }
  }
}
