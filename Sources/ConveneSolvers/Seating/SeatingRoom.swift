import ConveneValues

/// The seats of one round beside those who are to take them.
private struct SeatingRoom {
  let round: Int
  let present: Int
  let seats: [SeatingProblem.Seats]
  /// Per table: who is fixed there, each person once.
  let held: [[SeatingProblem.Place]]

  init(_ problem: SeatingProblem, round: Int) {
    self.round = round
    seats = problem.tables[round]
    let absent = Set(problem.absences.filter { $0.round == round }.map(\.person))
    present = problem.people - absent.count
    var held = Array(repeating: [SeatingProblem.Place](), count: seats.count)
    var known: Set<Int> = []
    for place in problem.fixed where place.round == round && known.insert(place.person).inserted {
      held[place.table].append(place)
    }
    self.held = held
  }

  private var lowest: Int { seats.reduce(0) { $0 + $1.lowest } }
  private var highest: Int { seats.reduce(0) { $0 + $1.highest } }

  /// The seats that must be taken when those fixed sit where they are.
  private var lowestHeld: Int {
    zip(seats, held).reduce(0) { $0 + max($1.0.lowest, min($1.0.highest, $1.1.count)) }
  }

  /// The fixed places take more seats than there are people for, or more than a table has.
  var isOverfixed: Bool {
    (lowest <= present && present < lowestHeld)
      || zip(seats, held).contains { $0.highest < $1.count }
  }

  var misfits: [Problem] {
    let at = "round \(round + 1)"
    var wrong: [Problem] = []
    for (table, (seats, held)) in zip(seats, held).enumerated() {
      let place = "\(at), table \(table + 1)"
      if held.count > seats.highest {
        let message = "\(held.count) are fixed at \(seats.highest) seats"
        wrong.append(
          Problem(place, "\(message); unlock \(Self.some(held.count - seats.highest, of: held))"))
      }
      if seats.lowest > seats.highest {
        wrong.append(Problem(place, "the lowest number is above the highest"))
      }
    }
    if present < lowest {
      wrong.append(Problem(at, "\(lowest) seats must be taken, but \(present) people are there"))
    } else if present < lowestHeld {
      let those = zip(seats, held).filter { $0.lowest < $1.count }.flatMap(\.1)
      let message =
        "with the fixed places \(lowestHeld) seats must be taken, but \(present) people are there"
      wrong.append(
        Problem(at, "\(message); unlock \(Self.some(lowestHeld - present, of: those))"))
    }
    if present > highest {
      wrong.append(Problem(at, "\(present) people are there, but only \(highest) seats"))
    }
    return wrong
  }

  private static func some(_ count: Int, of places: [SeatingProblem.Place]) -> String {
    "\(count) of: \(places.map(\.name).joined(separator: "; "))"
  }
}

extension SeatingProblem {
  /// The rounds in which those present cannot fill the seats, and by how much.
  ///
  /// Where fixed places are the cause, they are named.
  var misfits: [Problem] { rooms.flatMap(\.misfits) }

  /// The seats of a round do not fit those present.
  var misfit: Refusal {
    let seats = "add or take away seats or tables"
    return Refusal(
      "seats-do-not-fit", "The seats of a round do not fit the people present",
      advice: rooms.contains(where: \.isOverfixed)
        ? "Unlock places that are named, convene seating unlock PERSON ROUND, or \(seats)"
        : "Add or take away seats or tables", problems: misfits)
  }

  private var rooms: [SeatingRoom] { (0..<rounds).map { SeatingRoom(self, round: $0) } }
}
