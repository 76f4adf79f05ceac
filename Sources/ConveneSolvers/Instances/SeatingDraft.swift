import ConveneTables
import ConveneValues

/// A seating problem while its file is read.
struct SeatingDraft {
  typealias Column = InstanceReader.Column

  private static let keys: Set<String> = [
    "kind", "n", "tables", "rounds", "cap", "capByRound", "sector", "spread", "attributes",
    "spreadOf", "langs", "common_language", "interpretation", "fixed", "locks", "together", "apart",
    "absent", "repeat_penalty", "repeats_forbidden", "potential", "theme", "previous", "changes",
  ]

  var reader: InstanceReader
  /// Nil where the file does not say it rightly; what depends on it is then read without it.
  let people: Int?
  private let tables: Int?
  private let rounds: Int?
  private let person: Column
  let table: Column
  private let round: Column

  init(_ bytes: [UInt8]) throws(Refusal) {
    reader = try InstanceReader(bytes, kind: "seat", keys: Self.keys)
    people = reader.number("n", in: SearchLimits.people)
    tables = reader.number("tables", in: SearchLimits.tables)
    rounds = reader.number("rounds", in: SearchLimits.rounds)
    person = Column("person", 0..<(people ?? SearchLimits.people.upperBound))
    table = Column("table", 0..<(tables ?? SearchLimits.tables.upperBound))
    round = Column("round", 0..<(rounds ?? SearchLimits.rounds.upperBound))
  }

  mutating func problem() throws(Refusal) -> SeatingProblem {
    var problem = SeatingProblem(
      people: people ?? 0, tables: seats(), potential: Potential(count: 0))
    readSpreads(into: &problem)
    readLanguages(into: &problem)
    problem.fixed = places("fixed", "fixed") + places("locks", "lock")
    problem.together = pairs("together")
    problem.apart = pairs("apart")
    problem.absences = reader.entries("absent", [person, round]).map {
      SeatingProblem.Absence(person: $0.numbers[0], round: $0.numbers[1])
    }
    problem.repeats = repeats()
    problem.potential = reader.potential(people: people, person)
    problem.fit = square(
      "theme", rows: (people, "person", Problem.entriesPerPerson),
      columns: (tables, Problem.entriesPerTable), Column("fit", Range(SearchLimits.values)))
    readPublished(into: &problem)
    var wrong = reader.problems
    if wrong.isEmpty { wrong = problem.beyondLimits }
    guard wrong.isEmpty else { throw .instanceUnreadable(problems: wrong) }
    return problem
  }

  private mutating func seats() -> [[SeatingProblem.Seats]] {
    let same = reader.list("cap").map { seats($0, of: "cap") }
    guard reader.has("capByRound") else {
      if !reader.has("cap") { reader.fault("cap", Problem.partMissing) }
      return Array(repeating: same ?? [], count: rounds ?? 0)
    }
    let rows = reader.list("capByRound") ?? []
    reader.expect(rows.count, rounds, of: "capByRound", Problem.entriesPerRound)
    return rows.enumerated().map { number, row in
      let within = ", round \(number)"
      return seats(
        reader.list(row, of: "capByRound", within: within) ?? [], of: "capByRound", within: within)
    }
  }

  private mutating func seats(
    _ list: JSONList, of key: String, within: String = ""
  ) -> [SeatingProblem.Seats] {
    reader.expect(list.count, tables, of: key, within: within, Problem.entriesPerTable)
    let counts = Range(SearchLimits.counts)
    return reader.entries(
      list, [Column("lowest", counts), Column("highest", counts)], of: key, within: within
    ).map { entry in
      if entry.numbers[0] > entry.numbers[1] {
        reader.fault(
          key, within: "\(within), entry \(entry.place)", Problem.lowestAboveHighest)
      }
      return SeatingProblem.Seats(entry.numbers[0], entry.numbers[1])
    }
  }

  private mutating func places(_ key: String, _ word: String) -> [SeatingProblem.Place] {
    reader.entries(key, [person, round, table]).map {
      SeatingProblem.Place(
        person: $0.numbers[0], round: $0.numbers[1], table: $0.numbers[2],
        name: "\(word) \($0.numbers)")
    }
  }

  private mutating func pairs(_ key: String) -> [SeatingProblem.Pair] {
    reader.pairs(key, person).map {
      SeatingProblem.Pair($0, $1, name: "\($0) and \($1) \(key)")
    }
  }

  private mutating func repeats() -> SeatingProblem.Repeats {
    let isForbidden = reader.flag("repeats_forbidden") ?? false
    guard reader.has("repeat_penalty") || !isForbidden else { return .forbidden }
    let price = reader.number("repeat_penalty", in: SearchLimits.prices) ?? 0
    return isForbidden ? .forbidden : .priced(price)
  }

  /// A list of lists of numbers; empty where it is left out.
  private mutating func square(
    _ key: String, rows: (count: Int?, name: String, uneven: InstanceReader.Uneven),
    columns: (count: Int?, uneven: InstanceReader.Uneven), _ number: Column
  ) -> [[Int]] {
    guard let list = reader.list(key) else { return [] }
    reader.expect(list.count, rows.count, of: key, rows.uneven)
    return list.enumerated().map { place, item in
      let within = ", \(rows.name) \(place)"
      guard let items = reader.list(item, of: key, within: within) else { return [] }
      reader.expect(items.count, columns.count, of: key, within: within, columns.uneven)
      return reader.numbers(items, number, of: key, within: within)
    }
  }

  private mutating func readPublished(into problem: inout SeatingProblem) {
    let changes =
      reader.has("changes") ? reader.number("changes", in: SearchLimits.counts) ?? 0 : 0
    guard reader.has("previous") else {
      if reader.has("changes") {
        reader.fault("changes", Problem.changesWithoutPrevious)
      }
      return
    }
    let plan = square(
      "previous", rows: (rounds, "round", Problem.entriesPerRound),
      columns: (people, Problem.entriesPerPerson), Column("table", -1..<table.range.upperBound))
    problem.published = SeatingProblem.Published(plan: plan, changes: changes)
  }
}
