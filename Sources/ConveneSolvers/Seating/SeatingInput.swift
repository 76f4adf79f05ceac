import ConveneValues

extension SeatingProblem {
  /// Everything in the problem that cannot be meant, all at once.
  var contradictions: [Problem] {
    var wrong = beyondLimits
    guard wrong.isEmpty else { return wrong }
    wrong = numbers
    guard wrong.isEmpty else { return wrong }
    let absent = Set(absences)
    var bound: [Absence: Place] = [:]
    for place in fixed {
      let key = Absence(person: place.person, round: place.round)
      if absent.contains(key) {
        wrong.append(.absentInThatRound(at: place.name, person: place.person))
      }
      if let other = bound[key], other.table != place.table {
        wrong.append(.contradictsOther(at: place.name, other: other.name))
      }
      bound[key] = place
    }
    for pair in together + apart where pair.one == pair.other {
      wrong.append(.personTwice(at: pair.name))
    }
    for spread in spreads where spread.rule.lowest > spread.rule.highest {
      wrong.append(.lowestAboveHighest(at: spread.rule.name))
    }
    return wrong
  }

  private var numbers: [Problem] {
    var wrong: [Problem] = []
    func persons(_ list: [Int], _ at: String) {
      for person in list where !(0..<people).contains(person) {
        wrong.append(.noSuchPerson(at: at, person: person))
      }
    }
    if potential.count != people {
      wrong.append(.isForOtherPeople(at: "potential", given: potential.count, people: people))
    }
    for (round, row) in tables.enumerated() where row.count != tables[0].count {
      wrong.append(
        .roundOfOtherTables(
          at: "round \(round + 1)", given: row.count, tables: tables[0].count))
    }
    for place in fixed {
      persons([place.person], place.name)
      if !(0..<rounds).contains(place.round) {
        wrong.append(.noSuchRound(at: place.name, round: place.round + 1))
      } else if !tables[place.round].indices.contains(place.table) {
        wrong.append(.noSuchTable(at: place.name, table: place.table + 1))
      }
    }
    for absence in absences {
      persons([absence.person], "absences")
      if !(0..<rounds).contains(absence.round) {
        wrong.append(.noSuchRound(at: "absences", round: absence.round + 1))
      }
    }
    for pair in together + apart { persons([pair.one, pair.other], pair.name) }
    for spread in spreads { persons(spread.rule.members, spread.rule.name) }
    if !languages.isEmpty, languages.count != people {
      wrong.append(.areForOtherPeople(at: "languages", given: languages.count, people: people))
    }
    for language in languages.joined() where language < 0 {
      wrong.append(.noSuchLanguage(at: "languages", language: language))
    }
    let widest = tables.map(\.count).max() ?? 0
    if !fit.isEmpty, fit.count != people || fit.contains(where: { $0.count != widest }) {
      wrong.append(.fitOfOtherShape(at: "fit"))
    }
    if let published {
      if published.plan.count != rounds || published.plan.contains(where: { $0.count != people }) {
        wrong.append(.planOfOtherShape(at: "published plan"))
      } else {
        wrong += strangeSeats(of: published.plan)
      }
    }
    return wrong
  }

  /// Seats of a published plan at tables that are not there.
  private func strangeSeats(of plan: [[Int]]) -> [Problem] {
    zip(plan, tables).enumerated().flatMap { round, rows in
      rows.0.enumerated().compactMap { person, table -> Problem? in
        if -1..<rows.1.count ~= table { return nil }
        let at = "published plan, round \(round + 1), person \(person)"
        return .noSuchTable(at: at, table: table + 1)
      }
    }
  }
}
