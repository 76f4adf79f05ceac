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
        wrong.append(Problem(place.name, "person \(place.person) is absent in that round"))
      }
      if let other = bound[key], other.table != place.table {
        wrong.append(Problem(place.name, "contradicts \(other.name)"))
      }
      bound[key] = place
    }
    for pair in together where pair.one == pair.other {
      wrong.append(Problem(pair.name, "names one person twice"))
    }
    for pair in apart where pair.one == pair.other {
      wrong.append(Problem(pair.name, "names one person twice"))
    }
    for spread in spreads where spread.rule.lowest > spread.rule.highest {
      wrong.append(Problem(spread.rule.name, "the lowest number is above the highest"))
    }
    return wrong
  }

  private var numbers: [Problem] {
    var wrong: [Problem] = []
    func persons(_ list: [Int], _ at: String) {
      for person in list where !(0..<people).contains(person) {
        wrong.append(Problem(at, "there is no person \(person)"))
      }
    }
    if potential.count != people {
      wrong.append(Problem("potential", "is for \(potential.count) people, not \(people)"))
    }
    for (round, row) in tables.enumerated() where row.count != tables[0].count {
      wrong.append(Problem("round \(round + 1)", "has \(row.count) tables, not \(tables[0].count)"))
    }
    for place in fixed {
      persons([place.person], place.name)
      if !(0..<rounds).contains(place.round) {
        wrong.append(Problem(place.name, "there is no round \(place.round + 1)"))
      } else if !tables[place.round].indices.contains(place.table) {
        wrong.append(Problem(place.name, "there is no table \(place.table + 1)"))
      }
    }
    for absence in absences {
      persons([absence.person], "absences")
      if !(0..<rounds).contains(absence.round) {
        wrong.append(Problem("absences", "there is no round \(absence.round + 1)"))
      }
    }
    for pair in together + apart { persons([pair.one, pair.other], pair.name) }
    for spread in spreads { persons(spread.rule.members, spread.rule.name) }
    if !languages.isEmpty, languages.count != people {
      wrong.append(Problem("languages", "are for \(languages.count) people, not \(people)"))
    }
    for language in languages.joined() where language < 0 {
      wrong.append(Problem("languages", "there is no language \(language)"))
    }
    let widest = tables.map(\.count).max() ?? 0
    if !fit.isEmpty, fit.count != people || fit.contains(where: { $0.count != widest }) {
      wrong.append(Problem("fit", "is not one number per person and table"))
    }
    if let published {
      if published.plan.count != rounds || published.plan.contains(where: { $0.count != people }) {
        wrong.append(Problem("published plan", "is not one table per round and person"))
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
        return Problem(at, "there is no table \(table + 1)")
      }
    }
  }
}
