import ConveneValues

/// The seating plan in force.
package struct SeatingInHand: Sendable {
  package let figures: SeatingFigures
  package let seats: [SeatEntry]
  package let rounds: Int
  /// The code of each participant's application or nomination.
  package let codes: [Person.ID: String]
  /// What the plan lacks since somebody left or came; where there is something, a repair is due.
  package let due: [Problem]
  /// Which tables may be smaller than asked for, or stay empty, as too few are there.
  package let softened: [Problem]

  package init(
    figures: SeatingFigures, seats: [SeatEntry], rounds: Int, codes: [Person.ID: String],
    due: [Problem], softened: [Problem] = []
  ) {
    self.figures = figures
    self.seats = seats
    self.rounds = rounds
    self.codes = codes
    self.due = due
    self.softened = softened
  }
}

extension RoundPresence {
  /// The code of each participant's application or nomination.
  package var codes: [Person.ID: String] {
    Dictionary(
      participants.map { ($0.person, $0.code) }, uniquingKeysWith: { first, _ in first })
  }
}
