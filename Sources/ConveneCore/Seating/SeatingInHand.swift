import ConveneValues

/// The seating plan in force.
package struct SeatingInHand: Sendable {
  package let figures: SeatingFigures
  package let seats: [SeatEntry]
  package let rounds: Int
  /// The code of each participant's application; none for a nominated seat.
  package let codes: [Person.ID: String]
  /// What the plan lacks since somebody left or came; where there is something, a repair is due.
  package let due: [Problem]

  package init(
    figures: SeatingFigures, seats: [SeatEntry], rounds: Int, codes: [Person.ID: String],
    due: [Problem]
  ) {
    self.figures = figures
    self.seats = seats
    self.rounds = rounds
    self.codes = codes
    self.due = due
  }
}

extension RoundPresence {
  /// The code of each participant's application; none for a nominated seat.
  package var codes: [Person.ID: String] {
    Dictionary(
      participants.compactMap { one in one.code.map { (one.person, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}
