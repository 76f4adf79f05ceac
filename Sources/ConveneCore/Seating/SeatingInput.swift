extension SeatingProblem {
  /// Everything in the problem that cannot be meant, all at once.
  var contradictions: [Problem] {
    var wrong = numbers
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
    if let published,
      published.plan.count != rounds || published.plan.contains(where: { $0.count != people })
    {
      wrong.append(Problem("published plan", "is not one table per round and person"))
    }
    return wrong
  }

  /// The rounds in which those present cannot fill the seats, and by how much.
  var misfits: [Problem] {
    (0..<rounds).flatMap { round in
      let at = "round \(round + 1)"
      let present = people - Set(absences.filter { $0.round == round }.map(\.person)).count
      var wrong: [Problem] = []
      var lowest = 0
      var highest = 0
      for (table, seats) in tables[round].enumerated() {
        let bound = Set(fixed.filter { $0.round == round && $0.table == table }.map(\.person))
        lowest += max(seats.lowest, bound.count)
        highest += seats.highest
        let place = "\(at), table \(table + 1)"
        if bound.count > seats.highest {
          wrong.append(Problem(place, "\(bound.count) are fixed at \(seats.highest) seats"))
        }
        if seats.lowest > seats.highest {
          wrong.append(Problem(place, "the lowest number is above the highest"))
        }
      }
      if present < lowest {
        wrong.append(Problem(at, "\(lowest) seats must be taken, but \(present) people are there"))
      }
      if present > highest {
        wrong.append(Problem(at, "\(present) people are there, but only \(highest) seats"))
      }
      return wrong
    }
  }
}
