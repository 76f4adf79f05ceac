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
        wrong.append(
          .fixedAboveSeats(
            at: place, held: held.count, seats: seats.highest, count: held.count - seats.highest,
            places: Self.names(held)))
      }
      if seats.lowest > seats.highest {
        wrong.append(.lowestAboveHighest(at: place))
      }
    }
    if present < lowest {
      wrong.append(.seatsAbovePresent(at: at, seats: lowest, present: present))
    } else if present < lowestHeld {
      let those = zip(seats, held).filter { $0.lowest < $1.count }.flatMap(\.1)
      wrong.append(
        .fixedSeatsAbovePresent(
          at: at, seats: lowestHeld, present: present, count: lowestHeld - present,
          places: Self.names(those)))
    }
    if present > highest {
      wrong.append(.presentAboveSeats(at: at, present: present, seats: highest))
    }
    return wrong
  }

  private static func names(_ places: [SeatingProblem.Place]) -> String {
    places.map(\.name).joined(separator: "; ")
  }
}

extension SeatingProblem {
  /// The rounds in which those present cannot fill the seats, and by how much.
  ///
  /// Where fixed places are the cause, they are named.
  var misfits: [Problem] { rooms.flatMap(\.misfits) }

  /// The seats of a round do not fit those present.
  var misfit: Refusal {
    rooms.contains(where: \.isOverfixed)
      ? .fixedSeatsDoNotFit(problems: misfits) : .seatsDoNotFit(problems: misfits)
  }

  private var rooms: [SeatingRoom] { (0..<rounds).map { SeatingRoom(self, round: $0) } }
}
